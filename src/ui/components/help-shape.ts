import {KEY_GROUPS, type KeyBinding} from '../input/keys.ts';
import {width} from '../layout/measure.ts';
import type {GlyphName, Glyphs} from '../theme/glyphs.ts';

type HelpLine = {readonly keys: string; readonly text: string; readonly title: boolean};

/** Columns of the keys themselves, and the gap after them. */
export function keysWidth(keys: readonly KeyBinding[]): number {
  return Math.max(...keys.map(({shown}) => width(shown))) + 2;
}

/** Signs in the commentary and on the maps, in the order of how often a reader wonders. */
const SIGNS: readonly (readonly [GlyphName, string])[] = [
  ['goal', 'goal'],
  ['shot', 'shot'],
  ['woodwork', 'against the woodwork'],
  ['chance', 'chance'],
  ['yellowCard', 'card, in its colour'],
  ['substitution', 'substitution'],
  ['corner', 'corner'],
  ['cross', 'cross'],
  ['pass', 'pass'],
  ['counterAttack', 'counter-attack, carry'],
  ['clearance', 'clearance, tackle'],
  ['foul', 'foul'],
  ['offside', 'offside'],
  ['error', 'error'],
  ['penaltyGiven', 'penalty'],
  ['penaltyAppeal', 'penalty appeal'],
  ['overturned', 'taken back'],
  ['kickOff', 'kick-off'],
  ['whistle', 'whistle'],
  ['addedTime', 'added time'],
  ['spell', 'one side on top'],
  ['tactics', 'tactics'],
  ['remark', 'remark'],
];

/** What the mouse does, where it is switched on. */
const MOUSE: readonly (readonly [string, string])[] = [
  ['--mouse', 'turns the mouse on'],
  ['click', 'on the bar: go there'],
  ['wheel', 'scroll'],
];

function groupsOf(keys: readonly KeyBinding[], glyphs: Glyphs): readonly (readonly HelpLine[])[] {
  const signs = SIGNS.map(([name, text]) => ({keys: glyphs[name], text, title: false}));
  const mouse = MOUSE.map(([what, text]) => ({keys: what, text, title: false}));
  return [
    ...keyGroups(keys),
    [{keys: 'Mouse', text: '', title: true}, ...mouse],
    [
      {keys: 'Signs', text: '', title: true},
      ...signs,
      {keys: 'colours', text: 'alike: away changes', title: false},
      {keys: "~20'", text: 'minute is estimated', title: false},
    ],
  ];
}

function keyGroups(keys: readonly KeyBinding[]): readonly (readonly HelpLine[])[] {
  return KEY_GROUPS.map(group => [
    {keys: group, text: '', title: true},
    ...keys
      .filter(binding => binding.group === group && binding.keys.length > 0)
      .map(({shown, help}) => ({keys: shown, text: help, title: false})),
  ]);
}

/** Keys and signs in columns, groups kept whole, and how many lines they scroll, for a pane of this size. */
export function helpShape(keys: readonly KeyBinding[], glyphs: Glyphs, columns: number, rows: number) {
  const column = keysWidth(keys) + Math.max(...keys.map(({help}) => width(help))) + 3;
  const groups = groupsOf(keys, glyphs);
  const across = Math.max(1, Math.min(groups.length, Math.floor((columns - 1) / column)));
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
