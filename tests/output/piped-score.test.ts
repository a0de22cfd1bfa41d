import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {filesUnder, readArchiveFile} from '../../scripts/archive/files.ts';
import {buildTimeline, type Timeline} from '../../src/match/model/timeline.ts';
import {formatLine} from '../../src/output/text.ts';

// Other people's data, for tests on machines that have it.

const FOLDER = fileURLToPath(new URL('../../../shared/samples/', import.meta.url));
const there = existsSync(FOLDER);
if (!there) console.warn(`\n!! SKIPPED: there are no samples in ${FOLDER}\n`);

const FILES = there ? filesUnder(FOLDER).filter(file => file.includes('/')) : [];

/** Matches of one file; a season has hundreds that are much alike. */
const MOST = 40;

/** The scores of the lines, one after the other, and the lines that change it without being a goal or a correction. */
function scoresOf(timeline: Timeline): {readonly last: string; readonly unexplained: readonly string[]} {
  let last = '0-0';
  const unexplained = timeline.cues.flatMap(({event}, place) => {
    const line = formatLine(timeline, place);
    const before = last;
    last = /^\S+ +(\d+-\d+)/.exec(line.trimStart())?.[1] ?? before;
    return last !== before && event.type !== 'goal' && event.type !== 'overturned' ? [line] : [];
  });
  return {last, unexplained};
}

describe.skipIf(!there)('the score of piped play changes only with goals and corrections', () => {
  test.each(FILES)(
    '%s',
    async file => {
      let matches = 0;
      for await (const {result} of readArchiveFile(FOLDER, file)) {
        if (result === undefined || 'refusal' in result) continue;
        const timeline = buildTimeline(result.match);
        const {home, away} = timeline.record.states.at(-1)!.score;
        expect(scoresOf(timeline)).toEqual({last: `${home}-${away}`, unexplained: []});
        matches += 1;
        if (matches === MOST) break;
      }
    },
    60_000,
  );
});
