import {nameKey} from '../shared/team-code.ts';
import {readMinute} from './minutes.ts';
import type {SourceLine} from './source-lines.ts';
import {isDash, isSignOf, type Token} from './tokens.ts';

/** Some lines of the file that belong together, with the number of the first. */
export type Passage = {readonly line: number; readonly lines: readonly SourceLine[]};

/** What stands behind a name and a colon. */
export type Property = Passage & {readonly name: string};

/** What a property is about; a team's name begins its line-up. */
export type PropertyKind =
  | 'penalties'
  | 'yellow'
  | 'red'
  | 'second-yellow'
  | 'referee'
  | 'attendance'
  | 'coach'
  | 'goals'
  | 'other';

const KINDS: readonly (readonly [PropertyKind, RegExp])[] = [
  ['penalties', /^(?:penalt(?:y|ies)\b.*|pens|shoot-?out|pso)$/i],
  ['second-yellow', /^(?:yellow[ -]?red|second yellow|y\/r)(?: cards?)?$/i],
  ['yellow', /^(?:yellow|booked|bookings?|cautions?|cautioned)(?: cards?)?$/i],
  ['red', /^(?:red(?: cards?)?|sent[ -]off|dismissals?|dismissed|expelled|sendings?[ -]off)$/i],
  ['referee', /^ref(?:s|erees?)?\.?$/i],
  ['attendance', /^att(?:n|endance)?\.?$/i],
  ['goals', /^(?:goals?|scorers?)$/i],
  ['coach', /^(?:coach(?:es)?|trainers?|managers?)$/i],
  [
    'other',
    /^(?:assistants?|linesmen|n\.?b\.?|notes?|venue|stadium|ground|cards|agg(?:regate)?|byes?|promoted|relegated)$/i,
  ],
];

/** The kind of a property by the words in front of its colon; undefined if they are none that is known. */
export function kindOfProperty(name: string): PropertyKind | undefined {
  return KINDS.find(([, words]) => words.test(name))?.[0];
}

const MAX_WORDS = 6;

/** The property that a line begins; `teams` are those of the match above it. */
export function propertyAt(
  {number, indent, text, afterBlank}: SourceLine,
  teams: readonly string[],
): {readonly name: string; readonly first: SourceLine} | undefined {
  const colon = colonIn(text);
  if (colon < 0) return undefined;
  const name = text.slice(0, colon).trim();
  const first = {number, indent, text: text.slice(colon + 1).trim(), afterBlank};
  if (teams.some(team => nameKey(team) === nameKey(name)) || kindOfProperty(name) !== undefined) return {name, first};
  // A word with digits is a team or a time of day, and nothing that a property could be named.
  const words = name.split(' ');
  return /^\p{L}[^\d@]*$/u.test(name) && words.length <= MAX_WORDS ? {name, first} : undefined;
}

/** The first colon with a space or nothing behind it, in no bracket. */
function colonIn(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]!;
    if ('(['.includes(sign)) depth += 1;
    else if (')]'.includes(sign)) depth -= 1;
    else if (sign === ':' && depth === 0 && (at + 1 === text.length || /\s/.test(text[at + 1]!))) return at;
    else if (',;'.includes(sign)) return -1;
  }
  return -1;
}

/** True of goals without brackets: `Menad 10' Menad 26'`, or `-; Hajer 5'`. */
export function looksLikeGoals(tokens: readonly Token[]): boolean {
  if (tokens.length > 1 && isDash(tokens[0]!) && isSignOf(tokens[1], ';')) return true;
  return tokens.some(({text}, index) => index > 0 && readMinute(text)?.marked === true);
}
