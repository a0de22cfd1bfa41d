/** The themes that a user can choose; `auto` follows the terminal. */
export const THEMES = ['auto', 'dark', 'light', 'high-contrast', 'colour-blind'] as const;
export type Theme = (typeof THEMES)[number];
