import {UsageError} from '../../errors.ts';
import {monotonicScheduler, wallClockScheduler} from '../../streams/scheduler.ts';
import {type Context, setForceColour, warn, write} from '../context.ts';
import {EXIT_CODE, SIGNAL_EXIT_CODES} from '../exit-codes.ts';
import type {Played} from '../open-played.ts';
import type {PlayOptions} from '../request.ts';
import {terminalOutput} from '../terminal-characters.ts';
import {timelineOf} from '../timeline-of.ts';
import {notesOn} from '../warnings.ts';

/** Plays a match on the screen, or prints it when output is piped. Returns the exit code; throws an InputError or a UsageError. */
export async function play(context: Context, name: string, options: PlayOptions): Promise<number> {
  const {stdout, env} = context;
  const onScreen = stdout.isTTY && env.TERM !== 'dumb' && options.format === undefined;
  if (options.paused && !onScreen) {
    throw new UsageError('--paused needs a screen, and the output is not a terminal');
  }
  if (options.team !== undefined && !onScreen) {
    throw new UsageError('--team needs a screen, and the output is not a terminal; --choose prints one match alone');
  }
  if (options.width !== undefined && onScreen) {
    throw new UsageError('--width is for printed text (--format text); the screen always fills the terminal');
  }
  const {openPlayed} = await import('../open-played.ts');
  const played = await openPlayed(context, name, options);
  const keyboard = onScreen ? played.keyboard : undefined;
  try {
    return keyboard === undefined
      ? await printToOutput(context, name, options, played)
      : await watchOnScreen(context, name, options, {...played, keyboard});
  } finally {
    await played.close();
  }
}

async function watchOnScreen(
  context: Context,
  name: string,
  options: PlayOptions,
  {match, live, keyboard}: Played & {readonly keyboard: NodeJS.ReadStream},
): Promise<number> {
  const {stdout, stderr, env, platform, drafts, suspend, whenResized} = context;
  const {watch} = await import('./watch.ts');
  const {ending, warnings} = await watch(match, {
    name,
    options,
    scheduler: schedulerFor(options),
    drafts,
    terminal: {stdin: keyboard, stdout, stderr, env},
    platform,
    now: () => new Date().toISOString(),
    setForceColour: level => setForceColour(context, level),
    suspend,
    whenResized,
    ...(live === undefined ? {} : {live}),
    opened: session => {
      context.progressLine?.clear();
      context.onScreen = session;
    },
  });
  if (!options.quiet) for (const warning of warnings) warn(context, warning);
  return ending === 'interrupted' ? SIGNAL_EXIT_CODES.SIGINT : EXIT_CODE.done;
}

async function printToOutput(
  context: Context,
  name: string,
  options: PlayOptions,
  {match, live}: Played,
): Promise<number> {
  const {stdout} = context;
  if (live !== undefined) {
    const {printLive} = await import('./print-live.ts');
    const printing = {
      wallNow: live.wallNow,
      write: (text: string) => write(context, text),
      warn: (warning: string) => warn(context, warning),
    };
    await printLive(live.news$, live.follow({detail: options.detail}), options, printing);
    return EXIT_CODE.done;
  }
  const {print} = await import('./print.ts');
  const timeline = timelineOf(match, options);
  context.progressLine?.clear();
  if (!options.quiet) for (const note of notesOn(match, name)) warn(context, note);
  const columns = options.width ?? (stdout.isTTY ? stdout.columns : undefined);
  const isText = stdout.isTTY && options.format !== 'jsonl';
  const output = isText ? (await terminalOutput(context)).output : stdout;
  await print(timeline, {...options, width: columns}, schedulerFor(options), output);
  return EXIT_CODE.done;
}

function schedulerFor({wallClock}: PlayOptions) {
  return wallClock ? wallClockScheduler() : monotonicScheduler;
}
