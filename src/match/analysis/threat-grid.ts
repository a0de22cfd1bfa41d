// The grid that {@link expectedThreat} reads. `scripts/solve-threat-grid.ts` solves it and says what it assumes; a test compares
// the two, so that no start of the program has to solve it.

/** The pitch in cells of about six metres by six, as Singh divides it. */
export const COLUMNS = 16;
export const ROWS = 12;

/** The threat at the middle of each cell of one wing, row by row from the touchline; the other wing is its mirror image. */
export const THREATS_OF_WING: readonly number[] = [
  0.00312, 0.0033, 0.00355, 0.0039, 0.00435, 0.00492, 0.00562, 0.00645, 0.00744, 0.00862, 0.01001, 0.01163, 0.01339,
  0.01517, 0.01682, 0.01818, 0.00313, 0.00331, 0.00357, 0.00391, 0.00437, 0.00495, 0.00567, 0.00653, 0.00759, 0.0089,
  0.01055, 0.01255, 0.01483, 0.01723, 0.01953, 0.02152, 0.00313, 0.00331, 0.00357, 0.00392, 0.00438, 0.00497, 0.0057,
  0.0066, 0.00774, 0.00923, 0.01117, 0.01366, 0.01663, 0.01992, 0.02308, 0.02584, 0.00312, 0.00331, 0.00357, 0.00392,
  0.00438, 0.00498, 0.00573, 0.00667, 0.0079, 0.00956, 0.01185, 0.01489, 0.01878, 0.02411, 0.02996, 0.03087, 0.00312,
  0.00331, 0.00356, 0.00392, 0.00438, 0.00499, 0.00575, 0.00673, 0.00803, 0.00985, 0.01244, 0.01601, 0.02128, 0.03337,
  0.06157, 0.05645, 0.00312, 0.0033, 0.00356, 0.00391, 0.00439, 0.00499, 0.00576, 0.00676, 0.00811, 0.01003, 0.0128,
  0.01672, 0.02341, 0.0462, 0.13187, 0.38691,
];
