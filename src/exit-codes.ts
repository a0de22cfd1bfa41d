/** How the program ends, for the help, the manual and whoever calls it. A closed pipe ends it quietly, as a success. */
export const EXIT_CODES = [
  {code: 0, means: 'done'},
  {code: 1, means: 'wrong file'},
  {code: 2, means: 'wrong option'},
  {code: 70, means: 'a bug'},
  {code: 130, means: 'Ctrl-C'},
] as const;
