import type {Drafts} from '../files/drafts.ts';
import type {Match} from '../match/model/match.ts';
import {saveState} from '../storage/bookmarks.ts';
import type {SavedState} from '../storage/bookmarks-format.ts';
import {after, type Scheduler} from '../streams/scheduler.ts';
import type {Session} from '../streams/session.ts';
import {sentence} from './warnings.ts';

export type SavingOptions = {
  /** Undefined if this machine has no folder for saved state. */
  readonly folder: string | undefined;
  readonly drafts: Drafts;
  /** The current time, ISO 8601 in UTC. */
  readonly now: () => string;
  readonly scheduler: Scheduler;
};

export type Saving = {
  /**
   * Stops saving bookmarks, and saves the place if it is to be remembered, or forgets the one that was resumed. Resolves with
   * the warnings of all saves.
   */
  readonly finish: (how: {readonly remember: boolean; readonly resumed: boolean}) => Promise<readonly string[]>;
};

/** Saves the bookmarks of a session as they are set, so that they survive a crash. */
export function keepSaved(
  session: Session,
  match: Match,
  before: SavedState | undefined,
  {folder, drafts, now, scheduler}: SavingOptions,
): Saving {
  const clock = {
    now: () => Date.parse(now()),
    wait: (milliseconds: number) => new Promise<void>(resolve => void after(scheduler, milliseconds, resolve)),
  };
  let known = before?.bookmarks ?? [];
  const save = async (place: Pick<SavedState, 'position' | 'speed'>) => {
    const {bookmarks} = session.frame().view;
    const saving = {drafts, known: () => known, clock};
    const warning = await saveState(folder, match, {...place, bookmarks, savedAt: now()}, saving);
    if (warning === undefined) known = bookmarks;
    return warning;
  };
  const saved: Promise<string | undefined>[] = [];
  let kept = session.frame().view.bookmarks;
  const subscription = session.frame$.subscribe(({view}) => {
    if (view.bookmarks === kept) return;
    kept = view.bookmarks;
    const {position = 0, speed} = before ?? {};
    const saving = save({position, speed});
    saved.push(saving);
    // Replaces the notice that the bookmark is set.
    void saving.then(warning => {
      const notice = sentence(warning);
      if (notice !== undefined) session.dispatch({type: 'notify', notice});
    });
  });
  return {
    finish: async ({remember, resumed}) => {
      subscription.unsubscribe();
      // A saved place is used once: quitting without Q forgets it.
      if (remember) saved.push(save(placeToReturnTo(session)));
      else if (resumed) saved.push(save({position: 0}));
      return (await Promise.all(saved)).filter(warning => warning !== undefined);
    },
  };
}

/** The place to save. There is nothing to resume before kick-off or at the end, and `max` would skip to the end at once. */
function placeToReturnTo({frame}: Session): Pick<SavedState, 'position' | 'speed'> {
  const {timeline, position, transport} = frame();
  if (position <= 1 || position >= timeline.duration) return {position: 0};
  const speed = Number.isFinite(transport.speed) ? transport.speed : undefined;
  return {position: Math.floor(position), speed};
}
