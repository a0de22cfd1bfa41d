import type * as z from 'zod';
import type {Match} from '../model/match.ts';
import {checkParts} from './cross-checks.ts';
import {matchShape} from './match-shape.ts';

type Issue = z.core.$ZodIssue;

/** Stands in for a fixture with faults, so that the rest of the file can be checked. */
const NO_FIXTURE = {home: {name: 'home', short: 'HOM'}, away: {name: 'away', short: 'AWA'}};

/**
 * The cross-checks of a file whose shape has issues, made on its parts without any: a person who mends the file learns of
 * everything at once. Checks that a missing part would mislead are left out.
 */
export function partialIssues(value: Readonly<Record<string, unknown>>, issues: readonly Issue[]): readonly Issue[] {
  if (!Array.isArray(value.events)) return [];
  const faulty = new Set(issues.map(({path}) => path[0]));
  const faultyEvents = new Set(issues.flatMap(({path}) => (path[0] === 'events' ? [path[1]] : [])));
  const kept = [...value.events.keys()].filter(index => !faultyEvents.has(index));
  const parts = Object.entries(value).filter(([key]) => key in matchShape.shape && !faulty.has(key));
  const fixture = faulty.has('fixture') ? {fixture: NO_FIXTURE, tie: undefined} : {};
  const events = kept.map(index => (value.events as readonly unknown[])[index]);
  const {success, data} = matchShape.safeParse({...Object.fromEntries(parts), ...fixture, events});
  if (!success) return [];
  const found: Issue[] = [];
  const whole = kept.length === value.events.length;
  checkParts(data as Match, {events: whole, sources: !faulty.has('sources')}, ([first, second, ...rest], message) => {
    const path = first === 'events' ? [first, kept[Number(second)]!, ...rest] : [first, second, ...rest];
    found.push({code: 'custom', path: path.filter(key => key !== undefined), message, input: undefined});
  });
  return found;
}
