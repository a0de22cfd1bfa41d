import packageJson from '../../package.json' with {type: 'json'};
import {isUserError, UsageError} from '../errors.ts';
import {openDrafts} from '../files/drafts.ts';
import type {Match} from '../match/model/match.ts';
import type {Choice, Level} from '../ui/choose.tsx';
import {isUtf8} from '../ui/terminal.ts';
import type {World} from './open-match.ts';
import {parseArguments} from './parse-args.ts';
import type {WaitingLine} from './progress-line.ts';
import type {PlayOptions, SubcommandName} from './request.ts';

// The composition root, and the only file that touches `process`. What is heavy is imported where it is needed: neither
// --help nor --version waits for zod, and piped output does not wait for Ink and React.

const {stdin, stdout, stderr, env} = process;
const terminal = {env, isTTY: stdout.isTTY, platform: process.platform};
const BUG = 70;
/** As the signal for it ends whoever does not ignore it, which Node does: 128 and its number. */
const CLOSED_PIPE = 141;
const SIGNALS = {SIGHUP: 129, SIGINT: 130, SIGTERM: 143} as const;

/** What is on the screen, and has to be closed before anything else can be shown. */
let onScreen: {readonly close: () => void} | undefined;
/** Files being written, removed if the program is stopped. */
const drafts = openDrafts();

/** What is said while something takes long; it is gone before anything else is shown. */
let line: WaitingLine | undefined;

/** The warnings that wait while a list is on the screen, which they would write over; undefined while there is none. */
let waiting: string[] | undefined;

/** What opening a match needs of the world; a person at a terminal is told what takes long. */
async function theWorld(quiet = false): Promise<World> {
  const [{monotonicScheduler}, {lineFor}] = await Promise.all([
    import('../streams/scheduler.ts'),
    import('./progress-line.ts'),
  ]);
  const told = lineFor(stderr, monotonicScheduler, {quiet, env});
  line = told;
  const warn = (warning: string) => {
    if (quiet) return;
    told.clear();
    if (waiting === undefined) stderr.write(`replay: ${warning}\n`);
    else waiting.push(warning);
  };
  const tell: World['tell'] = (doing, long) => {
    if (waiting === undefined) told.tell(doing, long);
  };
  return {env, timer: monotonicScheduler, drafts, warn, tell, clear: told.clear};
}

/** Offers matches on the screen, which is theirs alone meanwhile. */
async function choose(level: Level): Promise<Choice> {
  line?.clear();
  waiting = [];
  try {
    const [{choose: chosen}, {lookOf}, {outputFor}] = await Promise.all([
      import('../ui/choose.tsx'),
      import('../ui/theme/look.ts'),
      import('../ui/theme/ascii-terminal.ts'),
    ]);
    const look = lookOf({theme: 'auto', ...terminal});
    return await chosen(level, {stdin, stdout: outputFor(look, stdout), stderr}, look.glyphs);
  } finally {
    for (const warning of new Set(waiting)) stderr.write(`replay: ${warning}\n`);
    waiting = undefined;
  }
}

async function main(): Promise<void> {
  const request = parseArguments(process.argv.slice(2));
  switch (request.command) {
    case 'version':
      return write(`${packageJson.version}\n`);
    case 'help':
      return help(request.about);
    case 'list':
      return list();
    case 'schema':
      return write(
        (await import('../formats/bundled.ts')).readSchema(request.format === 'jsonl' ? 'event-line' : 'match'),
      );
    case 'completions':
      return write(await (await import('./completions.ts')).readCompletions(request.shell));
    case 'info':
    case 'validate':
    case 'convert': {
      const text = await (await import('./commands/file.ts')).runFileCommand(request, await theWorld());
      // Data are for programs, which take UTF-8 wherever they run.
      const data = request.command === 'convert' || (request.command === 'info' && request.json);
      return write(data ? text : await inWords(text));
    }
    case 'export': {
      const [{exportMatch}, world] = await Promise.all([
        import('./commands/export.ts'),
        theWorld(request.options.quiet),
      ]);
      return exportMatch(request, {stderr, world, env, setForceColour});
    }
    case 'play': {
      const choice = await chosenMatch(request.match, request.options);
      if (choice === 'interrupted') process.exitCode = SIGNALS.SIGINT;
      return typeof choice === 'string' ? undefined : replay(choice.name, request.options);
    }
  }
}

