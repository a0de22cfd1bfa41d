import {formatMinute} from '../model/clock.ts';
import type {MatchEvent} from '../model/event.ts';
import type {History} from './merge.ts';

/** Events that a notice names; more are only counted. */
const NAMED = 3;

/**
 * What a new version has changed before the newest event: `2 late: 61' foul, 62' corner`; and a clock that went back, `The
 * feed's clock went back from 67' to 52'`. Undefined if nothing.
 */
export function changesNotice({changes: {late, withdrawn, clockBefore}, clock}: History): string | undefined {
  const back =
    clockBefore === undefined || clock === undefined
      ? undefined
      : `The feed's clock went back from ${formatMinute(clockBefore)} to ${formatMinute(clock)}`;
  const parts = [back, listed('late', late), listed('withdrawn', withdrawn)].filter(part => part !== undefined);
  return parts.length === 0 ? undefined : parts.join('; ');
}

function listed(what: string, events: readonly MatchEvent[]): string | undefined {
  if (events.length === 0) return undefined;
  const named = events.slice(0, NAMED).map(({clock, type}) => `${formatMinute(clock)} ${type.replaceAll('-', ' ')}`);
  const rest = events.length > NAMED ? ', …' : '';
  return `${events.length} ${what}: ${named.join(', ')}${rest}`;
}
