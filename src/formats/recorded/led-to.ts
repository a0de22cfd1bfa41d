import {SECOND} from '../../match/model/clock.ts';
import type {EventFields, TimedFields} from './event-fields.ts';

/** Milliseconds from an error to the shot that it led to. */
const LONGEST = 15 * SECOND;

/**
 * The facts of a period in order, each error with the attempt of the other side that follows it. For providers that record an
 * error only where it leads to a shot.
 */
export function withLedTo(facts: readonly TimedFields[]): readonly TimedFields[] {
  return facts.map((timed, place) => {
    const {facts: error, at} = timed;
    if (error.type !== 'error') return timed;
    const led = facts.slice(place + 1).find(({facts: what}) => isAttempt(what) && what.side !== error.side);
    if (led === undefined || !isAttempt(led.facts) || led.at - at > LONGEST) return timed;
    return {...timed, facts: {...error, ledTo: led.facts.type}};
  });
}

function isAttempt(what: EventFields): what is Extract<EventFields, {readonly type: 'shot' | 'goal'}> {
  return what.type === 'shot' || what.type === 'goal';
}
