import {listed} from '../../../text/listed.ts';
import {type EventOf, isPlaced} from '../../model/event.ts';
import {otherSide, type Side} from '../../model/side.ts';
import {type CommentaryContext, nameIn, possessive, teamIn} from '../context.ts';
import {AT_HALF_TIME, AT_THE_END, VERDICTS} from '../moulds/whistles.ts';
import {conditions, type Facts, pick} from '../words/mould.ts';
import {cardinal} from '../words/numbers.ts';
import {attemptsOf} from './tallies.ts';

type Goal = EventOf<'goal'>;

/** From this minute on, the goal that decides a match is a late one. */
const LATE = 85;
/** So many attempts, and so many times as many, are nearly all of them. */
const ON_TOP = {attempts: 5, times: 3};

/** What the first half was, as a sentence with a space before it; empty if there is nothing to say beyond the score. */
export function halfStory(event: EventOf<'whistle'>, context: CommentaryContext): string {
  const {goals, score} = context.before;
  const [first, second] = goals;
  const isAnswered = goals.length === 2 && score.home === score.away && !goals.some(isPlaced);
  const words = pick(event, 'half', AT_HALF_TIME, {
    ...attemptFacts(context),
    only: goals.length === 1 ? whoseGoal(first!, context) : undefined,
    opener: isAnswered ? scorersOf([first!], context) : undefined,
    answer: isAnswered ? scorersOf([second!], context) : undefined,
    ...conditions({goalless: goals.length === 0}),
  });
  return words === undefined ? '' : ` ${words}`;
}

/**
 * How the match was decided, in a sentence with a space before it: from behind, late, by one goal, by whom. Empty if nobody has
 * scored or the order of the goals is not known; a sentence on the attempts if there is no goal to speak of. `isCounted`: other
 * words have a statistic already, and one is enough.
 */
export function matchStory(event: EventOf<'whistle'>, context: CommentaryContext, isCounted = false): string {
  const {score, goals, shootOut} = context.before;
  const isOnPenalties = shootOut.home !== shootOut.away;
  // Without the minute of a goal, the order is not known either.
  const isOrdered = !goals.some(isPlaced);
  const winner = score.home === score.away || isOnPenalties ? undefined : score.home > score.away ? 'home' : 'away';
  const course = winner === undefined || !isOrdered ? undefined : courseOf(goals, winner);
  const words = pick(event, 'end', AT_THE_END, {
    ...attemptFacts(context),
    ...(winner === undefined ? {} : winnerFacts(winner, course, context)),
    ...conditions({goalless: goals.length === 0 && !isOnPenalties}),
  });
  const verdict = isOnPenalties || isCounted ? undefined : verdictOn(event, winner, context);
  return [words, verdict].flatMap(each => (each === undefined ? [] : [` ${each}`])).join('');
}

/** What the attempts say of the result, where one side had nearly all of them. */
function verdictOn(
  event: EventOf<'whistle'>,
  winner: Side | undefined,
  context: CommentaryContext,
): string | undefined {
  const {top, least} = attemptsOf(context.before.tallies, ON_TOP);
  const facts = attemptFacts(context);
  if (facts.top === undefined) return undefined;
  return pick(event, 'verdict', VERDICTS, {
    ...facts,
    noun: least === 1 ? 'attempt' : 'attempts',
    ...conditions({won: winner === top, lost: winner === otherSide(top), drawn: winner === undefined}),
  });
}

type Course = {readonly decider: Goal | undefined; readonly wasBehind: boolean};

function winnerFacts(winner: Side, course: Course | undefined, context: CommentaryContext): Facts {
  const {goals} = context.before;
  const own = goals.filter(({side}) => side === winner);
  const late = course?.decider === undefined ? undefined : lateness(course.decider);
  const gifts = own.filter(({kind}) => kind === 'own-goal');
  const isGift = gifts.length === 1 && gifts[0] === own[0];
  const decider = course?.decider;
  const allLater = goals.length > 1 && goals.every(({clock}) => clock.period === 'second-half');
  return {
    winner: teamIn(context, winner),
    loser: teamIn(context, otherSide(winner)),
    late,
    lateGoal: decider === undefined ? undefined : whoseGoal(decider, context),
    only: goals.length === 1 ? whoseGoal(goals[0]!, context) : undefined,
    scorers: own.length > 1 ? scorersOf(isGift ? own.slice(1) : own, context) : undefined,
    tally: own.length > 1 ? tallyOf(isGift ? own.slice(1) : own, context) : undefined,
    gift: isGift ? whoseGoal(gifts[0]!, context) : undefined,
    ...conditions({
      behind: course?.wasBehind,
      calm: late === undefined && !course?.wasBehind,
      clear: isClear(winner, context),
      later: allLater && !isGift,
    }),
  };
}

