import type {MatchEvent} from '../../match/model/event.ts';
import {ROLES} from '../../match/model/event.ts';

/** Fields with lines of their own, or none worth reading; all others are listed. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  ...Object.keys(ROLES),
  ...['id', 'type', 'clock', 'side', 'players', 'words', 'with'],
  ...['timing', 'sources', 'facts', 'note', 'dispute', 'event', 'places'],
]);

/** The units of what is measured. */
const UNITS: Readonly<Record<string, string>> = {nearestOpponent: ' m', speed: ' m/s'};

/**
 * What else is recorded of an event, by the names of its fields: `outcome: off target`, `goal zone: high right`, `one on one`.
 * Lengths are in metres. A field that is false says nothing.
 */
export function recordedFields(event: MatchEvent): readonly string[] {
  return Object.entries(event).flatMap(([field, value]) => {
    if (ELSEWHERE.has(field) || value === undefined || value === false) return [];
    const name = field === 'xg' ? 'xG' : field.replace(/\p{Lu}/gu, letter => ` ${letter.toLowerCase()}`);
    return [value === true ? name : `${name}: ${textOf(value)}${UNITS[field] ?? ''}`];
  });
}

function textOf(value: unknown): string {
  if (typeof value === 'number') return `${Math.round(value * 100) / 100}`;
  if (typeof value !== 'object' || value === null) return String(value).replaceAll('-', ' ');
  const isScore = 'home' in value;
  return Object.entries(value)
    .map(([name, part]) => (isScore ? textOf(part) : `${name} ${textOf(part)} m`))
    .join(isScore ? '-' : ', ');
}
