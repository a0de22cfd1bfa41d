import * as z from 'zod';
import {
  BODIES,
  CARDS,
  DELIVERIES,
  GOAL_ZONES,
  HANDLINGS,
  KICK_OUTCOMES,
  LED_TO,
  PASS_BODIES,
  PLAYS,
  REMARKS,
  SAVED_WITH,
  SHOT_OUTCOMES,
  STOPS,
  TECHNIQUES,
} from '../model/event-values.ts';
import {clockSchema, goalMouthSchema, locationSchema, sideSchema} from './value-schemas.ts';

/** A player's id: the one that the line-ups give. */
const player = z.string().min(1);
/** The same, of whom the event does not tell that they did anything. */
const bystander = z.string().min(1);

/** `S0.36`: sentence 36 of the source `S0`; `O14`: the source as a whole. */
export const citationSchema = z
  .string()
  .regex(/^[A-Za-z][\w-]*(\.\d+)?$/, 'a source id, and after a dot the number of a sentence');

/** How exact an event's minute is. What is not exact is placed, and shown with a tilde: `~37'`. */
export const timingSchema = z.discriminatedUnion('kind', [
  /** The sources state the minute. */
  z.strictObject({kind: z.literal('exact')}),
  /** The sources bound the minute: no earlier than `from`, no later than `to`. */
  z.strictObject({kind: z.literal('interval'), from: clockSchema, to: clockSchema}),
  /** The sources only state what came before and after. */
  z.strictObject({kind: z.literal('order')}),
]);

/** A fact that the sources state differently: each reading, who says it, and how it is settled here. */
export const disputeSchema = z.strictObject({
  about: z.string().min(1),
  readings: z.array(z.strictObject({says: z.string().min(1), sources: z.array(citationSchema).min(1)})).min(2),
  settled: z.string().min(1),
});

const common = {
  id: z.string().min(1),
  clock: clockSchema,
  timing: timingSchema.default({kind: 'exact'}),
  /** `next`: this event and the next, in the same minute, belong to one move and are seconds apart. */
  with: z.literal('next').optional(),
  /** Commentary for this event. Without it, commentary is written from the event. */
  words: z.string().min(1).optional(),
  sources: z.array(citationSchema).default([]),
  dispute: disputeSchema.optional(),
  /** A remark about the report: what is unknown, and what comes from which source. */
  note: z.string().min(1).optional(),
  /** Ids of the research rows that the event is written from. */
  facts: z.array(z.string().min(1)).default([]),
};

const either = {...common, side: sideSchema};
const neutral = {...common, side: sideSchema.optional()};

/** Where a kick or a header at goal went. */
const aim = {
  /** Where it crossed the goal line, or would have. Left out where that is unknown, and of a blocked shot. */
  goalMouth: goalMouthSchema.optional(),
  /** The same from a source that only has zones. */
  goalZone: z.enum(GOAL_ZONES).optional(),
};

/** What rich data knows of an attempt at goal. */
const attempt = {
  ...aim,
  /** Expected goals, 0 to 1, as the provider gives it; never our own. */
  xg: z.number().min(0).max(1).optional(),
  /** Where it was struck from. */
  location: locationSchema.optional(),
  body: z.enum(BODIES).optional(),
  /** How the ball reached the player who struck it. */
  delivery: z.enum(DELIVERIES).optional(),
  technique: z.enum(TECHNIQUES).optional(),
  /** Struck with the player's first touch. */
  firstTime: z.boolean().optional(),
  /** Only the goalkeeper was left to beat. */
  oneOnOne: z.boolean().optional(),
  /** Nobody was left to beat. */
  openGoal: z.boolean().optional(),
  /** It changed direction off another player on its way. */
  deflected: z.boolean().optional(),
  /** A header for which the player beat an opponent in the air. */
  aerial: z.boolean().optional(),
  /** Metres to the nearest opponent but the goalkeeper. */
  nearestOpponent: z.number().min(0).max(150).optional(),
  /** How many opponents but the goalkeeper were between the ball and the goal. */
  opponentsInTheWay: z.int().min(0).max(11).optional(),
  /** Whether the goalkeeper dived. */
  dived: z.boolean().optional(),
  /** Metres per second along the ground, on average. */
  speed: z.number().min(0).max(60).optional(),
};

const WON_IN_THE_AIR = {
  path: ['aerial'],
  error: 'only a header can be "aerial": expected "body": "head", or no "body"',
};

