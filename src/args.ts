import {Command, CommanderError, Option} from 'commander';
import {UsageError} from './errors.ts';
import {parseClock} from './match/parse-clock.ts';
import {plainText} from './match/text.ts';
import {SHELLS, type Shell} from './shells.ts';
import {MAX_SPEED, MIN_SPEED} from './streams/speed.ts';
import {THEMES, type Theme} from './ui/themes.ts';

/** What the command line asks for. */
export type Request =
  | {readonly command: 'play'; readonly match: string | undefined; readonly options: PlayOptions}
  | {readonly command: 'list'}
  | {readonly command: 'info'; readonly match: string; readonly choose: string | undefined; readonly json: boolean}
  | {readonly command: 'validate'; readonly match: string; readonly choose: string | undefined}
  | {readonly command: 'convert'; readonly match: string; readonly choose: string | undefined; readonly output: string}
  | {readonly command: 'schema'}
  | {readonly command: 'completions'; readonly shell: Shell}
  | {readonly command: 'help'}
  | {readonly command: 'version'};

export type PlayOptions = {
  /** `Infinity` is `max`; undefined where none is asked for. */
  readonly speed: number | undefined;
  /** Where to open, as `first-leg@67` says it; a clock, well formed. */
  readonly at: string | undefined;
  /** Clocks, well formed; whether the match has them is not known yet. */
  readonly from: string | undefined;
  readonly until: string | undefined;
  readonly paused: boolean;
  /** Real milliseconds that the director has for the match; undefined without a director. */
  readonly budget: number | undefined;
  readonly highlights: boolean;
  /** Real milliseconds that no wait between two events is longer than. */
  readonly idleLimit: number | undefined;
  readonly loop: boolean;
  readonly wallClock: boolean;
  /** What the config says holds where these are undefined. */
  readonly spoilers: boolean | undefined;
  readonly mouse: boolean | undefined;
  readonly theme: Theme | undefined;
  readonly screenReader: boolean;
  /** Which match of a file of many. */
  readonly choose: string | undefined;
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
  /** Values that a shell offers as one types, whether or not there are others; `file` is any path. @default none */
  readonly offers?: readonly string[] | 'file';
};

/** Moments that every match has; the others are typed. */
const CLOCKS = ['pre', 'HT', '67', '67:30', '45+2', 'FT'];
const SPEEDS = `${MIN_SPEED} to ${MAX_SPEED}, or max`;

/** THE option table: the parser, `--help`, completions and the manual all read it. */
export const OPTIONS: readonly OptionSpec[] = [
  {
    name: 'speed',
    value: 'n|max',
    help: `how many times as fast: ${SPEEDS}`,
    example: '10',
    offers: ['1', '2', '5', '10', '30', '60', 'max'],
    parse: parseSpeed,
  },
  {
    name: 'from',
    value: 'clock',
    help: 'begin there: 67, 67:30, 45+2, 45+2:30, HT',
    example: '67',
    offers: CLOCKS,
    parse: text => checkedClock('--from', text),
  },
  {
    name: 'until',
    value: 'clock',
    help: 'stop there',
    example: 'HT',
    offers: CLOCKS,
    parse: text => checkedClock('--until', text),
  },
  {name: 'paused', help: 'begin paused'},
  {
    name: 'in',
    value: 'time',
    help: 'the whole match in, say, 10m: slow where it matters',
    example: '10m',
    offers: ['5m', '10m', '20m'],
    parse: text => parseDuration('--in', text),
  },
  {name: 'highlights', help: 'only what surrounds the highlights'},
  {
    name: 'idle-limit',
    value: 'time',
    help: 'no wait between two events longer than, say, 20s',
    example: '20s',
    offers: ['5s', '10s', '20s'],
    parse: text => parseDuration('--idle-limit', text),
  },
  {name: 'loop', help: 'start over at the end'},
  {name: 'spoilers', help: 'show coming highlights on the bar'},
  {name: 'theme', value: 'name', help: THEMES.join(', '), example: 'dark', offers: THEMES, parse: parseTheme},
  {name: 'screen-reader', help: 'spoken lines instead of a screen'},
  {name: 'mouse', help: 'click on the bar to seek, wheel to scroll'},
  {name: 'wall-clock', help: 'count the time while the machine sleeps'},
  {
    name: 'choose',
    value: 'match',
    help: 'which of many in a file: number, teams, round, date',
    example: 'Croatia',
    of: ['play', 'info', 'validate', 'convert'],
  },
  {name: 'json', help: 'info as JSON', of: ['info']},
  {
    name: 'output',
    short: 'o',
    value: 'file',
    help: 'where convert writes',
    example: 'match.json',
    of: ['convert'],
    offers: 'file',
  },
  {name: 'help', short: 'h', help: 'show this page'},
  {name: 'version', short: 'V', help: 'show the version'},
];

