import type {KeyName} from '../input/keys.ts';
import type {ListAction, ListState} from './list-state.ts';

export type ListKeys = {
  /** Keys that close the list. */
  readonly closing: readonly KeyName[];
  /** True if letters narrow it without a `/` before them. @default false */
  readonly typing?: boolean | undefined;
};

/** What a key does to a list, or asks for the item under the cursor. */
export type ListRequest = ListAction | {readonly type: 'choose' | 'remove' | 'close'};

const MOVES: Readonly<Record<KeyName, ListAction>> = {
  up: {type: 'move', by: -1},
  down: {type: 'move', by: 1},
  pageup: {type: 'page', direction: -1},
  pagedown: {type: 'page', direction: 1},
  home: {type: 'move', by: Number.NEGATIVE_INFINITY},
  end: {type: 'move', by: Number.POSITIVE_INFINITY},
};

const LETTERS: Readonly<Record<KeyName, ListRequest>> = {
  k: {type: 'move', by: -1},
  j: {type: 'move', by: 1},
  '/': {type: 'narrow', words: ''},
  x: {type: 'remove'},
};

/** What a key means in a list; undefined if nothing. */
export function listRequestOf(
  key: KeyName,
  {words}: ListState,
  {closing, typing = false}: ListKeys,
): ListRequest | undefined {
  if (MOVES[key] !== undefined) return MOVES[key];
  if (key === 'return' || key === '\r' || key === '\n') return {type: 'choose'};
  if (words !== undefined) return typed(key, words);
  if (typing) return key === 'backspace' ? undefined : typed(key, '');
  return LETTERS[key] ?? (closing.includes(key) ? {type: 'close'} : undefined);
}

/** Letters narrow the list further; deleting the last one shows all of it again. */
function typed(key: KeyName, words: string): ListRequest | undefined {
  if (key === 'backspace') return {type: 'narrow', words: words === '' ? undefined : words.slice(0, -1)};
  const letter = key === 'space' ? ' ' : key;
  return [...letter].length === 1 ? {type: 'narrow', words: words + letter} : undefined;
}
