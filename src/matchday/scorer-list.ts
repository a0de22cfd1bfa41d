import {shownMinute} from '../match/model/event.ts';
import {shortName} from '../match/model/line-up.ts';
import type {Side} from '../match/model/side.ts';
import type {MatchState} from '../match/model/state.ts';
import type {Timeline} from '../match/model/timeline.ts';
import {withoutInitials} from './without-initials.ts';

/** Who has scored or been sent off for a side so far, in order, each once with all minutes: `Davies 39, 45`. */
export type Scorer = {
  readonly kind: 'goal' | 'red-card';
  readonly text: string;
  /** The same without the name: `39, 45`, `og 73`. */
  readonly minutes: string;
};

export function scorerList({match, players}: Timeline, state: MatchState, side: Side): readonly Scorer[] {
  const name = (id: string | undefined) =>
    withoutInitials(id === undefined ? match.fixture[side].short : shortName(players, id));
  const goals = state.goals.filter(goal => goal.side === side);
  const byScorer = Map.groupBy(goals, ({scorer, kind}) => `${name(scorer)}${kind === 'own-goal' ? ' og' : ''}`);
  const scorers = [...byScorer].map(([scorer, own]): Scorer => {
    const minutes = own
      .map(goal => `${minuteOf(shownMinute(goal))}${goal.kind === 'penalty' ? ' pen' : ''}`)
      .join(', ');
    const ownGoal = own[0]?.kind === 'own-goal' ? 'og ' : '';
    return {kind: 'goal', text: `${scorer} ${minutes}`, minutes: ownGoal + minutes};
  });
  const off = state.cards.filter(card => card.side === side && card.card !== 'yellow');
  return [
    ...scorers,
    ...off.map((card): Scorer => {
      const minutes = minuteOf(shownMinute(card));
      return {kind: 'red-card', text: `${name(card.player)} ${minutes}`, minutes};
    }),
  ];
}

function minuteOf(formatted: string): string {
  return formatted.replace("'", '');
}
