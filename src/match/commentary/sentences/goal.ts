import type {EventOf} from '../../model/event.ts';
import {plusOne} from '../../model/state.ts';
import {type CommentaryContext, choose, nameIn, possessive, scoreTeamIn, teamIn} from '../context.ts';
import {BEATEN, CHEERS, DIRECT, FREE_KICK_CHEERS, OWN_GOALS, REBOUNDS, STORIES} from '../moulds/goals.ts';
import {DELIVERY_WORDS} from '../words/maker.ts';
import {conditions, type Facts, pick} from '../words/mould.ts';
import {type Group, isCornerKick} from '../words/moves.ts';
import {saidPlace} from '../words/places.ts';
import {passNoun} from '../words/plays.ts';
import {isAtFlag} from '../words/zones.ts';
import {buildUp, moveText} from './build-up.ts';
import {courseOf} from './goal-course.ts';
import {goalFacts} from './goal-facts.ts';
import {meaningOf} from './goal-meaning.ts';
import {assistOf, memoryOf, milestoneOf} from './goal-memory.ts';
import {followedUp} from './rebound.ts';

type Goal = EventOf<'goal'>;

/** At most so many sentences come after the story. */
const MOST = 2;

/**
 * The sentence for a goal: the score, how it was scored, and what it means, in that order. What the scorer is remembered for
 * comes before what the goal is in the course of the match.
 */
export function writeGoal(event: Goal, context: CommentaryContext): string {
  const {groups, opening} = buildUp(event, event.kind === 'open-play' ? event.scorer : undefined, context);
  const facts = goalFacts(event, groups, context);
  const score = `GOAL! ${scoreAfter(event, context)}.`;
  const {words: meaning, strong} = meaningOf(event, context);
  if (isBare(event)) return `${score} ${meaning}`;
  const isRunOn = opening.endsWith(', ');
  const story = `${opening}${storyOf(event, groups, {...facts, ...conditions({sentence: !isRunOn})}, context)}`;
  const cheer = cheerFor(event, facts);
  // `It’s Bello! Bello scores …` says the name twice over.
  const isEcho = facts.scorer !== undefined && story.startsWith(facts.scorer) && cheer?.includes(facts.scorer);
  const more = [
    milestoneOf(event, context) ?? memoryOf(event, context),
    assistOf(event, context),
    courseOf(event, context),
  ].filter(part => part !== undefined);
  const beaten =
    isKeeperIn(story, facts) || choose(event, 'beaten', [true, false])
      ? undefined
      : pick(event, 'beaten', BEATEN, facts);
  const told = (beaten === undefined ? more : [beaten, ...more]).slice(0, MOST);
  const end = told.length === 0 || (strong && told.length < MOST) ? [meaning] : [];
  return [score, ...(cheer === undefined || isEcho ? [] : [cheer]), story, ...told, ...end].join(' ');
}

function isKeeperIn(story: string, {keeper}: Facts): boolean {
  return keeper === undefined || story.includes(keeper);
}

/** The first words on every other goal, and on each one from a free kick; none on an own goal. */
function cheerFor(event: Goal, facts: Facts): string | undefined {
  if (event.kind === 'own-goal') return undefined;
  if (facts.direct !== undefined) return pick(event, 'cheer', FREE_KICK_CHEERS, facts);
  return choose(event, 'cry', [true, true, false]) ? pick(event, 'cheer', CHEERS, facts) : undefined;
}

function scoreAfter({side}: Goal, context: CommentaryContext): string {
  const {home, away} = plusOne(context.before.score, side);
  return `${scoreTeamIn(context, 'home')} ${home}-${away} ${scoreTeamIn(context, 'away')}`;
}

/** True for a goal of which only the side is known: the score says that already. */
function isBare({kind, scorer, assist, location, delivery}: Goal): boolean {
  const known = [scorer, assist, location, delivery].some(fact => fact !== undefined);
  return (kind === 'open-play' || kind === 'set-piece') && !known;
}

