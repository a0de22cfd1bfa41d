import {UsageError} from '../errors.ts';
import type {Position} from '../match/model/clock.ts';
import type {Timeline} from '../match/model/timeline.ts';
import {matchOf} from '../matchday/day-clock.ts';
import {isDayTimeline} from '../matchday/day-timeline.ts';
import type {Range} from '../streams/pace.ts';
import {positionText} from '../streams/position-text.ts';
import {skipped} from '../streams/skipped.ts';
import {plainText} from '../text/plain-text.ts';
import {openingOf} from './range.ts';
import type {PlayOptions} from './request.ts';

/** Where to begin: where the options say; otherwise at the live edge, where everyone is, or at the saved place. */
export function startPlace(
  timeline: Timeline,
  options: PlayOptions,
  {until}: Range,
  {remembered, edge}: {readonly remembered: Position | undefined; readonly edge: Position | undefined},
): {readonly position?: Position; readonly notice?: string} {
  const asked = openingOf(timeline, options);
  if (asked !== undefined) return {position: asked};
  if (options.from !== undefined) return {};
  if (edge !== undefined) return {position: edge};
  if (remembered === undefined || remembered <= 0) return {};
  const position = Math.min(remembered, timeline.duration);
  // A saved place after --until is kept for another time.
  if (position > until) return {};
  const passed = skipped(timeline, 0, position);
  const where = `Resumed at ${positionText(timeline, position)}; Home starts over`;
  return {position, notice: passed === undefined ? where : `${where}; ${passed}`};
}

/** The place of a team's match on a day. Throws a UsageError where no such team plays. */
export function chosenOf(timeline: Timeline, team: string | undefined): number {
  if (team === undefined) return 0;
  if (!isDayTimeline(timeline))
    throw new UsageError(`--team ${plainText(team)}: this is one match, and not a matchday`);
  const {day} = timeline;
  const match = matchOf(day, team);
  if (match === undefined) throw new UsageError(`--team ${plainText(team)}: no such team plays on this day`);
  return day.matches.indexOf(match);
}
