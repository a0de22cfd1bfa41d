import type {Detail} from '../match/commentary/commentary-level.ts';
import type {Panel} from '../streams/panels.ts';
import type {Theme} from '../streams/theme.ts';
import type {Shell} from './shells.ts';

/** What the command line asks for. */
export type Request =
  | {readonly command: 'play'; readonly match: string | undefined; readonly options: PlayOptions}
  | {readonly command: 'list'}
  | (OfOne & {readonly command: 'info'; readonly json: boolean})
  | (OfOne & {readonly command: 'validate'})
  | (OfOne & {readonly command: 'convert'; readonly output: string; readonly force: boolean})
  | {
      readonly command: 'export';
      readonly match: string;
      /** The extension of an export format: `srt`. */
      readonly format: string;
      readonly output: string;
      readonly options: ExportOptions;
    }
  /** Of a match file, or of a line of a format. */
  | {readonly command: 'schema'; readonly format: 'jsonl' | undefined}
  | {readonly command: 'completions'; readonly shell: Shell}
  /** The first page, or one about a subcommand. */
  | {readonly command: 'help'; readonly about: SubcommandName | undefined}
  | {readonly command: 'version'};

type OfOne = OpenOptions & {readonly match: string};

/** How the match is found that is named. */
export type OpenOptions = {
  /** Which match of a file of many. */
  readonly choose: string | undefined;
  /** Paths of files that go with the match's own. */
  readonly lineups: string | undefined;
  readonly matches: string | undefined;
  /** True where nothing is to be downloaded. */
  readonly offline: boolean;
};

/** What of a match is asked for, and how fast: of playing and of `export` alike. */
export type PartOptions = OpenOptions & {
  /** `Infinity` is `max`; undefined where none is asked for. */
  readonly speed: number | undefined;
  /** Where to open, as `first-leg@67` says it; a clock, well formed. */
  readonly at: string | undefined;
  /** Clocks, well formed; whether the match has them is not known yet. */
  readonly from: string | undefined;
  readonly until: string | undefined;
  /** Real milliseconds that the director has for the match; undefined without a director. */
  readonly budget: number | undefined;
  readonly highlights: boolean;
  /** Real milliseconds that no wait between two events is longer than. */
  readonly idleLimit: number | undefined;
  /** Which events: words of {@link FILTERS} or `player=…`, not checked yet. */
  readonly filter: string | undefined;
  readonly detail: Detail | undefined;
  /** Columns of text. */
  readonly width: number | undefined;
  /** Which match of a file of many. */
  readonly choose: string | undefined;
  /** True where only errors are to be said. */
  readonly quiet: boolean;
};

/** Columns and rows of a screen. */
export type ScreenSize = {readonly columns: number; readonly rows: number};

export type ExportOptions = PartOptions & {
  /** Of the screen that is drawn; undefined where nothing says it. */
  readonly size: ScreenSize | undefined;
  readonly panel: Panel | undefined;
  readonly theme: Theme | undefined;
  readonly spoilers: boolean;
  /** Of the asciicast format. */
  readonly cast: 2 | 3 | undefined;
  /** True where a file that is there may be replaced. */
  readonly force: boolean;
};

export type PlayOptions = PartOptions & {
  readonly paused: boolean;
  readonly loop: boolean;
  readonly wallClock: boolean;
  /** What the config says holds where these are undefined. */
  readonly spoilers: boolean | undefined;
  readonly mouse: boolean | undefined;
  readonly theme: Theme | undefined;
  readonly screenReader: boolean;
  /** What is printed instead of a screen; undefined where none is asked for. */
  readonly format: PrintFormatName | undefined;
};

export type SubcommandName =
  | 'play'
  | 'export'
  | 'list'
  | 'info'
  | 'validate'
  | 'convert'
  | 'schema'
  | 'completions'
  | 'help';

/** What `--format` takes. */
export type PrintFormatName = 'text' | 'jsonl' | 'markdown';
