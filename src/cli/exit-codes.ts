/**
 * How the program ends, for the help, the manual and whoever calls it. A signal ends it with 128 and its number, and so,
 * quietly, does a closed pipe: 141.
 */
export const EXIT_CODES = [
  {code: 0, means: 'done'},
  {code: 1, means: 'wrong file'},
  {code: 2, means: 'wrong option'},
  {code: 70, means: 'a bug'},
  {code: 130, means: 'Ctrl-C'},
] as const;
