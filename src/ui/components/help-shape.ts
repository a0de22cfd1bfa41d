import {KEY_GROUPS, type KeyBinding} from '../input/keys.ts';
import {width} from '../layout/measure.ts';

type HelpLine = {readonly keys: string; readonly text: string; readonly title: boolean};

/** Columns of the keys themselves, and the gap after them. */
export function keysWidth(keys: readonly KeyBinding[]): number {
  return Math.max(...keys.map(({shown}) => width(shown))) + 2;
}

function groupsOf(keys: readonly KeyBinding[]): readonly (readonly HelpLine[])[] {
  return KEY_GROUPS.map(group => [
    {keys: group, text: '', title: true},
    ...keys
      .filter(binding => binding.group === group && binding.keys.length > 0)
      .map(({shown, help}) => ({keys: shown, text: help, title: false})),
  ]);
}

/** The table in columns, groups kept whole, and how many lines it scrolls, for a pane of this size. */
export function helpShape(keys: readonly KeyBinding[], columns: number, rows: number) {
  const column = keysWidth(keys) + Math.max(...keys.map(({help}) => width(help))) + 3;
  const groups = groupsOf(keys);
  const across = Math.max(1, Math.min(KEY_GROUPS.length, Math.floor((columns - 1) / column)));
  let blocks = columnsOf(groups, Number.POSITIVE_INFINITY);
  for (let height = 1; height < blocks[0]!.length; height += 1) {
    const packed = columnsOf(groups, height);
    if (packed.length <= across) blocks = packed;
  }
  return {blocks, most: Math.max(0, Math.max(...blocks.map(lines => lines.length)) - Math.max(0, rows - 2))};
}

/** The groups one under the other, with a new column where the next would go over `height`. */
function columnsOf(groups: readonly (readonly HelpLine[])[], height: number): readonly (readonly HelpLine[])[] {
  const blocks: HelpLine[][] = [];
  for (const group of groups) {
    const last = blocks.at(-1);
    if (last === undefined || last.length + group.length > height) blocks.push([...group]);
    else last.push(...group);
  }
  return blocks;
}
