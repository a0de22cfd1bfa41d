import {nearestFirst} from '../../text/did-you-mean.ts';
import {type EventOf, involvements, type MatchEvent, type Role} from '../model/event.ts';
import type {Match, Player} from '../model/match.ts';
import {presenceBefore} from '../model/presence.ts';
import {sideIn} from '../model/role-sides.ts';
import {otherSide, SIDES, type Side} from '../model/side.ts';
import {type Change, rightSwaps, swapMessage} from '../model/swapped-changes.ts';
import {absence} from './absent-players.ts';
import type {Report} from './cross-checks-around.ts';

const ADD_PLAYER = 'add the player there';

/** Which parts of a file are whole: of events, line-ups or sources that lack some, only what does not depend on the others is checked. */
export type Whole = {readonly events: boolean; readonly lineUps: boolean; readonly sources: boolean};

/**
 * Checks that every player is in the line-up of the right side, and on the pitch when acting. Returns false if a scorer plays for
 * the side that a goal is not for.
 */
export function checkPlayers(
  {fixture, lineUps, events: inFile, playerOfTheMatch, origin}: Match,
  whole: Whole,
  report: Report,
): boolean {
  if (lineUps === undefined) return true;
  let scorersFit = true;
  const sideOf = new Map<string, Side>();
  const placeOf = new Map<string, string>();
  const listed = SIDES.flatMap(side =>
    [...lineUps[side].starting, ...lineUps[side].bench].map(player => ({...player, side})),
  );
  const starting = SIDES.flatMap(side => lineUps[side].starting.map(({id}) => id));
  for (const side of SIDES) {
    for (const list of ['starting', 'bench'] as const) {
      for (const [index, player] of lineUps[side][list].entries()) {
        const path = ['lineUps', side, list, index, 'id'];
        const first = placeOf.get(player.id);
        if (first !== undefined) report(path, `the player "${player.id}" is listed twice: ${first} is the first`);
        placeOf.set(player.id, first ?? `lineUps.${side}.${list}[${index}]`);
        sideOf.set(player.id, side);
      }
    }
  }
  for (const side of SIDES) {
    const {captain} = fixture[side];
    if (captain !== undefined && sideOf.get(captain) !== side) {
      const own = listed.filter(player => player.side === side);
      const problem = sideOf.has(captain)
        ? `plays for the ${otherSide(side)} side; the captain is one of the ${side} line-up`
        : `is not in the ${side} line-up; ${meantPlayer(captain, own)}`;
      report(['fixture', side, 'captain'], `"${captain}" ${problem}`);
    }
  }
  const best = playerOfTheMatch?.player;
  if (best !== undefined && !sideOf.has(best)) {
    report(['playerOfTheMatch', 'player'], `"${best}" is in neither line-up; ${meantPlayer(best, listed)}`);
  }
  const {events, swapped} = rightSwaps(inFile, (change, earlier) => {
    const {on, off, side} = change;
    if (!whole.events || sideOf.get(on) !== side || sideOf.get(off) !== side) return false;
    const {pitch, gone} = presenceBefore([...earlier, change], starting).at(-1)!;
    return pitch.has(on) && !pitch.has(off) && !gone.has(off);
  });
  const presence = presenceBefore(events, starting);
  // A player who is on the bench comes on later, or not at all.
  const arrivals = new Map(
    events.flatMap(event => (event.type === 'substitution' ? [[event.on, event] as const] : [])),
  );
  for (const [index, event] of events.entries()) {
    const place = (field: string) => ['events', index, field];
    const {pitch, gone} = presence[index]!;
    const reportAbsence = (role: Role, player: string) => {
      const {fact, advice} = absence(player, role, presence[index]!, arrivals.get(player));
      // Of an imported match this becomes a warning, and nobody mends its file.
      report(place(role), origin === undefined ? `${fact}; ${advice}` : fact);
    };
    if (event.type === 'tactics') checkPlaces(event, sideOf, message => report(place('places'), message));
    for (const {role, player} of involvements(event)) {
      if (!sideOf.has(player)) {
        report(place(role), `"${player}" is in neither line-up; ${meantPlayer(player, listed, sideIn(event, role))}`);
      } else if (!whole.events) {
        // Who is on the pitch depends on every substitution and card.
      } else if (gone.has(player) && event.type !== 'remark' && event.type !== 'card') {
        reportAbsence(role, player);
      } else if (!pitch.has(player) && isActing(event, role)) {
        reportAbsence(role, player);
      }
    }
    if (swapped.has(index)) {
      const change = inFile[index] as Change;
      report(place('on'), swapMessage(change, `"${change.on}" is on the pitch, and "${change.off}" on the bench`));
    } else if (event.type === 'substitution') {
      for (const role of ['on', 'off'] as const) {
        const side = sideOf.get(event[role] ?? '');
        if (side !== undefined && side !== event.side) {
          report(
            place(role),
            `"${event[role]}" plays for the ${side} side, and this is a substitution of the ${event.side} side`,
          );
        }
      }
      const {on, off} = event;
      if (whole.events && on !== undefined && pitch.has(on)) report(place('on'), `"${on}" is on the pitch already`);
      if (whole.events && off !== undefined && sideOf.has(off) && !pitch.has(off) && !gone.has(off)) {
        reportAbsence('off', off);
      }
    } else if (event.type === 'goal' && event.scorer !== undefined) {
      const expected = event.kind === 'own-goal' ? otherSide(event.side) : event.side;
      const side = sideOf.get(event.scorer);
      if (side !== undefined && side !== expected) {
        scorersFit = false;
        report(
          place('scorer'),
          event.kind === 'own-goal'
            ? `"${event.scorer}" plays for the ${side} side, and an own goal has the side it counts for; expected "side": "${otherSide(side)}"`
            : `"${event.scorer}" plays for the ${side} side, and the goal is for the ${event.side} side; expected "side": "${side}", or "kind": "own-goal"`,
        );
      }
    }
  }
  return scorersFit;
}

