import type {EventOf} from '../model/event.ts';
import {buildUp, moveText} from './build-up.ts';
import {type CommentaryContext, choose, nameIn, placeWords, possessive, scoreWords, teamIn, usual} from './context.ts';
import {meaning, whatElse} from './goal-meaning.ts';
import {isCornerKick} from './moves.ts';
import {passNoun} from './plays.ts';
import {followedUp} from './rebound.ts';
import {subjectOf} from './subject.ts';
import {isAtFlag} from './zones.ts';

type Goal = EventOf<'goal'>;

/** The sentence for a goal: how it was scored, what it means, and the score, with the goals of the side that leads first. */
export function writeGoal(event: Goal, context: CommentaryContext): string {
  const {groups, opening} = buildUp(event, event.kind === 'open-play' ? event.scorer : undefined, context);
  const meant = `${meaning(event, context)}.`;
  const also = whatElse(event, context)
    .map(each => ` ${each}`)
    .join('');
  const {scorer} = event;
  if (groups.length === 0 || scorer === undefined) {
    const scored = howScored(event, context);
    return usual(
      event,
      [`GOAL! ${opening}${scored}.${also} ${meant}`, `GOAL! ${meant} ${opening}${scored}.${also}`],
      context,
    );
  }
  const move = `${opening}${moveText(groups, {player: scorer, does: finishOf(event, context)}, context)}.${also}`;
  return usual(event, [`GOAL! ${meant} ${move}`, `GOAL! ${move} ${meant}`], context);
}

function howScored(event: Goal, context: CommentaryContext): string {
  const {kind, scorer, assist, location, delivery, body} = event;
  if (kind === 'own-goal') return ownGoal(event, context);
  if (scorer === undefined) return teamScored(event, context);
  const name = nameIn(context, scorer);
  if (kind === 'penalty') {
    return choose(event, 'penalty', [`${name} scores from the penalty spot`, `${name} puts the penalty away`]);
  }
  if (kind === 'set-piece' && location !== undefined && body !== 'head') {
    return isAtFlag(location)
      ? `${name} scores direct from the corner`
      : `${name} scores direct from the free kick, ${placeWords(location)}`;
  }
  const shot = kind === 'open-play' && assist === undefined ? followedUp(event, context) : undefined;
  if (shot !== undefined) return `${name} ${followUp(event, shot)}${keptOut(shot, context)}`;
  return `${name} ${finishOf(event, context)}${made(event, assist, delivery, context)}`;
}

/** How a goal is scored after a shot that was kept out, without the scorer's name. */
function followUp(event: Goal, shot: EventOf<'shot'>): string {
  const place = placeWords(event.location);
  const from = place === undefined ? '' : ` ${place}`;
  if (event.scorer === shot.shooter) return `scores at the second attempt${from}`;
  return event.body === 'head'
    ? `heads in the rebound${from}`
    : choose(event, 'rebound', [`puts in the rebound${from}`, `scores on the rebound${from}`]);
}

/** At the low level, which has no line for most shots: what the goal followed. */
function keptOut({goalkeeper, shooter}: EventOf<'shot'>, context: CommentaryContext): string {
  if (context.line?.detail !== 'low' || goalkeeper === undefined || shooter === undefined) return '';
  return ` after ${nameIn(context, goalkeeper)} saves from ${nameIn(context, shooter)}`;
}

/** A goal whose scorer is not known may be anybody's: it is only known whom it counts for. */
function teamScored(event: Goal, context: CommentaryContext): string {
  const {kind, side, assist, location, delivery} = event;
  const team = teamIn(context, side);
  if (kind === 'penalty') return `${team} score from the penalty spot`;
  const place = placeWords(location);
  const from = place === undefined ? '' : ` ${place}`;
  const scored = choose(event, 'team', [`${team} score${from}`, `A goal for ${team}${from}`]);
  return scored + made(event, assist, delivery, context);
}

/** How the ball is put in, without the scorer's name: `heads in from 6 yards`. */
function finishOf(event: Goal, context: CommentaryContext): string {
  const {body, goalkeeper} = event;
  const place = placeWords(event.location);
  const from = place === undefined ? '' : ` ${place}`;
  const header = body === 'head';
  const finish: string = header
    ? choose(event, 'finish', [`heads in${from}`, `heads it home${from}`, `scores with a header${from}`])
    : choose(event, 'finish', [
        `scores${from}`,
        `finds the net${from}`,
        `puts it away${from}`,
        ...(goalkeeper === undefined ? [] : [`beats ${nameIn(context, goalkeeper)}${from}`]),
      ]);
  const foot = body === 'left-foot' || body === 'right-foot' ? ` with the ${body.replace('-', ' ')}` : '';
  return choose(event, 'foot', [true, false]) ? finish + foot : finish;
}

function made(event: Goal, assist: string | undefined, delivery: Goal['delivery'], context: CommentaryContext): string {
  const what = delivery === undefined ? undefined : DELIVERY_WORDS[delivery];
  if (assist === undefined) return what === undefined ? '' : ` after a ${what}`;
  const maker = nameIn(context, assist);
  if (what !== undefined)
    return choose(event, 'made', [`, from ${possessive(maker)} ${what}`, ` after a ${what} by ${maker}`]);
  return choose(event, 'made', [
    `, set up by ${maker}`,
    `, from ${possessive(maker)} pass`,
    `; ${maker} with the assist`,
  ]);
}

export const DELIVERY_WORDS = {
  cross: 'cross',
  'cut-back': 'cut-back',
  'through-ball': 'through ball',
  corner: 'corner',
  'free-kick': 'free kick',
  'throw-in': 'throw-in',
} as const;

function ownGoal(event: Goal, context: CommentaryContext): string {
  const {scorer} = event;
  if (scorer === undefined) return 'An own goal';
  const name = nameIn(context, scorer);
  const pass = context.line?.passage?.plays.at(-1);
  if (pass?.player !== undefined) {
    const ball = `${possessive(nameIn(context, pass.player))} ${passNoun(pass, isCornerKick(pass, context))}`;
    return choose(event, 'own', [
      `${ball} goes in off ${name}: an own goal`,
      `${name} turns ${ball} into the wrong net`,
    ]);
  }
  return choose(event, 'own', [`An own goal by ${name}`, `It goes in off ${name}: an own goal`]);
}

/** The sentence for a shoot-out kick, with the score. */
export function writeKick(event: EventOf<'shoot-out-kick'>, context: CommentaryContext): string {
  const {before} = context;
  const {name: taker, does} = subjectOf(context, event.taker, event.side);
  const kicks = {...before.shootOut, [event.side]: before.shootOut[event.side] + (event.scored ? 1 : 0)};
  const score = scoreWords(kicks, context);
  const ending = event.scored
    ? choose(event, 'kicks', [`It is ${score} on penalties`, `That makes it ${score}`])
    : choose(event, 'kicks', [`It stays ${score}`, `Still ${score}`]);
  if (event.scored)
    return `${choose(event, 'kick', [
      `${taker} ${does('scores')}`,
      `${taker} ${does('puts')} it away`,
      `${taker} ${does('makes')} no mistake`,
    ])}. ${ending}.`;
  return event.goalkeeper === undefined
    ? `${choose(event, 'miss', [`${taker} ${does('misses')}`, `${taker} cannot find the net`])}. ${ending}.`
    : `${nameIn(context, event.goalkeeper)} saves from ${taker}. ${ending}.`;
}
