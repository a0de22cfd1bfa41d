import {parseArgs} from 'node:util';
import {UsageError} from './errors.ts';
import {EXPORT_FORMATS, type ExportFormat, PRINT_FORMATS, type PrintFormat} from './export-formats.ts';
import {DETAILS, type Detail} from './match/details.ts';
import {parseClock} from './match/parse-clock.ts';
import {plainText} from './match/text.ts';
import {
  checkedClock,
  listed,
  oneOf,
  parseCast,
  parseDuration,
  parseShell,
  parseSize,
  parseSpeed,
  parseWidth,
  sizeOf,
} from './option-values.ts';
import {SHELLS, type Shell} from './shells.ts';
import {nearestFirst} from './sources/nearest.ts';
import {PANEL_NAMES, type Panel} from './streams/panels.ts';
import {MAX_SPEED, MIN_SPEED} from './streams/speed.ts';
import {THEMES, type Theme} from './ui/themes.ts';

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
      readonly format: ExportFormat;
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
  readonly format: PrintFormat['name'] | undefined;
};

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

/** Reads the arguments after the program's name. Throws a UsageError that names the option, the value, and what would be right. */
export function parseArguments(argv: readonly string[]): Request {
  const words: string[] = [];
  const given: Record<string, number | string | true> = {};
  let help = false;
  let unknown: string | undefined;
  for (const token of tokensOf(argv)) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const option = OPTIONS.find(({name}) => name === token.name);
    if (option === undefined || (option.value === undefined && token.value !== undefined)) {
      // What is wrong with a known option, or asks for help, is more to the point wherever it stands.
      unknown ??= unknownOption(argv[token.index]!, token.name);
    } else if (option.name === 'version') {
      return {command: 'version'};
    } else if (option.name === 'help') {
      help = true;
    } else {
      given[camelCase(option.name)] = readValue(option, token.value);
    }
  }
  const subcommand = SUBCOMMANDS.find(({name}) => name === words[0]);
  if (help) return {command: 'help', about: subcommand?.name === 'help' ? undefined : subcommand?.name};
  if (unknown !== undefined) throw new UsageError(unknown);
  checkWords(subcommand, subcommand === undefined ? words : words.slice(1));
  checkOptions(subcommand?.name ?? 'play', given);
  return subcommand === undefined ? playRequest(words[0], given) : toRequest(subcommand.name, words[1] ?? '', given);
}

/** The arguments in their order, those that follow an option that takes a value as its values. */
function tokensOf(argv: readonly string[]) {
  const options = OPTIONS.map(({name, short, value}) => {
    const type = value === undefined ? ('boolean' as const) : ('string' as const);
    return [name, short === undefined ? {type} : {type, short}] as const;
  });
  return parseArgs({args: [...argv], options: Object.fromEntries(options), strict: false, tokens: true}).tokens;
}

function readValue({name, value, example, parse}: OptionSpec, text: string | undefined): number | string | true {
  if (value === undefined) return true;
  if (text === undefined) throw new UsageError(`--${name} needs a value, as in --${name} ${example}`);
  return parse === undefined ? text : parse(text);
}

function unknownOption(typed: string, name: string): string {
  const near = typed.startsWith('--')
    ? nearestFirst(
        name,
        OPTIONS.map(option => option.name),
      ).filter(({name: other, distance}) => distance <= 3 && distance < 0.6 * Math.max(name.length, other.length))
    : [];
  const nearest = near.filter(({distance}) => distance === near[0]?.distance).map(({name: other}) => `--${other}`);
  const meant = `did you mean ${nearest.length > 1 ? 'one of ' : ''}${nearest.sort().join(', ')}?`;
  return `there is no option ${plainText(typed)}; ${nearest.length > 0 ? meant : 'replay --help lists them'}`;
}

/** Whether there are as many words as are read, the subcommand's name apart. */
function checkWords(subcommand: Subcommand | undefined, words: readonly string[]): void {
  const listing = plainText(words.join(', '));
  if (subcommand === undefined || subcommand.match || subcommand.words || subcommand.name === 'help') {
    if (words.length > 1) throw new UsageError(`one match at a time, and these were given: ${listing}`);
  } else if (words.length > 0) {
    throw new UsageError(`${subcommand.name} takes no arguments, and was given ${listing}`);
  }
  if (subcommand?.match && words.length === 0) {
    throw new UsageError('which match? It is named by a bundled name, or by the path of its file');
  }
}

type Given = {
  readonly at?: string;
  readonly size?: string;
  readonly panel?: Panel;
  readonly cast?: 2 | 3;
  readonly in?: number;
  readonly json?: boolean;
  readonly output?: string;
  readonly force?: boolean;
} & {
  readonly [name in Exclude<keyof PlayOptions, 'at' | 'budget'>]?: PlayOptions[name];
};

function playRequest(argument: string | undefined, given: Given): Request {
  const {match, at} = partOf(argument, given);
  const format = PRINT_FORMATS.find(({name}) => name === given.format);
  if (format !== undefined) checkTaken(`--format ${format.name}`, format, PRINT_FORMATS, given);
  return {command: 'play', match, options: toPlayOptions(given, at)};
}

function toPartOptions(given: Given, at: string | undefined): PartOptions {
  return {
    ...toOpenOptions(given),
    speed: given.speed,
    at,
    from: given.from,
    until: given.until,
    budget: given.in,
    highlights: given.highlights ?? false,
    idleLimit: given.idleLimit,
    filter: given.filter,
    detail: given.detail,
    width: given.width,
    choose: given.choose,
    quiet: given.quiet ?? false,
  };
}