/** False if an attempt is marked as won in the air but was not a header. */
function isHeadedIfAerial({aerial, body}: {aerial?: boolean | undefined; body?: string | undefined}): boolean {
  return aerial !== true || body === undefined || body === 'head';
}

/**
 * What can happen in a match. `side` is the side that acts; of a goal, the side that it counts for.
 * Every field that names a player is one of `ROLES`.
 */
export const eventSchema = z.discriminatedUnion('type', [
  /** Starts the period of its clock. */
  z.strictObject({...neutral, type: z.literal('kick-off')}),
  /** Ends the period of its clock; a `final` one ends the match. `shootOut` is the result of one whose kicks are not known. */
  z.strictObject({
    ...common,
    type: z.literal('whistle'),
    final: z.boolean().default(false),
    shootOut: z.strictObject({home: z.int().nonnegative(), away: z.int().nonnegative()}).optional(),
  }),
  z
    .strictObject({
      ...either,
      type: z.literal('goal'),
      kind: z.enum(['open-play', 'set-piece', 'penalty', 'own-goal']).default('open-play'),
      /** Another spelling of the kind `penalty`. */
      penalty: z.boolean().optional(),
      scorer: player.optional(),
      assist: player.optional(),
      goalkeeper: player.optional(),
      ...attempt,
    })
    .refine(isHeadedIfAerial, WON_IN_THE_AIR)
    .transform(({penalty, ...goal}) => (penalty === true ? {...goal, kind: 'penalty' as const} : goal)),
  z
    .strictObject({
      ...either,
      type: z.literal('shot'),
      outcome: z.enum(SHOT_OUTCOMES),
      kind: z.literal('penalty').optional(),
      /** Another spelling of the kind `penalty`. */
      penalty: z.boolean().default(false),
      shooter: player.optional(),
      creator: player.optional(),
      goalkeeper: player.optional(),
      blocker: player.optional(),
      /** Who cleared the ball after a block or a save. */
      clearer: player.optional(),
      /** Straight from a free kick or a corner. */
      setPiece: z.boolean().optional(),
      /** A big chance, as the sources call it; without it, the xG or the place of the shot decides. */
      bigChance: z.boolean().optional(),
      /** Of a shot that was saved: against post or bar all the same. */
      ontoWoodwork: z.boolean().optional(),
      /** Of a shot that was saved: what happened to the ball. A blocked one may have gone `behind`. */
      handling: z.enum(HANDLINGS).optional(),
      /** Of a shot that was saved: what with. */
      savedWith: z.enum(SAVED_WITH).optional(),
      ...attempt,
    })
    .refine(isHeadedIfAerial, WON_IN_THE_AIR)
    .refine(
      ({outcome, handling}) =>
        handling === undefined || outcome === 'saved' || (outcome === 'blocked' && handling === 'behind'),
      {
        path: ['handling'],
        error:
          'only a saved shot has a "handling", or a blocked one that went "behind": expected "outcome": "saved", or no "handling"',
      },
    )
    .refine(({outcome, savedWith}) => savedWith === undefined || outcome === 'saved', {
      path: ['savedWith'],
      error: 'only a saved shot has a "savedWith": expected "outcome": "saved", or no "savedWith"',
    })
    .transform(({kind, ...shot}) => ({...shot, penalty: shot.penalty || kind === 'penalty'})),
  z.strictObject({
    ...either,
    type: z.literal('chance'),
    shooter: player.optional(),
    creator: player.optional(),
    /** A big chance, as the sources call it. */
    bigChance: z.boolean().optional(),
  }),
  z.strictObject({
    ...either,
    type: z.literal('cross'),
    crosser: player.optional(),
    target: player.optional(),
    clearer: player.optional(),
  }),
  z.strictObject({
    ...either,
    type: z.literal('pass'),
    passer: player.optional(),
    target: player.optional(),
    beaten: player.optional(),
  }),
  z.strictObject({...either, type: z.literal('error'), player: player.optional(), ledTo: z.enum(LED_TO).optional()}),
  z.strictObject({...either, type: z.literal('clearance'), clearer: player.optional()}),
  z.strictObject({...either, type: z.literal('counter-attack'), passer: player.optional(), target: player.optional()}),
  z.strictObject({...either, type: z.literal('corner'), winner: player.optional(), taker: player.optional()}),
  z.strictObject({...either, type: z.literal('offside'), player: player.optional()}),
  z.strictObject({
    ...either,
    type: z.literal('foul'),
    fouler: player.optional(),
    fouled: player.optional(),
    location: locationSchema.optional(),
  }),
  z.strictObject({
    ...either,
    type: z.literal('card'),
    card: z.enum(CARDS),
    /** Left out where the card is shown to somebody on the bench who is no player. */
    player: player.optional(),
    reason: z.string().min(1).optional(),
  }),
  /** Who comes on, or who goes off, may be left out if the sources do not say; not both. */
  z
    .strictObject({...either, type: z.literal('substitution'), on: player.optional(), off: player.optional()})
    .refine(({on, off}) => on !== undefined || off !== undefined, {
      path: ['on'],
      error: 'a substitution needs who comes on, or who goes off',
    }),
  /**
   * Takes back an earlier goal, card or awarded penalty of the same side, from its own time on: until then it stands.
   * `inferred` marks a correction that no source states: the event is missing from later versions of a live feed.
   */
  z.strictObject({
    ...either,
    type: z.literal('overturned'),
    /** Id of the goal, card or penalty appeal. */
    event: z.string().min(1),
    reason: z.string().min(1).optional(),
    inferred: z.boolean().optional(),
  }),
  /** Replaces the colour of an earlier card of the same side, from its own time on. */
  z.strictObject({
    ...either,
    type: z.literal('card-changed'),
    /** Id of the card. */
    event: z.string().min(1),
    card: z.enum(CARDS),
    reason: z.string().min(1).optional(),
  }),
  z.strictObject({
    ...either,
    type: z.literal('penalty-appeal'),
    player: player.optional(),
    decision: z.enum(['given', 'not-given']),
  }),
  z
    .strictObject({
      ...either,
      type: z.literal('shoot-out-kick'),
      taker: player.optional(),
      scored: z.boolean(),
      /** Of a kick that did not score. The goalkeeper alone does not say that it was saved. */
      outcome: z.enum(KICK_OUTCOMES).optional(),
      goalkeeper: player.optional(),
      ...aim,
    })
    .refine(({scored, outcome}) => !scored || outcome === undefined, {
      path: ['outcome'],
      error: 'a kick that was scored has no "outcome"; is it "scored": false?',
    }),
  /** A stretch of play rather than a moment: who had the better of it. Its interval, where given, is its span. */
  z.strictObject({...neutral, type: z.literal('spell'), favours: z.enum(['home', 'away', 'neither'])}),
  /** The board goes up: `minutes` of stoppage time. */
  z.strictObject({...common, type: z.literal('added-time'), minutes: z.int().positive()}),
  z.strictObject({
    ...neutral,
    type: z.literal('tactics'),
    formation: z.string().min(1).optional(),
    player: player.optional(),
    /** Who stands where in the new formation, in the order of a line-up's `starting`. */
    places: z.array(bystander).min(1).max(11).optional(),
  }),
  z.strictObject({
    ...neutral,
    type: z.literal('remark'),
    players: z.array(player).optional(),
    about: z.enum(REMARKS).optional(),
    /** Of a match that was abandoned, awarded and the like: the score that the source states. */
    score: z.strictObject({home: z.int().nonnegative(), away: z.int().nonnegative()}).optional(),
  }),
  /**
   * What is counted: it feeds statistics and maps, and the feed only where it is worth a line (`detail.ts`). `completed` is
   * of passes.
   */
  z
    .strictObject({
      ...either,
      type: z.literal('play'),
      kind: z.enum(PLAYS),
      player: player.optional(),
      target: player.optional(),
      /** The opponent who went past, of a challenge. */
      winner: player.optional(),
      location: locationSchema.optional(),
      /** Where the ball was passed or carried to. */
      end: locationSchema.optional(),
      completed: z.boolean().optional(),
      /** What a pass was played with. */
      body: z.enum(PASS_BODIES).optional(),
      /** What kind of ball a pass was. */
      delivery: z.enum(DELIVERIES).optional(),
      /** A pass above the heads of the players. */
      high: z.boolean().optional(),
      /** Of a pass that did not arrive: how an opponent stopped it, and who. */
      stop: z.enum(STOPS).optional(),
      stopper: player.optional(),
    })
    .refine(({completed, stop, stopper}) => completed !== true || (stop ?? stopper) === undefined, {
      path: ['completed'],
      error: 'a pass that was stopped did not arrive: expected "completed": false, or no "stop" and no "stopper"',
    }),
]);

export type Timing = z.output<typeof timingSchema>;
export type Dispute = z.output<typeof disputeSchema>;
export type MatchEvent = z.output<typeof eventSchema>;
