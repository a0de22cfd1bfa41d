import {SIDES} from '../../match/model/side.ts';
import type {StatedGoal, StatedScore} from '../results/results.ts';
import {type GoalEntry, toGoals} from './goal-sides.ts';
import {type GoalKind, isBareFlag, kindOf, readMinute} from './minutes.ts';
import type {Passage} from './passages.ts';
import {pairOf} from './score.ts';
import {bracketAt, isDash, isSignOf, type Token, textOf, tokensOf} from './tokens.ts';
import type {Warnings} from './warnings.ts';

/**
 * The goals of a match: `(Kane 12', 45+1'(p), Own 60'(og); Other 70')`. A semicolon separates home and away; without one
 * the running score says whose each goal is, or else all of them are of the only side that scored.
 */
export function readGoals(passage: Passage, score: StatedScore, warnings: Warnings): readonly StatedGoal[] {
  const tokens = tokensOf(passage.lines);
  const bracket = isSignOf(tokens[0], '(') || isSignOf(tokens[0], '[');
  const {inside, end} = bracket ? bracketAt(tokens, 0) : {inside: tokens, end: tokens.length};
  const closed = [')', ']'].some(sign => isSignOf(tokens[end - 1], sign));
  if (bracket && !closed) warnings.add(passage.line, 'the goals that begin here have no closing bracket');
  const reader = new GoalReader(warnings, {
    minuteFirst: startsWithMinute(inside),
    dashParts: !inside.some(token => isSignOf(token, ';')),
  });
  reader.read(inside);
  return toGoals(reader.entries, reader.parts, score, warnings);
}

/** Some lists have the minute in front: `(71' Puc 0-1, 81' 1-1 Orsi)`. */
function startsWithMinute(tokens: readonly Token[]): boolean {
  const [first, second] = tokens;
  const minute = readMinute(first?.text ?? '');
  return minute?.marked === true && second?.kind === 'word' && readMinute(second.text) === undefined;
}

