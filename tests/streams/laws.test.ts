import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {listBundled, listBundledDays} from '../../src/formats/bundled.ts';
import {MINUTE} from '../../src/match/model/clock.ts';
import type {Match} from '../../src/match/model/match.ts';
import {
  boardAt,
  buildTimeline,
  cutTimeline,
  playedAt,
  positionOf,
  previousCue,
  stateAt,
  type Timeline,
} from '../../src/match/model/timeline.ts';
import {matchSchema} from '../../src/match/schema/match-schema.ts';
import {matchdaySchema} from '../../src/matchday/schema/matchday-schema.ts';
import type {Command} from '../../src/streams/command.ts';
import {type Frame, toFrame} from '../../src/streams/frame.ts';
import {openSession, type Session, type SessionOptions} from '../../src/streams/session.ts';
import {
  matchArbitrary,
  positionArbitrary,
  type Script,
  scriptArbitrary,
  timelineArbitrary,
} from '../support/arbitraries.ts';
import {dayArbitrary} from '../support/make-day.ts';
import {draft, makeMatch} from '../support/make-match.ts';
import {runs} from '../support/runs.ts';
import {stateOf, transportOf} from '../support/transport.ts';
import {VirtualTime} from '../support/virtual-time.ts';

type Opened = {readonly session: Session; readonly time: VirtualTime};

function open(timeline: Timeline, options: Partial<SessionOptions> = {}): Opened {
  const time = new VirtualTime();
  return {session: openSession({timeline, scheduler: time, ...options}), time};
}

/** Gives every command after its wait. */
function follow({session, time}: Opened, script: Script): void {
  for (const {wait, command} of script) {
    time.advance(wait);
    session.dispatch(command);
  }
}

/** All that a frame shows of the match, apart from how it is being played and looked at. */
function shown({position, board, played, state}: Frame): Pick<Frame, 'position' | 'board' | 'played' | 'state'> {
  return {position, board, played, state};
}

/** How it is being played, apart from when that began and what undo would bring back. */
function shownTransport({transport: {since: _since, undo: _undo, redo: _redo, ...rest}}: Frame) {
  return rest;
}

function seekTo(session: Session, to: number): Frame {
  session.dispatch({type: 'seek', to});
  return session.frame();
}

/** A match or a day of several, a position in it, and what a reader may have done before. */
const played: fc.Arbitrary<Timeline> = fc.oneof(
  {weight: 3, arbitrary: timelineArbitrary({most: 6, allTypes: true})},
  {weight: 1, arbitrary: dayArbitrary},
);
const sceneOf = (of: fc.Arbitrary<Timeline>) =>
  of.chain(timeline =>
    fc.record({
      timeline: fc.constant(timeline),
      position: positionArbitrary(timeline),
      other: positionArbitrary(timeline),
      script: scriptArbitrary(timeline),
      speed: fc.oneof(fc.constantFrom(20, 60, 333.3, 10_000), fc.double({min: 20, max: 2_000, noNaN: true})),
    }),
  );
const scene = sceneOf(played);
const settings = {numRuns: runs(25)};

describe('1: seeking to a position shows what playing to it shows', () => {
  test('whatever was done before the seek', () => {
    fc.assert(
      fc.property(scene, ({timeline, position, script, speed}) => {
        const played = open(timeline, {speed, until: position});
        played.time.run();
        const sought = open(timeline);
        follow(sought, script);
        expect(shown(seekTo(sought.session, position))).toEqual(shown(played.session.frame()));
        expect(sought.session.frame().state).toBe(played.session.frame().state);
      }),
      settings,
    );
  });

  test('at any instant of play', () => {
    fc.assert(
      fc.property(scene, fc.double({min: 0, max: 1, noNaN: true}), ({timeline, speed}, share) => {
        const {session, time} = open(timeline, {speed});
        time.advanceTo((share * timeline.duration) / speed);
        session.dispatch({type: 'pause'});
        const frame = session.frame();
        expect(frame.position).toBeCloseTo(share * timeline.duration, 4);
        expect(shown(seekTo(open(timeline, {paused: true}).session, frame.position))).toEqual(shown(frame));
      }),
      settings,
    );
  });

  test('at every cue', () => {
    fc.assert(
      fc.property(timelineArbitrary({most: 4}), timeline => {
        const {session} = open(timeline, {paused: true});
        for (const [n, {at}] of timeline.cues.entries()) {
          const played = open(timeline, {speed: 1_000, until: at});
          played.time.run();
          const frame = seekTo(session, at);
          expect(shown(frame)).toEqual(shown(played.session.frame()));
          expect(frame.played).toBeGreaterThan(n);
        }
      }),
      {numRuns: runs(8)},
    );
  });
});

