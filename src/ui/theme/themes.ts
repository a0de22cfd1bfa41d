export const THEMES = ['auto', 'dark', 'light', 'high-contrast', 'colour-blind'] as const;

/** What the user wants to see; `auto` goes by the terminal. */
export type Theme = (typeof THEMES)[number];
