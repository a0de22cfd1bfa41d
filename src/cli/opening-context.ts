import {type Context, warn} from './context.ts';
import type {OpeningContext} from './open-match.ts';

/** What opening a match needs; progress is shown on a terminal, unless `quiet`. */
export async function openingContext(context: Context, quiet = false): Promise<OpeningContext> {
  const [{monotonicScheduler}, {progressLineFor}] = await Promise.all([
    import('../streams/scheduler.ts'),
    import('./progress-line.ts'),
  ]);
  const {env, stderr, drafts} = context;
  const line = progressLineFor(stderr, monotonicScheduler, {quiet, env});
  context.progressLine = line;
  return {
    env,
    timer: monotonicScheduler,
    drafts,
    warn: warning => {
      if (!quiet) warn(context, warning);
    },
    showProgress: (text, long) => {
      if (context.heldWarnings === undefined) line.show(text, long);
    },
    clearProgress: line.clear,
  };
}
