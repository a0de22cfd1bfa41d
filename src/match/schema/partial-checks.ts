import type * as z from 'zod';
import {isObject} from '../../text/is-object.ts';
import type {Match} from '../model/match.ts';
import {checkParts} from './cross-checks.ts';
import type {Whole} from './cross-checks-players.ts';
import {matchShape} from './match-shape.ts';

type Issue = z.core.$ZodIssue;

/** Stands in for a fixture with faults, so that the rest of the file can be checked. */
const NO_FIXTURE = {home: {name: 'home', short: 'HOM'}, away: {name: 'away', short: 'AWA'}};

/** The parts of a match file whose shape has no issues. */
export type WholeParts = {
  readonly match: Match;
  readonly whole: Whole;
  /** A path in the file, of one in the match, which may have fewer events. */
  readonly inFile: (path: readonly (string | number)[]) => readonly (string | number)[];
};

/** Of a match whose shape has no issues at all. */
export function allParts(match: Match): WholeParts {
  return {match, whole: {events: true, lineUps: true, sources: true}, inFile: path => path};
}

/** The parts of a file without the issues of its shape; undefined if nothing of it can be checked. */
export function wholeParts(value: unknown, issues: readonly Issue[]): WholeParts | undefined {
  if (!isObject(value) || !Array.isArray(value.events)) return undefined;
  const faulty = new Set(issues.map(({path}) => path[0]));
  const faultyEvents = new Set(issues.flatMap(({path}) => (path[0] === 'events' ? [path[1]] : [])));
  const kept = [...value.events.keys()].filter(index => !faultyEvents.has(index));
  const parts = Object.entries(value).filter(([key]) => key in matchShape.shape && !faulty.has(key));
  const fixture = faulty.has('fixture')
    ? {fixture: {...NO_FIXTURE, kickOff: kickOffIn(value.fixture)}, tie: undefined}
    : {};
  const events = kept.map(index => (value.events as readonly unknown[])[index]);
  const {success, data} = matchShape.safeParse({...Object.fromEntries(parts), ...fixture, events});
  if (!success) return undefined;
  return {
    match: data,
    whole: {
      events: kept.length === value.events.length,
      lineUps: !faulty.has('lineUps'),
      sources: !faulty.has('sources'),
    },
    inFile: path =>
      path[0] === 'events' && path.length > 1 ? ['events', kept[Number(path[1])]!, ...path.slice(2)] : path,
  };
}

/** The kick-off has a check of its own, beside faults in the rest of the fixture. */
function kickOffIn(fixture: unknown): string | undefined {
  const kickOff = isObject(fixture) ? fixture.kickOff : undefined;
  return typeof kickOff === 'string' && kickOff !== '' ? kickOff : undefined;
}

/**
 * The cross-checks of a file whose shape has issues, made on its parts without any: a person who mends the file learns of
 * everything at once. Checks that a missing part would mislead are left out.
 */
export function partialIssues({match, whole, inFile}: WholeParts): readonly Issue[] {
  const found: Issue[] = [];
  checkParts(match, whole, (path, message) => {
    found.push({code: 'custom', path: [...inFile(path)], message, input: undefined});
  });
  return found;
}
