import type {Position} from '../model/clock.ts';
import type {EventOf} from '../model/event.ts';

/** What later lines refer to: attempts at goal, fouls and offsides. */
export type Notable = EventOf<'goal'> | EventOf<'shot'> | EventOf<'foul'> | EventOf<'offside'>;

export type Earlier = {readonly at: Position; readonly event: Notable};

/** The player a later line would refer to. */
export function playerOf(event: Notable): string | undefined {
  switch (event.type) {
    case 'goal':
      return event.scorer;
    case 'shot':
      return event.shooter;
    case 'foul':
      return event.fouler;
    case 'offside':
      return event.player;
  }
}

/** How many earlier events of a type are a player's; 0 if the player is not known. */
export function countOf(earlier: readonly Earlier[], type: Notable['type'], player: string | undefined): number {
  if (player === undefined) return 0;
  return earlier.filter(({event}) => event.type === type && playerOf(event) === player).length;
}
