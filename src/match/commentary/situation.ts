import {MINUTE} from '../model/clock.ts';
import {type EventOf, isAttempt} from '../model/event.ts';
import {otherSide} from '../model/side.ts';
import {BIG_CHANCE} from './commentary-level.ts';
import {type CommentaryContext, capital, choose, type LineContext, nameIn, teamIn} from './context.ts';
import {playerOf} from './earlier.ts';
import {cardinal, ordinal} from './numbers.ts';

type Shot = EventOf<'shot'>;

/** A side's first shot is worth a mention from this minute on. */
const LONG_WAIT = 20;
/** Milliseconds in which a side's attempts add up to pressure. */
const PRESSURE = 8 * MINUTE;
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
  if (counted && mine === 0 && event.clock.minute >= LONG_WAIT) return `A first shot for ${match.fixture[side].name}. `;
  return line === undefined || penalty ? '' : situation(event, line, context);
}

function attemptsBefore(earlier: LineContext['earlier'], {before}: CommentaryContext): LineContext['earlier'] {
  return earlier.filter(({event}) => isAttempt(event) && !before.overturned.has(event.id));
}

/** How often the player has tried, after the third and the fifth attempt. */
export function triesTail(event: Shot, context: CommentaryContext): string {
  const {shooter, penalty} = event;
  const {line, match} = context;
  if (line === undefined || line.detail === 'low' || shooter === undefined || penalty) return '';
  if (match.coverage !== 'complete') return '';
  const tries = attemptsBefore(line.earlier, context).filter(other => playerOf(other.event) === shooter).length + 1;
  if (tries !== 3 && tries !== 5) return '';
  const name = nameIn(context, shooter);
  return choose(event, 'tries', [
    ` That makes ${cardinal(tries)} attempts for ${name}.`,
    ` It is a ${ordinal(tries)} attempt by ${name}.`,
    ` ${name} has had ${cardinal(tries)} attempts.`,
    ` That is a ${ordinal(tries)} try for ${name}.`,
  ]);
}

/** What the match has been before a shot: the pressure, or a late chase. */
function situation(event: Shot, {earlier, at, detail}: LineContext, context: CommentaryContext): string {
  if (detail === 'low') return '';
  const {side, clock} = event;
  const {score} = context.before;
  const team = teamIn(context, side);
  const attempts = attemptsBefore(earlier, context);
  const recent = attempts.filter(other => at - other.at <= PRESSURE);
  const mine = recent.filter(other => other.event.side === side).length;
  if (mine === recent.length && (mine === 3 || mine === 6)) {
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
  if (clock.period === 'second-half' && clock.minute >= CHASE && (behind === 1 || behind === 2)) {
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
