import {DETAILS} from '../match/commentary/commentary-level.ts';
import {PANEL_NAMES} from '../streams/panels.ts';
import {MAX_SPEED, MIN_SPEED} from '../streams/speed.ts';
import {THEMES} from '../streams/theme.ts';
import {PRINT_FORMATS} from './export-formats.ts';
import {
  checkedClock,
  listed,
  oneOf,
  parseCast,
  parseDuration,
  parseSize,
  parseSpeed,
  parseWidth,
} from './option-values.ts';
import type {SubcommandName} from './request.ts';
import {SHELLS} from './shells.ts';

export type OptionSpec = {
  readonly name: string;
  readonly short?: string;
  /** What stands for the value, of an option that takes one. */
  readonly value?: string;
  readonly help: string;
  /** A value that is right, for messages. */
  readonly example?: string;
  /** Reads the value; throws a UsageError. */
  readonly parse?: (text: string) => number | string;
  /** The subcommands that take it. @default none: it is of playing */
  readonly of?: readonly SubcommandName[];
  /** True of what the first page only names, and the page about its subcommand tells. */
  readonly later?: true;
  /** Values that a shell offers as one types, whether or not there are others; `file` is any path. @default none */
  readonly offers?: readonly string[] | 'file';
};

/** Where what says which part of a match is meant, and how fast, is taken. */
const OF_PARTS: readonly SubcommandName[] = ['play', 'export'];
/** Moments that every match has; the others are typed. */
const CLOCKS = ['pre', 'HT', '67', '67:30', '45+2', 'FT'];
const SPEEDS = `${MIN_SPEED} to ${MAX_SPEED}, or max`;

const PANELS = Object.keys(PANEL_NAMES);
const OF_ONE: readonly SubcommandName[] = ['play', 'export', 'info', 'validate', 'convert'];

