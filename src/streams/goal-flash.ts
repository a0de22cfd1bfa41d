import type {Position} from '../match/model/clock.ts';
import {type Cue, playedAt, type Timeline} from '../match/model/timeline.ts';
import type {GoalFlash} from './session-state.ts';

/** How long a goal flashes, in real milliseconds, whatever the speed. */
export const FLASH_TIME = 2_000;
/** The mark of the goal changes at each beat: twice a second, slow enough to be safe to look at. In real milliseconds. */
const BEAT = 500;

export type Move = {
  readonly timeline: Timeline;
  readonly from: Position;
  readonly to: Position;
  readonly now: number;
};

type Flash = GoalFlash | undefined;

/** The flash after playing from one position to another: the newest goal on the way starts one. */
export function flashAfterPlay(flash: Flash, {timeline, from, to, now}: Move): Flash {
  const passed = timeline.cues.slice(playedAt(timeline, from), playedAt(timeline, to));
  return flashOf(passed.findLast(isGoal), now) ?? unlessBefore(flash, to);
}

/** A new version of a live match, and where the playhead is in it. */
export type News = {
  readonly before: Timeline;
  readonly after: Timeline;
  readonly position: Position;
  readonly now: number;
};

/** The flash after a new version: a goal that the playhead has reached already flashes as it becomes known. */
export function flashOfNews(flash: Flash, {before, after, position, now}: News): Flash {
  const known = new Set(before.cues.map(({event}) => event.id));
  const news = after.cues.slice(0, playedAt(after, position)).findLast(cue => isGoal(cue) && !known.has(cue.event.id));
  return flashOf(news, now) ?? unlessBefore(flash, position);
}

/** The flash after a seek: landing exactly on a goal starts one, passing over a goal does not. */
export function flashAfterSeek(flash: Flash, {timeline, from, to, now}: Move): Flash {
  const landed = from === to ? undefined : timeline.cues.findLast(cue => cue.at === to && isGoal(cue));
  return flashOf(landed, now) ?? unlessBefore(flash, to);
}

/** Each time a goal is reached makes a flash of its own, since it can be reached again while it still flashes. */
function flashOf(goal: Cue | undefined, now: number): Flash {
  return goal === undefined ? undefined : {value: goal, until: now + FLASH_TIME, beatsLeft: FLASH_TIME / BEAT - 1};
}

/** The flash at `now`: the same object within a beat, undefined once its time is over. */
export function flashAt(flash: Flash, now: number): Flash {
  if (flash === undefined || now >= flash.until) return undefined;
  const beatsLeft = Math.min(flash.beatsLeft ?? 0, Math.ceil((flash.until - now) / BEAT) - 1);
  return beatsLeft === (flash.beatsLeft ?? 0) ? flash : {...flash, beatsLeft};
}

/** When a flash next looks different, on the scheduler's clock; Infinity without one. */
export function nextBeat(flash: Flash): number {
  return flash === undefined ? Number.POSITIVE_INFINITY : flash.until - (flash.beatsLeft ?? 0) * BEAT;
}

/** Going back to before the goal ends its flash. */
function unlessBefore(flash: Flash, position: Position): Flash {
  return flash !== undefined && flash.value.at <= position ? flash : undefined;
}

function isGoal({event}: Cue): boolean {
  return event.type === 'goal';
}