/** The whole move or its last pass; or, without passes, how the ball was put in. */
function storyOf(event: Goal, groups: readonly Group[], facts: Facts, context: CommentaryContext): string {
  const {scorer} = event;
  if (event.kind === 'own-goal') return ownGoal(event, context);
  const rebound = groups.length === 0 ? reboundStory(event, facts, context) : undefined;
  if (rebound !== undefined) return rebound;
  if (groups.length === 0 || scorer === undefined) return `${howScored(event, facts, context)}.`;
  const move = moveText(groups, {player: scorer, does: facts.finishes!}, context);
  return pick(event, 'story', STORIES, {...facts, move})!;
}

function howScored(event: Goal, facts: Facts, context: CommentaryContext): string {
  const {kind, scorer, assist, location, delivery, body} = event;
  if (scorer === undefined) return teamScored(event, context);
  const name = nameIn(context, scorer);
  if (kind === 'penalty') {
    if (facts.net !== undefined) return `${name} puts the penalty ${facts.net}`;
    return choose(event, 'penalty', [`${name} scores from the penalty spot`, `${name} puts the penalty away`]);
  }
  if (kind === 'set-piece' && location !== undefined && body !== 'head') {
    return isAtFlag(location) ? `${name} scores direct from the corner` : pick(event, 'direct', DIRECT, facts)!;
  }
  const shot = kind === 'open-play' && assist === undefined ? followedUp(event, context) : undefined;
  if (shot !== undefined) return `${name} ${followUp(event, shot)}${keptOut(shot, context)}`;
  return `${name} ${facts.finishes}${made(event, assist, delivery, context)}`;
}

/** The save and the goal from the rebound in one sentence, where both players and the goalkeeper are known. */
function reboundStory(event: Goal, facts: Facts, context: CommentaryContext): string | undefined {
  const {kind, scorer, assist, body} = event;
  const shot = kind === 'open-play' && assist === undefined && body !== 'head' ? followedUp(event, context) : undefined;
  if (shot?.outcome !== 'saved' || shot.goalkeeper === undefined || shot.shooter === undefined) return undefined;
  if (scorer === undefined || shot.shooter === scorer || context.line?.detail === 'low') return undefined;
  const first = nameIn(context, shot.shooter);
  return pick(event, 'rebound story', REBOUNDS, {
    ...facts,
    first,
    keeper: nameIn(context, shot.goalkeeper),
    ...conditions({untold: context.line?.earlier.isTold(shot) === false}),
  });
}

/** How a goal is scored after a shot that was kept out, without the scorer's name. */
function followUp(event: Goal, shot: EventOf<'shot'>): string {
  const place = saidPlace(event.location);
  const from = place === undefined ? '' : ` ${place}`;
  if (event.scorer === shot.shooter) return `scores at the second attempt${from}`;
  return event.body === 'head'
    ? `heads in the rebound${from}`
    : choose(event, 'rebound', [`puts in the rebound${from}`, `is on to the rebound and scores${from}`]);
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
  const place = saidPlace(location);
  const from = place === undefined ? '' : ` ${place}`;
  const scored = choose(event, 'team', [`${team} score${from}`, `A goal for ${team}${from}`]);
  return scored + made(event, assist, delivery, context);
}

function made(event: Goal, assist: string | undefined, delivery: Goal['delivery'], context: CommentaryContext): string {
  const what = delivery === undefined ? undefined : DELIVERY_WORDS[delivery];
  if (assist === undefined && event.kind === 'set-piece' && what === undefined) return ' from a set piece';
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
  if (scorer === undefined) return 'An own goal.';
  const pass = context.line?.passage?.plays.at(-1);
  const whose = pass?.player === undefined ? undefined : possessive(nameIn(context, pass.player));
  const ball = pass === undefined ? undefined : passNoun(pass, isCornerKick(pass, context));
  return pick(event, 'own', OWN_GOALS, {
    scorer: nameIn(context, scorer),
    ball: whose === undefined ? undefined : `${whose} ${ball}`,
    ...conditions({alone: whose === undefined}),
  })!;
}
