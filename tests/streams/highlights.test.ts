import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {MINUTE, SECOND} from '../../src/match/model/clock.ts';
import type {EventType, MatchEvent} from '../../src/match/model/event.ts';
import {buildTimeline} from '../../src/match/model/timeline.ts';
import {gapsOf, highlightsPace} from '../../src/streams/highlights.ts';
import {pieceAt, positionAfter, realBetween, speedAt, totalOf} from '../../src/streams/pace.ts';
import {timelineArbitrary} from '../support/arbitraries.ts';
import {draft, makeMatch, ninety} from '../support/make-match.ts';

const timeline = buildTimeline(
  makeMatch([
    draft('kick-off', '1'),
    draft('shot', '10', {side: 'away', outcome: 'saved'}),
    draft('goal', '20:30', {side: 'home'}),
    draft('card', '21:00', {side: 'away', card: 'yellow', player: 'a1'}),
    draft('whistle', '45', {final: true}),
  ]),
);
const goal = timeline.cues[2]!.at;

const DRAMA: readonly EventType[] = [
  'shot',
  'chance',
  'penalty-appeal',
  'shoot-out-kick',
  'overturned',
  'card-changed',
];
const STOPPAGES: readonly EventType[] = [
  'cross',
  'pass',
  'error',
  'clearance',
  'counter-attack',
  'corner',
  'offside',
  'foul',
  'substitution',
  'spell',
  'added-time',
  'tactics',
  'play',
  'remark',
];

describe('highlightsPace', () => {
  test('plays windows around highlights, as one where they overlap, and jumps over the rest', () => {
    const played = highlightsPace(timeline).stretches.filter(({real}) => real > 0);
    expect(played.map(({from, to}) => [from, to])).toEqual([
      [0, 10 * SECOND + 1],
      [goal - 25 * SECOND, timeline.cues[3]!.at + 6 * SECOND],
      [timeline.duration - 10 * SECOND, timeline.duration],
    ]);
  });

  test('plays on from window to window', () => {
    const pace = highlightsPace(timeline);
    expect(positionAfter(pace, 0, 10 * SECOND + 1)).toBe(goal - 25 * SECOND);
    expect(positionAfter(pace, 30 * MINUTE, 0)).toBe(timeline.duration - 10 * SECOND);
  });

  test('plays at the speed that is asked for', () => {
    expect(totalOf(highlightsPace(timeline, undefined, 10))).toBeCloseTo(totalOf(highlightsPace(timeline)) / 10, 6);
    expect(speedAt(highlightsPace(timeline, undefined, 10), goal)).toBeCloseTo(10, 9);
  });

  test('shows both ends of a range in which nothing happens', () => {
    const range = {from: 30 * MINUTE, until: 40 * MINUTE};
    const pace = highlightsPace(timeline, range);
    expect(positionAfter(pace, range.from, 0)).toBe(range.from);
    expect(realBetween(pace, range.from, range.until)).toBeCloseTo(10 * SECOND, 6);
  });

  test('covers any match, plays every highlight, and both ends', () => {
    fc.assert(
      fc.property(timelineArbitrary(), any => {
        const pace = highlightsPace(any);
        expect(pace.duration).toBe(any.duration);
        for (const {at, highlight} of any.cues) {
          if (highlight) expect(pieceAt(pace, at)!.real).toBeGreaterThan(0);
        }
        expect(pace.stretches[0]!.real).toBeGreaterThan(0);
        expect(pace.stretches.at(-1)!.real).toBeGreaterThan(0);
        expect(totalOf(pace)).toBeLessThanOrEqual(any.duration * (1 + 1e-9));
      }),
    );
  });
});

describe('the window around a highlight', () => {
  const [, corner] = buildTimeline(ninety([draft('corner', '20', {side: 'home'})])).cues;

  test.each<[EventType, number, number]>([
    ['goal', 25, 15],
    ['kick-off', 1, 10],
    ['whistle', 10, 6],
    ...DRAMA.map((type): [EventType, number, number] => [type, 15, 10]),
    ...STOPPAGES.map((type): [EventType, number, number] => [type, 6, 6]),
  ])('of the type %s is %d s before it and %d s after it', (type, before, after) => {
    expect(playedAround({type})).toEqual([-before * SECOND, after * SECOND]);
  });

  test.each([
    ['yellow', 6, 6],
    ['second-yellow', 15, 10],
    ['red', 15, 10],
  ])('of the card %s is %d s before it and %d s after it', (card, before, after) => {
    expect(playedAround({type: 'card', card})).toEqual([-before * SECOND, after * SECOND]);
  });

  /** What is played around a highlight with these fields, from where it is. */
  function playedAround(fields: object): readonly number[] {
    const cue = {...corner!, highlight: true, event: {...corner!.event, ...fields} as MatchEvent};
    const {from, to} = pieceAt(highlightsPace({...timeline, cues: [cue]}), cue.at)!;
    return [from - cue.at, to - cue.at];
  }
});

describe('gapsOf', () => {
  test('is the part that was skipped', () => {
    const pace = highlightsPace(timeline);
    expect(gapsOf(pace)).toEqual([
      {from: 10 * SECOND + 1, until: goal - 25 * SECOND},
      {from: timeline.cues[3]!.at + 6 * SECOND, until: timeline.duration - 10 * SECOND},
    ]);
    const gaps = gapsOf(pace).reduce((sum, {from, until}) => sum + until - from, 0);
    expect(gaps + totalOf(pace)).toBeCloseTo(timeline.duration, 6);
  });
});
