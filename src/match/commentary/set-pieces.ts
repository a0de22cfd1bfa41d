import type {EventOf} from '../model/event.ts';
import {buildUp, groupsText, holderOf, moveText} from './build-up.ts';
import {by, type CommentaryContext, capital, choose, nameIn, possessive, teamIn} from './context.ts';
import {ordinal, withArticle} from './numbers.ts';
import {subjectOf} from './subject.ts';

/** The sentence for an offside: the pass that was meant for the player, if it is known. */
export function writeOffside(event: EventOf<'offside'>, context: CommentaryContext): string {
  const {player, side} = event;
  const {name, does: acts} = subjectOf(context, player, side);
  const {passage, earlier} = context.line ?? {};
  const before = earlier?.of('offside', player).length ?? 0;
  const nth = context.match.coverage === 'complete' ? ordinal(before + 1) : undefined;
  const pass = passage?.plays.at(-1);
  if (passage !== undefined && pass?.player !== undefined && pass.target !== undefined && pass.target === player) {
    const led = {...context, line: {...context.line!, passage: {...passage, plays: passage.plays.slice(0, -1)}}};
    const {groups, opening} = buildUp(event, pass.player, led);
    const again = before > 0 ? ' again' : '';
    const counted = before > 1 && nth !== undefined ? ` for the ${nth} time` : again;
    const does = choose(event, 'looks', [
      `tries to play ${name} in, but the flag is up${again}`,
      `plays it through for ${name}: offside${counted}`,
      `tries to find ${name}, but the flag goes up${again}`,
      `sends it forward for ${name}, and the flag goes up${again}`,
      `looks for ${name}: offside${counted}`,
      // After `who`, a second one is hard to follow.
      ...(groups.length === 0
        ? [`looks for ${name}, who is offside${counted}`, `finds ${name} offside${counted}`]
        : []),
    ]);
    return `${opening}${moveText(groups, {player: pass.player, does}, context)}.`;
  }
  if (before > 0) {
    return choose(event, 'offside again', [
      `${name} ${acts('is')} offside again.`,
      `Offside again: ${name}.`,
      `Once more ${name} ${acts('is')} offside.`,
      ...(nth === undefined
        ? []
        : [
            `${name} ${acts('is')} offside for the ${nth} time.`,
            `${capital(withArticle(nth))} offside against ${name}.`,
          ]),
    ]);
  }
  return choose(event, 'offside', [
    `${name} ${acts('is')} offside.`,
    `The flag is up: ${name} ${acts('is')} offside.`,
    `Offside: ${name}.`,
    `${name} ${acts('is')} caught offside.`,
  ]);
}

/** The sentence for a corner: the move that led to it, the taker, and how many there have been. */
export function writeCorner(event: EventOf<'corner'>, context: CommentaryContext): string {
  const team = teamIn(context, event.side);
  const passage = context.line?.passage;
  if (passage !== undefined) {
    const {groups, opening} = buildUp(event, holderOf(passage), context);
    const move = groupsText(groups, context);
    const taker = by(context, ',', event.taker, ' to take');
    if (move !== '') {
      return choose(event, 'corner after', [
        `${opening}${move}. Corner to ${team}${taker}.`,
        `${opening}${move}, and it is a corner${taker}.`,
        `${opening}${move}, and ${team} have a corner${taker}.`,
      ]);
    }
  }
  const won = by(context, ', won by', event.winner);
  const taken = context.before.tallies[event.side].corners;
  const counted = context.line !== undefined && context.match.coverage === 'complete';
  const nth = counted ? ordinal(taken + 1) : undefined;
  if (event.taker === undefined) {
    return choose(event, 'corner', [
      `Corner to ${team}${won}.`,
      `${team} have a corner${won}.`,
      `A corner for ${team}${won}.`,
      ...(nth === undefined ? [] : [`${capital(withArticle(nth))} corner for ${team}${won}.`]),
    ]);
  }
  const taker = nameIn(context, event.taker);
  const numbered =
    nth === undefined
      ? []
      : [
          `${capital(withArticle(nth))} corner for ${team}${won}, and ${taker} takes it.`,
          `${taker} takes ${possessive(team)} ${nth} corner${won}.`,
          `That is ${withArticle(nth)} corner for ${team}${won}. ${taker} to take.`,
        ];
  return choose(event, 'corner', [
    `Corner to ${team}${won}, to be taken by ${taker}.`,
    `${team} have a corner${won}; ${taker} takes it.`,
    `${taker} takes a corner for ${team}${won}.`,
    `${team} ${won === '' ? 'win' : 'have'} a corner${won}. ${taker} to take.`,
    `It is a corner for ${team}${won}, and ${taker} will take it.`,
    ...numbered,
  ]);
}
