import fc from 'fast-check';
import type {SchedulerLike} from 'rxjs';
import {describe, expect, test} from 'vitest';
import {formatBoard, MINUTE, SECOND} from '../../src/match/model/clock.ts';
import {buildTimeline, type Timeline} from '../../src/match/model/timeline.ts';
import {direct, readingTime} from '../../src/streams/director.ts';
import {wordsOf} from '../../src/streams/feed.ts';
import type {Frame} from '../../src/streams/frame.ts';
import {INTERVAL, openSession, type SessionOptions} from '../../src/streams/session.ts';
import {speedHere} from '../../src/streams/transport.ts';
import {timelineArbitrary} from '../support/arbitraries.ts';
import {draft, makeMatch, ninety} from '../support/make-match.ts';
import {type Opened, open} from '../support/open.ts';
import {firstLeg} from '../support/render.tsx';
import {runs} from '../support/runs.ts';
import {VirtualTime} from '../support/virtual-time.ts';

const FIRST_LEG = firstLeg();

/** The real time at which each cue came on the screen. */
function cueTimes(timeline: Timeline, options: Partial<SessionOptions>): {times: number[]; opened: Opened} {
  const opened = open(timeline, options);
  const times: number[] = [];
  opened.session.frame$.subscribe(({played}) => {
    while (times.length < played) times.push(opened.time.now());
  });
  opened.time.run();
  return {times, opened};
}

/** When play stopped: the notices and goal flashes after it are not part of it. */
function playedFor(timeline: Timeline, options: Partial<SessionOptions>): number {
  const {session, time} = open(timeline, options);
  let end = Number.NaN;
  session.frame$.subscribe(({transport}) => {
    if (!transport.playing && Number.isNaN(end)) end = time.now();
  });
  time.run();
  return end;
}

const leastOf = (timeline: Timeline) => {
  const directed = direct(timeline, 0);
  return directed.kind === 'too-short' ? directed.least : 0;
};

describe('the director, played through a session', () => {
  test('plays the first leg in ten minutes, and the clock never jumps', () => {
    const {session, time, frames} = open(FIRST_LEG, {mode: 'director', budget: 10 * MINUTE});
    time.run();
    expect(session.frame().position).toBe(FIRST_LEG.duration);
    const steps = frames.slice(1).map(({position}, n) => position - frames[n]!.position);
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(0);
    // At the fastest, what the clock's frame limit comes to.
    const fastest = Math.max(...frames.map(({transport, position}) => speedHere(transport, position)));
    expect(Math.max(...steps)).toBeLessThanOrEqual(fastest * (INTERVAL.clock + 1));
  });

  test.each([6, 10, 30, 90])('plays the first leg in %d minutes, within two percent', minutes => {
    const budget = minutes * MINUTE;
    expect(Math.abs(playedFor(FIRST_LEG, {mode: 'director', budget}) / budget - 1)).toBeLessThan(0.02);
  });

  test('keeps any budget within two percent, and the floor of reading time of every line', () => {
    const asked = fc.record({timeline: timelineArbitrary({most: 5}), more: fc.integer({min: 60, max: 900})});
    fc.assert(
      fc.property(asked, ({timeline, more}) => {
        fc.pre(timeline.duration > MINUTE);
        const budget = leastOf(timeline) + more * SECOND;
        const {times, opened} = cueTimes(timeline, {mode: 'director', budget});
        const end = playedFor(timeline, {mode: 'director', budget});
        expect(Math.abs(end / budget - 1)).toBeLessThan(0.02);
        expect(opened.session.frame().position).toBe(timeline.duration);
        for (const at of new Set(timeline.at)) {
          if (at === timeline.at.at(-1)) continue;
          const places = [...timeline.cues.keys()].filter(n => timeline.at[n] === at);
          const reading = places.reduce((sum, n) => sum + readingTime(wordsOf(timeline, n)), 0);
          // A line may be up to a frame late, and the one after it is not.
          expect(times[places.at(-1)! + 1]! - times[places[0]!]!).toBeGreaterThan(reading - 51);
        }
      }),
      {numRuns: runs(8)},
    );
  });

  test('gives as much time as reading takes where the budget would not do', () => {
    const least = leastOf(FIRST_LEG);
    expect(playedFor(FIRST_LEG, {mode: 'director', budget: MINUTE}) / least).toBeCloseTo(1, 2);
  });

  test('d takes the speed and gives it back as it was', () => {
    const {session} = open(FIRST_LEG, {paused: true, speed: 20, position: 30 * MINUTE});
    const press = () => {
      session.dispatch({type: 'director'});
      return session.frame().transport;
    };
    const directed = press();
    expect(directed).toMatchObject({mode: 'director', speed: 20});
    expect(speedHere(directed, 30 * MINUTE)).not.toBe(20);
    expect(press()).toMatchObject({mode: 'steady', speed: 20, factor: 20});
  });

  test.each([
    [{type: 'speed', speed: 5} as const, () => 5],
    [{type: 'multiply-speed', by: 2} as const, (speed: number) => Number((speed * 2).toPrecision(4))],
    [{type: 'round-speed', direction: 1} as const, (speed: number) => [1, 2, 5, 10, 20, 30, 60].find(n => n > speed)],
  ])('a speed key takes over from him: %j', (command, expected) => {
    const {session, time} = open(FIRST_LEG, {mode: 'director', budget: 10 * MINUTE});
    time.advanceTo(100_000);
    session.dispatch({type: 'pause'});
    const {transport, position} = session.frame();
    session.dispatch(command);
    const after = session.frame();
    expect(after.transport).toMatchObject({mode: 'steady', speed: expected(speedHere(transport, position))});
    expect(after.position).toBe(position);
  });
});

