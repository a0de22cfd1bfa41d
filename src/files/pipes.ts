import {constants, openSync} from 'node:fs';
import {Socket} from 'node:net';
import type {Readable, Writable} from 'node:stream';

// Named pipes, opened without blocking: an ordinary read or write occupies a thread until the other end is opened, and the
// program could not end before. Node streams a pipe by its socket class; nothing here connects to anything.

export function readPipe(path: string): Readable {
  return new Socket({fd: openSync(path, constants.O_RDONLY | constants.O_NONBLOCK), readable: true, writable: false});
}

/** Throws the system's error if no program reads the pipe. */
export function writePipe(path: string): Writable {
  return new Socket({fd: openSync(path, constants.O_WRONLY | constants.O_NONBLOCK), readable: false, writable: true});
}
