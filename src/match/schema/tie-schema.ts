import * as z from 'zod';
import {citationSchema, disputeSchema} from './event-schema.ts';
import {sideSchema} from './value-schemas.ts';

const text = z.string().min(1);

/**
 * When a fact came to be known, seen from the match: `before` kick-off; `after` full-time, such as what the next leg's preview
 * tells; `later`, such as how the next leg ended. What is not yet known at the playhead is a spoiler.
 */
export const knownSchema = z.enum(['before', 'after', 'later']);

const sourced = {
  sources: z.array(citationSchema).default([]),
  /** Ids of the research rows that the entry is written from. */
  facts: z.array(text).default([]),
};

/** A fact told in a line or two. */
export const noteSchema = z.strictObject({
  id: text,
  words: text,
  side: sideSchema.optional(),
  known: knownSchema.default('before'),
  dispute: disputeSchema.optional(),
  ...sourced,
});

/** What somebody said afterwards, as reported speech. */
export const reactionSchema = z.strictObject({
  id: text,
  speaker: text,
  side: sideSchema.optional(),
  /** `captain`, `manager` … */
  role: text.optional(),
  words: z.array(text).min(1),
  ...sourced,
});

const scoreSchema = z.strictObject({home: z.int().nonnegative(), away: z.int().nonnegative()});

/**
 * One match of a tie. `home` is the side of this file's fixture that is at home in that leg: in the second leg of a tie the
 * grounds change. `score` is that leg's own, its `home` first; the leg that this file is about has none: it is derived.
 */
export const legSchema = z.strictObject({
  leg: z.union([z.literal(1), z.literal(2)]),
  home: sideSchema,
  date: z.iso.date(),
  venue: text.optional(),
  referee: text.optional(),
  score: scoreSchema.optional(),
  /** Goals of that leg in words: `Redmond 20'`. */
  scorers: z.array(text).default([]),
  attendance: z.int().positive().optional(),
  /** When its result is known. @default before */
  known: knownSchema.default('before'),
  ...sourced,
});

/** How a side came here: one earlier match, its own goals first. */
export const routeMatchSchema = z.strictObject({
  round: text,
  opponent: text,
  ground: z.enum(['home', 'away', 'neutral']),
  score: z.strictObject({for: z.int().nonnegative(), against: z.int().nonnegative()}),
  /** This side's scorers in order of print: `Sturridge 2`, `Naylor (og)`. */
  scorers: z.array(text).default([]),
  known: knownSchema.default('before'),
  ...sourced,
});

const results = z.string().regex(/^[WDL]+$/, 'letters W, D and L, the latest last');

export const formSchema = z.strictObject({
  /** In all competitions, the latest last. */
  all: results,
  /** At the ground that the next match is like. */
  venue: z.strictObject({at: z.enum(['home', 'away']), results}).optional(),
  known: knownSchema.default('before'),
  ...sourced,
});

/** Earlier meetings as somebody printed them: wins of each side of this file's fixture. */
export const headToHeadSchema = z.strictObject({
  rows: z
    .array(
      z.strictObject({
        where: text,
        home: z.int().nonnegative(),
        draws: z.int().nonnegative(),
        away: z.int().nonnegative(),
      }),
    )
    .min(1),
  /** What does not add up, and how it is shown. */
  note: text.optional(),
  known: knownSchema.default('before'),
  ...sourced,
});

/** Who will miss, may miss, or comes back for a leg to come. */
export const teamNewsSchema = z.strictObject({
  id: text,
  side: sideSchema,
  player: text,
  status: z.enum(['out', 'doubtful', 'expected', 'back', 'left', 'cover']),
  words: text,
  known: knownSchema.default('before'),
  ...sourced,
});

/** What a match is part of, and what surrounds it. Everything is optional: a league match may have form and a head-to-head, and no legs. */
export const tieSchema = z.strictObject({
  legs: z.array(legSchema).max(2).default([]),
  rules: z.array(noteSchema).default([]),
  routes: z.strictObject({home: z.array(routeMatchSchema), away: z.array(routeMatchSchema)}).optional(),
  form: z.strictObject({home: formSchema, away: formSchema}).optional(),
  headToHead: headToHeadSchema.optional(),
  /** Records and figures around the match. */
  notes: z.array(noteSchema).default([]),
  teamNews: z.array(teamNewsSchema).default([]),
  /** The official of the leg to come, and the final that waits. */
  ahead: z.array(noteSchema).default([]),
});

export type Known = z.output<typeof knownSchema>;
export type Note = z.output<typeof noteSchema>;
export type Reaction = z.output<typeof reactionSchema>;
export type Leg = z.output<typeof legSchema>;
export type RouteMatch = z.output<typeof routeMatchSchema>;
export type Form = z.output<typeof formSchema>;
export type HeadToHead = z.output<typeof headToHeadSchema>;
export type TeamNews = z.output<typeof teamNewsSchema>;
export type Tie = z.output<typeof tieSchema>;
