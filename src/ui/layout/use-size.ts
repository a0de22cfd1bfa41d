import {createContext, useContext} from 'react';
import type {Size} from '../../streams/session-state.ts';

export const SizeContext = createContext<Size | undefined>(undefined);

/** Size of the terminal. Throws outside of a {@link SizeContext}. */
export function useSize(): Size {
  const size = useContext(SizeContext);
  if (size === undefined) throw new Error('drawn outside of a SizeContext');
  return size;
}
