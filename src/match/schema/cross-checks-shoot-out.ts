import {PERIOD_PHRASES} from '../model/clock.ts';
import type {EventOf, EventType} from '../model/event.ts';
import type {Match, Squad} from '../model/match.ts';
import {canEndShootOut, shootOutWinner} from '../model/shoot-out.ts';
import {SIDES} from '../model/side.ts';
import type {Path, Report} from './cross-checks-around.ts';

const PERIOD = 'penalty-shoot-out';

/** What can happen in the period of the shoot-out. */
const AROUND_KICKS: ReadonlySet<EventType> = new Set([
  'kick-off',
  'whistle',
  'shoot-out-kick',
  'card',
  'substitution',
  'tactics',
  'spell',
  'overturned',
  'card-changed',
  'remark',
]);

/**
 * Checks that a shoot-out can have gone as it is written. An imported one is as its provider has it. Returns false if the kicks
 * have sides that cannot be.
 */
export function checkShootOut({events, lineUps, origin}: Match, whole: boolean, report: Report): boolean {
  if (origin !== undefined) return true;
  let takersFit = true;
  const kicks: Kick[] = [];
  for (const [index, event] of events.entries()) {
    const {type, clock} = event;
    if (type === 'shoot-out-kick') {
      kicks.push({index, kick: event});
      const side = lineUps === undefined ? undefined : SIDES.find(each => isIn(lineUps[each], event.taker));
      if (side !== undefined && side !== event.side) {
        takersFit = false;
        const message = `"${event.taker}" plays for the ${side} side, and this is a kick of the ${event.side} side; expected "side": "${side}"`;
        report(['events', index, 'side'], message);
      }
      if (clock.period !== PERIOD) {
        const right = `"period": "${PERIOD}", "minute": 120, "added": ${kicks.length}`;
        report(
          ['events', index, 'clock'],
          `a kick of the shoot-out is in ${PERIOD_PHRASES[clock.period]}; expected ${right}`,
        );
      }
    } else if (clock.period === PERIOD && !AROUND_KICKS.has(type)) {
      const instead =
        type === 'goal' || type === 'shot' ? 'a kick of the shoot-out is a "shoot-out-kick"' : 'it has kicks only';
      report(['events', index, 'type'], `a ${type} in the penalty shoot-out: ${instead}`);
    } else if (type === 'whistle' && event.shootOut !== undefined && !canEndShootOut(event.shootOut)) {
      const {home, away} = event.shootOut;
      report(
        ['events', index, 'shootOut'],
        `no shoot-out ends ${home}-${away}: it ends once a side cannot be caught in five kicks each, and after that one kick apart`,
      );
    }
  }
  // Beside a stated result, the kicks may be those that are known.
  const isStated = events.some(event => event.type === 'whistle' && event.shootOut !== undefined);
  const problem = whole && !isStated && takersFit ? kickProblem(kicks) : undefined;
  if (problem !== undefined) report(problem.path, problem.message);
  return takersFit && problem === undefined;
}

function isIn({starting, bench}: Squad, taker: string | undefined): boolean {
  return [...starting, ...bench].some(({id}) => id === taker);
}

type Kick = {readonly index: number; readonly kick: EventOf<'shoot-out-kick'>};

/** Every round has a kick of each side, in any order, and the shoot-out ends with the kick that decides it. */
function kickProblem(kicks: readonly Kick[]): {readonly path: Path; readonly message: string} | undefined {
  const taken = {home: 0, away: 0};
  const scored = {home: 0, away: 0};
  let last: Kick['kick'] | undefined;
  for (const [n, {index, kick}] of kicks.entries()) {
    const {side} = kick;
    if (shootOutWinner(taken, scored) !== undefined) {
      const score = `${scored.home}-${scored.away}`;
      return {
        path: ['events', index],
        message: `the shoot-out was over by then: it was ${score} after kick ${n} ("${last?.id}")`,
      };
    }
    if (n % 2 === 1 && last?.side === side) {
      return {
        path: ['events', index, 'side'],
        message: `the ${side} side has both kicks ${n} and ${n + 1}; each round has a kick of either side`,
      };
    }
    taken[side] += 1;
    if (kick.scored) scored[side] += 1;
    last = kick;
  }
  return undefined;
}
