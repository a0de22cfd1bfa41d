import type {EventOf} from '../../model/event.ts';
import type {Side} from '../../model/side.ts';
import type {MatchState} from '../../model/state.ts';
import {type CommentaryContext, choose, nameIn, possessive} from '../context.ts';
import type {Attempt, Earlier} from '../selection/earlier.ts';
import type {Facts} from '../words/mould.ts';
import {cardinal, ordinal} from '../words/numbers.ts';

type Shot = EventOf<'shot'>;

/** So many attempts, and so many times as many as the other side, are most of the chances. */
export const MOST_CHANCES = {attempts: 4, times: 3};

/** The side with more attempts, and how many each has; `isOnTop` where they are so many, and so many times the other side's. */
export function attemptsOf(
  {home, away}: MatchState['tallies'],
  onTop: {readonly attempts: number; readonly times: number},
): {readonly top: Side; readonly most: number; readonly least: number; readonly isOnTop: boolean} {
  const top = home.shots >= away.shots ? 'home' : 'away';
  const [most, least] = [Math.max(home.shots, away.shots), Math.min(home.shots, away.shots)];
  return {top, most, least, isOnTop: most >= onTop.attempts && most >= onTop.times * least};
}

/** The attempts that count before an event: those that were not overturned. */
export function standing(
  attempts: readonly Earlier<Attempt>[],
  {before}: CommentaryContext,
): readonly Earlier<Attempt>[] {
  return before.overturned.size === 0 ? attempts : attempts.filter(({event}) => !before.overturned.has(event.id));
}

/** The goals of a side's player, own goals left out. Without line-ups both sides can have a player of that name. */
export function goalsOf(player: string | undefined, side: Side, {goals}: MatchState): readonly EventOf<'goal'>[] {
  return goals.filter(goal => goal.scorer === player && goal.side === side && goal.kind !== 'own-goal');
}

/** The own goals of a side's player, which count for the other side. */
export function ownGoalsOf(player: string | undefined, side: Side, {goals}: MatchState): readonly EventOf<'goal'>[] {
  return goals.filter(goal => goal.scorer === player && goal.side !== side && goal.kind === 'own-goal');
}

/** The shots before a line that were saved, of both sides or of one. */
export function savedShots(context: CommentaryContext, side?: Side): readonly Shot[] {
  return standing(context.line?.earlier.attempts ?? [], context).flatMap(({event: shot}) =>
    shot.type === 'shot' && shot.outcome === 'saved' && (side === undefined || shot.side === side) ? [shot] : [],
  );
}

/** How many shots of a side a goalkeeper has saved that the reader has read of. */
export function savesBy(goalkeeper: string, side: Side, context: CommentaryContext): number {
  const isTold = (shot: Shot) => context.line!.earlier.isTold(shot);
  return savedShots(context, side).filter(shot => shot.goalkeeper === goalkeeper && isTold(shot)).length;
}

/** A goalkeeper's fifth save and tenth are worth a mention. */
const SAVES: readonly number[] = [5, 10];

/** How many saves the goalkeeper has made, if every save is recorded with its goalkeeper. */
export function savesTail(event: Shot, context: CommentaryContext): string {
  const {goalkeeper, outcome, side} = event;
  const {line, match} = context;
  if (line === undefined || match.coverage !== 'complete') return '';
  if (outcome !== 'saved' || goalkeeper === undefined) return '';
  const saved = savedShots(context, side);
  if (!saved.every(shot => shot.goalkeeper !== undefined && line.earlier.isTold(shot))) return '';
  const count = saved.filter(shot => shot.goalkeeper === goalkeeper).length + 1;
  const nth = ordinal(count);
  if (nth === undefined || !SAVES.includes(count)) return '';
  const name = nameIn(context, goalkeeper);
  return choose(event, 'saves', [
    ` That’s ${possessive(name)} ${nth} save.`,
    ` ${name} is being kept busy.`,
    '',
    '',
    ` That’s ${cardinal(count)} saves already.`,
  ]);
}

/** So many attempts, and this share of the side's, make a player the one to watch. */
const STAR = {attempts: 3, share: 0.5};

/** The player who has had most of a side's attempts, and how many; empty if nobody stands out. */
export function starFacts(side: Side | undefined, context: CommentaryContext): Facts {
  const attempts = standing(context.line?.earlier.attempts ?? [], context).filter(({event}) => event.side === side);
  const counts = new Map<string, number>();
  for (const {event} of attempts) {
    const player = event.type === 'goal' ? event.scorer : event.shooter;
    const isOwnGoal = event.type === 'goal' && event.kind === 'own-goal';
    if (player !== undefined && !isOwnGoal) counts.set(player, (counts.get(player) ?? 0) + 1);
  }
  const [star] = [...counts].sort(([, a], [, b]) => b - a);
  if (star === undefined) return {};
  const [player, count] = star;
  if (count < STAR.attempts || count < STAR.share * attempts.length) return {};
  return {star: nameIn(context, player), count: cardinal(count)};
}
