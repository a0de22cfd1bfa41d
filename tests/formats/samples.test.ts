import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {isDeepStrictEqual} from 'node:util';
import {describe, expect, test} from 'vitest';
import {readMatchFile} from '../../src/formats/read-match.ts';
import {FORMATS} from '../../src/formats/registry.ts';
import {COMMENTARY_LEVELS} from '../../src/match/commentary/commentary-level.ts';
import {formatMinute} from '../../src/match/model/clock.ts';
import type {Match} from '../../src/match/model/match.ts';
import {type PerSide, perSide, type Side} from '../../src/match/model/side.ts';
import {buildTimeline, cutTimeline, stateAt, type Timeline} from '../../src/match/model/timeline.ts';
import {matchSchema} from '../../src/match/schema/match-schema.ts';
import {matchInfo} from '../../src/output/info.ts';
import {matchFile} from '../../src/output/match-file.ts';
import {formatLine} from '../../src/output/text.ts';
import {wordsOf} from '../../src/streams/feed.ts';
import {type Panel, panelsOf} from '../../src/streams/panels.ts';
import {width} from '../../src/ui/layout/measure.ts';
import {panelFrame, panelText} from '../support/panels.tsx';
import type {Size} from '../support/render.tsx';

// Small samples of every format, made up for these tests, and real ones from providers, which are next to the repository on
// some machines and not part of the project.

const OWN_FOLDER = fileURLToPath(new URL('../data/samples/', import.meta.url));
/** Next to the repository. */
const FOLDER = fileURLToPath(new URL('../../../shared/samples/', import.meta.url));
const there = existsSync(path.join(FOLDER, 'EXPECTED.json'));
if (!there) console.warn(`\n!! SKIPPED: no samples in ${FOLDER}, so real files of other formats are not tested\n`);

/** A name or a count by the name of a team. */
type PerTeam = {readonly [team: string]: number};
type Expected = {
  readonly file: string;
  /** Which match of a file that has several. */
  readonly choose?: string;
  readonly provider: string;
  readonly warnings?: readonly string[];
  readonly home: string;
  readonly away: string;
  /** Records in the file. */
  readonly events?: number;
  readonly score: readonly [number, number];
  readonly goals: readonly {
    readonly team: string;
    readonly player: string;
    readonly minute: string;
    readonly pen?: boolean;
    readonly ownGoal?: boolean;
  }[];
  readonly cards: readonly {
    readonly team: string;
    readonly player: string;
    readonly minute: string;
    readonly card: string;
  }[];
  readonly shots?: PerTeam;
  readonly onTarget?: PerTeam;
  readonly blocked?: PerTeam;
  readonly xg?: PerTeam;
  readonly fouls?: PerTeam;
  readonly subs: PerTeam;
  readonly shootout?: readonly {readonly team: string; readonly player: string; readonly scored: boolean}[];
  readonly shootoutScore?: readonly [number, number] | null;
};

const expectedIn = (folder: string): readonly Expected[] =>
  JSON.parse(readFileSync(path.join(folder, 'EXPECTED.json'), 'utf8'));
const OWN = expectedIn(OWN_FOLDER);
const EXPECTED = there ? expectedIn(FOLDER) : [];
const CARDS: Readonly<Record<string, string>> = {
  'Yellow Card': 'yellow',
  Yellow: 'yellow',
  'Second Yellow': 'second-yellow',
  'Red Card': 'red',
  Red: 'red',
};

const open = (file: string): Promise<Match> => readMatchFile(path.join(FOLDER, file));
const openOwn = (file: string, choose?: string): Promise<Match> => readMatchFile(path.join(OWN_FOLDER, file), {choose});

test.skipIf(!there)('there are samples to compare with', () => expect(EXPECTED.length).toBeGreaterThanOrEqual(5));

describe('every self-made sample gives the expected match', () => {
  test('and there is one of every format of matches', () => {
    const formats = FORMATS.filter(({day}) => day === undefined);
    expect(new Set(OWN.map(({file}) => file.split('/')[0])).size).toBe(formats.length);
  });

  test.each(OWN)('$file', async expected => {
    const match = await openOwn(expected.file, expected.choose);
    expectAsStated(match, expected);
    expect(match.origin?.warnings ?? []).toEqual(expected.warnings ?? []);
  });
});

