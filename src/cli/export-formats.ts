import type {Sequence} from '../match/model/timeline.ts';
import type {Wrapping} from '../output/text.ts';
import type {Choice} from '../streams/feed.ts';
import type {Exporting} from './exporting.ts';
import type {PrintFormatName} from './request.ts';

/** A format of `replay export`, named by the extension of the file. */
export type ExportFormat = {
  /** Without the dot: `srt`. */
  readonly extension: string;
  readonly help: string;
  /**
   * The options that it takes, by their names in `OPTIONS`, besides those that all formats take (`--from`, `--until`,
   * `--filter`, `--choose`, `--force`, `--quiet`). Other options are an error.
   */
  readonly takes: readonly string[];
  /**
   * Yields the text of the file in order, in pieces, so that a long file is never held in memory whole. Throws a UsageError
   * for an option that does not fit; then no file is left. Imports what it needs when it is called.
   */
  readonly write: (exporting: Exporting) => Promise<Iterable<string> | AsyncIterable<string>>;
};

/** The options that set the pace. */
export const TIMED: readonly string[] = ['speed', 'in', 'highlights', 'idle-limit'];

/** The options of a drawn screen. */
const DRAWN: readonly string[] = ['size', 'panel', 'theme', 'spoilers'];

/** The formats of `replay export`. The command, its help and the completions read this table. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    extension: 'srt',
    help: 'subtitles (SubRip), on the match clock or at a speed',
    takes: [...TIMED, 'width'],
    write: async ({timeline, range, options}) => {
      const [{srt}, choice] = await Promise.all([import('../output/subtitles.ts'), choose(timeline, options.filter)]);
      return srt(timeline, {...range, choice}, await wrapTo(options.width));
    },
  },
  {
    extension: 'vtt',
    help: 'subtitles (WebVTT)',
    takes: [...TIMED, 'width'],
    write: async ({timeline, range, options}) => {
      const [{vtt}, choice] = await Promise.all([import('../output/subtitles.ts'), choose(timeline, options.filter)]);
      return vtt(timeline, {...range, choice}, await wrapTo(options.width));
    },
  },
  {
    extension: 'jsonl',
    help: 'one JSON object per event, with the state after it',
    takes: [],
    write: async ({timeline, range: {from, until}, options}) => {
      const {jsonl, jsonLines} = await import('../output/event-line.ts');
      const formatted = jsonLines(timeline);
      return jsonl(formatted, {from, until, choice: await choose(formatted.sequence, options.filter)});
    },
  },
  {
    extension: 'md',
    help: 'a match report in Markdown, as of --until',
    takes: [],
    write: async ({timeline, range: {from, until}, options}) => {
      const filter = options.filter ?? REPORT_FILTER;
      const [{report}, choice] = await Promise.all([import('../output/report.ts'), choose(timeline, filter)]);
      return [`${report(timeline, {from, until, choice})}\n`];
    },
  },
  {
    extension: 'cast',
    help: 'a recording of the screen, for asciinema',
    takes: [...TIMED, ...DRAWN, 'cast'],
    write: async exporting => (await import('./commands/export-screen.ts')).castOf(exporting),
  },
  {
    extension: 'svg',
    help: 'an image of the screen at one moment',
    takes: DRAWN,
    write: async exporting => (await import('./commands/export-screen.ts')).svgOf(exporting),
  },
  {
    extension: 'txt',
    help: 'the screen at one moment, as text',
    takes: ['size', 'panel', 'spoilers'],
    write: async exporting => (await import('./commands/export-screen.ts')).textScreenOf(exporting),
  },
];

/** What `--filter` chooses of these cues. Throws a UsageError. */
async function choose(sequence: Sequence, filter: string | undefined): Promise<Choice> {
  const {choiceOf} = await import('./event-filter.ts');
  return choiceOf(sequence, filter);
}

/** The filter of a report without `--filter`. */
export const REPORT_FILTER = 'key';

/** A format of printed output: `--format`. */
export type PrintFormat = {
  readonly name: PrintFormatName;
  readonly help: string;
  readonly takes: readonly string[];
};

/** The formats of `--format`. */
export const PRINT_FORMATS: readonly PrintFormat[] = [
  {name: 'text', help: 'the commentary, line by line', takes: [...TIMED, 'width']},
  {name: 'jsonl', help: 'one JSON object per event (replay schema --format jsonl)', takes: TIMED},
  {name: 'markdown', help: 'a match report, printed at once', takes: []},
];

/** Wraps text at a number of columns; undefined for no wrapping. */
export async function wrapTo(columns: number | undefined): Promise<Wrapping | undefined> {
  if (columns === undefined) return undefined;
  const {width, wrap} = await import('../ui/layout/measure.ts');
  return {columns, wrap, width};
}
