import type {Position} from '../match/model/clock.ts';
import type {Score} from '../match/model/match.ts';
import type {Timeline} from '../match/model/timeline.ts';
import {clamp} from './clamp.ts';
import type {Choice} from './feed.ts';
import {edgeAt, type LiveEdge} from './live-edge.ts';
import {liveViewAt} from './live-view.ts';
import {pacing} from './pacing.ts';
import type {Panel} from './panels.ts';
import {playbackAt} from './playback.ts';
import type {SessionState, Size} from './session-state.ts';
import {type Mode, runs, type Speed, type Transport} from './transport.ts';
import {timedNotice} from './update-notice.ts';
import {type Bookmark, INITIAL_VIEW} from './view.ts';

export type StateOptions = {
  readonly timeline: Timeline;
  /** @default 1 */
  readonly speed?: Speed;
  /** @default steady */
  readonly mode?: Mode;
  /** The director's real milliseconds for the range. @default ten minutes */
  readonly budget?: number | undefined;
  /** The longest wait between two cues, in real milliseconds. @default no limit */
  readonly idleLimit?: number | undefined;
  /** True to start over at the end, again and again. @default false */
  readonly loop?: boolean;
  /** @default false */
  readonly paused?: boolean;
  /** Where play starts over from. @default 0 */
  readonly from?: Position;
  /** Where play stops. @default the end of the match */
  readonly until?: Position;
  /** Where to begin. @default `from` */
  readonly position?: Position;
  readonly bookmarks?: readonly Bookmark[];
  /** @default false */
  readonly spoilers?: boolean;
  /** The match of a day to begin with. @default 0 */
  readonly chosen?: number;
  /** The panel to begin with. @default commentary */
  readonly panel?: Panel;
  /** Which events the feed shows to begin with. @default everything */
  readonly choice?: Choice;
  /** A notice to begin with. */
  readonly notice?: string | undefined;
  /** The edge of a live match, as known when the session begins. @default a match that is known to its end */
  readonly edge?: Omit<LiveEdge, 'since'> | undefined;
  /** How long the news of a live match wait before they are shown, in real milliseconds. @default 0 */
  readonly delay?: number | undefined;
  /** A score that the feed of a live match states and its events do not come to yet. */
  readonly reported?: Score | undefined;
  /** Size of the terminal. @default 80x24 */
  readonly size?: Size;
};

/** How a session begins at `now`, in milliseconds of the scheduler's clock. */
export function initialState(options: StateOptions, now: number): SessionState {
  const {timeline, choice, bookmarks = [], spoilers = false, panel = 'commentary', chosen = 0} = options;
  const {notice, edge, delay = 0} = options;
  const state: SessionState = {
    timeline,
    ...playbackAt(initialTransport(options, now), now),
    view: {...INITIAL_VIEW, ...choice, bookmarks, spoilers, panel, chosen},
    day: undefined,
    goalFlash: undefined,
    notice: timedNotice(notice, now),
    size: options.size ?? {columns: 80, rows: 24},
    feed: edge && {heardAt: now, failing: undefined, delay, reported: options.reported},
    live: undefined,
  };
  return {...state, live: liveViewAt(state, now)};
}

function initialTransport(options: StateOptions, now: number): Transport {
  const {timeline, speed = 1, mode = 'steady', paused = false, loop = false, budget, idleLimit} = options;
  const within = (position: Position) => clamp(position, 0, timeline.duration);
  const range = {from: within(options.from ?? 0), until: within(options.until ?? timeline.duration)};
  const edge = options.edge && {...options.edge, since: now};
  const last = edge === undefined ? range.until : Math.min(edgeAt(edge, now), range.until);
  const position = Math.min(within(options.position ?? range.from), last);
  return {
    playing: !paused && runs({range, loop: undefined, edge}, position),
    speed,
    mode,
    ...pacing(timeline, {mode, speed, range, budget, idleLimit}),
    position,
    since: now,
    range,
    loop: loop ? range : undefined,
    undo: [],
    redo: [],
    skippedAt: undefined,
    edge,
  };
}
