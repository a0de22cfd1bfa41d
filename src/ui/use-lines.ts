import {useMemo, useSyncExternalStore} from 'react';
import type {Observable} from 'rxjs';

/** All that a stream has said so far. A stream that fails becomes an error of this render. */
export function useLines(line$: Observable<string>): readonly string[] {
  const store = useMemo(() => storeOf(line$), [line$]);
  return useSyncExternalStore(store.subscribe, store.lines);
}

function storeOf(line$: Observable<string>) {
  let lines: readonly string[] = [];
  let failure: {readonly error: unknown} | undefined;
  return {
    subscribe: (changed: () => void) => {
      const subscription = line$.subscribe({
        next: line => {
          lines = [...lines, line];
          changed();
        },
        error: (error: unknown) => {
          failure = {error};
          changed();
        },
      });
      return () => subscription.unsubscribe();
    },
    lines: () => {
      if (failure !== undefined) throw failure.error;
      return lines;
    },
  };
}
