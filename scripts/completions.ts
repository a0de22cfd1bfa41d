import {EXPORT_FORMATS} from '../src/cli/export-formats.ts';
import {OPTIONS, type OptionSpec, SUBCOMMANDS, type Subcommand} from '../src/cli/options.ts';
import type {SubcommandName} from '../src/cli/request.ts';
import type {Shell} from '../src/cli/shells.ts';

// What the shells complete, written from the tables that the command line is read by. All three scripts do the same: they
// find the subcommand, offer its options, and for an option's value what the table offers for it.

/** The script of a shell; `matches` are the names of the bundled matches. */
export function completionScript(shell: Shell, matches: readonly string[]): string {
  return {bash: bashScript, zsh: zshScript, fish: fishScript}[shell](matches);
}

const COMMANDS: readonly SubcommandName[] = ['play', ...SUBCOMMANDS.map(({name}) => name)];

function optionsOf(command: SubcommandName): readonly OptionSpec[] {
  return OPTIONS.filter(({name, of = ['play']}) => of.includes(command) || name === 'help');
}

/** `--output` and, where it has one, `-o`. */
function flagsOf({name, short}: OptionSpec): readonly string[] {
  return [`--${name}`, ...(short === undefined ? [] : [`-${short}`])];
}

/** Commands that are about a match; playing is the one that needs no word of its own. */
function takesMatch(command: SubcommandName): boolean {
  return command === 'play' || SUBCOMMANDS.some(({name, match}) => name === command && match === true);
}

function wordsOf(command: SubcommandName): readonly string[] {
  return SUBCOMMANDS.find(({name}) => name === command)?.words ?? [];
}

/** A name without an extension is completed by that of each format. */
const EXTENSIONS = EXPORT_FORMATS.map(({extension}) => extension);

const MADE = (shell: Shell) =>
  `# Completes replay in ${shell}. Made by the build; replay completions ${shell} prints it.`;

function bashScript(matches: readonly string[]): string {
  const quoted = (words: readonly string[]) => `'${words.join(' ')}'`;
  const values = OPTIONS.filter(({value}) => value !== undefined).map(option => {
    const {offers = []} = option;
    const files = option.name === 'output' ? '_replay_files; _replay_formats' : '_replay_files';
    const what = offers === 'file' ? files : `_replay_words ${quoted(offers)}`;
    return `    ${flagsOf(option).join('|')}) ${what}; return ;;`;
  });
  const options = COMMANDS.map(
    command => `      ${command}) _replay_words ${quoted(optionsOf(command).flatMap(flagsOf))} ;;`,
  );
  const others = SUBCOMMANDS.map(({name}) => name);
  const bare = COMMANDS.filter(command => !takesMatch(command)).map(
    command => `    ${command}) _replay_words ${quoted(wordsOf(command))} ;;`,
  );
  return `${MADE('bash')}

_replay_words() {
  COMPREPLY=($(compgen -W "$1" -- "$word"))
  # What is not whole yet, as a player's filter is, is typed on.
  if [[ \${#COMPREPLY[@]} -eq 1 && \${COMPREPLY[0]} == *= ]]; then compopt -o nospace 2>/dev/null; fi
}

_replay_files() {
  compopt -o filenames 2>/dev/null
  local IFS=$'\\n'
  COMPREPLY+=($(compgen -f -- "$word"))
}

_replay_formats() {
  if [[ $command == export && -n $word && \${word##*/} != *.* ]]; then
    COMPREPLY+=("$word".{${EXTENSIONS.join(',')}})
  fi
}

_replay() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} command=play first=1 n
  COMPREPLY=()
  for ((n = 1; n < COMP_CWORD; n++)); do
    case \${COMP_WORDS[n]} in
      ${others.join('|')}) command=\${COMP_WORDS[n]}; first=0; break ;;
      -*) ;;
      *) case \${COMP_WORDS[n - 1]} in -*|=) ;; *) first=0 ;; esac ;;
    esac
  done
  # The shell takes --theme=dark for three words.
  if [[ $word == = ]]; then word=''; elif [[ $before == = ]]; then before=\${COMP_WORDS[COMP_CWORD - 2]}; fi
  case $before in
${values.join('\n')}
  esac
  if [[ $word == -* ]]; then
    case $command in
${options.join('\n')}
    esac
    return
  fi
  case $command in
${bare.join('\n')}
    *)
      if ((first)); then _replay_words ${quoted([...matches, ...others])}; else _replay_words ${quoted(matches)}; fi
      _replay_files
      ;;
  esac
}

complete -F _replay replay
`;
}

