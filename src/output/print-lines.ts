import type {Writable} from 'node:stream';
import {BehaviorSubject, type Observable, tap} from 'rxjs';

/** Characters per write: a compromise between speed and memory. */
const CHUNK = 65_536;

/**
 * Writes lines to a stream as they come; lines of the same moment are one write. The argument of `source` emits false while
 * the stream is full, so that a slow reader costs no memory. Resolves when all lines are written; rejects with the stream's
 * error.
 */
export function printLines(
  source: (open$: Observable<boolean>) => Observable<string>,
  stream: Writable,
): Promise<void> {
  const open$ = new BehaviorSubject(true);
  let pending = '';
  return new Promise((resolve, reject) => {
    const flush = () => {
      if (pending === '') return;
      const text = pending;
      pending = '';
      if (stream.write(text)) return;
      open$.next(false);
      stream.once('drain', () => open$.next(true));
    };
    const printing = source(open$)
      .pipe(
        tap(line => {
          if (pending === '') queueMicrotask(flush);
          pending += `${line}\n`;
          if (pending.length >= CHUNK) flush();
        }),
      )
      .subscribe({
        error: reject,
        complete: () => {
          flush();
          stream.write('', error => (error ? reject(error) : resolve()));
        },
      });
    stream.once('error', error => {
      printing.unsubscribe();
      reject(error);
    });
  });
}

/** Writes a text to a stream. Resolves when it is written; rejects with the stream's error. */
export function printText(text: string, stream: Writable): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, error => (error ? reject(error) : resolve()));
  });
}
