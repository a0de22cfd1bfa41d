import {OPTIONS, type OptionSpec} from './args.ts';
import {hintsOf, KEYS} from './ui/keys.ts';

const COLUMNS = 80;
const INDENT = 2;
const LABEL = 20;
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
    ...keyLines(),
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

/** What a newcomer needs first, in as many lines as that takes; the program itself shows the rest. */
function keyLines(): readonly string[] {
  const indent = ' '.repeat(INDENT + LABEL);
  const lines = [''];
  for (const hint of hintsOf(KEYS)) {
    const last = lines[lines.length - 1]!;
    const longer = last === '' ? hint : `${last}${SEPARATOR}${hint}`;
    if (indent.length + longer.length < COLUMNS) lines[lines.length - 1] = longer;
    else lines.push(hint);
  }
  return lines.map((line, n) => (n === 0 ? entry('keys', line) : indent + line));
}
