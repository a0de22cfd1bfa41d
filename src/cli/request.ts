import type {CommentaryLevel} from '../match/commentary/selection/commentary-level.ts';
import type {Panel} from '../streams/panels.ts';
import type {Theme} from '../streams/theme.ts';
import type {Shell} from './shells.ts';

/** What the command line asks for. */
export type Request =
  | {readonly command: 'play'; readonly match: string | undefined; readonly options: PlayOptions}
  | {readonly command: 'list'}
  | (ForOneMatch & {readonly command: 'info'; readonly json: boolean})
  | (ForOneMatch & {readonly command: 'validate'})
  | (ForOneMatch & {readonly command: 'convert'; readonly output: string; readonly force: boolean})
  | {
      readonly command: 'new';
      /** Home and away. */
      readonly teams: readonly [string, string];
      readonly output: string;
      readonly force: boolean;
    }
  | {
      readonly command: 'export';
      readonly match: string;
      /** The extension of an export format: `srt`. */
      readonly format: string;
      readonly output: string;
      readonly options: ExportOptions;
    }
  /** The schema of a match or matchday file, or of a line of its `--format jsonl`. */
  | {readonly command: 'schema'; readonly of: 'match' | 'matchday'; readonly format: 'jsonl' | undefined}
  | {readonly command: 'completions'; readonly shell: Shell}
  /** The overview, or a page about a command. */
  | {readonly command: 'help'; readonly about: SubcommandName | undefined}
  | {readonly command: 'version'};

type ForOneMatch = OpenOptions & {readonly match: string};

/** How to find and open the match. */
export type OpenOptions = {
  /** Which match of a file that has several. */
  readonly choose: string | undefined;
  /** Which matches of a file that has several: those of a date, or of a group on its last day. */
  readonly date: string | undefined;
  readonly group: string | undefined;
  /** True for all matches of a competition's day, instead of one chosen from a list. */
  readonly all: boolean;
  /** Paths of companion files. */
  readonly lineups: string | undefined;
  readonly matches: string | undefined;
  /** True to use only what is cached. */
  readonly offline: boolean;
};

/** Which part of a match, and how fast: the options that playing and `export` share. */
export type PartOptions = OpenOptions & {
  /** `Infinity` for `max`. */
  readonly speed: number | undefined;
  /** The clock of `first-leg@67`, well formed. */
  readonly at: string | undefined;
  /** Well-formed clocks; the match may not have them. */
  readonly from: string | undefined;
  readonly until: string | undefined;
  /** Real milliseconds for the whole match (`--in`); undefined without a director. */
  readonly budget: number | undefined;
  readonly highlights: boolean;
  /** The longest wait between two events, in real milliseconds. */
  readonly idleLimit: number | undefined;
  /** A name from {@link FILTERS} or `player=…`, not validated yet. */
  readonly filter: string | undefined;
  readonly detail: CommentaryLevel | undefined;
  /** Whose time of day a matchday shows. */
  readonly zone: Zone | undefined;
  /** Columns of printed text. */
  readonly width: number | undefined;
  /** True to write only errors to standard error. */
  readonly quiet: boolean;
};

/** The zone of the ground, or that of the viewer. */
export type Zone = (typeof ZONES)[number];

export const ZONES = ['ground', 'local'] as const;

/** Columns and rows of a screen. */
export type ScreenSize = {readonly columns: number; readonly rows: number};

export type ExportOptions = PartOptions & {
  /** The size of the drawn screen. */
  readonly size: ScreenSize | undefined;
  readonly panel: Panel | undefined;
  readonly theme: Theme | undefined;
  readonly spoilers: boolean;
  /** The asciicast version. */
  readonly cast: 2 | 3 | undefined;
  /** True to overwrite an existing file. */
  readonly force: boolean;
};

export type PlayOptions = PartOptions & {
  /** The team whose match the cursor of a matchday begins on. */
  readonly team: string | undefined;
  readonly paused: boolean;
  readonly loop: boolean;
  readonly wallClock: boolean;
  /** These fall back to the config when undefined. */
  readonly spoilers: boolean | undefined;
  readonly mouse: boolean | undefined;
  readonly reducedMotion: boolean | undefined;
  readonly theme: Theme | undefined;
  readonly screenReader: boolean;
  /** True to follow a file of live match lines while it grows. */
  readonly live: boolean;
  /** Real milliseconds to stay behind a live match. */
  readonly delay: number | undefined;
  /** Which events ring the bell and send a notification; undefined for none. */
  readonly alert: 'goals' | 'key' | undefined;
  /** The path of a file to record a live match in. */
  readonly record: string | undefined;
  /** The format to print in instead of drawing a screen. */
  readonly format: PrintFormatName | undefined;
};

export type SubcommandName =
  | 'play'
  | 'export'
  | 'list'
  | 'info'
  | 'validate'
  | 'convert'
  | 'new'
  | 'schema'
  | 'completions'
  | 'help';

/** The values of `--format`. */
export type PrintFormatName = 'text' | 'jsonl' | 'markdown';