/** Ink colours with what this variable allows as it is loaded. */
function setForceColour(level: '0' | '1' | '2' | '3'): void {
  env.FORCE_COLOR = level;
  // What it asks for is in the level by now, and Node would warn of the two.
  delete env.NO_COLOR;
}

async function replay(name: string, options: PlayOptions): Promise<void> {
  const screen = stdout.isTTY && env.TERM !== 'dumb' && options.format === undefined;
  if (options.paused && !screen) {
    throw new UsageError('--paused waits for a key, and there is no screen here: leave it out');
  }
  if (options.width !== undefined && screen) {
    throw new UsageError('--width is for what is printed, as with --format text; a screen is as wide as its terminal');
  }
  const [{openMatch}, {buildTimeline}] = await Promise.all([
    import('./open-match.ts'),
    import('../match/model/timeline.ts'),
  ]);
  const match = await openMatch(name, options, await theWorld(options.quiet));
  const {monotonicScheduler, wallClockScheduler} = await import('../streams/scheduler.ts');
  const scheduler = options.wallClock ? wallClockScheduler() : monotonicScheduler;
  if (screen) {
    const {watch} = await import('./commands/play.ts');
    const {ending, warnings} = await watch(match, {
      name,
      options,
      scheduler,
      drafts,
      terminal: {stdin, stdout, stderr, env},
      platform: process.platform,
      now: () => new Date().toISOString(),
      setForceColour,
      suspend,
      whenResized: resized => {
        process.on('SIGWINCH', resized);
        return () => process.off('SIGWINCH', resized);
      },
      opened: session => {
        line?.clear();
        onScreen = session;
      },
    });
    if (!options.quiet) for (const warning of warnings) stderr.write(`replay: ${warning}\n`);
    if (ending === 'interrupted') process.exitCode = SIGNALS.SIGINT;
  } else {
    const {print} = await import('./commands/print.ts');
    const timeline = buildTimeline(match, options.detail);
    line?.clear();
    if (!options.quiet) {
      const {notesOn} = await import('./warnings.ts');
      for (const note of notesOn(match, name)) stderr.write(`replay: ${note}\n`);
    }
    const columns = options.width ?? (stdout.isTTY ? stdout.columns : undefined);
    const output = stdout.isTTY && options.format !== 'jsonl' ? await outputInWords() : stdout;
    await print(timeline, {...options, width: columns}, scheduler, output);
  }
}

let stopped = false;

/**
 * Stops the program as Ctrl-Z does, until it is continued: the whole group of processes, since what started us, such as npx,
 * would wait and keep the terminal from the shell.
 */
function suspend(): Promise<void> {
  stopped = true;
  return new Promise(resolve => {
    process.once('SIGCONT', () => {
      stopped = false;
      resolve();
    });
    process.kill(0, 'SIGTSTP');
  });
}

/** Somebody else stopped us, and the shell has had the terminal since: take it back and draw anew. */
function continued(): void {
  if (stopped || onScreen === undefined || !stdin.isTTY) return;
  stdin.setRawMode(true);
  stdin.unshift('\f');
}

/**
 * The match to play: the one that is named, or else one that is chosen on a screen. Elsewhere the matches of a provider are
 * printed, and `none` is played; the bundled ones are a usage error.
 */
