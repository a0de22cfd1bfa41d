import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {boardAt, buildTimeline, playedAt, stateAt, type Timeline} from '../../src/match/model/timeline.ts';
import type {Frame} from '../../src/streams/frame.ts';
import {FLASH_TIME} from '../../src/streams/goal-flash.ts';
import {openSession, type Session, type SessionOptions} from '../../src/streams/session.ts';
import {scriptArbitrary, timelineArbitrary} from '../support/arbitraries.ts';
import {byId, draft, makeMatch, ninety} from '../support/make-match.ts';
import {runs} from '../support/runs.ts';
import {VirtualTime} from '../support/virtual-time.ts';

const home = {side: 'home'} as const;
const timeline = buildTimeline(
  ninety([
    draft('goal', '20:00', {...home, id: 'first'}),
    draft('corner', '30:00', {...home, id: 'corner'}),
    draft('goal', '60:00', {side: 'away', id: 'second'}),
    draft('goal', '60:20', {...home, id: 'third'}),
  ]),
);
const cue = (id: string) => byId(timeline.cues, id).at;

/** A session on virtual time, and every frame that it shows. */
function open(options: Partial<SessionOptions> = {}): {session: Session; time: VirtualTime; frames: Frame[]} {
  const time = new VirtualTime();
  const session = openSession({timeline, scheduler: time, ...options});
  const frames: Frame[] = [];
  session.frame$.subscribe(frame => frames.push(frame));
  return {session, time, frames};
}

/** What is wrong with a frame, if anything is: everything in it has to belong to its position. */
function expectConsistent(frame: Frame, of: Timeline): void {
  const {position, board, played, state, transport, view, goalFlash} = frame;
  expect(board).toEqual(boardAt(of, position));
  expect(played).toBe(playedAt(of, position));
  expect(state).toBe(stateAt(of, position));
  expect(position).toBeGreaterThanOrEqual(0);
  expect(position).toBeLessThanOrEqual(of.duration);
  if (!transport.playing) expect(position).toBe(transport.position);
  if (transport.playing && transport.loop === undefined) expect(position).toBeLessThan(transport.range.until);
  if (view.edge !== undefined) expect(view.edge).toBeLessThan(played);
  if (goalFlash !== undefined) {
    expect(goalFlash.event.type).toBe('goal');
    expect(goalFlash.at).toBeLessThanOrEqual(position);
  }
}

test('a whole match at ten times the speed takes nine minutes of virtual time', () => {
  const {session, time, frames} = open({speed: 10});
  time.run();
  expect(time.now() / 60_000).toBeCloseTo(9, 2);
  expect(session.frame()).toMatchObject({position: timeline.duration, played: timeline.cues.length});
  expect(session.frame().transport.playing).toBe(false);
  expect(session.frame().state.phase).toBe('over');
  // One frame a second of the board, and no more than a few for cues, goals and the end.
  expect(frames.length).toBeGreaterThan(2_700);
  expect(frames.length).toBeLessThan(5_430);
  for (const frame of frames) expectConsistent(frame, timeline);
  session.close();
});

test('an event within a second of the board has a frame of its own', () => {
  const busy = buildTimeline(ninety([draft('remark', '2:10.5'), draft('remark', '2:10.8')]));
  const {time, frames} = open({timeline: busy, from: 1 + 70_000});
  time.advanceTo(2_000);
  expect(frames.map(({position}) => position - 1)).toEqual([70_000, 70_500, 70_800, 71_000, 72_000]);
});

test('the first frame is there at once', () => {
  expect(open({paused: true}).session.frame()).toMatchObject({position: 0, played: 0, goalFlash: undefined});
  expect(open({paused: true, from: cue('corner')}).frames).toHaveLength(1);
  expect(open({from: cue('corner')}).session.frame()).toMatchObject({position: cue('corner'), goalFlash: undefined});
  expect(open({speed: Number.POSITIVE_INFINITY}).session.frame()).toMatchObject({
    position: timeline.duration,
    played: timeline.cues.length,
    transport: {playing: false},
  });
});

test('highlights at the highest speed are at the end at once', () => {
  expect(open({mode: 'highlights', speed: Number.POSITIVE_INFINITY}).session.frame()).toMatchObject({
    position: timeline.duration,
    played: timeline.cues.length,
    transport: {playing: false},
  });
});

