import {useInput} from 'ink';
import {useRef, useState} from 'react';
import {keyNames} from '../input/key-names.ts';
import {type ListKeys, listRequestOf} from './list-keys.ts';
import {type ListShape, type ListState, openList, updateList, visibleList} from './list-state.ts';

export type ListOptions = ListShape &
  ListKeys & {
    /** The value that the cursor starts on. @default the first */
    readonly start?: string | undefined;
    readonly choose: (value: string) => void;
    readonly close: () => void;
    /** Removes an item, for lists that allow it. */
    readonly remove?: (value: string) => void;
  };

/** The state of a list that takes the keys while it is there. */
export function useList(options: ListOptions): ListState {
  const {items, start, choose, close, remove} = options;
  const [state, show] = useState(() => openList(items, start));
  // Several keys can come between two renders.
  const newest = useRef(state);
  useInput((input, key) => {
    for (const name of keyNames(input, key)) {
      // Keys after an escape are for what is behind the list.
      if (name === 'escape') return;
      const request = listRequestOf(name, newest.current, options);
      const {shown, at} = visibleList(newest.current, options);
      const value = shown[at]?.value;
      switch (request?.type) {
        case undefined:
          break;
        case 'choose':
          if (value !== undefined) choose(value);
          break;
        case 'remove':
          if (value !== undefined) remove?.(value);
          break;
        case 'close':
          close();
          break;
        case 'move':
        case 'page':
        case 'narrow':
          newest.current = updateList(newest.current, request, options);
          show(newest.current);
      }
    }
  });
  return state;
}
