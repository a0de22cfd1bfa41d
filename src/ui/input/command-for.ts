import {type BoardTime, formatBoard, PERIOD_MINUTES, SECOND} from '../../match/model/clock.ts';
import {isOver} from '../../match/model/state.ts';
import type {Timeline} from '../../match/model/timeline.ts';
import {isDayTimeline} from '../../matchday/day-timeline.ts';
import type {Frame} from '../../streams/frame.ts';
import {BUDGET} from '../../streams/pacing.ts';
import {positionText} from '../../streams/position-text.ts';
import type {Setting} from '../setting.ts';

/** The command that reopens a moment: `replay first-leg@67:12 --speed 10`. */
export function commandFor(
  {name, opening = [], budget = BUDGET}: Pick<Setting, 'name' | 'opening' | 'budget'>,
  {state, board, position, transport}: Frame,
  timeline: Timeline,
): string {
  const {periods, detail} = timeline;
  const speed =
    transport.speed === 1 ? [] : ['--speed', transport.speed === Infinity ? 'max' : String(transport.speed)];
  const options = {
    steady: speed,
    highlights: ['--highlights', ...speed],
    director: ['--in', duration(Math.round(budget / 1000))],
  }[transport.mode];
  const clock =
    position === 0
      ? 'pre'
      : isOver(state)
        ? 'FT'
        : isDayTimeline(timeline)
          ? positionText(timeline, position)
          : clockOf(board, periods);
  const level = detail === 'normal' ? [] : ['--detail', detail];
  return ['replay', quoted(`${name}@${clock}`), ...opening.map(quoted), ...options, ...level].join(' ');
}

/** A clock that is read as this moment, to the second. */
function clockOf({period, elapsed}: BoardTime, periods: Timeline['periods']): string {
  const before = periods[periods.findIndex(played => played.period === period) - 1];
  // A shoot-out has no clock: what opens nearest to it is the end of what was played before.
  if (period === 'penalty-shoot-out' && before !== undefined) {
    return clockOf({period: before.period, elapsed: before.end - before.start}, periods);
  }
  // 45:00 is read as the first half's; the second begins at the first second that is its own.
  const own = PERIOD_MINUTES[period].start > 0 ? Math.max(elapsed, SECOND) : elapsed;
  return formatBoard({period, elapsed: own}).replace(':00 +', '+');
}

/** As a shell takes it for one word. */
function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** `10m`, `1m30s`. */
function duration(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  return `${minutes > 0 ? `${minutes}m` : ''}${rest > 0 || minutes === 0 ? `${rest}s` : ''}`;
}
