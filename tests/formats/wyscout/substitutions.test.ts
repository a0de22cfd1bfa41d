import {expect, test} from 'vitest';
import {changesOf} from '../../../src/formats/wyscout/changes.ts';
import {isAfter, type Moment, timeOfSubstitution} from '../../../src/formats/wyscout/substitutions.ts';
import type {Period} from '../../../src/match/model/clock.ts';

const PERIODS: Readonly<Record<string, Period>> = {
  '1': 'first-half',
  '2': 'second-half',
  '3': 'extra-time-first-half',
  P: 'penalty-shoot-out',
};
const MINUTE = 60_000;

/** `2 15`: the period, and minutes since it began. */
function momentOf(text: string | undefined): Moment | undefined {
  if (text === undefined) return undefined;
  const [period, minutes] = text.split(' ');
  return {period: PERIODS[period!]!, at: Number(minutes) * MINUTE};
}

/** When a substitution in a minute was made, if the last record of who goes off and the first of who comes on are these. */
function timeOf(minute: number, last?: string, first?: string, played = '12'): string {
  const {period, at} = timeOfSubstitution(
    {on: 1, off: 2, minute},
    Array.from(played, each => PERIODS[each]!),
    {last: () => momentOf(last), first: () => momentOf(first)},
  );
  const name = Object.entries(PERIODS).find(([, each]) => each === period)![0];
  return `${name} ${at / MINUTE}`;
}

const A_MILLISECOND = 1 / MINUTE;

test.each<[number, string | undefined, string | undefined, string]>([
  [60, undefined, undefined, '2 14'],
  [60, '2 14.5', undefined, `2 ${14.5 + A_MILLISECOND}`],
  [60, '2 10', undefined, '2 14'],
  [60, '2 14.5', '2 14.7', `2 ${14.5 + A_MILLISECOND}`],
  [60, undefined, '2 14.2', '2 14'],
  // Who plays is right, and not the minute.
  [60, undefined, '1 40', '1 40'],
  [60, '2 20', undefined, `2 ${20 + A_MILLISECOND}`],
  [60, '2 20', '2 5', '2 5'],
  // In the break.
  [46, '1 44', undefined, '2 0'],
  [46, undefined, '2 1', '2 0'],
  [46, '2 0.5', undefined, `2 ${0.5 + A_MILLISECOND}`],
  // Stoppage time, or the next half.
  [47, undefined, '1 46.5', '1 46'],
  [47, '1 46.5', undefined, '2 1'],
  [47, '2 1.5', undefined, `2 ${1.5 + A_MILLISECOND}`],
  [47, undefined, undefined, '2 1'],
  [93, undefined, undefined, '2 47'],
  [120, undefined, undefined, '2 74'],
  [121, undefined, undefined, '2 0'],
  [1, undefined, undefined, '1 0'],
  [45, undefined, undefined, '1 44'],
])('minute %i, off after %s, on at %s', (minute, last, first, expected) => {
  expect(timeOf(minute, last, first)).toBe(expected);
});

test('a minute of extra time is one if it was played, and a shoot-out has none', () => {
  expect(timeOf(93, undefined, undefined, '123')).toBe('3 2');
  expect(timeOf(93, undefined, undefined, '12P')).toBe('2 47');
  expect(timeOf(200, undefined, undefined, 'P')).toBe('1 0');
});

test.each([
  ['1 5', '1 4', true],
  ['1 5', '1 5', false],
  ['1 4', '1 5', false],
  ['2 1', '1 5', true],
  ['1 5', '2 1', false],
])('%s is after %s: %s', (a, b, is) => {
  expect(isAfter(momentOf(a)!, momentOf(b)!)).toBe(is);
});

test('the changes of both sides are in the order of time', () => {
  const change = (playerIn: number, playerOut: number, minute: number) => ({playerIn, playerOut, minute});
  const team = (teamId: number, substitutions: readonly object[]) => ({teamId, formation: {substitutions}});
  const teamsData = {
    a: team(1, [change(11, 12, 70), change(13, 14, 80)]),
    b: team(2, [change(21, 22, 60), change(23, 24, 75)]),
  };
  const teams = {ids: {home: 1, away: 2}, lineUps: {}, nameOf: String} as unknown as Parameters<typeof changesOf>[1];
  const entry = {match: {teamsData}, file: 'matches.json'} as unknown as Parameters<typeof changesOf>[2];
  const periods = (['first-half', 'second-half'] as const).map(played => ({played, records: []}));
  const {substitutions} = changesOf(periods as unknown as Parameters<typeof changesOf>[0], teams, entry);
  expect(substitutions.map(({id}) => id)).toEqual(['21-for-22', '11-for-12', '23-for-24', '13-for-14']);
});
