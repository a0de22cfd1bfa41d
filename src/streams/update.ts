import type {Position} from '../match/model/clock.ts';
import {NOT_REACHED} from '../match/model/clock-position.ts';
import {isOver} from '../match/model/state.ts';
import {playedAt, stateAt} from '../match/model/timeline.ts';
import {plainText} from '../text/plain-text.ts';
import type {Command} from './command.ts';
import {type Frame, toFrame} from './frame.ts';
import {goTo} from './go-to.ts';
import {flashAfterPlay, flashAfterSeek, flashAt} from './goal-flash.ts';
import {edgeAt} from './live-edge.ts';
import {liveViewAt} from './live-view.ts';
import {openOrLeave} from './open-match.ts';
import {type PlaybackContext, passTime, playbackAt} from './playback.ts';
import {sameFields} from './same-fields.ts';
import {keepPlace, type ScrollLimits} from './scroll.ts';
import {type SessionState, whileShown} from './session-state.ts';
import {jumpedOver} from './skipped.ts';
import {positionAt} from './transport.ts';
import {timedNotice, updateNotice} from './update-notice.ts';
import {type TransportContext, updateTransport} from './update-transport.ts';
import {updateDelay, updateVersion} from './update-version.ts';
import {updateView} from './update-view.ts';

/** What stays the same while a session lasts. */
export type UpdateContext = Omit<TransportContext & PlaybackContext, 'timeline'> & {
  /** How far what a frame shows can be scrolled: by less downward than upward, where entries differ in height. */
  readonly scrollLimits: (frame: Frame, direction: 1 | -1) => ScrollLimits;
  /** True if no goal flashes. @default false */
  readonly reducedMotion?: boolean | undefined;
};

/**
 * The session after a command at `now`, in milliseconds of the scheduler's clock: first time passes, then the command
 * changes what it is for. Returns the same object if neither changes anything. Every change of a session is made here, in
 * one step, so that its parts always agree.
 */
export function update(state: SessionState, command: Command, now: number, context: UpdateContext): SessionState {
  const early = command.type !== 'tick' || command.early === true;
  const played = afterTime(state, now, early, context);
  const next = nextState(played, command, now, context);
  const goalFlash = context.reducedMotion ? undefined : next.goalFlash;
  return changed(state, {...next, goalFlash, live: liveViewAt(next, now)});
}

function nextState(state: SessionState, command: Command, now: number, context: UpdateContext): SessionState {
  if (command.type === 'version') return updateVersion(state, command, now, context);
  if (command.type === 'nudge') return updateDelay(state, command.by, now);
  return openOrLeave(state, command, now) ?? afterCommand(state, command, now, context);
}

/** Plays up to `now`, and takes down what has been shown for long enough. */
function afterTime(state: SessionState, now: number, early: boolean, context: UpdateContext): SessionState {
  const {timeline} = state;
  const playback = passTime(state, now, early, {...context, timeline});
  const [from, to] = [state.position, playback.position];
  return changed(state, {
    ...state,
    ...playback,
    view: keepPlace(state.view, playedAt(timeline, to)),
    goalFlash: flashAfterPlay(flashAt(state.goalFlash, now), {timeline, from, to, now}),
    notice: timedNotice(jumpedOver(timeline, state, playback), now) ?? whileShown(state.notice, now),
  });
}

function afterCommand(state: SessionState, given: Command, now: number, context: UpdateContext): SessionState {
  const {timeline} = state;
  const command = askFirst(state, confirmed(state, given), now);
  const transport = updateTransport(state.transport, command, now, {...context, timeline, whole: state.day?.timeline});
  const moved = transport !== state.transport;
  const playback = moved ? playbackAt(transport, now) : state;
  const from = moved ? positionAt(state.transport, now) : state.position;
  const {position} = playback;
  const played = playedAt(timeline, position);
  const limits = () => context.scrollLimits(toFrame(state), command.type === 'scroll' && command.by < 0 ? -1 : 1);
  const view = updateView(keepPlace(state.view, played), command, {timeline, position, played, limits});
  const after = {...state, ...playback, view};
  return changed(state, {
    ...after,
    goalFlash: flashAfterSeek(state.goalFlash, {timeline, from, to: position, now}),
    notice: updateNotice(state.notice, command, {timeline, now, from, after}),
    size: updateSize(state.size, command),
    feed: updateFeed(state.feed, command, now),
  });
}

/** A yes as the command that the open question is about. */
function confirmed({view}: SessionState, command: Command): Command {
  if (command.type !== 'confirm') return command;
  switch (view.prompt) {
    case 'end':
      return {type: 'seek-end', sure: true};
    case 'spoilers':
      return {type: 'spoilers', sure: true};
    case 'go-to':
    case 'search':
    case undefined:
      return command;
  }
}

/**
 * The end and spoilers show the result, so the viewer is asked first: unless they have said yes, want spoilers, or know it
 * already.
 */
function askFirst(state: SessionState, command: Command, now: number): Command {
  if (command.type !== 'seek-end' && command.type !== 'go-to' && command.type !== 'spoilers') return command;
  const {timeline, view, position, transport} = state;
  const {edge} = transport;
  if (command.type !== 'spoilers' && edge !== undefined) return withinEdge(state, command, edgeAt(edge, now), now);
  if (command.sure || view.spoilers || isOver(stateAt(timeline, position))) return command;
  if (command.type === 'spoilers') return {type: 'ask', prompt: 'spoilers'};
  if (command.type === 'go-to') {
    const to = goTo(timeline, positionAt(transport, now), command.clock);
    if ('problem' in to || to.position < timeline.duration) return command;
  }
  return {type: 'ask', prompt: 'end'};
}

/** The edge of a live match is where everyone is, and nothing beyond it can be gone to. */
function withinEdge({timeline, transport}: SessionState, command: Command, edge: Position, now: number): Command {
  if (command.type !== 'go-to') return command;
  const to = goTo(timeline, positionAt(transport, now), command.clock);
  if ('problem' in to || to.position <= edge) return command;
  return {type: 'notify', notice: `${plainText(command.clock).trim()}: ${NOT_REACHED}`};
}

function updateSize(size: SessionState['size'], command: Command): SessionState['size'] {
  if (command.type !== 'resize') return size;
  const {columns, rows} = command;
  return size.columns === columns && size.rows === rows ? size : {columns, rows};
}

function updateFeed(feed: SessionState['feed'], command: Command, now: number): SessionState['feed'] {
  if (command.type !== 'feed' || feed === undefined) return feed;
  const {failing} = command;
  return failing === undefined ? {...feed, heardAt: now, failing} : {...feed, failing};
}

/** The next state, or the state itself if nothing in it differs. */
function changed(state: SessionState, next: SessionState): SessionState {
  return sameFields(state, next) ? state : next;
}
