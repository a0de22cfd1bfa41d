import type {Wrapping} from '../output/text.ts';
import type {Exporting} from './exporting.ts';
import type {PrintFormatName} from './request.ts';

/** A format of `replay export`, named by the extension of the file. */
export type ExportFormat = {
  /** Without the dot: `srt`. */
  readonly extension: string;
  readonly help: string;
  /**
   * The options that it takes besides those that all take (`--from`, `--until`, `--filter`, `--choose`, `--force`,
   * `--quiet`), by their names in `OPTIONS`. Any other is refused.
   */
  readonly takes: readonly string[];
  /**
   * The text of the file in pieces, in order. They are written as they come, so that a long one is never whole in memory.
   * What the user can put right is thrown as a UsageError; nothing is left of the file then. What it needs is imported here
   * and not before.
   */
  readonly write: (exporting: Exporting) => Promise<Iterable<string> | AsyncIterable<string>>;
};

/** What says how fast something is played. */
export const TIMED: readonly string[] = ['speed', 'in', 'highlights', 'idle-limit'];

/** What a drawn screen takes. */
const DRAWN: readonly string[] = ['size', 'panel', 'theme', 'spoilers'];

/** THE table of what `replay export` writes: the command, its help and completions all read it. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    extension: 'srt',
    help: 'commentary as subtitles, on the match clock or at a speed',
    takes: [...TIMED, 'width'],
    write: async ({timeline, range, choice, options}) =>
      (await import('../output/subtitles.ts')).srt(timeline, {...range, choice}, await wrapTo(options.width)),
  },
  {
    extension: 'vtt',
    help: 'the same for the web',
    takes: [...TIMED, 'width'],
    write: async ({timeline, range, choice, options}) =>
      (await import('../output/subtitles.ts')).vtt(timeline, {...range, choice}, await wrapTo(options.width)),
  },
  {
    extension: 'jsonl',
    help: 'a JSON object an event, with the match after it',
    takes: [],
    write: async ({timeline, range: {from, until}, choice}) =>
      (await import('../output/event-line.ts')).jsonl(timeline, {from, until, choice}),
  },
  {
    extension: 'md',
    help: 'a report of the match, as of --until',
    takes: [],
    write: async ({timeline, range: {from, until}, options}) => {
      const [{report}, {choiceOf}] = await Promise.all([import('../output/report.ts'), import('./event-filter.ts')]);
      return [`${report(timeline, {from, until, choice: choiceOf(timeline, options.filter ?? IN_REPORTS)})}\n`];
    },
  },
  {
    extension: 'cast',
    help: 'the screen as a recording, for asciinema and its player on the web',
    takes: [...TIMED, ...DRAWN, 'cast'],
    write: async exporting => (await import('./commands/export-screen.ts')).castOf(exporting),
  },
  {
    extension: 'svg',
    help: 'the screen as a picture, of one moment',
    takes: DRAWN,
    write: async exporting => (await import('./commands/export-screen.ts')).svgOf(exporting),
  },
  {
    extension: 'txt',
    help: 'the screen as text, of one moment',
    takes: ['size', 'panel', 'spoilers'],
    write: async exporting => (await import('./commands/export-screen.ts')).textScreenOf(exporting),
  },
];

/** What a report tells of a match where nothing is asked for. */
export const IN_REPORTS = 'key';

/** A format that stands on standard output: `--format`. */
export type PrintFormat = {
  readonly name: PrintFormatName;
  readonly help: string;
  readonly takes: readonly string[];
};

/** THE table of what `--format` prints. */
export const PRINT_FORMATS: readonly PrintFormat[] = [
  {name: 'text', help: 'a line an event', takes: [...TIMED, 'width']},
  {name: 'jsonl', help: 'a JSON object an event (replay schema --format jsonl)', takes: TIMED},
  {name: 'markdown', help: 'a report of the match, at once', takes: []},
];

/** How text is wrapped at so many columns; undefined where it is not. */
export async function wrapTo(columns: number | undefined): Promise<Wrapping | undefined> {
  if (columns === undefined) return undefined;
  const {width, wrap} = await import('../ui/layout/measure.ts');
  return {columns, wrap, width};
}
