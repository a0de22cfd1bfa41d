import {createContext, useContext} from 'react';
import type {MatchLook} from './match-look.ts';

export const LookContext = createContext<MatchLook | undefined>(undefined);

/** How the match is drawn. Throws outside of a {@link LookContext}. */
export function useLook(): MatchLook {
  const look = useContext(LookContext);
  if (look === undefined) throw new Error('drawn outside of a LookContext');
  return look;
}
