import {UsageError} from '../errors.ts';
import {parseClock} from '../match/model/parse-clock.ts';
import {isDayTime} from '../matchday/parse-day-time.ts';
import {MAX_SPEED, MIN_SPEED} from '../streams/speed.ts';
import {plainText} from '../text/plain-text.ts';
import {shorten} from '../text/shorten.ts';
import type {ScreenSize} from './request.ts';
import {SHELLS, type Shell} from './shells.ts';

// Parsers of option values. Each throws a UsageError that names the option, the value and what was expected.

export function parseSpeed(text: string): number {
  if (text.trim().toLowerCase() === 'max') return Number.POSITIVE_INFINITY;
  const number = /^(\d+(?:\.\d*)?|\.\d+)\s*[x×]?$/i.exec(text.trim())?.[1];
  const speed = Number(number);
  if (number !== undefined && speed >= MIN_SPEED && speed <= MAX_SPEED) return speed;
  throw new UsageError(
    `--speed ${shorten(plainText(text))}: expected a number from ${MIN_SPEED} to ${MAX_SPEED} (such as 10 or 0.5), or max`,
  );
}

export function checkedClock(option: string, text: string): string {
  const parsed = parseClock(text);
  if ('problem' in parsed && !isDayTime(text)) {
    throw new UsageError(`${option} ${shorten(plainText(text))}: ${parsed.problem}`);
  }
  return text;
}

const DURATION = /^(?:(\d+)h)? ?(?:(\d+(?:\.\d+)?)m)? ?(?:(\d+(?:\.\d+)?)s)?$/i;
/** In milliseconds. Playing a match for longer, or waiting for less, helps nobody and breaks arithmetic. */
const MIN_DURATION = 1;
const MAX_HOURS = 100;

/** Real milliseconds, from 1 to 100 hours: `10m`, `1h30m`, `20s`. */
export function parseDuration(option: string, text: string): number {
  const [, hours = '0', minutes = '0', seconds = '0'] = DURATION.exec(text.trim().replace(/\s+/g, ' ')) ?? [];
  const duration = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
  if (duration >= MIN_DURATION && duration <= MAX_HOURS * 3_600_000) return duration;
  const longest = duration > 0 ? `, at most ${MAX_HOURS}h` : '';
  throw new UsageError(
    `${option} ${shorten(plainText(text))}: expected a duration such as 10m, 1h30m or 20s${longest}`,
  );
}

/** No television is further behind a match, in milliseconds. */
const LONGEST_DELAY = 300_000;

export function parseDelay(text: string): number {
  const delay = /^0 ?s?$/.test(text.trim()) ? 0 : parseDuration('--delay', text);
  if (delay <= LONGEST_DELAY) return delay;
  throw new UsageError(`--delay ${shorten(plainText(text))}: expected at most 5m, such as 45s`);
}

const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

export function parseDate(text: string): string {
  if (DATE.test(text.trim())) return text.trim();
  throw new UsageError(`--date ${shorten(plainText(text))}: expected a date such as 2012-05-13`);
}

const MIN_WIDTH = 20;
const MAX_WIDTH = 1000;

export function parseWidth(text: string): number {
  const width = /^\s*\d+\s*$/.test(text) ? Number(text) : Number.NaN;
  if (width >= MIN_WIDTH && width <= MAX_WIDTH) return width;
  throw new UsageError(`--width ${shorten(plainText(text))}: expected ${MIN_WIDTH} to ${MAX_WIDTH} columns`);
}

/** A parser that accepts only the given words. */
export function oneOf(option: string, words: readonly string[]): (text: string) => string {
  return text => {
    if (words.includes(text)) return text;
    throw new UsageError(`${option} ${shorten(plainText(text))}: expected ${listed(words)}`);
  };
}

/** `text, jsonl or markdown` */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** From the smallest usable screen to the largest plausible terminal. */
const SIZES = {columns: {least: 20, most: 500}, rows: {least: 3, most: 200}} as const;

export function parseSize(text: string): string {
  const {columns, rows} = sizeOf(text);
  const within = (value: number, {least, most}: {readonly least: number; readonly most: number}) =>
    value >= least && value <= most;
  if (within(columns, SIZES.columns) && within(rows, SIZES.rows)) return text;
  throw new UsageError(
    `--size ${shorten(plainText(text))}: expected columns and rows such as 120x40, from ${SIZES.columns.least}x${SIZES.rows.least} to ${SIZES.columns.most}x${SIZES.rows.most}`,
  );
}

/** `NaN` columns and rows when the text is malformed. */
export function sizeOf(text: string): ScreenSize {
  const [, columns, rows] = /^\s*(\d+)\s*[x×]\s*(\d+)\s*$/i.exec(text) ?? [];
  return {columns: Number(columns), rows: Number(rows)};
}

export function parseCast(text: string): number {
  if (/^\s*[23]\s*$/.test(text)) return Number(text);
  throw new UsageError(`--cast ${shorten(plainText(text))}: expected 2 or 3`);
}

export function parseShell(text: string): Shell {
  const shell = SHELLS.find(name => name === text);
  if (shell !== undefined) return shell;
  const wrong =
    text === '' ? 'replay completions needs a shell:' : `no completions for ${shorten(plainText(text))}; expected`;
  throw new UsageError(`${wrong} ${listed(SHELLS)}`);
}
