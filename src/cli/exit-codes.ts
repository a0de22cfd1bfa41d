export type ExitCode = {
  readonly code: number;
  /** The line that help and the manual show. */
  readonly means: string;
  /** The same for the overview, which has one line for the codes; absent where there is no room for it. */
  readonly short?: string;
};

/** Exit codes, as help and the manual list them. */
export const EXIT_CODES: readonly ExitCode[] = [
  {code: 0, means: 'done', short: 'done'},
  {code: 1, means: 'bad input, or a failed download or write', short: 'bad input'},
  {code: 2, means: 'bad usage', short: 'bad usage'},
  {code: 70, means: 'a bug', short: 'a bug'},
  {code: 129, means: 'the terminal was closed (SIGHUP)'},
  {code: 130, means: 'Ctrl-C (SIGINT)', short: 'Ctrl-C'},
  {code: 131, means: 'quit from the keyboard (SIGQUIT)'},
  {code: 141, means: 'the reader of a pipe has gone, as in replay | head'},
  {code: 143, means: 'terminated (SIGTERM)'},
];

export const EXIT_CODE = {done: 0, badInput: 1, bug: 70, closedPipe: 141} as const;

/** A signal ends a program with 128 plus its number. */
export const SIGNAL_EXIT_CODES = {SIGHUP: 129, SIGINT: 130, SIGQUIT: 131, SIGTERM: 143} as const;
