import {MAX_SPEED, MIN_SPEED} from '../streams/speed.ts';

export const THEMES = ['auto', 'dark', 'light', 'high-contrast', 'colour-blind'] as const;
export type Theme = (typeof THEMES)[number];

/** What the value of each setting should be: messages and the JSON Schema read it. */
export const SETTINGS = {
  speed: `a number from ${MIN_SPEED} to ${MAX_SPEED}, or "max"`,
  theme: `${THEMES.slice(0, -1)
    .map(theme => `"${theme}"`)
    .join(', ')} or "${THEMES.at(-1)}"`,
  detail: '"low", "normal" or "high"',
  spoilers: 'true or false',
  mouse: 'true or false',
  keys: 'an object of actions, each with its key or a list of its keys',
} as const;

export type Setting = keyof typeof SETTINGS;
