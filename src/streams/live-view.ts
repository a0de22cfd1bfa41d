import {MINUTE, SECOND} from '../match/model/clock.ts';
import {BEHIND, edgeAt, edgeStops, isAtEdge} from './live-edge.ts';
import {sameFields} from './same-fields.ts';
import type {LiveView, SessionState} from './session-state.ts';
import {positionAt, type Transport} from './transport.ts';

/** Steps in which the screen counts since when the feed has answered, in milliseconds: a second counter beside the clock would distract. */
const AGE_STEP = 5 * SECOND;

/** What the screen shows of a live match at an instant; the same object if that is what it shows already. */
export function liveViewAt(state: SessionState, now: number): LiveView | undefined {
  const {feed, transport, live} = state;
  const {edge} = transport;
  if (feed === undefined || edge === undefined) return undefined;
  const position = positionAt(transport, now);
  const behind = isAtEdge(edge, position, now) ? 0 : Math.floor((edgeAt(edge, now) - position) / SECOND);
  const view: LiveView = {
    behind,
    age: Math.max(0, Math.floor((now - feed.heardAt) / AGE_STEP)) * (AGE_STEP / SECOND),
    failing: feed.failing,
    delay: Math.round(feed.delay / SECOND),
    reported: behind === 0 ? feed.reported : undefined,
    running: edge.running,
    breakLeft: breakLeft(feed.halfTimeAt, now),
  };
  return live !== undefined && sameFields(live, view) ? live : view;
}

/** A half-time lasts so long, in milliseconds, as the Laws of the Game allow at most. */
const HALF_TIME = 15 * MINUTE;

function breakLeft(since: number | undefined, now: number): number | undefined {
  const left = since === undefined ? 0 : Math.ceil((since + HALF_TIME - now) / MINUTE);
  return left > 0 ? left : undefined;
}

/** When the screen next shows something else of the feed, on the scheduler's clock; Infinity without one. */
export function nextLiveChange({feed, live, transport}: SessionState): number {
  if (feed === undefined || live === undefined) return Number.POSITIVE_INFINITY;
  return Math.min(feed.heardAt + live.age * SECOND + AGE_STEP, nextSecondBehind(live, transport));
}

/** Behind the edge of a match that goes on, a playhead that stands falls back further. */
function nextSecondBehind({behind}: LiveView, {playing, position, edge}: Transport): number {
  if (playing || edge === undefined || !edge.running) return Number.POSITIVE_INFINITY;
  const distance = behind === 0 ? BEHIND : (behind + 1) * SECOND;
  const due = edge.since + position - edge.position + distance;
  return due <= edgeStops(edge) ? due : Number.POSITIVE_INFINITY;
}
