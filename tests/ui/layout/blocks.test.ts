import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type BlockRow, type BlockStyle, blockRows, horizontalBar} from '../../../src/ui/layout/blocks.ts';
import {width} from '../../../src/ui/layout/measure.ts';

const STYLES: readonly BlockStyle[] = ['eighths', 'halves', 'ascii'];

const text = ({cells}: BlockRow) => cells.map(({character}) => character).join('');
const inverse = ({cells}: BlockRow) => cells.map(cell => (cell.inverse ? 'i' : '.')).join('');
const ninths = Array.from({length: 9}, (_, n) => n / 8);

describe('blockRows', () => {
  test('grows upward in eighths', () => {
    const [up, down] = blockRows(ninths, {up: 1, down: 1, style: 'eighths'});
    expect(text(up!)).toBe(' ▁▂▃▄▅▆▇█');
    expect(inverse(up!)).toBe('.........');
    expect(text(down!)).toBe('         ');
  });

  test('grows downward with inverse blocks', () => {
    const [up, down] = blockRows(
      ninths.map(value => -value),
      {up: 1, down: 1, style: 'eighths'},
    );
    expect(text(up!)).toBe('         ');
    expect(text(down!)).toBe(' ▇▆▅▄▃▂▁█');
    expect(inverse(down!)).toBe('.iiiiiii.');
  });

  test('grows downward in halves where nothing can be inverted', () => {
    const [, down] = blockRows(
      ninths.map(value => -value),
      {up: 1, down: 1, style: 'halves'},
    );
    expect(text(down!)).toBe(' ▔▔▀▀▀▀██');
  });

  test('has its ASCII', () => {
    const [up, down] = blockRows([...ninths, ...ninths.map(value => -value)], {up: 1, down: 1, style: 'ascii'});
    expect(text(up!).slice(0, 9)).toBe(' ..--++##');
    expect(text(down!).slice(9)).toBe(" ''--++##");
  });

  test('fills the rows nearest to the middle first', () => {
    const rows = blockRows([0.5, 0.75, 1, -0.5, -0.75, -1], {up: 2, down: 2, style: 'eighths'});
    expect(rows.map(({half}) => half)).toEqual(['up', 'up', 'down', 'down']);
    expect(rows.map(text)).toEqual([' ▄█   ', '███   ', '   ███', '    ▄█']);
    expect(inverse(rows[3]!)).toBe('....i.');
  });

  const value = fc.option(fc.double({min: -1.5, max: 1.5, noNaN: true}), {nil: undefined});
  const values = fc.array(value, {maxLength: 30});
  const options = fc.record({
    up: fc.integer({min: 1, max: 4}),
    down: fc.integer({min: 1, max: 4}),
    style: fc.constantFrom(...STYLES),
  });

  test('every cell is one column, on its own side of the middle, and blank where there is no value', () => {
    fc.assert(
      fc.property(values, options, (all, {up, down, style}) => {
        const rows = blockRows(all, {up, down, style});
        expect(rows.length).toBe(up + down);
        for (const {half, cells} of rows) {
          expect(cells.length).toBe(all.length);
          for (const [n, {character, inverse: turned}] of cells.entries()) {
            expect(width(character)).toBe(1);
            if (style === 'ascii') expect(character.charCodeAt(0)).toBeLessThan(128);
            if (style !== 'eighths') expect(turned).toBe(false);
            if (!(half === 'up' ? (all[n] ?? 0) > 0 : (all[n] ?? 0) < 0)) expect(character).toBe(' ');
          }
        }
      }),
    );
  });

  test('a higher value is never drawn lower', () => {
    const filled = (v: number, height: number) => {
      const rows = blockRows([v], {up: height, down: 1, style: 'eighths'}).filter(({half}) => half === 'up');
      return rows.reduce((sum, row) => sum + ' ▁▂▃▄▅▆▇█'.indexOf(text(row)), 0);
    };
    fc.assert(
      fc.property(fc.double({min: 0, max: 1, noNaN: true}), fc.nat(4), (v, more) => {
        const height = more + 1;
        expect(filled(v, height)).toBe(Math.round(v * height * 8));
      }),
    );
  });
});

describe('horizontal bars', () => {
  test('are of eighths, to the left with the last cell inverse', () => {
    expect(horizontalBar(0.5, 5, 'right', 'eighths')).toEqual({full: '██', part: {character: '▌', inverse: false}});
    expect(horizontalBar(0.55, 5, 'left', 'eighths')).toEqual({full: '██', part: {character: '▎', inverse: true}});
    expect(horizontalBar(0.4, 5, 'left', 'eighths')).toEqual({full: '██', part: undefined});
  });

  test('are of halves or whole cells where the terminal has no more', () => {
    expect(horizontalBar(0.5, 5, 'left', 'halves')).toEqual({full: '██', part: {character: '▐', inverse: false}});
    expect(horizontalBar(0.55, 5, 'right', 'ascii')).toEqual({full: '###', part: undefined});
  });

  test('fit their columns, and show anything above nothing', () => {
    fc.assert(
      fc.property(
        fc.double({min: 0, max: 2, noNaN: true}),
        fc.nat(12),
        fc.constantFrom('left' as const, 'right' as const),
        fc.constantFrom('eighths' as const, 'halves' as const, 'ascii' as const),
        (share, columns, towards, style) => {
          const {full, part} = horizontalBar(share, columns, towards, style);
          const cells = full.length + (part === undefined ? 0 : 1);
          expect(cells).toBeLessThanOrEqual(columns);
          expect(cells > 0).toBe(share > 0 && columns > 0);
        },
      ),
    );
  });
});
