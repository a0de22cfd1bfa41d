import {standingEvents} from './corrections.ts';
import type {MatchEvent} from './event.ts';
import type {Timeline} from './timeline.ts';

/** What a player can have done, most important first, in the singular and the plural. */
const DEEDS = {
  goals: ['goal', 'goals'],
  ownGoals: ['own goal', 'own goals'],
  assists: ['assist', 'assists'],
  shots: ['shot', 'shots'],
  chancesMade: ['chance made', 'chances made'],
  saves: ['save', 'saves'],
  blocks: ['block', 'blocks'],
  fouls: ['foul', 'fouls'],
  cards: ['card', 'cards'],
} as const;

type Deed = keyof typeof DEEDS;

function deedsOf(event: MatchEvent, id: string): readonly Deed[] {
  switch (event.type) {
    case 'goal':
      if (event.scorer === id) return event.kind === 'own-goal' ? ['ownGoals'] : ['goals', 'shots'];
      return event.assist === id ? ['assists'] : [];
    case 'shot':
      if (event.shooter === id) return ['shots'];
      if (event.creator === id) return ['chancesMade'];
      if (event.goalkeeper === id && event.outcome === 'saved') return ['saves'];
      return event.blocker === id ? ['blocks'] : [];
    case 'foul':
      return event.fouler === id ? ['fouls'] : [];
    case 'card':
      return event.player === id ? ['cards'] : [];
    default:
      return [];
  }
}

/** What a player has done in the first `played` cues: `1 goal, 4 shots`; empty if nothing. O(played). */
export function playerLine({cues}: Timeline, played: number, id: string): string {
  const counts = new Map<Deed, number>();
  for (const event of standingEvents(cues.slice(0, played).map(cue => cue.event))) {
    for (const deed of deedsOf(event, id)) counts.set(deed, (counts.get(deed) ?? 0) + 1);
  }
  return (Object.keys(DEEDS) as Deed[])
    .flatMap(deed => {
      const count = counts.get(deed) ?? 0;
      return count === 0 ? [] : [`${count} ${DEEDS[deed][count === 1 ? 0 : 1]}`];
    })
    .join(', ');
}
