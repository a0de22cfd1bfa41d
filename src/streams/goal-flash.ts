import type {Position} from '../match/model/clock.ts';
import {type Cue, playedAt, type Timeline} from '../match/model/timeline.ts';
import type {Timed} from './session-state.ts';

/** How long a goal flashes, in real milliseconds, whatever the speed. */
export const FLASH_TIME = 3_000;

export type Move = {
  readonly timeline: Timeline;
  readonly from: Position;
  readonly to: Position;
  readonly now: number;
};

type Flash = Timed<Cue> | undefined;

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
  return goal === undefined ? undefined : {value: goal, until: now + FLASH_TIME};
}

/** Going back to before the goal ends its flash. */
function unlessBefore(flash: Flash, position: Position): Flash {
  return flash !== undefined && flash.value.at <= position ? flash : undefined;
}

function isGoal({event}: Cue): boolean {
  return event.type === 'goal';
}
