import {MINUTE, type Position, SECOND} from '../match/model/clock.ts';
import type {Timeline} from '../match/model/timeline.ts';
import {isDayTimeline} from '../matchday/day-timeline.ts';
import {carryFlash, carryMarks, carryPosition, carryView, type Versions} from './carry-over.ts';
import {clamp} from './clamp.ts';
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
 * The session after a new version of its live match or day. A playhead at the edge stays at the edge; any other keeps its period
 * and clock, on a day its time. An opened match of the day gets its own newer timeline. Without an edge everything is over, and
 * the session becomes an ordinary replay.
 */
export function updateVersion(
  state: SessionState,
  {timeline: whole, edge, notice, reported, failing}: NewVersion,
  now: number,
  pacingOptions: Omit<TransportContext, 'timeline'>,
): SessionState {
  const {day} = state;
  const wholes = {before: day?.timeline ?? state.timeline, after: whole};
  const timeline = day === undefined ? whole : openedIn(whole, day.view.chosen);
  const versions = {before: state.timeline, after: timeline};
  const transport = carryTransport(wholes, state.transport, edge && {...edge, since: now}, now);
  const paced = {...transport, ...pacing(whole, {...pacingOptions, ...transport})};
  const playback = playbackAt(paced, now);
  return {
    ...state,
    ...playback,
    timeline,
    view: carryView(versions, state.view, wholes),
    day: isDayTimeline(whole) ? day && {timeline: whole, view: carryView(wholes, day.view)} : undefined,
    goalFlash: flashOfNews(carryFlash(versions, state.goalFlash), {...versions, position: playback.position, now}),
    notice: timedNotice(notice, now) ?? state.notice,
    feed: edge && {
      heardAt: now,
      failing,
      delay: state.feed?.delay ?? 0,
      reported,
      halfTimeAt: halfTimeAt(state, timeline, edge.running, now),
    },
  };
}

/** The match of a day that is opened; a day keeps the order of its matches. */
function openedIn(timeline: Timeline, chosen: number): Timeline {
  return (isDayTimeline(timeline) ? timeline.day.matches[chosen]?.timeline : undefined) ?? timeline;
}

/** When half-time began: when the version with its whistle arrived. */
function halfTimeAt({transport, feed}: SessionState, timeline: Timeline, running: boolean, now: number) {
  const isHalfTime =
    !running && timeline.periods.at(-1)?.period === 'first-half' && timeline.states.at(-1)?.phase === 'break';
  if (!isHalfTime) return undefined;
  return transport.edge?.running === true ? now : feed?.halfTimeAt;
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

/** No television is further behind. */
const LONGEST_DELAY = 5 * MINUTE;

/**
 * The session with its live match `by` milliseconds later, or earlier for a negative number: the edge moves at once, and
 * with it a playhead at the edge; the news follow as they come.
 */
export function updateDelay(state: SessionState, by: number, now: number): SessionState {
  const here = anchor(state.transport, now);
  const {feed} = state;
  if (feed === undefined || here.edge === undefined) return {...state, notice: timedNotice('Not a live match', now)};
  const delay = clamp(feed.delay + by, 0, LONGEST_DELAY);
  if (delay === feed.delay) {
    return {...state, notice: timedNotice(by < 0 ? 'No delay to shorten' : 'The longest delay is 5 minutes', now)};
  }
  const edge = {...here.edge, position: here.edge.position + feed.delay - delay};
  const end = edgeAt(edge, now);
  const position = here.playing && isAtEdge(here.edge, here.position, now) ? end : Math.min(here.position, end);
  return {
    ...state,
    ...playbackAt({...here, edge, position}, now),
    feed: {...feed, delay},
    notice: timedNotice(delay === 0 ? 'No delay' : `Delay ${Math.round(delay / SECOND)} s`, now),
  };
}
