import type {Match} from '../../match/model/match.ts';
import type {PerSide} from '../../match/model/side.ts';
import {isOver} from '../../match/model/state.ts';
import {BASIC_STATS, type StatId, statOf, statsOf, type Tally} from '../../match/model/stats.ts';
import type {Timeline} from '../../match/model/timeline.ts';
import type {Frame} from '../../streams/frame.ts';
import {type Layout, layoutOf} from '../layout/layout.ts';

/** The basic statistics, those worth the most first: the ones to keep where there is not room for all. */
const BY_WORTH: readonly (typeof BASIC_STATS)[number][] = [
  'shots',
  'onTarget',
  'saves',
  'corners',
  'yellowCards',
  'substitutions',
  'redCards',
  'blocked',
  'woodwork',
  'offTarget',
  'fouls',
  'offsides',
];

/**
 * The statistics of which there is something to show, in the order of the match. If there is not room for so many rows, a match
 * that lists its own loses the last ones, and any other those worth the least; the others keep their order.
 */
export function shownStats(match: Match, tallies: PerSide<Tally>, rows: number): readonly StatId[] {
  const counted = statsOf(match).filter(
    id => Boolean(statOf(id, tallies, 'home')) || Boolean(statOf(id, tallies, 'away')),
  );
  if (match.stats !== undefined) return counted.slice(0, rows);
  const kept = new Set<StatId>(BY_WORTH.filter(id => counted.includes(id)).slice(0, rows));
  return counted.filter(id => kept.has(id));
}

export function isBasic(id: StatId): id is (typeof BASIC_STATS)[number] {
  return BASIC_STATS.some(basic => basic === id);
}

/** The layout of a frame: in a narrow terminal the statistics wait until there is something to show beside the feed. */
export function layoutFor({match}: Timeline, {view, state, size}: Frame): Layout {
  const official = isOver(state) && match.officialStats.length > 0;
  const waits = view.player === undefined && !official && shownStats(match, state.tallies, 1).length === 0;
  return layoutOf(size.columns, size.rows, !waits, !statsOf(match).every(isBasic));
}
