import {type EventOf, isPlaced} from '../../model/event.ts';
import {otherSide, type Side} from '../../model/side.ts';
import {type CommentaryContext, nameIn, teamIn} from '../context.ts';
import {MEANINGS} from '../moulds/goals.ts';
import {conditions, pick} from '../words/mould.ts';
import {cardinal} from '../words/numbers.ts';
import {isFinal} from '../words/occasion.ts';

type Goal = EventOf<'goal'>;
type Meaning = keyof typeof MEANINGS;

/** From this minute on, a goal that puts a side ahead is a late one, and a second goal may settle the match. */
const LATE = 85;
const SETTLED = 80;
/** From this minute on, a lead of two or more all but wins a final. */
const TROPHY = 65;
/** From this minute on, a lead of three or more ends the match. */
const OVER = 70;

/** What a goal means for the score, as a sentence; and whether a reader would miss it, since the score alone says the rest. */
export function meaningOf(event: Goal, context: CommentaryContext): {readonly words: string; readonly strong: boolean} {
  const meaning = situation(event, context);
  const words = pick(event, 'meaning', MEANINGS[meaning], {
    team: teamIn(context, event.side),
    rivals: teamIn(context, otherSide(event.side)),
    scorer: event.scorer === undefined ? undefined : nameIn(context, event.scorer),
    count: cardinal(context.before.score[event.side] + 1),
    ...conditions({late: !isPlaced(event) && event.clock.minute >= SETTLED}),
  })!;
  return {words, strong: STRONG.has(meaning)};
}

const STRONG: ReadonlySet<Meaning> = new Set([
  'level',
  'late',
  'turned',
  'final',
  'again',
  'pulledBack',
  'trophy',
  'settled',
]);

function situation(event: Goal, context: CommentaryContext): Meaning {
  const {side, clock} = event;
  const {score, goals} = context.before;
  const mine = score[side] + 1;
  const ahead = mine - score[otherSide(side)];
  const isKnown = !isPlaced(event) && clock.period !== 'extra-time-first-half';
  if (ahead < 0) return ahead === -1 ? 'pulledBack' : 'consolation';
  if (ahead === 0) return 'level';
  if (ahead === 1) {
    if (isKnown && clock.minute >= LATE) return 'late';
    if (wasBehind(context, side) && !wasBehind(context, otherSide(side))) return 'turned';
    if (goals.length > 0) return 'again';
    return isFinal(context.match) ? 'final' : 'first';
  }
  if (ahead >= 2 && isFinal(context.match) && isKnown && clock.minute >= TROPHY) return 'trophy';
  if (ahead > 2) return isKnown && clock.minute >= OVER ? 'over' : 'more';
  return isKnown && clock.minute >= SETTLED ? 'settled' : 'two';
}

/** True if the side has been behind in the match. */
function wasBehind({before}: CommentaryContext, side: Side): boolean {
  let ahead = 0;
  return before.goals.some(goal => {
    ahead += goal.side === side ? 1 : -1;
    return ahead < 0;
  });
}
