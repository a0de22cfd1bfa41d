import {MINUTE, PERIOD_MINUTES, type Period, type Position, SECOND} from '../match/model/clock.ts';
import type {MatchEvent} from '../match/model/event.ts';
import type {Cue, PlayedPeriod, Timeline} from '../match/model/timeline.ts';

/** Real milliseconds of the break before a period, where it is not known when the period began. */
const BREAK_BEFORE: Readonly<Record<Period, number>> = {
  'first-half': 0,
  'second-half': 15 * MINUTE,
  'extra-time-first-half': 5 * MINUTE,
  'extra-time-second-half': 1 * MINUTE,
  'penalty-shoot-out': 5 * MINUTE,
};

/** Minutes of added time that a period has at least, even if nothing is recorded in them. */
const LEAST_ADDED: Readonly<Record<Period, number>> = {
  'first-half': 1,
  'second-half': 3,
  'extra-time-first-half': 0,
  'extra-time-second-half': 0,
  'penalty-shoot-out': 0,
};

/** Before its kick-off a match is at the millisecond before: what is known by then, such as line-ups, is there. */
const BEFORE = 1;

/** When the periods of a match began, as positions of the day. */
export type WallTimes = {
  readonly kickOff: Position;
  /** When the second half began, if that is known. */
  readonly secondHalf: Position | undefined;
};

/** A timeline of a match whose positions are those of its day. */
export type Placed = {
  readonly timeline: Timeline;
  /** True if the length of a half or of a break is an assumption. */
  readonly assumed: boolean;
};

/**
 * Moves the timeline of a match to the wall clock of its day: its positions become milliseconds of the day, with breaks as
 * long as they were. Board, states and sentences stay what they are, so that a match on a day is a timeline like any other.
 *
 * A period lasts until its whistle where the second of that is known, and else its nominal minutes plus the last added minute
 * in which something is recorded: at least one in a first half, and three in a second. A match that was not played to its end
 * stops with its last event.
 */
export function placeOnWallClock(timeline: Timeline, {kickOff, secondHalf}: WallTimes): Placed {
  const {periods, record} = timeline;
  const byPeriod = Map.groupBy(record.cues, ({event}) => event.clock.period);
  const placed: PlayedPeriod[] = [];
  const moved = new Map<Cue, Cue>();
  let assumed = false;
  for (const {period, start, end} of periods) {
    const cues = byPeriod.get(period) ?? [];
    const before = placed.at(-1);
    const known = period === 'second-half' ? secondHalf : undefined;
    const begins = before === undefined ? kickOff : Math.max(known ?? before.end + BREAK_BEFORE[period], before.end);
    const early = Math.max(begins - BEFORE, before?.end ?? 0);
    const whistle = cues.findLastIndex(({event}) => event.type === 'whistle');
    const length = lengthOf(cues, whistle, end - start, period === periods.at(-1)?.period);
    assumed ||= (before !== undefined && known === undefined) || length.assumed;
    for (const [index, cue] of cues.entries()) {
      const at = whistle >= 0 && index >= whistle ? length.real : cue.at - start;
      moved.set(cue, {...cue, at: cue.at < start ? early : begins + at});
    }
    placed.push({period, start: begins, end: begins + length.real});
  }
  const move = (cues: readonly Cue[]) => cues.map(cue => moved.get(cue)!);
  const [cues, recorded] = [move(timeline.cues), move(record.cues)];
  return {
    timeline: {
      ...timeline,
      cues,
      at: Float64Array.from(cues, ({at}) => at),
      periods: placed,
      duration: placed.at(-1)?.end ?? kickOff,
      record: {...record, cues: recorded, at: Float64Array.from(recorded, ({at}) => at)},
    },
    assumed,
  };
}

/** How long a period of these cues lasted, in real milliseconds; `played` is its length on the match's own timeline. */
function lengthOf(cues: readonly Cue[], whistle: number, played: number, last: boolean) {
  const event = cues[whistle]?.event;
  // Nobody knows how much of a match without a final whistle is still to come.
  if (event === undefined && last) return {real: played, assumed: false};
  if (event !== undefined && isTimed(event)) return {real: played, assumed: false};
  const period = (event ?? cues[0]?.event)?.clock.period ?? 'first-half';
  const {start, end} = PERIOD_MINUTES[period];
  const added = Math.max(LEAST_ADDED[period], ...cues.map(({event: {clock}}) => clock.added));
  const real = period === 'penalty-shoot-out' ? played : (end - start + added) * MINUTE;
  return {real: Math.max(real, Math.ceil(played / SECOND) * SECOND), assumed: true};
}

function isTimed({timing, clock}: MatchEvent): boolean {
  return timing.kind === 'exact' && clock.second !== undefined;
}
