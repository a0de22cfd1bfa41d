import * as z from 'zod';

const text = z.string();
const maybe = text.nullish().transform(value => (value == null || value.trim() === '' ? undefined : value.trim()));
/** A number, or digits with spaces between the thousands: `46 452`. */
const count = (most: number) =>
  z
    .union([
      z.int().min(0).max(most),
      text.regex(/^[\d\s.,]{1,12}$/).transform(digits => Number(digits.replace(/\D/g, ''))),
    ])
    .nullish()
    .catch(undefined)
    .transform(value => (value == null || value > most ? undefined : value));

/** Far more than any match has. */
const MOST = 500;

const incident = z.looseObject({
  team: z.enum(['home', 'away']),
  /** `45+1'`; in a shoot-out the number of the kick, without the apostrophe. */
  minute: text,
  incident_type: text,
  player_name: maybe,
  assist_player_name: maybe,
  player_in: maybe,
  player_out: maybe,
  card_reason: maybe,
  /** The score after it, where it changed. */
  home_score: count(99),
  away_score: count(99),
});

const metadata = z.looseObject({referee: maybe, venue: maybe, city: maybe, attendance: count(1_000_000)});

const goals = z.int().min(0).max(99).nullish();

/** Stands for a score that cannot be read. */
const UNREADABLE = -1;

/** What a list of matches needs of each. */
export const listedSchema = z.looseObject({
  league: text.catch(''),
  home: z.string().min(1),
  away: z.string().min(1),
  // What is wrong with a score is said of the match that is chosen.
  GH: goals.catch(UNREADABLE),
  GA: goals.catch(UNREADABLE),
  date: z.iso.date().nullish().catch(undefined),
});

/** One match: strict in what is used of it. */
export const seasonMatchSchema = z.looseObject({
  league: text,
  home: z.string().min(1),
  away: z.string().min(1),
  GH: goals,
  GA: goals,
  date: z.iso.date().nullish(),
  incident: z
    .looseObject({
      incidents: z.array(incident).max(MOST).nullish(),
      metadata: z.array(metadata).max(MOST).nullish().catch(undefined),
    })
    .nullish(),
});

export type SeasonMatch = z.output<typeof seasonMatchSchema>;
export type Incident = z.output<typeof incident>;
