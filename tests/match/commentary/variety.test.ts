import {existsSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {readMatchFile} from '../../../src/formats/read-match.ts';
import {openingOf, WINDOW} from '../../../src/match/commentary/openings.ts';
import {COMMENTARY_LEVELS, levelOf} from '../../../src/match/commentary/selection/commentary-level.ts';
import {shortTeamName, spokenTeamName} from '../../../src/match/commentary/words/team-name.ts';
import {involvements} from '../../../src/match/model/event.ts';
import {knownName} from '../../../src/match/model/line-up.ts';
import type {Match} from '../../../src/match/model/match.ts';
import {buildTimeline, type Timeline} from '../../../src/match/model/timeline.ts';

const OWN = fileURLToPath(new URL('../../data/samples/', import.meta.url));
/** Real files next to the repository, on some machines. */
const REAL = fileURLToPath(new URL('../../../../shared/samples/', import.meta.url));
const there = existsSync(path.join(REAL, 'EXPECTED.json'));

const OURS: readonly {readonly file: string; readonly choose?: string}[] = [
  {file: 'native/northport-westmere.json'},
  {file: 'statsbomb/7.events.json'},
  {file: 'wyscout/7.json'},
  {file: 'whoscored/7.json'},
  {file: 'statsperform/ma3.json'},
  {file: 'openfootball/cup.json', choose: '2'},
  {file: 'football-txt/cup.txt'},
  {file: 'espn/summary.json'},
  {file: 'football-data/england_premier-league-2031-2032.json', choose: '1'},
  {file: 'fifa/timeline.json'},
];
const THEIRS: readonly {readonly file: string; readonly choose?: string}[] = [
  {file: 'statsbomb/18236.events.json'},
  {file: 'statsbomb/15946.events.json'},
  {file: 'statsbomb/3788741.events.json'},
  {file: 'wyscout/2058012.json'},
  {file: 'wyscout/2058017.json'},
  {file: 'whoscored/1005916.json'},
  {file: 'statsperform/ma3.json'},
  {file: 'espn/summary.json'},
  {file: 'fifa/fifa-timeline-en.json'},
  {file: 'openfootball/worldcup-2018.json', choose: '1'},
  {file: 'football-data/england_premier-league-2011-2012.json', choose: '1'},
];

function namesOf({match, players, record}: Timeline): readonly string[] {
  const ids = new Set(record.cues.flatMap(({event}) => involvements(event).map(({player}) => player)));
  // A player has the whole name at the first mention.
  const known = [...players.values()].flatMap(player => {
    const short = player.short ?? knownName(player);
    const whole = knownName(player);
    return [short, whole, whole.slice(0, whole.indexOf(short) + short.length)];
  });
  const teams = [match.fixture.home.name, match.fixture.away.name];
  const all = new Set([
    ...teams,
    ...teams.map(shortTeamName),
    ...teams.map((team, n) => spokenTeamName(team, teams[1 - n]!)),
    ...known,
    ...ids,
  ]);
  return [...all].sort((a, b) => b.length - a.length);
}

/** Of the lines that are written here; a feed's own words are not ours to change. */
function expectVariety(match: Match): void {
  for (const detail of COMMENTARY_LEVELS) {
    const timeline = buildTimeline(match, detail);
    const names = namesOf(timeline);
    const lines = timeline.words.map((words, n) => ({
      words,
      opening: timeline.cues[n]!.event.words === undefined ? openingOf(words, names) : undefined,
    }));
    for (const [n, {words, opening}] of lines.entries()) {
      if (opening === undefined) continue;
      const before = lines.slice(Math.max(0, n + 1 - WINDOW), n).flatMap(line => line.opening ?? []);
      expect(
        before.map(({phrase}) => phrase),
        words,
      ).not.toContain(opening.phrase);
      if (opening.named) continue;
      expect(before.filter(({named, word}) => !named && word === opening.word).length, words).toBeLessThan(2);
    }
  }
}

/** Every big chance, and nothing that only the level above has. */
function expectBigChances(match: Match): void {
  const low = buildTimeline(match, 'low');
  const shown = new Set(low.cues.map(({event}) => event.id));
  for (const {event} of low.record.cues) {
    const big = event.type === 'chance' || event.type === 'goal' || (event.type === 'shot' && levelOf(event) === 'low');
    if (big) expect(shown).toContain(event.id);
  }
}

describe('no opening comes twice in ten lines, and no opening word but a name more than twice', () => {
  test.each(OURS)('$file', async ({file, choose}) => {
    const match = await readMatchFile(path.join(OWN, file), {choose});
    expectVariety(match);
    expectBigChances(match);
  });

  test.skipIf(!there).each(THEIRS)('$file, a real file', async ({file, choose}) => {
    const match = await readMatchFile(path.join(REAL, file), {choose});
    expectVariety(match);
    expectBigChances(match);
  });
});
