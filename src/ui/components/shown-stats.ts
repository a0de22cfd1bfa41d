import type {Match} from '../../match/model/match.ts';
import type {PerSide} from '../../match/model/side.ts';
import {BASIC_STATS, type StatId, statOf, statsOf, type Tally} from '../../match/model/stats.ts';
import type {Timeline} from '../../match/model/timeline.ts';
import type {Frame} from '../../streams/frame.ts';
import {type Layout, layoutOf} from '../layout/layout.ts';

const IN_ORDER_OF_WORTH: readonly (typeof BASIC_STATS)[number][] = [
  'shots',
  'onTarget',
  'saves',
  'corners',
  'yellowCards',
  'substitutions',
  'blocked',
  'woodwork',
  'offTarget',
  'fouls',
  'redCards',
  'offsides',
];

/** What the match has, in its own order; a match that does not say has the basic ones, those worth the most first. */
export function countedStats(match: Match): readonly StatId[] {
  return match.stats === undefined ? IN_ORDER_OF_WORTH : statsOf(match);
}

/** Those of which there is something to show: a statistic appears with its first count. */
export function shownStats(match: Match, tallies: PerSide<Tally>): readonly StatId[] {
  return countedStats(match).filter(id => Boolean(statOf(id, tallies, 'home')) || Boolean(statOf(id, tallies, 'away')));
}

export function isBasic(id: StatId): id is (typeof BASIC_STATS)[number] {
  return BASIC_STATS.some(basic => basic === id);
}

/** The layout of a frame: in a narrow terminal the statistics wait until there is something to show beside the feed. */
export function layoutFor({match}: Timeline, {view, state, size}: Frame): Layout {
  const official = state.phase === 'over' && match.officialStats.length > 0;
  const waits = view.player === undefined && !official && shownStats(match, state.tallies).length === 0;
  return layoutOf(size.columns, size.rows, !waits, !countedStats(match).every(isBasic));
}
