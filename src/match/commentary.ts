import type {Period} from './clock.ts';
import type {EventOf, MatchEvent} from './event.ts';
import {type Players, shortName} from './line-up.ts';
import type {Match} from './match.ts';
import {otherSide, type Side} from './side.ts';
import type {MatchState} from './state.ts';

/** What commentary needs to know besides the event: who plays, and how the match stood just before it. */
export type Telling = {readonly match: Match; readonly players: Players; readonly before: MatchState};

/** The words for an event: its own, or else a sentence written from it. The same event always reads the same. */
export function commentate(event: MatchEvent, telling: Telling): string {
  return event.words ?? write(event, telling);
}

function write(event: MatchEvent, telling: Telling): string {
  const {match, players, before} = telling;
  const name = (id: string) => shortName(players, id);
  const team = (side: Side) => match.fixture[side].name;
  switch (event.type) {
    case 'kick-off':
      return before.phase === 'before' ? 'We are under way.' : `${PERIOD_SUBJECTS[event.clock.period]} begins.`;
    case 'whistle':
      return `${event.final ? 'Full-time' : `${PERIOD_SUBJECTS[event.clock.period]} is over`}: ${result(before, team)}.`;
    case 'goal':
      return writeGoal(event, telling);
    case 'shot':
      return writeShot(event, telling);
    case 'chance':
      return `A chance for ${who(event.shooter, name, team(event.side))}${by(', made by', event.creator, name)}.`;
    case 'cross':
      return `${who(event.crosser, name, team(event.side))} crosses${by(' for', event.target, name)}${by(';', event.clearer, name, ' clears')}.`;
    case 'pass':
      return `${who(event.passer, name, team(event.side))} passes${by(' to', event.target, name)}${by(', past', event.beaten, name)}.`;
    case 'error':
      return `A mistake by ${who(event.player, name, team(event.side))}.`;
    case 'clearance':
      return `${who(event.clearer, name, team(event.side))} clears.`;
    case 'counter-attack':
      return `${team(event.side)} break${by(' through', event.passer ?? event.target, name)}.`;
    case 'corner':
      return `Corner to ${team(event.side)}${by(', won by', event.winner, name)}${by(', to be taken by', event.taker, name)}.`;
    case 'offside':
      return `${who(event.player, name, team(event.side))} is offside.`;
    case 'foul':
      return `A foul by ${who(event.fouler, name, team(event.side))}${by(' on', event.fouled, name)}.`;
    case 'card':
      return `${name(event.player)} ${CARD_WORDS[event.card]}${event.reason === undefined ? '' : ` (${event.reason})`}.`;
    case 'substitution':
      return `${team(event.side)} change: ${name(event.on)} on for ${name(event.off)}.`;
    case 'penalty-appeal':
      return event.decision === 'given'
        ? `Penalty to ${team(event.side)}${by(':', event.player, name, ' is brought down')}.`
        : `${who(event.player, name, team(event.side))} wants a penalty. Not given.`;
    case 'shoot-out-kick':
      return writeKick(event, telling);
    case 'spell':
      return event.favours === 'neither'
        ? 'Neither side has the upper hand.'
        : `${team(event.favours)} have the better of it.`;
    case 'added-time':
      return `At least ${event.minutes} ${event.minutes === 1 ? 'minute' : 'minutes'} to be added.`;
    case 'tactics':
      return `${event.side === undefined ? 'A side' : team(event.side)} change shape${event.formation === undefined ? '' : ` to ${event.formation}`}.`;
    case 'play':
      return '';
    case 'remark':
      return `${event.side === undefined ? match.fixture.competition : team(event.side)}.`;
  }
}

const PERIOD_SUBJECTS: Readonly<Record<Period, string>> = {
  'first-half': 'The first half',
  'second-half': 'The second half',
  'extra-time-first-half': 'The first half of extra time',
  'extra-time-second-half': 'The second half of extra time',
  'penalty-shoot-out': 'The penalty shoot-out',
};

const CARD_WORDS = {
  yellow: 'is shown the yellow card',
  'second-yellow': 'is shown a second yellow card and is off',
  red: 'is sent off',
} as const;

function who(id: string | undefined, name: (id: string) => string, otherwise: string): string {
  return id === undefined ? otherwise : name(id);
}

function by(lead: string, id: string | undefined, name: (id: string) => string, tail = ''): string {
  return id === undefined ? '' : `${lead} ${name(id)}${tail}`;
}

function result({score, kicks, shootOut}: MatchState, team: (side: Side) => string): string {
  const penalties = kicks.length > 0 ? `, ${shootOut.home}-${shootOut.away} on penalties` : '';
  return `${team('home')} ${score.home}-${score.away} ${team('away')}${penalties}`;
}

function writeGoal(event: EventOf<'goal'>, {match, players, before}: Telling): string {
  const name = (id: string) => shortName(players, id);
  const team = match.fixture[event.side].name;
  const mine = before.score[event.side] + 1;
  const theirs = before.score[otherSide(event.side)];
  const meaning =
    mine === theirs
      ? `${team} are level`
      : mine < theirs
        ? `${team} pull one back`
        : mine === theirs + 1
          ? `${team} lead`
          : mine === theirs + 2
            ? `${team} double their lead`
            : `${team} are further ahead`;
  const scored =
    event.kind === 'own-goal'
      ? `An own goal${by(' by', event.scorer, name)}`
      : `${who(event.scorer, name, team)} scores${event.kind === 'penalty' ? ' from the penalty spot' : ''}${by(', set up by', event.assist, name)}`;
  const home = event.side === 'home' ? mine : theirs;
  const away = event.side === 'home' ? theirs : mine;
  return `Goal! ${scored}. ${meaning === `${team} double their lead` && theirs > 0 ? `${team} lead by two` : meaning}, ${home}-${away}.`;
}

function writeShot(event: EventOf<'shot'>, {match, players}: Telling): string {
  const name = (id: string) => shortName(players, id);
  const shooter = who(event.shooter, name, match.fixture[event.side].name);
  const kind = event.penalty ? 'penalty' : 'shot';
  const created = by(', set up by', event.creator, name);
  switch (event.outcome) {
    case 'saved':
      return `A ${kind} by ${shooter}${created}, saved${by(' by', event.goalkeeper, name)}.`;
    case 'blocked':
      return `A ${kind} by ${shooter}${created}, blocked${by(' by', event.blocker, name)}.`;
    case 'off-target':
      return `A ${kind} by ${shooter}${created}, off target.`;
    case 'woodwork':
      return `A ${kind} by ${shooter}${created}, against the woodwork.`;
    case 'not-stated':
      return `A ${kind} by ${shooter}${created}.`;
  }
}

function writeKick(event: EventOf<'shoot-out-kick'>, {match, players, before}: Telling): string {
  const name = (id: string) => shortName(players, id);
  const taker = who(event.taker, name, match.fixture[event.side].name);
  const kicks = {...before.shootOut, [event.side]: before.shootOut[event.side] + (event.scored ? 1 : 0)};
  const ending = `${kicks.home}-${kicks.away} in the shoot-out`;
  if (event.scored) return `${taker} scores. ${ending}.`;
  return event.goalkeeper === undefined
    ? `${taker} misses. ${ending}.`
    : `${name(event.goalkeeper)} saves from ${taker}. ${ending}.`;
}
