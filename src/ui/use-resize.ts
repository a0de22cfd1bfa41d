import {useWindowSize} from 'ink';
import {useLayoutEffect} from 'react';
import type {Command} from '../streams/command.ts';

/** Tells a session the size of the terminal, now and whenever it changes. */
export function useResize(dispatch: (command: Command) => void): void {
  const {columns, rows} = useWindowSize();
  useLayoutEffect(() => dispatch({type: 'resize', columns, rows}), [dispatch, columns, rows]);
}
