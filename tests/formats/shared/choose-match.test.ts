import {describe, expect, test} from 'vitest';
import {type Candidate, candidateLine, chooseMatch, isNumbered} from '../../../src/formats/shared/choose-match.ts';

const FINAL = {home: 'Croatia', away: 'England', date: '2018-07-11', stage: 'Semi-finals', result: '2-1'};
const CANDIDATES: readonly Candidate[] = [
  {number: 11, codes: ['CRO', 'ENG'], ...FINAL},
  {number: 12, home: 'France', away: 'Belgium', date: '2018-07-10', stage: 'Semi-finals', result: '1-0'},
  {number: 13, home: 'England', away: 'Panama', date: '2018-06-24', stage: 'Matchday 2, Group G', result: '6-1'},
  {number: 14, home: 'Germany', away: 'Sweden', date: '2018-06-20', stage: 'Group F', status: 'postponed'},
  {number: 15, home: 'Germany', away: 'Sweden', date: '2018-06-23', stage: 'Group F', result: '2-1'},
  {number: 16, home: 'Peru', away: 'Chile', date: '2018-08-01'},
  {number: 17, home: 'South - North', away: 'East v West', date: '2018-08-02', result: '0-0'},
  {number: 18, home: 'Iran', away: 'Spain', status: 'awarded'},
  {number: 19, home: 'New Germany', away: 'Old Germany', result: '3-3', stage: 'Group Final'},
];
const BY = 'its number, a team, both teams ("Croatia v England"), a round or a date';

/** The number of the match that is chosen, the numbers of those that are listed, or the finding. */
function choiceOf(asked: string | undefined): number | readonly number[] | string {
  const choice = chooseMatch(CANDIDATES, asked);
  if ('chosen' in choice) return choice.chosen.number;
  return choice.candidates?.map(({number}) => number) ?? choice.findings[0].split('\n')[0]!;
}

describe('of many matches, the one that is meant', () => {
  test.each<[string, number | readonly number[]]>([
    ['11', 11],
    ['#12', 12],
    ['Croatia', 11],
    ['  Croatia  ', 11],
    ['cro', 11],
    ['england', [11, 13]],
    ['Croatia v England', 11],
    ['Croatia  v   England', 11],
    ['England v Croatia', 11],
    ['england vs croatia', 11],
    ['England versus CRO', 11],
    ['england v. croatia', 11],
    ['Croatia - England', 11],
    ['Croatia – England', 11],
    ['Fra v Bel', 12],
    ['Fran', 12],
    ['ran', [12, 18]],
    ['Semi-finals', [11, 12]],
    ['semi finals', [11, 12]],
    ['Semi', [11, 12]],
    ['group g', 13],
    ['Matchday 2', 13],
    ['Group', [13, 15, 19]],
    ['2018-07-11', 11],
    ['England 2018-06-24', 13],
    ['2018-06-24 England', 13],
    // Played, and not the date on which it was postponed; whole names before parts of names.
    ['Germany', 15],
    ['Germany v Sweden', 15],
    ['Group F', 15],
    ['Germany 2018-06-20', 14],
    ['New Germany', 19],
    ['Iran', 18],
    // Separators that are parts of names.
    ['South - North', 17],
    ['East v West', 17],
  ])('%s', (asked, expected) => {
    expect(choiceOf(asked)).toEqual(expected);
  });

  test.each([
    ['99', `no match fits "99"; --choose one by ${BY}`],
    ['# 12', `no match fits "# 12"; --choose one by ${BY}`],
    ['Croatia-England', `no match fits "Croatia-England"; --choose one by ${BY}`],
    ['Croatia v Belgium', `no match fits "Croatia v Belgium"; --choose one by ${BY}`],
    ['England 2018-01-01', `no match fits "England 2018-01-01"; --choose one by ${BY}`],
    ['a v b v c', `no match fits "a v b v c"; --choose one by ${BY}`],
    ['Croatai', 'no match fits "Croatai"; did you mean "Croatia"?'],
    ['\u001B[31mx', `no match fits "x"; --choose one by ${BY}`],
    ['Peru', 'Peru v Chile has no score yet: only a match that has been played can be replayed'],
    ['16', 'Peru v Chile has no score yet: only a match that has been played can be replayed'],
  ])('%s: %s', (asked, finding) => {
    expect(choiceOf(asked)).toBe(finding);
  });

  test.each([undefined, '', ' '])('%j lists all but fixtures, without scores', asked => {
    const choice = chooseMatch(CANDIDATES, asked);
    expect('findings' in choice && choice.findings[0]).toBe(`holds 8 matches: --choose one by ${BY}
   11  2018-07-11  Croatia v England, Semi-finals
   12  2018-07-10  France v Belgium, Semi-finals
   13  2018-06-24  England v Panama, Matchday 2, Group G
   14  2018-06-20  Germany v Sweden (postponed), Group F
   15  2018-06-23  Germany v Sweden, Group F
   17  2018-08-02  South - North v East v West
   18  Iran v Spain
   19  New Germany v Old Germany, Group Final`);
  });

  test('three names that are near, and twenty matches, are listed', () => {
    const near = ['Alba', 'Alva', 'Alma', 'Alda'].map((home, n) => ({
      number: n,
      home,
      away: 'Zzzzzzzz',
      result: '1-0',
    }));
    const choice = chooseMatch(near, 'Alxa');
    expect('findings' in choice && choice.findings[0]).toMatch(
      /^no match fits "Alxa"; did you mean "Al.a" or "Al.a" or "Al.a"\?\n {4}0 {2}Alba v Zzzzzzzz\n/,
    );
    const many = chooseMatch(
      Array.from({length: 25}, (_, n) => ({...FINAL, number: n + 1})),
      undefined,
    );
    const lines = 'findings' in many ? many.findings[0].split('\n') : [];
    expect([lines.length, lines.at(-2), lines.at(-1)]).toEqual([
      22,
      '   20  2018-07-11  Croatia v England, Semi-finals',
      '  and 5 more',
    ]);
  });
});

