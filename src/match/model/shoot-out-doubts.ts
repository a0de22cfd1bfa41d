import {formatMinute} from './clock.ts';
import {standingEvents} from './corrections.ts';
import type {Doubt} from './doubt.ts';
import type {EventOf, MatchEvent} from './event.ts';
import type {Match, Score} from './match.ts';
import {shootOutWinner} from './shoot-out.ts';
import {SIDES} from './side.ts';
import {aggregateOf} from './tie.ts';

/** No side has fewer players, and nobody kicks twice before all of them have kicked. */
const FEWEST = 7;

/** Extra time or a shoot-out that follows a score that is not level; in a second leg the aggregate has to be. */
export function needlessPeriods(match: Pick<Match, 'fixture' | 'tie' | 'events' | 'score'>): readonly Doubt[] {
  const {fixture, tie, events, score: stated} = match;
  // Where the goals do not come to the stated score, one of them is wrong.
  if (stated !== undefined && !isScoreOf(stated, events)) return [];
  const parts = [
    ['extra time', ({clock}: MatchEvent) => clock.period.startsWith('extra-time')],
    ['a shoot-out', isShootOut],
  ] as const;
  return parts.flatMap(([part, belongs]) => {
    const index = events.findIndex(belongs);
    if (index < 0) return [];
    const score = {home: 0, away: 0};
    for (const event of standingEvents(events.slice(0, index))) if (event.type === 'goal') score[event.side] += 1;
    const aggregate = aggregateOf(tie, score);
    const isSecond = fixture.leg === 2;
    const {home, away} = isSecond ? (aggregate ?? {home: 0, away: 0}) : score;
    if (home === away) return [];
    const message = isSecond
      ? `${part} follows a level tie, and the aggregate is ${home}-${away}`
      : `${part} follows a level score, and it is ${home}-${away} (for the second leg of a tie, the fixture has "leg": 2)`;
    return [{path: ['events', index], message}];
  });
}

function isScoreOf(stated: Score, events: readonly MatchEvent[]): boolean {
  const goals = standingEvents(events).filter(event => event.type === 'goal');
  return SIDES.every(side => goals.filter(goal => goal.side === side).length === stated[side]);
}

function isShootOut(event: MatchEvent): boolean {
  return event.clock.period === 'penalty-shoot-out' || (event.type === 'whistle' && event.shootOut !== undefined);
}

/** Kicks with other numbers than their places, players who kick too early again, and an end that decides nothing. */
export function oddKicks({events}: Pick<Match, 'events'>): readonly Doubt[] {
  // Beside a stated result, the kicks may be those that are known.
  if (events.some(event => event.type === 'whistle' && event.shootOut !== undefined)) return [];
  const taken = {home: 0, away: 0};
  const scored = {home: 0, away: 0};
  const takers = new Map<string, EventOf<'shoot-out-kick'>>();
  const doubts: Doubt[] = [];
  for (const [index, event] of events.entries()) {
    if (event.type === 'shoot-out-kick') {
      const {side, taker, clock} = event;
      const place = taken.home + taken.away + 1;
      if (clock.added !== place) {
        doubts.push({
          path: ['events', index, 'clock', 'added'],
          message: `kick ${place} of the shoot-out has ${clock.added === 0 ? 'no number' : `the number ${clock.added}`}; expected "added": ${place}`,
        });
      }
      const before = takers.get(`${side} ${taker}`);
      if (before !== undefined && taken[side] < FEWEST) {
        doubts.push({
          path: ['events', index, 'taker'],
          message: `"${taker}" has had a kick (${formatMinute(before.clock)}); nobody kicks twice before all players have`,
        });
      }
      if (taker !== undefined) takers.set(`${side} ${taker}`, event);
      taken[side] += 1;
      if (event.scored) scored[side] += 1;
    } else if (event.type === 'whistle' && event.final) {
      const {home, away} = taken;
      if (home + away > 0 && shootOutWinner(taken, scored) === undefined) {
        const message = `the match ends after ${home + away} kicks of the shoot-out, at ${scored.home}-${scored.away}, which is no decision`;
        doubts.push({path: ['events', index], message});
      }
    }
  }
  return doubts;
}
