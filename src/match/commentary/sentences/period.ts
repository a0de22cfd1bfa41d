import type {Period} from '../../model/clock.ts';
import type {EventOf} from '../../model/event.ts';
import type {MatchState} from '../../model/state.ts';
import {type CommentaryContext, scoreTeamIn, teamIn, usual} from '../context.ts';
import {fill} from '../words/mould.ts';
import {isFinal, occasionOf} from '../words/occasion.ts';
import {halfStory, matchStory} from './full-time.ts';
import {halfReview, keeperReview} from './review.ts';

type Ways = readonly [string, ...string[]];

const BEGINS: Readonly<Record<Period, Ways>> = {
  'first-half': ['We’re under way.'],
  'second-half': ['The second half is under way.', 'Back under way for the second half.', 'On with the second half.'],
  'extra-time-first-half': ['The first half of extra time begins.', 'Extra time begins.'],
  'extra-time-second-half': ['The second half of extra time begins.', 'On with the second half of extra time.'],
  'penalty-shoot-out': ['The penalty shoot-out begins.', 'Penalties will decide it.', 'It goes to penalties.'],
};

const ENDS: Readonly<Record<Period, Ways>> = {
  'first-half': ['Half-time', 'The first half is over'],
  'second-half': ['The second half is over', 'After 90 minutes'],
  'extra-time-first-half': [
    'Half-time in extra time',
    'The first half of extra time is over',
    'They change ends in extra time',
  ],
  'extra-time-second-half': ['The second half of extra time is over', 'Extra time is over', 'After 120 minutes'],
  'penalty-shoot-out': ['The penalty shoot-out is over', 'Penalties are over'],
};

export function writeKickOff(event: EventOf<'kick-off'>, context: CommentaryContext): string {
  if (context.before.phase !== 'before') return usual(event, BEGINS[event.clock.period], context);
  const [ground, occasion] = [context.match.fixture.venue, occasionOf(context.match)];
  const sides = {home: scoreTeamIn(context, 'home'), away: scoreTeamIn(context, 'away')};
  return fill('{home} v {away}, and we’re under way[ at {ground}][ in {occasion}].', {...sides, ground, occasion})!;
}

/** The sentence for a whistle, with the score; at half-time what the half was, and at the end how the match was decided. */
export function writeWhistle(event: EventOf<'whistle'>, context: CommentaryContext): string {
  const what = event.final ? 'Full-time' : usual(event, ENDS[event.clock.period], context);
  const state = {...context.before, ...(event.shootOut && {shootOut: event.shootOut})};
  const then = {...context, before: state};
  const keeper = event.final ? keeperReview(event, then) : '';
  const story = event.final
    ? matchStory(event, then, keeper !== '') + keeper
    : event.clock.period === 'first-half'
      ? halfStory(event, context) + halfReview(event, context)
      : '';
  const penalties = event.final ? onPenalties(state, context) : '';
  const trophy = event.final ? finalWon(state, context) : '';
  return `${what}: ${result(state, context, penalties === '')}.${penalties}${trophy}${story}`;
}

/** Who won the shoot-out; empty if there was none or it is level. */
function onPenalties({shootOut: {home, away}}: MatchState, context: CommentaryContext): string {
  if (home === away) return '';
  const winner = teamIn(context, home > away ? 'home' : 'away');
  return ` ${winner} win ${Math.max(home, away)}-${Math.min(home, away)} on penalties.`;
}

/** Who wins a final: in play, or on penalties. */
function finalWon({score, shootOut}: MatchState, context: CommentaryContext): string {
  const ahead = score.home - score.away || shootOut.home - shootOut.away;
  const occasion = occasionOf(context.match);
  if (ahead === 0 || occasion === undefined || !isFinal(context.match)) return '';
  return ` ${teamIn(context, ahead > 0 ? 'home' : 'away')} win ${occasion}!`;
}

function result({score, kicks, shootOut}: MatchState, context: CommentaryContext, withKicks: boolean): string {
  const taken = kicks.length > 0 || shootOut.home !== shootOut.away;
  const penalties = withKicks && taken ? `, ${shootOut.home}-${shootOut.away} on penalties` : '';
  return `${scoreTeamIn(context, 'home')} ${score.home}-${score.away} ${scoreTeamIn(context, 'away')}${penalties}`;
}
