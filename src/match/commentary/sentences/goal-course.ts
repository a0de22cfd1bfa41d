import {listed} from '../../../text/listed.ts';
import {MINUTE} from '../../model/clock.ts';
import {type EventOf, isPlaced} from '../../model/event.ts';
import {otherSide} from '../../model/side.ts';
import {type CommentaryContext, nameIn, teamIn} from '../context.ts';
import {COURSES} from '../moulds/goals.ts';
import type {Earlier, EarlierEvents} from '../selection/earlier.ts';
import {conditions, type Facts, pick} from '../words/mould.ts';
import {minutesIn} from '../words/numbers.ts';
import {followedUp} from './rebound.ts';
import {standing} from './tallies.ts';

type Goal = EventOf<'goal'>;

/** A goal within this time of the last one is a quick reply or a quick second. */
const QUICK = 6 * MINUTE;
/** A goal within this time of the restart is an early one. */
const EARLY = 4 * MINUTE;
/** From this minute on, a goal of the first half comes right before the break. */
const BREAK = 44;
/** So many attempts in these minutes, with none of the other side, and a goal had been coming. */
const COMING = {attempts: 4, within: 12 * MINUTE};
/** So many attempts more, and so many times as many, and the other side was on top. */
const ON_TOP = {more: 6, times: 3};
/** So many attempts, and so many times as many, and a first goal is deserved. */
const DESERVED = {attempts: 8, times: 4};
/** A side without an attempt up to this minute has waited long. */
const LONG_WAIT = 25;

type Scored = NonNullable<EarlierEvents['lastGoal']>;

/** The time between two goals as it is said. Without their seconds, goals a minute apart are so within two minutes. */
function timeBetween(first: Scored, second: Scored): string {
  const [from, to] = [first.event.clock, second.event.clock];
  const isKnown = from.second !== undefined && to.second !== undefined;
  const isNext = from.period === to.period && to.minute + to.added - from.minute - from.added === 1;
  return minutesIn(!isKnown && isNext ? 2 * MINUTE : second.at - first.at);
}

/** What a goal is in the course of the match, as a sentence: a quick reply, against the run of play. Undefined for most. */
export function courseOf(event: Goal, context: CommentaryContext): string | undefined {
  const {line, before} = context;
  // The order and the time between goals must be known.
  if (line === undefined || isPlaced(event) || before.goals.some(isPlaced)) return undefined;
  const attempts = standing(line.earlier.attempts, context);
  const found = situation(event, line.at, {attempts, last: line.earlier.lastGoal}, context);
  if (found === undefined) return undefined;
  const ahead = before.score[event.side] + 1 - before.score[otherSide(event.side)];
  return pick(event, found.course, COURSES[found.course], {
    team: teamIn(context, event.side),
    rivals: teamIn(context, otherSide(event.side)),
    ...conditions({leads: ahead === 1, level: ahead <= 1, equal: ahead === 0}),
    ...found.facts,
  });
}

type Found = {readonly course: keyof typeof COURSES; readonly facts?: Facts};

function situation(
  event: Goal,
  at: number,
  {attempts, last}: {readonly attempts: readonly Earlier[]; readonly last: EarlierEvents['lastGoal']},
  context: CommentaryContext,
): Found | undefined {
  const {match, before} = context;
  const {side, clock, kind} = event;
  const ahead = before.score[side] + 1 - before.score[otherSide(side)];
  if (last !== undefined && at - last.at <= QUICK && !before.overturned.has(last.event.id)) {
    const facts = {minutes: timeBetween(last, {event, at})};
    if (last.event.side === side) return {course: 'quickSecond', facts};
    if (ahead === 0) return {course: 'quickReply', facts};
  }
  const counted = match.coverage === 'complete';
  const [mine, theirs] = [before.tallies[side].shots, before.tallies[otherSide(side)].shots];
  if (counted && kind !== 'own-goal' && mine === 0 && clock.minute >= LONG_WAIT) return {course: 'lonely'};
  if (counted && theirs - mine >= ON_TOP.more && theirs >= ON_TOP.times * (mine + 1)) return {course: 'against'};
  const recent = attempts.filter(attempt => at - attempt.at <= COMING.within);
  const isComing = recent.length >= COMING.attempts && recent.every(attempt => attempt.event.side === side);
  if (counted && isComing && recent.every(attempt => attempt.event.type === 'shot')) {
    const denied = deniedBefore(event, recent, context);
    return denied === undefined ? {course: 'coming'} : {course: 'denied', facts: denied};
  }
  const isFirst = before.goals.length === 0;
  if (counted && isFirst && mine >= DESERVED.attempts && mine >= DESERVED.times * theirs) return {course: 'deserved'};
  if (clock.period === 'second-half' && (clock.minute - 46) * MINUTE < EARLY && clock.second !== undefined) {
    return {course: 'restart', facts: {minutes: minutesIn((clock.minute - 46) * MINUTE + clock.second * 1000)}};
  }
  return clock.period === 'first-half' && clock.minute >= BREAK ? {course: 'beforeBreak'} : undefined;
}

/** The players whose shots the goalkeeper saved in the minutes before a goal, as far as the reader has read of them: two or more. */
function deniedBefore(event: Goal, recent: readonly Earlier[], context: CommentaryContext): Facts | undefined {
  const {goalkeeper, kind} = event;
  if (goalkeeper === undefined || kind === 'own-goal') return undefined;
  // The line of a goal from a rebound says who was denied.
  if (followedUp(event, context) !== undefined) return undefined;
  const shooters = recent.flatMap(({event: shot}) =>
    shot.type === 'shot' &&
    shot.outcome === 'saved' &&
    shot.goalkeeper === goalkeeper &&
    context.line?.earlier.isTold(shot)
      ? [shot.shooter]
      : [],
  );
  const names = [...new Set(shooters)].flatMap(shooter => (shooter === undefined ? [] : [nameIn(context, shooter)]));
  if (names.length < 2) return undefined;
  return {keeper: nameIn(context, goalkeeper), denied: listed(names), all: names.length === 2 ? 'both' : 'all'};
}
