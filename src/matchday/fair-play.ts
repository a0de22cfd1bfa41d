import type {EventOf} from '../match/model/event.ts';
import {type PerSide, perSide} from '../match/model/side.ts';

/** The points of FIFA's and UEFA's fair-play rules for what one player receives in one match. */
const POINTS = {yellow: -1, 'second-yellow': -3, red: -4, 'yellow-red': -5} as const;

/** The fair-play points of both sides for the standing cards of one match; each player counts once. */
export function fairPlayOf(cards: readonly EventOf<'card'>[]): PerSide<number> {
  return perSide(side => {
    const own = cards.filter(card => card.side === side);
    const unnamed = own.filter(({player}) => player === undefined);
    const named = Map.groupBy(
      own.filter(({player}) => player !== undefined),
      ({player}) => player,
    );
    return [...named.values(), ...unnamed.map(card => [card])].reduce((sum, each) => sum + pointsOf(each), 0);
  });
}

function pointsOf(cards: readonly EventOf<'card'>[]): number {
  const colours = cards.map(({card}) => card);
  if (colours.includes('red')) return colours.includes('yellow') ? POINTS['yellow-red'] : POINTS.red;
  return colours.includes('second-yellow') ? POINTS['second-yellow'] : POINTS.yellow;
}
