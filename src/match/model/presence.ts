import {formatMinute} from './clock.ts';
import {isCorrection, standingEvents} from './corrections.ts';
import type {MatchEvent} from './event.ts';
import type {Side} from './side.ts';

/** Who is on the pitch, and who has left it for good, by the names that events have for players. */
export type Presence = {
  readonly pitch: ReadonlySet<string>;
  /** The side of each player who went off, and how: `sent off, 60'`. */
  readonly gone: ReadonlyMap<string, {readonly side: Side; readonly how: string}>;
};

/**
 * Where the players are before each event. A correction changes that from its own time on.
 *
 * @param only The side whose players are meant, where two players may have one name, one on each side. Defaults to both sides.
 */
export function presenceBefore(
  events: readonly MatchEvent[],
  starting: Iterable<string>,
  only?: Side,
): readonly Presence[] {
  const atKickOff: Presence = {pitch: new Set(starting), gone: new Map()};
  const after = (presence: Presence, event: MatchEvent) =>
    only !== undefined && 'side' in event && event.side !== only ? presence : presenceAfter(presence, event);
  let now = atKickOff;
  return events.map((event, index) => {
    const before = now;
    now = isCorrection(event) ? standingEvents(events.slice(0, index + 1)).reduce(after, atKickOff) : after(now, event);
    return before;
  });
}

function presenceAfter(presence: Presence, event: MatchEvent): Presence {
  const minute = formatMinute(event.clock);
  if (event.type === 'substitution') {
    const {on, off, side} = event;
    const pitch = on === undefined ? presence.pitch : new Set(presence.pitch).add(on);
    return off === undefined
      ? {...presence, pitch}
      : withoutPlayer({...presence, pitch}, off, {side, how: `substituted, ${minute}`});
  }
  // Somebody on the bench who is no player goes to the stands.
  return event.type === 'card' && event.card !== 'yellow' && event.player !== undefined
    ? withoutPlayer(presence, event.player, {side: event.side, how: `sent off, ${minute}`})
    : presence;
}

function withoutPlayer(
  {pitch, gone}: Presence,
  player: string,
  departure: {readonly side: Side; readonly how: string},
): Presence {
  const left = new Set(pitch);
  left.delete(player);
  return {pitch: left, gone: new Map(gone).set(player, departure)};
}
