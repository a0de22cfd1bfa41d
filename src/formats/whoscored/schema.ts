import * as z from 'zod';

// The parts of a match page of WhoScored that a match is made of. What is not used is not looked at.

const text = z.string();
const maybe = text.nullish().transform(value => (value == null || value.trim() === '' ? undefined : value.trim()));
const id = z.union([z.int(), text.regex(/^\d+$/, 'digits')]).transform(String);
const named = z.looseObject({value: z.int().min(0).max(100_000)});
/** Percentages, and a little beyond the lines. */
const share = z.number().min(-50).max(150).nullish().catch(undefined);

/** Far more than any match has. */
const MOST = 20_000;

const event = z.object({
  id: z.union([z.number(), text]).transform(String),
  eventId: z.int().nullish(),
  minute: z.int().min(0).max(200),
  second: z.number().min(0).max(60).nullish(),
  period: named,
  teamId: id,
  playerId: id.nullish(),
  type: named,
  outcomeType: named.nullish().catch(undefined),
  x: share,
  y: share,
  qualifiers: z
    .array(z.looseObject({type: named, value: z.union([text, z.number()]).nullish().catch(undefined)}))
    .max(MOST)
    .nullish(),
});

const team = z.looseObject({
  teamId: id,
  name: z.string().min(1),
  managerName: maybe,
  players: z
    .array(z.looseObject({playerId: id, name: maybe}))
    .max(MOST)
    .nullish()
    .catch(undefined),
});

/** Strict in what is used, and tolerant of all the rest. */
export const whoscoredSchema = z.looseObject({
  home: team,
  away: team,
  events: z.array(event).min(1).max(MOST),
  playerIdNameDictionary: z.record(text, text).nullish().catch(undefined),
  score: maybe,
  ftScore: maybe,
  etScore: maybe,
  pkScore: maybe,
  /** `FT`, `AET`, `PEN`; while a match is played, its minute. */
  elapsed: maybe,
  startTime: maybe,
  venueName: maybe,
  attendance: z.int().min(0).max(1_000_000).nullish().catch(undefined),
  referee: z.looseObject({name: maybe}).nullish().catch(undefined),
});

export type WhoscoredMatch = z.output<typeof whoscoredSchema>;
export type WhoscoredEvent = WhoscoredMatch['events'][number];
