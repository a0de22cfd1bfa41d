import type {EventOf} from '../match/model/event.ts';
import {knownName, type Players} from '../match/model/line-up.ts';

const GOAL_NOTES = {'open-play': '', 'set-piece': '', penalty: ' (pen)', 'own-goal': ' (og)'} as const;
export const CARD_WORDS = {yellow: 'yellow', 'second-yellow': 'second yellow', red: 'red'} as const;

/** The whole name that a player is known by; the name that the events have where no line-up has the player. */
export function calledIn(players: Players): (id: string | undefined) => string | undefined {
  return id => {
    const player = id === undefined ? undefined : players.get(id);
    return player === undefined ? id : knownName(player);
  };
}

type Called = ReturnType<typeof calledIn>;

/** `Redmond, assist Rodriguez`, `Klavan (og)` or `scorer not known`. */
export function goalWords({scorer, assist, kind}: EventOf<'goal'>, called: Called): string {
  const made = assist === undefined ? '' : `, assist ${called(assist)}`;
  return `${called(scorer) ?? 'scorer not known'}${GOAL_NOTES[kind]}${made}`;
}

/** `Can, yellow`; `bench, red` of a card for somebody who is not a player. */
export function cardWords({player, card}: EventOf<'card'>, called: Called): string {
  return `${called(player) ?? 'bench'}, ${CARD_WORDS[card]}`;
}

/** `Long for Rodriguez`, `Long on` or `Rodriguez off`. */
export function changeWords({on, off}: EventOf<'substitution'>, called: Called): string {
  if (off === undefined) return `${called(on)} on`;
  return on === undefined ? `${called(off)} off` : `${called(on)} for ${called(off)}`;
}

/** What came of a shoot-out kick. */
export function kickWords({scored, outcome}: EventOf<'shoot-out-kick'>): string {
  if (scored) return 'scored';
  return outcome === 'saved' ? 'saved' : outcome === 'woodwork' ? 'hit the woodwork' : 'missed';
}
