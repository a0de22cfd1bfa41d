import type {Card} from '../../match/model/event-values.ts';
import type {MinuteLabel} from '../shared/minute-label.ts';
import {readCard} from './cards.ts';
import {readMinute} from './minutes.ts';
import {kindOfProperty, type Passage} from './passages.ts';
import {bracketAt, isDash, isSignOf, type Token, textOf, tokensOf} from './tokens.ts';
import type {Warnings} from './warnings.ts';

/** A player of a line-up, with his cards and his substitute. */
export type Listed = {
  readonly name: string;
  readonly number?: number | undefined;
  readonly captain: boolean;
  readonly cards: readonly {readonly card: Card; readonly at: MinuteLabel | undefined}[];
  readonly change?: Change | undefined;
};

/** `leftOut`: the minute is not one of a match, so that the substitution is skipped and the substitute stays on the bench. */
type Change = {readonly at: MinuteLabel | undefined; readonly on: Listed; readonly leftOut: boolean};

export type ListedTeam = {readonly players: readonly Listed[]; readonly manager: string | undefined};

/**
 * A line-up: `Keeper [c] - Back [Y 40'], Other (46' Newcomer [Y/R 80']) - Striker (Late 90+1'); Coach: Boss`. Substitutes are in round
 * brackets behind the player whom they replace, and may be replaced themselves.
 */
export function readLineUp(passage: Passage, warnings: Warnings): ListedTeam {
  const reader = new LineUpReader(tokensOf(passage.lines), warnings);
  const players: Listed[] = [];
  for (;;) {
    const listed = reader.next();
    if (listed === undefined || players.length === MAX_PLAYERS) return {players, manager: reader.manager};
    players.push(listed);
  }
}

/** A list of more is no line-up. */
const MAX_PLAYERS = 40;

class LineUpReader {
  manager: string | undefined;
  readonly #tokens: readonly Token[];
  readonly #warnings: Warnings;
  #at = 0;

  constructor(tokens: readonly Token[], warnings: Warnings) {
    this.#tokens = tokens;
    this.#warnings = warnings;
  }

  /** The next player; undefined at the end. */
  next(): Listed | undefined {
    for (; this.#at < this.#tokens.length; this.#at += 1) {
      const token = this.#tokens[this.#at]!;
      if (isSignOf(token, '(') || isSignOf(token, '[')) this.#at = bracketAt(this.#tokens, this.#at).end - 1;
      else if (token.kind === 'word' && !isDash(token)) {
        if (this.#readManager(token)) continue;
        return this.#player();
      }
    }
    return undefined;
  }

  /** `Coach: Boss` */
  #readManager({text}: Token): boolean {
    if (!text.endsWith(':') || kindOfProperty(text.slice(0, -1)) !== 'coach') return false;
    this.#at += 1;
    this.manager = textOf(this.#words()) || undefined;
    this.#at -= 1;
    return true;
  }

  #words(): readonly Token[] {
    const start = this.#at;
    while (this.#tokens[this.#at]?.kind === 'word' && !isDash(this.#tokens[this.#at]!)) this.#at += 1;
    return this.#tokens.slice(start, this.#at);
  }

  #player(): Listed | undefined {
    const words = this.#words();
    const brackets: Bracket[] = [];
    while (isSignOf(this.#tokens[this.#at], '(') || isSignOf(this.#tokens[this.#at], '[')) {
      const {inside, end} = bracketAt(this.#tokens, this.#at);
      brackets.push({sign: this.#tokens[this.#at]!.text, inside});
      this.#at = end;
    }
    const follower = this.#tokens[this.#at];
    if (brackets.length > 0 && follower?.kind === 'word' && !isDash(follower)) {
      this.#warnings.add(follower.line, `a comma is missing before "${follower.text}"`);
    }
    const listed = toListed(words, brackets, {warnings: this.#warnings, depth: 0});
    return listed ?? this.next();
  }
}

/** How many brackets a player is inside of. */
type Nesting = {readonly warnings: Warnings; readonly depth: number};

/** Substitutes of substitutes of substitutes: no match has more. */
const MAX_DEPTH = 4;

type Bracket = {readonly sign: string; readonly inside: readonly Token[]};

/** A player from the words of the name, with a number in front or without, and the brackets behind it. */
function toListed(words: readonly Token[], brackets: readonly Bracket[], nesting: Nesting): Listed | undefined {
  const {warnings} = nesting;
  const [, digits] = /^(\d{1,2})\.?$/.exec(words[0]?.text ?? '') ?? [];
  const numbered = digits !== undefined && words.length > 1;
  const name = textOf((numbered ? words.slice(1) : words).filter(({text}) => readMinute(text) === undefined));
  if (name === '') return undefined;
  let captain = false;
  const cards: Listed['cards'][number][] = [];
  const changes: Change[] = [];
  for (const {sign, inside} of brackets) {
    if (sign === '(') changes.push(...changesIn(inside, nesting));
    else {
      for (const mark of split(inside)) {
        if (/^(?:c|capt\.?|captain)$/i.test(textOf(mark))) captain = true;
        else cards.push(...readCard(mark, name, warnings));
      }
    }
  }
  return {name, number: numbered ? Number(digits) : undefined, captain, cards, change: chained(changes)};
}

/** Of two substitutes in one bracket the second comes on for the first. */
function chained([first, ...others]: readonly Change[]): Change | undefined {
  if (first === undefined) return undefined;
  const later = chained(others);
  return later === undefined ? first : {...first, on: {...first.on, change: first.on.change ?? later}};
}

/** `(46' Newcomer)`, `(Newcomer [Y] 46')`, `(Newcomer)`, `(One 46', Other 80')`; none for `(GK)` and the like. */
function changesIn(inside: readonly Token[], {warnings, depth}: Nesting): readonly Change[] {
  if (depth >= MAX_DEPTH) return [];
  return split(inside).flatMap(part => {
    const words: Token[] = [];
    const brackets: Bracket[] = [];
    let minute: ReturnType<typeof readMinute>;
    let written = '';
    for (let at = 0; at < part.length; ) {
      const token = part[at]!;
      if (isSignOf(token, '(') || isSignOf(token, '[')) {
        const {inside: inner, end} = bracketAt(part, at);
        brackets.push({sign: token.text, inside: inner});
        at = end;
        continue;
      }
      const read = readMinute(token.text);
      if (read !== undefined && minute === undefined) {
        minute = read;
        written = token.text;
      } else if (token.kind === 'word' && !isDash(token)) words.push(token);
      at += 1;
    }
    const annotation = minute === undefined && /^(?:\p{Lu}{1,3}|c|gk|capt\.?|captain)$/u.test(textOf(words));
    const on = annotation ? undefined : toListed(words, brackets, {warnings, depth: depth + 1});
    if (on === undefined) return [];
    const leftOut = minute?.bad === true;
    if (leftOut) {
      warnings.add(
        part[0]!.line,
        `the substitution of ${on.name} is left out: "${written}" is not a minute of a match`,
      );
    }
    return [{at: minute?.at, on, leftOut}];
  });
}

/** The parts between commas and semicolons that are in no inner bracket. */
function split(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (isSignOf(token, '(') || isSignOf(token, '[')) depth += 1;
    else if (isSignOf(token, ')') || isSignOf(token, ']')) depth -= 1;
    if (depth === 0 && (isSignOf(token, ',') || isSignOf(token, ';'))) parts.push([]);
    else parts.at(-1)!.push(token);
  }
  return parts.filter(part => part.length > 0);
}
