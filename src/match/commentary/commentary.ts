import type {Period} from '../model/clock.ts';
import type {EventOf, MatchEvent} from '../model/event.ts';
import {PITCH} from '../model/pitch.ts';
import type {Side} from '../model/side.ts';
import type {MatchState} from '../model/state.ts';
import {by, type CommentaryContext, choose, nameIn, teamIn, who} from './context.ts';
import {writeCardChange, writeOverturned} from './correction.ts';
import {writeGoal, writeKick} from './goal.ts';
import {writePlay} from './play.ts';
import {writeShot} from './shot.ts';

/** The words for an event: its own, or a sentence generated from it. The same event always reads the same. */
export function commentate(event: MatchEvent, context: CommentaryContext): string {
  const words = event.words ?? write(event, context);
  return event.type === 'goal' ? withGoal(words) : words;
}

/** A goal's words with `GOAL!` in them: in place of a first `Goal!`, or before words that have none. */
function withGoal(words: string): string {
  return /\bGOAL\b/.test(words) ? words : `GOAL! ${words.replace(/^goal\s*[!.:–-]+\s*/i, '')}`.trimEnd();
}

function write(event: MatchEvent, context: CommentaryContext): string {
  const {match, before} = context;
  const team = (side: Side) => teamIn(context, side);
  switch (event.type) {
    case 'kick-off':
      return before.phase === 'before' ? 'We are under way.' : `${PERIOD_SUBJECTS[event.clock.period]} begins.`;
    case 'whistle':
      return `${event.final ? 'Full-time' : `${PERIOD_SUBJECTS[event.clock.period]} is over`}: ${result({...before, ...(event.shootOut && {shootOut: event.shootOut})}, team)}.`;
    case 'goal':
      return writeGoal(event, context);
    case 'shot':
      return writeShot(event, context);
    case 'chance':
      return `A chance for ${who(context, event.shooter, event.side)}${by(context, ', made by', event.creator)}.`;
    case 'cross':
      return `${who(context, event.crosser, event.side)} crosses${by(context, ' for', event.target)}${by(context, ';', event.clearer, ' clears')}.`;
    case 'pass':
      return `${who(context, event.passer, event.side)} passes${by(context, ' to', event.target)}${by(context, ', past', event.beaten)}.`;
    case 'error': {
      const name = who(context, event.player, event.side);
      return choose(event, 'error', [`A mistake by ${name}.`, `${name} gets it wrong.`]);
    }
    case 'clearance':
      return `${who(context, event.clearer, event.side)} clears.`;
    case 'counter-attack':
      return `${team(event.side)} break${by(context, ' through', event.passer ?? event.target)}.`;
    case 'corner':
      return writeCorner(event, context);
    case 'offside': {
      const name = who(context, event.player, event.side);
      return choose(event, 'offside', [`${name} is offside.`, `The flag is up: ${name} is offside.`]);
    }
    case 'foul':
      return writeFoul(event, context);
    case 'card':
      return writeCard(event, context);
    case 'overturned':
      return writeOverturned(event, context);
    case 'card-changed':
      return writeCardChange(event, context);
    case 'substitution':
      return writeSubstitution(event, context);
    case 'penalty-appeal':
      return event.decision === 'given'
        ? `Penalty to ${team(event.side)}${by(context, ':', event.player, ' is brought down')}.`
        : `${who(context, event.player, event.side)} wants a penalty. Not given.`;
    case 'shoot-out-kick':
      return writeKick(event, context);
    case 'spell':
      return event.favours === 'neither'
        ? 'Neither side has the upper hand.'
        : `${team(event.favours)} have the better of it.`;
    case 'added-time':
      return `At least ${event.minutes} ${event.minutes === 1 ? 'minute' : 'minutes'} to be added.`;
    case 'tactics': {
      const side = event.side === undefined ? 'A side' : team(event.side);
      const shape = event.formation;
      if (shape === undefined) return `${side} change shape.`;
      // Reported even if the shape is the same: players changed places within it.
      return event.side !== undefined && context.before.shapes[event.side] === shape
        ? choose(event, 'same shape', [`${side} keep their ${shape}.`, `${side} stay in a ${shape}.`])
        : choose(event, 'shape', [`${side} change shape to ${shape}.`, `${side} go to ${shape}.`]);
    }
    case 'remark':
      return event.about === undefined
        ? `${event.side === undefined ? (match.fixture.competition ?? 'The match') : team(event.side)}.`
        : writeRemark(event, context);
    case 'play':
      return writePlay(event, context);
  }
}

function writeSubstitution(event: EventOf<'substitution'>, context: CommentaryContext): string {
  const team = teamIn(context, event.side);
  if (event.on === undefined) return `${who(context, event.off, event.side)} goes off for ${team}.`;
  const on = nameIn(context, event.on);
  if (event.off === undefined) return `${on} comes on for ${team}.`;
  const off = nameIn(context, event.off);
  return choose(event, 'change', [
    `${team} change: ${on} on for ${off}.`,
    `${on} comes on for ${team}, and ${off} goes off.`,
    `${off} makes way for ${on}.`,
  ]);
}

