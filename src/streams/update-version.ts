import type {Position} from '../match/model/clock.ts';
import {carryFlash, carryMarks, carryPosition, carryView, type Versions} from './carry-over.ts';
import type {Command} from './command.ts';
import {flashOfNews} from './goal-flash.ts';
import {advancedEdge, edgeAt, isAtEdge, type LiveEdge} from './live-edge.ts';
import {pacing} from './pacing.ts';
import {playbackAt} from './playback.ts';
import type {SessionState} from './session-state.ts';
import {anchor, runs, type Transport} from './transport.ts';
import {timedNotice} from './update-notice.ts';
import type {TransportContext} from './update-transport.ts';

type NewVersion = Extract<Command, {readonly type: 'version'}>;

/**
 * The session after a new version of its live match. Who watches at the edge goes on there; any other playhead keeps its
 * period and clock. Without an edge the match is over, and the session an ordinary replay.
 */
export function updateVersion(
  state: SessionState,
  {timeline, edge, notice}: NewVersion,
  now: number,
  pacingOptions: Omit<TransportContext, 'timeline'>,
): SessionState {
  const versions = {before: state.timeline, after: timeline};
  const transport = carryTransport(versions, state.transport, edge && {...edge, since: now}, now);
  const paced = {...transport, ...pacing(timeline, {...pacingOptions, ...transport})};
  const playback = playbackAt(paced, now);
  return {
    ...state,
    ...playback,
    timeline,
    view: carryView(versions, state.view),
    goalFlash: flashOfNews(carryFlash(versions, state.goalFlash), {...versions, position: playback.position, now}),
    notice: timedNotice(notice, now) ?? state.notice,
    feed: edge === undefined ? undefined : {heardAt: now, failing: undefined},
  };
}

function carryTransport(versions: Versions, before: Transport, next: LiveEdge | undefined, now: number): Transport {
  const here = anchor(before, now);
  const marks = carryMarks(versions, here);
  const known = here.edge && {...here.edge, position: carryPosition(versions, here.edge.position)};
  const edge = next && advancedEdge(known, next);
  const end = Math.min(edge === undefined ? versions.after.duration : edgeAt(edge, now), marks.range.until);
  const watchesLive = before.playing && isAtEdge(here.edge, here.position, now);
  const position: Position = watchesLive ? end : Math.min(carryPosition(versions, here.position), end);
  const carried = {...here, ...marks, edge, position};
  return {...carried, playing: before.playing && runs(carried, position)};
}
