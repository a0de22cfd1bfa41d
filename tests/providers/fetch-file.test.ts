import {setImmediate} from 'node:timers/promises';
import {describe, expect, test} from 'vitest';
import {type Fetch, FILE_LIMIT, fetchFile} from '../../src/providers/fetch-file.ts';
import {VirtualTime} from '../support/virtual-time.ts';

const ADDRESS = new URL('https://example.com/a.json');

describe('fetchFile over a fetch of the caller’s', () => {
  test('follows a redirect, and gives the bytes with their progress', async () => {
    const asked: string[] = [];
    const fetch: Fetch = async input => {
      asked.push(String(input));
      return asked.length === 1
        ? new Response(null, {status: 302, headers: {location: '/b.json'}})
        : new Response('[1]', {headers: {'content-length': '3'}});
    };
    const progress: (readonly (number | undefined)[])[] = [];
    const timer = new VirtualTime();
    const bytes = await fetchFile(ADDRESS, {
      timer,
      most: 10,
      fetch,
      progress: (done, all) => progress.push([done, all]),
    });
    expect(new TextDecoder().decode(bytes)).toBe('[1]');
    expect(asked).toEqual(['https://example.com/a.json', 'https://example.com/b.json']);
    expect(progress).toEqual([[3, 3]]);
  });

  test('aborts it at the deadline, which leaves no timer behind', async () => {
    const timer = new VirtualTime();
    const fetch: Fetch = (_, init) =>
      new Promise((_resolve, reject) => init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)));
    const fetching = fetchFile(ADDRESS, {timer, most: 10, fetch});
    timer.run();
    await expect(fetching).rejects.toThrow('example.com: no answer within 15 seconds');
    expect(timer.pending).toBe(0);
  });

  test('cancels a body that is too large', async () => {
    let cancelled = false;
    const body = new ReadableStream<Uint8Array>({
      pull: controller => controller.enqueue(new Uint8Array(6)),
      cancel: () => {
        cancelled = true;
      },
    });
    const fetching = fetchFile(ADDRESS, {timer: new VirtualTime(), most: 10, fetch: async () => new Response(body)});
    await expect(fetching).rejects.toThrow('example.com: larger than 0 MB, the limit for a file');
    expect(cancelled).toBe(true);
  });

  test('ends a body that trickles when the whole file takes too long', async () => {
    const timer = new VirtualTime();
    const signals: AbortSignal[] = [];
    // A byte every second, until the download is aborted: never as long without one as a stalled body.
    const body = new ReadableStream<Uint8Array>({
      pull: controller =>
        new Promise<void>((resolve, reject) => {
          signals[0]?.addEventListener('abort', () => reject(signals[0]?.reason), {once: true});
          timer.schedule(() => {
            controller.enqueue(new Uint8Array(1));
            resolve();
          }, 1_000);
        }),
    });
    const fetch: Fetch = async (_, init) => {
      if (init?.signal) signals.push(init.signal);
      return new Response(body);
    };
    let failure: unknown;
    void fetchFile(ADDRESS, {timer, most: 10_000, fetch}).catch((error: unknown) => {
      failure = error;
    });
    while (failure === undefined && timer.frame < 2 * FILE_LIMIT) {
      await setImmediate();
      timer.advance(1_000);
    }
    await setImmediate();
    expect(failure).toMatchObject({message: 'example.com: not complete after 600 seconds', again: false});
    expect(timer.frame).toBeLessThanOrEqual(FILE_LIMIT + 2_000);
  });
});
