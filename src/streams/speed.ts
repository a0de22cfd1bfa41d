/** The slowest and the fastest that a match can be played, besides `max`. */
export const MIN_SPEED = 0.01;
export const MAX_SPEED = 10_000;

export const ROUND_SPEEDS: readonly number[] = [
  0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 30, 60, 100, 200, 500, 1000, 2000, 5000, 10_000,
];
