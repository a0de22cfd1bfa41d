/** The types of events that are used, by the ids that all versions share. */
export const TYPE = {
  pass: 30,
  carry: 43,
  duel: 4,
  dribbledPast: 39,
  interception: 10,
  block: 6,
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

/** An event without the part that its type is about could only be guessed at. */
export const NEEDED: Readonly<Record<number, 'shot' | 'substitution' | 'tactics'>> = {
  [TYPE.shot]: 'shot',
  [TYPE.substitution]: 'substitution',
  [TYPE.startingXi]: 'tactics',
};

const USED: ReadonlySet<number> = new Set(Object.values(TYPE));

/** Records of other types, such as pressures and receipts, are nearly half of a file. */
export function isUsed(record: unknown): boolean {
  const type = typeOf(record);
  return type === undefined || USED.has(type);
}

/** Passes and carries are most of what is used. */
export function isMove(record: unknown): boolean {
  const type = typeOf(record);
  return type === TYPE.pass || type === TYPE.carry;
}

/** The id of a record's type; undefined where it cannot be read, so that it is reported. */
function typeOf(record: unknown): number | undefined {
  const id = (record as {readonly type?: {readonly id?: unknown} | null} | null | undefined)?.type?.id;
  return typeof id === 'number' ? id : undefined;
}
