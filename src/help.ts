import {OPTIONS, type OptionSpec} from './args.ts';
import {KEY_GROUPS, KEYS, type KeyBinding} from './ui/keys.ts';

const COLUMNS = 80;
const INDENT = 2;
const LABEL = 18;
const SEPARATOR = ' · ';

/** The page that `--help` shows: one screen of 80 columns, its options and keys read from their tables. */
export function helpText(): string {
  return [
    'Watch a football match again in the terminal. Piped, it is one line an event.',
    '',
    entry('replay [match]', 'play the file at a path, or a bundled match: replay list'),
    entry('replay info', 'goals, cards, statistics, warnings of a match (or --json)'),
    entry('replay convert', 'write it in our format, to -o, --output <file>;'),
    entry('', 'replay validate checks it, replay schema describes it'),
    ...OPTIONS.filter(isOfPlaying).map(option => entry(flags(option), option.help)),
    entry('-h, -V', '--help shows this page, --version the version'),
    '',
    ...KEY_GROUPS.flatMap(group => keyLines(group)),
    '',
  ].join('\n');
}

/** What shows a page of its own needs no line of its own, and an option of one subcommand is told with that. */
function isOfPlaying({name, of = ['play']}: OptionSpec): boolean {
  return of.includes('play') && name !== 'help' && name !== 'version';
}

function entry(label: string, help: string): string {
  return `${' '.repeat(INDENT)}${label.padEnd(LABEL)}${help}`;
}

function flags({name, short, value}: OptionSpec): string {
  return `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` <${value}>`}`;
}

/** A group's keys in running text; a key and what it does are never parted. */
function keyLines(group: (typeof KEY_GROUPS)[number]): readonly string[] {
  const indent = INDENT + Math.max(...KEY_GROUPS.map(name => name.length)) + 2;
  const lines: string[] = [];
  for (const item of items(KEYS.filter(binding => binding.group === group))) {
    const last = lines.at(-1);
    if (last !== undefined && indent + last.length + SEPARATOR.length + item.length < COLUMNS) {
      lines[lines.length - 1] = last + SEPARATOR + item;
    } else {
      lines.push(item);
    }
  }
  return lines.map((line, n) => `${' '.repeat(INDENT)}${(n === 0 ? group : '').padEnd(indent - INDENT)}${line}`);
}

/** Each key with what it does; two neighbours that do the same either way are one item: `, . previous/next event`. */
function items(bindings: readonly KeyBinding[]): readonly string[] {
  const [first, second, ...rest] = bindings;
  if (first === undefined) return [];
  const both = second === undefined ? undefined : mergedHelp(first.help, second.help);
  if (second === undefined || both === undefined) return [`${first.shown} ${first.help}`, ...items(bindings.slice(1))];
  return [`${first.shown} ${second.shown} ${both}`, ...items(rest)];
}

/** One help of two that differ in a single word: `previous/next event`. */
function mergedHelp(a: string, b: string): string | undefined {
  const [words, others] = [a.split(' '), b.split(' ')];
  const different = words.filter((word, n) => word !== others[n]);
  if (words.length !== others.length || different.length !== 1) return undefined;
  return words.map((word, n) => (word === others[n] ? word : `${word}/${others[n]}`)).join(' ');
}
