import type {Period} from '../model/clock.ts';
import type {EventOf} from '../model/event.ts';
import {otherSide} from '../model/side.ts';
import type {MatchState} from '../model/state.ts';
import {type CommentaryContext, capital, teamIn, usual} from './context.ts';
import {howWon} from './full-time.ts';
import {fill} from './mould.ts';
import {cardinal} from './numbers.ts';
import {isFinal, occasionOf} from './occasion.ts';

type Ways = readonly [string, ...string[]];

const BEGINS: Readonly<Record<Period, Ways>> = {
  'first-half': ['We are under way.'],
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
  return fill('We are under way[ at {ground}][ in {occasion}].', {
    ground: context.match.fixture.venue,
    occasion: occasionOf(context.match),
  })!;
}

/** The sentence for a whistle, with the score; at the end, how the match was won, and at half-time and the end the attempts. */
export function writeWhistle(event: EventOf<'whistle'>, context: CommentaryContext): string {
  const what = event.final ? 'Full-time' : usual(event, ENDS[event.clock.period], context);
  const state = {...context.before, ...(event.shootOut && {shootOut: event.shootOut})};
  const how = event.final ? howWon({...context, before: state}) : '';
  const penalties = event.final ? onPenalties(state, context) : '';
  const trophy = event.final ? finalWon(state, context) : '';
  return `${what}: ${result(state, context, penalties === '')}.${penalties}${trophy}${how}${attempts(event, context)}`;
}

/** At half-time and full-time, where every attempt is recorded: who has had how many. */
function attempts({clock, final}: EventOf<'whistle'>, context: CommentaryContext): string {
  const {match, before} = context;
  if ((clock.period !== 'first-half' && !final) || match.coverage !== 'complete') return '';
  const [home, away] = [before.tallies.home.shots, before.tallies.away.shots];
  if (home === 0 && away === 0) return '';
  if (home === away) return ` ${capital(cardinal(home))} ${home === 1 ? 'attempt' : 'attempts'} each.`;
  const more = home > away ? 'home' : 'away';
  const [most, least] = [Math.max(home, away), Math.min(home, away)];
  const count = `${cardinal(most)} ${most === 1 ? 'attempt' : 'attempts'}`;
  const fewer = least === 0 ? 'none' : cardinal(least);
  return ` ${teamIn(context, more)} ${final ? 'had' : 'have had'} ${count}, ${teamIn(context, otherSide(more))} ${fewer}.`;
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
  return `${teamIn(context, 'home')} ${score.home}-${score.away} ${teamIn(context, 'away')}${penalties}`;
}
