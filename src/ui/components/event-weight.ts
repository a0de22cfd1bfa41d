import {isBigChance} from '../../match/commentary/selection/commentary-level.ts';
import type {MatchEvent} from '../../match/model/event.ts';
import type {Side} from '../../match/model/side.ts';
import type {Style} from '../theme/look.ts';
import type {MatchLook} from '../theme/match-look.ts';

type Shown = {
  readonly look: MatchLook;
  /** True where a provider's program has made the words, of a goal and of a throw-in alike. */
  readonly published: boolean;
  /** The side that the words are about. */
  readonly side: Side | undefined;
  /** True once a correction has taken the event back. */
  readonly overturned: boolean;
};

/** How the words of an event are drawn: a goal in the colour of its side, and what was taken back struck through. */
export function wordsStyle(event: MatchEvent, {look, published, side, overturned}: Shown): Style {
  if (overturned) return {...look.colours.faint, strikethrough: true};
  if (isOnTheMatch(event, side)) return {};
  if (event.type !== 'goal') return weightOf(event, look, published);
  return {...look.colours.strong, ...(side === undefined ? {} : look.teams[side].text)};
}

/** Goals and big chances stand out; what happens all the time, and that no author has put into words, stands back. */
export function weightOf(event: MatchEvent, {colours}: MatchLook, published: boolean): Style {
  const routine = event.words === undefined || published ? colours.faint : {};
  switch (event.type) {
    case 'pass':
    case 'foul':
      return routine;
    case 'play':
      return event.kind === 'pass' || event.kind === 'carry' ? routine : {};
    case 'shot':
      return isBigChance(event) ? colours.strong : {};
    case 'chance':
    case 'goal':
      return colours.strong;
    case 'penalty-appeal':
      return event.decision === 'given' ? colours.strong : {};
    case 'shoot-out-kick':
    case 'card':
    case 'card-changed':
    case 'substitution':
    case 'corner':
    case 'cross':
    case 'counter-attack':
    case 'clearance':
    case 'error':
    case 'offside':
    case 'overturned':
    case 'kick-off':
    case 'whistle':
    case 'added-time':
    case 'spell':
    case 'tactics':
    case 'remark':
      return {};
  }
}

/** True for a line on how the match stands: of neither side, though its event is of one. */
export function isOnTheMatch(event: MatchEvent, side: Side | undefined): boolean {
  return side === undefined && 'side' in event && event.side !== undefined;
}
