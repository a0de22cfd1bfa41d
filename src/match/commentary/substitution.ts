import {MINUTE} from '../model/clock.ts';
import {type EventOf, isPlaced} from '../model/event.ts';
import {type CommentaryContext, nameIn, teamIn} from './context.ts';
import {pick} from './mould.ts';
import {CHANGES, HURT, SCORER, SCORER_OF_MORE} from './moulds/changes.ts';
import {cardinal, ordinalFigure} from './numbers.ts';
import {subjectOf} from './subject.ts';

type Substitution = EventOf<'substitution'>;

/** A player who goes off within this time of an injury may do so because of it. */
const RECENT = 10 * MINUTE;

/** The sentence for a change: who comes on for whom, and what the player who goes off is remembered for. */
export function writeSubstitution(event: Substitution, context: CommentaryContext): string {
  const team = teamIn(context, event.side);
  if (event.on === undefined) return `${subjectOf(context, event.off, event.side).name} goes off for ${team}.`;
  const on = nameIn(context, event.on);
  if (event.off === undefined) return `${on} comes on for ${team}.`;
  const off = nameIn(context, event.off);
  const goals = context.before.goals.filter(({scorer, kind}) => scorer === event.off && kind !== 'own-goal');
  const facts = {
    team,
    on,
    off,
    goals: `${cardinal(goals.length)} goals`,
    minute: goals.length === 1 ? minuteOf(goals[0]!) : undefined,
  };
  const moulds = wasHurt(event.off, context) ? HURT : (BY_GOALS[goals.length] ?? SCORER_OF_MORE);
  return pick(event, 'change', moulds, facts)!;
}

const BY_GOALS: readonly (readonly string[])[] = [CHANGES, SCORER];

/** `27th`; undefined in stoppage time and where the minute is estimated. */
function minuteOf(goal: EventOf<'goal'>): string | undefined {
  const {minute, added} = goal.clock;
  return isPlaced(goal) || added > 0 ? undefined : ordinalFigure(minute);
}

function wasHurt(player: string, {line}: CommentaryContext): boolean {
  const last = line?.earlier.of('injury', player).at(-1);
  return line !== undefined && last !== undefined && line.at - last.at <= RECENT;
}