const PERIOD_SUBJECTS: Readonly<Record<Period, string>> = {
  'first-half': 'The first half',
  'second-half': 'The second half',
  'extra-time-first-half': 'The first half of extra time',
  'extra-time-second-half': 'The second half of extra time',
  'penalty-shoot-out': 'The penalty shoot-out',
};

function result({score, kicks, shootOut}: MatchState, team: (side: Side) => string): string {
  const penalties =
    kicks.length > 0 || shootOut.home !== shootOut.away ? `, ${shootOut.home}-${shootOut.away} on penalties` : '';
  return `${team('home')} ${score.home}-${score.away} ${team('away')}${penalties}`;
}

function writeCorner(event: EventOf<'corner'>, context: CommentaryContext): string {
  const team = teamIn(context, event.side);
  const won = by(context, ', won by', event.winner);
  if (event.taker === undefined) return `Corner to ${team}${won}.`;
  const taker = nameIn(context, event.taker);
  return choose(event, 'corner', [
    `Corner to ${team}${won}, to be taken by ${taker}.`,
    `${team} have a corner${won}; ${taker} takes it.`,
  ]);
}

/** A foul this near a side's own goal gives a free kick within shooting range. */
const REACH = 32;

function writeFoul(event: EventOf<'foul'>, context: CommentaryContext): string {
  const {fouler, fouled, side, location} = event;
  const name = who(context, fouler, side);
  const near = location !== undefined && location.x < REACH && Math.abs(location.y - PITCH.width / 2) < 22;
  const tail = near ? choose(event, 'near', [', within range of goal', ', and the goal is not far']) : '';
  if (fouled === undefined)
    return choose(event, 'foul', [
      `A foul by ${name}${tail}.`,
      `${name} gives away a free kick${tail}.`,
      `A free kick against ${name}${tail}.`,
    ]);
  const victim = nameIn(context, fouled);
  return choose(event, 'foul', [
    `A foul by ${name} on ${victim}${tail}.`,
    `${name} fouls ${victim}${tail}.`,
    `${victim} is brought down by ${name}${tail}.`,
  ]);
}

function writeCard(event: EventOf<'card'>, context: CommentaryContext): string {
  const {card, player, side, reason} = event;
  const why = reason === undefined ? '' : ` (${reason})`;
  if (player === undefined) {
    return `A ${card === 'yellow' ? 'yellow' : 'red'} card for the ${teamIn(context, side)} bench${why}.`;
  }
  const name = nameIn(context, player);
  if (card === 'yellow') {
    return choose(event, 'yellow', [
      `${name} is shown the yellow card${why}.`,
      `A yellow card for ${name}${why}.`,
      `${name} is booked${why}.`,
    ]);
  }
  const words =
    card === 'red' ? `${name} is sent off${why}.` : `${name} is shown a second yellow card and is off${why}.`;
  const left = [...context.before.lineUps[side].values()].filter(
    status => (status.place === 'pitch' || status.place === 'off') && status.player.id !== player,
  ).length;
  return left >= 7 && left < 11 ? `${words} ${teamIn(context, side)} are down to ${NUMBERS[left] ?? left}.` : words;
}

const NUMBERS: Readonly<Record<number, string>> = {7: 'seven', 8: 'eight', 9: 'nine', 10: 'ten'};

function writeRemark({about, side, players, score}: EventOf<'remark'>, context: CommentaryContext): string {
  const [player] = players ?? [];
  const name =
    player === undefined
      ? side === undefined
        ? undefined
        : `a player of ${teamIn(context, side)}`
      : nameIn(context, player);
  const subject = name === undefined ? 'A player' : name.charAt(0).toUpperCase() + name.slice(1);
  switch (about) {
    case 'injury':
      return player === undefined ? 'Play has stopped for an injury.' : `${subject} is hurt, and play has stopped.`;
    case 'player-off':
      return `${subject} is off the pitch for now.`;
    case 'player-on':
      return `${subject} is back on.`;
    case 'suspended':
      return 'The match is suspended.';
    case 'resumed':
      return 'The match goes on.';
    case 'dropped-ball':
      return 'The referee drops the ball.';
    case 'review':
      return 'The decision is looked at again.';
    case 'video-ends':
      return 'The recording ends before the period does.';
    case 'abandoned':
      return `The match was abandoned${score === undefined ? '' : ` at ${score.home}-${score.away}`}.`;
    case 'awarded':
      return `The match was awarded${score === undefined ? '' : ` ${score.home}-${score.away}`}.`;
    case 'annulled':
    case 'postponed':
    case 'cancelled':
      return `The match was ${about}${score === undefined ? '' : `; ${score.home}-${score.away} is stated`}.`;
    case undefined:
      return `${subject}.`;
  }
}