/** THE option table: the parser, `--help`, completions and the manual all read it. */
export const OPTIONS: readonly OptionSpec[] = [
  {
    name: 'speed',
    value: 'n|max',
    help: `how many times as fast: ${SPEEDS}`,
    example: '10',
    offers: ['1', '2', '5', '10', '30', '60', 'max'],
    parse: parseSpeed,
    of: OF_PARTS,
  },
  {
    name: 'from',
    value: 'clock',
    help: 'begin there: 67, 67:30, 45+2, 45+2:30, HT',
    example: '67',
    offers: CLOCKS,
    parse: text => checkedClock('--from', text),
    of: OF_PARTS,
  },
  {
    name: 'until',
    value: 'clock',
    help: 'stop there',
    example: 'HT',
    offers: CLOCKS,
    parse: text => checkedClock('--until', text),
    of: OF_PARTS,
  },
  {
    name: 'at',
    value: 'clock',
    help: 'the moment, as in first-leg@67',
    example: '67',
    offers: CLOCKS,
    parse: text => checkedClock('--at', text),
    of: ['export'],
  },
  {
    name: 'in',
    value: 'time',
    help: 'the whole match in, say, 10m: slow where it matters',
    example: '10m',
    offers: ['5m', '10m', '20m'],
    parse: text => parseDuration('--in', text),
    of: OF_PARTS,
  },
  {name: 'highlights', help: 'only what surrounds the highlights', of: OF_PARTS},
  {
    name: 'idle-limit',
    value: 'time',
    help: 'no wait between two events longer than, say, 20s',
    example: '20s',
    offers: ['5s', '10s', '20s'],
    parse: text => parseDuration('--idle-limit', text),
    of: OF_PARTS,
  },
  {
    name: 'filter',
    value: 'events',
    help: 'only these: goals, key, home, away, player=Redmond',
    example: 'goals',
    offers: ['goals', 'key', 'home', 'away', 'player='],
    of: OF_PARTS,
  },
  {
    name: 'detail',
    value: 'level',
    help: 'how much is told: low, normal, high',
    example: 'low',
    offers: DETAILS,
    parse: oneOf('--detail', DETAILS),
    of: OF_PARTS,
    later: true,
  },
  {
    name: 'format',
    value: 'name',
    help: `print it as ${listed(PRINT_FORMATS.map(({name}) => name))}`,
    example: 'jsonl',
    offers: PRINT_FORMATS.map(({name}) => name),
    parse: oneOf(
      '--format',
      PRINT_FORMATS.map(({name}) => name),
    ),
    of: ['play', 'schema'],
  },
  {name: 'width', value: 'columns', help: 'wrap printed text there', example: '72', parse: parseWidth, of: OF_PARTS},
  {name: 'quiet', short: 'q', help: 'no notes and no progress, errors alone', of: OF_PARTS},
  {name: 'paused', help: 'begin paused', later: true},
  {name: 'loop', help: 'start over at the end', later: true},
  {name: 'spoilers', help: 'show coming highlights on the bar', of: OF_PARTS, later: true},
  {
    name: 'theme',
    value: 'name',
    help: THEMES.join(', '),
    example: 'dark',
    offers: THEMES,
    parse: oneOf('--theme', THEMES),
    of: OF_PARTS,
    later: true,
  },
  {name: 'screen-reader', help: 'spoken lines instead of a screen', later: true},
  {name: 'mouse', help: 'click on the bar to seek, wheel to scroll', later: true},
  {name: 'wall-clock', help: 'count the time while the machine sleeps', later: true},
  {
    name: 'size',
    value: 'WxH',
    help: 'columns and rows of the screen that is drawn, as 100x30',
    example: '120x40',
    offers: ['80x24', '100x30', '120x40', '160x45'],
    parse: parseSize,
    of: ['export'],
  },
  {
    name: 'panel',
    value: 'name',
    help: `what its middle shows: ${PANELS.slice(0, 3).join(', ')} and so on`,
    example: 'line-ups',
    offers: PANELS,
    parse: oneOf('--panel', PANELS),
    of: ['export'],
  },
  {
    name: 'cast',
    value: '2|3',
    help: 'the version of .cast: 3, or 2 for asciinema before 3.0',
    example: '2',
    offers: ['2', '3'],
    parse: parseCast,
    of: ['export'],
  },
  {
    name: 'choose',
    value: 'match',
    help: 'which of many in a file: number, teams, round, date',
    example: 'Croatia',
    of: OF_ONE,
  },
  {
    name: 'lineups',
    value: 'file',
    help: 'its line-ups, if not beside it',
    example: '18236.lineups.json',
    offers: 'file',
    of: OF_ONE,
    later: true,
  },
  {
    name: 'matches',
    value: 'file',
    help: 'its fixture, if not beside it',
    example: 'matches.json',
    offers: 'file',
    of: OF_ONE,
    later: true,
  },
  {name: 'offline', help: 'download nothing: the cache alone', of: OF_ONE, later: true},
  {name: 'json', help: 'info as JSON', of: ['info']},
  {
    name: 'output',
    short: 'o',
    value: 'file',
    help: 'the file to write; of export, its extension names the format',
    example: 'match.json',
    offers: 'file',
    of: ['export', 'convert'],
  },
  {name: 'force', help: 'replace a file that is there', of: ['export', 'convert']},
  {name: 'help', short: 'h', help: 'show this page'},
  {name: 'version', short: 'V', help: 'show the version'},
];

export type Subcommand = {
  readonly name: Exclude<SubcommandName, 'play'>;
  readonly help: string;
  /** True of what is about one match, which has to be named. */
  readonly match?: true;
  /** The words of which it needs one. */
  readonly words?: readonly string[];
};

export const SUBCOMMANDS: readonly Subcommand[] = [
  {name: 'export', match: true, help: 'write a match, or a part of it, to a file of another kind'},
  {name: 'list', help: 'the bundled matches'},
  {name: 'info', match: true, help: 'what a match file has: score, goals, cards, statistics, warnings'},
  {name: 'validate', match: true, help: 'check a match file'},
  {name: 'convert', match: true, help: 'write a match in our own format'},
  {name: 'schema', help: 'the JSON Schema of our own format, or of --format jsonl'},
  {name: 'completions', words: SHELLS, help: 'a script with which a shell completes all this'},
  {name: 'help', help: 'show the first page, or one about a subcommand'},
];
