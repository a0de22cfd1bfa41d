import * as z from 'zod';

// The parts of StatsBomb's open data, version 1.1 to 4, that a match is made of. What is not used is not looked at.

const named = z.object({id: z.int(), name: z.string().min(1)});
/** Some exports write null where there is nothing. */
const maybeNamed = named.nullish();
const flag = z.boolean().nullish();
/** A check of our own, since there are thousands: a list of zod's is read number by number. */
const place = z.custom<readonly number[] | null | undefined>(isPlace, 'two numbers, as [60, 40]').optional();

const tactics = z.object({
  formation: z.union([z.int(), z.string()]).nullish(),
  lineup: z.array(z.object({player: named, position: named, jersey_number: z.int().min(0).max(999).nullish()})).max(11),
});

const passPart = z
  .object({
    recipient: maybeNamed,
    end_location: place,
    type: maybeNamed,
    outcome: maybeNamed,
    technique: maybeNamed,
    cross: flag,
    cut_back: flag,
    through_ball: flag,
  })
  .nullish();

const common = {
  id: z.string().min(1).nullish(),
  index: z.int(),
  period: z.int().min(1).max(5),
  /** Since the period began. */
  timestamp: z.string().regex(/^\d{1,2}:\d{2}:\d{2}(\.\d+)?$/, 'a time like 00:18:11.954'),
  minute: z.number().nullish(),
  type: z.object({id: z.int(), name: z.string()}),
  team: named,
  player: maybeNamed,
  location: place,
};

/** Passes and carries are most of a file, and need little. */
export const movementSchema = z.object({
  ...common,
  pass: passPart,
  carry: z.object({end_location: place}).nullish(),
});

export const otherSchema = z.object({
  ...common,
  related_events: z.array(z.string()).nullish(),
  tactics: tactics.nullish(),
  shot: z
    .object({
      statsbomb_xg: z.number().min(0).max(1).nullish(),
      outcome: named,
      type: maybeNamed,
      body_part: maybeNamed,
      key_pass_id: z.string().nullish(),
    })
    .nullish(),
  duel: z.object({type: maybeNamed}).nullish(),
  foul_committed: z
    .object({card: maybeNamed, type: maybeNamed, advantage: flag, penalty: flag, offensive: flag})
    .nullish(),
  bad_behaviour: z.object({card: maybeNamed}).nullish(),
  substitution: z.object({replacement: named}).nullish(),
  half_end: z.object({early_video_end: flag, match_suspended: flag}).nullish(),
});

/** A record of a match; which parts it has follows from its type. */
export type RawEvent = z.output<typeof otherSchema> &
  Partial<Omit<z.output<typeof movementSchema>, keyof typeof common>>;

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

function isPlace(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  return Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'number';
}