describe('highlights', () => {
  const timeline = buildTimeline(
    makeMatch([
      draft('kick-off', '1'),
      draft('shot', '10', {side: 'away', outcome: 'saved'}),
      draft('goal', '20:30', {side: 'home'}),
      draft('card', '40:00', {side: 'away', card: 'yellow', player: 'a1'}),
      draft('whistle', '45', {final: true}),
    ]),
  );

  test('at max, play is at the end at once', () => {
    const {time, frames} = open(timeline, {mode: 'highlights', speed: Infinity});
    time.advance(100);
    expect(frames.at(-1)).toMatchObject({position: timeline.duration, transport: {playing: false}});
  });

  test('announce every gap as it is jumped, also one without events', () => {
    const {time, frames} = open(timeline, {mode: 'highlights'});
    time.run();
    const seen = frames.filter(({notice}, n) => notice !== undefined && notice !== frames[n - 1]?.notice);
    expect(seen.map(({board, notice}) => [formatBoard(board), notice])).toEqual([
      ['19:05', "19' skipped: 1 shot"],
      ['38:54', "19' skipped"],
      ['44:50', "6' skipped"],
    ]);
  });

  test.each([1, 3, 20])('at speed %d take as long as their windows', speed => {
    expect(playedFor(timeline, {mode: 'highlights', speed}) / ((10 + 40 + 12 + 10) * SECOND)).toBeCloseTo(1 / speed, 2);
  });

  test('hold when the speed is changed; a seek between two goes on to the next, and paused it stays', () => {
    const {session, time} = open(timeline, {mode: 'highlights'});
    time.advanceTo(5_000);
    session.dispatch({type: 'speed', speed: 4});
    expect(session.frame().transport).toMatchObject({mode: 'highlights', factor: 4});
    session.dispatch({type: 'seek', to: 5 * MINUTE});
    expect(session.frame()).toMatchObject({position: timeline.at[2]! - 25 * SECOND, notice: "19' skipped: 1 shot"});
    session.dispatch({type: 'pause'});
    session.dispatch({type: 'seek', to: 5 * MINUTE});
    expect(session.frame().position).toBe(5 * MINUTE);
  });
});

describe('the idle limit', () => {
  test.each([0.5, 1, 10, 60])('at speed %d lets no wait between two events be longer, in real time', speed => {
    const limit = 20 * SECOND;
    const {times} = cueTimes(FIRST_LEG, {speed, idleLimit: limit});
    expect(times.length).toBe(FIRST_LEG.cues.length);
    const waits = times.slice(1).map((time, n) => time - times[n]!);
    expect(Math.max(...waits)).toBeLessThanOrEqual(limit + 51);
    // A wait that was short enough is as it was.
    for (const [n, wait] of waits.entries()) {
      const due = (FIRST_LEG.at[n + 1]! - FIRST_LEG.at[n]!) / speed;
      if (due <= limit) expect(Math.abs(wait - due)).toBeLessThan(52);
    }
  });

  test('holds when the speed is changed on the way', () => {
    const {session, time} = open(FIRST_LEG, {speed: 1, idleLimit: 20 * SECOND});
    let [last, longest, played] = [0, 0, 0];
    session.frame$.subscribe((frame: Frame) => {
      if (frame.played === played) return;
      longest = Math.max(longest, time.now() - last);
      [last, played] = [time.now(), frame.played];
    });
    for (const speed of [10, 0.5, 60, 2]) {
      time.advance(60 * SECOND);
      session.dispatch({type: 'speed', speed});
    }
    time.run();
    expect(played).toBe(FIRST_LEG.cues.length);
    // At the worst a wait began at one speed and went on at another.
    expect(longest).toBeLessThan(40 * SECOND);
  });

  test('also under the director, and between highlights', () => {
    for (const mode of ['director', 'highlights'] as const) {
      const {times} = cueTimes(FIRST_LEG, {mode, budget: 60 * MINUTE, idleLimit: 5 * SECOND});
      const waits = times.slice(1).map((time, n) => time - times[n]!);
      expect(Math.max(...waits)).toBeLessThanOrEqual(5 * SECOND + 51);
    }
  });
});

