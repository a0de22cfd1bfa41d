import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {filesUnder, readArchiveFile} from '../../scripts/archive/files.ts';
import {statedIn} from '../../scripts/archive/stated.ts';
import type {Match, Score} from '../../src/match/model/match.ts';
import {foldStates} from '../../src/match/model/state.ts';
import {buildTimeline} from '../../src/match/model/timeline.ts';
import {draft, ninety} from '../support/make-match.ts';
import {draw, frameAt} from '../support/render.tsx';

// The screen never shows goals that contradict the score that a file states without saying so: by a note about the data, or by
// what became of the match.

/** The samples of this project, and those of other people, on machines that have them. */
const FOLDERS = ['../data/samples/', '../../../shared/samples/'].map(folder =>
  fileURLToPath(new URL(folder, import.meta.url)),
);
const FILES = FOLDERS.filter(existsSync).flatMap(folder =>
  filesUnder(folder)
    .filter(file => file.includes('/'))
    .map(file => ({folder, file})),
);

/** What the end of a match shows: whether its goals contradict the stated score, and whether the screen says so. */
function endOf(match: Match, stated: Score | undefined) {
  const timeline = buildTimeline(match);
  const {score, status} = timeline.record.states.at(-1)!;
  const contradicts = stated !== undefined && (stated.home !== score.home || stated.away !== score.away);
  const screen = draw(timeline, frameAt(timeline, timeline.duration), [120, 40]);
  const said = status === undefined ? /\d data notes?: / : new RegExp(`${status.kind}|data note`);
  return {contradicts, says: said.test(screen)};
}

test.each(FILES)('$file', {timeout: 120_000}, async ({folder, file}) => {
  const silent: string[] = [];
  for await (const {result, value, around, choose} of readArchiveFile(folder, file)) {
    if (result === undefined || 'refusal' in result) continue;
    const {score} = statedIn(value, result.match, around);
    const final = foldStates(result.match, result.match.events).at(-1)!.score;
    // Few matches contradict their score: only they are drawn.
    if (score === undefined || (score.home === final.home && score.away === final.away)) continue;
    const {contradicts, says} = endOf(result.match, score);
    if (contradicts && !says) silent.push(choose ?? file);
  }
  expect(silent).toEqual([]);
});

test.each([
  ['with a warning', ['the score is stated as 2-0, and the goals come to 1-0'], true],
  ['without one', [], false],
])('a match %s', (_, warnings, says) => {
  const match = ninety([draft('goal', '20', {side: 'home'})], {origin: {provider: 'test', events: 1, warnings}});
  expect(endOf(match, {home: 2, away: 0})).toEqual({contradicts: true, says});
});

test.each(['awarded', 'abandoned'] as const)(
  'an %s match says what became of it, and why its goals are others',
  about => {
    const remark = draft('remark', '90', {about, score: {home: 3, away: 0}});
    const warnings = [`${about} with 3-0 stated: only the goals that the file lists are shown`];
    const match = ninety([draft('goal', '20', {side: 'home'}), remark], {
      origin: {provider: 'test', events: 1, warnings},
    });
    const timeline = buildTimeline(match);
    const screen = draw(timeline, frameAt(timeline, timeline.duration), [120, 40]);
    expect(screen).toContain(`${about} 3-0`);
    expect(screen).toContain(`1 data note: ${warnings[0]}`);
  },
);
