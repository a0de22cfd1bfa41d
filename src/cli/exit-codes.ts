/** Exit codes, each with the line that help and the manual show. */
export const EXIT_CODES = [
  {code: 0, means: 'done'},
  {code: 1, means: 'bad input'},
  {code: 2, means: 'bad usage'},
  {code: 70, means: 'a bug'},
  {code: 130, means: 'Ctrl-C'},
] as const;

export const EXIT_CODE = {done: 0, badInput: 1, bug: 70, closedPipe: 141} as const;

/** A signal ends a program with 128 plus its number. */
export const SIGNAL_EXIT_CODES = {SIGHUP: 129, SIGINT: 130, SIGTERM: 143} as const;
