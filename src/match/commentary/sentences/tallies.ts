import type {EventOf} from '../../model/event.ts';
import type {Side} from '../../model/side.ts';
import type {MatchState} from '../../model/state.ts';
import {type CommentaryContext, capital, choose, nameIn, possessive} from '../context.ts';
import type {Earlier} from '../selection/earlier.ts';
import {cardinal, ordinal} from '../words/numbers.ts';

type Shot = EventOf<'shot'>;

/** The side with more attempts, and how many each has; `isOnTop` where they are so many, and so many times the other side's. */
export function attemptsOf(
  {home, away}: MatchState['tallies'],
  onTop: {readonly attempts: number; readonly times: number},
): {readonly top: Side; readonly most: number; readonly least: number; readonly isOnTop: boolean} {
  const top = home.shots >= away.shots ? 'home' : 'away';
  const [most, least] = [Math.max(home.shots, away.shots), Math.min(home.shots, away.shots)];
  return {top, most, least, isOnTop: most >= onTop.attempts && most >= onTop.times * least};
}

/** The attempts that count before an event: those that were not overturned. */
export function standing(attempts: readonly Earlier[], {before}: CommentaryContext): readonly Earlier[] {
  return before.overturned.size === 0 ? attempts : attempts.filter(({event}) => !before.overturned.has(event.id));
}

/** A goalkeeper's fifth save and tenth are worth a mention. */
const SAVES: readonly number[] = [5, 10];

/** How many saves the goalkeeper has made, if every save is recorded with its goalkeeper. */
export function savesTail(event: Shot, context: CommentaryContext): string {
  const {goalkeeper, outcome, side} = event;
  const {line, match} = context;
  if (line === undefined || match.coverage !== 'complete') return '';
  if (outcome !== 'saved' || goalkeeper === undefined) return '';
  const saved = standing(line.earlier.attempts, context).flatMap(({event: shot}) =>
    shot.side === side && shot.type === 'shot' && shot.outcome === 'saved' ? [shot] : [],
  );
  if (!saved.every(shot => shot.goalkeeper !== undefined && line.earlier.isTold(shot))) return '';
  const count = saved.filter(shot => shot.goalkeeper === goalkeeper).length + 1;
  const nth = ordinal(count);
  if (nth === undefined || !SAVES.includes(count)) return '';
  const name = nameIn(context, goalkeeper);
  return choose(event, 'saves', [
    ` That’s ${possessive(name)} ${nth} save.`,
    ` Busy, ${name}: ${cardinal(count)} saves.`,
    '',
    '',
    ` ${capital(cardinal(count))} saves for ${name}.`,
  ]);
}