/** True for a win by two goals or more of the side with nearly all of the attempts, where every attempt is recorded. */
function isClear(winner: Side, {match, before: {score, tallies}}: CommentaryContext): boolean {
  const {top, isOnTop} = attemptsOf(tallies, ON_TOP);
  const isBig = score[winner] - score[otherSide(winner)] >= 2;
  return isBig && match.coverage === 'complete' && isOnTop && top === winner;
}

/** `late on`, or `in stoppage time`; undefined for a goal that was not late. */
function lateness({clock: {minute, added, period}}: Goal): string | undefined {
  if (period !== 'second-half' && period !== 'extra-time-second-half') return undefined;
  if (added > 0) return 'in stoppage time';
  return minute >= LATE && period === 'second-half' ? 'late on' : undefined;
}

/** `Messi’s goal`, `Demiral’s own goal`; undefined if the scorer is not known. */
function whoseGoal({scorer, kind}: Goal, context: CommentaryContext): string | undefined {
  if (scorer === undefined) return undefined;
  return `${possessive(nameIn(context, scorer))} ${kind === 'own-goal' ? 'own goal' : 'goal'}`;
}

/**
 * The scorers in order, each once: `Messi (two) and Coutinho`; undefined if one of them is not known or scored an own goal, or if
 * both sides have a scorer of that name.
 */
function scorersOf(goals: readonly Goal[], context: CommentaryContext): string | undefined {
  const counts = countsOf(goals, context);
  if (counts === undefined) return undefined;
  return listed([...counts].map(([name, count]) => (count === 1 ? name : `${name} (${cardinal(count)})`)));
}

/** The same as a tally: `two from Messi, one from Coutinho`; `one each for Pedro, Messi and Villa`. */
function tallyOf(goals: readonly Goal[], context: CommentaryContext): string | undefined {
  const counts = countsOf(goals, context);
  if (counts === undefined) return undefined;
  const names = [...counts.keys()];
  if (names.length === 1) return `${cardinal(goals.length)} goals from ${names[0]}`;
  if (names.length === goals.length) return `one each for ${listed(names)}`;
  return listed([...counts].map(([name, count]) => `${cardinal(count)} from ${name}`));
}

/** How many goals each scorer has, in order of the first. */
function countsOf(goals: readonly Goal[], context: CommentaryContext): ReadonlyMap<string, number> | undefined {
  const counts = new Map<string, number>();
  const sides = new Map<string, Side>();
  for (const {scorer, kind, side} of goals) {
    if (scorer === undefined || kind === 'own-goal') return undefined;
    // Without line-ups, both sides can have a scorer of one name.
    if ((sides.get(scorer) ?? side) !== side) return undefined;
    sides.set(scorer, side);
    const name = nameIn(context, scorer);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** Where every attempt is recorded: which side had nearly all of them. */
function attemptFacts(context: CommentaryContext): Facts {
  const {match, before} = context;
  if (match.coverage !== 'complete') return {};
  const {top, most, least, isOnTop} = attemptsOf(before.tallies, ON_TOP);
  return {
    top: isOnTop ? teamIn(context, top) : undefined,
    other: isOnTop ? teamIn(context, otherSide(top)) : undefined,
    most: cardinal(most),
    least: least === 0 ? 'none' : cardinal(least),
    ...conditions({held: isOnTop, silent: isOnTop && least === 0, few: most + least < 8}),
  };
}

/** The goal that put the winner ahead for good, and whether the winner had been behind. */
function courseOf(goals: readonly Goal[], winner: Side): Course {
  let [ahead, wasBehind] = [0, false];
  let decider: Goal | undefined;
  for (const goal of goals) {
    ahead += goal.side === winner ? 1 : -1;
    if (goal.side === otherSide(winner) && ahead <= 0) decider = undefined;
    if (goal.side === winner && ahead === 1) decider = goal;
    wasBehind ||= ahead < 0;
  }
  return {decider, wasBehind};
}
