/** The sentences for a new formation, which is `{shape}`; `{old}` is the one before, if it is known. */
export const SHAPES: readonly string[] = [
  'A change of shape for {team}, to a {shape}.',
  '{team} change shape[, from a {old} to a {shape}].',
  '{team} have gone to a {shape}.',
];

/** For a formation right after a change of players. */
export const SHAPES_THEN: readonly string[] = [
  'That makes it a {shape} for {team}.',
  '{team} are in a {shape} now.',
  'So it’s a {shape} now for {team}.',
];

/** For a formation that stays the same. */
export const KEPT: readonly string[] = ['{team} keep their {shape}.', '{team} stay in a {shape}.'];
