import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type Layout, layoutOf} from '../../../src/ui/layout/layout.ts';
import {runs} from '../../support/runs.ts';

/** What is there, in words. */
function panes(layout: Layout): string {
  if (layout.kind === 'ticker') return 'ticker';
  const {heading, scoreboard, stats, strip, foot} = layout;
  return [
    ...(heading ? ['heading'] : []),
    `scoreboard ${scoreboard}`,
    'feed',
    ...(stats === undefined ? [] : ['stats']),
    ...(foot ? ['foot'] : []),
    ...(strip > 0 ? [`strip ${strip}`] : []),
  ].join(', ');
}

const sizes = fc.tuple(fc.integer({min: 1, max: 300}), fc.integer({min: 1, max: 120}));

describe('layoutOf', () => {
  test.each([
    [160, 45, 'heading, scoreboard 4, feed, stats, foot, strip 4'],
    [120, 40, 'heading, scoreboard 4, feed, stats, foot, strip 4'],
    [80, 24, 'heading, scoreboard 3, feed, stats, foot, strip 2'],
    [60, 24, 'heading, scoreboard 3, feed, foot, strip 2'],
    [50, 15, 'scoreboard 2, feed, foot'],
    [20, 5, 'ticker'],
    [1, 1, 'ticker'],
  ])('%ix%i has %s', (columns, rows, expected) => {
    expect(panes(layoutOf(columns, rows))).toBe(expected);
  });

  test('leaves the last row of the terminal free, and has one row where there is but one', () => {
    fc.assert(
      fc.property(sizes, ([columns, rows]) => {
        expect(layoutOf(columns, rows).rows).toBe(Math.max(1, rows - 1));
      }),
    );
  });

  test('gives out every column and row once', () => {
    fc.assert(
      fc.property(sizes, ([columns, terminalRows]) => {
        const layout = layoutOf(columns, terminalRows);
        if (layout.kind === 'ticker') return;
        const {heading, scoreboard, feed, stats, strip, foot, rows} = layout;
        expect((heading ? 2 : 0) + scoreboard + 1 + feed.rows + (foot ? 1 : 0) + strip + 2).toBe(rows);
        expect(feed.columns + (stats === undefined ? 0 : 1 + stats.columns)).toBe(columns);
        expect(stats?.rows ?? feed.rows).toBe(feed.rows);
        expect(feed.rows).toBeGreaterThanOrEqual(3);
        expect(feed.columns).toBeGreaterThanOrEqual(36);
      }),
      {numRuns: runs(500)},
    );
  });

  test('more room never takes a pane away', () => {
    const worth = (layout: Layout) => panes(layout).replace('ticker', '').length;
    fc.assert(
      fc.property(sizes, fc.nat(40), fc.nat(40), ([columns, rows], wider, higher) => {
        const [small, large] = [layoutOf(columns, rows), layoutOf(columns + wider, rows + higher)];
        expect(worth(large)).toBeGreaterThanOrEqual(worth(small));
      }),
      {numRuns: runs(500)},
    );
  });
});
