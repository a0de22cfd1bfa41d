import {isDayTimeline} from '../matchday/day-timeline.ts';
import type {Command} from './command.ts';
import {playbackAt} from './playback.ts';
import type {SessionState} from './session-state.ts';
import {timedNotice} from './update-notice.ts';
import {back} from './update-view.ts';
import {INITIAL_VIEW, type View} from './view.ts';

/**
 * A match of a day opened, or left for the day again, at the same instant: the positions of both are the same. Undefined for
 * any other command, and for one that closes something else first.
 */
export function openOrLeave(state: SessionState, command: Command, now: number): SessionState | undefined {
  if (command.type === 'open') return openMatch(state, now);
  if (command.type === 'back' && state.day !== undefined && back(state.view) === state.view)
    return leaveMatch(state, now);
  return undefined;
}

function openMatch(state: SessionState, now: number): SessionState | undefined {
  const {timeline, view} = state;
  if (!isDayTimeline(timeline) || view.overlay !== undefined || view.prompt !== undefined) return undefined;
  const opened = timeline.day.matches[view.chosen];
  if (opened === undefined) return undefined;
  return {
    ...state,
    ...playbackAt(state.transport, now),
    timeline: opened.timeline,
    view: {...INITIAL_VIEW, ...shared(view)},
    goalFlash: undefined,
    notice: timedNotice('Esc goes back to the day', now),
    day: {timeline, view},
  };
}

function leaveMatch(state: SessionState, now: number): SessionState {
  const {timeline, view} = state.day!;
  return {
    ...state,
    ...playbackAt(state.transport, now),
    timeline,
    view: {...view, ...shared(state.view)},
    goalFlash: undefined,
    notice: undefined,
    day: undefined,
  };
}

/** What a day and its matches have in common. */
function shared({bookmarks, spoilers, pastes}: View): Pick<View, 'bookmarks' | 'spoilers' | 'pastes'> {
  return {bookmarks, spoilers, pastes};
}
