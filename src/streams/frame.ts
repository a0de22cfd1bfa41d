import type {BoardTime, Position} from '../match/model/clock.ts';
import type {MatchState} from '../match/model/state.ts';
import {boardAt, type Cue, playedAt, stateAt, type Timeline} from '../match/model/timeline.ts';
import {sameClock} from './playback.ts';
import {sameFields} from './same-fields.ts';
import type {LiveView, SessionState, Size} from './session-state.ts';
import type {Transport} from './transport.ts';
import type {View} from './view.ts';

/** All that the screen needs, consistent at one instant. */
export type Frame = {
  readonly timeline: Timeline;
  readonly position: Position;
  readonly board: BoardTime;
  /** How many cues are played. */
  readonly played: number;
  readonly state: MatchState;
  readonly transport: Transport;
  readonly view: View;
  /** The goal just reached, while the scoreboard flashes. */
  readonly goalFlash: Cue | undefined;
  /** Whether its mark is lit: it pulses while the scoreboard flashes. */
  readonly goalLit: boolean;
  /** One line about the last command, for a few seconds. */
  readonly notice: string | undefined;
  /** Size of the terminal. */
  readonly size: Size;
  /** How the match is watched while it is live. */
  readonly live: LiveView | undefined;
  /** True while a match of a day is open, which `back` leaves for the day. */
  readonly ofDay: boolean;
};

export function toFrame(state: Omit<SessionState, 'at' | 'feed'>): Frame {
  const {timeline, transport, position, view, goalFlash, notice, size, live, day} = state;
  return {
    timeline,
    position,
    board: boardAt(timeline, position),
    played: playedAt(timeline, position),
    state: stateAt(timeline, position),
    transport,
    view,
    goalFlash: goalFlash?.value,
    goalLit: (goalFlash?.beatsLeft ?? 0) % 2 === 1,
    notice: notice?.value,
    size,
    live,
    ofDay: day !== undefined,
  };
}

/** True if two frames look the same: a position between two displayed seconds is not seen. */
export function sameFrame(a: Frame, b: Frame): boolean {
  return (
    a.timeline === b.timeline &&
    a.played === b.played &&
    a.state === b.state &&
    a.transport === b.transport &&
    sameFields(a.view, b.view) &&
    a.goalFlash === b.goalFlash &&
    a.goalLit === b.goalLit &&
    a.notice === b.notice &&
    a.size === b.size &&
    a.live === b.live &&
    sameClock(a.timeline, a.position, b.position)
  );
}
