import type {Timeline} from '../../src/match/model/timeline.ts';
import {pacing} from '../../src/streams/pacing.ts';
import type {SessionState} from '../../src/streams/session-state.ts';
import type {Transport} from '../../src/streams/transport.ts';
import {INITIAL_VIEW} from '../../src/streams/view.ts';

/** A transport that stands at the start of a match, but for what is given; its pace follows from mode and speed. */
export function transportOf(timeline: Timeline, given: Partial<Transport> = {}): Transport {
  const {mode = 'steady', speed = 1, range = {from: 0, until: timeline.duration}} = given;
  return {
    playing: false,
    position: 0,
    since: 0,
    loop: undefined,
    undo: [],
    redo: [],
    skippedAt: undefined,
    edge: undefined,
    ...pacing(timeline, {mode, speed, range}),
    ...given,
    mode,
    speed,
    range,
  };
}

/** The state of a session that stands at the start of a match, but for what is given. */
export function stateOf(timeline: Timeline, given: Partial<SessionState> = {}): SessionState {
  const {position = 0} = given;
  return {
    timeline,
    transport: transportOf(timeline, {position}),
    at: 0,
    view: INITIAL_VIEW,
    day: undefined,
    goalFlash: undefined,
    notice: undefined,
    size: {columns: 80, rows: 24},
    feed: undefined,
    live: undefined,
    ...given,
    position,
  };
}
