import {listed} from '../../../text/listed.ts';
import {MINUTE} from '../../model/clock.ts';
import {type EventOf, isPlaced} from '../../model/event.ts';
import type {Side} from '../../model/side.ts';
import {otherSide} from '../../model/side.ts';
import {type CommentaryContext, choose, nameIn, teamIn} from '../context.ts';
import {CHANGES, HURT, NEXT_CHANGES, SCORER, SCORER_OF_MORE, SEVERAL} from '../moulds/changes.ts';
import {conditions, type Facts, pick} from '../words/mould.ts';
import {cardinal, ordinalFigure} from '../words/numbers.ts';
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
    ...lateConditions(event, context),
    team,
    on,
    off,
    goals: `${cardinal(goals.length)} goals`,
    minute: goals.length === 1 ? minuteOf(goals[0]!) : undefined,
    booked: bookedIn(event.off, event.side, context),
    feat: goals.length === 1 ? featOf(goals[0]!, context) : undefined,
  };
  const plain = isNext ? NEXT_CHANGES : CHANGES;
  const byGoals = [plain, choose(event, 'scorer', [SCORER, plain, plain])];
  const moulds = wasHurt(event.off, event.side, context) ? HURT : (byGoals[goals.length] ?? SCORER_OF_MORE);
  return pick(event, 'change', moulds, facts)!;
}

/** From this minute on, a side that is behind chases the match, and a side that leads sees it out from the second. */
const LATE = {behind: 60, ahead: 86};

function lateConditions({side, clock}: Substitution, {before}: CommentaryContext): Facts {
  const ahead = before.score[side] - before.score[otherSide(side)];
  const isLate = (minute: number) => clock.period === 'second-half' && clock.minute >= minute;
  return conditions({chasing: ahead < 0 && isLate(LATE.behind), ahead: ahead > 0 && isLate(LATE.ahead)});
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

/** `27th`; undefined in stoppage time and where the minute is estimated. */
function minuteOf(goal: EventOf<'goal'>): string | undefined {
  const {minute, added} = goal.clock;
  return isPlaced(goal) || added > 0 ? undefined : ordinalFigure(minute);
}

/** The minute of a player's booking, such as `27th`; undefined without one, and in stoppage time. */
function bookedIn(player: string, side: Side, {before}: CommentaryContext): string | undefined {
  const card = before.cards.find(each => each.side === side && each.player === player);
  return card === undefined || isPlaced(card) || card.clock.added > 0 ? undefined : ordinalFigure(card.clock.minute);
}

/** What a goal did: it opened the scoring, or made the score level; undefined for others, or if their order is not known. */
function featOf(goal: EventOf<'goal'>, {before: {goals}}: CommentaryContext): string | undefined {
  if (goals.some(isPlaced)) return undefined;
  const place = goals.indexOf(goal);
  const ahead = goals.slice(0, place).reduce((sum, {side}) => sum + (side === goal.side ? 1 : -1), 0);
  if (place === 0) return 'opened the scoring';
  return ahead === -1 ? 'got the equaliser' : undefined;
}

function wasHurt(player: string, side: Side, {line}: CommentaryContext): boolean {
  const last = line?.earlier.of('injury', side, player).at(-1);
  return line !== undefined && last !== undefined && line.at - last.at <= RECENT;
}
