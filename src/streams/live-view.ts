import {SECOND} from '../match/model/clock.ts';
import {edgeAt, isAtEdge} from './live-edge.ts';
import type {LiveView, SessionState} from './session-state.ts';
import {positionAt} from './transport.ts';

/** What the screen shows of a live match at an instant; the same object if that is what it shows already. */
export function liveViewAt(state: SessionState, now: number): LiveView | undefined {
  const {feed, transport, live} = state;
  const {edge} = transport;
  if (feed === undefined || edge === undefined) return undefined;
  const position = positionAt(transport, now);
  const behind = isAtEdge(edge, position, now) ? 0 : Math.floor((edgeAt(edge, now) - position) / SECOND);
  const age = Math.max(0, Math.floor((now - feed.heardAt) / SECOND));
  const {failing} = feed;
  const {running} = edge;
  const same = live?.behind === behind && live.age === age && live.failing === failing && live.running === running;
  return same ? live : {behind, age, failing, running};
}

/** When the screen next shows something else of the feed, on the scheduler's clock; Infinity without one. */
export function nextAge({feed, live}: SessionState): number {
  return feed === undefined || live === undefined ? Number.POSITIVE_INFINITY : feed.heardAt + (live.age + 1) * SECOND;
}
