import {COMMENTARY_LEVELS} from '../match/commentary/selection/commentary-level.ts';
import {PANEL_NAMES} from '../streams/panels.ts';
import {MAX_SPEED, MIN_SPEED} from '../streams/speed.ts';
import {THEMES} from '../streams/theme.ts';
import {PRINT_FORMATS} from './export-formats.ts';
import {
  checkedClock,
  listed,
  oneOf,
  parseCast,
  parseDate,
  parseDelay,
  parseDuration,
  parseSize,
  parseSpeed,
  parseWidth,
} from './option-values.ts';
import {type SubcommandName, ZONES} from './request.ts';
import {SHELLS} from './shells.ts';

export type OptionSpec = {
  readonly name: string;
  readonly short?: string;
  /** The placeholder of the value; absent for a flag. */
  readonly value?: string;
  readonly help: string;
  /** A valid value, shown in errors. */
  readonly example?: string;
  /** Parses the value; throws a UsageError. */
  readonly parse?: (text: string) => number | string;
  /** The commands that take it. @default play */
  readonly of?: readonly SubcommandName[];
  /** True if the overview only names it; the page about its command has its help. */
  readonly later?: true;
  /** Values that shell completion offers; there may be others. `file` completes paths. @default none */
  readonly offers?: readonly string[] | 'file';
};

/** Commands that take a part of a match and a pace. */
const PART_COMMANDS: readonly SubcommandName[] = ['play', 'export'];
/** Clocks to offer; any other can be typed. */
const CLOCKS = ['pre', 'HT', '67', '67:30', '45+2', 'FT', 'pens'];
const SPEEDS = `${MIN_SPEED} to ${MAX_SPEED}, or max`;

/** What a notification is sent for. */
const ALERTS = ['goals', 'key'] as const;
const PANELS = Object.keys(PANEL_NAMES);
const MATCH_COMMANDS: readonly SubcommandName[] = ['play', 'export', 'info', 'validate', 'convert'];
/** Commands that open several matches together. */
const DAY_COMMANDS: readonly SubcommandName[] = ['play', 'export', 'convert', 'validate'];

