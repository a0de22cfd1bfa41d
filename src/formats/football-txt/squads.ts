import {perSide, SIDES, type Side} from '../../match/model/side.ts';
import {spellingDistance} from '../../text/did-you-mean.ts';
import type {StatedCard, StatedChange} from '../results/results.ts';
import {nameKey} from '../shared/team-code.ts';
import type {ImportDraft} from '../shared/validate-match.ts';
import {shortNames} from './capitalised-names.ts';
import type {Booking} from './cards.ts';
import type {Listed} from './line-up.ts';
import type {Warnings} from './warnings.ts';

type Squad = NonNullable<ImportDraft['lineUps']>['home'];
type Players = Squad['starting'];

/** Both line-ups as a match has them, with the cards and substitutions in them, and the player that a name means. */
export type Squads = {
  readonly lineUps: ImportDraft['lineUps'];
  readonly captains: Readonly<Record<Side, string | undefined>>;
  readonly cards: readonly StatedCard[];
  readonly changes: readonly StatedChange[];
  /** The id of a player of a side; the name itself if the side has no such player. */
  readonly idOf: (side: Side, name: string) => string;
  /** The one side that has a player of this name. */
  readonly sideOf: (name: string) => Side | undefined;
};

/** A player's id is the name; if both sides have one of a name, the team's name follows it. */
export function readSquads(
  lists: Readonly<Record<Side, readonly Listed[]>>,
  teams: Readonly<Record<Side, string>>,
): Squads {
  const all = {home: lists.home.flatMap(withSubstitutes), away: lists.away.flatMap(withSubstitutes)};
  const shorts = {home: shortNames(all.home.map(toName)), away: shortNames(all.away.map(toName))};
  const ids = new Set<string>();
  const keyed = {home: new Map<string, string>(), away: new Map<string, string>()};
  const idsOf = new Map<Listed, string>();
  for (const side of SIDES) {
    for (const listed of all[side]) {
      const spellings = [listed.name, `${listed.name} (${teams[side]})`, `${listed.name} (${ids.size + 1})`];
      const id = spellings.find(spelling => !ids.has(spelling))!;
      ids.add(id);
      idsOf.set(listed, id);
      if (!keyed[side].has(nameKey(listed.name))) keyed[side].set(nameKey(listed.name), id);
    }
  }
  const id = (listed: Listed) => idsOf.get(listed)!;
  const toPlayer =
    (side: Side) =>
    (listed: Listed): Players[number] => {
      const short = shorts[side].get(listed.name);
      return {
        id: id(listed),
        name: listed.name,
        ...(short === undefined ? {} : {short}),
        ...(listed.number === undefined ? {} : {number: listed.number}),
      };
    };
  const squad = (side: Side): Squad => {
    const starting = new Set(lists[side]);
    const bench = all[side].filter(listed => !starting.has(listed));
    return {starting: lists[side].map(toPlayer(side)), bench: bench.map(toPlayer(side))};
  };
  const captain = (side: Side) => {
    const listed = lists[side].find(player => player.captain);
    return listed === undefined ? undefined : id(listed);
  };
  const whole = SIDES.every(side => lists[side].length > 0);
  return {
    lineUps: whole ? {home: squad('home'), away: squad('away')} : undefined,
    captains: whole ? {home: captain('home'), away: captain('away')} : {home: undefined, away: undefined},
    cards: SIDES.flatMap(side =>
      all[side].flatMap(listed => listed.cards.map(({card, at}) => ({side, player: id(listed), card, at}))),
    ),
    changes: SIDES.flatMap(side =>
      all[side].flatMap(listed =>
        listed.change === undefined || listed.change.leftOut
          ? []
          : [{side, off: id(listed), on: id(listed.change.on), at: listed.change.at}],
      ),
    ),
    idOf: (side, name) => keyed[side].get(nameKey(name)) ?? namesake(keyed[side], name) ?? name,
    sideOf: name => {
      const exact = SIDES.filter(side => keyed[side].has(nameKey(name)));
      const sides = exact.length > 0 ? exact : SIDES.filter(side => namesake(keyed[side], name) !== undefined);
      return sides.length === 1 ? sides[0] : undefined;
    },
  };
}

/** The cards of lists below the line-ups that the line-ups do not have themselves. A player who belongs to neither side is left out, with a warning. */
export function bookedCards(bookings: readonly Booking[], squads: Squads, warnings: Warnings): readonly StatedCard[] {
  const cards: StatedCard[] = [];
  for (const {card, player: name, at, line, side: stands} of bookings) {
    const side = squads.sideOf(name) ?? stands;
    if (side === undefined) {
      warnings.add(line, `a ${card} card of ${name} is left out: the player is in neither line-up`);
      continue;
    }
    const player = squads.idOf(side, name);
    const known = squads.cards.some(
      other => other.player === player && other.card === card && (at === undefined || other.at?.minute === at.minute),
    );
    if (!known) cards.push({side, player, card, at});
  }
  return cards;
}

/** The line-ups, with the booked players who are in neither of them on the bench: a list of cards names its substitutes too. */
export function withBooked(lineUps: Squads['lineUps'], cards: readonly StatedCard[]): Squads['lineUps'] {
  if (lineUps === undefined) return undefined;
  const known = new Set(
    SIDES.flatMap(side => [...lineUps[side].starting, ...(lineUps[side].bench ?? [])].map(({id}) => id)),
  );
  const booked = (side: Side) =>
    new Set(cards.filter(card => card.side === side && !known.has(card.player)).map(({player}) => player));
  return perSide(side => ({
    ...lineUps[side],
    bench: [...(lineUps[side].bench ?? []), ...[...booked(side)].map(name => ({id: name, name}))],
  }));
}

function toName({name}: Listed): string {
  return name;
}

/** A player and his substitutes, one for another. */
function withSubstitutes(listed: Listed): readonly Listed[] {
  return listed.change === undefined ? [listed] : [listed, ...withSubstitutes(listed.change.on)];
}

/** The one player whose name holds all the words of a name, or the other way round, or is a slip away: `Kane` is `Harry KANE`. */
function namesake(keyed: ReadonlyMap<string, string>, name: string): string | undefined {
  const words = nameKey(name).split(' ');
  const found = Array.from(keyed).filter(([key]) => {
    const others = key.split(' ');
    return words.every(word => others.includes(word)) || others.every(word => words.includes(word));
  });
  if (found.length > 0) return found.length === 1 ? found[0]![1] : undefined;
  const near =
    name.length < LEAST_TO_RESEMBLE
      ? []
      : Array.from(keyed).filter(([key]) => spellingDistance(key, nameKey(name)) <= 1);
  return near.length === 1 ? near[0]![1] : undefined;
}

/** Shorter names resemble each other by chance. */
const LEAST_TO_RESEMBLE = 6;
