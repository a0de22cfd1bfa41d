import {MINUTE, SECOND} from '../match/model/clock.ts';

const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A time of day in milliseconds since midnight, with its zone in minutes ahead of UTC where that is stated. */
export type TimeOfDay = {readonly time: number; readonly zone: number | undefined};

const TIME = /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?!\d)/;
const ZONE = /^(?:UTC|GMT)(?:\s*([+-−])(\d{1,2})(?::?(\d{2}))?)?\b/i;

/**
 * Reads `15:00`, `15.00`, `16:52:30` and `18:00 UTC+3`; undefined for anything else. A zone that is not a number, such as
 * `19:45 BST`, is the zone of the ground, as if none were stated.
 */
export function parseTimeOfDay(text: string): TimeOfDay | undefined {
  const trimmed = text.trim();
  const [whole = '', hours, minutes, seconds = '0'] = TIME.exec(trimmed) ?? [];
  if (hours === undefined || minutes === undefined) return undefined;
  const [h, m, s] = [Number(hours), Number(minutes), Number(seconds)];
  if (h > 23 || m > 59 || s > 59) return undefined;
  return {time: h * HOUR + m * MINUTE + s * SECOND, zone: zoneOf(trimmed.slice(whole.length))};
}

function zoneOf(text: string): number | undefined {
  const found = ZONE.exec(text.trim());
  if (found === null) return undefined;
  const [, sign, hours = '0', minutes = '0'] = found;
  const size = Number(hours) * 60 + Number(minutes);
  return sign === undefined || sign === '+' ? size : -size;
}

/** `15:00`, or `15:00:30` with the seconds; of an instant in milliseconds since midnight of some day. */
export function formatTimeOfDay(instant: number, seconds = false): string {
  const time = ((Math.floor(instant) % DAY) + DAY) % DAY;
  const parts = [Math.floor(time / HOUR), Math.floor(time / MINUTE) % 60, Math.floor(time / SECOND) % 60];
  return parts
    .slice(0, seconds ? 3 : 2)
    .map(part => String(part).padStart(2, '0'))
    .join(':');
}

/** `UTC+3`, `UTC+5:30`, `UTC` */
export function formatZone(zone: number): string {
  if (zone === 0) return 'UTC';
  const [hours, minutes] = [Math.floor(Math.abs(zone) / 60), Math.abs(zone) % 60];
  return `UTC${zone < 0 ? '-' : '+'}${hours}${minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`}`;
}

/** Milliseconds from 1970-01-01 to midnight of a date such as `2012-05-13`. */
export function midnightOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}

/** The date, such as `2012-05-13`, of an instant in milliseconds since 1970-01-01. */
export function dateOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
