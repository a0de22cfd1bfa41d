import {parseArgs} from 'node:util';
import {UsageError} from '../errors.ts';
import {parseClock} from '../match/model/parse-clock.ts';
import {isDayTime} from '../matchday/day-clock.ts';
import type {Panel} from '../streams/panels.ts';
import {didYouMean, nearestFirst} from '../text/did-you-mean.ts';
import {plainText} from '../text/plain-text.ts';
import {EXPORT_FORMATS, PRINT_FORMATS} from './export-formats.ts';
import {listed, parseShell, sizeOf} from './option-values.ts';
import {OPTIONS, type OptionSpec, SUBCOMMANDS, type Subcommand} from './options.ts';
import type {OpenOptions, PartOptions, PlayOptions, Request, SubcommandName} from './request.ts';

/** Parses the arguments after the program's name. Throws a UsageError that names the option, the value and what was expected. */
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
      // A request for help, or an error in a known option, is more useful to report.
      unknown ??= unknownOption(argv[token.index]!, token.name);
    } else if (option.name === 'version') {
      return {command: 'version'};
    } else if (option.name === 'help') {
      help = true;
    } else {
      given[camelCase(option.name)] = readValue(option, token.value);
    }
  }
  const plays = words[0] === 'play';
  if (plays) words.shift();
  const subcommand = plays ? undefined : SUBCOMMANDS.find(({name}) => name === words[0]);
  if (help)
    return {command: 'help', about: plays ? 'play' : subcommand?.name === 'help' ? undefined : subcommand?.name};
  if (unknown !== undefined) throw new UsageError(unknown);
  checkWords(subcommand, subcommand === undefined ? words : words.slice(1));
  checkOptions(subcommand?.name ?? 'play', given);
  if (subcommand === undefined) return playRequest(words[0], given);
  return toRequest(subcommand.name, words.slice(1), given);
}

/** The tokens in order of appearance, with the values of options that take one. */
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
  return `unknown option ${plainText(typed)}; ${nearest.length > 0 ? meant : 'see replay --help'}`;
}

/** Checks the number of arguments, not counting the subcommand itself. */
function checkWords(subcommand: Subcommand | undefined, words: readonly string[]): void {
  const listing = plainText(words.join(', '));
  if (subcommand?.teams) {
    if (words.length === 2 && words.every(word => word.trim() !== '')) return;
    throw new UsageError('replay new needs two team names, such as replay new Rovers Albion');
  }
  if (subcommand === undefined || subcommand.match || subcommand.words || subcommand.name === 'help') {
    if (words.length > 1)
      throw new UsageError(`expected one argument, got ${listing}${meantInstead(subcommand, words)}`);
  } else if (subcommand.optional !== undefined) {
    if (words.length > 1 || !words.every(word => subcommand.optional?.includes(word))) {
      throw new UsageError(`replay ${subcommand.name} takes ${listed(subcommand.optional)} or nothing, got ${listing}`);
    }
  } else if (words.length > 0) {
    throw new UsageError(`replay ${subcommand.name} takes no arguments, got ${listing}`);
  }
  if (subcommand?.match && words.length === 0) {
    throw new UsageError(`replay ${subcommand.name} needs a match: a bundled name or the path of a file`);
  }
}

/** `; did you mean "export"?` of a command with a typing error, or of a match written in two words. */
function meantInstead(subcommand: Subcommand | undefined, words: readonly string[]): string {
  const [first = ''] = words;
  const command =
    subcommand === undefined
      ? didYouMean(
          first,
          SUBCOMMANDS.map(({name}) => name),
        )
      : '';
  if (command !== '') return command;
  // The names of bundled matches are words with hyphens between them.
  return words.every(word => /^[a-z]+$/i.test(word)) ? `; did you mean "${words.join('-').toLowerCase()}"?` : '';
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
    quiet: given.quiet ?? false,
  };
}

function toPlayOptions(given: Given, at: string | undefined): PlayOptions {
  return {
    ...toPartOptions(given, at),
    team: given.team,
    paused: given.paused ?? false,
    loop: given.loop ?? false,
    wallClock: given.wallClock ?? false,
    spoilers: given.spoilers,
    mouse: given.mouse,
    reducedMotion: given.reducedMotion,
    theme: given.theme,
    screenReader: given.screenReader ?? false,
    live: given.live ?? false,
    delay: given.delay,
    alert: given.alert,
    record: given.record,
    format: given.format,
  };
}

function toOpenOptions({choose, date, group, lineups, matches, offline = false}: Given): OpenOptions {
  if (choose !== undefined && (date ?? group) !== undefined) {
    throw new UsageError(`--choose cannot be combined with --${date === undefined ? 'group' : 'date'}`);
  }
  return {choose, date, group, lineups, matches, offline};
}

