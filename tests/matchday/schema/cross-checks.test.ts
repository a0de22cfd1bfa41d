import {describe, expect, test} from 'vitest';
import {describeIssues} from '../../../src/files/describe-issues.ts';
import {MATCHDAY_FORMAT} from '../../../src/matchday/format-name.ts';
import {matchdaySchema} from '../../../src/matchday/schema/matchday-schema.ts';
import {dayMatch, type MatchdayInput, newTable} from '../../support/make-matchday.ts';

function faultsOf(rest: Partial<MatchdayInput>): readonly string[] {
  const value = {
    format: MATCHDAY_FORMAT,
    competition: 'Test League',
    matches: [dayMatch({home: 'Arsenal', away: 'Brentford'})],
    ...rest,
  };
  const {error} = matchdaySchema.safeParse(value);
  return error === undefined ? [] : describeIssues(error.issues, value);
}

const [one, two] = [
  dayMatch({home: 'Arsenal', away: 'Brentford', goals: ['H 10']}),
  dayMatch({home: 'Chelsea', away: 'Derby'}),
];
const without = (field: 'kickOff' | 'date') => ({
  match: {...one!.match, fixture: {...one!.match.fixture, [field]: undefined}},
  ...(field === 'date' ? {kickOff: '15:00'} : {}),
});

describe('a matchday that contradicts itself is refused, with the place', () => {
  test('and a sound one is not', () => {
    expect(faultsOf({matches: [one!, two!], tables: [newTable('Arsenal', 'Brentford', 'Chelsea', 'Derby')]})).toEqual(
      [],
    );
  });

  test.each<[string, Partial<MatchdayInput>, readonly string[]]>([
    [
      'a match without kick-off',
      {matches: [without('kickOff')]},
      [
        'matches[0].kickOff: Arsenal v Brentford has no kick-off; expected a time such as 15:00, 19:45 GMT or 18:00 UTC+3',
      ],
    ],
    [
      'a kick-off that is no time',
      {matches: [{...one!, kickOff: 'three'}]},
      ['matches[0].kickOff: "three" is not a time of day; expected a time such as 15:00, 19:45 GMT or 18:00 UTC+3'],
    ],
    [
      'a kick-off in twelve hours, here or in the match, one fault for one place',
      {
        matches: [
          {...one!, kickOff: '3:00 pm'},
          {...two!, kickOff: undefined, match: {...two!.match, fixture: {...two!.match.fixture, kickOff: '3:00 pm'}}},
        ],
      },
      ['matches[0].kickOff', 'matches[1].match.fixture.kickOff'].map(
        place =>
          `${place}: "3:00 pm" is not a time of day; expected a time such as 15:00, 19:45 GMT or 18:00 UTC+3; did you mean "15:00"?`,
      ),
    ],
    [
      'a second half that is no time',
      {matches: [{...one!, secondHalf: '46'}]},
      ['matches[0].secondHalf: "46" is not a time of day; expected a time such as 15:00, 19:45 GMT or 18:00 UTC+3'],
    ],
    [
      'a match without date',
      {matches: [without('date')]},
      ['matches[0].match.fixture.date: Arsenal v Brentford has no date; add one here or to the matchday'],
    ],
    [
      'two matches of one team',
      {matches: [one!, dayMatch({home: 'Chelsea', away: 'Arsenal'})]},
      ['matches[1].match.fixture.away.name: "Arsenal" already plays in matches[0]'],
    ],
    [
      'two teams with one code',
      {matches: [one!, dayMatch({home: 'Areneal', away: 'Derby'}), dayMatch({home: 'Deroy', away: 'Everton'})]},
      ['matches[2].match.fixture.home.short: "DER" is also the code of "Derby"; give each team its own'],
    ],
    [
      'standings that miss a team',
      {matches: [one!], tables: [newTable('Arsenal', 'Brentfort')]},
      ['matches[0].match.fixture.away.name: "Brentford" is in no table; did you mean "Brentfort"?'],
    ],
    [
      'a team listed twice',
      {matches: [one!], tables: [newTable('Arsenal', 'Brentford', 'Arsenal')]},
      ['tables[0].teams[2].team: "Arsenal" is listed twice'],
    ],
    ['a day without matches', {matches: []}, ['matches: is an empty list; expected at least 1 entry']],
    [
      'a result that contradicts the goals',
      {matches: [{...one!, match: {...one!.match, score: {home: 2, away: 0}}}]},
      ["matches[0].match.score: 2-0 is stated, and the goals among the events come to 1-0 (home 10')"],
    ],
    [
      'places upside down',
      {rules: {places: [{from: 4, to: 2, name: 'Champions League', kind: 'qualification'}]}},
      ['rules.places[0].to: 2 is above 4; places count from the top'],
    ],
  ])('%s', (_, rest, faults) => {
    expect(faultsOf(rest)).toEqual(faults);
  });
});
