import type {Score} from '../../match/model/match.ts';
import type {MatchStatus, StatedScore} from '../results/results.ts';
import {statusOf} from '../results/status-words.ts';
import {bracketAt, isSignOf, type Token, textOf} from './tokens.ts';

/** A pair of goals, with the word that says what it counts. */
type Pair = {readonly score: Score; readonly tag: Tag | undefined};
type Tag = 'half-time' | 'full-time' | 'extra-time' | 'penalties' | 'other';

/** What a line and the brackets behind it say of the result. */
export type Result = {
  readonly score: StatedScore;
  readonly status: MatchStatus | undefined;
  /** The team that the brackets name as the winner of a shoot-out. */
  readonly shootOutWinner: string | undefined;
};

/** Hyphens, dashes and the minus sign. */
const PAIR = /^(\d{1,2})[-‑–—−](\d{1,2})(\p{L}.*)?$/u;
const EXTRA =
  /^(?:a\.?e\.?t\.?|a\.?s\.?d\.?e\.?t\.?|agget|asget|n\.?V\.?|extra(?:-time)?)(?:\/?(?:g\.?g\.?|s\.?g\.?))?$/i;
const PENALTIES = /^(?:p\.?|pen\.?|pens\.?|pso\.?|penalties|i\.?E\.?)$/i;
const LABELS: Readonly<Record<string, Tag>> = {
  ht: 'half-time',
  ft: 'full-time',
  agg: 'other',
  aggregate: 'other',
  away: 'other',
};
const FILLERS: ReadonlySet<string> = new Set([
  'after',
  'on',
  'in',
  'time',
  'goals',
  'win',
  'wins',
  'won',
  'kicks',
  'the',
  'by',
  'shoot-out',
]);

/** A score in one word, with the word that is written behind it: `aet` of `2-1aet`. */
type GluedPair = {readonly score: Score; readonly suffix: string};

export function pairOf(word: string): Score | undefined {
  return gluedPairOf(word)?.score;
}

function gluedPairOf(word: string): GluedPair | undefined {
  const [, home, away, suffix = ''] = PAIR.exec(word) ?? [];
  if (home === undefined || (suffix !== '' && tagOf(suffix) === undefined && statusOf(suffix) === undefined))
    return undefined;
  return {score: {home: Number(home), away: Number(away)}, suffix};
}

function tagOf(word: string): Tag | undefined {
  if (EXTRA.test(word)) return 'extra-time';
  return PENALTIES.test(word) ? 'penalties' : undefined;
}

/** The score behind the status itself: `awarded 3-0`, `abandoned at 1-1`. */
function statedWith(note: readonly Token[]): Score | undefined {
  const at = note.findIndex(({text}) => /^(?:awarded|awd|abandoned|abd|suspended)\.?$/i.test(text));
  const [next, other] = at < 0 ? [] : note.slice(at + 1);
  return pairOf((/^a[ts]$/i.test(next?.text ?? '') ? other : next)?.text ?? '');
}

/** Collects what is said of the result, in the order of the line. */
export class ResultReader {
  #plain: Score | undefined;
  readonly #tagged: Pair[] = [];
  #inBrackets: Score[] = [];
  #extraTime = false;
  #status: MatchStatus | undefined;
  #winner: string | undefined;

  /** `known` is the score of the line above, if there is one. */
  constructor(known?: Score) {
    this.#plain = known;
  }

  /** Reads the score at a place in the tokens, with its words and brackets; returns the index behind it. */
  readAt(tokens: readonly Token[], start: number): number {
    let at = start;
    let untagged: Score | undefined;
    while (at < tokens.length) {
      const token = tokens[at]!;
      const pair = gluedPairOf(token.text);
      const tag = tagOf(token.text);
      if (pair !== undefined) {
        this.#plain ??= untagged;
        const glued = tagOf(pair.suffix);
        if (glued === undefined) untagged = pair.score;
        else this.#tag(pair.score, glued);
        this.#status ??= statusOf(pair.suffix);
        at += 1;
      } else if (tag !== undefined) {
        this.#tag(untagged, tag);
        untagged = undefined;
        at += 1;
      } else if (isSignOf(token, ',') && at > start) {
        at += 1;
      } else if (this.#isBracket(token)) {
        const {inside, end} = bracketAt(tokens, at);
        if (!this.readBracket(inside)) break;
        at = end;
      } else break;
    }
    this.#plain ??= untagged;
    return at;
  }

