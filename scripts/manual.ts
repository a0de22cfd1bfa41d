import {EXIT_CODES} from '../src/cli/exit-codes.ts';
import {EXPORT_FORMATS, PRINT_FORMATS} from '../src/cli/export-formats.ts';
import {OPTIONS, type OptionSpec, SUBCOMMANDS} from '../src/cli/options.ts';
import {statsbombOpenData} from '../src/providers/statsbomb/statsbomb.ts';
import {SETTINGS} from '../src/storage/config-schema.ts';
import {FOLDER_VARIABLES} from '../src/storage/folders.ts';
import {KEY_GROUPS, KEYS} from '../src/ui/input/keys.ts';

/** Environment variables, with their effect. */
const ENVIRONMENT: Readonly<Record<string, string>> = {
  [FOLDER_VARIABLES.config]: 'the folder of config.json; defaults to the platform’s config folder',
  [FOLDER_VARIABLES.state]: 'the folder of bookmarks and places; defaults to the platform’s data folder',
  [FOLDER_VARIABLES.cache]: 'the folder of downloads; defaults to the platform’s cache folder',
  [statsbombOpenData.variable]: `a mirror of ${statsbombOpenData.title}`,
  NO_COLOR: 'disables colours if it is not empty (no-color.org)',
  FORCE_COLOR: 'sets the number of colours and overrides NO_COLOR: 0 none, 1 sixteen, 2 256, 3 all',
  'TERM, COLORTERM': 'the number of colours of the terminal',
  COLORFGBG: 'whether the terminal is dark or light, for the auto theme',
  'LC_ALL, LC_CTYPE, LANG': 'the first that is set decides: if it is not UTF-8, all output is ASCII',
  INK_SCREEN_READER: 'true has the same effect as --screen-reader',
};

const EXAMPLES: Readonly<Record<string, string>> = {
  'replay first-leg --speed 10': 'play ten times as fast',
  'replay first-leg --in 10m': 'play in ten minutes, slow around key moments',
  'replay first-leg@67': 'start at 67:00',
  'replay first-leg --from 19:30 --until HT --loop': 'play a part again and again',
  'replay first-leg --speed max | grep -i goal': 'print the lines that mention a goal, at once',
  "replay first-leg --format jsonl --speed max | jq '.words // empty'": 'print only the words',
  'replay export first-leg --in 10m -o first-leg.cast': 'write a recording for asciinema',
  'replay export first-leg@67 -o 67.svg': 'write an image of the screen at 67:00',
  'replay info 3788741.json': 'summarise a file',
  'source <(replay completions bash)': 'complete options, matches and formats in this shell',
};

/** The manual page `replay(1)`, in the macros of man(7). */
export function manual(version: string): string {
  return [
    // No date, so that builds are reproducible.
    `.TH REPLAY 1 "" "football\\-replay ${roff(version)}" "User Commands"`,
    // Justified lines would have large gaps.
    '.ad l',
    '.nh',
    '.SH NAME',
    'replay \\- replay a football match in the terminal',
    '.SH SYNOPSIS',
    '.B replay',
    '.RI [ match [ @moment ]]',
    '.RI [ options ]',
    ...SUBCOMMANDS.filter(({name}) => name !== 'help').flatMap(({name, match, teams, words}) => [
      '.br',
      `.B replay ${name}`,
      ...(match
        ? ['.I match']
        : teams
          ? ['.I home away']
          : words === undefined
            ? []
            : [`.RB [ ${words.join(' | ')} ]`]),
      ...(optionsOf(name).length > 0 ? ['.RI [ options ]'] : []),
    ]),
    '.SH DESCRIPTION',
    ...paragraphs(
      'Replays the timed events of a match like a recording: the clock runs, the commentary appears, and score, line-ups and statistics are as of the current minute. Nothing on the screen reveals what comes next.',
      'A match is the name of a bundled match (see replay list), the path of a file, or a reference to download, such as statsbomb:18236. With @ and a clock it starts there. When output is piped, prints the commentary, each line at its time.',
    ),
    '.SH COMMANDS',
    ...SUBCOMMANDS.flatMap(({name, help, words}) =>
      item(`.B ${name}`, `${help}${words === undefined ? '' : `: ${words.join(', ')}`}`),
    ),
    '.SH OPTIONS',
    ...OPTIONS.flatMap(option => item(flags(option), optionHelp(option))),
    '.SH FORMATS',
    ...paragraphs('For replay export, chosen by the file extension:'),
    ...EXPORT_FORMATS.flatMap(({extension, help, takes}) => item(`.B .${extension}`, help + takesOf(takes))),
    ...['.PP', 'For printed output, chosen by \\-\\-format:'],
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
    '.SH ENVIRONMENT',
    ...Object.entries(ENVIRONMENT).flatMap(([name, meaning]) => item(`.B "${roff(name)}"`, meaning)),
    '.SH FILES',
    ...item(
      '.I ~/.config/football-replay/config.json',
      'your defaults, a JSON object; on other systems than Linux, in the platform’s config folder. Its settings:',
    ),
    '.RS',
    ...Object.entries(SETTINGS).flatMap(([name, help]) => item(`.B ${name}`, help)),
    '.RE',
    ...item(
      '.I ~/.local/share/football-replay/',
      'bookmarks and places, one file per match; on other systems than Linux, in the platform’s data folder',
    ),
    '.SH EXAMPLES',
    ...Object.entries(EXAMPLES).flatMap(([command, meaning]) => item(`.B "${roff(command)}"`, meaning)),
    '',
  ].join('\n');
}

function takesOf(takes: readonly string[]): string {
  return takes.length === 0 ? '' : `; options: ${takes.map(name => `--${name}`).join(', ')}`;
}

function optionsOf(command: string): readonly OptionSpec[] {
  return OPTIONS.filter(({of = ['play']}) => of.some(name => name === command));
}

function optionHelp({help, of}: OptionSpec): string {
  const commands = of?.filter(name => name !== 'play') ?? [];
  return of === undefined || of.includes('play') ? help : `${help} (replay ${commands.join(', ')})`;
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

/** A line of text: . or ' at its start would be a request. */
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
  '…': '...',
};

/** Escapes text for roff: ASCII, with escapes for other characters. */
function roff(text: string): string {
  return text.replace(
    /[\\\-"'^~`]|[^ -~]/g,
    sign => SIGNS[sign] ?? `\\[u${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`,
  );
}
