import {expect, test} from 'vitest';
import {BASIC_STATS, statsOf} from '../../../src/match/model/stats.ts';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {shownStats} from '../../../src/ui/components/shown-stats.ts';
import {draft, ninety} from '../../support/make-match.ts';
import {bundled} from '../../support/panels.tsx';

const home = {side: 'home'} as const;
const busy = ninety([
  draft('shot', '10', {...home, outcome: 'woodwork'}),
  draft('shot', '11', {...home, outcome: 'blocked'}),
  draft('shot', '12', {...home, outcome: 'saved'}),
  draft('corner', '13', home),
  draft('offside', '14', home),
  draft('foul', '15', home),
  draft('card', '16', {...home, card: 'yellow'}),
  draft('card', '17', {...home, card: 'red'}),
  draft('substitution', '18', {...home, on: 'Marsh'}),
]);
const {tallies} = buildTimeline(busy).states.at(-1)!;

test('rows keep the order of the match, which info and report have too, as counts come in', () => {
  const first = buildTimeline(bundled('first-leg'));
  const shown = first.states.map(state => shownStats(first.match, state.tallies, 12));
  const order = statsOf(first.match);
  for (const ids of shown) expect(ids).toEqual(order.filter(id => ids.includes(id)));
  expect(shownStats(busy, tallies, 12)).toEqual(BASIC_STATS);
});

test('where not all have room, the least ones are left out, and the others keep their order', () => {
  expect(shownStats(busy, tallies, 4)).toEqual(['shots', 'onTarget', 'saves', 'corners']);
  expect(shownStats(busy, tallies, 8)).toEqual([
    'shots',
    'onTarget',
    'blocked',
    'saves',
    'corners',
    'yellowCards',
    'redCards',
    'substitutions',
  ]);
  const own = {...busy, stats: ['fouls', 'corners', 'shots'] as const};
  expect(shownStats({...own, stats: [...own.stats]}, tallies, 2)).toEqual(['fouls', 'corners']);
});
