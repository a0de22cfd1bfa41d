import * as z from 'zod';
import {type EventType, ROLES, type Role} from '../match/model/event.ts';
import {
  CARDS,
  DELIVERIES,
  GOAL_ZONES,
  HANDLINGS,
  PASS_BODIES,
  PLAYS,
  REMARKS,
  SAVED_WITH,
  SHOT_OUTCOMES,
  STOPS,
  TECHNIQUES,
} from '../match/model/event-values.ts';
import {disputeSchema} from '../match/schema/event-schema.ts';
import {clockSchema, goalMouthSchema, locationSchema, sideSchema} from '../match/schema/value-schemas.ts';

const text = z.string().min(1);
const perSide = z.strictObject({home: z.int().nonnegative(), away: z.int().nonnegative()});

/** Every event type. */
const TYPES = [
  'kick-off',
  'whistle',
  'goal',
  'shot',
  'chance',
  'cross',
  'pass',
  'error',
  'clearance',
  'counter-attack',
  'corner',
  'offside',
  'foul',
  'card',
  'overturned',
  'card-changed',
  'substitution',
  'penalty-appeal',
  'shoot-out-kick',
  'spell',
  'added-time',
  'tactics',
  'remark',
  'play',
] as const satisfies readonly EventType[];

/** Fields that only some types have. */
const detailsSchema = z.strictObject({
  kind: z
    .enum(['open-play', 'set-piece', 'penalty', 'own-goal', ...PLAYS])
    .optional()
    .describe('of a goal, and of a play'),
  outcome: z.enum(SHOT_OUTCOMES).optional().describe('of a shot, and of a kick of a shoot-out that was not scored'),
  penalty: z.boolean().optional().describe('of a shot'),
  setPiece: z.boolean().optional().describe('of a shot: straight from a free kick or a corner'),
  bigChance: z.boolean().optional().describe('of a shot or a chance: the sources call it big'),
  ontoWoodwork: z.boolean().optional().describe('of a shot that was saved'),
  handling: z
    .enum(HANDLINGS)
    .optional()
    .describe(
      'of a shot that was saved: the goalkeeper holds the ball, at once or at the second attempt, it stays in play, or it goes over or wide; behind also of one that was blocked',
    ),
  savedWith: z.enum(SAVED_WITH).optional().describe('of a shot that was saved'),
  xg: z.number().min(0).max(1).optional().describe('expected goals, from the provider'),
  location: locationSchema.optional().describe('metres on a pitch of 105 by 68, as the acting side sees it'),
  end: locationSchema.optional().describe('of a pass or a carry: where the ball went'),
  completed: z.boolean().optional().describe('of a pass'),
  body: z.enum(PASS_BODIES).optional(),
  delivery: z
    .enum(DELIVERIES)
    .optional()
    .describe('of a shot: how the ball reached the shooter; of a pass: what kind of ball it was'),
  goalMouth: goalMouthSchema
    .optional()
    .describe(
      'where a shot crossed the goal line: metres from the middle, negative to the shooter’s left, and above the ground',
    ),
  goalZone: z.enum(GOAL_ZONES).optional().describe('the ninth of the goal that a shot went to, as the shooter sees it'),
  technique: z.enum(TECHNIQUES).optional().describe('how a shot was struck'),
  firstTime: z.boolean().optional().describe('of a shot: with the first touch'),
  oneOnOne: z.boolean().optional().describe('of a shot: only the goalkeeper was left to beat'),
  openGoal: z.boolean().optional().describe('of a shot: nobody was left to beat'),
  deflected: z.boolean().optional().describe('of a shot: off another player'),
  aerial: z.boolean().optional().describe('of a header: the player beat an opponent in the air'),
  nearestOpponent: z
    .number()
    .min(0)
    .max(150)
    .optional()
    .describe('of a shot: metres to the nearest opponent but the goalkeeper'),
  opponentsInTheWay: z
    .int()
    .min(0)
    .max(11)
    .optional()
    .describe('of a shot: opponents between the ball and the goal, the goalkeeper apart'),
  speed: z.number().min(0).max(60).optional().describe('of a shot: metres per second, on average'),
  dived: z.boolean().optional().describe('of a shot: whether the goalkeeper dived'),
  high: z.boolean().optional().describe('of a pass: above the heads of the players'),
  stop: z.enum(STOPS).optional().describe('of a pass that did not arrive: how an opponent stopped it'),
  card: z.enum(CARDS).optional(),
  event: text.optional().describe('of a correction: the id of the event that it takes back or changes'),
  inferred: z.boolean().optional().describe('of a correction that no source states'),
  reason: text.optional().describe('of a card or a correction'),
  scored: z.boolean().optional().describe('of a kick in a shoot-out'),
  decision: z.enum(['given', 'not-given']).optional().describe('of a penalty appeal'),
  favours: z.enum(['home', 'away', 'neither']).optional().describe('of a spell: the side on top'),
  minutes: z.int().positive().optional().describe('of stoppage time, as announced'),
  formation: text.optional().describe('of tactics'),
  about: z.enum(REMARKS).optional().describe('of a remark'),
  final: z.boolean().optional().describe('of a whistle: it ends the match'),
  shootOut: perSide.optional().describe('of a whistle: the result of a shoot-out whose kicks are not recorded'),
});

