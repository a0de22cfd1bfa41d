/** A mistake in the input, such as a damaged file or an unknown match. Only its message is shown; exit code 1. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly exitCode = 1;
}

/** A mistake in how the program was called, such as an unknown option or a clock that the match does not have. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly exitCode = 2;
}

/** True for errors that the user can fix; any other error is a bug, and its stack is shown. */
export function isUserError(error: unknown): error is InputError | UsageError {
  return error instanceof InputError || error instanceof UsageError;
}
