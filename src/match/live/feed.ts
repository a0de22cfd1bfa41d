import type {Version} from './version.ts';

/** One thing that a feed of a live match has to say. */
export type News =
  | {readonly type: 'version'; readonly version: Version}
  /** It has answered, and nothing has changed. */
  | {readonly type: 'unchanged'}
  /** It has not answered, or with something other than a match; the next attempt follows. */
  | {readonly type: 'failed'; readonly reason: string}
  /** It has started over, so that what came before no longer counts. */
  | {readonly type: 'restarted'; readonly reason: string}
  /** Something was left out: what, and where. */
  | {readonly type: 'problem'; readonly problem: string};

/** What one look at a feed gives. */
export type Polled = {
  readonly news: readonly News[];
  /** When to look again, in milliseconds from now; undefined if nothing more will come. */
  readonly again: number | undefined;
};

/** Looks at a feed. It keeps its own place; looks never overlap. Rejects only when the signal aborts it. */
export type Poll = (signal: AbortSignal) => Promise<Polled>;
