import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import {type Checked, checkEntry} from '../../scripts/archive/check.ts';
import {filesUnder, readArchiveFile} from '../../scripts/archive/files.ts';
import {brokenLaws} from '../../scripts/archive/laws.ts';
import {jsonLines, textReport} from '../../scripts/archive/report.ts';
import {readValue} from '../../src/formats/registry.ts';
import {NO_COMPANIONS} from '../../src/formats/shared/companion-files.ts';
import {at, ma1File, ma3File, whoscoredFile} from '../support/make-opta.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'archive-'));
afterAll(() => rmSync(folder, {recursive: true}));

const GOAL = [at(16, 1, '6:55', 108), at(17, 1, '10:00', 204, {31: undefined})];

function season(GH: number): readonly object[] {
  const goal = {
    team: 'home',
    minute: "20'",
    incident_type: 'Goal',
    player_name: 'Rooney W.',
    home_score: '1',
    away_score: '0',
  };
  return ['2012-05-12', '2012-05-13'].map((date, index) => ({
    league: 'england_premier-league-2011-2012',
    home: 'fc-northport',
    away: 'westmere-city',
    GH: index === 0 ? 1 : GH,
    GA: 0,
    date,
    incident: {incidents: [goal], metadata: []},
  }));
}

const FILES: Readonly<Record<string, unknown>> = {
  'b/season.json': season(3),
  'opta/ma1.json': ma1File(),
  'opta/ma3.json': ma3File(GOAL, {score: [1, 0]}),
  'opta/page.json': whoscoredFile(GOAL, {score: [1, 0]}),
  'x.json': {general: {matchId: '1'}, header: {}, content: {matchFacts: {}}},
};
for (const [file, value] of Object.entries(FILES)) {
  mkdirSync(path.dirname(path.join(folder, file)), {recursive: true});
  writeFileSync(path.join(folder, file), JSON.stringify(value));
}
writeFileSync(
  path.join(folder, 'league.txt'),
  '= League 2011/12\n\n[Sat May/12]\n  Northport  1-0  Westmere\n  Eastham  2-2  Southby\n  Overby   -    Underby\n',
);
writeFileSync(path.join(folder, 'notes.md'), 'no match');

async function check(): Promise<readonly Checked[]> {
  const checked: Checked[] = [];
  for (const file of filesUnder(folder))
    for await (const entry of readArchiveFile(folder, file)) checked.push(checkEntry(entry));
  return checked;
}

test('every file under the folder that may hold matches is found, in alphabetical order', () => {
  expect(filesUnder(folder)).toEqual([
    'b/season.json',
    'league.txt',
    'opta/ma1.json',
    'opta/ma3.json',
    'opta/page.json',
    'x.json',
  ]);
});

test('every match of every file gets a verdict, and a wrong one its reason', async () => {
  const checked = await check();
  expect(checked.map(({file, match, verdict}) => [file, match, verdict])).toEqual([
    ['b/season.json', 'Northport v Westmere City 2012-05-12', 'right'],
    ['b/season.json', 'Northport v Westmere City 2012-05-13', 'warned'],
    ['league.txt', 'Northport v Westmere 2012-05-12', 'right'],
    ['league.txt', 'Eastham v Southby 2012-05-12', 'right'],
    ['league.txt', 'Overby v Underby 2012-05-12', 'fixture'],
    ['opta/ma1.json', undefined, 'refused'],
    ['opta/ma3.json', 'Homeham v Awayton 2021-09-11', 'right'],
    ['opta/page.json', 'Homeham v Awayton 2015-08-23', 'right'],
    ['x.json', undefined, 'refused'],
  ]);
  expect(textReport(checked, 6)).toBe(
    [
      '6 matches in 6 files: 5 right, 1 with warnings, 0 wrong; 2 refused, 1 not played',
      '',
      'The file contradicts itself, and the importer warns:',
      '  b/season.json (Northport v Westmere City 2012-05-13): the file states 3-0, and the match ends 1-0',
      '',
      'Refused:',
      '  opta/ma1.json: Stats Perform’s MA1, which goes with a match: give the MA3 file, which has its events',
      '  x.json: FotMob is not supported: use the ESPN summary of the match, as JSON',
      '',
    ].join('\n'),
  );
  const lines = jsonLines(checked, 6)
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line));
  expect(lines).toHaveLength(checked.length + 1);
  expect(lines[1]).toMatchObject({type: 'match', file: 'b/season.json', verdict: 'warned', provider: 'football-data'});
  expect(lines.at(-1)).toEqual({type: 'summary', files: 6, right: 5, warned: 1, wrong: 0, refused: 2, fixture: 1});
});

describe('a match that differs from its file without a warning is wrong', () => {
  const SETTING = {file: 'page.json', choose: undefined, around: {earlier: 0, companions: NO_COMPANIONS}};

  test.each([
    ['score', {score: '2 : 0'}, 'the file states 2-0, and the match ends 1-0'],
    ['cards', {events: []}, 'the file has 0 yellow cards, and the match 1'],
  ])('%s', async (_what, change, finding) => {
    const value = whoscoredFile(GOAL, {score: [1, 0]});
    const match = await readValue(value, 'page.json');
    const sound = {...match, origin: {...match.origin!, warnings: []}};
    expect(checkEntry({...SETTING, value, result: {match: sound}})).toMatchObject({verdict: 'right', findings: []});
    // A file with no event is not one of WhoScored's: the first stays, which is a team sheet.
    const first = (value.events as readonly unknown[]).slice(0, 1);
    const other = {...value, ...change, ...('events' in change ? {events: first} : {})};
    const {verdict, findings} = checkEntry({...SETTING, value: other, result: {match: sound}});
    expect(verdict).toBe('wrong');
    expect(findings).toContainEqual(finding);
  });

  test('and so is one that breaks a law of the timeline', async () => {
    const match = await readValue(whoscoredFile(GOAL, {score: [1, 0]}), 'page.json');
    expect(brokenLaws(match)).toEqual([]);
    expect(brokenLaws({...match, score: {home: 2, away: 0}}).join()).toMatch(
      /stated as 2-0, and the final state has 1-0/,
    );
    expect(brokenLaws({...match, events: [...match.events, match.events[0]!]}).join()).toMatch(
      /two events have one id/,
    );
    const unsafe = match.events.map(event => (event.type === 'goal' ? {...event, words: 'Goal\u001b[2J'} : event));
    expect(brokenLaws({...match, events: unsafe}).join()).toMatch(/is not one to print/);
  });
});
