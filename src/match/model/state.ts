import {isCorrection, standingEvents} from './corrections.ts';
import type {EventOf, MatchEvent} from './event.ts';
import {type MatchStatus, STATUSES} from './event-values.ts';
import {applyToLineUps, type LineUp, startingLineUps} from './line-up.ts';
import type {Match} from './match.ts';
import {type PerSide, perSide, type Side} from './side.ts';
import {NO_TALLIES, type Tally} from './stats.ts';
import {tallyEvent} from './tally-event.ts';

/** Not begun, being played, between two periods, or over. */
export type Phase = 'before' | 'playing' | 'break' | 'over';

/** Everything known about a match after some of its events. */
export type MatchState = {
  readonly phase: Phase;
  readonly score: PerSide<number>;
  /** Kicks scored in the shoot-out, which are not goals; the stated result if no kick is known. */
  readonly shootOut: PerSide<number>;
  readonly kicks: readonly EventOf<'shoot-out-kick'>[];
  readonly goals: readonly EventOf<'goal'>[];
  /** The standing cards, in their current colours. */
  readonly cards: readonly EventOf<'card'>[];
  /** Ids of the events that have been overturned. */
  readonly overturned: ReadonlySet<string>;
  /** How the match ended other than with its final whistle, with the score that is stated; undefined if it did not. */
  readonly status: {readonly kind: MatchStatus; readonly score: PerSide<number> | undefined} | undefined;
  /** Minutes of stoppage time announced for the period being played. */
  readonly addedTime: number | undefined;
  readonly tallies: PerSide<Tally>;
  readonly lineUps: PerSide<LineUp>;
  /** The formation that the slots in the line-ups belong to, if it is known. */
  readonly formations: PerSide<string | undefined>;
  /** The last reported formation of each side; undefined after a change to one that was not reported. */
  readonly shapes: PerSide<string | undefined>;
};

export function initialState(match: Match): MatchState {
  return {
    phase: 'before',
    score: {home: 0, away: 0},
    shootOut: {home: 0, away: 0},
    kicks: [],
    goals: [],
    cards: [],
    overturned: new Set(),
    status: undefined,
    addedTime: undefined,
    tallies: NO_TALLIES,
    lineUps: startingLineUps(match),
    formations: perSide(side => match.fixture[side].formation),
    shapes: perSide(side => match.fixture[side].formation),
  };
}

/**
 * The states from before the first event to after the last; one more than there are events. A correction folds the events
 * again without what it takes back, so that score, tallies and line-ups are as if it had never happened.
 */
export function foldStates(match: Match, events: readonly MatchEvent[]): readonly MatchState[] {
  const states = [initialState(match)];
  for (const [index, event] of events.entries()) {
    states.push(
      isCorrection(event)
        ? standingEvents(events.slice(0, index + 1)).reduce(applyEvent, states[0]!)
        : applyEvent(states[index]!, event),
    );
  }
  return states;
}

/** The state after one more event; the same object if the event changes nothing. `foldStates` applies corrections. */
export function applyEvent(state: MatchState, event: MatchEvent): MatchState {
  const tallies = tallyEvent(state.tallies, event);
  const lineUps = applyToLineUps(state.lineUps, event, state.phase === 'break');
  const counted = tallies === state.tallies && lineUps === state.lineUps ? state : {...state, tallies, lineUps};
  switch (event.type) {
    case 'kick-off':
      return {...counted, phase: 'playing', addedTime: undefined};
    case 'whistle':
      return {
        ...counted,
        phase: event.final ? 'over' : 'break',
        addedTime: undefined,
        shootOut: event.shootOut ?? state.shootOut,
      };
    case 'goal':
      return {...counted, score: plusOne(state.score, event.side), goals: [...state.goals, event]};
    case 'card':
      return {...counted, cards: [...state.cards, event]};
    case 'overturned':
      return {...counted, overturned: new Set(state.overturned).add(event.event)};
    case 'shoot-out-kick':
      return {
        ...counted,
        kicks: [...state.kicks, event],
        shootOut: event.scored ? plusOne(state.shootOut, event.side) : state.shootOut,
      };
    case 'tactics': {
      const {side, formation, places} = event;
      if (side === undefined) return counted;
      const reshaped = {...counted, shapes: {...state.shapes, [side]: formation}};
      // Without the places of the new formation, the line-ups keep those of the old one.
      return places === undefined || formation === undefined
        ? reshaped
        : {...reshaped, formations: {...state.formations, [side]: formation}};
    }
    case 'added-time':
      return {...counted, addedTime: event.minutes};
    case 'remark': {
      const kind = STATUSES.find(each => each === event.about);
      if (event.about === 'resumed' && state.status?.kind === 'abandoned') return {...counted, status: undefined};
      return kind === undefined ? counted : {...counted, status: {kind, score: event.score}};
    }
    default:
      return counted;
  }
}

/** False of a match that was not begun, such as one that was postponed: 0-0 would claim a result. */
export function hasScore({status, phase, score}: Pick<MatchState, 'status' | 'phase' | 'score'>): boolean {
  return status === undefined || phase !== 'before' || score.home + score.away > 0;
}

/** True once nothing more is played: after the final whistle, or once it is said how the match ended without one. */
export function isOver({phase, status}: Pick<MatchState, 'phase' | 'status'>): boolean {
  return phase === 'over' || status !== undefined;
}

/** `awarded 0-3` */
export function statusText({kind, score}: NonNullable<MatchState['status']>): string {
  return score === undefined ? kind : `${kind} ${score.home}-${score.away}`;
}

/** A score with one more goal for a side. */
export function plusOne(score: PerSide<number>, side: Side): PerSide<number> {
  return {...score, [side]: score[side] + 1};
}