describe('the range', () => {
  test('play stops at its end, and starts over from its beginning', () => {
    const {session, time} = open({speed: 100, from: cue('first'), until: cue('corner')});
    time.run();
    expect(session.frame()).toMatchObject({position: cue('corner'), transport: {playing: false}});
    session.dispatch({type: 'toggle'});
    expect(session.frame()).toMatchObject({position: cue('first'), transport: {playing: true}});
  });

  test('lies within the match', () => {
    expect(open({until: 1e12}).session.frame().transport.range).toEqual({from: 0, until: timeline.duration});
    expect(open({from: -5}).session.frame().position).toBe(0);
    expect(open({from: 1e12}).session.frame()).toMatchObject({
      position: timeline.duration,
      transport: {playing: false},
    });
    const {session, time} = open({until: 1e12, speed: 1_000});
    time.run();
    expect(session.frame().position).toBe(timeline.duration);
  });

  test('that is empty does not play', () => {
    const {session, time} = open({from: cue('corner'), until: cue('first')});
    expect(session.frame()).toMatchObject({position: cue('first'), transport: {playing: false}});
    session.dispatch({type: 'toggle'});
    expect(session.frame().transport.playing).toBe(false);
    expect(time.pending).toBe(0);
  });
});

describe('the goal flash', () => {
  /** When, in real milliseconds, which goal was lit. */
  function lit(frames: readonly Frame[]): readonly (string | undefined)[] {
    return frames.map(({goalFlash}) => goalFlash?.event.id).filter((id, n, all) => n === 0 || id !== all[n - 1]);
  }

  test.each([0.5, 1, 10, 100])('lasts two seconds of real time at speed %d', speed => {
    const {session, time} = open({speed, from: cue('first') - 100 * speed});
    const changes: number[] = [];
    let last: string | undefined;
    session.frame$.subscribe(({goalFlash}) => {
      if (goalFlash?.event.id !== last) changes.push(time.now());
      last = goalFlash?.event.id;
    });
    time.advanceTo(100 + 50 + FLASH_TIME);
    const [lit, dark] = changes as [number, number];
    // The goal is due after 100 ms, and the frame limit may hold it back for another 50.
    expect(lit).toBeGreaterThanOrEqual(100);
    expect(lit).toBeLessThanOrEqual(150);
    expect(dark - lit).toBe(FLASH_TIME);
  });

  test('lasts while paused, and when the speed changes', () => {
    const {session, time} = open({from: cue('first') - 100});
    time.advanceTo(100);
    session.dispatch({type: 'pause'});
    session.dispatch({type: 'speed', speed: 5});
    time.advanceTo(FLASH_TIME);
    expect(session.frame().goalFlash?.event.id).toBe('first');
    time.run();
    expect(session.frame().goalFlash).toBeUndefined();
    expect(time.pending).toBe(0);
  });

  test('is not lit by seeking past a goal, and is by a step that lands on it', () => {
    const {session, time, frames} = open({paused: true});
    session.dispatch({type: 'seek', to: cue('first') + 1});
    session.dispatch({type: 'seek', to: 0});
    session.dispatch({type: 'seek-end', sure: true});
    expect(lit(frames)).toEqual([undefined]);
    session.dispatch({type: 'seek', to: cue('first') - 1});
    session.dispatch({type: 'jump', to: 'cue', direction: 1});
    expect(session.frame().goalFlash?.event.id).toBe('first');
    time.run();
    expect(lit(frames)).toEqual([undefined, 'first', undefined]);
  });

  test('is over when the playhead goes back before it, and does not return by seeking past', () => {
    const {session, time} = open({from: cue('first') - 100});
    time.advanceTo(500);
    expect(session.frame().goalFlash?.event.id).toBe('first');
    session.dispatch({type: 'skip', by: -60_000});
    expect(session.frame().goalFlash).toBeUndefined();
    session.dispatch({type: 'skip', by: 120_000});
    expect(session.frame().goalFlash).toBeUndefined();
  });

  test('is not missed when a command comes between the goal and the next tick', () => {
    const {session, time} = open({speed: 100, from: cue('first') - 100});
    // The goal is due after a millisecond; the frame limit shows it after fifty.
    time.advanceTo(20);
    session.dispatch({type: 'round-speed', direction: 1});
    expect(session.frame().goalFlash?.event.id).toBe('first');
  });

  test('passes to the next goal without going dark between', () => {
    const {time, frames} = open({speed: 10, from: cue('second') - 1_000});
    time.advanceTo(10_000);
    expect(lit(frames)).toEqual([undefined, 'second', 'third', undefined]);
  });

  test('of several goals at once is the newest', () => {
    const {time, session} = open({speed: 10_000, from: cue('second') - 1_000});
    time.advanceTo(60);
    expect(session.frame().goalFlash?.event.id).toBe('third');
  });
});

