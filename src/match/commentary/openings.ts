import {involvements, type MatchEvent} from '../model/event.ts';
import {SIDES} from '../model/side.ts';
import {type CommentaryContext, nameIn, teamIn} from './context.ts';

/** How a line opens and what phrases it has, which the lines after it avoid. */
export type Opening = {
  /** The first word, or the name that the line opens with. */
  readonly word: string;
  /** The first two words; a name counts as one. */
  readonly phrase: string;
  readonly named: boolean;
  /** Every three words in a row, with names and numbers as `…`, and `…` alone for a pause. */
  readonly turns: ReadonlySet<string>;
  /** How much the line repeats itself. */
  readonly echo: number;
};

/** No opening occurs twice in this many lines, and no opening word other than a name more than twice. */
export const WINDOW = 10;
/** A phrase that is longer ago than this many lines hardly counts as repeated. */
const LONG_AGO = 30;
/** What a repeated opening costs; phrases together cost less. */
export const FORBIDDEN = 1000;

/** The events that a line on an event may speak of. */
export function eventsOf(event: MatchEvent, {line}: CommentaryContext): readonly MatchEvent[] {
  const {standing, foul, changes} = line ?? {};
  const passage = line?.passage ?? standing?.example;
  const busiest = SIDES.map(side => standing?.lull.doings[side].busiest?.last);
  const others = [passage?.won, passage?.mistake, passage?.gift, passage?.corner, foul, ...busiest];
  return [...(changes ?? []), event, ...(passage?.plays ?? []), ...others.filter(other => other !== undefined)];
}

/** The names that a line on an event may open with. */
export function namesIn(event: MatchEvent, context: CommentaryContext): readonly string[] {
  const players = eventsOf(event, context).flatMap(other =>
    involvements(other).map(({player}) => nameIn(context, player)),
  );
  const names = [...SIDES.map(side => teamIn(context, side)), ...new Set(players)];
  // Of `Mario` and `Mario Gómez`, the line opens with the longer.
  return names.sort((a, b) => b.length - a.length);
}

/** A goal's line starts with its mark and the score, like the minute before it; the line opens with what follows. */
const MARK = 'GOAL! ';
const SCORE = / \d{1,3}-\d{1,3} /;

function withoutScore(line: string): string {
  if (!line.startsWith(MARK)) return line;
  const score = SCORE.exec(line);
  const end = score === null ? -1 : line.indexOf('. ', score.index);
  return line.slice(end < 0 ? MARK.length : end + 2);
}

const FIRST_WORDS = /^[^\p{L}\p{N}]*([\p{L}\p{N}]+)(?:[^\p{L}\p{N}]+([\p{L}\p{N}]+))?/u;

export function openingOf(line: string, names: readonly string[]): Opening {
  const words = withoutScore(line);
  const start = words.charAt(0).toUpperCase();
  const name = names.find(
    each => each.charAt(0).toUpperCase() === start && words.slice(1, each.length) === each.slice(1),
  );
  const rest = name === undefined ? words : words.slice(name.length);
  const [, first = '', second = ''] = FIRST_WORDS.exec(rest.slice(0, 60).toLowerCase()) ?? [];
  return name === undefined
    ? {word: first, phrase: `${first} ${second}`, named: false, ...turnsOf(words)}
    : {word: name, phrase: `${name} ${first}`, named: true, ...turnsOf(words)};
}

/** Two sentences in a row that begin alike, and a name more than twice in a line, cost this much. */
const ALIKE = 12;
const OFTEN = 8;
const TWICE = 2;
/** A line of fewer characters says hardly anything. */
const BARE = {characters: 28, cost: 3};
/** `from` a second time in a line. */
const FROMS = 4;
/** Another word of so many letters a second time, such as `shot`, but for the little ones. */
const REPEATED = {letters: 4, cost: 4};
const LITTLE = new Set([
  'from',
  'with',
  'into',
  'that',
  'this',
  'have',
  'been',
  'there',
  'their',
  'they',
  'goes',
  'over',
]);

/** A pause within a line, which is a device that wears out like a phrase. */
const PAUSE = '…';
const SENTENCE_ENDS = '.:!?';
const MARKS = '.,:!;?…';

/** Works on the words between spaces: a line is tried many times, and regular expressions would take most of that time. */
function turnsOf(words: string): Pick<Opening, 'turns' | 'echo'> {
  const turns = new Set<string>();
  const names = new Map<string, number>();
  const plain = new Set<string>();
  let [echo, froms] = [0, 0];
  let [before, last, beginning, ended] = ['', '', '', true];
  for (const token of words.split(' ')) {
    const first = token.charAt(0);
    const isName = first !== first.toLowerCase() || (first >= '0' && first <= '9');
    const bare = withoutEnd(token);
    if (isName) {
      const count = (names.get(bare) ?? 0) + 1;
      names.set(bare, count);
      if (count === 2) echo += TWICE;
      if (count === 3) echo += OFTEN;
    }
    if (!isName && bare.length >= REPEATED.letters && !LITTLE.has(bare)) {
      if (plain.has(bare)) echo += REPEATED.cost;
      plain.add(bare);
    }
    if (token === 'from') {
      echo += froms * FROMS;
      froms += 1;
    }
    if (ended) {
      if (bare === beginning) echo += ALIKE;
      beginning = bare;
    }
    if (token.endsWith(PAUSE)) turns.add(PAUSE);
    ended = SENTENCE_ENDS.includes(token.charAt(token.length - 1));
    const turn = isName ? '…' : token;
    // `… from …` says too little to be a phrase.
    if (before !== '' && !(before === '…' && turn === '…' && last.length < 5)) turns.add(`${before} ${last} ${turn}`);
    [before, last] = [last, turn];
  }
  return {turns, echo: words.length < BARE.characters ? echo + BARE.cost : echo};
}

function withoutEnd(token: string): string {
  if (token.endsWith('’s')) return token.slice(0, -2);
  return MARKS.includes(token.charAt(token.length - 1)) ? token.slice(0, -1) : token;
}

/** The lines so far: how they open, and where each phrase was last. */
export class Said {
  readonly #openings: Opening[] = [];
  readonly #turns = new Map<string, number>();

  add(opening: Opening): void {
    for (const turn of opening.turns) this.#turns.set(turn, this.#openings.length);
    this.#openings.push(opening);
  }

  /** How much a line repeats the lines before it. From `FORBIDDEN` on, its opening comes too often. */
  repetition({word, phrase, named, turns, echo}: Opening): number {
    const recent = this.#openings;
    let cost = echo;
    let words = 0;
    const last = recent.length - 1;
    for (let n = Math.max(0, recent.length - WINDOW + 1); n <= last; n += 1) {
      const other = recent[n]!;
      if (other.phrase === phrase) return FORBIDDEN + cost;
      if (other.word === word) words += 1;
    }
    if (!named && words >= 2) return FORBIDDEN + cost;
    for (const turn of turns) cost += this.#costOf(turn);
    return cost + (named ? (recent[last]?.word === word ? 4 : 0) : words * 8);
  }

  #costOf(turn: string): number {
    const place = this.#turns.get(turn);
    if (place === undefined) return 0;
    const ago = this.#openings.length - place;
    return ago < WINDOW ? 6 : ago < LONG_AGO ? 3 : 1;
  }
}
