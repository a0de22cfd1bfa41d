import type {EventOf} from '../../model/event.ts';
import {type CommentaryContext, nameIn, teamIn} from '../context.ts';
import {CORNERS, OFFSIDES, OFFSIDES_AGAIN} from '../moulds/set-pieces.ts';
import {pick} from '../words/mould.ts';
import {ordinal, withArticle} from '../words/numbers.ts';
import {buildUp, groupsText, holderOf} from './build-up.ts';

/** The sentence for an offside: whose pass was meant for the player, if it is known, and how often it has happened. */
export function writeOffside(event: EventOf<'offside'>, context: CommentaryContext): string {
  const {player, side} = event;
  const {passage, earlier} = context.line ?? {};
  const team = teamIn(context, side);
  if (player === undefined)
    return pick(event, 'offside', ['Offside against {team}.', '{team} are caught offside.'], {team})!;
  const others = earlier?.of('offside', side, player) ?? [];
  // A reader counts what has been told.
  const told = others.filter(other => earlier?.isTold(other.event)).length;
  const isCounted = context.match.coverage === 'complete';
  const pass = passage?.plays.at(-1);
  const maker = pass?.kind === 'pass' && pass.target === player ? pass.player : undefined;
  const nth = told === others.length && isCounted ? ordinal(told + 1) : undefined;
  return pick(event, 'offside', told === 0 ? OFFSIDES : OFFSIDES_AGAIN, {
    team,
    player: nameIn(context, player),
    maker: maker === undefined ? undefined : nameIn(context, maker),
    again: nth === undefined ? 'again' : `for the ${nth} time`,
  })!;
}

/** The sentence for a corner: the move that led to it, the taker, and how many there have been. */
export function writeCorner(event: EventOf<'corner'>, context: CommentaryContext): string {
  const {side, taker, winner} = event;
  const passage = context.line?.passage;
  const {groups, opening} = passage === undefined ? NOTHING : buildUp(event, holderOf(passage), context);
  const counted = context.line !== undefined && context.match.coverage === 'complete';
  const nth = counted ? ordinal(context.before.tallies[side].corners + 1) : undefined;
  return pick(event, 'corner', CORNERS, {
    team: teamIn(context, side),
    taker: taker === undefined ? undefined : nameIn(context, taker),
    winner: winner === undefined ? undefined : nameIn(context, winner),
    move: groups.length === 0 ? undefined : `${opening}${groupsText(groups, context)}`,
    nth,
    another: nth === undefined || nth === 'first' ? undefined : withArticle(nth),
  })!;
}

const NOTHING = {groups: [], opening: ''};
