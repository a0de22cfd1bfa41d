import type {Position} from '../model/clock.ts';
import {MINUTE} from '../model/clock.ts';
import {type EventOf, isPlaced} from '../model/event.ts';
import {otherSide, type Side} from '../model/side.ts';
import {BIG_CHANCE} from './commentary-level.ts';
import {type CommentaryContext, capital, choose, type LineContext, nameIn, possessive, teamIn} from './context.ts';
import type {Earlier} from './earlier.ts';
import {cardinal, ordinal} from './numbers.ts';
import {followedUp} from './rebound.ts';

type Shot = EventOf<'shot'>;

/** A side's first shot is worth a mention from this minute on. */
const LONG_WAIT = 20;
/** Milliseconds in which a side's attempts add up to pressure. */
const PRESSURE = 8 * MINUTE;
/** No more attempts in a row than this are mentioned. */
const MOST_PRESSURE = 6;
/** From this minute on, a side that is behind by one or two is chasing the match. */
const CHASE = 80;

/** What sets a shot apart. */
export function lead(event: Shot, context: CommentaryContext): string {
  const {match, before, line} = context;
  const {side, penalty, xg} = event;
  const mine = before.tallies[side].shots;
  const theirs = before.tallies[otherSide(side)].shots;
  const counted = match.coverage === 'complete';
  if (counted && mine + theirs === 0)
    return choose(event, 'first', ['The first shot of the match. ', 'The first attempt of the match. ']);
  if (!penalty && xg !== undefined && xg >= BIG_CHANCE)
    return choose(event, 'big', [
      'A big chance! ',
      'What a chance! ',
      'Big chance! ',
      `A big chance for ${teamIn(context, side)}! `,
    ]);
  if (counted && mine === 0 && !isPlaced(event) && event.clock.minute >= LONG_WAIT)
    return `A first shot for ${match.fixture[side].name}. `;
  return line === undefined || penalty ? '' : situation(event, line, context);
}

/** The attempts that count before an event: those that were not overturned. */
function standing(attempts: readonly Earlier[], {before}: CommentaryContext): readonly Earlier[] {
  return before.overturned.size === 0 ? attempts : attempts.filter(({event}) => !before.overturned.has(event.id));
}

/** How many attempts in a row a side has had in the minutes before a position; 0 if the other side had one too. */
function attemptsInARow(side: Side, at: Position, attempts: readonly Earlier[]): number {
  let count = 0;
  for (let n = attempts.length - 1; n >= 0 && at - attempts[n]!.at <= PRESSURE && count <= MOST_PRESSURE; n -= 1) {
    if (attempts[n]!.event.side !== side) return 0;
    count += 1;
  }
  return count;
}

/** A player's third attempt is worth a mention if the three came within this time. */
const FLURRY = 15 * MINUTE;

/** How often the player has tried: three times in a few minutes, or five times in all. */
export function triesTail(event: Shot, context: CommentaryContext): string {
  const {shooter, penalty} = event;
  const {line, match} = context;
  if (line === undefined || line.detail === 'low' || shooter === undefined || penalty) return '';
  if (match.coverage !== 'complete') return '';
  const others = standing(line.earlier.of('attempt', shooter), context);
  const tries = others.length + 1;
  const name = nameIn(context, shooter);
  if (tries === 5) {
    return choose(event, 'tries', [
      ` That makes five attempts for ${name}.`,
      ` ${name} has had five attempts.`,
      ` A fifth attempt for ${name}.`,
    ]);
  }
  const time = line.at - (others[0]?.at ?? line.at);
  if (tries !== 3 || time > FLURRY) return '';
  const minutes = Math.max(2, Math.ceil(time / MINUTE));
  return choose(event, 'tries', [
    ` Three attempts in ${cardinal(minutes)} minutes for ${name}.`,
    ` That is ${possessive(name)} third attempt in ${cardinal(minutes)} minutes.`,
  ]);
}

/** A goalkeeper's fifth save, eighth and so on are worth a mention. */
const SAVES: readonly number[] = [5, 8, 10];

/** How many saves the goalkeeper has made, if every save is recorded with its goalkeeper. */
export function savesTail(event: Shot, context: CommentaryContext): string {
  const {goalkeeper, outcome, side} = event;
  const {line, match} = context;
  if (line === undefined || line.detail === 'low' || match.coverage !== 'complete') return '';
  if (outcome !== 'saved' || goalkeeper === undefined) return '';
  const saved = standing(line.earlier.attempts, context).flatMap(({event: shot}) =>
    shot.side === side && shot.type === 'shot' && shot.outcome === 'saved' ? [shot.goalkeeper] : [],
  );
  const count = saved.filter(name => name === goalkeeper).length + 1;
  const nth = ordinal(count);
  if (saved.includes(undefined) || nth === undefined || !SAVES.includes(count)) return '';
  const name = nameIn(context, goalkeeper);
  return choose(event, 'saves', [
    ` That is ${possessive(name)} ${nth} save.`,
    ` ${name} has made ${cardinal(count)} saves.`,
    ` That is save number ${cardinal(count)} for the goalkeeper.`,
  ]);
}

/** What the match has been before a shot: the pressure, or a late chase. */
function situation(event: Shot, {earlier, at, detail}: LineContext, context: CommentaryContext): string {
  if (detail === 'low') return '';
  const {side, clock} = event;
  const {score} = context.before;
  if (!event.setPiece && followedUp(event, context) !== undefined) {
    return choose(event, 'follow-up', ['A second bite at it! ', 'And again! ', 'Another go! ', 'It comes back out. ']);
  }
  const team = teamIn(context, side);
  const inARow = attemptsInARow(side, at, standing(earlier.attempts, context));
  if (inARow === 3 || inARow === MOST_PRESSURE) {
    return choose(event, 'pressure', [
      `${team} keep coming. `,
      `More from ${team}. `,
      `Still ${team}. `,
      `It is all ${team} at the moment. `,
      `${team} again. `,
      `The pressure is on from ${team}. `,
    ]);
  }
  const behind = score[otherSide(side)] - score[side];
  if (!isPlaced(event) && clock.period === 'second-half' && clock.minute >= CHASE && (behind === 1 || behind === 2)) {
    return choose(event, 'chase', [
      `${team} need ${behind === 1 ? 'a goal' : 'two goals'}. `,
      `Time is running out for ${team}. `,
      `${capital(behind === 1 ? 'one' : 'two')} down, ${team} push on. `,
      `${team} are chasing it now. `,
      '',
    ]);
  }
  return '';
}
