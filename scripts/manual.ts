import {EXIT_CODES} from '../src/cli/exit-codes.ts';
import {EXPORT_FORMATS, PRINT_FORMATS} from '../src/cli/export-formats.ts';
import {OPTIONS, type OptionSpec, SUBCOMMANDS} from '../src/cli/options.ts';
import {statsbombOpenData} from '../src/providers/statsbomb/statsbomb.ts';
import {SETTINGS} from '../src/storage/config-schema.ts';
import {FOLDER_VARIABLES} from '../src/storage/folders.ts';
import {KEY_GROUPS, KEYS} from '../src/ui/input/keys.ts';

/** What a variable of the environment does. */
const ENVIRONMENT: Readonly<Record<string, string>> = {
  [FOLDER_VARIABLES.config]: 'the folder of config.json, instead of the platform’s own',
  [FOLDER_VARIABLES.state]: 'the folder of bookmarks and places, instead of the platform’s own',
  [FOLDER_VARIABLES.cache]: 'the folder of what is downloaded, instead of the platform’s own',
  [statsbombOpenData.variable]: `where ${statsbombOpenData.title} is downloaded from, instead of its own address`,
  NO_COLOR: 'with any text in it, nothing has colours (no-color.org)',
  FORCE_COLOR: 'how many colours there are, stronger than NO_COLOR: 0 none, 1 sixteen, 2 256, 3 all',
  'TERM, COLORTERM': 'how many colours the terminal has, where nothing forces them',
  COLORFGBG: 'whether the terminal is dark or light, for the theme auto',
  'LC_ALL, LC_CTYPE, LANG': 'the first of them that says anything: where it is not UTF-8, all is ASCII',
  INK_SCREEN_READER: 'true does what --screen-reader does',
};

const EXAMPLES: Readonly<Record<string, string>> = {
  'replay first-leg --speed 10': 'ten match seconds a second',
  'replay first-leg --in 10m': 'in ten minutes, slow around what matters',
  'replay first-leg@67': 'opens at 67:00',
  'replay first-leg --from 19:30 --until HT --loop': 'a part of it, again and again',
  'replay first-leg --speed max | grep -i goal': 'a line an event, at once',
  'replay first-leg --format jsonl --speed max | jq .words': 'the words alone',
  'replay export first-leg --in 10m -o first-leg.cast': 'a recording for asciinema and its player on the web',
  'replay export first-leg@67 -o 67.svg': 'a picture of the screen at 67:00',
  'replay info 3788741.json': 'what is in a file',
  'source <(replay completions bash)': 'completes options, matches and formats in this shell',
};

