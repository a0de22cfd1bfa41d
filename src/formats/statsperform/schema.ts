import * as z from 'zod';

// The parts of Stats Perform's feeds MA1 and MA3 that a match is made of. What is not used is not looked at.

const text = z.string();
const maybe = text.nullish().transform(value => (value == null || value.trim() === '' ? undefined : value.trim()));
const id = z.union([z.int(), text.min(1)]).transform(String);
const count = z.int().min(0).max(99);
const pair = z.looseObject({home: count, away: count}).nullish().catch(undefined);
/** Percentages, and a little beyond the lines. */
const share = z.number().min(-50).max(150).nullish().catch(undefined);

/** Far more than any match has. */
const MOST = 20_000;

const contestant = z.looseObject({
  id,
  name: z.string().min(1),
  code: maybe,
  position: z.enum(['home', 'away']),
});

const matchInfo = z.looseObject({
  id: maybe,
  date: maybe,
  time: maybe,
  week: maybe,
  competition: z.looseObject({name: maybe, knownName: maybe}).nullish().catch(undefined),
  tournamentCalendar: z.looseObject({name: maybe}).nullish().catch(undefined),
  contestant: z.array(contestant).length(2, 'the two teams'),
  venue: z.looseObject({longName: maybe, shortName: maybe}).nullish().catch(undefined),
});

const matchDetails = z
  .looseObject({
    matchStatus: maybe,
    scores: z.looseObject({ht: pair, ft: pair, et: pair, pen: pair, total: pair}).nullish().catch(undefined),
  })
  .nullish()
  .catch(undefined);

const event = z.object({
  id,
  eventId: id.nullish(),
  typeId: z.int().min(0).max(100_000),
  periodId: z.int().min(0).max(100),
  timeMin: z.int().min(0).max(200),
  timeSec: z.number().min(0).max(60),
  contestantId: id.nullish(),
  playerId: id.nullish(),
  playerName: maybe,
  outcome: z.int().nullish(),
  x: share,
  y: share,
  qualifier: z
    .array(z.object({qualifierId: z.int(), value: z.union([text, z.number()]).nullish().catch(undefined)}))
    .max(MOST)
    .nullish(),
});

/** MA3: every event of a match. */
export const ma3Schema = z.looseObject({
  matchInfo,
  liveData: z.looseObject({matchDetails, event: z.array(event).min(1).max(MOST)}),
});

/** MA1: what is known of a match around its events. */
export const ma1Schema = z.looseObject({
  matchInfo: z.looseObject({id: maybe}),
  liveData: z.looseObject({
    matchDetails,
    lineUp: z
      .array(
        z.looseObject({
          contestantId: id,
          player: z.array(z.looseObject({playerId: id, knownName: maybe, matchName: maybe})).max(MOST),
          teamOfficial: z
            .looseObject({firstName: maybe, lastName: maybe, shortFirstName: maybe, shortLastName: maybe, type: maybe})
            .nullish()
            .catch(undefined),
        }),
      )
      .max(2)
      .nullish()
      .catch(undefined),
    matchDetailsExtra: z
      .looseObject({
        attendance: z
          .union([z.int(), text.regex(/^\d+$/).transform(Number)])
          .nullish()
          .catch(undefined),
        matchOfficial: z
          .array(z.looseObject({type: maybe, shortFirstName: maybe, shortLastName: maybe}))
          .max(MOST)
          .nullish()
          .catch(undefined),
      })
      .nullish()
      .catch(undefined),
  }),
});

export type Ma3 = z.output<typeof ma3Schema>;
export type Ma3Event = Ma3['liveData']['event'][number];
export type Ma1 = z.output<typeof ma1Schema>;
