import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import type {Position} from '../../src/match/model/clock.ts';
import {buildDay, type Day, instantAt, tablesAt} from '../../src/matchday/day.ts';
import {historyOf} from '../../src/matchday/history.ts';
import {matchdaySchema} from '../../src/matchday/schema/matchday-schema.ts';
import {goalDifference, played} from '../../src/matchday/standings.ts';
import {formatTimeOfDay} from '../../src/matchday/time-of-day.ts';

// Premier League, 13 May 2012, as bundled.

const TEXT = readFileSync(new URL('../../data/final-day.json', import.meta.url), 'utf8');
const DAY = buildDay(matchdaySchema.parse(JSON.parse(TEXT)));

/** The minute of the goal at a position. */
function goalAt({entries}: Day, position: Position): string | undefined {
  return entries.find(({at, kind}) => at === position && kind === 'goal')?.minute;
}

test('has ten matches at 15:00, with the notice of its data in the file', () => {
  expect(DAY.matches).toHaveLength(10);
  expect(new Set(DAY.matches.map(({kickOff}) => kickOff)).size).toBe(1);
  expect(formatTimeOfDay(instantAt(DAY, 0))).toBe('15:00');
  expect(DAY.timingAssumed).toBe(true);
  expect(DAY.matchday.origin?.attribution).toContain('ODC-BY');
  for (const {timeline} of DAY.matches) expect(timeline.match.origin?.attribution).toContain('ODC-BY');
});

describe('the table as it stood', () => {
  test('the lead', () => {
    expect(historyOf(DAY, 1).map(({team, at}) => `${team} ${goalAt(DAY, at) ?? 'before'}`)).toEqual([
      'Manchester City before',
      "Manchester United 20'",
      "Manchester City 39'",
      "Manchester United 48'",
      "Manchester City 90+4'",
    ]);
  });

  test('fourth place', () => {
    expect(historyOf(DAY, 4).map(({team, at}) => `${team} ${goalAt(DAY, at) ?? 'before'}`)).toEqual([
      'Tottenham Hotspur before',
      "Arsenal 2'",
      "Tottenham Hotspur 4'",
      "Arsenal 11'",
      "Tottenham Hotspur 55'",
    ]);
  });

  test('Queens Park Rangers in the bottom three from 45 to 48 minutes', () => {
    const goals = DAY.entries.filter(({kind}) => kind === 'goal');
    const low = goals.filter(({at}) => tablesAt(DAY, at).meanings.get('Queens Park Rangers')?.kind === 'relegation');
    expect(low.map(({minute}) => minute)).toEqual(["45'"]);
    const left = DAY.entries.find(({changes}) =>
      changes.some(({words}) => words === 'Queens Park Rangers climb out of the relegation places'),
    );
    expect(left?.minute).toBe("48'");
  });

  test('the final table', () => {
    const {standings} = tablesAt(DAY, DAY.duration).tables[0]!;
    expect(standings.slice(0, 4).map(each => [each.team, each.points, goalDifference(each), each.parting])).toEqual([
      ['Manchester City', 89, 64, undefined],
      ['Manchester United', 89, 56, 'goal-difference'],
      ['Arsenal', 70, 25, 'points'],
      ['Tottenham Hotspur', 69, 25, 'points'],
    ]);
    expect(standings.slice(17).map(({team, points}) => `${team} ${points}`)).toEqual([
      'Bolton Wanderers 36',
      'Blackburn Rovers 31',
      'Wolverhampton Wanderers 25',
    ]);
    expect(standings.every(each => played(each) === 38)).toBe(true);
  });
});

test('the vidiprinter says what the last goal meant', () => {
  const last = DAY.entries.findLast(({kind}) => kind === 'goal');
  expect(last).toMatchObject({minute: "90+4'", words: 'Aguero', score: {home: 3, away: 2}});
  expect(last?.changes.map(({words}) => words)).toEqual(['Manchester City go top']);
});
