import * as z from 'zod';
import {FORMAT} from '../model/format-name.ts';
import {STAT_IDS} from '../model/stats.ts';
import {citationSchema, eventSchema} from './event-schema.ts';
import {noteSchema, reactionSchema, tieSchema} from './tie-schema.ts';

const text = z.string().min(1);
const colour = z.string().regex(/^#[0-9a-fA-F]{6}$/, 'a colour like #d71920');

export const teamSchema = z.strictObject({
  name: text,
  /** Three letters or so, as on a scoreboard: `SOU`. */
  short: text.max(4),
  manager: text.optional(),
  /** Id of the player who wears the armband. */
  captain: text.optional(),
  /** Lines of outfield players from the back: `4-3-3`. */
  formation: z
    .string()
    .regex(/^\d(-\d)+$/, 'lines of players like 4-3-3')
    .optional(),
  colour: colour.optional(),
  /** Worn away from home against a side in a colour too much like the team's own. */
  changeColour: colour.optional(),
});

export const playerSchema = z.strictObject({
  /** Unique in the match: what events call the player. */
  id: text,
  name: text,
  /** What the player is known as where the name is the registered one: `Lionel Messi`. */
  nickname: text.optional(),
  /** What commentary calls the player after the first mention: `Redmond`. Without it, the nickname, or else the name. */
  short: text.optional(),
  number: z.int().min(0).max(999).optional(),
});

export const squadSchema = z.strictObject({
  /** In the order of the formation: goalkeeper, then each line from the back, right to left. */
  starting: z.array(playerSchema).min(1).max(11),
  bench: z.array(playerSchema).default([]),
});

export const fixtureSchema = z.strictObject({
  /** Left out, like the date, where the data does not know it. */
  competition: text.optional(),
  stage: text.optional(),
  leg: z.union([z.literal(1), z.literal(2)]).optional(),
  date: z.iso.date().optional(),
  /** As printed, with its zone: `19:45 GMT`. */
  kickOff: text.optional(),
  venue: text.optional(),
  city: text.optional(),
  attendance: z.int().nonnegative().optional(),
  referee: text.optional(),
  home: teamSchema,
  away: teamSchema,
  sources: z.array(citationSchema).default([]),
  /** Ids of the research rows that fixture and line-ups are written from. */
  facts: z.array(text).default([]),
});

/** A total that somebody else counted, shown beside ours once the match is over. */
export const officialStatSchema = z.strictObject({
  stat: text,
  home: z.number(),
  away: z.number(),
  unit: z.enum(['%']).optional(),
  sources: z.array(citationSchema).min(1),
  sure: z.enum(['high', 'medium']),
});

/** Whom somebody chose as the best player, shown once the match is over. */
export const awardSchema = z.strictObject({
  /** Id of a player of either line-up. */
  player: text,
  sources: z.array(citationSchema).default([]),
});

export const sourceSchema = z.strictObject({
  /** What citations call it: `S0`. No dots: a dot starts the number of a sentence. */
  id: z.string().regex(/^[A-Za-z][\w-]*$/, 'letters, digits, - and _'),
  title: text,
  kind: z.enum(['document', 'outside']),
  publisher: text.optional(),
  /** What the source was used for. */
  about: text.optional(),
});

export const scoreSchema = z.strictObject({home: z.int().nonnegative(), away: z.int().nonnegative()});

/** Where an imported match comes from. */
export const originSchema = z.strictObject({
  /** The format: `statsbomb`. */
  provider: text,
  /** How many records the file has; far more than become commentary. */
  events: z.int().nonnegative(),
  /** What the licence asks to be shown wherever the data is. */
  attribution: text.optional(),
  /** What the file contradicts or lacks. They may name the result: no warning is shown before full-time but for their number. */
  warnings: z.array(text).default([]),
});

export const matchShape = z.strictObject({
  format: z.literal(FORMAT),
  $schema: z.string().optional(),
  fixture: fixtureSchema,
  lineUps: z.strictObject({home: squadSchema, away: squadSchema}).optional(),
  /** In the order of play. Events of one minute are spread evenly over it, in this order. */
  events: z.array(eventSchema).min(1),
  /** The result as stated, against which the goals are checked; a shoot-out is stated apart. */
  score: scoreSchema.optional(),
  shootOut: scoreSchema.optional(),
  /**
   * `told`: the events are what somebody chose to tell, so that counts are of the telling and none is not zero.
   * `complete`: everything was recorded, and none is zero.
   */
  coverage: z.enum(['told', 'complete']).default('told'),
  /** Which statistics the data has, in the order to show them; left out, `BASIC_STATS`. An empty list: it has none. */
  stats: z.array(z.enum(STAT_IDS)).optional(),
  /** What the data gives the places of on the pitch: of shots, or of passes and other plays as well. */
  places: z.enum(['shots', 'all']).optional(),
  officialStats: z.array(officialStatSchema).default([]),
  playerOfTheMatch: awardSchema.optional(),
  /** What each side has behind it, before kick-off. */
  story: z.array(noteSchema).default([]),
  tie: tieSchema.optional(),
  /** What was said afterwards. */
  reaction: z.array(reactionSchema).default([]),
  /** What the sources state differently and no event tells; without a `dispute`, what was not found or rests on few sources. */
  disputes: z.array(noteSchema).default([]),
  origin: originSchema.optional(),
  sources: z.array(sourceSchema).default([]),
});

export type Match = z.output<typeof matchShape>;
export type Fixture = z.output<typeof fixtureSchema>;
export type Team = z.output<typeof teamSchema>;
export type Squad = z.output<typeof squadSchema>;
export type Player = z.output<typeof playerSchema>;
export type Score = z.output<typeof scoreSchema>;
export type Origin = z.output<typeof originSchema>;
export type Source = z.output<typeof sourceSchema>;
export type OfficialStat = z.output<typeof officialStatSchema>;
