import {rmSync} from 'node:fs';

/**
 * The writes of one run of the program: temporary files that are not yet in their place, and the order of writes. `main`
 * creates it, and discards the temporary files if the program is stopped.
 */
export type Drafts = {
  readonly add: (path: string) => void;
  readonly remove: (path: string) => void;
  /** Runs writes one at a time, in the order they are asked for; one that fails does not hold up the next. */
  readonly inTurn: (write: () => Promise<void>) => Promise<void>;
  /** Deletes every temporary file, at once. */
  readonly discard: () => void;
};

export function openDrafts(): Drafts {
  const paths = new Set<string>();
  let last: Promise<void> = Promise.resolve();
  return {
    add: path => void paths.add(path),
    remove: path => void paths.delete(path),
    inTurn: write => {
      const written = last.then(write);
      last = written.catch(() => {});
      return written;
    },
    discard: () => {
      for (const path of paths) rmSync(path, {force: true});
    },
  };
}
