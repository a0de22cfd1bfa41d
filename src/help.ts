import {OPTIONS, type OptionSpec} from './args.ts';
import {hintsOf, KEYS} from './ui/keys.ts';

const COLUMNS = 80;
const INDENT = 2;
const SEPARATOR = ' · ';

/** The page that `--help` shows: one screen of 80 by 24, its options and first keys read from their tables. */
export function helpText(): string {
  return [
    'Watch a football match again in the terminal. Piped, it is one line an event.',
    '',
    entry('replay [match]', 'play the file at a path, or a bundled match: replay list'),
    entry('replay info', 'goals, cards, statistics, warnings (or --json)'),
    entry('replay convert', 'write it in our format, to -o <file>;'),
    entry('', 'replay validate checks it, replay schema describes it'),
    ...OPTIONS.filter(isOfPlaying).map(option => entry(flags(option), option.help)),
    entry('-h, -V', '--help, --version; replay completions bash, zsh or fish'),
    ...keyLines(),
    '',
  ].join('\n');
}

/** What shows a page of its own needs no line of its own, and an option of one subcommand is told with that. */
function isOfPlaying({name, of = ['play']}: OptionSpec): boolean {
  return of.includes('play') && name !== 'help' && name !== 'version';
}

const LABEL = Math.max(...OPTIONS.filter(isOfPlaying).map(option => flags(option).length)) + 2;

function entry(label: string, help: string): string {
  return `${' '.repeat(INDENT)}${label.padEnd(LABEL)}${help}`;
}

function flags({name, short, value}: OptionSpec): string {
  return `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` <${value}>`}`;
}

/** The keys that a newcomer needs first, in running text, and where all of them are; none is parted from what it does. */
function keyLines(): readonly string[] {
  const title = 'Keys  ';
  const hints = hintsOf(KEYS).filter(hint => !hint.endsWith(' help'));
  const lines: string[] = [];
  for (const item of [...hints, '? shows all keys']) {
    const last = lines.at(-1);
    const fits = last !== undefined && INDENT + title.length + last.length + SEPARATOR.length + item.length < COLUMNS;
    if (fits) lines[lines.length - 1] = last + SEPARATOR + item;
    else lines.push(item);
  }
  return lines.map((line, n) => `${' '.repeat(INDENT)}${n === 0 ? title : ' '.repeat(title.length)}${line}`);
}
