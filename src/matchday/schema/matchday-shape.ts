import * as z from 'zod';
import {matchShape, originSchema, scoreSchema, sourceSchema} from '../../match/schema/match-shape.ts';
import {MATCHDAY_FORMAT} from '../format-name.ts';

const text = z.string().min(1);
const count = z.int().min(0).max(10_000);

/** What separates teams that are level on points, in the words of the rule books. */
export const TIE_BREAKS = [
  'goal-difference',
  'goals',
  'wins',
  'head-to-head',
  'fair-play',
  'play-off',
  'lots',
] as const;

export const PLACE_KINDS = ['title', 'qualification', 'play-off', 'relegation'] as const;

export const placesSchema = z.strictObject({
  from: z.int().min(1).max(1000),
  to: z.int().min(1).max(1000),
  /** `Champions League`, as in "the Champions League places". */
  name: text,
  kind: z.enum(PLACE_KINDS),
});

/** Points for a win, a draw and a defeat. */
export const pointsSchema = z.strictObject({win: count, draw: count, loss: count});

export const rulesSchema = z.strictObject({
  points: pointsSchema.default({win: 3, draw: 1, loss: 0}),
  /** The tie-breaks after points, the first one first. */
  order: z.array(z.enum(TIE_BREAKS)).default(['goal-difference', 'goals']),
  /** What places mean, from the top. */
  places: z.array(placesSchema).default([]),
  /** How many of the third-placed teams of all tables go through. */
  bestThirds: z.int().min(1).max(100).optional(),
});

/** A team's record before the day. */
export const recordSchema = z.strictObject({
  team: text,
  won: count,
  drawn: count,
  lost: count,
  /** Goals scored and conceded. */
  for: count,
  against: count,
  /** Points deducted. */
  deducted: count.default(0),
  /** Fair-play points, zero or less. */
  fairPlay: z.int().max(0).default(0),
});

export const tableSchema = z.strictObject({
  /** `Group E`; a league has one table without a name. */
  name: text.optional(),
  teams: z.array(recordSchema).min(2).max(1000),
});

/** A result of an earlier day, for head-to-head rules. */
export const resultSchema = z.strictObject({home: text, away: text, score: scoreSchema});

const timing = {
  /** `15:00` or `18:00 UTC+3`. Left out, that of the match's fixture. */
  kickOff: text.optional(),
  /** When the second half began, if that is known. Left out, fifteen minutes after the first half ends. */
  secondHalf: text.optional(),
};

/** A match of the day. */
export const dayMatchSchema = z.strictObject({...timing, match: matchShape});

/** A match of the day that is in a file of its own. */
export const matchReferenceSchema = z.strictObject({
  ...timing,
  /** The path of a match file, from the folder of the matchday file. */
  file: text,
});

export const matchdayShape = z.strictObject({
  format: z.literal(MATCHDAY_FORMAT),
  $schema: z.string().optional(),
  competition: text,
  /** `Final day` */
  name: text.optional(),
  /** The date of the matches that state none. */
  date: z.iso.date().optional(),
  rules: rulesSchema.default({points: {win: 3, draw: 1, loss: 0}, order: ['goal-difference', 'goals'], places: []}),
  /** The standings before the day. Without them the day has no table. */
  tables: z.array(tableSchema).max(100).default([]),
  earlier: z.array(resultSchema).max(10_000).default([]),
  matches: z.array(dayMatchSchema).min(1).max(1000),
  origin: originSchema.optional(),
  sources: z.array(sourceSchema).default([]),
});

/** A matchday as a file has it: each match in it, or in a file of its own. */
export const matchdayFileShape = matchdayShape.extend({
  matches: z
    .array(z.union([dayMatchSchema, matchReferenceSchema]))
    .min(1)
    .max(1000),
});

export type Matchday = z.output<typeof matchdayShape>;
export type DayMatch = z.output<typeof dayMatchSchema>;
export type Rules = z.output<typeof rulesSchema>;
export type Places = z.output<typeof placesSchema>;
export type TieBreak = (typeof TIE_BREAKS)[number];
export type TeamRecord = z.output<typeof recordSchema>;
export type EarlierResult = z.output<typeof resultSchema>;
