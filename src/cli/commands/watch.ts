import type {Observable, Subscription} from 'rxjs';
import {UsageError} from '../../errors.ts';
import type {Drafts} from '../../files/drafts.ts';
import type {Opened} from '../../formats/match-format.ts';
import type {News} from '../../match/live/feed.ts';
import {heldBack} from '../../match/live/held-back.ts';
import {liveTimeline} from '../../match/live/live-timeline.ts';
import type {History} from '../../match/live/merge.ts';
import {type Position, SECOND} from '../../match/model/clock.ts';
import type {Match} from '../../match/model/match.ts';
import type {Timeline} from '../../match/model/timeline.ts';
import {matchOf} from '../../matchday/day-clock.ts';
import {isDayTimeline} from '../../matchday/day-timeline.ts';
import {loadState, saveState} from '../../storage/bookmarks.ts';
import type {SavedState} from '../../storage/bookmarks-format.ts';
import {configuredKeys, loadConfig} from '../../storage/config.ts';
import {findFolders} from '../../storage/folders.ts';
import {type AlertChoice, alertsOf} from '../../streams/alerts.ts';
import {type LiveOptions, liveCommands} from '../../streams/live.ts';
import type {Range} from '../../streams/pace.ts';
import {positionText} from '../../streams/position-text.ts';
import {after} from '../../streams/scheduler.ts';
import {openSession, type Session, type SessionOptions} from '../../streams/session.ts';
import {skipped} from '../../streams/skipped.ts';
import {plainText} from '../../text/plain-text.ts';
import {KEYS} from '../../ui/input/keys.ts';
import type {Ending} from '../../ui/input/use-keys.ts';
import {notification, TITLE_KEPT, TITLE_RESTORED} from '../../ui/notify.ts';
import type {WhenResized} from '../../ui/play.tsx';
import {scrollLimitsOf} from '../../ui/scroll-limits.ts';
import type {Setting} from '../../ui/setting.ts';
import {keysFor, matchFor, outputFor} from '../../ui/theme/ascii-terminal.ts';
import {forceColour, lookOf} from '../../ui/theme/look.ts';
import {choiceOf} from '../event-filter.ts';
import {isMatchday} from '../open-match.ts';
import {modeOf, openingOf, rangeOf} from '../range.ts';
import type {PlayOptions} from '../request.ts';
import {timelineOf} from '../timeline-of.ts';

export type WatchOptions = {
  /** The name of the match on the command line. */
  readonly name: string;
  readonly options: PlayOptions;
  readonly scheduler: SessionOptions['scheduler'];
  readonly drafts: Drafts;
  readonly terminal: {
    readonly stdin: NodeJS.ReadStream;
    readonly stdout: NodeJS.WriteStream;
    readonly stderr: NodeJS.WriteStream;
    readonly env: NodeJS.ProcessEnv;
  };
  readonly platform: NodeJS.Platform;
  /** The current time, ISO 8601 in UTC, for saved state. */
  readonly now: () => string;
  /** Chooses how many colours Ink may use; called before Ink is loaded. */
  readonly setForceColour: (level: '0' | '1' | '2' | '3') => void;
  /** Stops the program until it is continued. */
  readonly suspend: (() => Promise<void>) | undefined;
  /** Absent if the system does not report resizes. */
  readonly whenResized?: WhenResized;
  /** What comes after the match, if it is live. */
  readonly live?: WatchedFeed;
  /** Called with the session before it is shown. */
  readonly opened: (session: Session) => void;
};

/** The rest of a live match. */
export type WatchedFeed = {
  /** As the match was when it was opened. */
  readonly first: History;
  readonly news$: Observable<News>;
  /** The wall clock, in milliseconds. */
  readonly wallNow: () => number;
};

