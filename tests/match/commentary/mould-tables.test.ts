import {readdirSync} from 'node:fs';
import {expect, test} from 'vitest';

// What holds of every mould, whatever it is about.

const FOLDER = new URL('../../../src/match/commentary/moulds/', import.meta.url);
const FILES = readdirSync(FOLDER).sort();

/** Where a table chooses to say nothing, and how often. */
const SILENT: Readonly<Record<string, number>> = {LEADS: 3, GOOD_SAVES: 1, GOOD_BLOCKS: 1};

function mouldsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(mouldsIn) : [];
}

test.each(FILES)(
  'of %s: it has words or is one of the silences, its brackets close, its apostrophes are curved',
  async file => {
    const tables = Object.entries((await import(new URL(file, FOLDER).href)) as Readonly<Record<string, unknown>>);
    expect(tables).not.toEqual([]);
    for (const [name, table] of tables) {
      const moulds = mouldsIn(table);
      expect(
        moulds.filter(mould => mould === ''),
        name,
      ).toHaveLength(SILENT[name] ?? 0);
      for (const mould of moulds.filter(each => each !== '')) {
        const bare = mould.replace(/\{[\p{L}’]+\}/gu, '#').replace(/\[[^[\]]*#[^[\]]*\]/g, '');
        expect(bare, mould).not.toMatch(/[{}[\]'"]| {2}|\.\.\./);
      }
    }
  },
);
