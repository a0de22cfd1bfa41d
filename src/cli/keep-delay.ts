import type {Drafts} from '../files/drafts.ts';
import {SECOND} from '../match/model/clock.ts';
import type {LoadedDelay} from '../storage/delay.ts';
import type {Session} from '../streams/session.ts';
import type {PlayOptions} from './request.ts';

export const NO_DELAY: LoadedDelay = {delay: 0, warnings: []};

/** The delay that the last live match was left with. Only a live match waits for the code that reads it. */
export async function rememberedDelay(folder: string | undefined): Promise<LoadedDelay> {
  const {loadDelay} = await import('../storage/delay.ts');
  return loadDelay(folder);
}

/** Says that a delay is that of the last time; undefined where the option gives it, or there is none. */
export function delayNotice({delay: given}: PlayOptions, delay: number): string | undefined {
  if (given !== undefined || delay === 0) return undefined;
  return `${Math.round(delay / SECOND)} s delay, as last time: ( shortens it`;
}

export type DelaySaving = {
  /** Undefined if this machine has no folder for saved state. */
  readonly folder: string | undefined;
  readonly drafts: Drafts;
};

/** Remembers the delay that a session of a live match is left with, if it differs from the one saved, in milliseconds. */
export function keepDelay(session: Session, saved: number, {folder, drafts}: DelaySaving) {
  let last = saved;
  const subscription = session.frame$.subscribe(({live}) => {
    // Once the match is over, the delay that it ended with stands.
    if (live !== undefined) last = live.delay * SECOND;
  });
  return {
    /** Resolves with the warnings. */
    finish: async (): Promise<readonly string[]> => {
      subscription.unsubscribe();
      if (last === saved || folder === undefined) return [];
      const {saveDelay} = await import('../storage/delay.ts');
      const warning = await saveDelay(folder, last, drafts);
      return warning === undefined ? [] : [warning];
    },
  };
}
