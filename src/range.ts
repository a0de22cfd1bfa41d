import {UsageError} from './errors.ts';
import type {Position} from './match/clock.ts';
import {positionOfClock} from './match/clock-position.ts';
import {plainText} from './match/text.ts';
import type {Timeline} from './match/timeline.ts';

export type AskedRange = {readonly from?: string | undefined; readonly until?: string | undefined};

/** The positions that `--from` and `--until` ask for; without them, the whole match. Throws a UsageError. */
export function rangeOf(
  timeline: Timeline,
  {from, until}: AskedRange,
): {readonly from: Position; readonly until: Position} {
  const range = {
    from: from === undefined ? 0 : positionOfOption(timeline, '--from', from),
    until: until === undefined ? timeline.duration : positionOfOption(timeline, '--until', until),
  };
  if (range.from > range.until) {
    throw new UsageError(
      `--from ${plainText(from ?? '')} comes after --until ${plainText(until ?? '')}: it should come before it`,
    );
  }
  return range;
}

function positionOfOption(timeline: Timeline, option: string, text: string): Position {
  const found = positionOfClock(timeline, text);
  if ('problem' in found) throw new UsageError(`${option} ${plainText(text)}: ${found.problem}`);
  return found.position;
}
