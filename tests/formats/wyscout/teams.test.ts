import {describe, expect, test} from 'vitest';
import type {WyscoutEntry} from '../../../src/formats/wyscout/companion-files.ts';
import {wyscoutNames} from '../../../src/formats/wyscout/names.ts';
import {type WyscoutEvent, wyscoutEventsSchema, wyscoutMatchSchema} from '../../../src/formats/wyscout/schema.ts';
import {wyscoutTeams} from '../../../src/formats/wyscout/teams.ts';
import {contextOf} from '../../support/make-companions.ts';
import {at, entry, events, type Raw} from '../../support/make-wyscout.ts';

const NONE = {score: 0};
const player = (wyId: number, shortName: string | null, more: Raw = {}) => ({wyId, shortName, ...more});

const namesOf = (file: unknown, companions: Readonly<Record<string, unknown>> = {}) =>
  wyscoutNames(file, contextOf('m.json', companions).companions);

const entryOf = (raw: unknown): WyscoutEntry => ({match: wyscoutMatchSchema.parse(raw), file: 'matches.json'});

function teamsOf(
  given: readonly Raw[],
  stated: WyscoutEntry | undefined,
  file: unknown = {},
  order?: readonly number[],
) {
  const parsed: readonly WyscoutEvent[] = wyscoutEventsSchema.parse(events(given));
  return wyscoutTeams(parsed, stated, namesOf(file), () => order)!;
}

describe('names of players', () => {
  test.each<[string, unknown, string]>([
    ['the short one', player(1, ' M. Known '), 'M. Known'],
    ['the full one without it', player(1, null, {firstName: 'Max', lastName: 'Known'}), 'Max Known'],
    ['the full one if it is empty', player(1, '', {firstName: 'Max', lastName: 'Known'}), 'Max Known'],
    ['half of the full one', player(1, '', {firstName: '', lastName: 'Known'}), 'Known'],
    ['the number without any', player(1, '', {}), 'player 1'],
    ['unescaped', player(1, 'Kant\\u00e9'), 'Kanté'],
    ['the number if the entry is invalid', {wyId: 'x', shortName: 'X'}, 'player 1'],
  ])('%s', (_, raw, name) => {
    expect(namesOf({players: {'7': [raw]}}).playerName(1)).toBe(name);
    expect(namesOf({players: {'7': [{player: raw}]}}).playerName(1)).toBe(name);
    expect(namesOf({}, {'players.json': [raw]}).playerName(1)).toBe(name);
  });

  test('are those of the file, and else of the files beside it; the first of one player counts', () => {
    const beside = {'players.json': [player(1, 'Beside')], 'teams.json': [{wyId: 3, name: 'Beside'}]};
    const own = namesOf(
      {players: [player(1, 'Own'), null, player(1, 'Later')], teams: {'3': {team: {wyId: 3, name: 'Own'}}}},
      beside,
    );
    expect([own.playerName(1), own.team(3)]).toEqual(['Own', 'Own']);
    const other = namesOf({players: 7}, beside);
    expect([other.playerName(1), other.team(3), other.team(4)]).toEqual(['Beside', 'Beside', undefined]);
    expect(namesOf({}, {'players.json': {}, 'teams.json': 'x'}).team(3)).toBeUndefined();
  });
});

describe('names of teams', () => {
  const namesFor = (label: string | null, file: unknown = {}) => {
    const {teams} = teamsOf([], entryOf(entry(NONE, NONE, {label})), file);
    return [teams.home.name, teams.away.name];
  };

  test.each([
    ['Homeham - Awayton, 1 - 0', ['Homeham', 'Awayton']],
    ['Homeham - Awayton', ['Homeham', 'Awayton']],
    [' Homeham  -  Awayton , 1 - 0 (P)', ['Homeham', 'Awayton']],
    ['Home-ham - Awayton, 1 - 0', ['Home-ham', 'Awayton']],
    ['Homeham - Awayton - Other, 1 - 0', ['team 1', 'team 2']],
    ['Homeham, 1 - 0', ['team 1', 'team 2']],
    [' - Awayton, 1 - 0', ['team 1', 'team 2']],
    [null, ['team 1', 'team 2']],
  ])('in the label %j', (label, names) => {
    expect(namesFor(label)).toEqual(names);
  });

  test('of the file come before those of the label', () => {
    expect(namesFor('Homeham - Awayton, 1 - 0', {teams: {'1': {wyId: 1, name: 'Own'}}})).toEqual(['Own', 'Awayton']);
  });
});

