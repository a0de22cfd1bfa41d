import type {EventOf} from '../../model/event.ts';
import {otherSide, SIDES, type Side} from '../../model/side.ts';
import {type CommentaryContext, nameIn, teamIn} from '../context.ts';
import {KEEPERS, REVIEWS} from '../moulds/whistles.ts';
import {isBigChance} from '../selection/commentary-level.ts';
import {woodOf} from '../words/aim-words.ts';
import {conditions, type Facts, pick} from '../words/mould.ts';
import {cardinal} from '../words/numbers.ts';
import {savedShots, standing, starFacts} from './tallies.ts';

type Shot = EventOf<'shot'>;
type Whistle = EventOf<'whistle'>;

/** A goalkeeper with so many saves in a half, or in a match, has been busy. */
const BUSY = {half: 3, match: 5};

/**
 * What stood out in the first half besides the score, in a sentence with a space before it: who hit the woodwork, whose chance was
 * the best, a busy goalkeeper, or one player with many of the attempts. Empty if nothing did, or not every attempt is recorded.
 */
export function halfReview(event: Whistle, context: CommentaryContext): string {
  if (context.match.coverage !== 'complete') return '';
  const shots = shotsBefore(context);
  const goalless = context.before.goals.length === 0;
  const facts = [nearest(shots, context), best(shots, context), busiest(BUSY.half, context), starOfEither(context)];
  const found = facts.find(each => each !== undefined);
  const words = found && pick(event, 'review', REVIEWS, {...found, ...conditions({goalless, scored: !goalless})});
  return words === undefined ? '' : ` ${words}`;
}

/** The saves of the losing goalkeeper, or of the busier one at a draw, in a sentence with a space before it; empty if they are few. */
export function keeperReview(event: Whistle, context: CommentaryContext): string {
  if (context.match.coverage !== 'complete') return '';
  const {home, away} = context.before.score;
  const loser = home === away ? undefined : home < away ? 'home' : 'away';
  const facts = busiest(BUSY.match, context, loser);
  const isLost = loser !== undefined;
  const words = facts && pick(event, 'keeper', KEEPERS, {...facts, ...conditions({lost: isLost, drawn: !isLost})});
  return words === undefined ? '' : ` ${words}`;
}

/** The attempts without a goal that count and that the reader has read of. */
function shotsBefore(context: CommentaryContext): readonly Shot[] {
  const {line} = context;
  if (line === undefined) return [];
  return standing(line.earlier.attempts, context).flatMap(({event}) =>
    event.type === 'shot' && line.earlier.isTold(event) ? [event] : [],
  );
}

/** The last to hit the woodwork. */
function nearest(shots: readonly Shot[], context: CommentaryContext): Facts | undefined {
  const shot = shots.findLast(({outcome, shooter}) => outcome === 'woodwork' && shooter !== undefined);
  return shot && {nearest: nameIn(context, shot.shooter!), wood: woodOf(shot)};
}

/** The best chance of a half without a goal, if it was a big one. */
function best(shots: readonly Shot[], context: CommentaryContext): Facts | undefined {
  const known = shots.filter(({xg}) => xg !== undefined);
  const [shot] = known.toSorted((a, b) => b.xg! - a.xg!);
  if (shot?.shooter === undefined || !isBigChance(shot)) return undefined;
  return {best: nameIn(context, shot.shooter)};
}

/**
 * The goalkeeper with the most saves, of one side or of both, if they are many and every save is recorded with its goalkeeper. Nobody
 * praises one whose mistake led to a goal.
 */
function busiest(least: number, context: CommentaryContext, of?: Side): Facts | undefined {
  const saves = savedShots(context, of === undefined ? undefined : otherSide(of));
  if (saves.some(({goalkeeper}) => goalkeeper === undefined)) return undefined;
  const byKeeper = Map.groupBy(saves, ({goalkeeper}) => goalkeeper!);
  const [first, second] = [...byKeeper.values()].sort((a, b) => b.length - a.length);
  if (first === undefined || first.length < least || first.length === second?.length) return undefined;
  const {goalkeeper, side} = first[0]!;
  if (context.line!.earlier.costly.has(goalkeeper!)) return undefined;
  return {
    keeper: nameIn(context, goalkeeper!),
    saves: cardinal(first.length),
    team: teamIn(context, otherSide(side)),
  };
}

/** The player with most of a side's attempts. */
function starOfEither(context: CommentaryContext): Facts | undefined {
  const stars = SIDES.map(side => starFacts(side, context)).filter(({star}) => star !== undefined);
  return stars.length === 1 ? stars[0] : undefined;
}