describe('time too short to watch', () => {
  const timeline = buildTimeline(ninety([draft('goal', '20', {side: 'home'}), draft('goal', '50', {side: 'away'})]));
  const HOUR = 60 * MINUTE;

  /** A session whose clock can go on while its timers stand still, as those of a machine that sleeps. */
  function sleeper(options: Partial<SessionOptions> = {}) {
    const time = new VirtualTime();
    let slept = 0;
    const scheduler: SchedulerLike = {
      now: () => time.now() + slept,
      schedule: time.schedule.bind(time),
    };
    const session = openSession({timeline, scheduler, ...options});
    const frames: Frame[] = [];
    session.frame$.subscribe(frame => frames.push(frame));
    const sleep = (real: number) => {
      slept += real;
    };
    return {session, time, frames, sleep};
  }

  test('a timer that fires an hour late costs nothing, and shows nothing of the hour', () => {
    const {session, time, frames, sleep} = sleeper();
    time.advanceTo(10_500);
    sleep(HOUR);
    time.advanceTo(70_500);
    session.dispatch({type: 'pause'});
    expect(session.frame().position).toBeCloseTo(70_500, 6);
    expect(Math.max(...frames.map(({position}) => position))).toBeCloseTo(70_500, 6);
    expect(Math.max(...frames.map(({played}) => played))).toBe(1);
    expect(time.pending).toBe(0);
  });

  test('night after night', () => {
    const {session, time, sleep} = sleeper({speed: 3});
    for (let night = 1; night <= 20; night += 1) {
      time.advance(10_000);
      sleep(8 * HOUR);
    }
    time.advance(10_000);
    session.dispatch({type: 'pause'});
    expect(session.frame().position).toBeCloseTo(3 * 210_000, 3);
  });

  test('nor where a key wakes the machine before its timer does', () => {
    const {session, time, frames, sleep} = sleeper();
    time.advanceTo(10_500);
    sleep(HOUR);
    session.dispatch({type: 'speed', speed: 2});
    expect(session.frame()).toMatchObject({transport: {speed: 2, playing: true}, played: 1});
    // All that is not known is how much of the second before the sleep the key would have waited for.
    expect(session.frame().position).toBeGreaterThanOrEqual(10_500);
    expect(session.frame().position).toBeLessThanOrEqual(11_001);
    time.advance(10_000);
    for (const {position} of frames) expect(position).toBeLessThan(32_000);
  });

  test('nor does a key that only looks', () => {
    const {session, time, sleep} = sleeper();
    time.advanceTo(10_500);
    sleep(HOUR);
    session.dispatch({type: 'filter'});
    time.advanceTo(20_000);
    session.dispatch({type: 'pause'});
    expect(session.frame()).toMatchObject({view: {filter: 'key'}, played: 1});
    expect(session.frame().position).toBeLessThanOrEqual(20_501);
  });

  test('a goal that is due when the machine wakes is lit', () => {
    const {session, time, sleep} = sleeper({position: timeline.at[1]! - 400});
    sleep(HOUR);
    time.advance(401);
    expect(session.frame().goalFlash?.event.type).toBe('goal');
  });

  test('with the wall clock it counts', () => {
    const {session, time, sleep} = sleeper({wallClock: true});
    time.advanceTo(10_500);
    sleep(HOUR);
    time.advanceTo(12_500);
    session.dispatch({type: 'pause'});
    expect(session.frame()).toMatchObject({position: HOUR + 12_500, played: 5});
  });

  test('a timer that is a little late is only late', () => {
    const {session, time, sleep} = sleeper();
    time.advanceTo(10_500);
    sleep(1_900);
    time.advanceTo(15_000);
    session.dispatch({type: 'pause'});
    expect(session.frame().position).toBe(16_900);
  });

  test('paused, nothing is lost or gained', () => {
    const {session, sleep} = sleeper({paused: true, position: MINUTE});
    sleep(HOUR);
    session.dispatch({type: 'play'});
    expect(session.frame()).toMatchObject({position: MINUTE, transport: {playing: true}});
  });
});
