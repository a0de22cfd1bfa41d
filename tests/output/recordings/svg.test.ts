import {describe, expect, test} from 'vitest';
import {cellsOf, type Row, textOf} from '../../../src/output/recordings/cells.ts';
import {openDrawer} from '../../../src/output/recordings/draw.tsx';
import {coloursOf, groundOf} from '../../../src/output/recordings/ground.ts';
import {pictureLook, pictureSetting} from '../../../src/output/recordings/look.ts';
import {record} from '../../../src/output/recordings/record.ts';
import {CELL, pictureTitle, svg} from '../../../src/output/recordings/svg.ts';
import {contrast} from '../../../src/ui/theme/colour.ts';
import {firstLeg, frameAt} from '../../support/render.tsx';

const SIZE = {columns: 100, rows: 30};
const DARK = groundOf({background: 'dark'});

function picture(rows: readonly Row[], columns = 40, ground = DARK): string {
  return svg(rows, {columns, rows: rows.length, ground, title: 'A title', description: 'What is on it'});
}

const ENTITIES: Readonly<Record<string, string>> = {'&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"'};

/** The words of the picture, line by line, as they are selected. */
function linesOf(text: string): readonly string[] {
  return [...text.matchAll(/<text [^>]*>(.*?)<\/text>/gs)].map(([, inside = '']) =>
    inside.replace(/<[^>]*>/g, '').replace(/&\w+;/g, entity => ENTITIES[entity]!),
  );
}

test('the first leg at 67:12 has its text and title, and nothing external', async () => {
  const match = firstLeg();
  const frame = frameAt(match, (67 * 60 + 12) * 1000 + 2);
  const drawer = openDrawer(match, pictureSetting(pictureLook('dark', {}), 'first-leg'), SIZE);
  const rows = drawer.draw(frame);
  await drawer.close();
  const text = picture(rows, SIZE.columns);
  expect(linesOf(text)).toEqual(rows.map(textOf).filter(line => line !== ''));
  expect(pictureTitle(match, frame)).toBe('Southampton 1-0 Liverpool, 67:12');
  expect(pictureTitle(match, frameAt(match, 0))).toBe('Southampton against Liverpool, before kick-off');
  expect(text).toContain('<title id="replay-title">A title</title>');
  expect(text).toContain('<desc id="replay-description">What is on it</desc>');
  expect(text.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(
    /https?:|url\(|@import|href|<script|<image/,
  );
});

test('a picture of another panel, of one side, of one player', () => {
  const match = firstLeg();
  const first = (options: Parameters<typeof record>[1]) =>
    record(match, {paused: true, ...options}).next().value!.frame;
  expect(first({panel: 'line-ups'}).view.panel).toBe('line-ups');
  expect(first({choice: {filter: 'away', player: undefined}}).view.filter).toBe('away');
  const player = match.match.lineUps!.home!.starting[0]!.id;
  expect(first({choice: {filter: 'all', player}}).view.player).toBe(player);
});

describe('a row', () => {
  test('is escaped, and characters that XML forbids are replaced', () => {
    const text = picture([cellsOf('a<b> & "c" ]]> \uffff', 40)]);
    expect(text).toContain('a&lt;b&gt; &amp; &quot;c&quot; ]]&gt;');
    expect(linesOf(text)).toEqual(['a<b> & "c" ]]> \ufffd']);
  });

  test('has every piece on the grid: wide characters take two columns, and rare characters are separate', () => {
    const text = picture([cellsOf('ab 得点 ⇄ x', 40)]);
    const pieces = [...text.matchAll(/<tspan x="([\d.]+)" textLength="([\d.]+)"[^>]*>([^<]*)</g)].map(
      ([, x, length, words]) => [Number(x) / CELL.width, Number(length) / CELL.width, words],
    );
    expect(pieces).toEqual(
      [
        [0, 3, 'ab '],
        [3, 4, '得点'],
        [7, 1, ' '],
        [8, 1, '⇄'],
        [9, 2, ' x'],
      ].map(([x, length, words]) => [expect.closeTo(x as number, 2), expect.closeTo(length as number, 2), words]),
    );
  });

  test('has its colours: 16, 256 and true colour, backgrounds, dim and inverse', () => {
    const row = cellsOf(
      '\u001b[31mr\u001b[38;5;196mc\u001b[38;2;1;2;3mt\u001b[0;7mi\u001b[0;2md\u001b[0;48;5;16mg\u001b[0m',
      40,
    );
    const found = row.slice(0, 6).map(({style}) => coloursOf(style, DARK));
    expect(found).toEqual([
      {fg: DARK.palette[1], bg: undefined},
      {fg: '#ff0000', bg: undefined},
      {fg: '#010203', bg: undefined},
      {fg: DARK.bg, bg: DARK.fg},
      {fg: '#898989', bg: undefined},
      {fg: DARK.fg, bg: '#000000'},
    ]);
  });

  test('draws blocks as adjacent shapes, with selectable characters', () => {
    const text = picture([cellsOf('▃▃█', 40)]);
    expect(linesOf(text)).toEqual(['▃▃█']);
    expect(text.match(/<rect x="0" y="10" width="16.8" height="6"/g)).toHaveLength(1);
    expect(text).toContain('<rect x="16.8" y="0" width="8.4" height="16"');
    expect(text).toContain('fill-opacity="0"');
  });
});

test('every text colour of the palettes is readable on its background', () => {
  for (const ground of [DARK, groundOf({background: 'light'})]) {
    // cyan, blue, yellow, red and their bright ones are what the themes name; dim is what is read last.
    const named = ground.bg === '#000000' ? [6, 9, 10, 11, 12] : [1, 2, 4, 12];
    for (const n of named) expect(contrast(ground.palette[n]!, ground.bg)).toBeGreaterThan(4.5);
    expect(contrast(coloursOf({dim: true}, ground).fg, ground.bg)).toBeGreaterThan(4);
  }
});

test('pictures have full colours on black or white, and honour NO_COLOR and the locale', () => {
  expect(pictureLook('auto', {})).toMatchObject({colour: 'truecolor', background: 'dark', words: 'unicode'});
  expect(pictureLook('light', {TERM: 'dumb'})).toMatchObject({colour: 'truecolor', background: 'light'});
  expect(pictureLook('auto', {NO_COLOR: '1'})).toMatchObject({colour: 'none', attributes: true});
  expect(pictureLook('auto', {LC_ALL: 'C'})).toMatchObject({words: 'ascii', blocks: 'ascii'});
  expect(pictureLook('auto', {}, 'words')).toMatchObject({colour: 'none', attributes: false, words: 'unicode'});
});