describe('2: seeking there and back changes nothing', () => {
  test('while paused', () => {
    fc.assert(
      fc.property(scene, ({timeline, position, other, script}) => {
        const opened = open(timeline);
        follow(opened, script);
        opened.session.dispatch({type: 'pause'});
        opened.session.dispatch({type: 'follow'});
        const before = seekTo(opened.session, position);
        opened.time.advance(5_000);
        seekTo(opened.session, other);
        opened.time.advance(5_000);
        const after = seekTo(opened.session, position);
        expect(shown(after)).toEqual(shown(before));
        expect(after.view).toEqual(before.view);
        expect(shownTransport(after)).toEqual(shownTransport(before));
      }),
      settings,
    );
  });

  test('while playing, at one instant', () => {
    fc.assert(
      fc.property(scene, ({timeline, other, speed}) => {
        const {session, time} = open(timeline, {speed});
        time.advanceTo(timeline.duration / speed / 3);
        session.dispatch({type: 'multiply-speed', by: 1});
        const before = session.frame();
        seekTo(session, Math.min(other, timeline.duration - 0.5));
        const after = seekTo(session, before.position);
        expect(shown(after)).toEqual(shown(before));
        expect(shownTransport(after)).toEqual(shownTransport(before));
      }),
      settings,
    );
  });
});

test('3: the playhead stays within the match and its range, whatever is commanded', () => {
  fc.assert(
    fc.property(scene, ({timeline, position, other, script, speed}) => {
      const [from, until] = position < other ? [position, other] : [other, position];
      const opened = open(timeline, {speed, from, until});
      opened.session.frame$.subscribe(frame => {
        expect(frame.position).toBeGreaterThanOrEqual(0);
        expect(frame.position).toBeLessThanOrEqual(until);
        expect(until).toBeLessThanOrEqual(timeline.duration);
      });
      follow(opened, script);
      opened.time.advance(10_000);
      opened.session.close();
    }),
    settings,
  );
});

/** Commands whose answer is in what comes: where the next goal is, how fast a director goes there, whether a clock exists; or that name a place in it. */
const ASKS_FOR_WHAT_COMES: readonly Command['type'][] = ['seek-share', 'jump', 'go-to', 'director', 'remove-bookmark'];

describe('4: nothing of the future is known', () => {
  const transport = transportOf(buildTimeline(makeMatch([draft('kick-off', '1')])));

  test('the frame of a whole match is that of the match cut there', () => {
    fc.assert(
      fc.property(scene, ({timeline, position}) => {
        const cut = cutTimeline(timeline, position);
        const cue = previousCue(timeline, position);
        const state = stateOf(timeline, {transport, position, goalFlash: cue && {value: cue, until: 1}});
        const frame = toFrame({...state, timeline: cut});
        expect(frame).toEqual({...toFrame(state), timeline: cut});
        expect(frame.state).toBe(stateAt(timeline, position));
      }),
      {numRuns: runs(80)},
    );
  });

  test('every earlier moment of the cut match is as it was', () => {
    fc.assert(
      fc.property(scene, ({timeline, position, other}) => {
        const [before, at] = position < other ? [position, other] : [other, position];
        const cut = cutTimeline(timeline, at);
        expect(playedAt(cut, before)).toBe(playedAt(timeline, before));
        expect(boardAt(cut, before)).toEqual(boardAt(timeline, before));
        expect(stateAt(cut, before)).toBe(stateAt(timeline, before));
        expect(previousCue(cut, before)).toBe(previousCue(timeline, before));
        if (before >= timeline.periods[0]!.start) {
          expect(positionOf(cut, boardAt(cut, before))).toBe(positionOf(timeline, boardAt(timeline, before)));
        }
      }),
      {numRuns: runs(80)},
    );
  });

  test('a session of the cut match shows what a session of the whole shows up to there', () => {
    fc.assert(
      fc.property(sceneOf(timelineArbitrary({most: 6, allTypes: true})), ({timeline, position, script, speed}) => {
        const moves = script.filter(({command}) => !ASKS_FOR_WHAT_COMES.includes(command.type));
        const frames = [timeline, cutTimeline(timeline, position)].map(known => {
          const opened = open(known, {speed, until: position});
          const seen: unknown[] = [];
          opened.session.frame$.subscribe(({timeline: _timeline, transport: {range: _range, ...rest}, ...frame}) =>
            seen.push({...frame, rest: {...rest, pace: undefined}}),
          );
          follow(opened, moves);
          opened.session.close();
          return seen;
        });
        expect(frames[1]).toEqual(frames[0]);
      }),
      {numRuns: runs(16)},
    );
  });
});

describe('5: the final score is the one stated', () => {
  function expectStated(match: Match): void {
    const timeline = buildTimeline(match);
    const {session, time} = open(timeline, {speed: 10_000});
    time.run();
    const {state} = session.frame();
    if (match.score !== undefined) expect(state.score).toEqual(match.score);
    if (match.shootOut !== undefined) expect(state.shootOut).toEqual(match.shootOut);
  }

  test('in random matches', () => fc.assert(fc.property(matchArbitrary(), expectStated), settings));

  test.each(listBundled())('in data/%s.json', name => {
    const match = matchSchema.parse(bundled(name));
    expect(match.score).toBeDefined();
    expectStated(match);
  });

  test.each(listBundledDays())('in every match of data/%s.json', name => {
    for (const {match} of matchdaySchema.parse(bundled(name)).matches) expectStated(match);
  });
});

function bundled(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8'));
}

