import type {EventOf} from '../model/event.ts';
import {buildUp, moveText} from './build-up.ts';
import {type CommentaryContext, choose, nameIn, placeWords, possessive, teamIn} from './context.ts';
import {goalFacts} from './goal-facts.ts';
import {meaning, whatElse} from './goal-meaning.ts';
import {DELIVERY_WORDS} from './maker.ts';
import {type Facts, pick} from './mould.ts';
import {CHEERS, DIRECT, STORIES} from './moulds/goals.ts';
import {type Group, isCornerKick} from './moves.ts';
import {passNoun} from './plays.ts';
import {followedUp} from './rebound.ts';
import {isAtFlag} from './zones.ts';

type Goal = EventOf<'goal'>;

/**
 * The sentence for a goal: how it was scored, what it means, and the score, with the goals of the side that leads first. Two
 * goals in a row never have these in the same order.
 */
export function writeGoal(event: Goal, context: CommentaryContext): string {
  const {groups, opening} = buildUp(event, event.kind === 'open-play' ? event.scorer : undefined, context);
  const facts = goalFacts(event, groups, context);
  const meant = `${meaning(event, context)}.`;
  const also = whatElse(event, context)
    .map(each => ` ${each}`)
    .join('');
  if (isBare(event)) return `GOAL! ${meant}`;
  const story = `${opening}${storyOf(event, groups, facts, context)}${also}`;
  switch (context.before.goals.length % 3) {
    case 0:
      return `GOAL! ${meant} ${story}`;
    case 1:
      return `GOAL! ${pick(event, 'cheer', CHEERS, facts)} ${story} ${meant}`;
    default:
      return `GOAL! ${story} ${meant}`;
  }
}

/** True for a goal of which only the side is known: what it means says that already. */
function isBare({kind, scorer, assist, location, delivery}: Goal): boolean {
  const known = [scorer, assist, location, delivery].some(fact => fact !== undefined);
  return (kind === 'open-play' || kind === 'set-piece') && !known;
}

/** The whole move or its last pass; or, without passes, how the ball was put in. */
function storyOf(event: Goal, groups: readonly Group[], facts: Facts, context: CommentaryContext): string {
  const {scorer} = event;
  if (groups.length === 0 || scorer === undefined) return `${howScored(event, facts, context)}.`;
  const move = moveText(groups, {player: scorer, does: facts.finishes!}, context);
  return pick(event, 'story', STORIES, {...facts, move})!;
}

function howScored(event: Goal, facts: Facts, context: CommentaryContext): string {
  const {kind, scorer, assist, location, delivery, body} = event;
  if (kind === 'own-goal') return ownGoal(event, context);
  if (scorer === undefined) return teamScored(event, context);
  const name = nameIn(context, scorer);
  if (kind === 'penalty') {
    return choose(event, 'penalty', [`${name} scores from the penalty spot`, `${name} puts the penalty away`]);
  }
  if (kind === 'set-piece' && location !== undefined && body !== 'head') {
    return isAtFlag(location) ? `${name} scores direct from the corner` : pick(event, 'direct', DIRECT, facts)!;
  }
  const shot = kind === 'open-play' && assist === undefined ? followedUp(event, context) : undefined;
  if (shot !== undefined) return `${name} ${followUp(event, shot)}${keptOut(shot, context)}`;
  return `${name} ${facts.finishes}${made(event, assist, delivery, context)}`;
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

function ownGoal(event: Goal, context: CommentaryContext): string {
  const {scorer} = event;
  if (scorer === undefined) return 'An own goal';
  const name = nameIn(context, scorer);
  const pass = context.line?.passage?.plays.at(-1);
  if (pass?.player !== undefined) {
    const ball = `${possessive(nameIn(context, pass.player))} ${passNoun(pass, isCornerKick(pass, context))}`;
    return choose(event, 'own', [
      `${ball} goes in off ${name}: an own goal`,
      `${name} turns ${ball} into the wrong net: an own goal`,
    ]);
  }
  return choose(event, 'own', [`An own goal by ${name}`, `It goes in off ${name}: an own goal`]);
}
