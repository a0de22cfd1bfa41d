import packageJson from '../package.json' with {type: 'json'};
import {type PlayOptions, parseArguments} from './args.ts';
import {isUserError, UsageError} from './errors.ts';
import type {Match} from './match/match.ts';
import type {Session} from './streams/session.ts';

// The composition root, and the only file that touches `process`. What is heavy is imported where it is needed: neither
// --help nor --version waits for zod, and piped output does not wait for Ink and React.

const {stdin, stdout, stderr, env} = process;
const terminal = {stdin, stdout, stderr, env};
const BUG = 70;
const SIGNALS = {SIGHUP: 129, SIGINT: 130, SIGTERM: 143} as const;

/** The session on the screen, which has to be closed before anything else can be shown. */
let onScreen: Session | undefined;

async function main(): Promise<void> {
  const request = parseArguments(process.argv.slice(2));
  switch (request.command) {
    case 'version':
      return write(`${packageJson.version}\n`);
    case 'help':
      return write((await import('./help.ts')).helpText());
    case 'list':
      return write(`${(await bundledLines()).join('\n')}\n`);
    case 'schema':
      return write((await import('./match/json-schema.ts')).matchJsonSchema());
    case 'info':
    case 'validate':
    case 'convert':
      return write(await (await import('./file-commands.ts')).runFileCommand(request));
    case 'play':
      return replay(request.match ?? (await onlyMatch()), request.options);
  }
}

async function replay(name: string, options: PlayOptions): Promise<void> {
  const screen = stdout.isTTY && env.TERM !== 'dumb';
  if (options.paused && !screen) {
    throw new UsageError('--paused waits for a key, and there is no screen here: leave it out');
  }
  const [{openMatch}, {buildTimeline}, {rangeOf}] = await Promise.all([
    import('./sources/bundled.ts'),
    import('./match/timeline.ts'),
    import('./range.ts'),
  ]);
  const timeline = buildTimeline(await openMatch(name, {choose: options.choose}));
  const range = rangeOf(timeline, options);
  const {speed, paused} = options;
  const {monotonicScheduler: scheduler} = await import('./streams/scheduler.ts');
  if (screen) {
    const [{openSession}, {play}] = await Promise.all([import('./streams/session.ts'), import('./ui/play.tsx')]);
    onScreen = openSession({timeline, scheduler, speed, paused, ...range});
    await play(onScreen, terminal);
  } else {
    const [{lines}, {printLines}] = await Promise.all([import('./output/lines.ts'), import('./output/print-lines.ts')]);
    await printLines(open$ => lines(timeline, {...range, speed}, scheduler, open$), stdout);
  }
}

/** The match to play when none is named: on a screen, the only one that there is. Otherwise they are offered. */
async function onlyMatch(): Promise<string> {
  const {listBundled} = await import('./sources/bundled.ts');
  const [name, ...others] = listBundled();
  if (name !== undefined && others.length === 0 && stdout.isTTY && env.TERM !== 'dumb') {
    stderr.write(`replay: playing ${name}, the bundled match\n`);
    return name;
  }
  const offered = (await bundledLines()).map(line => `\n  ${line}`).join('');
  throw new UsageError(
    `which match? One of these, or the path of a match file:${offered}\nFor example: replay ${name ?? 'match.json'}`,
  );
}

async function bundledLines(): Promise<readonly string[]> {
  const [{listBundled, readBundled}, {formatMatchList}] = await Promise.all([
    import('./sources/bundled.ts'),
    import('./output/match-list.ts'),
  ]);
  const named = listBundled().map(
    async (name): Promise<{name: string; match: Match}> => ({name, match: await readBundled(name)}),
  );
  return formatMatchList(await Promise.all(named));
}

function write(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stdout.write(text, error => (error ? reject(error) : resolve()));
  });
}

/** Says what went wrong, and sets the exit code: a user's mistake is a message, a bug is a stack. */
function report(error: unknown): void {
  if (isUserError(error)) {
    process.exitCode = error.exitCode;
    stderr.write(`replay: ${error.message}\n`);
  } else if (isFailedWrite(error)) {
    // Whoever read our output has seen enough: `replay first-leg | head`. Any other failure is worth a word.
    if (error.code === 'EPIPE') return;
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
  report(error);
  process.exit();
}

for (const [signal, code] of Object.entries(SIGNALS)) {
  process.once(signal, () => {
    onScreen?.close();
    process.exit(code);
  });
}
process.on('uncaughtException', crash);
process.on('unhandledRejection', crash);
// A failed write rejects what waits for it, and is reported from there.
for (const stream of [stdout, stderr]) stream.on('error', () => {});

await main().catch(report);