/** The manual page `replay(1)`, in the macros of man(7). */
export function manual(version: string): string {
  return [
    // No date: the same sources make the same page.
    `.TH REPLAY 1 "" "football\\-replay ${roff(version)}" "User Commands"`,
    // Lines as long as their words are: to the margin they would be full of holes.
    '.ad l',
    '.nh',
    '.SH NAME',
    'replay \\- watch a football match again in the terminal',
    '.SH SYNOPSIS',
    '.B replay',
    '.RI [ match [ @moment ]]',
    '.RI [ options ]',
    ...SUBCOMMANDS.filter(({name}) => name !== 'help').flatMap(({name, match, words}) => [
      '.br',
      `.B replay ${name}`,
      ...(match ? ['.I match'] : words === undefined ? [] : [`.RB [ ${words.join(' | ')} ]`]),
      ...(optionsOf(name).length > 0 ? ['.RI [ options ]'] : []),
    ]),
    '.SH DESCRIPTION',
    ...paragraphs(
      'It takes the timed events of a match and replays them: the clock runs, the commentary comes in, and score, line-ups and statistics are always those of that minute. Nothing on the screen knows what comes next.',
      'A match is named by a bundled name, which replay list shows, by the path of its file, or as statsbomb:18236 by where it is downloaded from; with @ and a clock it opens there. Where the output is no terminal, it is one line an event, at the speed asked for.',
    ),
    '.SH COMMANDS',
    ...SUBCOMMANDS.flatMap(({name, help, words}) =>
      item(`.B ${name}`, `${help}${words === undefined ? '' : `: ${words.join(', ')}`}`),
    ),
    '.SH OPTIONS',
    ...OPTIONS.flatMap(option => item(flags(option), optionHelp(option))),
    '.SH FORMATS',
    ...paragraphs('Of replay export, by the extension of the file:'),
    ...EXPORT_FORMATS.flatMap(({extension, help, takes}) => item(`.B .${extension}`, help + takesOf(takes))),
    ...['.PP', 'Of what is printed, by \\-\\-format:'],
    ...PRINT_FORMATS.flatMap(({name, help, takes}) => item(`.B ${name}`, help + takesOf(takes))),
    '.SH KEYS',
    ...KEY_GROUPS.flatMap(group => [
      `.SS ${group}`,
      ...KEYS.filter(key => key.group === group).flatMap(({shown, help, name}) =>
        item(`.B "${roff(shown)}"`, `${help} (${name})`),
      ),
    ]),
    '.SH "EXIT STATUS"',
    ...EXIT_CODES.flatMap(({code, means}) => item(`.B ${code}`, means)),
    '.PP',
    roffLine(
      'A pipe that is closed, as head does it, ends the program quietly, with 141. A signal ends it with 128 and its number.',
    ),
    '.SH ENVIRONMENT',
    ...Object.entries(ENVIRONMENT).flatMap(([name, meaning]) => item(`.B "${roff(name)}"`, meaning)),
    '.SH FILES',
    ...item(
      '.I ~/.config/football-replay/config.json',
      'defaults of your own, one JSON object, on Linux; the platform’s folder for settings elsewhere. What may be in it:',
    ),
    '.RS',
    ...Object.entries(SETTINGS).flatMap(([name, help]) => item(`.B ${name}`, help)),
    '.RE',
    ...item(
      '.I ~/.local/share/football-replay/',
      'bookmarks and places, a file a match, on Linux; the platform’s folder for data elsewhere',
    ),
    '.SH EXAMPLES',
    ...Object.entries(EXAMPLES).flatMap(([command, meaning]) => item(`.B "${roff(command)}"`, meaning)),
    '',
  ].join('\n');
}

function takesOf(takes: readonly string[]): string {
  return takes.length === 0 ? '' : `; takes ${takes.map(name => `--${name}`).join(', ')}`;
}

function optionsOf(command: string): readonly OptionSpec[] {
  return OPTIONS.filter(({of = ['play']}) => of.some(name => name === command));
}

function optionHelp({help, of}: OptionSpec): string {
  const commands = of?.filter(name => name !== 'play') ?? [];
  return of === undefined || of.includes('play') ? help : `${help} (of replay ${commands.join(', ')})`;
}

function flags({name, short, value}: OptionSpec): string {
  const names = [...(short === undefined ? [] : [`\\-${short}`]), `\\-\\-${roff(name)}`].join(', ');
  return value === undefined ? `.B "${names}"` : `.BI "${names} " "${roff(value)}"`;
}

function item(tag: string, text: string): readonly string[] {
  return ['.TP', tag.startsWith('.I ') ? `.I ${roff(tag.slice(3))}` : tag, roffLine(text)];
}

function paragraphs(...texts: readonly string[]): readonly string[] {
  return texts.flatMap((text, n) => [...(n === 0 ? [] : ['.PP']), roffLine(text)]);
}

/** Words of their own line: a sign at its start would be an order. */
function roffLine(text: string): string {
  return roff(text).replace(/^([.'])/, '\\&$1');
}

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\e',
  '-': '\\-',
  '"': '\\(dq',
  "'": '\\(aq',
  '^': '\\(ha',
  '~': '\\(ti',
  '`': '\\(ga',
  '’': '\\(cq',
  '←': '\\(<-',
  '→': '\\(->',
  '↑': '\\(ua',
  '↓': '\\(da',
  '×': '\\(mu',
};

/** Text as it is, whatever the device: ASCII, with names for the other characters. */
function roff(text: string): string {
  return text.replace(
    /[\\\-"'^~`]|[^ -~]/g,
    sign => SIGNS[sign] ?? `\\[u${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`,
  );
}
