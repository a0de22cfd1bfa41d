import {isUtf8} from '../ui/terminal.ts';
import {type Context, setForceColour, write} from './context.ts';
import {EXIT_CODE, SIGNAL_EXIT_CODES} from './exit-codes.ts';
import {openingContext} from './opening-context.ts';
import type {Request, SubcommandName} from './request.ts';
import {inTerminalCharacters, terminalOf} from './terminal-characters.ts';
import {VERSION} from './version.ts';

// Commands are imported when they run: --help does not wait for zod, and piped output does not wait for Ink and React.

type RequestFor<Command extends Request['command']> = Extract<Request, {readonly command: Command}>;

/** Runs what the command line asks for and returns the exit code. Throws an InputError or a UsageError. */
export async function run(request: Request, context: Context): Promise<number> {
  if (request.command === 'play') return play(request, context);
  if (request.command === 'export') await exportMatch(request, context);
  else await write(context, await textFor(request, context));
  return EXIT_CODE.done;
}

async function play({match, options: given}: RequestFor<'play'>, context: Context): Promise<number> {
  const {chooseMatch} = await import('./commands/choose.ts');
  const choice = await chooseMatch(context, match, given);
  if (choice === 'none') return EXIT_CODE.done;
  if (choice === 'interrupted') return SIGNAL_EXIT_CODES.SIGINT;
  const options = 'watch' in choice ? {...given, ...choice.watch} : given;
  const player = await import('./commands/play.ts');
  try {
    return await player.play(context, choice.name, options);
  } catch (error) {
    const {SeveralMatches} = await import('../formats/several-matches.ts');
    if (!(error instanceof SeveralMatches)) throw error;
    const {chooseFromFile} = await import('./commands/choose.ts');
    const chosen = await chooseFromFile(context, choice.name, error.candidates);
    if (chosen === 'none') return EXIT_CODE.done;
    if (chosen === 'interrupted') return SIGNAL_EXIT_CODES.SIGINT;
    return player.play(context, choice.name, {...options, choose: chosen.name});
  }
}

async function exportMatch(request: RequestFor<'export'>, context: Context): Promise<void> {
  const [command, opening] = await Promise.all([
    import('./commands/export.ts'),
    openingContext(context, request.options.quiet),
  ]);
  await command.exportMatch(request, {
    ...context,
    opening,
    setForceColour: level => setForceColour(context, level),
  });
}

/** The names of the schemas by what they describe. */
const SCHEMAS = {match: 'match', matchday: 'matchday'} as const;
const LINE_SCHEMAS = {match: 'event-line', matchday: 'day-line'} as const;

/** What the other commands print. */
async function textFor(request: Exclude<Request, RequestFor<'play' | 'export'>>, context: Context): Promise<string> {
  switch (request.command) {
    case 'version':
      return `${VERSION}\n`;
    case 'help':
      return helpFor(request.about, context);
    case 'list':
      return inTerminalCharacters(context, await (await import('./commands/list.ts')).matchList());
    case 'schema':
      return (await import('../formats/bundled.ts')).readSchema(
        (request.format === 'jsonl' ? LINE_SCHEMAS : SCHEMAS)[request.of],
      );
    case 'new':
      return (await import('./commands/new.ts')).runNew(request, context.drafts);
    case 'completions':
      return (await import('./completions.ts')).readCompletions(request.shell);
    case 'info':
    case 'validate':
    case 'convert': {
      const text = await (await import('./commands/file.ts')).runFileCommand(request, await openingContext(context));
      // JSON is for other programs and is always UTF-8.
      const isJson = request.command === 'convert' || (request.command === 'info' && request.json);
      return isJson ? text : inTerminalCharacters(context, text);
    }
  }
}

async function helpFor(about: SubcommandName | undefined, context: Context): Promise<string> {
  const {helpText} = await import('./help.ts');
  if (isUtf8(terminalOf(context))) return helpText(about);
  const [{KEYS}, {keysInWords}] = await Promise.all([
    import('../ui/input/keys.ts'),
    import('../ui/theme/ascii-terminal.ts'),
  ]);
  return inTerminalCharacters(context, helpText(about, keysInWords(KEYS), ' | '));
}
