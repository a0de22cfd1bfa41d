import type {EventOf} from '../../model/event.ts';
import {distanceToGoal, turned} from '../../model/pitch.ts';
import {otherSide, type Side} from '../../model/side.ts';
import {type CommentaryContext, choose, nameIn, teamIn} from '../context.ts';
import {FOULS, FOULS_AGAIN, FOULS_BY_BOOKED, FOULS_BY_SIDE, FOULS_ON_NOBODY, STOPPED} from '../moulds/fouls.ts';
import {conditions, pick} from '../words/mould.ts';
import {runIn} from '../words/moves.ts';
import {ordinal, withArticle} from '../words/numbers.ts';
import {freeKickPlace, isInOwnArea} from '../words/zones.ts';
import {buildUp} from './build-up.ts';

type Foul = EventOf<'foul'>;

/** Metres from goal within which a free kick is one to shoot from. */
const RANGE = 28;

/** The sentence for a foul: who, on whom, where, and how often. */
export function writeFoul(event: Foul, context: CommentaryContext): string {
  const {fouler, fouled, side, location} = event;
  const inArea = location !== undefined && isInOwnArea(location);
  const isEnding = context.line?.passage !== undefined && fouled !== undefined && location !== undefined;
  const run = isEnding ? buildUp(event, fouled, context).groups.at(-1) : undefined;
  const nth = countOf(event, context);
  const facts = {
    team: teamIn(context, otherSide(side)),
    rivals: teamIn(context, side),
    fouler: fouler === undefined ? undefined : nameIn(context, fouler),
    fouled: fouled === undefined ? undefined : nameIn(context, fouled),
    maker: run !== undefined && run.receiver === fouled ? nameIn(context, run.player) : undefined,
    runs: runIn(run, fouled),
    spot: location === undefined ? undefined : freeKickPlace(location).trim() || undefined,
    nth,
    another: nth === undefined ? undefined : withArticle(nth),
    // In a side's own area it gives away a penalty, which has a line of its own, or an indirect free kick: not known which. Without its place, the foul
    // may be in the area.
    ...conditions({
      free: location !== undefined && !inArea,
      near: location !== undefined && distanceToGoal(turned(location)) <= RANGE,
    }),
  };
  if (fouled !== undefined && isBooked(fouler, side, context)) return pick(event, 'booked', FOULS_BY_BOOKED, facts)!;
  if (isEnding) return pick(event, 'stopped', STOPPED, facts)!;
  if (nth !== undefined && fouled !== undefined) return pick(event, 'again', FOULS_AGAIN, facts)!;
  if (fouler === undefined) return pick(event, 'foul', FOULS_BY_SIDE, facts)!;
  return pick(event, 'foul', fouled === undefined ? FOULS_ON_NOBODY : FOULS, facts)!;
}

/** Where every foul is recorded: which of a player's fouls it is, for every other one from the third on. */
function countOf(event: Foul, {match, line}: CommentaryContext): string | undefined {
  if (line === undefined || match.coverage !== 'complete') return undefined;
  const before = line.earlier.of('foul', event.side, event.fouler).length;
  return before < 2 || !choose(event, 'count', [true, false]) ? undefined : ordinal(before + 1);
}

function isBooked(player: string | undefined, side: Side, {before, line}: CommentaryContext): boolean {
  if (player === undefined || line === undefined) return false;
  return before.cards.some(card => card.side === side && card.player === player && card.card === 'yellow');
}