/** Plays a match on the screen, with its saved bookmarks and place, until the user leaves. Show the warnings afterwards. */
export async function watch(
  given: Opened,
  watching: WatchOptions,
): Promise<{readonly ending: Ending; readonly warnings: readonly string[]}> {
  const {name, scheduler, terminal, platform} = watching;
  const {folders, warnings} = await findFolders(terminal.env);
  const file = await loadConfig(folders.config);
  const keys = configuredKeys(KEYS, file);
  const {config} = file;
  const spoilers = watching.options.spoilers ?? config.spoilers ?? false;
  const options = {...watching.options, spoilers};
  const look = lookOf({theme: options.theme ?? config.theme ?? 'auto', env: terminal.env, isTTY: true, platform});
  watching.setForceColour(forceColour(look));
  const detail = options.detail ?? config.detail;
  const {live} = watching;
  const delay = options.delay ?? 0;
  const shown = (each: Match) => matchFor(look, each);
  const opened = live === undefined ? undefined : heldBack(live.first, delay);
  const {timeline, edge} =
    opened === undefined
      ? {timeline: timelineOf(matchFor(look, given), detail), edge: undefined}
      : liveTimeline({...opened, match: shown(opened.match)}, detail);
  const match = isMatchday(given) ? timeline.match : given;
  const remembered = await loadState(folders.state, match);
  const range = rangeOf(timeline, options);
  const story =
    match.story.length > 0 && [options.from, options.at].some(clock => clock?.trim().toLowerCase() === 'pre');
  const asked = openingOf(timeline, options) !== undefined || options.from !== undefined;
  // A live match begins where everyone is.
  const start: ReturnType<typeof opening> =
    edge !== undefined && !asked
      ? {position: edge.position}
      : opening(timeline, options, range, remembered.state?.position);
  const setting: Setting = {
    look,
    keys: keysFor(look, keys),
    name,
    opening: (['choose', 'lineups', 'matches'] as const).flatMap(option => {
      const value = options[option];
      return value === undefined ? [] : [`--${option}`, value];
    }),
    budget: options.budget,
    mouse: options.mouse ?? config.mouse ?? false,
    suspend: watching.suspend,
  };
  // Loaded first: a session plays from the moment it is opened, and must not be ahead of what shows it.
  const show = await loadScreen(setting, watching);
  const session = openSession({
    timeline,
    scheduler,
    scrollLimits: scrollLimitsOf(setting),
    ...sizeOf(terminal.stdout),
    ...range,
    // A loop over a part starts over at its beginning.
    ...(options.until !== undefined && start.position !== undefined ? {from: start.position} : {}),
    ...start,
    mode: modeOf(timeline, options, range),
    // Resuming restores the speed too, unless another is given.
    speed: options.speed ?? (start.notice === undefined ? undefined : remembered.state?.speed) ?? config.speed ?? 1,
    // Before kick-off the reader has the story to read first.
    paused: options.paused || story,
    panel: story ? 'story' : 'commentary',
    choice: choiceOf(timeline, options.filter),
    chosen: chosenOf(timeline, options.team),
    budget: options.budget,
    idleLimit: options.idleLimit,
    loop: options.loop,
    wallClock: options.wallClock,
    spoilers,
    reducedMotion: options.reducedMotion ?? config.reducedMotion ?? false,
    bookmarks: remembered.state?.bookmarks ?? [],
    edge,
    delay,
    reported: opened?.reported,
    notice: start.notice ?? sentence([...warnings, ...remembered.warnings][0]),
  });
  watching.opened(session);
  const showing = show(session);
  const alerts = options.alert && notifyOf(session, options.alert, terminal.stdout);
  const following = live && follow(session, live, {scheduler, detail, shown});
  const clock = {
    now: () => Date.parse(watching.now()),
    wait: (milliseconds: number) => new Promise<void>(resolve => void after(scheduler, milliseconds, resolve)),
  };
  let known = remembered.state?.bookmarks ?? [];
  const save = async (place: Pick<SavedState, 'position' | 'speed'>) => {
    const {bookmarks} = session.frame().view;
    const saving = {drafts: watching.drafts, known: () => known, clock};
    const warning = await saveState(folders.state, match, {...place, bookmarks, savedAt: watching.now()}, saving);
    if (warning === undefined) known = bookmarks;
    return warning;
  };
  const saved: Promise<string | undefined>[] = [];
  // Bookmarks are saved as they are set, so that they survive a crash.
  let kept = session.frame().view.bookmarks;
  const subscription = session.frame$.subscribe(({view}) => {
    if (view.bookmarks === kept) return;
    kept = view.bookmarks;
    const {position = 0, speed} = remembered.state ?? {};
    const saving = save({position, speed});
    saved.push(saving);
    // Replaces the notice that the bookmark is set.
    void saving.then(warning => {
      const notice = sentence(warning);
      if (notice !== undefined) session.dispatch({type: 'notify', notice});
    });
  });
  const ending = await showing;
  subscription.unsubscribe();
  following?.unsubscribe();
  alerts?.();
  // A saved place is used once: quitting without Q forgets it.
  if (ending === 'remember') saved.push(save(placeToReturnTo(session)));
  else if (start.notice !== undefined) saved.push(save({position: 0}));
  const failures = (await Promise.all(saved)).filter(warning => warning !== undefined);
  return {ending, warnings: [...new Set([...warnings, ...remembered.warnings, ...failures])]};
}

