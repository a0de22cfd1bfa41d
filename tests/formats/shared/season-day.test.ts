import {expect, test} from 'vitest';
import type {Season, SeasonMatch} from '../../../src/formats/match-format.ts';
import {chooseDay, withCodes} from '../../../src/formats/shared/season-day.ts';
import {makeMatch} from '../../support/make-match.ts';
import {dayMatch} from '../../support/make-matchday.ts';

/** A match as a list has it, and as it is read: `'2031-05-04 North South 1-0 15:00 Group A'`, with dots for what is missing. */
function season(texts: readonly string[], label = 'Test League 2030/31'): Season {
  const rows = texts.map(text => text.split(' '));
  const matches = rows.map(([date, home, away, result, , ...stage], index): SeasonMatch => {
    const [one, other] = result === '.' ? [] : result!.split('-').map(Number);
    return {
      index,
      home: home!,
      away: away!,
      date: date === '.' ? undefined : date,
      stage: stage.length === 0 ? undefined : stage.join(' '),
      score: one === undefined ? undefined : {home: one, away: other!},
      settled: one !== undefined,
    };
  });
  const read: Season['read'] = async ({index}) => {
    const [date, home, away, , kickOff] = rows[index]!;
    if (kickOff === 'damaged') return {findings: ['a fault', 'another']};
    const {match} = dayMatch({home: home!, away: away!});
    const {fixture} = match;
    const at = kickOff === '.' ? {} : {kickOff: kickOff!};
    return {
      match: makeMatch([...match.events], {
        fixture: {...fixture, date, ...at},
        origin: {provider: 'test', events: 3, warnings: [`of ${home}`]},
      }),
    };
  };
  return {competition: undefined, label, matches, read, origin: {provider: 'test', attribution: 'Data: Test'}};
}

const LEAGUE = season([
  '2031-05-01 North South 1-0 15:00',
  '2031-05-04 North East 1-0 15:00',
  '2031-05-04 South West 1-0 17:30',
  '2031-05-09 West East . .',
]);

async function dayOf(of: Season, choice: Parameters<typeof chooseDay>[1]) {
  const reading = await chooseDay(of, choice);
  if ('findings' in reading) return reading.findings;
  const {name, date, matches, tables, competition, origin} = reading.matchday;
  return {
    ...(name === undefined ? {} : {name}),
    date,
    competition,
    matches: matches.map(({match: {fixture}}) => `${fixture.kickOff} ${fixture.home.name} ${fixture.home.short}`),
    tables: tables.map(table => [table.name, ...table.teams.map(({team}) => team)].join(' ').trim()),
    origin,
  };
}

test('the last day that was played, or the day that is asked for', async () => {
  const last = {
    date: '2031-05-04',
    competition: 'Test League 2030/31',
    matches: ['15:00 North NOR', '17:30 South SOU'],
    tables: ['North East West South'],
    origin: {
      provider: 'test',
      attribution: 'Data: Test',
      events: 6,
      warnings: ['North v East: of North', 'South v West: of South'],
    },
  };
  expect(await dayOf(LEAGUE, {})).toEqual(last);
  expect(await dayOf(LEAGUE, {date: '2031-05-04'})).toEqual(last);
  expect(await dayOf(LEAGUE, {date: '2031-05-01'})).toMatchObject({date: '2031-05-01', matches: ['15:00 North NOR']});
});

test('without a later match it is the final day', async () => {
  expect(
    await dayOf(
      season(LEAGUE.matches.slice(0, 3).map(({date, home, away}) => `${date} ${home} ${away} 1-0 15:00`)),
      {},
    ),
  ).toMatchObject({
    name: 'Final day',
  });
  expect(await dayOf(season(['2031-05-01 North South 1-0 15:00']), {})).not.toHaveProperty('name');
});

test('it is called by its group or its round', async () => {
  const cup = (first: string, second: string) =>
    dayOf(
      season([
        `2031-05-01 North South 1-0 15:00 ${first}`,
        `2031-05-01 East West 1-0 15:00 ${second}`,
        '2031-05-09 A B . .',
      ]),
      {},
    );
  expect(await cup('Group A', 'Group A')).toMatchObject({name: 'Group A', tables: ['Group A North South East West']});
  expect(await cup('Group A', 'Group B')).not.toHaveProperty('name');
  expect(await cup('Matchday 1', 'Matchday 1')).toMatchObject({
    name: 'Matchday 1',
    tables: ['North South East West A B'],
  });
  expect(await cup('Matchday 1', 'Matchday 2')).not.toHaveProperty('name');
  expect(await cup('Semi-finals', 'Semi-finals')).toMatchObject({name: 'Semi-finals', tables: []});
});

test.each<[Parameters<typeof chooseDay>[1], readonly string[]]>([
  [{date: '2031-05-09'}, ['the matches on 2031-05-09 have no score yet']],
  [{date: '2031-05-02'}, ['no matches on 2031-05-02; the nearest are on 2031-05-01 and 2031-05-04']],
  [{date: '2031-01-01'}, ['no matches on 2031-01-01; the nearest are on 2031-05-01']],
  [{date: '2031-12-31'}, ['no matches on 2031-12-31; the nearest are on 2031-05-04']],
  [{group: 'A'}, ['no group "A"; the file has no groups']],
])('%j: %j', async (choice, findings) => {
  expect(await dayOf(LEAGUE, choice)).toEqual(findings);
});

test('a file without a match that was played has no day', async () => {
  expect(await dayOf(season(['. North South . .']), {})).toEqual(['no matches']);
  expect(await dayOf(season([]), {date: '2031-05-01'})).toEqual(['no matches on 2031-05-01']);
});

test('a match that cannot be read is named, and so is one without a kick-off', async () => {
  expect(await dayOf(season(['2031-05-01 North South 1-0 damaged']), {})).toEqual([
    'North v South: a fault',
    'North v South: another',
  ]);
  expect(await dayOf(season(['2031-05-01 North South 1-0 15:00', '2031-05-01 East West 1-0 .']), {})).toEqual([
    'East v West has no kick-off time; name a file that has it with --matches, such as the openfootball file of the season',
  ]);
});

test('codes are those of the day, and else those of the match', () => {
  const {match} = dayMatch({home: 'North', away: 'South'});
  const {fixture} = withCodes(makeMatch([...match.events], {fixture: match.fixture}), new Map([['North', 'NTH']]));
  expect([fixture.home.short, fixture.away.short]).toEqual(['NTH', 'SOU']);
});
