import {UsageError} from '../errors.ts';
import type {Position} from '../match/model/clock.ts';
import type {Timeline} from '../match/model/timeline.ts';
import {direct} from '../streams/director.ts';
import {positionOfText} from '../streams/go-to.ts';
import type {Pace, Range} from '../streams/pace.ts';
import {pacing} from '../streams/pacing.ts';
import type {Mode, Speed} from '../streams/transport.ts';
import {plainText} from '../text/plain-text.ts';
import type {PartOptions} from './request.ts';

export type AskedRange = {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  /** True if an error may say how long the match is. @default false */
  readonly spoilers?: boolean | undefined;
};

/** The positions of `--from` and `--until`; the whole match without them. Throws a UsageError. */
export function rangeOf(timeline: Timeline, {from, until, spoilers}: AskedRange): Range {
  const range = {
    from: from === undefined ? 0 : positionOfOption(timeline, '--from', from, spoilers),
    until: until === undefined ? timeline.duration : positionOfOption(timeline, '--until', until, spoilers),
  };
  if (range.from > range.until) {
    throw new UsageError(`--from ${plainText(from ?? '')} is after --until ${plainText(until ?? '')}`);
  }
  return range;
}

/** The position of the clock in `first-leg@67`. Throws a UsageError. */
export function openingOf(
  timeline: Timeline,
  {at, until, spoilers}: Omit<AskedRange, 'from'> & {readonly at?: string | undefined},
): Position | undefined {
  if (at === undefined) return undefined;
  const position = positionOfOption(timeline, '@', at, spoilers);
  if (position > rangeOf(timeline, {until, spoilers}).until) {
    throw new UsageError(`@${plainText(at)} is after --until ${plainText(until ?? '')}`);
  }
  return position;
}

/** The playback mode that the options choose. Throws a UsageError if `--in` leaves too little time to read. */
export function modeOf(timeline: Timeline, {budget, highlights}: PartOptions, range: Range): Mode {
  if (budget === undefined) return highlights ? 'highlights' : 'steady';
  const directed = direct(timeline, budget, range);
  if (directed.kind === 'pace') return 'director';
  const seconds = Math.ceil(directed.least / 1000);
  const least = `${Math.floor(seconds / 60)}m${String(seconds % 60).padStart(2, '0')}s`;
  throw new UsageError(`--in is too short to read the commentary: it needs at least ${least} (or use --highlights)`);
}

/** A part of the match, and the pace and factor (`speed`) at which it plays. */
export type PacedRange = Range & {readonly speed: Speed; readonly pace: Pace};

/** The part to print or export, and its timing. Throws a UsageError. */
export function paceOptions(timeline: Timeline, options: PartOptions): PacedRange {
  const asked = rangeOf(timeline, options);
  const range = {...asked, from: openingOf(timeline, options) ?? asked.from};
  const mode = modeOf(timeline, options, range);
  const {budget, idleLimit, speed = 1} = options;
  const {pace, factor} = pacing(timeline, {mode, speed, range, budget, idleLimit});
  return {...range, pace, speed: factor};
}

function positionOfOption(timeline: Timeline, option: string, text: string, spoilers = false): Position {
  const found = positionOfText(timeline, text, spoilers);
  if ('problem' in found)
    throw new UsageError(`${option === '@' ? '' : `${option} `}${plainText(text)}: ${found.problem}`);
  return found.position;
}
