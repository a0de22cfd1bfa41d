import type {Writable} from 'node:stream';
import {BehaviorSubject, type Observable, tap} from 'rxjs';

/** Characters that are written at once: enough to be quick, and little to hold. */
const CHUNK = 65_536;

/**
 * Writes lines to a stream as they come, several at once where several come at once. When the stream asks to wait, `source`
 * is told by its argument to hold its lines back, so that a slow reader costs no memory. Settles when all are handed
 * over; rejects with the stream's own error.
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

/** Writes a text to a stream. Settles when it is handed over; rejects with the stream's own error. */
export function printText(text: string, stream: Writable): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, error => (error ? reject(error) : resolve()));
  });
}
