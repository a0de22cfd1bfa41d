import type {Drafts} from '../../files/drafts.ts';
import type {Opened} from '../../formats/match-format.ts';
import {loadState} from '../../storage/bookmarks.ts';
import {configuredKeys, loadConfig} from '../../storage/config.ts';
import {findFolders} from '../../storage/folders.ts';
import type {Followed, Shown} from '../../streams/followed.ts';
import {openSession, type Session, type SessionOptions} from '../../streams/session.ts';
import {KEYS} from '../../ui/input/keys.ts';
import type {Ending} from '../../ui/input/use-keys.ts';
import type {WhenResized} from '../../ui/play.tsx';
import {scrollLimitsOf} from '../../ui/scroll-limits.ts';
import type {Setting} from '../../ui/setting.ts';
import {keysFor, matchFor, outputFor} from '../../ui/theme/ascii-terminal.ts';
import {forceColour, lookOf} from '../../ui/theme/look.ts';
import {choiceOf} from '../event-filter.ts';
import {follow, notifyOf, type WatchedFeed} from '../follow-live.ts';
import {delayNotice, keepDelay, NO_DELAY, rememberedDelay} from '../keep-delay.ts';
import {keepSaved} from '../keep-saved.ts';
import {isMatchday} from '../open-match.ts';
import {modeOf, rangeOf} from '../range.ts';
import type {PlayOptions} from '../request.ts';
import {chosenOf, startPlace} from '../start-place.ts';
import {timelineOf} from '../timeline-of.ts';
import {sentence} from '../warnings.ts';

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
  /** What comes after what was opened, if it is live. */
  readonly live?: WatchedFeed;
  /** Called with the session before it is shown. */
  readonly opened: (session: Session) => void;
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
  const savedDelay = live === undefined ? NO_DELAY : await rememberedDelay(folders.state);
  const delay = options.delay ?? savedDelay.delay;
  const followed = live?.follow({detail, shown: data => matchFor(look, data)});
  const {timeline, edge, reported} =
    live === undefined || followed === undefined
      ? {
          timeline: timelineOf(matchFor(look, given), {detail, zone: options.zone}),
          edge: undefined,
          reported: undefined,
        }
      : shownBefore(followed, delay, live.wallNow());
  const match = isMatchday(given) ? timeline.match : given;
  const remembered = await loadState(folders.state, match);
  const range = rangeOf(timeline, options);
  const story =
    match.story.length > 0 && [options.from, options.at].some(clock => clock?.trim().toLowerCase() === 'pre');
  const start = startPlace(timeline, options, range, {remembered: remembered.state?.position, edge: edge?.position});
  const setting: Setting = {
    look,
    keys: keysFor(look, keys),
    name,
    opening: [
      ...(options.all ? ['--all'] : []),
      ...(['choose', 'date', 'group', 'zone', 'lineups', 'matches'] as const).flatMap(option => {
        const value = options[option];
        return value === undefined ? [] : [`--${option}`, value];
      }),
    ],
    budget: options.budget,
    mouse: options.mouse ?? config.mouse ?? false,
    titleScore: options.alert !== undefined,
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
    reported,
    notice:
      start.notice ??
      sentence([...warnings, ...remembered.warnings, ...savedDelay.warnings][0]) ??
      delayNotice(options, delay),
  });
  watching.opened(session);
  const showing = show(session);
  const alerts = options.alert && notifyOf(session, options.alert, text => terminal.stdout.write(text));
  const following = live && followed && follow(session, followed, live, scheduler);
  const saving = keepSaved(session, match, remembered.state, {
    folder: folders.state,
    drafts: watching.drafts,
    now: watching.now,
    scheduler,
  });
  const delays = live && keepDelay(session, savedDelay.delay, {folder: folders.state, drafts: watching.drafts});
  const ending = await showing;
  following?.unsubscribe();
  alerts?.unsubscribe();
  const failures = [
    ...(await saving.finish({remember: ending === 'remember', resumed: start.notice !== undefined})),
    ...((await delays?.finish()) ?? []),
  ];
  return {ending, warnings: [...new Set([...warnings, ...remembered.warnings, ...savedDelay.warnings, ...failures])]};
}

/** What is followed, as it was `delay` milliseconds ago. */
function shownBefore(followed: Followed, delay: number, wallclock: number): Shown {
  return followed.shown(followed.heldBack(followed.first, delay, wallclock), wallclock - delay);
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
