/** Why the system refused something about a file, in words; an error that is not the system's is a bug, and is thrown again. */
export function failureReason(error: unknown): string {
  if (!isSystemError(error)) throw error;
  return REASONS[error.code] ?? `the system says ${error.code}`;
}

/** True where the system says that there is no such file. */
export function isMissing(error: unknown): boolean {
  return isSystemError(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

type SystemError = Error & {readonly code: string; readonly syscall: string};

function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string';
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota of the disk is used up',
  ENOENT: 'there is no such folder, and it cannot be created',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EEXIST: 'a part of the path is a file, not a folder',
  EISDIR: 'a folder stands in its place',
  ENAMETOOLONG: 'the path is too long',
  ELOOP: 'the path is a link that leads back to itself',
  EBUSY: 'another program holds it',
  EMFILE: 'too many files are open',
  EIO: 'the disk reports a fault',
};
