import {expect, test} from 'vitest';
import {readFootballTxt} from '../../../src/formats/football-txt/reader.ts';

/** The side and the taker of each kick of a shoot-out. */
function kicksOf(penalties: string): readonly string[] {
  const reading = readFootballTxt(`= Harbour Cup 2031

Sun May 4
  Northport v Westmere  1-1 a.e.t.
     (Ada BIRCH 12'; Ivy O'DELL 45')

Penalties: ${penalties}
`);
  if ('findings' in reading) throw new Error(reading.findings.join('\n'));
  return reading.match.events.flatMap(event =>
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