/** Gives a session the rest of its live match. Under a delay, what it began with comes first, in full. */
function follow(
  session: Session,
  {first, news$, wallNow}: WatchedFeed,
  options: Omit<LiveOptions, 'delay' | 'wallNow'>,
): Subscription {
  const delay = () => (session.frame().live?.delay ?? 0) * SECOND;
  const commands$ = liveCommands(news$, first, {...options, delay, wallNow});
  return commands$.subscribe(session.dispatch);
}

/** Sends notifications, and puts the score in the window's title; what it returns ends that, and restores the title. */
function notifyOf({frame$}: Session, choice: AlertChoice, stdout: NodeJS.WriteStream): () => void {
  stdout.write(TITLE_KEPT);
  const sending = alertsOf(frame$, choice).subscribe(alert => stdout.write(notification(alert)));
  return () => {
    sending.unsubscribe();
    stdout.write(TITLE_RESTORED);
  };
}

/** What shows a session: the screen, or the lines for a screen reader. */
async function loadScreen(
  setting: Setting,
  {options, scheduler, terminal: given, whenResized}: WatchOptions,
): Promise<(session: Session) => Promise<Ending>> {
  const terminal = {...given, stdout: outputFor(setting.look, given.stdout)};
  if (options.screenReader || terminal.env.INK_SCREEN_READER === 'true') {
    const {speak} = await import('../../ui/screen-reader/speak.tsx');
    return session => speak(session, setting, terminal, scheduler);
  }
  const {play} = await import('../../ui/play.tsx');
  return session => play(session, setting, terminal, {scheduler, whenResized});
}

/** The size of a terminal that knows it. */
function sizeOf({columns, rows}: NodeJS.WriteStream): Pick<SessionOptions, 'size'> {
  return columns > 0 && rows > 0 ? {size: {columns, rows}} : {};
}

/** A warning as a sentence; elsewhere it follows `replay:`. */
function sentence(warning: string | undefined): string | undefined {
  return warning && warning.charAt(0).toUpperCase() + warning.slice(1);
}

/** The place to save. There is nothing to resume before kick-off or at the end, and `max` would skip to the end at once. */
function placeToReturnTo({frame}: Session): Pick<SavedState, 'position' | 'speed'> {
  const {timeline, position, transport} = frame();
  if (position <= 1 || position >= timeline.duration) return {position: 0};
  const speed = Number.isFinite(transport.speed) ? transport.speed : undefined;
  return {position: Math.floor(position), speed};
}

/** Where to begin: where the options say, otherwise at the saved place. */
function opening(
  timeline: Timeline,
  options: PlayOptions,
  {until}: Range,
  remembered: Position | undefined,
): {readonly position?: Position; readonly notice?: string} {
  const asked = openingOf(timeline, options);
  if (asked !== undefined) return {position: asked};
  if (options.from !== undefined || remembered === undefined || remembered <= 0) return {};
  const position = Math.min(remembered, timeline.duration);
  // A saved place after --until is kept for another time.
  if (position > until) return {};
  const passed = skipped(timeline, 0, position);
  const where = `Resumed at ${positionText(timeline, position)}; Home starts over`;
  return {position, notice: passed === undefined ? where : `${where}; ${passed}`};
}

/** The place of a team's match on a day. Throws a UsageError where no such team plays. */
function chosenOf(timeline: Timeline, team: string | undefined): number {
  if (team === undefined) return 0;
  if (!isDayTimeline(timeline))
    throw new UsageError(`--team ${plainText(team)}: this is one match, and not a matchday`);
  const {day} = timeline;
  const match = matchOf(day, team);
  if (match === undefined) throw new UsageError(`--team ${plainText(team)}: no such team plays on this day`);
  return day.matches.indexOf(match);
}
