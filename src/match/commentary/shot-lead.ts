import {MINUTE, type Position, SECOND} from '../model/clock.ts';
import {type EventOf, isPlaced} from '../model/event.ts';
import {otherSide, type Side} from '../model/side.ts';
import {isBigChance} from './commentary-level.ts';
import {type CommentaryContext, nameIn, teamIn} from './context.ts';
import type {Earlier} from './earlier.ts';
import {pick} from './mould.ts';
import {LEADS} from './moulds/leads.ts';
import {followedUp} from './rebound.ts';
import {standing} from './tallies.ts';

type Shot = EventOf<'shot'>;

/** A side's first shot is worth a mention from this minute on. */
const LONG_WAIT = 20;
/** Milliseconds in which a side's attempts add up to pressure. */
const PRESSURE = 8 * MINUTE;
/** How many attempts in a row are pressure, and so many again. */
const IN_A_ROW: readonly number[] = [3, 6];
/** From this minute on, a side that is behind by one or two is chasing the match. */
const CHASE = 80;
/** A shot within this time of a corner that was lost is still part of that corner. */
const SECOND_PHASE = 10 * SECOND;

/** What sets a shot apart, as a sentence with a space behind it; empty for most. */
export function lead(event: Shot, context: CommentaryContext): string {
  const {side, shooter} = event;
  const about = leadOf(event, context);
  if (about === undefined) return '';
  const behind = context.before.score[otherSide(side)] - context.before.score[side];
  const facts = {
    team: teamIn(context, side),
    rivals: teamIn(context, otherSide(side)),
    shooter: shooter === undefined ? undefined : nameIn(context, shooter),
    need: behind === 1 ? 'a goal' : 'two goals',
  };
  return pick(event, about, LEADS[about], facts) ?? '';
}

function leadOf(event: Shot, context: CommentaryContext): keyof typeof LEADS | undefined {
  const {match, before, line} = context;
  const {side, penalty, clock} = event;
  const mine = before.tallies[side].shots;
  const theirs = before.tallies[otherSide(side)].shots;
  const counted = match.coverage === 'complete';
  if (counted && mine + theirs === 0) return 'first';
  if (event.openGoal) return 'openGoal';
  if (event.oneOnOne && !penalty) return 'oneOnOne';
  if (!penalty && event.xg !== undefined && isBigChance(event)) return 'big';
  if (counted && mine === 0 && !isPlaced(event) && clock.minute >= LONG_WAIT) return 'late';
  if (line === undefined || penalty || line.detail === 'low') return undefined;
  if (!event.setPiece && followedUp(event, context) !== undefined) return 'followUp';
  if (isSecondPhase(event, context)) return 'corner';
  if (IN_A_ROW.includes(attemptsInARow(side, line.at, standing(line.earlier.attempts, context)))) return 'pressure';
  const behind = before.score[otherSide(side)] - before.score[side];
  const isChase = !isPlaced(event) && clock.period === 'second-half' && clock.minute >= CHASE;
  return isChase && (behind === 1 || behind === 2) ? 'chase' : undefined;
}

/** True seconds after a corner of the same side whose ball did not reach a team-mate. */
function isSecondPhase({side, clock, setPiece}: Shot, {line}: CommentaryContext): boolean {
  const corner = line?.earlier.lostCorner;
  if (line === undefined || corner?.side !== side || setPiece || clock.second === undefined) return false;
  return line.passage?.corner === undefined && line.at - corner.at <= SECOND_PHASE;
}

/** How many attempts in a row a side has had in the minutes before a position; 0 if the other side had one too. */
function attemptsInARow(side: Side, at: Position, attempts: readonly Earlier[]): number {
  let count = 0;
  for (let n = attempts.length - 1; n >= 0 && at - attempts[n]!.at <= PRESSURE && count < 7; n -= 1) {
    if (attempts[n]!.event.side !== side) return 0;
    count += 1;
  }
  return count;
}