export type SubcommandName = 'play' | 'list' | 'info' | 'validate' | 'convert' | 'schema' | 'completions' | 'help';

export type Subcommand = {
  readonly name: Exclude<SubcommandName, 'play'>;
  readonly help: string;
  /** True of what is about one match, which has to be named. */
  readonly match?: true;
  /** The words of which it needs one. */
  readonly words?: readonly string[];
};

export const SUBCOMMANDS: readonly Subcommand[] = [
  {name: 'list', help: 'the bundled matches'},
  {name: 'info', match: true, help: 'what a match file has: score, goals, cards, statistics, warnings'},
  {name: 'validate', match: true, help: 'check a match file'},
  {name: 'convert', match: true, help: 'write a match in our own format'},
  {name: 'schema', help: 'the JSON Schema of our own format'},
  {name: 'completions', words: SHELLS, help: 'a script with which the shell completes all this'},
  {name: 'help', help: 'show this page'},
];

/** Reads the arguments after the program's name. Throws a UsageError that names the option, the value, and what would be right. */
export function parseArguments(argv: readonly string[]): Request {
  let request: Request | undefined;
  const program = new Command('replay')
    .exitOverride()
    .configureOutput({writeOut: () => {}, writeErr: () => {}})
    .helpOption('-h, --help')
    .version('', '-V, --version')
    .argument('[match]');
  for (const option of OPTIONS)
    if (option.name !== 'help' && option.name !== 'version') program.addOption(toOption(option));
  program.action((argument: string | undefined) => {
    const given = program.opts<Given>();
    checkOptions('play', given);
    const {match, at} = splitMoment(argument);
    if (at !== undefined && given.from !== undefined) {
      throw new UsageError(
        `${plainText(argument ?? '')} and --from ${plainText(given.from)}: one of them says where to begin`,
      );
    }
    if (given.in !== undefined && (given.highlights || given.speed !== undefined)) {
      throw new UsageError(`--in has its own speeds: leave out --${given.highlights ? 'highlights' : 'speed'}`);
    }
    request = {command: 'play', match, options: toOptions(given, at)};
  });
  for (const subcommand of SUBCOMMANDS) {
    const {name, match, words} = subcommand;
    const command = program.command(name).helpOption('-h, --help');
    if (match) command.argument('<match>');
    else if (words !== undefined) command.argument('[word]');
    command.action((argument: unknown) => {
      checkOptions(name, program.opts());
      request = toRequest(name, typeof argument === 'string' ? argument : '', program.opts<Given>());
    });
  }
  try {
    program.parse(argv, {from: 'user'});
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === 'commander.helpDisplayed') return {command: 'help'};
    if (error.code === 'commander.version') return {command: 'version'};
    throw new UsageError(inOurWords(error));
  }
  return request!;
}

type Given = {readonly in?: number; readonly json?: boolean; readonly output?: string} & {
  readonly [name in Exclude<keyof PlayOptions, 'at' | 'budget'>]?: PlayOptions[name];
};

function toOptions(given: Given, at: string | undefined): PlayOptions {
  return {
    speed: given.speed,
    at,
    from: given.from,
    until: given.until,
    paused: given.paused ?? false,
    budget: given.in,
    highlights: given.highlights ?? false,
    idleLimit: given.idleLimit,
    loop: given.loop ?? false,
    wallClock: given.wallClock ?? false,
    spoilers: given.spoilers,
    mouse: given.mouse,
    theme: given.theme,
    screenReader: given.screenReader ?? false,
    choose: given.choose,
  };
}

/** `first-leg@67` names a match and a moment of it; what follows another @ belongs to the name. */
function splitMoment(argument: string | undefined): {
  readonly match: string | undefined;
  readonly at: string | undefined;
} {
  const sign = argument?.lastIndexOf('@') ?? -1;
  const at = argument?.slice(sign + 1) ?? '';
  if (sign <= 0 || 'problem' in parseClock(at)) return {match: argument, at: undefined};
  return {match: argument?.slice(0, sign), at};
}

