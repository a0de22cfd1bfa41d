import type {CommentaryContext} from '../context.ts';

/** The last opponent whom a player went past at the end of a passage of play, after the player's last pass; undefined if none. */
export function beatenBy(player: string | undefined, {line}: CommentaryContext): string | undefined {
  if (player === undefined) return undefined;
  const plays = line?.passage?.plays ?? [];
  const past = plays.findLastIndex(({kind, winner}) => kind === 'challenge' && winner === player);
  const passed = plays.findLastIndex(play => play.kind === 'pass' && play.player === player);
  return past < passed ? undefined : plays[past]?.player;
}