function zshScript(matches: readonly string[]): string {
  const spec = (text: string) => text.replace(/[\\:[\]]/g, '\\$&').replace(/'/g, `'\\''`);
  const option = (each: OptionSpec) => {
    const {name, short, value, help, offers = []} = each;
    const files = name === 'output' ? '_replay_output' : '_files';
    const action = offers === 'file' ? files : offers.length === 0 ? ' ' : `(${offers.map(spec).join(' ')})`;
    const taken = value === undefined ? '' : `:${spec(value)}:${action}`;
    const long = `'--${name}${value === undefined ? '' : '='}[${spec(help)}]${taken}'`;
    return short === undefined ? [long] : [`'-${short}[${spec(help)}]${taken}'`, long];
  };
  const what = (command: SubcommandName) => {
    if (command === 'play') return `'1:match:_replay_first'`;
    if (takesMatch(command)) return `'1:match:_replay_match'`;
    const words = wordsOf(command);
    return words.length === 0 ? '' : `'1:word:(${words.join(' ')})'`;
  };
  const cases = COMMANDS.map(command => {
    const specs = [...optionsOf(command).flatMap(option), what(command)].filter(each => each !== '');
    return `    ${command})\n      _arguments -S ${specs.join(' \\\n        ')}\n      ;;`;
  });
  const described = SUBCOMMANDS.map(({name, help}) => `    '${name}:${spec(help)}'`);
  return `#compdef replay
${MADE('zsh')}

_replay_match() {
  _alternative 'bundled:bundled match:(${matches.join(' ')})' 'files:match file:_files'
}

_replay_output() {
  _files
  if [[ $command == export && -n $PREFIX && \${PREFIX:t} != *.* ]]; then
    compadd -- $PREFIX.{${EXTENSIONS.join(',')}}
  fi
}

_replay_first() {
  local -a commands
  commands=(
${described.join('\n')}
  )
  _describe -t commands command commands
  _replay_match
}

_replay() {
  local command=play n
  for ((n = 2; n < CURRENT; n++)); do
    case $words[n] in
      ${SUBCOMMANDS.map(({name}) => name).join('|')}) command=$words[n]; words[n]=(); ((CURRENT--)); break ;;
    esac
  done
  case $command in
${cases.join('\n')}
  esac
}

if [[ $funcstack[1] == _replay ]]; then _replay "$@"; else compdef _replay replay; fi
`;
}

function fishScript(matches: readonly string[]): string {
  const quoted = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`;
  const others = SUBCOMMANDS.map(({name}) => name).join(' ');
  const where = (option: OptionSpec) => {
    const {name, of = ['play']} = option;
    return name === 'help' ? '' : ` -n ${quoted(`__replay_is ${of.join(' ')}`)}`;
  };
  const options = OPTIONS.map(option => {
    const {name, short, value, help, offers = []} = option;
    const flags = `-l ${name}${short === undefined ? '' : ` -s ${short}`}`;
    const taken =
      value === undefined
        ? ''
        : offers === 'file'
          ? ` -r -F${name === 'output' ? " -a '(__replay_output)'" : ''}`
          : ` -x -a ${quoted(offers.join(' '))}`;
    return `complete -c replay${where(option)} ${flags}${taken} -d ${quoted(help)}`;
  });
  const commands = SUBCOMMANDS.map(
    ({name, help}) => `complete -c replay -n __replay_is_first -a ${name} -d ${quoted(help)}`,
  );
  const words = SUBCOMMANDS.filter(
    (each): each is Subcommand & {readonly words: readonly string[]} => each.words !== undefined,
  ).map(each => `complete -c replay -n ${quoted(`__replay_is ${each.name}`)} -a ${quoted(each.words.join(' '))}`);
  const matching = COMMANDS.filter(takesMatch).join(' ');
  const named = `complete -c replay -n ${quoted(`__replay_is ${matching}`)}`;
  return `${MADE('fish')}

function __replay_is
    set -l words (commandline -opc)
    set -e words[1]
    for word in $words
        if contains -- $word ${others}
            contains -- $word $argv
            return
        end
    end
    contains -- play $argv
end

function __replay_is_first
    test (count (commandline -opc)) -eq 1
end

function __replay_output
    set -l word (commandline -ct)
    if __replay_is export; and string match -qr '(^|/)[^/.]+$' -- $word
        for extension in ${EXTENSIONS.join(' ')}
            echo $word.$extension
        end
    end
end

complete -c replay -f
${[...commands, ...words].join('\n')}
${named} -a ${quoted(matches.join(' '))} -d 'bundled match'
${named} -F
${options.join('\n')}
`;
}
