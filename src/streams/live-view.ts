import {MINUTE, SECOND} from '../match/model/clock.ts';
import {edgeAt, isAtEdge} from './live-edge.ts';
import {sameFields} from './same-fields.ts';
import type {LiveView, SessionState} from './session-state.ts';
import {positionAt} from './transport.ts';

/** What the screen shows of a live match at an instant; the same object if that is what it shows already. */
export function liveViewAt(state: SessionState, now: number): LiveView | undefined {
  const {feed, transport, live} = state;
  const {edge} = transport;
  if (feed === undefined || edge === undefined) return undefined;
  const position = positionAt(transport, now);
  const behind = isAtEdge(edge, position, now) ? 0 : Math.floor((edgeAt(edge, now) - position) / SECOND);
  const view: LiveView = {
    behind,
    age: Math.max(0, Math.floor((now - feed.heardAt) / SECOND)),
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
export function nextAge({feed, live}: SessionState): number {
  return feed === undefined || live === undefined ? Number.POSITIVE_INFINITY : feed.heardAt + (live.age + 1) * SECOND;
}
