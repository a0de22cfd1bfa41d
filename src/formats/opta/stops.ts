import type {Stop} from '../../match/model/event-values.ts';
import type {Relations} from './relations.ts';
import {has, type OptaEvent, QUALIFIER, TYPE} from './types.ts';

/** Milliseconds from a pass until an opponent gets to the ball. */
const FLIGHT = 4000;

/** How an opponent stopped a pass that did not arrive, and the event that tells; undefined if no event does. */
export function stopOf(pass: OptaEvent, {next}: Relations): {stop: Stop; by: OptaEvent} | undefined {
  if (pass.type !== TYPE.pass || pass.outcome) return undefined;
  const by = next(pass, FLIGHT);
  const stop = by === undefined || by.team === pass.team ? undefined : kindOf(by);
  return stop === undefined ? undefined : {stop, by: by!};
}

function kindOf(event: OptaEvent): Stop | undefined {
  switch (event.type) {
    case TYPE.blockedPass:
      return 'blocked';
    case TYPE.clearance:
      return has(event, QUALIFIER.head) ? 'headed' : 'cleared';
    case TYPE.claim:
      return event.outcome ? 'claimed' : undefined;
    case TYPE.punch:
      return event.outcome ? 'punched' : undefined;
    default:
      return undefined;
  }
}
