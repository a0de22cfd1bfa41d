import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {bundledMatches} from '../../../src/cli/commands/list.ts';
import {startPage} from '../../../src/cli/commands/start-page.ts';
import type {Context} from '../../../src/cli/context.ts';
import {parseArguments} from '../../../src/cli/parse-args.ts';
import type {PlayOptions} from '../../../src/cli/request.ts';
import {openDrafts} from '../../../src/files/drafts.ts';
import {MINUTE, SECOND} from '../../../src/match/model/clock.ts';
import {saveState} from '../../../src/storage/bookmarks.ts';
import type {Level} from '../../../src/ui/components/offers-shape.ts';

function optionsOf(...argv: readonly string[]): PlayOptions {
  const request = parseArguments(argv);
  if (request.command !== 'play') throw new Error(`not playing: ${request.command}`);
  return request.options;
}

/** The start page over an empty state folder, answered with these choices, and the levels that it showed. */
async function answered(choices: readonly string[], {argv = [] as readonly string[], saved = 0} = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'replay-start-'));
  onTestFinished(() => rmSync(folder, {recursive: true}));
  const matches = await bundledMatches();
  if (saved > 0) {
    const state = {position: saved, bookmarks: [], savedAt: '2026-01-01T00:00:00Z'};
    const clock = {now: () => 0, wait: async () => {}};
    const warning = await saveState(folder, matches[0]!.match, state, {drafts: openDrafts(), known: () => [], clock});
    expect(warning).toBeUndefined();
  }
  const context = {env: {FOOTBALL_REPLAY_STATE: folder, FOOTBALL_REPLAY_CONFIG: folder}} as unknown as Context;
  const levels: Level[] = [];
  const start = await startPage(
    context,
    optionsOf(...argv),
    {matches, days: [{name: 'a-day', about: 'Some League, Final day, 10 matches'}]},
    async first => {
      levels.push(first);
      for (const name of choices) {
        const level = levels.at(-1)!;
        if (level.open === undefined || level.opens?.(name) === false) return {name};
        levels.push(await level.open(name));
      }
      return 'none';
    },
  );
  return {start, levels, lines: levels.map(({offers}) => offers.map(({line}) => line))};
}

test('the start page has the bundled matches, the providers and the way to a file of your own', async () => {
  const {lines, levels, start} = await answered([]);
  expect(lines[0]).toEqual([
    'first-leg   Southampton v Liverpool, first leg, 2017-01-11',
    'second-leg  Liverpool v Southampton, second leg, 2017-01-25',
    ...lines[0]!.slice(2),
  ]);
  expect(lines[0]).toContain('a-day       Some League, Final day, 10 matches');
  expect(lines[0]).toContain('statsbomb   matches to download');
  expect(levels[0]!.notes).toEqual(['Your own file: replay path/to/match.json']);
  expect(start).toBe('none');
});

test.each([
  ['played', {at: '0', speed: 1}],
  ['director', {at: '0', budget: 10 * MINUTE}],
  ['highlights', {at: '0', highlights: true}],
])('a match is watched as chosen: %s', async (way, watch) => {
  const {start, lines, levels} = await answered(['first-leg', way]);
  expect(start).toEqual({name: 'first-leg', watch});
  expect(lines[1]).toHaveLength(3);
  expect(levels[1]!.question).toBe('How to watch first-leg?');
});

test('a saved place is resumed', async () => {
  const {start, lines} = await answered(['first-leg', 'resume'], {saved: 30 * MINUTE + SECOND});
  expect(lines[0]![0]).toMatch(/^first-leg .* \(resume at 30:00\)$/);
  expect(lines[1]![0]).toBe('resume at 30:00');
  expect(start).toEqual({name: 'first-leg', watch: {}});
});

test('a day is opened at once', async () => {
  const {start} = await answered(['a-day']);
  expect(start).toEqual({name: 'a-day'});
});

test('nothing is asked that the command line says already', async () => {
  const {start} = await answered(['second-leg'], {argv: ['--speed', '10']});
  expect(start).toEqual({name: 'second-leg'});
});