function toPlayOptions(given: Given, at: string | undefined): PlayOptions {
  return {
    ...toPartOptions(given, at),
    paused: given.paused ?? false,
    loop: given.loop ?? false,
    wallClock: given.wallClock ?? false,
    spoilers: given.spoilers,
    mouse: given.mouse,
    theme: given.theme,
    screenReader: given.screenReader ?? false,
    format: given.format,
  };
}

function toOpenOptions({choose, lineups, matches, offline = false}: Given): OpenOptions {
  return {choose, lineups, matches, offline};
}

/** The match and the moment of it that an argument names, once no two options contradict each other. */
function partOf(argument: string | undefined, given: Given): ReturnType<typeof splitMoment> {
  const {match, at = given.at} = splitMoment(argument);
  const begins = [
    match === argument ? undefined : argument,
    given.at && `--at ${given.at}`,
    given.from && `--from ${given.from}`,
  ];
  const [first, second] = begins.filter(begin => begin !== undefined);
  if (first !== undefined && second !== undefined) {
    throw new UsageError(`${plainText(first)} and ${plainText(second)}: one of them says where to begin`);
  }
  if (given.in !== undefined && (given.highlights || given.speed !== undefined)) {
    throw new UsageError(`--in has its own speeds: leave out --${given.highlights ? 'highlights' : 'speed'}`);
  }
  return {match, at};
}

type Taking = {readonly takes: readonly string[]};

/** An option that a format has no use for, and others of its kind have, is a mistake. At once is what untimed formats are anyway. */
function checkTaken(what: string, {takes}: Taking, others: readonly Taking[], given: Given): void {
  const at = (name: string) => (given as Readonly<Record<string, unknown>>)[camelCase(name)];
  for (const name of new Set(others.flatMap(other => other.takes))) {
    if (takes.includes(name) || at(name) === undefined || (name === 'speed' && given.speed === Infinity)) continue;
    throw new UsageError(`${what} takes no --${name}`);
  }
}

function camelCase(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/**
 * `first-leg@67` names a match and a moment of it; what follows another @ belongs to the name. Throws a UsageError where it is
 * written like a clock and is none.
 */
function splitMoment(argument: string | undefined): {
  readonly match: string | undefined;
  readonly at: string | undefined;
} {
  const sign = argument?.lastIndexOf('@') ?? -1;
  const at = argument?.slice(sign + 1) ?? '';
  const clock = parseClock(at);
  if (sign > 0 && 'problem' in clock && /^\d[\d:+]*$/.test(at)) throw new UsageError(`@${at}: ${clock.problem}`);
  if (sign <= 0 || 'problem' in clock) return {match: argument, at: undefined};
  return {match: argument?.slice(0, sign), at};
}

function toRequest(command: Subcommand['name'], argument: string, given: Given): Request {
  const {json = false, force = false, format} = given;
  const named = {match: argument, ...toOpenOptions(given)};
  switch (command) {
    case 'export':
      return exportRequest(argument, given);
    case 'info':
      return {command, ...named, json};
    case 'validate':
      return {command, ...named};
    case 'convert':
      return {command, ...named, output: given.output ?? '-', force};
    case 'list':
      return {command};
    case 'completions':
      return {command, shell: parseShell(argument)};
    case 'schema':
      if (format !== undefined && format !== 'jsonl') {
        throw new UsageError(`--format ${format} has no schema; jsonl has one, and without --format a match file`);
      }
      return {command, format};
    case 'help':
      return {command, about: subcommandNamed(argument)};
  }
}

function exportRequest(argument: string, given: Given): Request {
  const {output, force = false} = given;
  const known = listed(EXPORT_FORMATS.map(({extension}) => `.${extension}`));
  if (output === undefined) throw new UsageError(`replay export needs -o and a file, named by its format: ${known}`);
  const {match, at} = partOf(argument, given);
  const extension = /\.([^./\\]*)$/.exec(output)?.[1]?.toLowerCase();
  const format = EXPORT_FORMATS.find(candidate => candidate.extension === extension);
  if (format === undefined) {
    const wrong =
      extension === undefined ? 'its name should end in' : `there is no format .${plainText(extension)}; there is`;
    throw new UsageError(`-o ${plainText(output)}: ${wrong} ${known}`);
  }
  checkTaken(`a .${extension} file`, format, EXPORT_FORMATS, given);
  const {panel, theme, spoilers = false, cast} = given;
  const size = given.size === undefined ? undefined : sizeOf(given.size);
  const options = {...toPartOptions(given, at), force, size, panel, theme, spoilers, cast};
  return {command: 'export', match: match ?? argument, format, output, options};
}

function subcommandNamed(name: string): SubcommandName | undefined {
  if (name === '' || name === 'help') return undefined;
  const names: readonly SubcommandName[] = ['play', ...SUBCOMMANDS.map(subcommand => subcommand.name)];
  const found = names.find(candidate => candidate === name);
  if (found !== undefined) return found;
  throw new UsageError(
    `there is no help on ${plainText(name)}; there is on ${listed(names.filter(each => each !== 'help'))}`,
  );
}

/** Every option is known everywhere, and taken where it means something. */
function checkOptions(command: SubcommandName, given: Readonly<Record<string, unknown>>): void {
  for (const {name, of = ['play']} of OPTIONS) {
    if (!(camelCase(name) in given) || of.includes(command)) continue;
    const where = of.map(other => (other === 'play' ? 'playing' : `replay ${other}`)).join(', ');
    throw new UsageError(
      command === 'play' ? `--${name} is for ${where}, and not for playing` : `replay ${command} takes no --${name}`,
    );
  }
}
