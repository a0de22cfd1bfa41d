import * as z from 'zod';

const text = z.string();
const maybe = text.nullish().transform(value => (value == null || value.trim() === '' ? undefined : value.trim()));
const id = z
  .union([text, z.number()])
  .nullish()
  .transform(value => (value == null ? undefined : String(value)));
/** Goals of one side, or kicks of a shoot-out. */
const goals = z
  .union([z.int().min(0).max(99), text.regex(/^\d{1,2}$/, 'a number of goals')])
  .nullish()
  .transform(value => (value == null ? undefined : Number(value)));
/** Far more than any match has, and few enough to compare each with each. */
const MOST = 10_000;
const list = <T extends z.ZodType>(of: T) =>
  z
    .array(of)
    .max(MOST)
    .nullish()
    .transform(value => value ?? []);

/** `value` is seconds, capped in stoppage time; `displayValue` is what counts: `9'`, `45'+2'`. */
const time = z.looseObject({value: z.number().nullish().catch(undefined), displayValue: maybe}).nullish();

const athlete = z.looseObject({id, displayName: maybe, lastName: maybe});

/** The spellings `var---red-card-upgrade`, `var-red-card-upgrade` and `var___red_card_upgrade` occur. */
const slug = maybe.transform(value => value?.toLowerCase().replace(/[-_ ]+/g, '-'));

const play = z.looseObject({
  id,
  type: z.looseObject({type: slug, text: maybe}).nullish(),
  text: maybe,
  period: z.looseObject({number: z.int().min(1).max(5).nullish().catch(undefined)}).nullish(),
  clock: time,
  team: z.looseObject({id, displayName: maybe}).nullish(),
  participants: list(z.looseObject({athlete: athlete.nullish()})),
  scoringPlay: z.boolean().nullish(),
  shootout: z.boolean().nullish(),
  ownGoal: z.boolean().nullish(),
  penaltyKick: z.boolean().nullish(),
  /** `2026-06-11T19:08:37Z` */
  wallclock: maybe.catch(undefined),
  fieldPositionX: z.number().nullish().catch(undefined),
  fieldPositionY: z.number().nullish().catch(undefined),
});

const team = z.looseObject({
  id,
  displayName: z.string().min(1),
  name: maybe,
  shortDisplayName: maybe,
  location: maybe,
  abbreviation: maybe,
  color: maybe,
  alternateColor: maybe,
});

const homeAway = z.enum(['home', 'away']);

const competition = z.looseObject({
  date: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}/, 'a date like 2026-06-11T19:00Z')
    .nullish(),
  competitors: z
    .array(
      z.looseObject({
        homeAway,
        team,
        score: goals,
        shootoutScore: goals,
        linescores: list(z.looseObject({displayValue: goals.catch(undefined)})),
      }),
    )
    .length(2, 'the two teams'),
  status: z
    .looseObject({
      displayClock: maybe,
      period: z.int().min(0).max(9).nullish().catch(undefined),
      type: z
        .looseObject({state: maybe, completed: z.boolean().nullish(), name: maybe, description: maybe, detail: maybe})
        .nullish(),
    })
    .nullish(),
});

const roster = z.looseObject({
  homeAway,
  formation: maybe,
  roster: list(
    z.looseObject({
      starter: z.boolean().nullish(),
      jersey: maybe,
      athlete: athlete.nullish(),
      position: z.looseObject({name: maybe}).nullish(),
    }),
  ),
});

/** The parts of a summary that are used; all else, which is most of it, may have any form. */
export const summarySchema = z.looseObject({
  header: z.looseObject({
    id: maybe,
    uid: maybe,
    season: z.looseObject({name: maybe}).nullish(),
    league: z.looseObject({name: maybe}).nullish(),
    competitions: z.array(competition).min(1),
  }),
  meta: z.looseObject({lastUpdatedAt: maybe}).nullish(),
  commentary: list(z.looseObject({sequence: z.number().nullish(), time, text: maybe, play: play.nullish()})),
  keyEvents: list(play),
  rosters: list(roster),
  boxscore: z
    .looseObject({
      teams: list(
        z.looseObject({
          homeAway: homeAway.nullish(),
          statistics: list(z.looseObject({name: maybe, displayValue: maybe})),
        }),
      ),
    })
    .nullish(),
  gameInfo: z
    .looseObject({
      venue: z.looseObject({fullName: maybe, address: z.looseObject({city: maybe}).nullish()}).nullish(),
      attendance: z.int().nonnegative().nullish().catch(undefined),
      officials: list(z.looseObject({displayName: maybe, position: z.looseObject({name: maybe}).nullish()})),
    })
    .nullish(),
});

export type Summary = z.output<typeof summarySchema>;
export type Play = z.output<typeof play>;
export type Competitor = z.output<typeof competition>['competitors'][number];
export type Roster = z.output<typeof roster>;
