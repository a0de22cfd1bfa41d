import type {MatchEvent} from './event.ts';
import type {Score} from './match.ts';
import {otherSide, type PerSide, SIDES, type Side} from './side.ts';

/** Kicks that each side has before sudden death (Laws of the Game, law 10). */
const KICKS = 5;

/** The result of a shoot-out: the kicks scored, or the stated result if no kick is known. 0-0 without a shoot-out. */
export function shootOutOf(events: readonly MatchEvent[]): Score {
  const score = {home: 0, away: 0};
  for (const event of events) {
    if (event.type === 'shoot-out-kick' && event.scored) score[event.side] += 1;
    if (event.type === 'whistle' && event.shootOut !== undefined) return event.shootOut;
  }
  return score;
}

/** The side that the other can no longer catch, after so many kicks taken and scored; undefined while kicks have to follow. */
export function shootOutWinner(taken: PerSide<number>, scored: PerSide<number>): Side | undefined {
  const kicks = Math.max(KICKS, taken.home, taken.away);
  return SIDES.find(side => {
    const other = otherSide(side);
    return scored[side] > scored[other] + kicks - taken[other];
  });
}

/** True if a shoot-out can end with this result: nobody kicks once the other side cannot be caught. */
export function canEndShootOut({home, away}: Score): boolean {
  const [most, least] = [Math.max(home, away), Math.min(home, away)];
  if (most > KICKS) return least === most - 1;
  // Before the winner's last kick, the other side could still draw level.
  return least < most && least >= most - 3 && (most < KICKS || least >= most - 2);
}
