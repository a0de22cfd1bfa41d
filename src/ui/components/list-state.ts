import {holds} from '../../streams/feed.ts';

export type Item = {readonly value: string; readonly label: string};

/** The cursor's place among the items that are shown, and what they are narrowed to; undefined while nothing is typed. */
export type ListState = {readonly at: number; readonly words: string | undefined};

export type ListShape = {readonly items: readonly Item[]; readonly rows: number};

export type ListAction =
  | {readonly type: 'move'; readonly by: number}
  | {readonly type: 'page'; readonly direction: 1 | -1}
  | {readonly type: 'narrow'; readonly words: string | undefined};

/** A list as it opens: with the cursor on an item, or on the first. */
export function openList(items: readonly Item[], start: string | undefined): ListState {
  const at = items.findIndex(({value}) => value === start);
  return {at: Math.max(0, at), words: undefined};
}

/** The list after an action; the cursor stays within the items. */
export function updateList(state: ListState, action: ListAction, shape: ListShape): ListState {
  const {shown, at, room} = visibleList(state, shape);
  const to = (place: number) => ({...state, at: Math.max(0, Math.min(place, shown.length - 1))});
  switch (action.type) {
    case 'move':
      return to(at + action.by);
    case 'page':
      return to(at + action.direction * room);
    case 'narrow':
      return {at: 0, words: action.words};
  }
}

/** What of a list is in sight: `room` items from `top` on, with the cursor in the middle where it can be, and `below` more. */
export function visibleList({at: place, words}: ListState, {items, rows}: ListShape) {
  const shown = words === undefined ? items : items.filter(({label}) => holds(label, words));
  // One row is left for what is typed, and one for how many more there are if not all fit.
  const free = words === undefined ? rows : rows - 1;
  const room = Math.max(1, shown.length > free ? free - 1 : free);
  const at = Math.min(place, Math.max(0, shown.length - 1));
  const top = Math.max(0, Math.min(at - Math.floor(room / 2), shown.length - room));
  return {shown, room, at, top, below: shown.length - top - room};
}
