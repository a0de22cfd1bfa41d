import {describe, expect, test} from 'vitest';
import {MINUTE} from '../../src/match/model/clock.ts';
import {buildTimeline, type Timeline} from '../../src/match/model/timeline.ts';
import {carryFlash, carryMarks, carryPosition, carryView} from '../../src/streams/carry-over.ts';
import {INITIAL_VIEW} from '../../src/streams/view.ts';
import {type Draft, draft, makeMatch} from '../support/make-match.ts';
import {transportOf} from '../support/transport.ts';

const of = (...drafts: readonly Draft[]): Timeline => buildTimeline(makeMatch(drafts));

const KICK_OFF = draft('kick-off', '1', {id: 'kick-off'});
const SECOND_HALF = draft('kick-off', '46', {id: 'second-half'});
const FOUL = draft('foul', '50:00', {side: 'home', id: 'foul'});
const GOAL = draft('goal', '60:00', {side: 'home', id: 'goal'});
const halfTime = (clock: string) => draft('whistle', clock, {id: 'half-time'});

const before = of(KICK_OFF, halfTime('45+2'), SECOND_HALF, FOUL, GOAL);
/** The first half turns out four minutes longer. */
const after = of(KICK_OFF, halfTime('45+6'), SECOND_HALF, FOUL, GOAL);
const versions = {before, after};
const start = ({periods}: Timeline) => periods[1]!.start;

describe('a position keeps its period and clock', () => {
  test('within a half, and at its very start', () => {
    expect(start(after)).toBe(start(before) + 4 * MINUTE);
    expect(carryPosition(versions, 10 * MINUTE)).toBe(10 * MINUTE);
    expect(carryPosition(versions, start(before))).toBe(start(after));
    expect(carryPosition(versions, start(before) + MINUTE)).toBe(start(after) + MINUTE);
  });

  test('up to the end of a half that turns out shorter', () => {
    const shorter = {before: after, after: before};
    expect(carryPosition(shorter, start(after) - 1)).toBe(before.periods[0]!.end);
    expect(carryPosition(shorter, start(after))).toBe(start(before));
  });

  test('and the match in a half that the newer version lacks', () => {
    const first = of(KICK_OFF, draft('corner', '44', {side: 'away'}));
    expect(carryPosition({before, after: first}, start(before) + 5 * MINUTE)).toBe(first.duration);
  });
});

test('a range up to the end stays one, and the ends of a loop and remembered seeks move with their clock', () => {
  const transport = transportOf(before, {
    range: {from: start(before), until: before.duration},
    loop: {from: MINUTE, until: start(before) + MINUTE},
    undo: [start(before) + 2 * MINUTE],
    redo: [start(before) + 3 * MINUTE, 4 * MINUTE],
  });
  expect(carryMarks(versions, transport)).toEqual({
    range: {from: start(after), until: after.duration},
    loop: {from: MINUTE, until: start(after) + MINUTE},
    undo: [start(after) + 2 * MINUTE],
    redo: [start(after) + 3 * MINUTE, 4 * MINUTE],
  });
  const part = {...transport, range: {from: 0, until: start(before) + MINUTE}, loop: {from: MINUTE, until: undefined}};
  expect(carryMarks(versions, part)).toMatchObject({
    range: {from: 0, until: start(after) + MINUTE},
    loop: {from: MINUTE, until: undefined},
  });
  expect(carryMarks(versions, {...transport, loop: undefined}).loop).toBeUndefined();
});

describe('a scrolled feed keeps the entry at its lower edge', () => {
  const late = of(
    KICK_OFF,
    draft('corner', '5:00', {side: 'away', id: 'late'}),
    halfTime('45+2'),
    SECOND_HALF,
    FOUL,
    GOAL,
  );
  const withdrawn = of(KICK_OFF, halfTime('45+2'), SECOND_HALF, GOAL);

  test('when an earlier event arrives', () => {
    // Four entries are visible, the lowest is the foul; five were seen.
    expect(carryView({before, after: late}, {...INITIAL_VIEW, edge: 4, seen: 5})).toMatchObject({edge: 5, seen: 6});
  });

  test('or the entry before it, when the entry is withdrawn', () => {
    expect(carryView({before, after: withdrawn}, {...INITIAL_VIEW, edge: 4, seen: 5})).toMatchObject({
      edge: 3,
      seen: 4,
    });
  });

  test('also where that is the first of all', () => {
    const first = {...INITIAL_VIEW, edge: 1, seen: 1};
    expect(carryView({before, after: late}, first)).toEqual(first);
  });

  test('a feed that follows goes on following', () => {
    expect(carryView({before, after: late}, INITIAL_VIEW)).toEqual(INITIAL_VIEW);
  });

  test('nothing is left of a feed whose entries are all withdrawn', () => {
    const other = of(draft('kick-off', '1', {id: 'another'}));
    expect(carryView({before, after: other}, {...INITIAL_VIEW, edge: 2, seen: 3})).toMatchObject({edge: 0, seen: 0});
  });
});

test('a goal flashes on as the newer version has it, and no longer once it is withdrawn', () => {
  const flash = {value: before.cues[4]!, until: 99};
  expect(carryFlash(versions, flash)).toEqual({value: after.cues[4]!, until: 99});
  expect(carryFlash({before, after: of(KICK_OFF, FOUL)}, flash)).toBeUndefined();
  expect(carryFlash(versions, undefined)).toBeUndefined();
});
