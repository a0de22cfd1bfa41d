import {expect, test} from 'vitest';
import {readFootballTxt} from '../../../src/formats/football-txt/reader.ts';

/** The goals of a match with this text below its line: `home Birch 12`. */
function goalsBelow(text: string): readonly string[] {
  const reading = readFootballTxt(`= Harbour Cup 2031

Sun May 4
  Northport v Westmere  1-0
${text}
`);
  if ('findings' in reading) throw new Error(reading.findings.join('\n'));
  return reading.match.events.flatMap(event =>
    event.type === 'goal' ? [`${event.side} ${event.scorer?.split(' ').at(-1)} ${event.clock.minute}`] : [],
  );
}

test('goals stand below their match, further in', () => {
  expect(goalsBelow("    Ada BIRCH 12'")).toEqual(['home BIRCH 12']);
});

test('with the running score, they are goals wherever they stand', () => {
  expect(goalsBelow("1-0 Ada BIRCH 12'")).toEqual(['home BIRCH 12']);
  expect(goalsBelow("\n    1-0 Ada BIRCH 12'")).toEqual(['home BIRCH 12']);
});

test('without it, a line further out or after a blank line is about something else: the goal has no scorer', () => {
  expect(goalsBelow("Ada BIRCH 12'")).toEqual(['home undefined 90']);
  expect(goalsBelow("\n    Ada BIRCH 12'")).toEqual(['home undefined 90']);
});

test('goals after a blank line do not replace the goals below the match', () => {
  expect(goalsBelow("    Ada BIRCH 12'\n\n    1-0 Bea COLE 12'")).toEqual(['home BIRCH 12']);
});
