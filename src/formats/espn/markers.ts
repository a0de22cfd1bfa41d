import type {Period} from '../../match/model/clock.ts';
import type {Play} from './schema.ts';

/** The start or the end of a period; the end of the match has no period of its own. */
export type Marker = {readonly what: 'kick-off' | 'whistle' | 'match-end'; readonly period: Period | undefined};

const STARTS: readonly (readonly [RegExp, string, Period])[] = [
  [/^first half begins/i, 'kickoff', 'first-half'],
  [/^second half begins/i, 'start-2nd-half', 'second-half'],
  [/^first half extra time begins|^extra time begins/i, 'start-extra-time', 'extra-time-first-half'],
  [/^second half extra time begins/i, 'start-2nd-half-extra-time', 'extra-time-second-half'],
  [/^penalty shoot-?out begins/i, 'start-shootout', 'penalty-shoot-out'],
];
const ENDS: readonly (readonly [RegExp, string, Period | undefined])[] = [
  [/^first half ends/i, 'halftime', 'first-half'],
  [/^second half ends/i, 'end-regular-time', 'second-half'],
  [/^first half extra time ends/i, 'halftime-extra-time', 'extra-time-first-half'],
  [/^first half extra time ends/i, 'end-first-half-extra-time', 'extra-time-first-half'],
  [/^second half extra time ends|^extra time ends/i, 'end-extra-time', 'extra-time-second-half'],
  [/^penalty shoot-?out ends/i, 'end-shootout', 'penalty-shoot-out'],
];

/** The marker that a line or a play is, by its type or its words. */
export function markerOf(words: string | undefined, play: Play | undefined): Marker | undefined {
  const slug = play?.type?.type;
  const is = (text: RegExp, type: string) => slug === type || (words !== undefined && text.test(words));
  if (is(/^(?:match|game) ends/i, 'end-match') || slug === 'full-time') return {what: 'match-end', period: undefined};
  const start = STARTS.find(([text, type]) => is(text, type));
  if (start !== undefined) return {what: 'kick-off', period: start[2]};
  const end = ENDS.find(([text, type]) => is(text, type));
  return end === undefined ? undefined : {what: 'whistle', period: end[2]};
}

/** `kick-off first-half`, a name that no other marker of a match has. */
export function markerName({what, period}: Marker): string {
  return period === undefined ? what : `${what} ${period}`;
}
