import {shorten} from '../../text/shorten.ts';
import {MINUTE, SECOND} from './clock.ts';

const HOUR = 60 * MINUTE;

/** A time of day in milliseconds since midnight, with its zone in minutes ahead of UTC where that is stated. */
export type TimeOfDay = {readonly time: number; readonly zone: number | undefined};

const TIME = /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?!\d)/;
const ZONE = /^(?:(?:UTC|GMT|Z)\b)?\s*(?:([+−-])(0?\d|1[0-4])(?::?(\d{2}))?\b)?/i;
/** What can be behind the time: a zone by its abbreviation, its number or both, and the time of another zone in brackets. */
const BEHIND = /^(?!AM|PM)(?:[A-Z]{1,5})?\s?(?:[+−±-](?:0?\d|1[0-4])(?::?\d{2})?)?(?:\s?\([^()]+\))?$/;

/**
 * Reads `15:00`, `15.00`, `16:52:30`, `18:00 UTC+3` and `18:00 +03:00`; undefined for anything else. A zone that is not a number,
 * such as `19:45 BST`, is the zone of the ground, as if none were stated.
 */
export function parseTimeOfDay(text: string): TimeOfDay | undefined {
  const split = splitTime(text);
  return split === undefined ? undefined : {time: split.time, zone: zoneOf(split.behind)};
}

/** What is wrong with a text that is not a time of day, with or without a zone; undefined of one that is. */
export function timeFault(text: string): string | undefined {
  if (isTimeOfDay(text)) return undefined;
  const meant = meantTime(text.trim());
  const advice = meant === undefined ? '' : `; did you mean "${meant}"?`;
  return `"${shorten(text)}" is not a time of day; ${TIME_FORMS}${advice}`;
}

export const TIME_FORMS = 'expected a time such as 15:00, 19:45 GMT or 18:00 UTC+3';

function isTimeOfDay(text: string): boolean {
  const split = splitTime(text);
  return split !== undefined && BEHIND.test(split.behind);
}

function splitTime(text: string): {readonly time: number; readonly behind: string} | undefined {
  const trimmed = text.trim();
  const [whole = '', hours, minutes, seconds = '0'] = TIME.exec(trimmed) ?? [];
  if (hours === undefined || minutes === undefined) return undefined;
  const [h, m, s] = [Number(hours), Number(minutes), Number(seconds)];
  if (h > 23 || m > 59 || s > 59) return undefined;
  return {time: h * HOUR + m * MINUTE + s * SECOND, behind: trimmed.slice(whole.length).trim()};
}

function zoneOf(behind: string): number | undefined {
  const [found, sign, hours = '0', minutes = '0'] = ZONE.exec(behind) ?? [];
  if (!found) return undefined;
  const size = Number(hours) * 60 + Number(minutes);
  return sign === undefined || sign === '+' ? size : -size;
}

/** The time that `3pm`, `7.45 p.m. GMT`, `15h30`, `1945` or `19:45 gmt` stands for. */
function meantTime(text: string): string | undefined {
  const [, hour, minute = '00', half, zone = ''] =
    /^(\d{1,2})(?:[:.](\d{2}))? ?([ap])\.?m\.?( [a-z]{1,5})?$/i.exec(text) ?? [];
  const [, bare, rest = '00'] = /^(\d{1,2})(?:[:.h]?(\d{2}))?(?: ?h| ?uhr)?$/i.exec(text) ?? [];
  const meant =
    hour !== undefined
      ? `${(Number(hour) % 12) + (half?.toLowerCase() === 'p' ? 12 : 0)}:${minute}${zone.toUpperCase()}`
      : bare !== undefined
        ? `${bare}:${rest}`
        : text.toUpperCase();
  return isTimeOfDay(meant) ? meant : undefined;
}
