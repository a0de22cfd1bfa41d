import {listed} from '../../../text/listed.ts';
import {MINUTE} from '../../model/clock.ts';
import {type EventOf, isPlaced} from '../../model/event.ts';
import type {Side} from '../../model/side.ts';
import {otherSide} from '../../model/side.ts';
import {type CommentaryContext, choose, nameIn, teamIn} from '../context.ts';
import {
  CHANGES,
  HURT,
  LATE_CHANGES,
  NEXT_CHANGES,
  SCORER,
  SCORER_OF_MORE,
  SEVERAL,
  TELLING_CHANGES,
  WITHOUT_LUCK,
} from '../moulds/changes.ts';
import {conditions, pick} from '../words/mould.ts';
import {cardinal, ordinal} from '../words/numbers.ts';
import {subjectOf} from '../words/subject.ts';
import {goalsOf} from './tallies.ts';

type Substitution = EventOf<'substitution'>;

/** A player who goes off within this time of an injury may do so because of it. */
const RECENT = 5 * MINUTE;

/** A change of the same side within this time of another's line is the next one. */
const NEXT = MINUTE;

/** The sentence for a change: who comes on for whom, and what the player who goes off is remembered for. */
export function writeSubstitution(event: Substitution, context: CommentaryContext): string {
  const team = teamIn(context, event.side);
  if (event.on === undefined) return `${subjectOf(context, event.off, event.side).name} goes off for ${team}.`;
  if (context.line !== undefined && context.line.changes.length > 0) {
    return several([...context.line.changes, event], context);
  }
  const on = nameIn(context, event.on);
  if (event.off === undefined) return `${on} comes on for ${team}.`;
  const off = nameIn(context, event.off);
  const goals = goalsOf(event.off, event.side, context.before);
  const {line} = context;
  const last = line?.earlier.lastChange;
  const isNext = line !== undefined && last?.event.side === event.side && line.at - last.at <= NEXT;
  const facts = {
    ...conditions({
      chasing: isLate(event, 'behind', context),
      blunt: isBlunt(event, context),
      easy: isLate(event, 'easy', context),
      stoppage: event.clock.added > 0,
      booked: isBooked(event.off, event.side, context),
    }),
    team,
    on,
    off,
    goals: `${cardinal(goals.length)} goals`,
    tries: triesOf(event, context),
    feat: goals.length === 1 ? featOf(goals[0]!, context) : undefined,
  };
  const plain = isNext ? NEXT_CHANGES : isLate(event, 'ahead', context) ? LATE_CHANGES : CHANGES;
  const byGoals = [
    triesOf(event, context) === undefined ? plain : WITHOUT_LUCK,
    choose(event, 'scorer', [SCORER, plain, plain]),
  ];
  const moulds = wasHurt(event.off, event.side, context) ? HURT : (byGoals[goals.length] ?? SCORER_OF_MORE);
  const telling = moulds === CHANGES && choose(event, 'telling', [true, false]) ? TELLING_CHANGES : [];
  const special = moulds === CHANGES ? telling : moulds;
  return pick(event, 'change', special, facts) ?? pick(wayOf(context), 'change', CHANGES, facts)!;
}

/** From this minute on, a side that is behind chases the match, a lead of two goals is comfortable from the second, and a side that leads sees it out from the third. */
const LATE = {behind: 60, easy: 70, ahead: 86};

function isLate({side, clock}: Substitution, how: keyof typeof LATE, {before}: CommentaryContext): boolean {
  const ahead = before.score[side] - before.score[otherSide(side)];
  const isSo = {behind: ahead < 0, easy: ahead >= 2, ahead: ahead > 0}[how];
  return isSo && clock.period === 'second-half' && clock.minute >= LATE[how];
}

/** A side with so few attempts, and the other with so many times as many, has offered nothing. */
const BLUNT = {attempts: 2, times: 4};

function isBlunt({side}: Substitution, {match, before}: CommentaryContext): boolean {
  const [own, other] = [before.tallies[side].shots, before.tallies[otherSide(side)].shots];
  return match.coverage === 'complete' && own <= BLUNT.attempts && other >= BLUNT.times * Math.max(1, own);
}

/** What a match always chooses alike: by its sides. */
function wayOf({match: {fixture}}: CommentaryContext): {readonly id: string} {
  return {id: `${fixture.home.name} ${fixture.away.name}`};
}

/** Two changes or more in one sentence: `A double change for Alavés: Marín for Torres, and Bastón for Jony.` */
function several(changes: readonly Substitution[], context: CommentaryContext): string {
  const [first] = changes;
  const pairs = changes.map(({on, off}) => `${nameIn(context, on!)} for ${nameIn(context, off!)}`);
  const names = (side: 'on' | 'off') => listed(changes.map(change => nameIn(context, change[side]!)));
  return pick(first!, 'changes', SEVERAL, {
    team: teamIn(context, first!.side),
    pairs: pairs.length === 2 ? `${pairs[0]}, and ${pairs[1]}` : listed(pairs),
    count: cardinal(changes.length),
    double: changes.length === 2 ? '' : undefined,
    on: names('on'),
    off: names('off'),
  })!;
}

/** So many attempts without a goal are worth a word. */
const MANY = 4;

/** The attempts of the player who goes off, where all are recorded: `four attempts`; undefined if they are few. */
function triesOf({off, side}: Substitution, {line, match}: CommentaryContext): string | undefined {
  if (line === undefined || match.coverage !== 'complete') return undefined;
  const count = line.earlier.of('attempt', side, off).length;
  return count < MANY ? undefined : `${cardinal(count)} attempts`;
}

function isBooked(player: string, side: Side, {before}: CommentaryContext): boolean {
  return before.cards.some(each => each.side === side && each.player === player && each.card === 'yellow');
}

/** What a goal did: it opened the scoring, or made the score level; undefined for others, or if their order is not known. */
function featOf(goal: EventOf<'goal'>, {before: {goals}}: CommentaryContext): string | undefined {
  if (goals.some(isPlaced)) return undefined;
  const place = goals.indexOf(goal);
  const ahead = goals.slice(0, place).reduce((sum, {side}) => sum + (side === goal.side ? 1 : -1), 0);
  if (place === 0) return 'opened the scoring';
  if (ahead === -1) return 'got the equaliser';
  const nth = ordinal(goals.slice(0, place + 1).filter(({side}) => side === goal.side).length);
  return nth === undefined || nth === 'first' ? undefined : `got the ${nth}`;
}

function wasHurt(player: string, side: Side, {line}: CommentaryContext): boolean {
  const last = line?.earlier.of('injury', side, player).at(-1);
  return line !== undefined && last !== undefined && line.at - last.at <= RECENT;
}
