import type {Line} from './lines.ts';

/** The two lines of one foul stand next to each other, or nearly so. */
const NEAR = 3;

/**
 * The lines with each play once. The foul and its free kick become one line, with the words of both; of another play that is
 * reported twice, the first line stays.
 */
export function mergeLines(lines: readonly Line[]): readonly Line[] {
  const merged: Line[] = [];
  const places = new Map<string | undefined, number>();
  for (const line of lines) {
    const name = playName(line);
    const at =
      (name === undefined ? undefined : places.get(name)) ??
      merged.findLastIndex((other, index) => index >= merged.length - NEAR && isSameFoul(other, line));
    if (at >= 0) merged[at] = isFoul(line) ? together(merged[at]!, line) : merged[at]!;
    else places.set(name, merged.push(line) - 1);
  }
  return merged;
}

/** One play keeps its id; a play of another type with the same id corrects it. */
function playName({play, marker}: Line): string | undefined {
  return play?.id === undefined || marker !== undefined ? undefined : `${play.id} ${play.type?.type}`;
}

function isFoul({play}: Line): boolean {
  return play?.type?.type === 'foul' || play?.type?.type === 'handball';
}

/** Some files give each of the two lines an id of its own: then both have the same time and players. */
function isSameFoul({play: a, clock}: Line, {play: b, clock: other}: Line): boolean {
  if (a?.type?.type !== 'foul' || b?.type?.type !== 'foul' || clock.period !== other.period) return false;
  const [players, others] = [a, b].map(({participants}) =>
    participants.map(({athlete}) => athlete?.displayName).join(),
  );
  const sameTime = a.clock?.value === b.clock?.value && a.clock?.displayValue === b.clock?.displayValue;
  return sameTime && players !== '' && players === others;
}

function together(a: Line, b: Line): Line {
  const [first, second] = isFreeKick(a) && !isFreeKick(b) ? [b, a] : [a, b];
  const words = [first.words, second.words].filter(each => each !== undefined && each !== '');
  return {...first, id: a.id, clock: a.clock, words: first.words === second.words ? first.words : words.join(' ')};
}

function isFreeKick({words}: Line): boolean {
  return /wins a free kick/i.test(words ?? '');
}
