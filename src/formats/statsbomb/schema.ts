import * as z from 'zod';
import {TYPE} from './event-types.ts';

// The parts of StatsBomb's open data, versions 1.1 to 4, that a match is made of. Other fields are ignored.

const named = z.object({id: z.int(), name: z.string().min(1)});
/** Some exports write null for a missing value. */
const maybeNamed = named.nullish();
const flag = z.boolean().nullish();
/** `[x, y]`, and of a shot's end also the height. */
const location = z.tuple([z.number(), z.number()]).rest(z.number()).nullish();

/** What an event of a type cannot be read without. */
const REQUIRED_PARTS: Readonly<Record<number, 'shot' | 'substitution' | 'tactics'>> = {
  [TYPE.shot]: 'shot',
  [TYPE.substitution]: 'substitution',
  [TYPE.startingXi]: 'tactics',
};

const tactics = z.object({
  formation: z.union([z.int(), z.string()]).nullish(),
  lineup: z.array(z.object({player: named, position: named, jersey_number: z.int().min(0).max(999).nullish()})).max(11),
});

/** One record of an events file. Which parts it has follows from its type. */
const eventSchema = z
  .object({
    id: z.string().min(1).nullish(),
    index: z.int(),
    period: z.int().min(1).max(5),
    /** Since the period began. */
    timestamp: z.string().regex(/^\d{1,2}:\d{2}:\d{2}(\.\d+)?$/, 'a time like 00:18:11.954'),
    minute: z.number().nullish(),
    /** Seconds. */
    duration: z.number().nullish(),
    type: z.object({id: z.int(), name: z.string()}),
    team: named,
    player: maybeNamed,
    location,
    related_events: z.array(z.string()).nullish(),
    tactics: tactics.nullish(),
    pass: z
      .object({
        recipient: maybeNamed,
        end_location: location,
        type: maybeNamed,
        outcome: maybeNamed,
        technique: maybeNamed,
        height: maybeNamed,
        body_part: maybeNamed,
        cross: flag,
        cut_back: flag,
        through_ball: flag,
      })
      .nullish(),
    carry: z.object({end_location: location}).nullish(),
    shot: z
      .object({
        statsbomb_xg: z.number().min(0).max(1).nullish(),
        outcome: named,
        type: maybeNamed,
        body_part: maybeNamed,
        key_pass_id: z.string().nullish(),
        end_location: location,
        technique: maybeNamed,
        first_time: flag,
        one_on_one: flag,
        open_goal: flag,
        deflected: flag,
        aerial_won: flag,
        /** Who was where when it was struck, as the shooter's side sees the pitch. */
        freeze_frame: z.array(z.object({location, teammate: flag, position: maybeNamed})).nullish(),
      })
      .nullish(),
    goalkeeper: z
      .object({type: maybeNamed, outcome: maybeNamed, technique: maybeNamed, body_part: maybeNamed})
      .nullish(),
    clearance: z.object({body_part: maybeNamed, head: flag, aerial_won: flag}).nullish(),
    duel: z.object({type: maybeNamed}).nullish(),
    foul_committed: z
      .object({card: maybeNamed, type: maybeNamed, advantage: flag, penalty: flag, offensive: flag})
      .nullish(),
    bad_behaviour: z.object({card: maybeNamed}).nullish(),
    substitution: z.object({replacement: named}).nullish(),
    half_end: z.object({early_video_end: flag, match_suspended: flag}).nullish(),
  })
  .superRefine((event, context) => {
    const part = REQUIRED_PARTS[event.type.id];
    if (part === undefined || event[part] != null) return;
    context.addIssue({code: 'custom', path: [part], message: `is missing; a ${event.type.name} needs it`});
  });

export const eventsSchema = z.array(eventSchema);

export type RawEvent = z.output<typeof eventSchema>;

export const lineupsSchema = z.array(
  z.object({
    team_id: z.int(),
    team_name: z.string().min(1),
    lineup: z.array(
      z.object({
        player_id: z.int(),
        player_name: z.string().min(1),
        player_nickname: z.string().nullish(),
        jersey_number: z.int().min(0).max(999).nullish(),
        country: z.object({name: z.string()}).nullish(),
      }),
    ),
  }),
);

export type RawLineups = z.output<typeof lineupsSchema>;

const managers = z.array(z.object({name: z.string().min(1), nickname: z.string().nullish()})).nullish();

/** One entry of a matches file. */
export const matchEntrySchema = z.object({
  match_id: z.int(),
  match_date: z.iso.date().nullish(),
  kick_off: z.string().nullish(),
  competition: z.object({competition_name: z.string().min(1)}).nullish(),
  season: z.object({season_name: z.string()}).nullish(),
  home_team: z.object({home_team_id: z.int(), home_team_name: z.string().min(1), managers}),
  away_team: z.object({away_team_id: z.int(), away_team_name: z.string().min(1), managers}),
  home_score: z.int().nonnegative().nullish(),
  away_score: z.int().nonnegative().nullish(),
  competition_stage: z.object({name: z.string()}).nullish(),
  stadium: z.object({name: z.string()}).nullish(),
  referee: z.object({name: z.string()}).nullish(),
});

export type RawMatch = z.output<typeof matchEntrySchema>;
