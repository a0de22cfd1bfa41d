import type {Period} from '../../match/model/clock.ts';
import {isDayTimeline} from '../../matchday/day-timeline.ts';
import {formatTimeOfDay} from '../../matchday/time-of-day.ts';
import type {Frame} from '../../streams/frame.ts';
import type {Glyphs} from '../theme/glyphs.ts';

/** From here on, a distance is in minutes and seconds. */
const MINUTE = 60;

/**
 * How a live match is watched, and how its feed is: `LIVE · updated 15 s ago`, `45 s behind · no answer since 20:41, trying
 * again`. Undefined for any other match.
 */
export function liveText(
  {live, state, timeline, board}: Frame,
  {separator}: Pick<Glyphs, 'separator'>,
): string | undefined {
  if (live === undefined) return undefined;
  const {behind, delay, reported, failing, age, breakLeft} = live;
  const kickOff = isDayTimeline(timeline) ? formatTimeOfDay(timeline.day.start) : timeline.match.fixture.kickOff;
  const parts = [
    behind > 0 ? `${distance(behind)} behind: End goes live` : 'LIVE',
    delay > 0 ? `${distance(delay)} delay` : undefined,
    reported === undefined ? undefined : `${reported.home}-${reported.away} reported`,
    behind > 0 ? undefined : next(state.phase, {kickOff, period: board.period, breakLeft}),
    failing === undefined ? updated(age) : `no answer since ${failing}, trying again`,
  ];
  return parts.filter(part => part !== undefined).join(` ${separator} `);
}

/** Whether a live match is watched live: `LIVE`, or how far behind. Undefined for any other match. */
export function liveWord({live}: Pick<Frame, 'live'>): string | undefined {
  if (live === undefined) return undefined;
  return live.behind > 0 ? `${distance(live.behind)} behind` : 'LIVE';
}

function updated(age: number): string {
  return age === 0 ? 'updated just now' : `updated ${distance(age)} ago`;
}

function distance(seconds: number): string {
  if (seconds < MINUTE) return `${seconds} s`;
  return `${Math.floor(seconds / MINUTE)}:${String(seconds % MINUTE).padStart(2, '0')}`;
}

/** What follows the break after a period, if the match is not over. */
const AFTER: Readonly<Record<Period, string>> = {
  'first-half': 'second half',
  'second-half': 'extra time',
  'extra-time-first-half': 'second half of extra time',
  'extra-time-second-half': 'penalties',
  'penalty-shoot-out': 'the result',
};

/** What happens next, while nothing is played. */
function next(
  phase: Frame['state']['phase'],
  {kickOff, period, breakLeft}: {kickOff: string | undefined; period: Period; breakLeft: number | undefined},
): string | undefined {
  switch (phase) {
    case 'before':
      return kickOff === undefined ? 'kick-off next' : `kick-off at ${kickOff}`;
    case 'break':
      return breakLeft === undefined ? `${AFTER[period]} next` : `${AFTER[period]} in about ${breakLeft} min`;
    case 'playing':
    case 'over':
      return undefined;
  }
}
