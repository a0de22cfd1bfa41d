import {expect, test} from 'vitest';
import {readMatchday, readMatchOfDay} from '../../../src/formats/matchday/reader.ts';
import {MATCHDAY_FORMAT} from '../../../src/matchday/format-name.ts';
import {contextOf} from '../../support/make-companions.ts';
import {dayMatch} from '../../support/make-matchday.ts';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const ONE = plain(dayMatch({home: 'Northport', away: 'Westmere', goals: ['H 20']}));
const OTHER = plain(dayMatch({home: 'Easterby', away: 'Southam'})) as {readonly match: object};
const DAY = {format: MATCHDAY_FORMAT, competition: 'League', date: '2012-05-13', matches: [ONE, OTHER]};
const REFERRING = {...DAY, matches: [ONE, {kickOff: '15:00', file: 'other.json'}]};

test('a matchday has its matches in it, or in files beside it', async () => {
  const whole = await readMatchday(DAY, contextOf('day.json', {}));
  expect('matchday' in whole && whole.matchday.matches.map(({match}) => match.fixture.home.name)).toEqual([
    'Northport',
    'Easterby',
  ]);
  expect(await readMatchday(REFERRING, contextOf('day.json', {'other.json': OTHER.match}))).toEqual(whole);
});

test('a file that is not beside it, and a fault in it, are reported with their place', async () => {
  expect(await readMatchday(REFERRING, contextOf('day.json', {}))).toEqual({
    findings: ['matches[1].file: "other.json" is not a file beside this one'],
  });
  const faulty = await readMatchday(REFERRING, contextOf('day.json', {'other.json': {...OTHER.match, events: 7}}));
  expect('findings' in faulty && faulty.findings[0]).toMatch(/^matches\[1\]\.match\.events: is 7; expected a list/);
});

test('a fault of its own has its line', async () => {
  const value = {...DAY, date: 7};
  const text = JSON.stringify(value, null, 2);
  const line = text.split('\n').findIndex(each => each.includes('"date": 7')) + 1;
  const reading = await readMatchday(value, {...contextOf('day.json', {}), text});
  expect(reading).toEqual({findings: [`date (line ${line}): is 7; expected text`]});
  const none = await readMatchday([], contextOf('day.json', {}));
  expect('findings' in none && none.findings).toHaveLength(1);
});

test('one match of it is chosen by number, team, code, date or round', async () => {
  const chosen = async (choose: string | undefined) => {
    const reading = await readMatchOfDay(DAY, contextOf('day.json', {}, choose));
    return 'match' in reading ? reading.match.fixture.home.name : reading.findings[0]?.split('\n')[0];
  };
  expect([await chosen('1'), await chosen('2'), await chosen('Southam'), await chosen('EAS')]).toEqual([
    'Northport',
    'Easterby',
    'Easterby',
    'Easterby',
  ]);
  expect(await chosen(undefined)).toMatch(/^holds 2 matches/);
  expect(await chosen('2012-05-13')).toMatch(/^"2012-05-13" is 2 matches/);
  expect(await readMatchOfDay({...DAY, matches: 7}, contextOf('day.json', {}))).toHaveProperty('findings');
});