const stateSchema = z.strictObject({
  phase: z.enum(['before', 'playing', 'break', 'over']),
  score: perSide,
  aggregate: perSide.nullable().describe('goals over the legs so far; null without an earlier leg'),
  shootOut: perSide.nullable().describe('kicks scored in a shoot-out; null before one'),
  yellowCards: perSide,
  redCards: perSide.describe('including second yellows'),
  addedTime: z.int().positive().nullable().describe('minutes of stoppage time announced for this period'),
});

/** One line of `--format jsonl`: an event and the match after it, without spoilers. */
export const eventLineSchema = z.strictObject({
  id: text,
  type: z.enum(TYPES),
  clock: clockSchema
    .extend({
      shown: text.describe("the minute as the feed shows it: 20', ~37' if it is estimated, HT"),
      board: text.describe('what the board shows: 19:30, 45:00 +1:23'),
    })
    .describe('a football minute: minute 20 is 19:00 to 19:59 on the board'),
  position: z.number().nonnegative().describe('milliseconds of play since kick-off, without breaks'),
  placed: z.boolean().describe('true if the minute is estimated'),
  interval: z
    .strictObject({from: clockSchema, to: clockSchema})
    .optional()
    .describe('of an estimated minute that the sources bound: no earlier, and no later'),
  highlight: z.boolean(),
  side: sideSchema.nullable().describe('the acting side; for a goal, the side it counts for'),
  team: text.nullable(),
  players: z.array(z.strictObject({role: z.enum(Object.keys(ROLES) as [Role, ...Role[]]), id: text, name: text})),
  details: detailsSchema,
  state: stateSchema.describe('the match after the event'),
  words: text
    .nullable()
    .describe('the line of the commentary: of a passage of play, on its last event; null for an event without a line'),
  note: text.optional().describe('an editor’s note: what is unknown, or where details come from'),
  sources: z.array(z.strictObject({citation: text, name: text})),
  dispute: disputeSchema.optional().describe('where the sources differ'),
  attribution: text.optional().describe('the attribution that the licence of the data requires'),
});

export type EventLine = z.output<typeof eventLineSchema>;

/** Identifies the schema; it is not an address to fetch. */
const EVENT_LINE_SCHEMA_ID = 'urn:football-replay:event-line:1';

/** The JSON Schema of a line. */
export function eventLineJsonSchema(): string {
  const {$schema, ...schema} = z.toJSONSchema(eventLineSchema);
  const title = 'A line of replay --format jsonl: one event of a match';
  return `${JSON.stringify({$schema, $id: EVENT_LINE_SCHEMA_ID, title, ...schema}, undefined, 2)}\n`;
}
