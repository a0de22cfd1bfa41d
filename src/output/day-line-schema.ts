import * as z from 'zod';
import {sideSchema} from '../match/schema/value-schemas.ts';
import type {EntryKind} from '../matchday/entry-drafts.ts';
import type {Parting} from '../matchday/standings.ts';

const text = z.string().min(1);
const count = z.int().nonnegative();

const KINDS = [
  'kick-off',
  'goal',
  'overturned',
  'red-card',
  'penalty-missed',
  'half-time',
  'end-of-ninety',
  'full-time',
  'status',
  'table',
] as const satisfies readonly EntryKind[];

const PARTINGS = [
  'points',
  'goal-difference',
  'goals',
  'wins',
  'head-to-head',
  'fair-play',
  'play-off',
  'lots',
  'nothing',
] as const satisfies readonly Parting[];

const standingSchema = z.strictObject({
  place: z.int().positive(),
  team: text,
  played: count,
  won: count,
  drawn: count,
  lost: count,
  for: count.describe('goals scored'),
  against: count.describe('goals conceded'),
  goalDifference: z.int(),
  points: z.int(),
  separatedBy: z.enum(PARTINGS).nullable().describe('what parts the team from the one above it'),
  meaning: text.nullable().describe('what the place is worth, such as title or relegation'),
});

/** One line of `--format jsonl` of a matchday: an entry of the vidiprinter, without spoilers. */
export const dayLineSchema = z.strictObject({
  time: z
    .string()
    .regex(/^\d\d:\d\d:\d\d$/)
    .describe('the time of day, in the zone of the ground unless another was asked for'),
  position: z.number().nonnegative().describe('milliseconds since just before the first kick-off'),
  kind: z.enum(KINDS),
  minute: text.nullable().describe("the minute of the match: 90+4', HT"),
  matches: z.array(z.strictObject({home: text, away: text})).describe('its matches; none where only the table changes'),
  score: z.strictObject({home: count, away: count}).nullable().describe('of its match, from here on'),
  side: sideSchema.nullable(),
  highlight: z.boolean(),
  words: text,
  changes: z.array(text).describe('what it changes in the table: Manchester City go top'),
  standings: z
    .array(z.strictObject({name: text.nullable().describe('of the group'), teams: z.array(standingSchema)}))
    .optional()
    .describe('all tables as they stand, on the first line and wherever they change'),
  attribution: text.optional().describe('the attribution that the licence of the data requires'),
});

/** Identifies the schema; it is not an address to fetch. */
const DAY_LINE_SCHEMA_ID = 'urn:football-replay:day-line:1';

/** The JSON Schema of a line. */
export function dayLineJsonSchema(): string {
  const {$schema, ...schema} = z.toJSONSchema(dayLineSchema);
  const title = 'A line of replay --format jsonl of a matchday: one entry of the vidiprinter';
  return `${JSON.stringify({$schema, $id: DAY_LINE_SCHEMA_ID, title, ...schema}, undefined, 2)}\n`;
}
