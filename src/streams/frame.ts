import {type BoardTime, type Position, SECOND} from '../match/model/clock.ts';
import type {MatchState} from '../match/model/state.ts';
import {boardAt, type Cue, playedAt, stateAt, type Timeline} from '../match/model/timeline.ts';
import type {Playback} from './playback.ts';
import type {Transport} from './transport.ts';
import {sameView, settled, type View} from './view.ts';

/** All that the screen needs, consistent at one instant. */
export type Frame = {
  readonly position: Position;
  readonly board: BoardTime;
  /** How many cues are played. */
  readonly played: number;
  readonly state: MatchState;
  readonly transport: Transport;
  readonly view: View;
  /** The goal that was reached a moment ago. */
  readonly moment: Cue | undefined;
  /** A line on what the last command did, for a few seconds. */
  readonly notice: string | undefined;
};

export function toFrame(
  timeline: Timeline,
  {transport, position}: Playback,
  view: View,
  moment: Cue | undefined,
  notice?: string | undefined,
): Frame {
  const played = playedAt(timeline, position);
  return {
    position,
    board: boardAt(timeline, position),
    played,
    state: stateAt(timeline, position),
    transport,
    // A seek moves the playhead first and the view after: what is drawn between the two has to agree.
    view: settled(view, played),
    moment: moment !== undefined && moment.at <= position ? moment : undefined,
    notice,
  };
}

/** True where two frames look the same: what is between two displayed seconds is not seen. */
export function sameFrame(a: Frame, b: Frame): boolean {
  return (
    a.played === b.played &&
    a.state === b.state &&
    a.transport === b.transport &&
    sameView(a.view, b.view) &&
    a.moment === b.moment &&
    a.notice === b.notice &&
    a.board.period === b.board.period &&
    Math.floor(a.board.elapsed / SECOND) === Math.floor(b.board.elapsed / SECOND)
  );
}
