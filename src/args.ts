import {Command, CommanderError, Option} from 'commander';
import {UsageError} from './errors.ts';
import {parseClock} from './match/parse-clock.ts';
import {plainText} from './match/text.ts';
import {MAX_SPEED, MIN_SPEED} from './streams/speed.ts';

/** What the command line asks for. */
export type Request =
  | {readonly command: 'play'; readonly match: string | undefined; readonly options: PlayOptions}
  | {readonly command: 'list'}
  | {readonly command: 'info'; readonly match: string; readonly choose: string | undefined; readonly json: boolean}
  | {readonly command: 'validate'; readonly match: string; readonly choose: string | undefined}
  | {readonly command: 'convert'; readonly match: string; readonly choose: string | undefined; readonly output: string}
  | {readonly command: 'schema'}
  | {readonly command: 'help'}
  | {readonly command: 'version'};

export type PlayOptions = {
  /** `Infinity` is `max`. */
  readonly speed: number;
  /** Clocks, well formed; whether the match has them is not known yet. */
  readonly from: string | undefined;
  readonly until: string | undefined;
  readonly paused: boolean;
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
};

const SPEEDS = `${MIN_SPEED} to ${MAX_SPEED}, or max`;

/** THE option table: the parser, `--help`, completions and the manual all read it. */
export const OPTIONS: readonly OptionSpec[] = [
  {name: 'speed', value: 'n|max', help: `how many times as fast: ${SPEEDS}`, example: '10', parse: parseSpeed},
  {
    name: 'from',
    value: 'clock',
    help: 'begin there: 67, 67:30, 45+2, 45+2:30, HT',
    example: '67',
    parse: text => checkedClock('--from', text),
  },
  {
    name: 'until',
    value: 'clock',
    help: 'stop there',
    example: 'HT',
    parse: text => checkedClock('--until', text),
  },
  {name: 'paused', help: 'begin paused'},
  {
    name: 'choose',
    value: 'match',
    help: 'one of a file of many, by its number, teams, round or date',
    example: 'Croatia',
    of: ['play', 'info', 'validate', 'convert'],
  },
  {name: 'json', help: 'info as JSON', of: ['info']},
  {name: 'output', short: 'o', value: 'file', help: 'where convert writes', example: 'match.json', of: ['convert']},
  {name: 'help', short: 'h', help: 'show this page'},
  {name: 'version', short: 'V', help: 'show the version'},
];

export type SubcommandName = 'play' | 'list' | 'info' | 'validate' | 'convert' | 'schema' | 'help';

export type Subcommand = {
  readonly name: Exclude<SubcommandName, 'play'>;
  readonly help: string;
  /** True of what is about one match, which has to be named. */
  readonly match?: true;
};

export const SUBCOMMANDS: readonly Subcommand[] = [
  {name: 'list', help: 'the bundled matches'},
  {name: 'info', match: true, help: 'what a match file has: score, goals, cards, statistics, warnings'},
  {name: 'validate', match: true, help: 'check a match file'},
  {name: 'convert', match: true, help: 'write a match in our own format'},
  {name: 'schema', help: 'the JSON Schema of our own format'},
  {name: 'help', help: 'show this page'},
];

type Given = Partial<PlayOptions> & {readonly json?: boolean; readonly output?: string};

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
  program.action((match: string | undefined) => {
    checkOptions('play', program.opts());
    const {speed = 1, from, until, paused = false, choose} = program.opts<Given>();
    request = {command: 'play', match, options: {speed, from, until, paused, choose}};
  });
  for (const subcommand of SUBCOMMANDS) {
    const {name, match} = subcommand;
    const command = program.command(name).helpOption('-h, --help');
    if (match) command.argument('<match>');
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

function toRequest(command: Subcommand['name'], match: string, {choose, json = false, output = '-'}: Given): Request {
  switch (command) {
    case 'info':
      return {command, match, choose, json};
    case 'validate':
      return {command, match, choose};
    case 'convert':
      return {command, match, choose, output};
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
