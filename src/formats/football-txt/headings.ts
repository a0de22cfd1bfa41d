import type {Token} from './tokens.ts';
import {isDash} from './tokens.ts';

/** A heading of the file: a title, `= World Cup 2018`, or a stage below it. */
export type Heading =
  | {readonly kind: 'title'; readonly name: string}
  /** `level` counts from 1: `▪▪ Group A` is at 2. */
  | {readonly kind: 'stage'; readonly level: number; readonly name: string}
  /** `Group A | Russia Egypt` says which teams are in it, `▪ Final | Sun Jul 15` when it is: neither begins it. */
  | {readonly kind: 'definition'};

const MARKS = '▪•»';
/** What a stage without a mark begins with; more follows. */
const BEGINNINGS = [
  ...['group', 'round', 'matchday', 'quarter', 'semi', 'final', 'third', 'fourth', 'fifth', 'preliminary', 'first'],
  ...['second', 'match for', 'knockout', 'last', 'wildcard', 'replay', 'playoff', 'play-off', 'playin', 'play-in'],
];
const NUMBERED_ROUND = /^\d{1,2}(?:st|nd|rd|th) rounds?(?!\p{L})/u;
/** What may be the whole of one. */
const COUNTED = ['final', 'semifinal', 'semi-final', 'quarterfinal', 'quarter-final', 'playoff', 'play-off', 'replay'];
const WHOLE = new Set(['group', 'knockout', ...COUNTED.flatMap(name => [name, `${name}s`])]);
const MATCH_NUMBER = /^\(\d{1,3}\) /;

function isBare(text: string): boolean {
  const name = text.toLowerCase().replace(/:$/, '');
  if (WHOLE.has(name)) return true;
  const unnumbered = name.replace(MATCH_NUMBER, '');
  const beginning = NUMBERED_ROUND.exec(unnumbered)?.[0] ?? BEGINNINGS.find(each => isFollowed(unnumbered, each));
  return beginning !== undefined && !/[:@]/.test(unnumbered.slice(beginning.length + 1));
}

/** True if a text begins with these words, in the singular or plural, and goes on after them. */
function isFollowed(text: string, words: string): boolean {
  return text.startsWith(words) && /^(?:s$|s?\P{L})/u.test(text.slice(words.length));
}

/** The heading that a line is; undefined for any other line. */
export function readHeading(text: string, tokens: readonly Token[]): Heading | undefined {
  if (text.startsWith('=')) return readTitle(text);
  const marked = readMarked(text);
  const name = marked?.name ?? (isBare(text) && !isMatch(tokens) ? text : undefined);
  if (name === undefined) return undefined;
  if (name.includes('|')) return {kind: 'definition'};
  return {kind: 'stage', level: marked?.level ?? 1, name: name.replace(/:$/, '').trim()};
}

/** One `=` begins the title, more begin a stage; the same may stand behind it. */
function readTitle(text: string): Heading {
  let level = 0;
  while (text[level] === '=') level += 1;
  let end = text.length;
  while (end > level && text[end - 1] === '=') end -= 1;
  const name = text.slice(level, end).trim();
  if (name === '') return {kind: 'definition'};
  return level === 1 ? {kind: 'title', name} : {kind: 'stage', level: level - 1, name};
}

function readMarked(text: string): {readonly level: number; readonly name: string} | undefined {
  let level = 0;
  while (MARKS.includes(text[level] ?? ' ') || (level < 3 && text[level] === ':')) level += 1;
  if (level === 0 || (text[0] === ':' && level < 2)) return undefined;
  const name = text.slice(level).trim();
  return name === '' ? undefined : {level: text[0] === ':' ? level - 1 : level, name};
}

/** A team may be called "First Vienna", and a line about it holds a score or a `v`. */
function isMatch(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, index) =>
      index > 0 && (/^(?:vs?\.?|\d{1,2}[-–]\d{1,2})$/.test(token.text) || (isDash(token) && token.gap > 1)),
  );
}
