import type {Score} from '../../match/model/match.ts';
import type {ToldScore} from '../results/results.ts';

const PAIR = '\\d{1,2}-\\d{1,2}';
const EXTRA = '(?:a\\.?\\s?(?:s\\.?d\\.?)?e\\.?t\\b\\.?|n\\.V\\.)';
const PENALTIES = '(?:pen(?:s|alties)?\\b\\.?|p\\b\\.?|i\\.E\\.)';
const TAG = `(?:${EXTRA}|(?:on\\s+)?${PENALTIES})`;
const BRACKETS = `\\(\\s*${PAIR}(?:\\s*,\\s*(?:${PAIR})?)*\\s*\\)`;
const WHOLE = new RegExp(
  `(?<=^|\\s)${PAIR}(?:\\s*${TAG})?(?:\\s*,?\\s*(?:${BRACKETS}|${PAIR}\\s*${TAG}|${TAG}))*(?=\\s|$)`,
  'i',
);
const PARTS = new RegExp(`(${BRACKETS})|(${PAIR})|(${EXTRA})|(${PENALTIES})`, 'gi');

/** A line parted at its score. */
export type Scored = {readonly before: string; readonly after: string; readonly score: ToldScore};

/**
 * The score in a line: `2-1`, `2-1 (1-0)`, `2-1 a.e.t. (1-1, 0-1)`, `1-1 a.e.t. (1-1, 1-0), 3-4 pen.`, `3-4 pen. 1-1 a.e.t.`.
 * Without extra time the brackets hold half-time; after it, 90 minutes and then half-time.
 */
export function findScore(line: string): Scored | undefined {
  const found = WHOLE.exec(line);
  if (found === null) return undefined;
  const end = found.index + found[0].length;
  return {before: line.slice(0, found.index).trim(), after: line.slice(end).trim(), score: readScore(found[0])};
}

function readScore(text: string): ToldScore {
  let [plain, extraTime, shootOut]: (Score | undefined)[] = [];
  let inside: readonly Score[] = [];
  let untagged: Score | undefined;
  let afterExtraTime = false;
  for (const [part, brackets, pair, extra, penalties] of text.matchAll(PARTS)) {
    if (brackets !== undefined)
      inside = Array.from(brackets.matchAll(new RegExp(PAIR, 'g')), ([each]) => toScore(each));
    else if (pair !== undefined) {
      plain ??= untagged;
      untagged = toScore(part);
    } else if (extra !== undefined) {
      afterExtraTime = true;
      extraTime ??= untagged;
      untagged = undefined;
    } else if (penalties !== undefined) {
      shootOut ??= untagged;
      untagged = undefined;
    }
  }
  plain ??= untagged;
  const told = [...inside];
  // `5-1 pen. (2-2, 1-1, 1-0)` holds everything before the shoot-out in its brackets.
  if (afterExtraTime || (plain === undefined && told.length > 2)) extraTime ??= plain ?? told.shift();
  else if (plain !== undefined) return {fullTime: plain, halfTime: told[0], shootOut};
  return {extraTime, fullTime: told[0], halfTime: told[1], shootOut};
}

function toScore(pair: string): Score {
  const [home, away] = pair.split('-').map(Number);
  return {home: home!, away: away!};
}
