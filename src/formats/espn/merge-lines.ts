import type {Line} from './lines.ts';
import {isGoal} from './shots.ts';

/** The two lines of one foul stand next to each other, or nearly so. */
const NEAR = 3;
/** A goal is withdrawn within this many lines. */
const SOON = 8;

/** The lines with each foul once: the foul and its free kick become one line, with the words of both. */
export function mergeFouls(lines: readonly Line[]): readonly Line[] {
  const folded: Line[] = [];
  for (const line of lines) {
    const at = folded.findLastIndex((other, index) => index >= folded.length - NEAR && isSameFoul(other, line));
    if (at < 0) folded.push(line);
    else folded[at] = together(folded[at]!, line);
  }
  return folded;
}

/** Both share a play, or else its time and its players: some files give each of the two an id of its own. */
function isSameFoul({play: a, clock}: Line, {play: b, clock: other}: Line): boolean {
  if (a?.type?.type !== 'foul' || b?.type?.type !== 'foul' || clock.period !== other.period) return false;
  if (a.id !== undefined && a.id === b.id) return true;
  const [players, others] = [a, b].map(({participants}) =>
    participants.map(({athlete}) => athlete?.displayName).join(),
  );
  const sameTime = a.clock?.value === b.clock?.value && a.clock?.displayValue === b.clock?.displayValue;
  return sameTime && players !== '' && players === others;
}

function together(a: Line, b: Line): Line {
  const [first, second] = isFreeKick(a) && !isFreeKick(b) ? [b, a] : [a, b];
  const words = [first.words, second.words].filter(each => each !== undefined && each !== '');
  return {...first, clock: a.clock, words: first.words === second.words ? first.words : words.join(' ')};
}

function isFreeKick({words}: Line): boolean {
  return /wins a free kick/i.test(words ?? '');
}

/** True of a goal that the key events lack, and that a line soon after it withdraws. */
export function isCancelled(line: Line, index: number, lines: readonly Line[]): boolean {
  if (line.key || !isGoal(line) || !lines.some(({key}) => key)) return false;
  return lines.slice(index + 1, index + SOON).some(({play, words = ''}) => {
    const slug = play?.type?.type ?? '';
    const byType = (slug.includes('goal') && slug.includes('cancel')) || slug.includes('deleted-after-review');
    return byType || /goal (?:overturned|cancel|disallowed)|\bno goal\b/i.test(words);
  });
}
