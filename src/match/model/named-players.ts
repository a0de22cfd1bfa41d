import type {Doubt} from './doubt.ts';
import {involvements, type MatchEvent, type Role, shownMinute} from './event.ts';
import type {Match} from './match.ts';
import {presenceBefore} from './presence.ts';
import {sideIn} from './role-sides.ts';
import {perSide, SIDES, type Side} from './side.ts';
import {type Change, rightSwaps, swapMessage} from './swapped-changes.ts';

/** Without line-ups, two players may have one name, one on each side: a player is a side and a name. */
export type Mention = {
  readonly index: number;
  readonly event: MatchEvent;
  readonly role: Role;
  readonly player: string;
  /** Undefined where the role may be one of either side. */
  readonly side: Side | undefined;
};

/** Every mention of a player, in the order of the events. */
export function mentionsOf(events: readonly MatchEvent[]): readonly Mention[] {
  return events.flatMap((event, index) =>
    involvements(event).map(({role, player}) => ({index, event, role, player, side: sideIn(event, role)})),
  );
}

/**
 * What the substitutions and cards of a match without line-ups contradict: players who act after going off, or come on when
 * they have played already. With line-ups, both are checked where a match is read.
 */
export function oddPresence({lineUps, events: inFile}: Pick<Match, 'lineUps' | 'events'>): readonly Doubt[] {
  if (lineUps !== undefined) return [];
  const {events, swapped} = rightSwaps(inFile, looksSwapped);
  const all = mentionsOf(events);
  const presence = perSide(side => presenceBefore(events, [], side));
  const named = new Set(all.map(({side, player}) => `${side} ${player}`));
  const first = firstPlays(all);
  return all.flatMap((mention): readonly Doubt[] => {
    const {index, event, role, player, side} = mention;
    const path = ['events', index, role];
    if (swapped.has(index)) {
      const change = inFile[index] as Change;
      return role === 'on' ? [{path, message: swapMessage(change, `"${change.on}" has played before this`)}] : [];
    }
    // A player who went off can be booked, and talked about.
    if (event.type === 'card' || event.type === 'remark' || event.type === 'tactics') return [];
    const of = side === undefined ? SIDES.filter(each => named.has(`${each} ${player}`)) : [side];
    const departures = of.map(each => presence[each][index]!.gone.get(player));
    const [departure] = departures;
    if (departure !== undefined && !departures.includes(undefined)) {
      return [{path, message: `"${player}" went off before this (${departure.how})`}];
    }
    const before = role === 'on' ? first.get(`${side} ${player}`) : undefined;
    return before === undefined || before.index >= index
      ? []
      : [{path, message: `"${player}" comes on here, and has played before this (${shownMinute(before.event)})`}];
  });
}

function looksSwapped(change: Change, earlier: readonly MatchEvent[]): boolean {
  const {side, on, off} = change;
  const {gone} = presenceBefore([...earlier, change], [], side).at(-1)!;
  if (gone.has(on) || gone.has(off)) return false;
  const first = firstPlays(mentionsOf(earlier));
  return first.has(`${side} ${on}`) && !first.has(`${side} ${off}`);
}

/** By side and name, the first mention of each player that is on the pitch. */
function firstPlays(mentions: readonly Mention[]): ReadonlyMap<string, Mention> {
  const first = new Map<string, Mention>();
  for (const mention of mentions) {
    const key = `${mention.side} ${mention.player}`;
    if (isPlaying(mention.event) && !first.has(key)) first.set(key, mention);
  }
  return first;
}

/** False of what players on the bench, too, can be named in. */
export function isPlaying({type}: MatchEvent): boolean {
  return type !== 'card' && type !== 'remark' && type !== 'tactics';
}
