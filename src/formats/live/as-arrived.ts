import type {Growth} from '../../files/growing-file.ts';
import {isObject} from '../../text/is-object.ts';

/** Lines of a text that grows, and how long it takes until the next can come, in milliseconds, where that is known. */
export type PacedGrowth = Growth & {readonly wait?: number | undefined};

/**
 * The lines of a recording that has ended, each with what arrived at the same time, and as far apart as they arrived. A text that
 * is still being written, or has no times of arrival, is given as it is.
 */
export function asArrived(grow: () => Promise<Growth>): () => Promise<PacedGrowth> {
  let left: readonly string[] | undefined;
  return async () => {
    if (left === undefined) {
      const growth = await grow();
      left = isRecording(growth.lines) ? growth.lines : [];
      if (left.length === 0) return growth;
    } else if (left.length === 0) return grow();
    const lines = left.slice(0, togetherAtStart(left));
    const [last, next] = [lines.at(-1)!, left[lines.length]];
    left = left.slice(lines.length);
    const wait = next === undefined ? undefined : Math.max(0, (arrivalOf(next) ?? 0) - (arrivalOf(last) ?? 0));
    return {lines, ended: next === undefined, wait};
  };
}

function isRecording(lines: readonly string[]): boolean {
  return lines.length > 0 && arrivalOf(lines[0]!) !== undefined && parsed(lines.findLast(isText) ?? '').end === true;
}

/** How many of the first lines arrived together; one without a time of its own arrived with the line before it. */
function togetherAtStart(lines: readonly string[]): number {
  const first = arrivalOf(lines[0]!);
  const later = lines.findIndex(line => (arrivalOf(line) ?? first) !== first);
  return later < 0 ? lines.length : later;
}

/** Wall-clock milliseconds. */
function arrivalOf(line: string): number | undefined {
  const time = Date.parse(String(parsed(line).arrived));
  return Number.isNaN(time) ? undefined : time;
}

function parsed(line: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

function isText(line: string): boolean {
  return line.trim() !== '';
}
