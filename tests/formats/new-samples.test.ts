import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {readArchiveFile} from '../../scripts/archive/files.ts';
import {readContent, readMatchFile, readNamed} from '../../src/formats/read-match.ts';
import {readValue} from '../../src/formats/registry.ts';
import {type PerSide, perSide} from '../../src/match/model/side.ts';
import {buildTimeline} from '../../src/match/model/timeline.ts';
import {matchInfo} from '../../src/output/info.ts';
import {contextOf} from '../support/make-companions.ts';

// Other people's data, for tests on machines that have it; it is not part of the project.

/** Next to the repository. */
const FOLDER = fileURLToPath(new URL('../../../shared/samples/', import.meta.url));
const LIST = path.join(FOLDER, 'EXPECTED-new-formats.json');
const there = existsSync(LIST);
if (!there) console.warn(`\n!! SKIPPED: there is no ${LIST}, so no real file of the newer formats is tested\n`);

type PerTeam = {readonly [team: string]: number};
type Expected = {
  readonly file: string;
  readonly provider: string;
  readonly home: string;
  readonly away: string;
  readonly events: number;
  readonly score: readonly [number, number];
  readonly goals: readonly {readonly team: string; readonly player: string; readonly minute: string}[];
  readonly cards: readonly {
    readonly team: string;
    readonly player?: string | null;
    readonly minute: string;
    readonly card: string;
  }[];
  readonly shots?: PerTeam;
  readonly subs: PerTeam;
};

const EXPECTED: readonly Expected[] = there ? JSON.parse(readFileSync(LIST, 'utf8')) : [];

test.skipIf(!there)('there are samples to compare with', () => expect(EXPECTED.length).toBeGreaterThanOrEqual(3));

describe.skipIf(!there)('every sample gives the expected match', () => {
  test.each(EXPECTED)('$file', async expected => {
    const info = matchInfo(buildTimeline(await readMatchFile(path.join(FOLDER, expected.file))));
    const {fixture} = info;
    const sideOf = (team: string) => (team === fixture.home.name ? 'home' : 'away');
    const counts = (perTeam: PerTeam): PerSide<number> => perSide(side => perTeam[fixture[side].name] ?? 0);
    expect([info.provider, fixture.home.name, fixture.away.name]).toEqual([
      expected.provider,
      expected.home,
      expected.away,
    ]);
    expect(info.events).toBe(expected.events);
    expect([info.score.home, info.score.away]).toEqual(expected.score);
    expect(info.goals.map(({side, player, clock}) => ({side, player, clock}))).toEqual(
      expected.goals.map(({team, player, minute}) => ({side: sideOf(team), player, clock: minute})),
    );
    expect(info.cards).toEqual(
      expected.cards.map(({team, player, minute, card}) => ({
        side: sideOf(team),
        player: player === undefined ? expect.any(String) : player,
        clock: minute,
        card,
      })),
    );
    expect(info.substitutions).toEqual(counts(expected.subs));
    if (expected.shots !== undefined) expect(info.stats.shots).toEqual(counts(expected.shots));
  });
});

const SEASONS = [
  {
    file: 'england_premier-league-2011-2012.json',
    matches: 380,
    differs: ['Newcastle United v Sunderland'],
  },
  // Its result counts the shoot-out.
  {
    file: 'deutschland_bundesliga-2023-2024.json',
    matches: 308,
    differs: ['Fortuna Düsseldorf 1895 v VfL Bochum'],
  },
];

describe.skipIf(!there)('every match of a season comes to its result, but for the ones that warn', () => {
  test.each(SEASONS)('$file', async ({file, matches, differs}) => {
    const from = path.join(FOLDER, 'football-data', file);
    const value = readContent(readFileSync(from, 'utf8'), file) as readonly {GH: number; GA: number}[];
    expect(value).toHaveLength(matches);
    const different: string[] = [];
    let index = 0;
    // The list is checked once, and not once for each match of it.
    for await (const {result} of readArchiveFile(FOLDER, `football-data/${file}`)) {
      if (result === undefined || 'refusal' in result) throw new Error(`match ${index + 1} is not read`);
      const {match} = result;
      const {GH, GA} = value[index]!;
      index += 1;
      const goals = match.events.flatMap(event => (event.type === 'goal' ? [event.side] : []));
      const ours = goals.filter(side => side === 'home').length;
      const right = ours === GH && goals.length - ours === GA;
      expect(match.score).toEqual(right ? {home: GH, away: GA} : undefined);
      if (right) expect(match.origin?.warnings).toEqual([]);
      else different.push(`${match.fixture.home.name} v ${match.fixture.away.name}`);
    }
    expect(index).toBe(matches);
    expect(different).toEqual(differs);
  });

  test('with the openfootball file, the last day kicks off at 15:00', async () => {
    const season = path.join(FOLDER, 'football-data/england_premier-league-2011-2012.json');
    const value = readContent(readFileSync(season, 'utf8'), season);
    const named = await readNamed({matches: path.join(FOLDER, 'openfootball/england-2011-12-1-premierleague.txt')});
    for (let number = 1; number <= 10; number += 1) {
      const context = {...contextOf('season.json', {}, `${number}`), named};
      const {fixture} = await readValue(value, 'season.json', {context});
      expect([fixture.date, fixture.kickOff]).toEqual(['2012-05-13', '15:00']);
    }
  });
});
