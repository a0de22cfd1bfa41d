import {expect, test} from 'vitest';
import {readFootballTxt} from '../../../src/formats/football-txt/reader.ts';
import type {Match} from '../../../src/match/model/match.ts';

/** Reads a match with a line of penalties. */
function read(penalties: string): Match {
  const reading = readFootballTxt(`= Harbour Cup 2031

Sun May 4
  Northport v Westmere  1-1 a.e.t.
     (Ada BIRCH 12'; Ivy O'DELL 45')

Penalties: ${penalties}
`);
  if ('findings' in reading) throw new Error(reading.findings.join('\n'));
  return reading.match;
}

/** The side and the taker of each kick of a shoot-out. */
function kicksOf(penalties: string): readonly string[] {
  return read(penalties).events.flatMap(event =>
    event.type === 'shoot-out-kick' ? [`${event.side} ${event.taker?.split(' ')[0]}`] : [],
  );
}

test('the kicks of a shoot-out whose sides are unknown go by turns, home first', () => {
  expect(kicksOf('Ann ARC (missed), Bob BOW (missed), Cyd COG (saved)')).toEqual(['home Ann', 'away Bob', 'home Cyd']);
});

test('one kick whose side is known gives the others theirs', () => {
  expect(kicksOf('Ann ARC (missed), Bob BOW (missed), 0-1 Cyd COG, Dan DOW (missed)')).toEqual([
    'away Ann',
    'home Bob',
    'away Cyd',
    'home Dan',
  ]);
  expect(kicksOf('Ann ARC (missed), 1-0 Bob BOW, Cyd COG (missed)')).toEqual(['away Ann', 'home Bob', 'away Cyd']);
});

test('without scores, a kick without a note is scored', () => {
  const {events} = read('Ann ARC, Bob BOW (missed), Cyd COG');
  expect(events.flatMap(event => (event.type === 'shoot-out-kick' ? [[event.side, event.scored]] : []))).toEqual([
    ['home', true],
    ['away', false],
    ['home', true],
  ]);
});

test.each([
  ['1-0 Ann ARC, 0-2 Bob BOW', 'from 1-0 to 0-2 with one kick, by Bob BOW'],
  ['0-1 Ann ARC, 2-0 Bob BOW', 'from 0-1 to 2-0 with one kick, by Bob BOW'],
  ['1-0 Ann ARC, 2-1 Bob BOW', 'from 1-0 to 2-1 with one kick, by Bob BOW'],
])('%s: the kicks are left out, with a warning', (penalties, words) => {
  const {events, origin} = read(penalties);
  expect(events.filter(({type}) => type === 'shoot-out-kick')).toEqual([]);
  expect(origin?.warnings).toContainEqual(expect.stringContaining(words));
});