/** The option table, read by the parser, `--help`, the completions and the manual. */
export const OPTIONS: readonly OptionSpec[] = [
  {
    name: 'speed',
    short: 's',
    value: 'n|max',
    help: `playback speed: ${SPEEDS}`,
    example: '10',
    offers: ['1', '2', '5', '10', '30', '60', 'max'],
    parse: parseSpeed,
    of: PART_COMMANDS,
  },
  {
    name: 'from',
    value: 'clock',
    help: 'start at 67, 67:30, 45+2, 45+2:30, HT',
    example: '67',
    offers: CLOCKS,
    parse: text => checkedClock('--from', text),
    of: PART_COMMANDS,
  },
  {
    name: 'until',
    value: 'clock',
    help: 'stop at this clock',
    example: 'HT',
    offers: CLOCKS,
    parse: text => checkedClock('--until', text),
    of: PART_COMMANDS,
  },
  {
    name: 'at',
    value: 'clock',
    help: 'the moment to show, as in first-leg@67',
    example: '67',
    offers: CLOCKS,
    parse: text => checkedClock('--at', text),
    of: ['export'],
  },
  {
    name: 'in',
    value: 'time',
    help: 'play the match in, say, 10m: slow at key moments',
    example: '10m',
    offers: ['5m', '10m', '20m'],
    parse: text => parseDuration('--in', text),
    of: PART_COMMANDS,
  },
  {name: 'highlights', help: 'only the highlights and what surrounds them', of: PART_COMMANDS},
  {
    name: 'idle-limit',
    value: 'time',
    help: 'never wait longer than, say, 20s between events',
    example: '20s',
    offers: ['5s', '10s', '20s'],
    parse: text => parseDuration('--idle-limit', text),
    of: PART_COMMANDS,
    later: true,
  },
  {
    name: 'filter',
    value: 'events',
    help: 'only goals, cards, key, home, away, player=…',
    example: 'goals',
    offers: ['goals', 'key', 'cards', 'home', 'away', 'player='],
    of: PART_COMMANDS,
  },
  {
    name: 'detail',
    value: 'level',
    help: 'commentary level: low, normal, high',
    example: 'low',
    offers: COMMENTARY_LEVELS,
    parse: oneOf('--detail', COMMENTARY_LEVELS),
    of: PART_COMMANDS,
    later: true,
  },
  {
    name: 'format',
    value: 'name',
    help: `print as ${listed(PRINT_FORMATS.map(({name}) => name))}`,
    example: 'jsonl',
    offers: PRINT_FORMATS.map(({name}) => name),
    parse: oneOf(
      '--format',
      PRINT_FORMATS.map(({name}) => name),
    ),
    of: ['play', 'schema'],
  },
  {
    name: 'width',
    value: 'columns',
    help: 'wrap printed text at this width',
    example: '72',
    parse: parseWidth,
    of: PART_COMMANDS,
    later: true,
  },
  {name: 'quiet', short: 'q', help: 'print errors only, no notes or progress', of: PART_COMMANDS, later: true},
  {name: 'paused', help: 'start paused', later: true},
  {name: 'live', help: 'follow a file as it grows, or a recording as it arrived', later: true},
  {
    name: 'delay',
    value: 'time',
    help: 'stay this far behind a live match or day, such as 45s',
    example: '45s',
    offers: ['5s', '30s', '45s', '1m'],
    parse: parseDelay,
    later: true,
  },
  {
    name: 'alert',
    value: 'events',
    help: 'notify of goals, or of all key events',
    example: 'goals',
    offers: ALERTS,
    parse: oneOf('--alert', ALERTS),
    later: true,
  },
  {
    name: 'record',
    value: 'file',
    help: 'write a live match to a file as it arrives',
    example: 'match.jsonl',
    offers: 'file',
    later: true,
  },
  {name: 'loop', help: 'start over at the end', later: true},
  {name: 'spoilers', help: 'show highlights ahead of the playhead', of: PART_COMMANDS, later: true},
  {
    name: 'theme',
    value: 'name',
    help: THEMES.join(', '),
    example: 'dark',
    offers: THEMES,
    parse: oneOf('--theme', THEMES),
    of: PART_COMMANDS,
    later: true,
  },
  {name: 'screen-reader', help: 'plain lines for a screen reader', later: true},
  {name: 'reduced-motion', help: 'no flash when a goal is scored', later: true},
  {name: 'mouse', help: 'click the timeline to seek, scroll with the wheel', later: true},
  {name: 'wall-clock', help: 'keep playing while the machine sleeps', later: true},
  {
    name: 'size',
    value: 'WxH',
    help: 'columns and rows of the drawn screen',
    example: '120x40',
    offers: ['80x24', '100x30', '120x40', '160x45'],
    parse: parseSize,
    of: ['export'],
  },
  {
    name: 'panel',
    value: 'name',
    help: `the panel to show: ${PANELS.slice(0, 3).join(', ')} …`,
    example: 'line-ups',
    offers: PANELS,
    parse: oneOf('--panel', PANELS),
    of: ['export'],
  },
  {
    name: 'cast',
    value: '2|3',
    help: 'asciicast version: 3, or 2 for asciinema before 3.0',
    example: '2',
    offers: ['2', '3'],
    parse: parseCast,
    of: ['export'],
  },
  {
    name: 'choose',
    value: 'match',
    help: 'pick one match of a file: number, teams, round, date',
    example: 'Croatia',
    of: MATCH_COMMANDS,
  },
  {
    name: 'date',
    value: 'day',
    help: 'all matches of a season file on this day, on one clock; or the day of a competition',
    example: '2012-05-13',
    parse: parseDate,
    of: DAY_COMMANDS,
    later: true,
  },
  {
    name: 'group',
    value: 'name',
    help: 'the last round of a group, on one clock',
    example: 'E',
    of: DAY_COMMANDS,
    later: true,
  },
  {
    name: 'all',
    help: "all matches of a competition's day, on one clock and live: espn:eng.1 --all",
    of: DAY_COMMANDS,
    later: true,
  },
  {
    name: 'team',
    value: 'name',
    help: 'on a matchday, the team whose match the cursor begins on',
    example: 'mci',
    later: true,
  },
  {
    name: 'zone',
    value: 'name',
    help: "on a matchday, times of day at the ground or in the viewer's zone: ground, local",
    example: 'local',
    offers: ZONES,
    parse: oneOf('--zone', ZONES),
    of: PART_COMMANDS,
    later: true,
  },
  {
    name: 'lineups',
    value: 'file',
    help: 'line-ups file, if not next to the match file',
    example: '18236.lineups.json',
    offers: 'file',
    of: MATCH_COMMANDS,
    later: true,
  },
  {
    name: 'matches',
    value: 'file',
    help: 'fixtures file, if not next to the match file',
    example: 'matches.json',
    offers: 'file',
    of: MATCH_COMMANDS,
    later: true,
  },
  {name: 'offline', help: 'use only cached downloads', of: MATCH_COMMANDS, later: true},
  {name: 'json', help: 'print as JSON', of: ['info']},
  {
    name: 'output',
    short: 'o',
    value: 'file',
    help: 'the file to write; for export, its extension chooses the format',
    example: 'match.json',
    offers: 'file',
    of: ['export', 'convert', 'new'],
  },
  {name: 'force', help: 'overwrite an existing file', of: ['export', 'convert', 'new']},
  {name: 'help', short: 'h', help: 'show this page'},
  {name: 'version', short: 'V', help: 'show the version'},
];

export type Subcommand = {
  readonly name: Exclude<SubcommandName, 'play'>;
  readonly help: string;
  /** True if it needs the name of a match. */
  readonly match?: true;
  /** It takes the names of two teams. */
  readonly teams?: true;
  /** It needs one of these words. */
  readonly words?: readonly string[];
  /** It may have one of these words. */
  readonly optional?: readonly string[];
};

export const SUBCOMMANDS: readonly Subcommand[] = [
  {name: 'export', match: true, help: 'write a match, or part of it, to a file in another format'},
  {name: 'list', help: 'list the bundled matches'},
  {name: 'info', match: true, help: 'summarise a match: score, goals, cards, statistics, warnings'},
  {name: 'validate', match: true, help: 'check a match file'},
  {name: 'convert', match: true, help: 'write a match in our own format (JSON)'},
  {name: 'new', teams: true, help: 'write a match file to fill in'},
  {
    name: 'schema',
    optional: ['matchday'],
    help: 'print the JSON Schema of match or matchday files, or of their --format jsonl',
  },
  {name: 'completions', words: SHELLS, help: 'print a shell completion script'},
  {name: 'help', help: 'show the overview, or the help of a command'},
];
