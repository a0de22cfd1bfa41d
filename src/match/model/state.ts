import {isCorrection, standingEvents} from './corrections.ts';
import type {EventOf, MatchEvent} from './event.ts';
import {applyToLineUps, type LineUp, startingLineUps} from './line-up.ts';
import type {Match} from './match.ts';
import {type PerSide, perSide, type Side} from './side.ts';
import {NO_TALLIES, type Tally, tallyEvent} from './stats.ts';

/** Where a match is: not begun, being played, between two periods, or over. */
export type Phase = 'before' | 'playing' | 'break' | 'over';

/** All that is known of a match after some of its events, and of nothing after them. */
export type MatchState = {
  readonly phase: Phase;
  readonly score: PerSide<number>;
  /** Kicks scored in the shoot-out; they are no goals. Where only its result is known, that, once it is over. */
  readonly shootOut: PerSide<number>;
  readonly kicks: readonly EventOf<'shoot-out-kick'>[];
  readonly goals: readonly EventOf<'goal'>[];
  /** The cards that stand, in their present colours. */
  readonly cards: readonly EventOf<'card'>[];
  /** Ids of the events that have been overturned. */
  readonly overturned: ReadonlySet<string>;
  /** Minutes of stoppage time announced for the period being played. */
  readonly addedTime: number | undefined;
  readonly tallies: PerSide<Tally>;
  readonly lineUps: PerSide<LineUp>;
  /** The shape that the places in the line-ups are of, where it is known. */
  readonly formations: PerSide<string | undefined>;
  /** The shape that each side was last told to be in; undefined once it changed to one that is not told. */
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
    addedTime: undefined,
    tallies: NO_TALLIES,
    lineUps: startingLineUps(match),
    formations: perSide(side => match.fixture[side].formation),
    shapes: perSide(side => match.fixture[side].formation),
  };
}

/**
 * The states from before the first event to after the last, one more than there are events. A correction counts the match
 * anew without what it takes back, so that score, tallies and line-ups are what they would have been.
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

/** The state after one more event; the same object where the event changes nothing. `foldStates` applies corrections. */
export function applyEvent(state: MatchState, event: MatchEvent): MatchState {
  const tallies = tallyEvent(state.tallies, event);
  const lineUps = applyToLineUps(state.lineUps, event);
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
      const told = {...counted, shapes: {...state.shapes, [side]: formation}};
      // Of a new shape in which nobody knows who stands where, the places of the old one are the best that there is.
      return places === undefined || formation === undefined
        ? told
        : {...told, formations: {...state.formations, [side]: formation}};
    }
    case 'added-time':
      return {...counted, addedTime: event.minutes};
    default:
      return counted;
  }
}

function plusOne(score: PerSide<number>, side: Side): PerSide<number> {
  return {...score, [side]: score[side] + 1};
}
