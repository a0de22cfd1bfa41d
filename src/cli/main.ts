import {fstatSync} from 'node:fs';
import {openDrafts} from '../files/drafts.ts';
import {writeWhole} from '../files/whole-writes.ts';
import {type Context, cleanUp, createContext} from './context.ts';
import {SIGNAL_EXIT_CODES} from './exit-codes.ts';
import {parseArguments} from './parse-args.ts';
import {reportError} from './report-error.ts';
import {run} from './run.ts';

// The composition root, and the only file that touches `process`.

async function main(): Promise<void> {
  const {stdin, stdout, stderr, env, platform} = process;
  if (isFile(stdout.fd)) writeWhole(stdout);
  let suspended = false;
  const suspend = () =>
    new Promise<void>(resolve => {
      suspended = true;
      process.once('SIGCONT', () => {
        suspended = false;
        resolve();
      });
      // The whole process group: a parent such as npx would otherwise keep the terminal from the shell.
      process.kill(0, 'SIGTSTP');
    });
  const context = createContext({
    stdin,
    stdout,
    stderr,
    env,
    platform,
    drafts: openDrafts(),
    suspend: platform === 'win32' ? undefined : suspend,
    whenResized: resized => {
      process.on('SIGWINCH', resized);
      return () => process.off('SIGWINCH', resized);
    },
  });
  process.prependListener('SIGCONT', () => {
    if (!suspended) redraw(context);
  });
  endCleanly(context);
  try {
    process.exitCode = await run(parseArguments(process.argv.slice(2)), context);
  } catch (error) {
    process.exitCode = reportError(context, error);
  }
}

/** False for a terminal, a pipe, a device, and a descriptor that was closed. */
function isFile(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isFile();
  } catch {
    return false;
  }
}

/** Takes the terminal back from the shell after something else stopped the program, and draws the screen again. */
function redraw({stdin, onScreen}: Context): void {
  if (onScreen === undefined || !stdin.isTTY) return;
  stdin.setRawMode(true);
  stdin.unshift('\f');
}

function endCleanly(context: Context): void {
  for (const [signal, code] of Object.entries(SIGNAL_EXIT_CODES)) {
    process.once(signal, () => {
      cleanUp(context);
      process.exit(code);
    });
  }
  const crash = (error: unknown) => {
    cleanUp(context);
    process.exit(reportError(context, error));
  };
  process.on('uncaughtException', crash);
  process.on('unhandledRejection', crash);
  // A failed write also rejects the promise that waits for it, which reports it.
  for (const stream of [context.stdout, context.stderr]) stream.on('error', () => {});
  // Ink's cursor package shows the cursor on stderr when the process ends, also where stderr is a file.
  process.once('exit', () => {
    if (!process.stderr.isTTY) process.stderr.write = () => true;
  });
}

await main();
