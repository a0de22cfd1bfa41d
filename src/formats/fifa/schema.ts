import * as z from 'zod';

// The parts of FIFA's timeline and match files that a match is made of. What is not used is not looked at.

const text = z.string();
const id = z
  .union([text, z.int()])
  .nullish()
  .transform(value => (value == null || value === '' ? undefined : String(value)));
const count = z.int().min(0).max(99);
/** Percentages, and a little beyond the lines. */
const share = z.number().min(-50).max(150).nullish().catch(undefined);

/** Far more than any match has. */
const MOST = 3000;

/** A text in one or more languages: the English one, or else the first. */
const localized = z
  .array(z.looseObject({Locale: text.nullish(), Description: text.nullish()}))
  .max(100)
  .nullish()
  .catch(undefined)
  .transform(list => {
    const chosen = list?.find(({Locale}) => Locale?.startsWith('en')) ?? list?.[0];
    const shown = chosen?.Description?.trim() ?? '';
    return shown === '' ? undefined : shown;
  });

export const timelineSchema = z.looseObject({
  IdMatch: id,
  Event: z
    .array(
      z.object({
        IdTeam: id,
        IdPlayer: id,
        IdSubPlayer: id,
        /** When it happened, in UTC. */
        Timestamp: text.nullish().catch(undefined),
        MatchMinute: text.nullish(),
        Period: z.int().min(0).max(100).nullish(),
        HomeGoals: count.nullish(),
        AwayGoals: count.nullish(),
        HomePenaltyGoals: count.nullish(),
        AwayPenaltyGoals: count.nullish(),
        Type: z.int().min(0).max(10_000),
        TypeLocalized: localized,
        EventDescription: localized,
        PositionX: share,
        PositionY: share,
      }),
    )
    .min(1)
    .max(MOST),
});

const team = z.looseObject({
  IdTeam: id,
  TeamName: localized,
  Abbreviation: text.nullish().catch(undefined),
  Score: count.nullish().catch(undefined),
  Tactics: text.nullish().catch(undefined),
  Players: z
    .array(
      z.looseObject({
        IdPlayer: id,
        PlayerName: localized,
        ShirtNumber: z.int().min(0).max(999).nullish().catch(undefined),
        /** 1 is a starter, 2 a substitute. */
        Status: z.int().nullish().catch(undefined),
        /** From the goalkeeper (0) to the forwards (3). */
        Position: z.int().nullish().catch(undefined),
        Captain: z.boolean().nullish().catch(undefined),
      }),
    )
    .max(200)
    .nullish()
    .catch(undefined),
  Coaches: z
    .array(z.looseObject({Name: localized}))
    .max(100)
    .nullish()
    .catch(undefined),
});

/** A match file has `Home` and `Away`, or `HomeTeam` and `AwayTeam` with line-ups. */
export const matchFileSchema = z.looseObject({
  Home: team.nullish(),
  Away: team.nullish(),
  HomeTeam: team.nullish(),
  AwayTeam: team.nullish(),
  HomeTeamScore: count.nullish().catch(undefined),
  AwayTeamScore: count.nullish().catch(undefined),
  HomeTeamPenaltyScore: count.nullish().catch(undefined),
  AwayTeamPenaltyScore: count.nullish().catch(undefined),
  /** 0 is over. */
  MatchStatus: z.int().nullish().catch(undefined),
  Date: text.nullish().catch(undefined),
  CompetitionName: localized,
  SeasonName: localized,
  StageName: localized,
  GroupName: localized,
  Attendance: z
    .union([z.int(), text.regex(/^\d{1,7}$/).transform(Number)])
    .nullish()
    .catch(undefined),
  Stadium: z.looseObject({Name: localized, CityName: localized}).nullish().catch(undefined),
  Officials: z
    .array(z.looseObject({Name: localized, OfficialType: z.int().nullish().catch(undefined)}))
    .max(100)
    .nullish()
    .catch(undefined),
});

export type FifaEvent = z.output<typeof timelineSchema>['Event'][number];
export type MatchFile = z.output<typeof matchFileSchema>;
export type FifaTeam = NonNullable<MatchFile['Home']>;

export const TYPE = {
  goal: 0,
  assist: 1,
  yellow: 2,
  red: 3,
  secondYellow: 4,
  substitution: 5,
  penaltyAwarded: 6,
  periodStart: 7,
  periodEnd: 8,
  attempt: 12,
  offside: 15,
  corner: 16,
  foul: 18,
  matchEnd: 26,
  ownGoal: 34,
  freeKickGoal: 39,
  penaltyGoal: 41,
  penaltyOntoBar: 46,
  penaltyOntoPost: 51,
  save: 57,
  penaltySaved: 60,
  penaltyMissed: 65,
  injury: 70,
  review: 71,
  reviewedPenalty: 72,
} as const;

export const GOAL_TYPES: readonly number[] = [TYPE.goal, TYPE.ownGoal, TYPE.freeKickGoal, TYPE.penaltyGoal];
