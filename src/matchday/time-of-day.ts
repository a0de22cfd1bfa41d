import {MINUTE, SECOND} from '../match/model/clock.ts';

const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

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