describe('7: every event comes out once and in order', () => {
  /** The events as a reader of the frames gets to know them. */
  function told(timeline: Timeline, options: Partial<SessionOptions>, script: Script): readonly string[] {
    const opened = open(timeline, options);
    const ids: string[] = [];
    opened.session.frame$.subscribe(({played}) => {
      expect(played).toBeGreaterThanOrEqual(ids.length);
      ids.push(...timeline.cues.slice(ids.length, played).map(({event}) => event.id));
    });
    const {session, time} = opened;
    for (const {wait, command} of [...script, {wait: 0, command: {type: 'play'} as const}]) {
      time.advance(wait);
      session.dispatch({type: 'skip', by: 0});
      // At the end, play would start over, and tell everything a second time.
      if (session.frame().position < timeline.duration) session.dispatch(command);
    }
    time.run();
    return ids;
  }

  test('at any speed', () => {
    fc.assert(
      fc.property(scene, ({timeline, speed}) => {
        const ids = timeline.cues.map(({event}) => event.id);
        expect(told(timeline, {speed}, [])).toEqual(ids);
        expect(told(timeline, {speed: Number.POSITIVE_INFINITY}, [])).toEqual(ids);
      }),
      settings,
    );
  });

  test('at any speeds, however often it is paused, slowed down and sped up', () => {
    const keeps: readonly Command['type'][] = [
      'pause',
      'toggle',
      'speed',
      'multiply-speed',
      'round-speed',
      'scroll',
      'overlay',
      'filter',
      'search',
      'director',
      'back',
    ];
    fc.assert(
      fc.property(scene, ({timeline, script}) => {
        const moves = script.filter(({command}) => keeps.includes(command.type));
        expect(told(timeline, {speed: 100}, moves)).toEqual(timeline.cues.map(({event}) => event.id));
      }),
      settings,
    );
  });

  test('cues are no later than the frame limit', () => {
    fc.assert(
      fc.property(timelineArbitrary({most: 6}), fc.constantFrom(0.7, 1, 3.3, 10), (timeline, speed) => {
        const {session, time} = open(timeline, {speed});
        let known = 0;
        session.frame$.subscribe(({played}) => {
          for (const {at} of timeline.cues.slice(known, played)) {
            expect(time.now() - at / speed).toBeGreaterThanOrEqual(-1e-6);
            expect(time.now() - at / speed).toBeLessThan(52);
          }
          known = played;
        });
        time.run();
        expect(known).toBe(timeline.cues.length);
      }),
      {numRuns: runs(5)},
    );
  });
});

test('the anchor does not drift: hours of play through a storm of commands end where arithmetic says', () => {
  // A match as long as nobody plays one: the playhead must not be clamped.
  const short = buildTimeline(makeMatch([draft('kick-off', '1'), draft('whistle', '90')]));
  const endless: Timeline = {...short, duration: 1e12};
  const step = fc.record({
    wait: fc.oneof(fc.double({min: 0, max: 400, noNaN: true}), fc.double({min: 0, max: MINUTE, noNaN: true})),
    command: fc.oneof(
      fc.constantFrom<Command>(
        {type: 'toggle'},
        {type: 'play'},
        {type: 'overlay', overlay: 'help'},
        {type: 'scroll', by: -1},
        {type: 'back'},
      ),
      fc.integer({min: 1, max: 99}).map<Command>(tenths => ({type: 'speed', speed: tenths / 10})),
      fc.integer({min: -5000, max: 90_000}).map<Command>(by => ({type: 'skip', by})),
    ),
  });
  fc.assert(
    fc.property(fc.array(step, {maxLength: 60, size: 'max'}), script => {
      const {session, time} = open(endless, {interval: {clock: 1e7, cue: 1e7}});
      // Nanoseconds and millionths in whole numbers: sums of these are exact.
      let [playing, tenths, exact, instant] = [true, 10n, 0n, 0];
      const round = [...script, {wait: 12 * MINUTE + 1 / 3, command: {type: 'overlay', overlay: 'help'} as const}];
      for (const {wait, command} of Array.from({length: 20}, () => round).flat()) {
        const next = instant + wait;
        time.advanceTo(next);
        if (playing) exact += (toNano(next) - toNano(instant)) * tenths;
        instant = next;
        session.dispatch(command);
        if (command.type === 'toggle') playing = !playing;
        if (command.type === 'play') playing = true;
        if (command.type === 'speed') tenths = BigInt(Math.round(command.speed * 10));
        if (command.type === 'skip') exact += BigInt(command.by) * 10n ** 7n;
        if (exact < 0n) exact = 0n;
      }
      session.dispatch({type: 'pause'});
      const expected = Number(exact) / 1e7;
      expect(instant).toBeGreaterThan(2 * 60 * MINUTE);
      expect(Math.abs(session.frame().position - expected)).toBeLessThan(Math.max(1, expected) * 1e-6);
      session.close();
    }),
    {numRuns: runs(10)},
  );
});

/** Whole nanoseconds of milliseconds; an instant is rounded once, so that the differences sum up exactly. */
function toNano(milliseconds: number): bigint {
  return BigInt(Math.round(milliseconds * 1e6));
}
