import {Box, Text, useInput} from 'ink';
import {useRef, useState} from 'react';
import {holds} from '../../streams/feed.ts';
import {keyNames} from '../input/key-names.ts';
import type {KeyName} from '../input/keys.ts';
import {cell} from '../layout/measure.ts';
import type {Glyphs} from '../theme/glyphs.ts';
import type {Style} from '../theme/look.ts';

export type Item = {readonly value: string; readonly label: string};

export type ListProps = {
  readonly items: readonly Item[];
  /** What to say where there are none. */
  readonly none: string;
  /** The value that the cursor starts on. @default the first */
  readonly start?: string | undefined;
  readonly choose: (value: string) => void;
  readonly close: () => void;
  /** What closes it, besides what lies outside of it. */
  readonly closing: readonly KeyName[];
  /** True where letters narrow it without a `/` before them. */
  readonly typing?: boolean;
  /** Takes one away, where that can be done: `x`. */
  readonly remove?: (value: string) => void;
  readonly glyphs: Pick<Glyphs, 'cursor' | 'down'>;
  readonly accent: Style;
  readonly faint: Style;
  readonly columns: number;
  readonly rows: number;
};

/** Where the cursor is among the items that are shown, and what they are narrowed to; undefined while nothing is typed. */
type State = {readonly at: number; readonly words: string | undefined};

/** A list to choose from, with a cursor, as long as its pane; `/` and some letters narrow it, or letters alone. It takes the keys while it is there. */
export function List(props: ListProps) {
  const {items, none, start, glyphs, accent, faint, columns, rows} = props;
  const first: State = {
    at: Math.max(
      0,
      items.findIndex(({value}) => value === start),
    ),
    words: undefined,
  };
  const [state, show] = useState(first);
  // Several keys can come between two renders.
  const newest = useRef(first);
  useInput((input, key) => {
    for (const name of keyNames(input, key)) {
      // What comes after it is for what stands behind the list.
      if (name === 'escape') return;
      newest.current = pressed(newest.current, name, props);
      show(newest.current);
    }
  });
  const shown = narrowed(items, state.words);
  const room = roomFor(shown.length, rows, state);
  const at = Math.min(state.at, shown.length - 1);
  const top = Math.max(0, Math.min(at - Math.floor(room / 2), shown.length - room));
  const below = shown.length - top - room;
  return (
    <Box flexDirection="column" width={columns} height={rows} overflow="hidden">
      {shown.length === 0 && (
        <Text {...faint} wrap="truncate">
          {cell(` ${state.words === undefined ? none : 'None of that name'}`, columns)}
        </Text>
      )}
      {shown.slice(top, top + room).map(({value, label}, row) => (
        <Text key={value} {...(top + row === at ? accent : {})} wrap="truncate">
          {cell(` ${top + row === at ? glyphs.cursor : ' '} ${label}`, columns)}
        </Text>
      ))}
      {shown.length > room && rows > 1 && (
        <Text {...faint}>{cell(below > 0 ? `${below} more ${glyphs.down}` : 'the end', columns - 1, 'right')} </Text>
      )}
      {state.words !== undefined && <Text {...accent}>{cell(` /${state.words}`, columns)}</Text>}
    </Box>
  );
}

/** Rows for the items themselves: one is left for what is typed, and where not all fit, one that says how many more there are. */
function roomFor(count: number, rows: number, {words}: State): number {
  const free = words === undefined ? rows : rows - 1;
  return Math.max(1, count > free ? free - 1 : free);
}

function narrowed(items: readonly Item[], words: string | undefined): readonly Item[] {
  return words === undefined ? items : items.filter(({label}) => holds(label, words));
}

/** What a key makes of the list; what it asks for is passed on. */
function pressed(state: State, name: KeyName, {items, choose, close, closing, typing, remove, rows}: ListProps): State {
  const shown = narrowed(items, state.words);
  const at = Math.min(state.at, Math.max(0, shown.length - 1));
  const here = shown[at];
  const page = roomFor(shown.length, rows, state);
  const to = (place: number): State => ({...state, at: Math.max(0, Math.min(place, shown.length - 1))});
  switch (name) {
    case 'up':
      return to(at - 1);
    case 'down':
      return to(at + 1);
    case 'pageup':
      return to(at - page);
    case 'pagedown':
      return to(at + page);
    case 'home':
      return to(0);
    case 'end':
      return to(shown.length - 1);
    case 'return':
    case '\r':
    case '\n':
      if (here !== undefined) choose(here.value);
      return state;
  }
  if (state.words !== undefined) return typed(state, name, state.words);
  if (typing) return name === 'backspace' ? state : typed(state, name, '');
  if (name === 'k') return to(at - 1);
  if (name === 'j') return to(at + 1);
  if (name === '/') return {at: 0, words: ''};
  if (name === 'x' && remove !== undefined && here !== undefined) remove(here.value);
  else if (closing.includes(name)) close();
  return state;
}

/** Letters narrow the list further; taking the last one back ends that. */
function typed(state: State, name: KeyName, words: string): State {
  if (name === 'backspace') return words === '' ? {at: 0, words: undefined} : {at: 0, words: words.slice(0, -1)};
  const letter = name === 'space' ? ' ' : name;
  return [...letter].length === 1 ? {at: 0, words: words + letter} : state;
}
