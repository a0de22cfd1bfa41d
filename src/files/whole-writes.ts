import {writeSync} from 'node:fs';

/** A stream of Node over a file descriptor, such as `process.stdout`. */
type FileStream = NodeJS.WriteStream & {readonly fd: number};

/**
 * Makes a stream to a file write each chunk whole, or fail with the system's error. Node's own stream ignores that a full disk
 * or a size limit cut a write short.
 */
export function writeWhole(stream: FileStream): void {
  stream._write = (chunk: Uint8Array, _encoding, done) => {
    try {
      for (let written = 0; written < chunk.length; ) written += writeSync(stream.fd, chunk, written);
      done();
    } catch (error) {
      done(error instanceof Error ? error : new Error(String(error)));
    }
  };
}
