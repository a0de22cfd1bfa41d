import {otherSide, type Side} from '../../match/model/side.ts';
import type {StatedKick} from '../results/results.ts';
import type {Passage} from './passages.ts';
import {pairOf} from './score.ts';
import {bracketAt, isSignOf, type Token, textOf, tokensOf} from './tokens.ts';
import type {Warnings} from './warnings.ts';

/** More than any shoot-out had. */
const MAX_KICKS = 200;

type Kick = {readonly taker: string; readonly scored: boolean; readonly side: Side | undefined};

/**
 * The kicks of a shoot-out: `1-0 Taker, 1-1 Other, Third (missed)`. The score after a kick says whose it is; the others are
 * found by the players of each side, or else by turns. None if the scores contradict each other, with a warning.
 */
export function readKicks(
  passage: Passage,
  sideOf: (name: string) => Side | undefined,
  warnings: Warnings,
): readonly StatedKick[] {
  const entries = entriesOf(tokensOf(passage.lines));
  const labelled = entries.find(entry => entry.some(({text}) => text.endsWith(':')));
  if (labelled !== undefined) {
    warnings.add(labelled[0]!.line, 'the kicks are left out: listed by team, they have no order');
    return [];
  }
  const scores = entries.some(entry => entry.some(({text}) => pairOf(text) !== undefined));
  const kicks: Kick[] = [];
  let before = {home: 0, away: 0};
  for (const entry of entries) {
    const {taker, after, note} = readEntry(entry);
    const {line} = entry[0]!;
    if (taker === '') {
      warnings.add(line, 'a kick of the shoot-out without a taker is left out');
      continue;
    }
    const gained = after === undefined ? 0 : after.home - before.home + after.away - before.away;
    const missed = note || (scores && gained === 0);
    if (!missed && after !== undefined && (gained !== 1 || after.home < before.home || after.away < before.away)) {
      const from = `${before.home}-${before.away}`;
      warnings.add(
        line,
        `the kicks are left out: the shoot-out goes from ${from} to ${after.home}-${after.away} with one kick, by ${taker}`,
      );
      return [];
    }
    const scorer = after === undefined ? sideOf(taker) : after.home > before.home ? 'home' : 'away';
    kicks.push({taker, scored: !missed, side: missed ? sideOf(taker) : scorer});
    if (!missed && after !== undefined) before = after;
  }
  return kicks.map(({taker, scored, side}, index) => ({taker, scored, side: side ?? byTurns(kicks, index)}));
}

function entriesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const entries: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (isSignOf(token, '(') || isSignOf(token, '[')) depth += 1;
    else if (isSignOf(token, ')') || isSignOf(token, ']')) depth -= 1;
    if (depth <= 0 && (isSignOf(token, ',') || isSignOf(token, ';'))) entries.push([]);
    else entries.at(-1)!.push(token);
  }
  return entries.filter(entry => entry.length > 0).slice(0, MAX_KICKS);
}

/** `note` is true with a bracket, which says how the kick failed. */
function readEntry(entry: readonly Token[]): {
  readonly taker: string;
  readonly after: ReturnType<typeof pairOf>;
  readonly note: boolean;
} {
  const name: Token[] = [];
  let after: ReturnType<typeof pairOf>;
  let note = false;
  for (let at = 0; at < entry.length; ) {
    const token = entry[at]!;
    if (isSignOf(token, '(') || isSignOf(token, '[')) {
      note = true;
      at = bracketAt(entry, at).end;
      continue;
    }
    const score = pairOf(token.text);
    if (score !== undefined) after = score;
    else if (token.kind === 'word') name.push(token);
    at += 1;
  }
  return {taker: textOf(name), after, note};
}

function byTurns(kicks: readonly Kick[], index: number): Side {
  const known = kicks.findIndex(({side}) => side !== undefined);
  if (known < 0) return index % 2 === 0 ? 'home' : 'away';
  const side = kicks[known]!.side!;
  return (index - known) % 2 === 0 ? side : otherSide(side);
}
