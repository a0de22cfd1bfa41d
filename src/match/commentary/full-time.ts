import {type EventOf, isPlaced} from '../model/event.ts';
import {otherSide, type Side} from '../model/side.ts';
import {type CommentaryContext, nameIn, possessive, teamIn} from './context.ts';

type Goal = EventOf<'goal'>;

/** From this minute on, the goal that decides a match is a late one. */
const LATE = 85;

/**
 * How the match was won, in a sentence with a space before it: late, or from behind. Empty if neither, if it was not won in
 * play, or if the minute of a goal is not known, since then the order is not known either.
 */
export function howWon(context: CommentaryContext): string {
  const {score, goals, shootOut} = context.before;
  if (score.home === score.away || shootOut.home !== shootOut.away || goals.some(isPlaced)) return '';
  const winner = score.home > score.away ? 'home' : 'away';
  const team = teamIn(context, winner);
  const {decider, wasBehind} = courseOf(goals, winner);
  if (decider === undefined) return '';
  if (wasBehind) return ` ${team} come from behind to win.`;
  const {minute, added, period} = decider.clock;
  const isLast = period === 'second-half' || period === 'extra-time-second-half';
  const late = isLast && (added > 0 ? 'in stoppage time' : minute >= LATE && period === 'second-half' ? 'late on' : '');
  if (!late) return '';
  return decider.scorer === undefined || decider.kind === 'own-goal'
    ? ` ${team} win it ${late}.`
    : ` ${possessive(nameIn(context, decider.scorer))} goal ${late} wins it.`;
}

/** The goal that put the winner ahead for good, and whether the winner had been behind. */
function courseOf(goals: readonly Goal[], winner: Side): {decider: Goal | undefined; wasBehind: boolean} {
  let [ahead, wasBehind] = [0, false];
  let decider: Goal | undefined;
  for (const goal of goals) {
    ahead += goal.side === winner ? 1 : -1;
    if (goal.side === otherSide(winner) && ahead <= 0) decider = undefined;
    if (goal.side === winner && ahead === 1) decider = goal;
    wasBehind ||= ahead < 0;
  }
  return {decider, wasBehind};
}