describe.skipIf(!there)('every real sample gives the expected match', () => {
  test.each(EXPECTED)('$file', async expected => expectAsStated(await open(expected.file), expected));
});

function expectAsStated(match: Match, expected: Expected): void {
  const info = matchInfo(buildTimeline(match));
  const {fixture, stats} = info;
  const sideOf = (team: string): Side => (team === fixture.home.name ? 'home' : 'away');
  const counts = (perTeam: PerTeam): PerSide<number> => perSide(side => perTeam[fixture[side].name] ?? 0);
  expect([fixture.home.name, fixture.away.name]).toEqual([expected.home, expected.away]);
  expect(info.provider).toBe(expected.provider);
  if (expected.events !== undefined) expect(info.events).toBe(expected.events);
  expect([info.score.home, info.score.away]).toEqual(expected.score);
  expect(info.goals).toEqual(
    expected.goals.map(({team, player, minute, pen, ownGoal}) => ({
      side: sideOf(team),
      player,
      clock: minute,
      kind: ownGoal ? 'own-goal' : pen ? 'penalty' : expect.stringMatching(/^(?:open-play|set-piece)$/),
    })),
  );
  expect(info.cards).toEqual(
    expected.cards.map(({team, player, minute, card}) => ({
      side: sideOf(team),
      player,
      clock: minute,
      card: CARDS[card] ?? card,
    })),
  );
  expect(info.substitutions).toEqual(counts(expected.subs));
  if (expected.shots !== undefined) expect(stats.shots).toEqual(counts(expected.shots));
  if (expected.onTarget !== undefined) expect(stats.onTarget).toEqual(counts(expected.onTarget));
  if (expected.blocked !== undefined) expect(stats.blocked).toEqual(counts(expected.blocked));
  if (expected.fouls !== undefined) expect(stats.fouls).toEqual(counts(expected.fouls));
  for (const side of ['home', 'away'] as const) {
    if (expected.xg !== undefined) {
      expect(Math.abs(stats.xg![side]! - counts(expected.xg)[side])).toBeLessThan(0.001);
    } else expect(stats).not.toHaveProperty('xg');
  }
  const kicks = expected.shootout ?? [];
  expect(info.shootOut?.kicks ?? []).toEqual(
    kicks.map(({team, player, scored}) => ({side: sideOf(team), player, scored})),
  );
  if (expected.shootoutScore) expect([info.shootOut?.home, info.shootOut?.away]).toEqual(expected.shootoutScore);
  else expect(info.shootOut).toBeNull();
}

