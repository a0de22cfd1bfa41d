/** The sentences for a new formation, which is `{shape}`; `{old}` is the one before, if it is known. */
export const SHAPES: readonly string[] = [
  '{team} switch from a {old} to a {shape}.',
  '{team} go from a {old} to a {shape}.',
  '{team} switch to a {shape}.',
  '{team} are now in a {shape}.',
  'A change of shape for {team}: it’s a {shape} now.',
];

/** For a formation that stays the same. */
export const KEPT: readonly string[] = ['{team} keep their {shape}.', '{team} stay in a {shape}.'];