async function chosenMatch(named: string | undefined, {offline, quiet}: PlayOptions): Promise<Choice> {
  const interactive = stdout.isTTY && stdin.isTTY && env.TERM !== 'dumb';
  const {parseReference} = await import('../providers/reference.ts');
  const reference = named === undefined ? undefined : parseReference(named);
  if (reference !== undefined) {
    const {offersOf} = await import('./commands/browse.ts');
    const offers = await offersOf(reference, offline, await theWorld(quiet));
    if (offers !== undefined && !interactive) {
      await write(await inWords(offers.lines.map(each => `${each}\n`).join('')));
      return 'none';
    }
    if (offers !== undefined) return choose(offers.level);
  }
  if (named !== undefined) return {name: named};
  const matches = await bundledMatches();
  const {formatMatch, formatMatchList} = await import('../output/match-list.ts');
  if (interactive) {
    const width = Math.max(...matches.map(({name}) => name.length));
    const offers = matches.map(bundled => ({name: bundled.name, line: formatMatch(bundled, width)}));
    return choose({question: 'Which match?', offers});
  }
  const offered = formatMatchList(matches)
    .map(each => `\n  ${each}`)
    .join('');
  throw new UsageError(
    `which match? One of these, or the path of a match file:${offered}\nFor example: replay ${matches[0]?.name ?? 'match.json'}`,
  );
}

async function bundledMatches(): Promise<readonly {readonly name: string; readonly match: Match}[]> {
  const {listBundled, readBundled} = await import('../formats/bundled.ts');
  return Promise.all(listBundled().map(async name => ({name, match: await readBundled(name)})));
}

async function help(about: SubcommandName | undefined): Promise<void> {
  const {helpText} = await import('./help.ts');
  if (isUtf8(terminal)) return write(helpText(about));
  const [{KEYS}, {keysInWords}] = await Promise.all([
    import('../ui/input/keys.ts'),
    import('../ui/theme/ascii-terminal.ts'),
  ]);
  return write(await inWords(helpText(about, keysInWords(KEYS), ' | ')));
}

async function list(): Promise<void> {
  const {formatMatchList} = await import('../output/match-list.ts');
  return write(await inWords(`${formatMatchList(await bundledMatches()).join('\n')}\n`));
}

/** Standard output that lets only those characters through which the terminal has. */
async function outputInWords(): Promise<NodeJS.WriteStream> {
  const [{lookOf}, {outputFor}] = await Promise.all([
    import('../ui/theme/look.ts'),
    import('../ui/theme/ascii-terminal.ts'),
  ]);
  return outputFor(lookOf({theme: 'auto', ...terminal}), stdout);
}

/** The text in the characters that the terminal has. */
async function inWords(text: string): Promise<string> {
  return isUtf8(terminal) ? text : (await import('../ui/theme/ascii.ts')).toAscii(text);
}

function write(text: string): Promise<void> {
  line?.clear();
  return new Promise((resolve, reject) => {
    stdout.write(text, error => (error ? reject(error) : resolve()));
  });
}

/** Says what went wrong, and sets the exit code: a user's mistake is a message, a bug is a stack. */
function report(error: unknown): void {
  line?.clear();
  if (isUserError(error)) {
    process.exitCode = error.exitCode;
    stderr.write(`replay: ${error.message}\n`);
  } else if (isFailedWrite(error)) {
    // Whoever read our output has seen enough: `replay first-leg | head`. Any other failure is worth a word.
    if (error.code === 'EPIPE') {
      process.exitCode = CLOSED_PIPE;
      return;
    }
    process.exitCode = 1;
    stderr.write(`replay: the output cannot be written (${error.code})\n`);
  } else {
    process.exitCode = BUG;
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    stderr.write(`replay ${packageJson.version}: a bug, not a mistake of yours\n${stack}\n`);
  }
}

function isFailedWrite(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && error.syscall === 'write';
}

/** Closing the session takes the app off the screen; what is written from then on is seen. */
function crash(error: unknown): void {
  onScreen?.close();
  drafts.discard();
  report(error);
  process.exit();
}

for (const [signal, code] of Object.entries(SIGNALS)) {
  process.once(signal, () => {
    onScreen?.close();
    line?.clear();
    drafts.discard();
    process.exit(code);
  });
}
process.prependListener('SIGCONT', continued);
process.on('uncaughtException', crash);
process.on('unhandledRejection', crash);
// A failed write rejects what waits for it, and is reported from there.
for (const stream of [stdout, stderr]) stream.on('error', () => {});

await main().catch(report);
