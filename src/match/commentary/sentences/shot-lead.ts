import {MINUTE, SECOND} from '../../model/clock.ts';
import {type EventOf, isPlaced} from '../../model/event.ts';
import {PITCH} from '../../model/pitch.ts';
import {otherSide, type Side} from '../../model/side.ts';
import {type CommentaryContext, type LineContext, nameIn} from '../context.ts';
import {LEADS} from '../moulds/leads.ts';
import {isBigChance} from '../selection/commentary-level.ts';
import type {Attempt, Earlier} from '../selection/earlier.ts';
import {woodOf} from '../words/aim-words.ts';
import {conditions, type Facts, pick} from '../words/mould.ts';
import {isDirectCorner} from '../words/strike-words.ts';
import {followedUp} from './rebound.ts';
import {ownGoalsOf, standing} from './tallies.ts';

type Shot = EventOf<'shot'>;
type Lead = keyof typeof LEADS;

/** A side's first shot is worth a mention from this minute on. */
const LONG_WAIT = 20;
/** Milliseconds in which a side's attempts add up to pressure. */
const PRESSURE = 8 * MINUTE;
/** After so many attempts in a row with a line, another is pressure, and so many again. */
const IN_A_ROW: readonly number[] = [3, 6];
/** From this minute on, a side that is behind by one or two is chasing the match. */
const CHASE = 80;
/** A shot within this time of a corner that was lost is still part of that corner. */
const SECOND_PHASE = 10 * SECOND;
/** A shot within this time of a team-mate's that has no line comes from the same attack. */
const SAME_ATTACK = 30 * SECOND;
/** A player is fresh for so many minutes after coming on. */
const FRESH = 4;

/** What sets a shot apart, as a sentence with a space behind it; empty for most. */
export function lead(event: Shot, shotFacts: Facts, context: CommentaryContext): string {
  const about = leadOf(event, context);
  if (about === undefined) return '';
  const {side, shooter} = event;
  const other = untoldBefore(event, context)?.shooter;
  return (
    pick(event, about, LEADS[about], {
      ...shotFacts,
      timber: timberBefore(context.line?.earlier.of('attempt', side, shooter) ?? []),
      other: other === undefined ? undefined : nameIn(context, other),
      ...conditions({same: followedUp(event, context)?.shooter === shooter}),
    }) ?? ''
  );
}

function leadOf(event: Shot, context: CommentaryContext): Lead | undefined {
  const {match, before, line} = context;
  const {side, penalty, clock} = event;
  const mine = before.tallies[side].shots;
  const theirs = before.tallies[otherSide(side)].shots;
  const counted = match.coverage === 'complete';
  if (counted && mine + theirs === 0) return 'first';
  if (event.openGoal) return 'openGoal';
  if (event.oneOnOne && !penalty && !isAtByline(event)) return 'oneOnOne';
  if (!penalty && event.xg !== undefined && isBigChance(event)) return 'big';
  if (counted && mine === 0 && !isPlaced(event) && clock.minute >= LONG_WAIT) return 'late';
  if (line === undefined || penalty || line.detail === 'low') return undefined;
  if (!event.setPiece && followedUp(event, context) !== undefined) return 'followUp';
  if (untoldBefore(event, context) !== undefined) return 'untold';
  if (isSecondPhase(event, context)) return 'corner';
  const remembered = counted ? memoryOf(event, context) : undefined;
  if (remembered !== undefined) return remembered;
  // The frame of the goal needs no introduction.
  if (event.outcome === 'woodwork') return undefined;
  if (IN_A_ROW.includes(attemptsInARow(side, line, standing(line.earlier.attempts, context)))) return 'pressure';
  const behind = before.score[otherSide(side)] - before.score[side];
  const isChase = !isPlaced(event) && clock.period === 'second-half' && clock.minute >= CHASE;
  return isChase && (behind === 1 || behind === 2) ? 'chase' : undefined;
}

/** How many times farther beside the goal than before it. */
const STEEP = 1.5;

/** True for a shot from so tight an angle that nobody would call it one on one. */
function isAtByline({location}: Shot): boolean {
  return location !== undefined && Math.abs(location.y - PITCH.width / 2) > STEEP * (PITCH.length - location.x);
}

/** What the reader knows of the shooter that this shot brings back, once for each player. */
function memoryOf(event: Shot, {line, before}: CommentaryContext): Lead | undefined {
  const {shooter, side, clock} = event;
  if (shooter === undefined) return undefined;
  const attempts = line!.earlier.of('attempt', side, shooter);
  if (attempts.length === 0) {
    const cameOn = before.lineUps[side].get(shooter)?.cameOn;
    if (ownGoalsOf(shooter, side, before).length > 0) return 'ownGoal';
    const isFresh = cameOn?.clock.period === clock.period && clock.minute - cameOn.clock.minute <= FRESH;
    return isFresh ? 'fresh' : undefined;
  }
  return isFreeKick(event) && timberBefore(attempts) !== undefined ? 'wood' : undefined;
}

function isFreeKick(event: Shot): boolean {
  return event.setPiece === true && !isDirectCorner(event);
}

/** Which part of the frame a player has hit from a free kick, if it was one time. */
function timberBefore(attempts: readonly Earlier[]): string | undefined {
  const hits = attempts.flatMap(({event}) =>
    event.type === 'shot' && isFreeKick(event) && event.outcome === 'woodwork' ? [event] : [],
  );
  return hits.length === 1 ? woodOf(hits[0]!) : undefined;
}

/** The blocked shot of a team-mate seconds before that has no line of its own. */
function untoldBefore({side, shooter, clock}: Shot, {line}: CommentaryContext): Shot | undefined {
  const last = line?.earlier.attempts.at(-1);
  const shot = last?.event;
  if (shot?.type !== 'shot' || shot.side !== side || shot.outcome !== 'blocked') return undefined;
  if (clock.second === undefined || shot.shooter === undefined || shot.shooter === shooter) return undefined;
  // After a line on what came later, it would be told in the wrong order.
  const isNext = (line!.earlier.lastLine ?? 0) <= last!.at;
  return isNext && line!.at - last!.at <= SAME_ATTACK && !line!.earlier.isTold(shot) ? shot : undefined;
}

/** True seconds after a corner of the same side whose ball did not reach a team-mate. */
function isSecondPhase({side, clock, setPiece}: Shot, {line}: CommentaryContext): boolean {
  const corner = line?.earlier.lostCorner;
  if (corner?.side !== side || setPiece || clock.second === undefined) return false;
  return line!.passage?.corner === undefined && line!.at - corner.at <= SECOND_PHASE;
}

/** How many attempts with a line a side has had in a row in the minutes before one; 0 if the other side had one too. */
function attemptsInARow(side: Side, {at, earlier}: LineContext, attempts: readonly Earlier<Attempt>[]): number {
  const recent = attempts.filter(attempt => at - attempt.at <= PRESSURE);
  if (recent.some(({event}) => event.side !== side)) return 0;
  return recent.filter(({event}) => earlier.isTold(event)).length;
}
