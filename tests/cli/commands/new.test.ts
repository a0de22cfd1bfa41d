import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {runNew} from '../../../src/cli/commands/new.ts';
import {InputError} from '../../../src/errors.ts';
import {openDrafts} from '../../../src/files/drafts.ts';
import {incompleteParts} from '../../../src/match/model/completeness.ts';
import {doubtsOf} from '../../../src/match/model/doubts.ts';
import {matchSchema} from '../../../src/match/schema/match-schema.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'football-replay-'));
});
afterAll(() => rmSync(folder, {recursive: true}));

const request = {command: 'new', teams: ['Rovers', 'Albion'], output: '-', force: false} as const;

test('the file to fill in is a whole match with nothing wrong', async () => {
  const match = matchSchema.parse(JSON.parse(await runNew(request, openDrafts())));
  expect(match.fixture.home).toMatchObject({name: 'Rovers', short: 'ROV'});
  expect(match.lineUps!.away.starting).toHaveLength(11);
  expect(match.events.map(({type}) => type)).toEqual(['kick-off', 'whistle', 'kick-off', 'whistle']);
  expect(incompleteParts(match)).toEqual([]);
});

test('it has every fact to fill in, and the doubts are about those alone', async () => {
  const match = matchSchema.parse(JSON.parse(await runNew(request, openDrafts())));
  expect(match.fixture).toMatchObject({
    competition: 'Competition',
    date: '2000-01-01',
    kickOff: '00:00',
    venue: 'Ground',
    attendance: 0,
    referee: 'Referee',
  });
  expect(doubtsOf(match)).toEqual([
    {
      path: ['fixture'],
      message:
        '"competition", "date", "kickOff", "venue", "attendance" and "referee" are as replay new writes them; fill them in, or take them out',
    },
    {
      path: ['lineUps', 'home'],
      message: '"ROV 1" and 17 more are as replay new writes them; name the players, or take the entries out',
    },
    {
      path: ['lineUps', 'away'],
      message: '"ALB 1" and 17 more are as replay new writes them; name the players, or take the entries out',
    },
  ]);
  // Which formation a side played nobody has said.
  expect([match.fixture.home.formation, match.fixture.away.formation]).toEqual([undefined, undefined]);
});

test.each([
  ['AFC Rovers', 'AFC Albion', ['AFC', 'AFC2']],
  ['Ål', '!?', ['ÅL', 'TEAM']],
  ['Same', 'Same', ['SAM', 'SAM2']],
])('the teams %s and %s can be told apart', async (home, away, shorts) => {
  const match = matchSchema.parse(JSON.parse(await runNew({...request, teams: [home, away]}, openDrafts())));
  expect([match.fixture.home.short, match.fixture.away.short]).toEqual(shorts);
});

test('it is written to a file, and does not overwrite one', async () => {
  const output = path.join(folder, 'match.json');
  expect(await runNew({...request, output}, openDrafts())).toBe('');
  expect(readFileSync(output, 'utf8')).toBe(await runNew(request, openDrafts()));
  await expect(runNew({...request, output}, openDrafts())).rejects.toThrow(InputError);
});
