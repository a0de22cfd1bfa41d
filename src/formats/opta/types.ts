// What Opta's feeds and the sites that republish them have in common: types of events and qualifiers, by number.

export const TYPE = {
  pass: 1,
  offsidePass: 2,
  takeOn: 3,
  foul: 4,
  out: 5,
  corner: 6,
  tackle: 7,
  interception: 8,
  save: 10,
  claim: 11,
  clearance: 12,
  miss: 13,
  post: 14,
  savedShot: 15,
  goal: 16,
  card: 17,
  off: 18,
  on: 19,
  retired: 20,
  startDelay: 27,
  end: 30,
  teamSetUp: 34,
  formationChange: 40,
  punch: 41,
  aerial: 44,
  challenge: 45,
  error: 51,
  pickUp: 52,
  addedTime: 70,
  blockedPass: 74,
  leavesPitch: 77,
  returnsToPitch: 78,
} as const;

export const QUALIFIER = {
  cross: 2,
  headPass: 3,
  throughBall: 4,
  freeKickTaken: 5,
  corner: 6,
  offsidePlayer: 7,
  penalty: 9,
  head: 15,
  rightFoot: 20,
  otherBody: 21,
  directFreeKick: 26,
  ownGoal: 28,
  assisted: 29,
  players: 30,
  yellow: 31,
  secondYellow: 32,
  red: 33,
  delayReason: 41,
  lines: 44,
  injured: 53,
  related: 55,
  numbers: 59,
  leftFoot: 72,
  blocked: 82,
  oneOnOne: 89,
  outfielderBlock: 94,
  offTheLine: 101,
  goalMouthY: 102,
  goalMouthZ: 103,
  throwIn: 107,
  volley: 108,
  overheadKick: 109,
  halfVolley: 110,
  divingHeader: 111,
  scissorKick: 112,
  lob: 117,
  formation: 130,
  slots: 131,
  deflected: 133,
  endX: 140,
  endY: 141,
  chipped: 155,
  ledToShot: 169,
  ledToGoal: 170,
  rescinded: 171,
  parriedSafe: 173,
  parriedDanger: 174,
  caught: 176,
  collected: 177,
  captain: 194,
  pullBack: 195,
  bigChance: 214,
  standing: 178,
  diving: 179,
  feet: 183,
  opposite: 233,
  directCorner: 263,
  minutes: 277,
  xg: 321,
  firstTouch: 328,
} as const;

/** An event of any feed that has Opta's types and qualifiers. */
export type OptaEvent = {
  /** Unique in the match. */
  readonly id: string;
  /** Unique among the events of its team: what other events refer to it by. */
  readonly eventId: string | undefined;
  readonly type: number;
  /** 1 and 2 are the halves, 3 and 4 extra time, 5 the shoot-out; others are before and after the match. */
  readonly period: number;
  /** Milliseconds since the period began. */
  readonly at: number;
  readonly team: string;
  readonly player: string | undefined;
  /** Whether it succeeded; of a foul, true for the player who was fouled. */
  readonly outcome: boolean;
  /** Percentages of length and width, as the acting team sees them: forwards, and from right to left. */
  readonly x: number | undefined;
  readonly y: number | undefined;
  readonly qualifiers: ReadonlyMap<number, string | undefined>;
};

export function has({qualifiers}: OptaEvent, ...any: readonly number[]): boolean {
  return any.some(qualifier => qualifiers.has(qualifier));
}

/** The value of a qualifier as a number; undefined if it is missing or not a number. */
export function numberOf({qualifiers}: OptaEvent, qualifier: number): number | undefined {
  const text = qualifiers.get(qualifier)?.trim() ?? '';
  const value = Number(text);
  return text === '' || !Number.isFinite(value) ? undefined : value;
}

/** The values of a qualifier that holds a list. */
export function listOf({qualifiers}: OptaEvent, qualifier: number): readonly string[] {
  return (qualifiers.get(qualifier) ?? '')
    .split(',')
    .map(value => value.trim())
    .filter(value => value !== '');
}

const PERIOD_STARTS: Readonly<Record<number, number>> = {1: 0, 2: 45, 3: 90, 4: 105, 5: 120};

/** Milliseconds since the period began, from the minutes and seconds that the feed counts since kick-off. */
export function timeInPeriod(period: number, minute: number, second: number): number {
  return Math.max(0, (minute - (PERIOD_STARTS[period] ?? 0)) * 60 + second) * 1000;
}
