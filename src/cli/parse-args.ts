import {parseArgs} from 'node:util';
import {UsageError} from '../errors.ts';
import {nearestFirst} from '../text/did-you-mean.ts';
import {plainText} from '../text/plain-text.ts';
import {camelCase, checkOptions, checkWords} from './check-args.ts';
import {OPTIONS, type OptionSpec, SUBCOMMANDS} from './options.ts';
import type {Request} from './request.ts';
import {playRequest, toRequest} from './to-request.ts';

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