  #isBracket(token: Token): boolean {
    return isSignOf(token, '(') || isSignOf(token, '[');
  }

  #tag(score: Score | undefined, tag: Tag): void {
    if (tag === 'extra-time') this.#extraTime = true;
    if (score !== undefined) this.#tagged.push({score, tag});
  }

  /** Reads what stands in a bracket; false if it says nothing of the result, such as a country behind a team. */
  readBracket(inside: readonly Token[]): boolean {
    const status = statusOf(textOf(inside));
    if (status !== undefined) {
      this.#status = status;
      this.#plain = statedWith(inside) ?? this.#plain;
      return true;
    }
    const pairs: Pair[] = [];
    const others: string[] = [];
    let label: Tag | undefined;
    let extra = false;
    let onPenalties = false;
    for (const {kind, text} of inside) {
      const pair = gluedPairOf(text);
      const tag = tagOf(text);
      if (pair !== undefined) {
        pairs.push({score: pair.score, tag: label ?? tagOf(pair.suffix)});
        label = undefined;
      } else if (text === 'PEN' || LABELS[text.toLowerCase()] !== undefined) {
        label = text === 'PEN' ? 'penalties' : LABELS[text.toLowerCase()];
        const last = pairs.at(-1);
        // `6-3 on agg` has its label behind it.
        if (text !== text.toUpperCase() && last !== undefined && last.tag === undefined) {
          pairs[pairs.length - 1] = {...last, tag: label};
          label = undefined;
        }
      } else if (tag !== undefined) {
        if (tag === 'extra-time') extra = true;
        else {
          onPenalties = true;
          const last = pairs.at(-1);
          if (last === undefined) label = tag;
          else pairs[pairs.length - 1] = {...last, tag};
        }
      } else if (kind === 'word' && !FILLERS.has(text.toLowerCase())) others.push(text);
    }
    const unlabelled = pairs.at(-1);
    // `3-4 PEN` too.
    if (label !== undefined && unlabelled !== undefined && unlabelled.tag === undefined) {
      pairs[pairs.length - 1] = {...unlabelled, tag: label};
      onPenalties ||= label === 'penalties';
    }
    const words = new Set(inside.map(({text}) => text.toLowerCase()));
    const named = others.length > 0 && onPenalties && ['win', 'wins', 'won'].some(verb => words.has(verb));
    if (others.length > 0 && !named) return false;
    if (pairs.length === 0 && !extra && !onPenalties) return false;
    if (named) this.#winner = others.join(' ');
    if (extra) this.#extraTime = true;
    for (const pair of pairs) {
      if (pair.tag === undefined) this.#inBrackets.push(pair.score);
      else this.#tagged.push(pair);
    }
    return true;
  }

  setStatus(status: MatchStatus): void {
    this.#status = status;
  }

  /** The result of everything that was read. */
  result(): Result {
    const of = (tag: Tag) => this.#tagged.find(pair => pair.tag === tag)?.score;
    const left = [...this.#inBrackets];
    const [shootOut, halfTime, fullTime] = [of('penalties'), of('half-time'), of('full-time')];
    let extraTime = of('extra-time');
    // `5-1 pen. (2-2, 1-1, 1-0)` has everything before the shoot-out in its brackets.
    if (this.#extraTime || (this.#plain === undefined && left.length > 2)) extraTime ??= this.#plain ?? left.shift();
    else if (this.#plain !== undefined) {
      return this.#with({fullTime: this.#plain, halfTime: halfTime ?? left[0], shootOut});
    }
    return this.#with({extraTime, fullTime: fullTime ?? left[0], halfTime: halfTime ?? left[1], shootOut});
  }

  #with(score: StatedScore): Result {
    return {score, status: this.#status, shootOutWinner: this.#winner};
  }
}
