import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {MINUTE, SECOND} from '../../src/match/model/clock.ts';
import {buildTimeline} from '../../src/match/model/timeline.ts';
import {makePace, type Pace, realBetween} from '../../src/streams/pace.ts';
import {positionAt} from '../../src/streams/transport.ts';
import {draft, ninety} from '../support/make-match.ts';
import {open} from '../support/open.ts';
import {runs} from '../support/runs.ts';
import {transportOf} from '../support/transport.ts';

const timeline = buildTimeline(ninety([draft('goal', '20:10', {side: 'home'})]));

/** Paces of a few stretches, some of them jumped over. */
const paceArbitrary: fc.Arbitrary<Pace> = fc
  .array(fc.record({length: fc.integer({min: 1, max: 100_000}), real: fc.integer({min: 0, max: 50_000})}), {
    minLength: 1,
    maxLength: 8,
  })
  .map(parts => {
    let from = 0;
    return makePace(
      parts.map(({length, real}) => {
        const stretch = {from, to: from + length, real};
        from += length;
        return stretch;
      }),
    );
  });

const loops = paceArbitrary.chain(pace => {
  const position = fc.integer({min: 0, max: pace.duration});
  return fc
    .record({a: position, b: position, start: position, factor: fc.constantFrom(0.5, 1, 10, 333)})
    .map(({a, b, ...rest}) => ({...rest, pace, from: Math.min(a, b), until: Math.max(a, b)}));
});

describe('where a loop is, by any pace', () => {
  test('is between its ends once it is reached, and the same after any number of rounds', () => {
    fc.assert(
      fc.property(loops, fc.double({min: 0, max: 1, noNaN: true}), fc.nat(1000), (given, share, rounds) => {
        const {pace, from, until, start, factor} = given;
        const round = realBetween(pace, from, until);
        fc.pre(round > 0 && start <= until);
        const transport = {
          ...transportOf(timeline, {playing: true, position: start, range: {from: 0, until: pace.duration}}),
          pace,
          factor,
          loop: {from, until},
        };
        const first = realBetween(pace, start, until) / factor;
        const now = first + (share * round) / factor;
        const there = positionAt(transport, now);
        expect(there).toBeGreaterThanOrEqual(from);
        expect(there).toBeLessThanOrEqual(until);
        // Between two jumps the place is a matter of rounding: the real time is what comes back.
        const later = positionAt(transport, now + (rounds * round) / factor);
        const apart = Math.abs(realBetween(pace, there, later));
        expect(Math.min(apart, round - apart)).toBeLessThan(1e-6 * (1 + (rounds + 1) * round));
      }),
      {numRuns: runs(300)},
    );
  });

  test('with nothing between its ends is refused', () => {
    const pace = makePace([
      {from: 0, to: 1_000, real: 1_000},
      {from: 1_000, to: 5_000, real: 0},
      {from: 5_000, to: 6_000, real: 1_000},
    ]);
    const transport = {
      ...transportOf(timeline, {playing: true, range: {from: 0, until: 6_000}}),
      pace,
      loop: {from: 2_000, until: 3_000},
    };
    expect(positionAt(transport, 1_500)).toBe(5_500);
    expect(positionAt(transport, 9_000)).toBe(6_000);
  });
});

describe('L', () => {
  test('sets A, sets B, clears; and B before A turns them round', () => {
    const {session} = open(timeline, {paused: true, position: 30 * MINUTE});
    const press = (to?: number) => {
      if (to !== undefined) session.dispatch({type: 'seek', to});
      session.dispatch({type: 'loop'});
      return session.frame();
    };
    expect(press()).toMatchObject({
      transport: {loop: {from: 30 * MINUTE, until: undefined}},
      notice: 'Loop from 29:59: press the same key to set its end',
    });
    expect(press(20 * MINUTE)).toMatchObject({
      transport: {loop: {from: 20 * MINUTE, until: 30 * MINUTE}},
      notice: 'Loop 19:59 to 29:59',
    });
    expect(press()).toMatchObject({transport: {loop: undefined}, notice: 'Loop off'});
  });

  test('twice at one place is refused', () => {
    const {session} = open(timeline, {paused: true, position: MINUTE});
    session.dispatch({type: 'loop'});
    session.dispatch({type: 'loop'});
    expect(session.frame()).toMatchObject({transport: {loop: undefined}, notice: 'Loop off'});
  });

  test('plays between A and B again and again, without drift', () => {
    const {session, time} = open(timeline, {paused: true, position: 20 * MINUTE + 1});
    session.dispatch({type: 'loop'});
    session.dispatch({type: 'skip', by: 10 * SECOND + 0.3});
    session.dispatch({type: 'loop'});
    session.dispatch({type: 'play'});
    for (const rounds of [1, 10, 1000]) {
      session.dispatch({type: 'seek', to: 20 * MINUTE + 1});
      time.advance(rounds * 10_000.3 + 4_000);
      session.dispatch({type: 'skip', by: 0});
      expect(session.frame().position).toBeCloseTo(20 * MINUTE + 4_001, 4);
      expect(session.frame().transport.playing).toBe(true);
    }
    session.close();
  });

  test('each round repeats its events, with no additional timer', () => {
    const {session, time, frames} = open(timeline, {paused: true, position: 19 * MINUTE});
    session.dispatch({type: 'loop'});
    session.dispatch({type: 'skip', by: 20 * SECOND});
    session.dispatch({type: 'loop'});
    session.dispatch({type: 'seek', to: 19 * MINUTE});
    session.dispatch({type: 'play'});
    const before = frames.length;
    time.advance(100 * SECOND);
    expect(frames.slice(before).filter(({played}, n, all) => played > (all[n - 1]?.played ?? played)).length).toBe(5);
    // The playhead's, and that of the goal which is lit.
    expect(time.pending).toBeLessThanOrEqual(2);
    session.close();
  });

  test('past its end the match plays on', () => {
    const {session, time} = open(timeline, {paused: true});
    for (const command of [{type: 'loop'}, {type: 'skip', by: MINUTE}, {type: 'loop'}] as const)
      session.dispatch(command);
    session.dispatch({type: 'seek', to: 2 * MINUTE});
    session.dispatch({type: 'play'});
    time.advance(30 * SECOND);
    session.dispatch({type: 'pause'});
    expect(session.frame().position).toBe(2 * MINUTE + 30 * SECOND);
  });
});

describe('--loop', () => {
  test('starts over at the end of the range, as often as one likes', () => {
    const range = {from: 10 * MINUTE, until: 12 * MINUTE};
    const {session, time} = open(timeline, {...range, loop: true, speed: 10});
    time.advanceTo(25 * 12 * SECOND + 3_000);
    session.dispatch({type: 'skip', by: 0});
    expect(session.frame().position).toBeCloseTo(10 * MINUTE + 30 * SECOND, 6);
    expect(session.frame().transport.playing).toBe(true);
    session.close();
    expect(time.pending).toBe(0);
  });

  test('from before its range, plays into it', () => {
    const {session, time} = open(timeline, {from: MINUTE, until: 2 * MINUTE, position: 0, loop: true});
    time.advanceTo(150 * SECOND);
    session.dispatch({type: 'pause'});
    expect(session.frame().position).toBe(90 * SECOND);
  });
});
