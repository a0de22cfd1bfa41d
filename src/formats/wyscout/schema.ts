import * as z from 'zod';
import {eventName, subEventName} from './event-names.ts';

// The parts of Wyscout's event data, version 2, that a match is made of. Other fields are ignored.

export const WYSCOUT_PERIODS = ['1H', '2H', 'E1', 'E2', 'P'] as const;

/** Some files have numbers as text. */
const fromText = <T extends z.ZodType>(schema: T) =>
  z.preprocess(value => (typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : value), schema);
const number = fromText(z.int());
/** Some files have ids in the place of names, as numbers or text. */
const nameOrId = z.union([z.string(), z.int()]).nullish();

const event = z
  .object({
    id: z.union([z.int(), z.string()]).nullish(),
    eventName: nameOrId,
    eventId: nameOrId,
    subEventName: nameOrId,
    subEventId: nameOrId,
    tags: z.array(z.object({id: number})).nullish(),
    /** 0 without a player. */
    playerId: number.nullish(),
    teamId: number,
    positions: z.array(z.object({x: fromText(z.number()), y: fromText(z.number())}).nullable()).nullish(),
    matchPeriod: z.enum(WYSCOUT_PERIODS),
    /** Since the period began. */
    /** Seconds since the start of the period. */
    eventSec: fromText(z.number().min(0).max(10_000)),
  })
  .refine(({eventName: name, eventId}) => (name ?? eventId ?? '') !== '', {
    path: ['eventName'],
    error: 'expected the name of the event, or its id',
  })
  .transform(({eventName: name, eventId, subEventName: kind, subEventId, ...rest}) => ({
    ...rest,
    eventName: eventName(name, eventId),
    subEventName: subEventName(kind, subEventId),
  }));

export const wyscoutEventsSchema = z.array(event);

export type WyscoutEvent = z.output<typeof wyscoutEventsSchema>[number];

export const TAG = {
  goal: 101,
  ownGoal: 102,
  assist: 301,
  keyPass: 302,
  leftFoot: 401,
  rightFoot: 402,
  head: 403,
  won: 703,
  throughBall: 901,
  interception: 1401,
  red: 1701,
  yellow: 1702,
  secondYellow: 1703,
  accurate: 1801,
  blocked: 2101,
} as const;

export function hasTag({tags}: WyscoutEvent, tag: number): boolean {
  return tags?.some(({id}) => id === tag) ?? false;
}

/** The parts of the frame: 1217 to 1223. */
export function hitsWoodwork({tags}: WyscoutEvent): boolean {
  return tags?.some(({id}) => id >= 1217 && id <= 1223) ?? false;
}

const KEEPING: readonly string[] = ['Save attempt', 'Goalkeeper leaving line'];

/** True of the records of a goalkeeper. */
export function isKeeping({eventName: name}: WyscoutEvent): boolean {
  return KEEPING.includes(name);
}

/** The player of an event; 0 means nobody. */
export function playerOf({playerId}: WyscoutEvent): number | undefined {
  return playerId ? playerId : undefined;
}

const placeInTeam = z.object({
  playerId: number,
  /** The minute of a red or second yellow card, and 0 without one. */
  redCards: number.nullish().catch(undefined),
});
const formation = z.object({
  lineup: z.array(placeInTeam).nullish().catch(null),
  bench: z.array(placeInTeam).nullish().catch(null),
  // Without substitutions it is sometimes "null".
  substitutions: z
    .array(z.object({playerIn: number, playerOut: number, minute: number}))
    .nullish()
    .catch(null),
});

const teamData = z.object({
  teamId: number,
  side: z.enum(['home', 'away']),
  score: z.int().nonnegative().nullish(),
  scoreET: z.int().nonnegative().nullish(),
  scoreP: z.int().nonnegative().nullish(),
  formation: formation.nullish().catch(null),
});

/** One entry of a matches file. */
export const wyscoutMatchSchema = z.object({
  wyId: z.int(),
  label: z.string().nullish(),
  /** `2018-07-15 15:00:00` */
  dateutc: z.string().nullish(),
  venue: z.string().nullish(),
  groupName: z.string().nullish(),
  gameweek: z.int().nullish(),
  competitionId: z.int().nullish(),
  teamsData: z.record(z.string(), teamData),
});

export type WyscoutMatch = z.output<typeof wyscoutMatchSchema>;
export type WyscoutTeamData = z.output<typeof teamData>;

const player = z.object({
  wyId: z.int(),
  shortName: z.string().nullish(),
  firstName: z.string().nullish(),
  lastName: z.string().nullish(),
  role: z.object({code2: z.string().nullish(), name: z.string().nullish()}).nullish().catch(null),
});

export type WyscoutPlayer = z.output<typeof player>;
export const wyscoutPlayerSchema = player;
export const wyscoutTeamSchema = z.object({wyId: z.int(), name: z.string().min(1)});
