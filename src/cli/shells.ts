/** The shells that have a completion script. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

export type Shell = (typeof SHELLS)[number];

/** The file names in `dist/completions/`, as each shell expects them. */
export const COMPLETION_FILES: Readonly<Record<Shell, string>> = {
  bash: 'replay.bash',
  zsh: '_replay',
  fish: 'replay.fish',
};
