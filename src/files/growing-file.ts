import {open, stat} from 'node:fs/promises';

/** What a growing text has gained since the last look. */
export type Growth = {
  /** Whole lines, without their ends. */
  readonly lines: readonly string[];
  /** Why the lines are those of a new text, from its first line on. */
  readonly restarted?: 'shortened' | 'replaced' | undefined;
  /** True if no more lines will come. */
  readonly ended: boolean;
};

/** Bytes of one look; what is more comes with the next. */
const MOST_AT_ONCE = 8 * 2 ** 20;
/** Characters of a line that never ends, such as those of a binary file. */
const MOST_OF_LINE = 2 * 2 ** 20;

/**
 * Looks at a file that another program writes to. Half a line waits for its end; a file that is shortened or replaced starts
 * over. Polled, because notifications of changes are missing on network drives. Rejects with the system's error.
 */
export function growingFile(path: string): () => Promise<Growth> {
  let lines = lineSplitter();
  let offset = 0;
  let inode: number | undefined;
  return async () => {
    const {ino, size} = await stat(path);
    const restarted = inode !== undefined && ino !== inode ? 'replaced' : size < offset ? 'shortened' : undefined;
    if (restarted !== undefined) [lines, offset] = [lineSplitter(), 0];
    inode = ino;
    if (size === offset) return {lines: [], restarted, ended: false};
    const file = await open(path);
    try {
      const buffer = Buffer.alloc(Math.min(size - offset, MOST_AT_ONCE));
      const {bytesRead} = await file.read(buffer, 0, buffer.length, offset);
      offset += bytesRead;
      return {lines: lines.add(buffer.subarray(0, bytesRead)), restarted, ended: false};
    } finally {
      await file.close();
    }
  };
}

/** Waits for what a stream brings next, such as standard input. A last line without an end counts. */
export function growingStream(stream: AsyncIterable<Uint8Array>): () => Promise<Growth> {
  const lines = lineSplitter();
  const chunks = stream[Symbol.asyncIterator]();
  return async () => {
    const next = await chunks.next();
    return next.done === true ? {lines: lines.rest(), ended: true} : {lines: lines.add(next.value), ended: false};
  };
}

/** Bytes in, whole lines out. A byte order mark is skipped. */
function lineSplitter() {
  const decoder = new TextDecoder();
  let half = '';
  return {
    add: (bytes: Uint8Array): readonly string[] => {
      const parts = (half + decoder.decode(bytes, {stream: true})).split('\n');
      half = (parts.pop() ?? '').slice(0, MOST_OF_LINE);
      return parts.map(line => line.replace(/\r$/, ''));
    },
    rest: (): readonly string[] => {
      const line = half + decoder.decode();
      half = '';
      return line === '' ? [] : [line];
    },
  };
}