describe('views', () => {
  test('scrolling and help do not touch the playhead', () => {
    const {session, time} = open({speed: 10});
    time.advanceTo(200_500);
    const before = session.frame();
    session.dispatch({type: 'scroll', by: -1});
    session.dispatch({type: 'overlay', overlay: 'help'});
    expect(session.frame()).toMatchObject({
      view: {overlay: 'help', edge: before.played - 1},
      transport: before.transport,
    });
    time.run();
    expect(session.frame()).toMatchObject({
      position: timeline.duration,
      view: {overlay: 'help', edge: before.played - 1},
    });
  });

  test('a frame never scrolls past the last played event', () => {
    const {session, frames} = open({paused: true, from: timeline.duration});
    session.dispatch({type: 'scroll', by: -1});
    session.dispatch({type: 'seek', to: cue('first')});
    for (const frame of frames) expectConsistent(frame, timeline);
    expect(session.frame().view.edge).toBeUndefined();
  });
});

describe('closing', () => {
  test('leaves nothing scheduled, whatever was going on', () => {
    const {session, time, frames} = open({from: cue('first') - 100});
    time.advanceTo(100);
    expect(time.pending).toBe(1);
    session.dispatch({type: 'scroll', by: -1});
    session.close();
    expect(time.pending).toBe(0);
    const seen = frames.length;
    session.dispatch({type: 'toggle'});
    time.run();
    expect(frames).toHaveLength(seen);
  });

  test('completes the frames', () => {
    const {session} = open();
    let completed = false;
    session.frame$.subscribe({complete: () => (completed = true)});
    session.close();
    expect(completed).toBe(true);
    session.close();
  });

  test('from within a frame is fine', () => {
    const {session, time} = open({speed: 100});
    session.frame$.subscribe(({played}) => {
      if (played === 3) session.close();
    });
    time.run();
    expect(session.frame().played).toBe(3);
    expect(time.pending).toBe(0);
  });
});

test('a command from within a frame has the last word', () => {
  const {session, time, frames} = open({speed: 10});
  session.frame$.subscribe(({goalFlash, transport}) => {
    if (goalFlash !== undefined && transport.playing) session.dispatch({type: 'pause'});
  });
  time.run();
  expect(session.frame()).toMatchObject({transport: {playing: false}, goalFlash: undefined});
  expect(Math.abs(session.frame().position - cue('first'))).toBeLessThanOrEqual(10);
  for (const frame of frames) expectConsistent(frame, timeline);
});

test('a hundred thousand ticks neither overflow the stack nor pile anything up', () => {
  const long = buildTimeline(
    makeMatch([
      draft('kick-off', '1'),
      draft('whistle', '45+999'),
      draft('kick-off', '46'),
      draft('whistle', '90+999'),
    ]),
  );
  const {session, time} = open({timeline: long});
  let frames = 0;
  let most = 0;
  session.frame$.subscribe(() => {
    frames += 1;
    most = Math.max(most, time.pending);
  });
  time.run();
  expect(session.frame().position).toBe(long.duration);
  expect(frames).toBeGreaterThan(100_000);
  expect(most).toBe(1);
  session.dispatch({type: 'toggle'});
  session.close();
  expect(time.pending).toBe(0);
});

test('frames are consistent through any storm of commands', () => {
  const storms = timelineArbitrary({allTypes: true}).chain(random =>
    fc.record({
      random: fc.constant(random),
      script: scriptArbitrary(random, 20),
      speed: fc.constantFrom(0.5, 1, 10, 300),
    }),
  );
  fc.assert(
    fc.property(storms, ({random, script, speed}) => {
      const {session, time, frames} = open({timeline: random, speed});
      for (const {wait, command} of script) {
        time.advance(Math.min(wait, 3_000));
        session.dispatch(command);
        expectTimers(session.frame(), time.pending);
      }
      time.advance(5_000);
      expectTimers(session.frame(), time.pending);
      for (const frame of frames) expectConsistent(frame, random);
      session.close();
      expect(time.pending).toBe(0);
    }),
    {numRuns: runs(25)},
  );
});

/** One timer while the playhead moves, a goal flashes or a notice stands; none otherwise. */
function expectTimers({transport, goalFlash, notice}: Frame, pending: number): void {
  expect(pending).toBe(transport.playing || goalFlash !== undefined || notice !== undefined ? 1 : 0);
}
