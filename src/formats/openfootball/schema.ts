import * as z from 'zod';
import type {Score} from '../../match/model/match.ts';
import {LABEL_FORMS, type MinuteLabel, parseLabel, toLabel} from '../shared/minute-label.ts';

const text = z.string().min(1);
/** The highest score of a first-class match is 149-0. */
const count = z.int().min(0).max(200);

/** A team is a name, or in older files an object. */
const team = z
  .union([text, z.looseObject({name: text, code: text.nullish()})], {error: 'a name, or an object with a name'})
  .transform(value => (typeof value === 'string' ? {name: value, code: undefined} : value));

const place = z
  .union([text, z.looseObject({name: text})], {error: 'a name, or an object with a name'})
  .transform(value => (typeof value === 'string' ? value : value.name));

/** `[home, away]`; both may be null before the match. */
const twoCounts = z
  .tuple([count.nullable(), count.nullable()])
  .transform(([home, away]): Score | undefined => (home === null || away === null ? undefined : {home, away}));
const pair = twoCounts.nullish();

/** The score after 90 minutes alone, `[2, 0]`, or an object with what is known of the others. */
const score = z.preprocess(
  value => (Array.isArray(value) ? {ft: value} : value),
  z
    .looseObject({ht: pair, ft: pair, et: pair, p: pair}, {error: 'a pair like [2, 0], or an object with "ft"'})
    .nullish(),
);

/** Minute and stoppage time in two numbers or in one text; left out if it is not known. */
const goal = z
  .looseObject({
    name: text,
    minute: z.unknown().optional(),
    offset: count.nullish(),
    owngoal: z.boolean().nullish(),
    penalty: z.boolean().nullish(),
  })
  .transform(({name, minute, offset, owngoal, penalty}, context) => {
    const at = labelOf(minute, offset ?? 0);
    if (at !== undefined || minute === undefined || minute === null) {
      return {name, at, owngoal: owngoal === true, penalty: penalty === true};
    }
    const seen = `${JSON.stringify(minute)}${offset ? ` with an offset of ${offset}` : ''}`;
    context.addIssue({code: 'custom', path: ['minute'], message: `${seen} is not a minute; ${LABEL_FORMS}`});
    return z.NEVER;
  });

function labelOf(minute: unknown, offset: number): MinuteLabel | undefined {
  if (typeof minute === 'number') return toLabel(minute, offset);
  const label = typeof minute === 'string' ? parseLabel(minute) : undefined;
  return label === undefined ? undefined : toLabel(label.minute, label.added + offset);
}

/** More than any match has had. */
const goals = z.array(goal).max(200).nullish();

/** What a list needs of a match: one with less, such as a final without finalists, is not listed. */
export const listedSchema = z.looseObject({
  team1: team,
  team2: team,
  num: z.int().positive().nullish().catch(undefined),
  date: z.string().nullish().catch(undefined),
  round: z.string().nullish().catch(undefined),
  group: z.string().nullish().catch(undefined),
  // A wrong score is reported for the chosen match only.
  score: score.catch({unreadable: true}),
  status: z.string().nullish().catch(undefined),
  score1: count.nullish().catch(undefined),
  score2: count.nullish().catch(undefined),
  score1et: count.nullish().catch(undefined),
  score2et: count.nullish().catch(undefined),
});

/** What a list of fixtures needs of each match. */
export const fixtureSchema = z.looseObject({
  team1: team,
  team2: team,
  date: z.iso.date().nullish().catch(undefined),
  time: text.nullish().catch(undefined),
});

/** One match, in any of the three layouts; fields that are not used may have any form. */
export const rawMatchSchema = z.looseObject({
  team1: team,
  team2: team,
  date: z.iso.date().nullish(),
  time: text.nullish(),
  round: text.nullish(),
  group: text.nullish(),
  ground: place.nullish(),
  stadium: place.nullish(),
  city: text.nullish(),
  score,
  /** `awarded`, `abandoned`, `postponed` … */
  status: z.string().nullish(),
  goals1: goals,
  goals2: goals,
  // The oldest shape: each score in two numbers of its own; `i` is half-time.
  score1: count.nullish(),
  score2: count.nullish(),
  score1i: count.nullish(),
  score2i: count.nullish(),
  score1et: count.nullish(),
  score2et: count.nullish(),
  score1p: count.nullish(),
  score2p: count.nullish(),
});

export type RawMatch = z.output<typeof rawMatchSchema>;
export type RawGoal = z.output<typeof goal>;