function checkPlaces(
  {side, places = []}: EventOf<'tactics'>,
  sideOf: ReadonlyMap<string, Side>,
  report: (message: string) => void,
): void {
  if (side === undefined) {
    if (places.length > 0) report('players are listed, but the event has no side; add "home" or "away" as its side');
    return;
  }
  const own = [...sideOf.keys()].filter(player => sideOf.get(player) === side);
  for (const player of places) {
    const actual = sideOf.get(player);
    if (actual === undefined) report(`"${player}" is not in the ${side} line-up; ${nearest(player, own, ADD_PLAYER)}`);
    else if (actual !== side)
      report(`"${player}" plays for the ${actual} side, and this is a formation of the ${side} side`);
  }
}

/** Cards go to the bench too, and remarks and tactics may name anybody. */
function isActing(event: MatchEvent, role: string): boolean {
  if (event.type === 'substitution') return false;
  return event.type !== 'card' && event.type !== 'remark' && event.type !== 'tactics' && role !== 'beaten';
}

/**
 * What to do about the id of a player that is not known: the id of the player who has that name or number, of the `side` if both
 * sides have one, or a similar id.
 */
function meantPlayer(id: string, listed: readonly (Player & {readonly side: Side})[], side?: Side): string {
  const word = id.toLowerCase();
  const all = listed.filter(({name, nickname, short, number}) =>
    [name, nickname, short, number, name.split(' ').at(-1)].some(own => String(own ?? '').toLowerCase() === word),
  );
  const own = all.filter(player => player.side === side);
  const named = own.length === 1 ? own : all;
  const [only] = named;
  if (only !== undefined && named.length === 1) return `events name players by their id: "${only.id}" is ${only.name}`;
  return nearest(
    id,
    listed.map(player => player.id),
    ADD_PLAYER,
  );
}

/** What to do about an id that is not known: a similar one, or else something else. */
export function nearest(id: string, known: Iterable<string>, otherwise: string): string {
  const word = id.toLowerCase();
  const similar = nearestFirst(id, [...known])
    .filter(({name, distance}) => {
      const other = name.toLowerCase();
      const isPart = other.includes(word) || word.includes(other) || other.slice(0, 3) === word.slice(0, 3);
      return isPart || distance <= Math.floor(other.length / 3);
    })
    .map(({name}) => name);
  return similar.length > 0
    ? `did you mean ${similar
        .slice(0, 3)
        .map(name => `"${name}"`)
        .join(' or ')}?`
    : otherwise;
}
