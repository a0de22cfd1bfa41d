import {type MinuteLabel, toLabel} from '../shared/minute-label.ts';

export type GoalKind = 'open-play' | 'penalty' | 'own-goal';

/** A word that stands for a minute, with the kind of goal written behind it: `45+1pen`. */
export type MinuteWord = {
  /** Undefined if the file leaves the minute open (`??'`) or it is not a minute of a match. */
  readonly at: MinuteLabel | undefined;
  /** True of a minute that no match can have: `89+59'`, `0'`. */
  readonly bad: boolean;
  readonly kind: GoalKind | undefined;
  /** True with a minute sign, so that it can be nothing else. */
  readonly marked: boolean;
};

const QUOTES = "'’′´`";
const OWN_GOAL = /^(?:o\.?g\.?|own|own goal|a\.?g\.?)$/i;
const PENALTY = /^(?:p\.?|pk|pens?\.?|penalty|f?\.?11m\.?)$/i;

/** The kind of goal that a flag names: `og`, `o.g.`, `pen`, `(p)` without its brackets; undefined for anything else. */
export function kindOf(flag: string): GoalKind | undefined {
  if (OWN_GOAL.test(flag)) return 'own-goal';
  return PENALTY.test(flag) ? 'penalty' : undefined;
}

/** True of a flag that may stand bare behind a minute, where a name could stand too: not `P`, which may begin one. */
export function isBareFlag(word: string): boolean {
  return kindOf(word) !== undefined && !/^(?:P\.?|Own|A\.?G\.?|ag)$/.test(word);
}

/** Reads `12`, `12'`, `45+2'`, `90'+4`, `71'pen`, `21og`, `??'`; undefined for a word that is no minute. */
export function readMinute(word: string): MinuteWord | undefined {
  if (word.startsWith('?')) {
    const rest = word.replace(/^\?+/, '');
    const {left, marked} = withoutQuote(rest);
    const kind = kindOf(left);
    return left !== '' && kind === undefined ? undefined : {at: undefined, bad: false, kind, marked};
  }
  const digits = /^\d+/.exec(word)?.[0] ?? '';
  if (digits === '' || digits.length > 3) return undefined;
  const first = withoutQuote(word.slice(digits.length));
  const added = /^\+\d{1,3}/.exec(first.left)?.[0] ?? '';
  const second = withoutQuote(first.left.slice(added.length));
  const kind = kindOf(second.left);
  if (second.left !== '' && kind === undefined) return undefined;
  const at = toLabel(Number(digits), Number(added.slice(1)));
  return {at, bad: at === undefined, kind, marked: first.marked || second.marked};
}

function withoutQuote(text: string): {readonly left: string; readonly marked: boolean} {
  const marked = text !== '' && QUOTES.includes(text[0]!);
  return {left: marked ? text.slice(1) : text, marked};
}
