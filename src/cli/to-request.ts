import {UsageError} from '../errors.ts';
import {parseClock} from '../match/model/parse-clock.ts';
import {isDayTime} from '../matchday/parse-day-time.ts';
import type {Panel} from '../streams/panels.ts';
import {plainText} from '../text/plain-text.ts';
import {atSign} from './at-sign.ts';
import {checkTaken} from './check-args.ts';
import {EXPORT_FORMATS, PRINT_FORMATS} from './export-formats.ts';
import {listed, parseShell, sizeOf} from './option-values.ts';
import {SUBCOMMANDS, type Subcommand} from './options.ts';
import type {OpenOptions, PartOptions, PlayOptions, Request, SubcommandName} from './request.ts';

/** The options of a command line, parsed, by the names of their fields. */
export type Given = {
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

/** What to play. Throws a UsageError for options that contradict each other. */
export function playRequest(argument: string | undefined, given: Given): Request {
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
    zone: given.zone,
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

function toOpenOptions({choose, date, group, all = false, lineups, matches, offline = false}: Given): OpenOptions {
  if (choose !== undefined && (date ?? group) !== undefined) {
    throw new UsageError(`--choose cannot be combined with --${date === undefined ? 'group' : 'date'}`);
  }
  if (all && group !== undefined) throw new UsageError('--all cannot be combined with --group');
  return {choose, date, group, all, lineups, matches, offline};
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

/**
 * Splits `first-leg@67` into a match and a clock. An @ that no clock follows is part of the name. Throws a UsageError for a
 * malformed clock.
 */
function splitMoment(argument: string | undefined): {
  readonly match: string | undefined;
  readonly at: string | undefined;
} {
  const parts = atSign(argument ?? '');
  if (parts === undefined) return {match: argument, at: undefined};
  const {at} = parts;
  const clock = parseClock(at);
  if (!('problem' in clock) || isDayTime(at)) return parts;
  if (/^\d[\d:+]*$/.test(at)) throw new UsageError(`@${at}: ${clock.problem}`);
  return {match: argument, at: undefined};
}

/** What another command is asked to do. Throws a UsageError. */
export function toRequest(
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
      return {command, of: argument === 'matchday' ? argument : 'match', format};
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
