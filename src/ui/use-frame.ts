import {useCallback, useRef, useSyncExternalStore} from 'react';
import type {Frame} from '../streams/frame.ts';
import type {Session} from '../streams/session.ts';

/** The newest frame of a session. A stream that fails becomes an error of this render: one path for every error. */
export function useFrame(session: Session): Frame {
  const failure = useRef<{readonly error: unknown}>(undefined);
  const subscribe = useCallback(
    (changed: () => void) => {
      const subscription = session.frame$.subscribe({
        next: changed,
        error: (error: unknown) => {
          failure.current = {error};
          changed();
        },
      });
      return () => subscription.unsubscribe();
    },
    [session],
  );
  const snapshot = useCallback(() => {
    if (failure.current !== undefined) throw failure.current.error;
    return session.frame();
  }, [session]);
  return useSyncExternalStore(subscribe, snapshot);
}
