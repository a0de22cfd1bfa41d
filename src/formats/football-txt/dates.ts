import {isSignOf, type Token} from './tokens.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'];
const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/i;
const WEEKDAY =
  /^(?:su|sun|sunday|mo|mon|monday|tu|tue|tues|tuesday|we|wed|wednesday|th|thu|thur|thurs|thursday|fr|fri|friday|sa|sat|saturday)\.?$/i;
const YEAR = /^(?:1[89]|20)\d\d$/;
const NUMERIC = [
  /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4}|\d{2})?$/,
  /^(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4}|\d{2})$/,
  /^(?<day>\d{1,2})-(?<month>\d{1,2})-(?<year>\d{4})$/,
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/,
];

/** A date as a line has it, often without its year. */
export type LooseDate = {
  readonly month: number;
  readonly day: number;
  /** Two digits as written: `25`. */
  readonly year?: number | undefined;
  /** 0 is Sunday. */
  readonly weekday?: number | undefined;
};

export type Dated = {readonly date: LooseDate; readonly end: number};

/**
 * The date at a place in the tokens, and the index behind it: `Thu Jun 14`, `Sat Aug/13 2012`, `14 June 2018`, `[Fri Jan 6]`,
 * `31.05.1959`, `15.6.25`, `12.6.`, `28/09/2026`, `07-10-2026`, `2018-06-14`. Of a range, `Jun 9 - Jul 8`, the first day.
 */
export function dateAt(tokens: readonly Token[], start = 0): Dated | undefined {
  const bracket = isSignOf(tokens[start], '[');
  const found = bareDateAt(tokens, bracket ? start + 1 : start);
  if (found === undefined) return undefined;
  const {date} = found;
  if (date.month < 1 || date.month > 12 || date.day < 1 || date.day > 31) return undefined;
  let end = found.end;
  if (/^[-–]$/.test(tokens[end]?.text ?? '')) end = bareDateAt(tokens, end + 1)?.end ?? end;
  if (!bracket) return {date, end};
  return isSignOf(tokens[end], ']') ? {date, end: end + 1} : undefined;
}

function bareDateAt(tokens: readonly Token[], start: number): Dated | undefined {
  const named = weekdayAt(tokens, start);
  const first = named?.end ?? start;
  const found = namedMonthAt(tokens, first) ?? numericAt(tokens, first, named !== undefined);
  return found === undefined ? undefined : {date: {...found.date, weekday: named?.weekday}, end: found.end};
}

function weekdayAt(tokens: readonly Token[], at: number): {readonly weekday: number; readonly end: number} | undefined {
  const word = tokens[at]?.text ?? '';
  if (!WEEKDAY.test(word)) return undefined;
  const end = isSignOf(tokens[at + 1], ',') ? at + 2 : at + 1;
  return {weekday: WEEKDAYS.indexOf(word.slice(0, 2).toLowerCase()), end};
}

/** `Jun 14`, `Jun/14`, `14 Jun`, `14. June`, `14/Jun`, each with a year or without. */
function namedMonthAt(tokens: readonly Token[], at: number): Dated | undefined {
  const [one, other] = [tokens[at]?.text ?? '', tokens[at + 1]?.text ?? ''];
  const joined = one.split('/');
  const [left = '', right = ''] = joined.length === 2 ? joined : [one, other];
  const end = joined.length === 2 ? at + 1 : at + 2;
  const [month, day] = MONTH.test(left) ? [left, right] : [right, left];
  if (!MONTH.test(month) || !/^\d{1,2}\.?$/.test(day)) return undefined;
  const date = {month: MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1, day: Number.parseInt(day, 10)};
  const comma = isSignOf(tokens[end], ',') && YEAR.test(tokens[end + 1]?.text ?? '') ? end + 1 : end;
  const year = tokens[comma]?.text ?? '';
  if (YEAR.test(year) || (month === right && isShortYear(tokens, comma)))
    return {date: {...date, year: Number(year)}, end: comma + 1};
  return {date, end};
}

/** `16 Aug 92`, with a place or a gap behind it. */
function isShortYear(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    /^\d\d$/.test(tokens[at]?.text ?? '') &&
    (next === undefined || next.gap > 1 || isSignOf(next, '@') || isSignOf(next, ']'))
  );
}

function numericAt(tokens: readonly Token[], at: number, afterWeekday: boolean): Dated | undefined {
  const word = tokens[at]?.text ?? '';
  // `1/8` alone is a round.
  const forms = afterWeekday ? [...NUMERIC, /^(?<day>\d{1,2})\/(?<month>\d{1,2})$/] : NUMERIC;
  for (const form of forms) {
    const {day, month, year} = form.exec(word)?.groups ?? {};
    if (day === undefined) continue;
    return {
      date: {month: Number(month), day: Number(day), year: year === undefined ? undefined : Number(year)},
      end: at + 1,
    };
  }
  return undefined;
}

const ZONE = /^(?:UTC|GMT|CES?T|MES?Z|BST|EES?T|WES?T|MSK|MSD|[ECMP][SD]T|IST|JST|KST)(?:[+±-]\d{1,2}(?::\d{2})?)?$/;

/**
 * The time of day at a place in the tokens as the file has it, and the index behind it: `18:00`, `9.30`, `18:00 UTC+3`, and with a second one for
 * another zone, `18:00 (19:00 EEST)`.
 */
export function timeAt(
  tokens: readonly Token[],
  start: number,
): {readonly time: string; readonly end: number} | undefined {
  const first = clockAt(tokens, start);
  if (first === undefined) return undefined;
  if (!isSignOf(tokens[first.end], '(')) return first;
  const second = clockAt(tokens, first.end + 1);
  if (second === undefined || !isSignOf(tokens[second.end], ')')) return first;
  return {time: `${first.time} (${second.time})`, end: second.end + 1};
}

function clockAt(tokens: readonly Token[], at: number): {readonly time: string; readonly end: number} | undefined {
  const [, hour = '', minute] = /^(\d{1,2})[.:h](\d{2})h?$/.exec(tokens[at]?.text ?? '') ?? [];
  if (minute === undefined || Number(hour) > 24 || Number(minute) > 59) return undefined;
  const clock = `${hour.padStart(2, '0')}:${minute}`;
  const next = tokens[at + 1]?.text === 'h' ? at + 2 : at + 1;
  const zone = zoneAt(tokens, next);
  return zone === undefined ? {time: clock, end: next} : {time: `${clock} ${zone.zone}`, end: zone.end};
}

/** `UTC+3`, or `(UTC+3)` as it stands behind a place. */
export function zoneAt(
  tokens: readonly Token[],
  at: number,
): {readonly zone: string; readonly end: number} | undefined {
  const bracket = isSignOf(tokens[at], '(');
  const zone = tokens[bracket ? at + 1 : at]?.text ?? '';
  if (!ZONE.test(zone) || (bracket && !isSignOf(tokens[at + 2], ')'))) return undefined;
  return {zone, end: bracket ? at + 3 : at + 1};
}