test.skipIf(!there)('the doctored sample is caught, without any official score', async () => {
  const doctored = await open('statsbomb/15946.doctored.events.json');
  const original = await open('statsbomb/15946.events.json');
  const found = doctored.origin?.warnings.filter(warning => !original.origin?.warnings.includes(warning)) ?? [];
  expect(found.length).toBeGreaterThanOrEqual(3);
  expect(found[0]).toMatch(/^the own goal at 90' names Fernando Pacheco/);
  expect(original.origin?.warnings.join()).not.toMatch(/goal|changed/);
});

/** Every file that is a match by itself, of whatever format. */
const FILES = there
  ? ['statsbomb', 'wyscout', 'espn'].flatMap(folder =>
      readdirSync(path.join(FOLDER, folder))
        .filter(file => /\.json$/.test(file) && !/lineups|matches/.test(file))
        .map(file => `${folder}/${file}`),
    )
  : [];

describe('the laws hold on every sample of ours', () => {
  test.each(OWN)('$file', async ({file, choose}) => {
    await expectLaws(() => openOwn(file, choose));
  });
});

describe.skipIf(!there)('the laws hold on every real sample', () => {
  test.each(FILES)('%s', async file => {
    const {match, counts} = await expectLaws(() => open(file));
    const [low, normal, high] = counts as [number, number, number];
    expect(low).toBeLessThan(normal * 0.65);
    // Where little happens, a line comes every other minute.
    expect(normal).toBeGreaterThan(40);
    expect(normal).toBeLessThanOrEqual(150);
    // Only data that has passes and tackles has more for the high commentary level.
    if (match.places === 'all') expect(high).toBeGreaterThan(normal * 1.4);
    else expect(high).toBe(normal);
  });
});

/** Checks the laws; returns the match, and how many cues it has at each commentary level. */
async function expectLaws(
  reading: () => Promise<Match>,
): Promise<{readonly match: Match; readonly counts: readonly number[]}> {
  const match = await reading();
  const timeline = buildTimeline(match);
  const {record} = timeline;
  // By our own rules it is a match, and it stays one when it is written.
  expect(matchSchema.parse(JSON.parse(matchFile(match)))).toEqual(match);
  // 5: the final score is the one that is stated.
  if (match.score !== undefined) expect(record.states.at(-1)?.score).toEqual(match.score);
  // 3 and order: positions rise within the match, and nothing is told twice.
  for (const [n, at] of record.at.entries()) expect(at).toBeGreaterThanOrEqual(record.at[n - 1] ?? 0);
  expect(record.at.at(-1)).toBeLessThanOrEqual(timeline.duration);
  expect(new Set(match.events.map(({id}) => id)).size).toBe(match.events.length);
  // Words: each a sentence of one line, and always the same.
  const again = await reading();
  const counts = COMMENTARY_LEVELS.map(detail => {
    const told = buildTimeline(match, detail);
    const retold = buildTimeline(again, detail);
    for (const [n, {event}] of told.cues.entries()) {
      const words = wordsOf(told, n);
      expect(words).toMatch(/^\S.*\S$/);
      expect(words).not.toMatch(/undefined|NaN| {2}/);
      if (event.words !== undefined && event.type !== 'goal') expect(words).toBe(event.words);
      expect(formatLine(retold, n)).toBe(formatLine(told, n));
    }
    // Thousands of states, which `toEqual` compares for seconds.
    expect(isDeepStrictEqual(told.record, record)).toBe(true);
    // The levels share the record, so that the normal one stands for all but at a few positions.
    for (const position of positions(told, detail === 'normal' ? 12 : 3)) expectNoLeak(told, position);
    return told.cues.length;
  });
  for (const panel of panelsOf(match)) expectSameWhenCut(timeline, panel);
  return {match, counts};
}

/** 4, of a panel that is made of lines: in a wide, a middling and a narrow pane. */
function expectSameWhenCut(timeline: Timeline, panel: Panel): void {
  const sizes: readonly Size[] = [
    [120, 40],
    [80, 24],
    [50, 15],
  ];
  for (const [n, share] of [0, 0.23, 0.5, 0.81, 1].entries()) {
    const position = timeline.duration * share;
    const size = sizes[n % sizes.length]!;
    const of = (known: Timeline) => panelText(known, panelFrame(known, position, panel), size);
    const lines = of(timeline);
    expect(of(cutTimeline(timeline, position))).toEqual(lines);
    expect(Math.max(0, ...lines.map(line => width(line)))).toBeLessThanOrEqual(size[0]);
  }
}

/** Parts of equal length, the start and the end, and as many cues. */
function positions({cues, duration}: Timeline, parts: number): readonly number[] {
  const every = Math.ceil(cues.length / parts);
  return [
    ...Array.from({length: parts + 1}, (_, n) => (duration * n) / parts),
    ...cues.filter((_, n) => n % every === 0).map(({at}) => at),
  ];
}

/** 4: at every position the whole match knows what the match cut there knows, and no more. */
function expectNoLeak(timeline: Timeline, position: number): void {
  const cut = cutTimeline(timeline, position);
  expect(stateAt(cut, position)).toBe(stateAt(timeline, position));
  const known = cut.match.events;
  const first = timeline.match.events.slice(0, 1);
  const refolded = buildTimeline({...cut.match, events: known.length > 0 ? known : first}, timeline.detail);
  if (known.length > 0) {
    expect(refolded.record.states.at(-1)).toEqual(stateAt(timeline, position));
    expect(refolded.cues.map(({event}) => formatMinute(event.clock))).toEqual(
      cut.cues.map(({event}) => formatMinute(event.clock)),
    );
  }
}
