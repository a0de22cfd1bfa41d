import * as z from 'zod';
import {DETAILS} from '../match/commentary/commentary-levels.ts';
import {MAX_SPEED, MIN_SPEED} from '../streams/speed.ts';
import {SETTINGS, THEMES} from './settings.ts';

const KEYS_HELP = 'Other keys for actions: "next-goal": ["x", "right"]';
const keysSchema = z.union([z.string(), z.array(z.string())]);

export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  /** How many times as fast as it was played. */
  speed: z
    .union([z.number().min(MIN_SPEED).max(MAX_SPEED), z.literal('max')])
    .describe(`How many times as fast as it was played: ${SETTINGS.speed}`)
    .optional(),
  theme: z.enum(THEMES).describe('The colours; auto goes by the terminal').optional(),
  detail: z.enum(DETAILS).describe('How much of a match is told').optional(),
  spoilers: z.boolean().describe('Whether the bar shows highlights that are still to come').optional(),
  mouse: z.boolean().describe('Whether clicks seek and the wheel scrolls').optional(),
  keys: z.record(z.string(), keysSchema).describe(KEYS_HELP).optional(),
});

/** The JSON Schema of the config file, for editors to complete and check by; `actions` are the names that keys can be given to. */
export function configJsonSchema(actions: readonly string[] = []): string {
  const named = z.partialRecord(z.enum(actions), keysSchema).describe(KEYS_HELP).optional();
  const shape = actions.length === 0 ? configSchema : configSchema.extend({keys: named});
  const {$schema, ...schema} = z.toJSONSchema(shape, {io: 'input'});
  return `${JSON.stringify({$schema, title: 'The config file of football-replay', ...schema}, undefined, 2)}\n`;
}
