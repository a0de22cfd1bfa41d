/**
 * Why the system refused something, in words that follow the name of a file or a host. Any other error is a bug, and is thrown
 * again.
 */
export function systemErrorReason(error: unknown): string {
  if (!isSystemError(error)) throw error;
  if (error.syscall === 'rename' && OPEN_ELSEWHERE.includes(error.code)) return RENAME_DENIED;
  return reasonOfCode(error.code) ?? `the system reports ${error.code}`;
}

/** The same by the code of the error; undefined for an unknown one. */
export function reasonOfCode(code: string): string | undefined {
  return Object.hasOwn(REASONS, code) ? REASONS[code] : undefined;
}

/** True if the system reports that the file does not exist. */
export function isMissing(error: unknown): boolean {
  return isSystemError(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

type SystemError = Error & {readonly code: string; readonly syscall: string};

export function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string';
}

const MISSING = 'no such file or folder';
const DENIED = 'permission denied';
/** Windows reports these when a file is renamed over one that another program has open. */
const OPEN_ELSEWHERE: readonly string[] = ['EPERM', 'EACCES', 'EBUSY'];
const RENAME_DENIED = 'permission denied, or another program has the file open';
const NOT_FOUND = 'host not found; is there a network connection?';
const UNREACHABLE = 'cannot be reached; is there a network connection?';
const BROKEN_OFF = 'the connection broke off before the end';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: MISSING,
  ENOTDIR: MISSING,
  ENAMETOOLONG: 'the path is too long',
  ELOOP: 'too many symbolic links',
  EISDIR: 'is a folder',
  ENXIO: 'no other program has the pipe open',
  EEXIST: 'a file is in the way',
  EACCES: DENIED,
  EPERM: DENIED,
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file would exceed the size limit',
  EBUSY: 'another program is using it',
  EMFILE: 'too many open files',
  EIO: 'the disk reports an error',
  ENOTFOUND: NOT_FOUND,
  EAI_AGAIN: NOT_FOUND,
  ENETUNREACH: UNREACHABLE,
  EHOSTUNREACH: UNREACHABLE,
  ENETDOWN: UNREACHABLE,
  ECONNREFUSED: 'the connection was refused',
  ETIMEDOUT: 'no answer',
  ECONNRESET: BROKEN_OFF,
  EPIPE: BROKEN_OFF,
};
