import * as z from 'zod';
import {COMMENTARY_LEVELS} from '../match/commentary/selection/commentary-level.ts';
import {MAX_SPEED, MIN_SPEED} from '../streams/speed.ts';
import {THEMES} from '../streams/theme.ts';

/** What the value of each setting should be; messages, the manual page and the JSON Schema use it. */
export const SETTINGS = {
  speed: `a number from ${MIN_SPEED} to ${MAX_SPEED}, or "max"`,
  theme: oneOf(THEMES),
  detail: oneOf(COMMENTARY_LEVELS),
  spoilers: 'true or false',
  mouse: 'true or false',
  reducedMotion: 'true or false',
  keys: 'an object of actions, each with its key or a list of its keys',
} as const;

export type Setting = keyof typeof SETTINGS;

function oneOf(words: readonly string[]): string {
  const quoted = words.map(word => `"${word}"`);
  return `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}

const KEYS_HELP = 'Other keys for actions: "next-goal": ["x", "right"]';
const keysSchema = z.union([z.string(), z.array(z.string())]);

export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  speed: z
    .union([z.number().min(MIN_SPEED).max(MAX_SPEED), z.literal('max')])
    .describe(`Playing speed, as a multiple of real time: ${SETTINGS.speed}`)
    .optional(),
  theme: z.enum(THEMES).describe('The colours; auto follows the terminal').optional(),
  detail: z.enum(COMMENTARY_LEVELS).describe('How detailed the commentary is').optional(),
  spoilers: z.boolean().describe('Whether the timeline bar shows highlights still to come').optional(),
  mouse: z.boolean().describe('Whether clicks seek and the wheel scrolls').optional(),
  reducedMotion: z.boolean().describe('Whether the scoreboard stays still when a goal is scored').optional(),
  keys: z.record(z.string(), keysSchema).describe(KEYS_HELP).optional(),
});

/** The JSON Schema of the config file, for completion and checks in editors; `actions` are the names that keys can be given to. */
export function configJsonSchema(actions: readonly string[] = []): string {
  const named = z.partialRecord(z.enum(actions), keysSchema).describe(KEYS_HELP).optional();
  const shape = actions.length === 0 ? configSchema : configSchema.extend({keys: named});
  const {$schema, ...schema} = z.toJSONSchema(shape, {io: 'input'});
  return `${JSON.stringify({$schema, title: 'The config file of football-replay', ...schema}, undefined, 2)}\n`;
}
