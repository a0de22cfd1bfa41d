import {MINUTE} from '../../model/clock.ts';
import type {EventOf} from '../../model/event.ts';
import {distanceToGoal, isInPenaltyArea} from '../../model/pitch.ts';
import {otherSide} from '../../model/side.ts';
import {type CommentaryContext, choose, nameIn, possessive, teamIn} from '../context.ts';
import {BIG_CHANCE, isBigChance} from '../selection/commentary-level.ts';
import {missOf, saveOf, woodOf} from '../words/aim-words.ts';
import {aloneOf} from '../words/alone.ts';
import {beatenBy} from '../words/beaten.ts';
import {DELIVERY_WORDS, type Maker, makerOf} from '../words/maker.ts';
import {conditions, type Facts} from '../words/mould.ts';
import {type Group, runIn} from '../words/moves.ts';
import {outOf, shotPlace} from '../words/places.ts';
import {isHard, nounOf, sendsOf, strikesOf, TECHNIQUES} from '../words/strike-words.ts';

type Shot = EventOf<'shot'>;

/** A shot from this many metres is a long one, and within this many a close one. */
const FAR = 22;
const NEAR = 11;

/** What the moulds of shots refer to, with the last steps of the move that led to the shot. */
export function shotFacts(event: Shot, groups: readonly Group[], context: CommentaryContext): Facts {
  const {line} = context;
  const {side, shooter, goalkeeper, blocker, clearer, body, location, penalty, setPiece, handling, savedWith} = event;
  const name = (id: string | undefined) => (id === undefined ? undefined : nameIn(context, id));
  const from = penalty ? undefined : shotPlace(event);
  const made = makerOf(event, groups, context);
  const maker = name(made?.player);
  const spot = spotOf(event, made, from, context);
  const kick = body !== 'head';
  const miss = missOf(event);
  const {dive, straight, low} = saveOf(event);
  const metres = location === undefined ? 0 : distanceToGoal(location);
  const far = kick && !penalty && metres >= FAR;
  const shot = nounOf(event, far);
  return {
    team: teamIn(context, side),
    rivals: teamIn(context, otherSide(side)),
    shooter: name(shooter),
    keeper: name(goalkeeper),
    blocker: name(blocker),
    clearer: name(clearer),
    maker,
    ball: made?.ball,
    from,
    out: from === undefined ? undefined : outOf(from),
    spot: from === undefined ? spot : choose(event, 'spot', [spot, spot, from]),
    shot,
    an: `${/^[aeo]/.test(shot) ? 'an' : 'a'} ${shot}`,
    strikes: strikesOf(event, far),
    sends: sendsOf(event, metres),
    luck: far ? choose(event, 'luck', ['one', 'a shot']) : undefined,
    wide: event.outcome === 'off-target' ? miss?.words : undefined,
    wood: woodOf(event),
    // Nobody saves `high`.
    dive: dive === 'low' ? dive : undefined,
    how: event.technique === undefined ? undefined : TECHNIQUES[event.technique].how,
    alone: aloneOf(event),
    runs: runIn(groups.at(-1), shooter),
    beaten: name(beatenBy(shooter, context)),
    ...conditions({
      special: made?.special,
      worked: made !== undefined,
      header: !kick,
      kick: kick && !penalty && !setPiece && event.technique === undefined,
      ordinary:
        kick &&
        !isBigChance(event) &&
        !event.oneOnOne &&
        (event.technique === undefined || event.technique === 'half-volley'),
      nobody: (event.outcome === 'blocked' ? blocker : goalkeeper) === undefined,
      held: handling === 'held',
      second: handling === 'second-attempt',
      parried: handling === 'parried',
      tipped: handling === 'behind',
      diving: event.dived,
      hard: isHard(event),
      another: isAnotherSave(event, context),
      foot: savedWith === 'foot',
      hand: savedWith === 'one-hand',
      crowd: kick && (event.opponentsInTheWay ?? 0) >= CROWD,
      aerial: event.aerial,
      again: isBack(event, context),
      technique: event.technique !== undefined,
      far,
      near: location !== undefined && metres <= NEAR && isInPenaltyArea(location),
      blind: miss === undefined,
      big: isBigChance(event),
      chance: isChance(event) && line?.passage?.mistake === undefined,
      good: (event.xg ?? 0) >= GOOD,
      straight,
      low,
      close: miss?.margin === 'close',
      wild: miss?.margin === 'wild',
    }),
  };
}

/** So many opponents in the way are a crowd. */
const CROWD = 3;

/** A shot that scores this often is a good chance; big ones are called that before the sentence. */
export const CHANCE = 0.12;
/** And one that scores this often is worth telling with its move. */
export const GOOD = 0.15;

function isChance({xg, oneOnOne, openGoal}: Shot): boolean {
  return xg !== undefined && xg >= CHANCE && xg < BIG_CHANCE && !oneOnOne && !openGoal;
}

/** From where, from whose cross, or after which corner: what is best said of how the shot came about. */
function spotOf(
  {delivery, shooter}: Shot,
  made: Maker | undefined,
  from: string | undefined,
  context: CommentaryContext,
) {
  const corner = context.line?.passage?.corner;
  if (made?.special) return `from ${possessive(nameIn(context, made.player))} ${made.ball}`;
  const moves = (context.line?.passage?.plays.length ?? 0) > 0;
  if (made === undefined && delivery !== undefined && !moves) return `after a ${DELIVERY_WORDS[delivery]}`;
  if (corner === undefined || (corner.taker !== undefined && corner.taker === shooter)) return from;
  return corner.taker === undefined ? 'after a corner' : `after ${possessive(nameIn(context, corner.taker))} corner`;
}

/** True if the goalkeeper had a line for a save not long before. */
function isAnotherSave({goalkeeper, side}: Shot, {line}: CommentaryContext): boolean {
  if (line === undefined || goalkeeper === undefined) return false;
  return line.earlier.attempts.some(
    ({event, at}) =>
      event.type === 'shot' &&
      event.side === side &&
      event.outcome === 'saved' &&
      event.goalkeeper === goalkeeper &&
      line.at - at <= BACK &&
      line.earlier.isTold(event),
  );
}

/** A player who had a line for an attempt within this time is back. */
const BACK = 8 * MINUTE;

function isBack({shooter, side}: Shot, {line}: CommentaryContext): boolean {
  const last = line?.earlier.of('attempt', side, shooter).at(-1);
  return last !== undefined && line!.at - last.at <= BACK && line!.earlier.isTold(last.event);
}
