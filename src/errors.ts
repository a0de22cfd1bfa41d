/** A mistake in what the user gave to be read: a file, a match that is not there. Its message is all that is shown; exit 1. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly exitCode = 1;
}

/** A mistake in how the program was called: an option, a clock that the match does not have. Exit 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly exitCode = 2;
}

/** True for what the user can put right; anything else that is thrown is a bug, and shows its stack. */
export function isUserError(error: unknown): error is InputError | UsageError {
  return error instanceof InputError || error instanceof UsageError;
}
