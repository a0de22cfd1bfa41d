/** The environment's variables. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What is known about a terminal without querying it. */
export type Terminal = {
  readonly env: Environment;
  /** True if output goes to a screen rather than a pipe. */
  readonly isTTY: boolean;
  /** As `process.platform` has it. */
  readonly platform: string;
};

export type ColourDepth = 'none' | 'ansi16' | 'ansi256' | 'truecolor';

const LEVELS: readonly ColourDepth[] = ['none', 'ansi16', 'ansi256', 'truecolor'];

/**
 * How many colours to use. FORCE_COLOR (0 to 3, `true`, `false`) is stronger than NO_COLOR, as it is for Node itself; any
 * text in NO_COLOR means none (no-color.org). Otherwise the terminal is taken at its word: COLORTERM, then TERM.
 */
export function colourDepth({env, isTTY, platform}: Terminal): ColourDepth {
  const forced = forcedLevel(env);
  if (forced !== undefined && forced !== 'detect') return LEVELS[forced]!;
  const least: ColourDepth = forced === 'detect' ? 'ansi16' : 'none';
  if (forced === undefined && (isSet(env.NO_COLOR) || !isTTY)) return 'none';
  const term = env.TERM ?? '';
  if (term === 'dumb') return least;
  if (term === 'linux') return 'ansi16';
  if (/^(truecolor|24bit)$/i.test(env.COLORTERM ?? '')) return 'truecolor';
  if (/^(xterm-(kitty|ghostty)|wezterm|foot|alacritty)|-(direct|truecolor)$/i.test(term)) return 'truecolor';
  if (env.TERM_PROGRAM === 'iTerm.app') return 'truecolor';
  if (/-256(color)?$/i.test(term) || env.TERM_PROGRAM === 'Apple_Terminal') return 'ansi256';
  // Every Windows that this Node runs on has 24 bits in its own console.
  if (platform === 'win32' && term === '') return 'truecolor';
  return term === '' || /^vt\d/.test(term) ? least : 'ansi16';
}

/** The level that FORCE_COLOR asks for; `detect` where it asks for colours and leaves open how many. */
function forcedLevel({FORCE_COLOR: force}: Environment): number | 'detect' | undefined {
  if (!isSet(force)) return undefined;
  if (force === 'true') return 'detect';
  if (force === 'false') return 0;
  return /^\d+$/.test(force) ? Math.min(Number(force), LEVELS.length - 1) : undefined;
}

/** True where bold, dim and inverse are shown: FORCE_COLOR=0 takes them away with the colours, NO_COLOR leaves them. */
export function hasAttributes({env, isTTY, platform}: Terminal): boolean {
  const forced = forcedLevel(env);
  if (forced !== undefined) return forced !== 0;
  return isTTY && env.TERM !== 'dumb' && (isSet(env.TERM) || platform === 'win32');
}

/**
 * True where text is UTF-8, by the first locale variable that says anything: LC_ALL, LC_CTYPE, LANG. Where none does, it
 * is taken to be: containers and bare shells say nothing, and the terminals around them have long been UTF-8.
 */
export function isUtf8({env}: Terminal): boolean {
  const locale = [env.LC_ALL, env.LC_CTYPE, env.LANG].find(isSet);
  return locale === undefined || /utf-?8/i.test(locale);
}

/** True where the font has arrows, shapes and block elements: not the Linux console's, nor that of Windows' old console. */
export function hasGlyphs(terminal: Terminal): boolean {
  const {env, platform} = terminal;
  if (!isUtf8(terminal) || env.TERM === 'linux') return false;
  if (platform !== 'win32') return true;
  return [env.WT_SESSION, env.TERM_PROGRAM, env.TERM, env.ConEmuTask, env.TERMINAL_EMULATOR].some(isSet);
}

export type Background = 'dark' | 'light' | 'unknown';

/**
 * What COLORFGBG says: the background's number is the last, of the sixteen, and 0 to 6 and 8 are dark (as Vim has it).
 * Most terminals do not say.
 */
export function backgroundOf({COLORFGBG}: Environment): Background {
  const last = COLORFGBG?.split(';').at(-1) ?? '';
  if (!/^\d+$/.test(last) || Number(last) > 15) return 'unknown';
  return Number(last) < 7 || Number(last) === 8 ? 'dark' : 'light';
}

function isSet(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}