test('a file of one match needs no choice, and one without matches has none', () => {
  const [played, fixture] = [CANDIDATES[0]!, CANDIDATES[5]!];
  expect(chooseMatch([played], undefined)).toEqual({chosen: played});
  expect(chooseMatch([played, fixture], undefined)).toEqual({chosen: played});
  expect(chooseMatch([], undefined)).toEqual({findings: ['no matches in the file']});
  expect(chooseMatch([fixture], undefined)).toEqual({
    findings: ['Peru v Chile has no score yet: only a match that has been played can be replayed'],
  });
  expect(chooseMatch([fixture, fixture], undefined)).toEqual({
    findings: ['its 2 matches have no score yet: only a match that has been played can be replayed'],
  });
});

test.each<[Omit<Candidate, 'number'>, string, string]>([
  [FINAL, '2018-07-11  Croatia v England, Semi-finals', '2018-07-11  Croatia 2-1 England, Semi-finals'],
  [{home: 'Peru', away: 'Chile'}, 'Peru v Chile', 'Peru v Chile'],
  [{home: 'Peru', away: 'Chile', status: 'postponed'}, 'Peru v Chile (postponed)', 'Peru v Chile (postponed)'],
  [{home: 'Peru', away: 'Chile', status: 'cancelled'}, 'Peru v Chile (cancelled)', 'Peru v Chile (cancelled)'],
  [{home: 'Peru', away: 'Chile', status: 'cancelled', result: '1-0'}, 'Peru v Chile', 'Peru 1-0 Chile (cancelled)'],
  [{home: 'Peru', away: 'Chile', status: 'awarded'}, 'Peru v Chile', 'Peru v Chile (awarded)'],
  [{home: 'Peru', away: 'Chile', status: 'abandoned', result: '1-0'}, 'Peru v Chile', 'Peru 1-0 Chile (abandoned)'],
])('the line of %j gives nothing away, unless scores are asked for', (match, spoilerFree, withScores) => {
  const candidate = {number: 1, ...match};
  expect([candidateLine(candidate), candidateLine(candidate, true)]).toEqual([spoilerFree, withScores]);
});

test.each([
  [[1, 2], true],
  [[0, 1], true],
  [[1, 1], false],
  [[1, null], false],
  [[1, undefined], false],
])('the numbers %j choose a match: %s', (numbers, is) => {
  expect(isNumbered(numbers)).toBe(is);
});
