import {otherSide, SIDES, type Side} from '../../match/model/side.ts';
import {finalScore} from '../results/reconcile-score.ts';
import type {ToldGoal, ToldKick, ToldScore} from '../results/results.ts';
import {LABEL_FORMS, parseLabel} from '../shared/minute-label.ts';
import type {Passage} from './blocks.ts';
import {LineFault} from './line-up.ts';

const MINUTE = /(?<![\p{L}\d])(\d{1,3}\s*['’′]?(?:\s*\+\s*\d{1,2})?\s*['’′]?)\s*((?:\([^()]*\)\s*)*)(?=$|[\s,])/u;
const OWN_GOAL = /\((?:o\.?\s?g\.?|own goal)\)/i;
const PENALTY = /\((?:p|pk|pen|pens|penalty|f?\.?11m?)\.?\)/i;
const NOBODY = /^[-–]?$/;

/**
 * The goals in their brackets: `(Kane 12', 45+1'(p), Own 60'(og); Other 70')`. A semicolon parts home and away; without
 * one they are all of the side that scored. Commas between scorers may be left out.
 */
export function readGoals(passage: Passage, score: ToldScore | undefined): readonly ToldGoal[] {
  const text = passage.lines.join(' ').trim();
  if (!/^[[(].*[)\]]$/u.test(text))
    throw new LineFault(passage.line, 'the goals that begin here have no closing bracket');
  const sides = text.slice(1, -1).split(';');
  if (sides.length > 2) throw new LineFault(passage.line, 'the goals of home and away are parted by one ;');
  const final = score === undefined ? undefined : finalScore(score);
  const alone: Side = final?.home === 0 ? 'away' : 'home';
  return sides.flatMap((part, index) => readScorers(part, sides.length === 2 ? SIDES[index]! : alone, passage.line));
}

function readScorers(text: string, side: Side, line: number): readonly ToldGoal[] {
  const goals: ToldGoal[] = [];
  let scorer = '';
  for (let rest = text.trim().replace(/^[-–]$/, ''); rest !== ''; ) {
    const found = MINUTE.exec(rest);
    const named = (found === null ? rest : rest.slice(0, found.index)).split(',').map(name => name.trim());
    // Who stands before the scorer of this minute has scored at a time that is not told.
    const last = found === null ? undefined : named.pop();
    for (const name of named) if (!NOBODY.test(name)) goals.push(toGoal(name, '', side, undefined));
    if (found === null) break;
    if (last !== undefined && !NOBODY.test(last)) scorer = last;
    const [whole, minute, flags] = found;
    const at = parseLabel(minute!);
    if (at === undefined) throw new LineFault(line, `"${minute!.trim()}" is no minute: ${LABEL_FORMS}`);
    if (scorer === '') throw new LineFault(line, `nobody is named before ${minute!.trim()}`);
    goals.push(toGoal(scorer, flags!, side, at));
    rest = rest.slice(found.index + whole.length).replace(/^[,\s]+/, '');
  }
  return goals;
}

/** Own goals stand with the side that they count for. What a goal was may be said before its minute too. */
function toGoal(name: string, flags: string, side: Side, at: ToldGoal['at']): ToldGoal {
  const said = `${name} ${flags}`;
  const kind = OWN_GOAL.test(said) ? 'own-goal' : PENALTY.test(said) ? 'penalty' : 'open-play';
  const scorer = name
    .replace(/\s*\([^()]*\)/g, '')
    .replace(/^\d+-\d+\s+/, '')
    .trim();
  return {side, scorer, kind, at};
}

/**
 * The kicks of a shoot-out: `1-0 Taker, 1-1 Other, Third (missed)`. The score after it tells whose a kick is; the others are
 * found by the players that a side has, or else by turns.
 */
export function readKicks(passage: Passage, sideOf: (name: string) => Side | undefined): readonly ToldKick[] {
  const items = passage.lines
    .join(' ')
    .split(/[,;]/)
    .map(item => item.trim())
    .filter(item => item !== '');
  const kicks: {taker: string; scored: boolean; side: Side | undefined}[] = [];
  let before = {home: 0, away: 0};
  for (const item of items) {
    const [, home, away, named] = /^(?:(\d{1,2})-(\d{1,2})\s+)?(.+)$/su.exec(item)!;
    const taker = named!.replace(/\s*\([^()]*\)/g, '').trim();
    if (taker === '')
      throw new LineFault(passage.line, `nobody is named for kick ${kicks.length + 1} of the shoot-out`);
    const after = home === undefined ? before : {home: Number(home), away: Number(away)};
    const gained = {home: after.home - before.home, away: after.away - before.away};
    const missed = /\(/.test(named!) || home === undefined || gained.home + gained.away === 0;
    if (!missed && (gained.home + gained.away !== 1 || Math.min(gained.home, gained.away) < 0)) {
      const was = `${before.home}-${before.away}`;
      throw new LineFault(passage.line, `the shoot-out goes from ${was} to ${home}-${away} with one kick, by ${taker}`);
    }
    kicks.push({taker, scored: !missed, side: missed ? sideOf(taker) : gained.home > 0 ? 'home' : 'away'});
    before = after;
  }
  return kicks.map(({taker, scored, side}, index) => ({taker, scored, side: side ?? byTurns(kicks, index)}));
}

function byTurns(kicks: readonly {readonly side: Side | undefined}[], index: number): Side {
  const known = kicks.findIndex(({side}) => side !== undefined);
  if (known < 0) return index % 2 === 0 ? 'home' : 'away';
  const side = kicks[known]!.side!;
  return (index - known) % 2 === 0 ? side : otherSide(side);
}
