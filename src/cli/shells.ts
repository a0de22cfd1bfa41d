/** The shells that there are completions for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

export type Shell = (typeof SHELLS)[number];

/** What the script of each is called in `dist/completions/`, as the shell itself looks for it. */
export const COMPLETION_FILES: Readonly<Record<Shell, string>> = {
  bash: 'replay.bash',
  zsh: '_replay',
  fish: 'replay.fish',
};