/** `45+` and `12'/pen` begin as minutes do, and are none: their goal is doubtful. A name may begin with a digit, but has no sign behind it. */
function unreadableMinute(text: string): ReturnType<typeof readMinute> {
  return /^\d{1,3}['’′+]/.test(text) ? {at: undefined, bad: true, kind: undefined, marked: true} : undefined;
}

/** `(2)` behind a name counts goals. */
function isCount(inside: readonly Token[]): boolean {
  return inside.length === 1 && /^[2-9]$/.test(inside[0]!.text);
}

/** More than any match had. */
const MAX_GOALS = 200;

class GoalReader {
  readonly entries: GoalEntry[] = [];
  parts = 1;
  readonly #warnings: Warnings;
  readonly #minuteFirst: boolean;
  #name: Token[] = [];
  #scorer = '';
  #score: GoalEntry['score'];
  /** A flag in front of the minutes. */
  #kind: GoalKind | undefined;
  /** The entry that a flag behind it belongs to. */
  #last: GoalEntry | undefined;

  readonly #dashParts: boolean;

  constructor(
    warnings: Warnings,
    {minuteFirst, dashParts}: {readonly minuteFirst: boolean; readonly dashParts: boolean},
  ) {
    this.#warnings = warnings;
    this.#minuteFirst = minuteFirst;
    this.#dashParts = dashParts;
  }

  read(tokens: readonly Token[]): void {
    for (let at = 0; at < tokens.length; ) {
      const token = tokens[at]!;
      if (isSignOf(token, '(') || isSignOf(token, '[')) {
        const {inside, end} = bracketAt(tokens, at);
        // `Rudd (27pen, 35)` has its minutes in a bracket of their own.
        if (this.#name.length > 0 && readMinute(inside[0]?.text ?? '') !== undefined && !isCount(inside))
          this.#minutes(inside);
        else this.#flag(textOf(inside));
        at = end;
        continue;
      }
      if (token.kind === 'sign') this.#separate(token, isSignOf(token, ';'));
      // Without a semicolon a dash does the same: `(Soya 34 - Konietzka 1)`.
      else if (isDash(token) && this.#dashParts && tokens.length > 1) this.#separate(token, true);
      else if (!this.#isNote(token, tokens[at + 1])) this.#word(token);
      at += 1;
    }
    this.#endName();
  }

  #minutes(inside: readonly Token[]): void {
    for (const token of inside) if (token.kind === 'word') this.#word(token);
  }

  #separate(token: Token, parts: boolean): void {
    this.#endName();
    this.#last = undefined;
    if (!parts) return;
    this.#scorer = '';
    this.parts += 1;
    if (this.parts === SIDES.length + 1)
      this.#warnings.add(token.line, 'more than one ; in the goals: what follows is left out');
  }

  /** `21 h` says how the goal was scored. */
  #isNote({text}: Token, next: Token | undefined): boolean {
    const alone = next === undefined || next.kind === 'sign' || pairOf(next.text) !== undefined;
    return (
      this.#last !== undefined &&
      this.#name.length === 0 &&
      alone &&
      /^\p{Ll}{1,3}\.?$/u.test(text) &&
      kindOf(text) === undefined
    );
  }

  #word(token: Token): void {
    const {text, line} = token;
    const minute = readMinute(text) ?? unreadableMinute(text);
    if (minute !== undefined) {
      if (minute.bad) this.#warnings.add(line, `"${text}" is not a minute of a match`);
      this.#goal(line, minute.at, minute.bad, minute.kind);
    } else if (pairOf(text) !== undefined) {
      if (this.#minuteFirst && this.#last !== undefined) this.#last.score = pairOf(text);
      else this.#score = pairOf(text);
    } else if (this.#last !== undefined && /^\+\d{1,2}['’′]?$/.test(text)) {
      this.#addStoppage(token);
    } else if (this.#name.length === 0 && this.#last !== undefined && isBareFlag(text)) this.#flag(text);
    else if (!isDash(token)) this.#namePart(token);
  }

  /** `45' +2'` */
  #addStoppage({text, line}: Token): void {
    const last = this.#last!;
    const minute = readMinute(`${last.at?.minute ?? ''}${text}`);
    last.at = minute?.at;
    if (minute?.at === undefined) this.#warnings.add(line, `"${text}" is no stoppage time`);
  }

  #namePart(token: Token): void {
    if (!this.#minuteFirst) {
      if (this.#name.length === 0) this.#last = undefined;
      this.#name.push(token);
      return;
    }
    const last = this.#last;
    if (last !== undefined) last.scorer = last.scorer === '' ? token.text : `${last.scorer} ${token.text}`;
  }

  #goal(line: number, at: GoalEntry['at'], doubtful: boolean, kind: GoalKind | undefined): void {
    if (this.#name.length > 0) {
      this.#scorer = textOf(this.#name);
      this.#name = [];
    } else if (this.#scorer === '' && !this.#minuteFirst) {
      this.#warnings.add(line, 'a minute without a scorer is left out');
      return;
    }
    if (this.entries.length >= MAX_GOALS) return;
    const scorer = this.#minuteFirst ? '' : this.#scorer;
    this.#last = {scorer, line, part: this.parts - 1, at, doubtful, kind: kind ?? this.#kind, score: this.#score};
    this.#score = undefined;
    this.entries.push(this.#last);
  }

  /** A flag behind a minute is of that goal; in front of one, of all that follow it. What it is not, such as "header", is ignored. */
  #flag(text: string): void {
    const kind = kindOf(text.trim());
    if (kind === undefined) this.#count(text.trim());
    else if (this.#name.length === 0 && this.#last !== undefined) this.#last.kind = kind;
    else this.#kind = kind;
  }

  /** `Cantwell (2)` */
  #count(text: string): void {
    if (!/^[2-9]$/.test(text) || this.#name.length === 0) return;
    const {line} = this.#name[0]!;
    for (let count = 0; count < Number(text); count += 1) this.#goal(line, undefined, false, undefined);
    this.#last = undefined;
  }

  /** A scorer without a minute scored at a time that is not known. */
  #endName(): void {
    if (this.#name.length > 0) this.#goal(this.#name[0]!.line, undefined, false, undefined);
    this.#kind = undefined;
  }
}