/** The match and the moment that the argument names. Throws a UsageError if options contradict each other. */
function partOf(argument: string | undefined, given: Given): ReturnType<typeof splitMoment> {
  const {match, at = given.at} = splitMoment(argument);
  const begins = [
    match === argument ? undefined : argument,
    given.at && `--at ${given.at}`,
    given.from && `--from ${given.from}`,
  ];
  const [first, second] = begins.filter(begin => begin !== undefined);
  if (first !== undefined && second !== undefined) {
    throw new UsageError(`${plainText(first)} and ${plainText(second)} cannot be combined: both say where to begin`);
  }
  if (given.in !== undefined && (given.highlights || given.speed !== undefined)) {
    throw new UsageError(`--in cannot be combined with --${given.highlights ? 'highlights' : 'speed'}`);
  }
  return {match, at};
}

type Taking = {readonly takes: readonly string[]};

/** Refuses an option that only other formats use. `--speed max` is accepted by formats that are not timed. */
function checkTaken(what: string, {takes}: Taking, others: readonly Taking[], given: Given): void {
  const at = (name: string) => (given as Readonly<Record<string, unknown>>)[camelCase(name)];
  for (const name of new Set(others.flatMap(other => other.takes))) {
    if (takes.includes(name) || at(name) === undefined || (name === 'speed' && given.speed === Infinity)) continue;
    throw new UsageError(`${what} does not take --${name}`);
  }
}

function camelCase(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/**
 * Splits `first-leg@67` into a match and a clock. An @ that no clock follows is part of the name. Throws a UsageError for a
 * malformed clock.
 */
function splitMoment(argument: string | undefined): {
  readonly match: string | undefined;
  readonly at: string | undefined;
} {
  const sign = argument?.lastIndexOf('@') ?? -1;
  const at = argument?.slice(sign + 1) ?? '';
  const clock = parseClock(at);
  if (sign > 0 && 'problem' in clock && !isDayTime(at) && /^\d[\d:+]*$/.test(at))
    throw new UsageError(`@${at}: ${clock.problem}`);
  if (sign <= 0 || ('problem' in clock && !isDayTime(at))) return {match: argument, at: undefined};
  return {match: argument?.slice(0, sign), at};
}

function toRequest(
  command: Subcommand['name'],
  [argument = '', second = '']: readonly string[],
  given: Given,
): Request {
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
    case 'new':
      return {command, teams: [argument, second], output: given.output ?? '-', force};
    case 'list':
      return {command};
    case 'completions':
      return {command, shell: parseShell(argument)};
    case 'schema':
      if (format !== undefined && format !== 'jsonl') {
        throw new UsageError(
          `--format ${format} has no schema; use jsonl, or no --format for the schema of match files`,
        );
      }
      return {command, format: argument === 'matchday' ? argument : format};
    case 'help':
      return {command, about: subcommandNamed(argument)};
  }
}

function exportRequest(argument: string, given: Given): Request {
  const {output, force = false} = given;
  const known = listed(EXPORT_FORMATS.map(({extension}) => `.${extension}`));
  if (output === undefined) throw new UsageError(`replay export needs -o <file>, with a name ending in ${known}`);
  const {match, at} = partOf(argument, given);
  const extension = /\.([^./\\]*)$/.exec(output)?.[1]?.toLowerCase();
  const format = EXPORT_FORMATS.find(candidate => candidate.extension === extension);
  if (format === undefined) {
    const wrong =
      extension === undefined ? 'expected a name ending in' : `unknown format .${plainText(extension)}; expected`;
    throw new UsageError(`-o ${plainText(output)}: ${wrong} ${known}`);
  }
  checkTaken(`a .${extension} file`, format, EXPORT_FORMATS, given);
  const {panel, theme, spoilers = false, cast} = given;
  const size = given.size === undefined ? undefined : sizeOf(given.size);
  const options = {...toPartOptions(given, at), force, size, panel, theme, spoilers, cast};
  return {command: 'export', match: match ?? argument, format: format.extension, output, options};
}

function subcommandNamed(name: string): SubcommandName | undefined {
  if (name === '' || name === 'help') return undefined;
  const names: readonly SubcommandName[] = ['play', ...SUBCOMMANDS.map(subcommand => subcommand.name)];
  const found = names.find(candidate => candidate === name);
  if (found !== undefined) return found;
  throw new UsageError(`no help on ${plainText(name)}; expected ${listed(names.filter(each => each !== 'help'))}`);
}

/** Refuses options that the command does not take. */
function checkOptions(command: SubcommandName, given: Readonly<Record<string, unknown>>): void {
  for (const {name, of = ['play']} of OPTIONS) {
    if (!(camelCase(name) in given) || of.includes(command)) continue;
    const where = of.map(other => (other === 'play' ? 'playing' : `replay ${other}`)).join(', ');
    throw new UsageError(
      command === 'play' ? `--${name} is for ${where}, not for playing` : `replay ${command} does not take --${name}`,
    );
  }
}
