/** The event types that a match is made of, by the ids that all versions of the data share. */
export const TYPE = {
  pass: 30,
  carry: 43,
  duel: 4,
  dribble: 14,
  dribbledPast: 39,
  interception: 10,
  block: 6,
  clearance: 9,
  goalKeeper: 23,
  shot: 16,
  ownGoalAgainst: 20,
  ownGoalFor: 25,
  foulCommitted: 22,
  foulWon: 21,
  badBehaviour: 24,
  substitution: 19,
  tacticalShift: 36,
  startingXi: 35,
  halfStart: 18,
  halfEnd: 34,
  offside: 8,
  error: 37,
  injuryStoppage: 40,
  playerOff: 27,
  playerOn: 26,
} as const;

const USED: ReadonlySet<number> = new Set(Object.values(TYPE));

/**
 * True of a record that a match is made of. Records of other types, such as pressures and ball receipts, are nearly half of a
 * file. A record whose type cannot be read counts as used, so that the schema reports it.
 */
export function isUsed(record: unknown): boolean {
  const id = (record as {readonly type?: {readonly id?: unknown} | null} | null | undefined)?.type?.id;
  return typeof id !== 'number' || USED.has(id);
}
