import {breakOf} from '../../model/change-words.ts';
import type {Period} from '../../model/clock.ts';
import {type EventOf, isPlaced} from '../../model/event.ts';
import type {Change} from '../../model/line-up.ts';
import {type CommentaryContext, choose, nameIn, possessive} from '../context.ts';
import {MEMORIES} from '../moulds/goals.ts';
import {isBigChance} from '../selection/commentary-level.ts';
import {woodOf} from '../words/aim-words.ts';
import {pick} from '../words/mould.ts';
import {cardinal, ordinal, ordinalFigure} from '../words/numbers.ts';
import {goalsOf, ownGoalsOf} from './tallies.ts';

type Goal = EventOf<'goal'>;

/** What a line on a goal remembers of its scorer: a miss that the reader has read of, an own goal, or when a substitute came on. */
export function memoryOf(event: Goal, context: CommentaryContext): string | undefined {
  const {scorer, kind, side, assist} = event;
  const {line, before, match} = context;
  if (scorer === undefined || kind === 'own-goal') return undefined;
  const facts = {scorer: nameIn(context, scorer)};
  if (goalsOf(scorer, side, before).length > 0) return undefined;
  if (ownGoalsOf(scorer, side, before).length > 0) return pick(event, 'memory', MEMORIES.ownGoal, facts);
  for (const {event: shot} of line?.earlier.of('attempt', side, scorer) ?? []) {
    if (shot.type !== 'shot' || !line!.earlier.isTold(shot) || before.overturned.has(shot.id)) continue;
    const when = shot.clock.period === event.clock.period ? 'earlier on' : BEFORE[event.clock.period];
    if (shot.outcome === 'woodwork') return pick(event, 'memory', MEMORIES.wood, {...facts, when, wood: woodOf(shot)});
    if (isBigChance(shot)) return pick(event, 'memory', MEMORIES.missed, {...facts, when});
  }
  const tries = line?.earlier.of('attempt', side, scorer) ?? [];
  const nth = match.coverage === 'complete' && tries.length >= 2 ? ordinal(tries.length + 1) : undefined;
  if (nth !== undefined && tries.every(({event: shot}) => line!.earlier.isTold(shot))) {
    return pick(event, 'memory', MEMORIES.luck, {...facts, nth});
  }
  const cameOn = before.lineUps[side].get(scorer)?.cameOn;
  const isMakerOn = assist !== undefined && before.lineUps[side].get(assist)?.cameOn !== undefined;
  if (cameOn !== undefined && isMakerOn) {
    return pick(event, 'memory', MEMORIES.substitutes, {...facts, maker: nameIn(context, assist)});
  }
  return cameOn === undefined ? undefined : pick(event, 'memory', MEMORIES.substitute, {...facts, on: whenOn(cameOn)});
}

/** When an earlier period was, as seen from a period. */
const BEFORE: Readonly<Record<Period, string>> = {
  'first-half': 'earlier on',
  'second-half': 'before the break',
  'extra-time-first-half': 'in normal time',
  'extra-time-second-half': 'earlier on',
  'penalty-shoot-out': 'earlier on',
};

/** Braces and hat-tricks. */
export function milestoneOf(event: Goal, {before, players}: CommentaryContext): string | undefined {
  const {scorer, kind, side} = event;
  if (scorer === undefined || kind === 'own-goal') return undefined;
  const scored = goalsOf(scorer, side, before).length;
  const name = players.get(scorer)?.short ?? players.get(scorer)?.nickname ?? players.get(scorer)?.name ?? scorer;
  if (scored === 0) return undefined;
  if (scored === 1) return choose(event, 'brace', [`A second for ${name}.`, `${name} has two.`]);
  if (scored === 2)
    return choose(event, 'hat-trick', [`A hat-trick for ${name}!`, `That’s ${possessive(name)} hat-trick!`]);
  return `${name} has ${cardinal(scored + 1)}.`;
}

/** A player's second assist, or a later one. */
export function assistOf(event: Goal, context: CommentaryContext): string | undefined {
  const {assist, side} = event;
  if (assist === undefined) return undefined;
  const made = context.before.goals.filter(goal => goal.side === side && goal.assist === assist).length;
  const nth = ordinal(made + 1);
  if (made === 0 || nth === undefined) return undefined;
  const name = nameIn(context, assist);
  return choose(event, 'assists', [`A ${nth} assist for ${name}.`, `That’s ${possessive(name)} ${nth} assist.`]);
}

/** The board is at 45:00 both in the break and at the restart, so a change in the 46th minute may be either. */
function whenOn(change: Change): string {
  const {period, minute, added} = change.clock;
  const interval = breakOf(change);
  if (interval !== undefined) return interval;
  if (isPlaced(change)) return `around the ${ordinalFigure(minute)} minute`;
  if (period === 'second-half' && minute <= 46) return 'at the start of the second half';
  return added > 0 ? 'in stoppage time' : `in the ${ordinalFigure(minute)} minute`;
}
