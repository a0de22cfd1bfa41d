import {MINUTE} from '../match/model/clock.ts';
import type {PerSide} from '../match/model/side.ts';
import {talliesBetween} from '../match/model/span-tallies.ts';
import type {Tally} from '../match/model/stats.ts';
import type {Timeline} from '../match/model/timeline.ts';
import type {Frame} from './frame.ts';
import type {Span} from './view.ts';

/** The statistics of the chosen part of the match, up to the playhead. */
export function talliesOf(
  timeline: Timeline,
  {view, state, board, position}: Pick<Frame, 'view' | 'state' | 'board' | 'position'>,
): PerSide<Tally> {
  if (view.span === 'match') return state.tallies;
  const from =
    view.span === 'last-15'
      ? position - 15 * MINUTE
      : (timeline.periods.find(({period}) => period === board.period)?.start ?? 0);
  return talliesBetween(timeline, from - 1, position);
}

/** `This half`, or `This half (as reported)` if the match has only reported events to count. */
export function spanTitle(span: Span, {coverage}: Timeline['match']): string {
  const name = {match: 'So far', period: 'This half', 'last-15': 'Last 15 minutes'}[span];
  return coverage === 'told' ? `${name} (as reported)` : name;
}
