import {type MatchEvent, minuteBounds, shownMinute} from '../match/model/event.ts';
import type {Match} from '../match/model/match.ts';
import type {Side} from '../match/model/side.ts';
import type {MatchState} from '../match/model/state.ts';
import type {Cue, Timeline} from '../match/model/timeline.ts';
import {calledIn, cardWords, changeWords, goalWords, kickWords} from './event-words.ts';
import {list, table} from './markdown.ts';

export function goals({players, match}: Timeline, state: MatchState): readonly string[] {
  const called = calledIn(players);
  return list(state.goals.map(goal => eventLine(match, goal, goalWords(goal, called))));
}

/** The line-ups, where the match has them, name cards and changes. */
export function cards({players, match}: Timeline, state: MatchState): readonly string[] {
  if (match.lineUps !== undefined) return [];
  return list(state.cards.map(card => eventLine(match, card, cardWords(card, calledIn(players)))));
}

export function changes({players, match}: Timeline, played: readonly Cue[]): readonly string[] {
  if (match.lineUps !== undefined) return [];
  return list(
    played.flatMap(({event, minute}) =>
      event.type === 'substitution' ? [eventLine(match, event, changeWords(event, calledIn(players)), minute)] : [],
    ),
  );
}

/** `20' Southampton: Redmond` */
function eventLine(
  {fixture}: Match,
  event: Pick<MatchEvent, 'clock' | 'timing'> & {readonly side: Side},
  words: string,
  minute = shownMinute(event),
) {
  return `${withBounds(minute, event)} ${fixture[event.side].name}: ${words}`;
}

export function kicks({players, match}: Timeline, state: MatchState): readonly string[] {
  let [home, away] = [0, 0];
  return table(
    [
      {title: 'Kick', align: 'right'},
      {title: 'Side'},
      {title: 'Taker'},
      {title: ''},
      {title: 'Score', align: 'centre'},
    ],
    state.kicks.map((kick, n) => {
      const {side, taker, scored} = kick;
      if (scored && side === 'home') home += 1;
      if (scored && side === 'away') away += 1;
      const who = taker === undefined ? 'not known' : (players.get(taker)?.name ?? taker);
      return [String(n + 1), match.fixture[side].name, who, kickWords(kick), `${home}-${away}`];
    }),
  );
}

/** `~12' (10' to 15')` of a minute that the sources bound. */
export function withBounds(minute: string, event: Pick<MatchEvent, 'timing'>): string {
  const bounds = minuteBounds(event);
  return bounds === undefined ? minute : `${minute} (${bounds})`;
}
