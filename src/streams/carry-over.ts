import type {Position} from '../match/model/clock.ts';
import type {Cue, Timeline} from '../match/model/timeline.ts';
import {isDayTimeline} from '../matchday/day-timeline.ts';
import {clamp} from './clamp.ts';
import type {Timed} from './session-state.ts';
import type {Transport} from './transport.ts';
import type {View} from './view.ts';

/**
 * From one version of a live match to the next: positions keep their period and clock, entries of the feed their event.
 * Positions of a day keep their time of day.
 */
export type Versions = {readonly before: Timeline; readonly after: Timeline};

/** The position at which the board of the newer version shows the same. */
export function carryPosition({before, after}: Versions, position: Position): Position {
  if (isDayTimeline(before) && isDayTimeline(after)) {
    return position <= 0 ? 0 : clamp(position + before.day.start - after.day.start, 0, after.duration);
  }
  const period = before.periods.findLast(({start}) => start <= position);
  const there = after.periods.find(played => played.period === period?.period);
  if (period === undefined || there === undefined) return Math.min(position, after.duration);
  return Math.min(there.start + position - period.start, there.end);
}

/** The positions that a transport remembers. A range up to the end stays one. */
export function carryMarks(versions: Versions, {range, loop, undo, redo}: Transport) {
  const carry = (position: Position) => carryPosition(versions, position);
  const {before, after} = versions;
  return {
    range: {
      from: carry(range.from),
      until: range.until >= before.duration ? after.duration : carry(range.until),
    },
    loop: loop && {from: carry(loop.from), until: loop.until === undefined ? undefined : carry(loop.until)},
    undo: undo.map(carry),
    redo: redo.map(carry),
  };
}

/**
 * Bookmarks keep their clock, and a scrolled feed the entry at its lower edge.
 *
 * @param whole The versions that positions are of: those of the day, for a match of it.
 */
export function carryView(versions: Versions, view: View, whole: Versions = versions): View {
  return {
    ...view,
    edge: view.edge === undefined ? undefined : carryCount(versions, view.edge),
    seen: carryCount(versions, view.seen),
    bookmarks: view.bookmarks.map(bookmark => ({...bookmark, position: carryPosition(whole, bookmark.position)})),
  };
}

/** A goal that the newer version has withdrawn no longer flashes. */
export function carryFlash({after}: Versions, flash: Timed<Cue> | undefined): Timed<Cue> | undefined {
  const value = after.cues.find(({event}) => event.id === flash?.value.event.id);
  return flash === undefined || value === undefined ? undefined : {...flash, value};
}

/** How many cues of the newer version lie at or above the one that is the `count`th of the older. */
function carryCount({before, after}: Versions, count: number): number {
  for (let place = Math.min(count, before.cues.length) - 1; place >= 0; place -= 1) {
    const {id} = before.cues[place]!.event;
    const found = after.cues.findIndex(({event}) => event.id === id);
    if (found >= 0) return found + 1;
  }
  return 0;
}
