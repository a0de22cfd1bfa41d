import {isUserError} from '../errors.ts';
import {systemErrorReason} from '../files/system-error.ts';
import type {Context} from './context.ts';
import {EXIT_CODE} from './exit-codes.ts';
import {VERSION} from './version.ts';

/** Writes what went wrong to standard error and returns the exit code. Only a bug shows its stack. */
export function reportError({stderr, progressLine}: Context, error: unknown): number {
  progressLine?.clear();
  if (isUserError(error)) {
    stderr.write(`replay: ${error.message}\n`);
    return error.exitCode;
  }
  if (isFailedWrite(error)) {
    // The reader of a pipe has seen enough, as in `replay first-leg | head`. Other failures are worth a message.
    if (error.code === 'EPIPE') return EXIT_CODE.closedPipe;
    stderr.write(`replay: cannot write the output: ${systemErrorReason(error)}\n`);
    return EXIT_CODE.badInput;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  stderr.write(
    `replay ${VERSION}: this is a bug in replay\n${stack}\nPlease report it to the maintainers, with these lines and the command that you ran.\n`,
  );
  return EXIT_CODE.bug;
}

function isFailedWrite(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && error.syscall === 'write';
}