describe('the home side', () => {
  const warning = (text: string) => [expect.stringContaining(text)];

  test('is that of the matches file', () => {
    const {ids, warnings, sideOf} = teamsOf([], entryOf(entry(NONE, NONE, {}, [2, 1])));
    expect([ids, warnings]).toEqual([{home: 2, away: 1}, []]);
    expect(sideOf({teamId: 2} as WyscoutEvent)).toBe('home');
  });

  test('is the first that the file lists, or who kick off, without one or with one of other teams', () => {
    expect(teamsOf([], undefined)).toMatchObject({
      ids: {home: 1, away: 2},
      warnings: warning('team 1, who kick off, are'),
    });
    expect(teamsOf([], undefined, {}, [2, 1])).toMatchObject({
      ids: {home: 2, away: 1},
      warnings: warning('no matches file next to it: team 2, the first team listed, are'),
    });
    expect(teamsOf([], entryOf(entry(NONE, NONE, {}, [1, 3])))).toMatchObject({
      ids: {home: 1, away: 2},
      lineUps: undefined,
      warnings: warning('matches.json has other teams for this match: team 1, who kick off, are'),
    });
  });
});

describe('the squads', () => {
  const named = {
    players: [
      player(101, 'K. De Bruyne'),
      player(102, 'V. van Dijk'),
      player(103, 'A. B. Smith'),
      player(104, 'Neymar'),
    ],
  };

  test('have short names, and everyone who acts on the bench', () => {
    const {lineUps, idOf} = teamsOf([at('Offside', '1H', 5, 199)], entryOf(entry(NONE, NONE)), named);
    const short = new Map(lineUps?.home.starting.map(each => [each.id, each.short ?? each.name]));
    expect(['101', '102', '103', '104'].map(id => short.get(id))).toEqual(['De Bruyne', 'van Dijk', 'Smith', 'Neymar']);
    expect(lineUps?.home.bench.map(({id}) => id)).toEqual(['112', '113', '114', '115', '199']);
    expect([idOf(101), idOf(undefined)]).toEqual(['101', undefined]);
  });

  test('without starting elevens are none, and players are called by unique names', () => {
    const bare = entry(NONE, NONE, {teamsData: {1: {teamId: 1, side: 'home'}, 2: {teamId: 2, side: 'away'}}});
    const same = [
      player(102, 'A. Smith', {firstName: 'Ann', lastName: 'Smith'}),
      player(202, 'A. Smith', {firstName: 'Ada', lastName: 'Smith'}),
      player(203, 'A. Smith'),
    ];
    const {lineUps, idOf, warnings} = teamsOf(
      [at('Offside', '1H', 5, 203), at('Offside', '1H', 6, 204)],
      entryOf(bare),
      {players: same},
    );
    expect(lineUps).toBeUndefined();
    expect([102, 202, 203, 204, 205].map(id => idOf(id))).toEqual([
      'A. Smith',
      'Ada Smith',
      'player 203',
      'player 204',
      undefined,
    ]);
    expect(warnings).toEqual(['matches.json does not list the starting elevens: line-ups are not shown']);
  });
});

test('one team, or three, are no match', () => {
  const parsed = (teams: readonly number[]) =>
    wyscoutEventsSchema.parse(events([]).map((event, n) => ({...event, teamId: teams[n % teams.length]})));
  expect(wyscoutTeams(parsed([1]), undefined, namesOf({}), () => undefined)).toBeUndefined();
  expect(wyscoutTeams(parsed([1, 2, 3]), undefined, namesOf({}), () => undefined)).toBeUndefined();
});
