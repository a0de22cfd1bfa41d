import {hintsOf, KEYS, type KeyBinding} from '../ui/input/keys.ts';
import {EXIT_CODES} from './exit-codes.ts';
import {EXPORT_FORMATS, PRINT_FORMATS} from './export-formats.ts';
import {OPTIONS, type OptionSpec, SUBCOMMANDS} from './options.ts';
import type {SubcommandName} from './request.ts';

const COLUMNS = 80;
const INDENT = 2;

/**
 * The text of `--help`: an overview that fits 80 by 24, or a page about a subcommand with all its options. Generated from the
 * tables; pass `keys` and `separator` to use other characters.
 */
export function helpText(about?: SubcommandName, keys: readonly KeyBinding[] = KEYS, separator = ' · '): string {
  const lines = about === undefined ? firstPage(keys, separator) : pageAbout(about);
  return `${lines.join('\n')}\n`;
}

function firstPage(keys: readonly KeyBinding[], separator: string): readonly string[] {
  return [
    'Replay a football match in the terminal. When piped, prints the commentary.',
    '',
    entry('replay [match]', 'a file, or a name from replay list or replay statsbomb'),
    entry('replay export', `write to -o <file>: ${EXPORT_FORMATS.map(({extension}) => `.${extension}`).join(' ')}`),
    entry('replay info', 'goals, cards, statistics (or --json); replay validate'),
    entry('replay convert', 'write in our own format; replay new, replay schema'),
    ...optionsOf('play')
      .filter(({later}) => later === undefined)
      .map(option => entry(flags(option), option.help)),
    ...laterLines(),
    entry('-h, -V', '--help, --version; replay help play; replay completions'),
    ...inText(
      'Exit  ',
      EXIT_CODES.flatMap(({code, short}) => (short === undefined ? [] : [`${code} ${short}`])),
      separator,
    ),
    ...inText('Keys  ', [...hintsOf(keys).filter(hint => !hint.endsWith(' help')), '? shows all keys'], separator),
  ];
}

/** The options that the overview only names. */
function laterLines(): readonly string[] {
  const names = optionsOf('play').flatMap(({name, later}) => (later ? [`--${name}`] : []));
  return inText('More  ', names, ' ');
}

function pageAbout(name: SubcommandName): readonly string[] {
  const subcommand = SUBCOMMANDS.find(each => each.name === name);
  const options = optionsOf(name);
  const {match, teams, words = [], optional = []} = subcommand ?? {};
  const argument =
    name === 'play'
      ? ' [match]'
      : ` ${name}${match ? ' <match>' : teams ? ' <home> <away>' : words.length > 0 ? ` <${words.join('|')}>` : optional.length > 0 ? ` [${optional.join('|')}]` : ''}`;
  const labels = [...options.map(flags), ...EXIT_CODES.map(({code}) => String(code))];
  const width = Math.max(...labels.map(label => label.length)) + 2;
  return [
    `replay${argument}`,
    `${' '.repeat(INDENT)}${subcommand?.help ?? 'play a match, or print it when output is piped'}`,
    ...under(
      'Options',
      options.map(option => entry(flags(option), option.help, width)),
    ),
    ...(name === 'export'
      ? under(
          'Formats, chosen by the file extension',
          EXPORT_FORMATS.map(({extension, help, takes}) =>
            entry(`.${extension}`, help + (takes.length === 0 ? '; not timed' : ''), width),
          ),
        )
      : []),
    ...(name === 'play'
      ? under(
          'Formats for --format',
          PRINT_FORMATS.map(format => entry(format.name, format.help, width)),
        )
      : []),
    ...under(
      'Exit codes',
      EXIT_CODES.map(({code, means}) => entry(String(code), means, width)),
    ),
  ];
}

function under(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}

/** The options of a command, except --help and --version. */
function optionsOf(name: SubcommandName): readonly OptionSpec[] {
  return OPTIONS.filter(option => (option.of ?? ['play']).includes(name) && !['help', 'version'].includes(option.name));
}

const LABEL =
  Math.max(
    ...optionsOf('play')
      .filter(({later}) => later === undefined)
      .map(option => flags(option).length),
  ) + 2;

function entry(label: string, help: string, width = LABEL): string {
  const lines = [''];
  for (const word of help.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (INDENT + width + last.length + 1 + word.length < COLUMNS)
      lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line, n) => ' '.repeat(INDENT) + (n === 0 ? label : '').padEnd(width) + line).join('\n');
}

function flags({name, short, value}: OptionSpec): string {
  return `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` <${value}>`}`;
}

/** Items as wrapped text after a title; an item is never broken. */
function inText(title: string, items: readonly string[], separator: string): readonly string[] {
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    const fits = last !== undefined && INDENT + title.length + last.length + separator.length + item.length < COLUMNS;
    if (fits) lines[lines.length - 1] = last + separator + item;
    else lines.push(item);
  }
  return lines.map((line, n) => `${' '.repeat(INDENT)}${n === 0 ? title : ' '.repeat(title.length)}${line}`);
}