function toRequest(command: Subcommand['name'], match: string, {choose, json = false, output = '-'}: Given): Request {
  switch (command) {
    case 'info':
      return {command, match, choose, json};
    case 'validate':
      return {command, match, choose};
    case 'convert':
      return {command, match, choose, output};
    case 'completions':
      return {command, shell: parseShell(match)};
    case 'list':
    case 'schema':
    case 'help':
      return {command};
  }
}

/** Every option is known everywhere, and taken where it means something. */
function checkOptions(command: SubcommandName, given: Readonly<Record<string, unknown>>): void {
  for (const {name, of = ['play']} of OPTIONS) {
    if (!(name in given) || of.includes(command)) continue;
    const where = of.map(other => (other === 'play' ? 'playing' : `replay ${other}`)).join(', ');
    throw new UsageError(
      command === 'play' ? `--${name} is for ${where}, and not for playing` : `replay ${command} takes no --${name}`,
    );
  }
}

function toOption({name, short, value, help, parse}: OptionSpec): Option {
  const option = new Option(
    `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` <${value}>`}`,
    help,
  );
  return parse === undefined ? option : option.argParser(parse);
}

/** The same finding without Commander's quotes and dashes, and with what would be right. */
function inOurWords({code, message}: CommanderError): string {
  const about = plainText(/'(.*)'/s.exec(message)?.[1] ?? message);
  switch (code) {
    case 'commander.unknownOption': {
      const meant = /\(Did you mean (.+)\?\)/.exec(message)?.[1];
      return `there is no option ${about.split("'")[0]}${meant === undefined ? '; replay --help lists them' : `; did you mean ${meant}?`}`;
    }
    case 'commander.optionMissingArgument': {
      const option = OPTIONS.find(({name}) => about.includes(`--${name} `));
      return `--${option?.name} needs a value, as in --${option?.name} ${option?.example}`;
    }
    case 'commander.missingArgument':
      return 'which match? It is named by a bundled name, or by the path of its file';
    case 'commander.excessArguments': {
      const given = plainText(/ got \d+: (.*)\.$/s.exec(message)?.[1] ?? '');
      return /Expected 0/.test(message)
        ? `${about.split("'")[0]} takes no arguments, and was given ${given}`
        : `one match at a time, and these were given: ${given}`;
    }
    default:
      return plainText(message.replace(/^error: /, ''));
  }
}

function parseSpeed(text: string): number {
  if (text.trim().toLowerCase() === 'max') return Number.POSITIVE_INFINITY;
  const number = /^\s*(\d+\.?\d*|\.\d+)\s*[x×]?\s*$/i.exec(text)?.[1];
  const speed = Number(number);
  if (number !== undefined && speed >= MIN_SPEED && speed <= MAX_SPEED) return speed;
  throw new UsageError(`--speed ${plainText(text)}: it should be ${MIN_SPEED} to ${MAX_SPEED}, as 10 or 0.5, or max`);
}

function checkedClock(option: string, text: string): string {
  const parsed = parseClock(text);
  if ('problem' in parsed) throw new UsageError(`${option} ${plainText(text)}: ${parsed.problem}`);
  return text;
}

const DURATION = /^\s*(?:(\d+)h)?\s*(?:(\d+(?:\.\d+)?)m)?\s*(?:(\d+(?:\.\d+)?)s)?\s*$/i;

/** Real milliseconds: `10m`, `1h30m`, `20s`. */
function parseDuration(option: string, text: string): number {
  const [, hours = '0', minutes = '0', seconds = '0'] = DURATION.exec(text) ?? [];
  const duration = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
  if (duration > 0) return duration;
  throw new UsageError(`${option} ${plainText(text)}: a time is written like 10m, 1h30m or 20s`);
}

function parseShell(text: string): Shell {
  const shell = SHELLS.find(name => name === text);
  if (shell !== undefined) return shell;
  const which = text === '' ? 'which shell?' : `there are none for ${plainText(text)};`;
  throw new UsageError(`completions: ${which} it should be ${SHELLS.slice(0, -1).join(', ')} or ${SHELLS.at(-1)}`);
}

function parseTheme(text: string): string {
  if (THEMES.some(theme => theme === text)) return text;
  throw new UsageError(
    `--theme ${plainText(text)}: it should be ${THEMES.slice(0, -1).join(', ')} or ${THEMES.at(-1)}`,
  );
}
