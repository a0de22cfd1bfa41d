import {SIDES, type Side} from '../../match/model/side.ts';
import type {ToldCard, ToldChange} from '../results/results.ts';
import {nameKey} from '../shared/team-code.ts';
import type {ImportDraft} from '../shared/validate-match.ts';
import {shortNames} from './capitalised-names.ts';
import type {Listed} from './line-up.ts';

type Squad = NonNullable<ImportDraft['lineUps']>['home'];
type Players = Squad['starting'];

/** Both line-ups as a match has them, with what happened to their players, and who is meant by a name. */
export type Squads = {
  readonly lineUps: ImportDraft['lineUps'];
  readonly captains: Readonly<Record<Side, string | undefined>>;
  readonly cards: readonly ToldCard[];
  readonly changes: readonly ToldChange[];
  /** The id of a player of a side; the name itself where the side has no such player. */
  readonly idOf: (side: Side, name: string) => string;
  /** The one side that has a player of this name. */
  readonly sideOf: (name: string) => Side | undefined;
};

/** A player's id is the name; where both sides have one of a name, the team's name follows it. */
export function readSquads(
  lists: Readonly<Record<Side, readonly Listed[]>>,
  teams: Readonly<Record<Side, string>>,
): Squads {
  const all = {home: lists.home.flatMap(withNewcomers), away: lists.away.flatMap(withNewcomers)};
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
        listed.change === undefined ? [] : [{side, off: id(listed), on: id(listed.change.on), at: listed.change.at}],
      ),
    ),
    idOf: (side, name) => keyed[side].get(nameKey(name)) ?? namesake(keyed[side], name) ?? name,
    sideOf: name => {
      const sides = SIDES.filter(side => keyed[side].has(nameKey(name)) || namesake(keyed[side], name) !== undefined);
      return sides.length === 1 ? sides[0] : undefined;
    },
  };
}

function toName({name}: Listed): string {
  return name;
}

/** A player and the players who replaced him, in order. */
function withNewcomers(listed: Listed): readonly Listed[] {
  return listed.change === undefined ? [listed] : [listed, ...withNewcomers(listed.change.on)];
}

/** The one player whose name holds all the words of a name, or the other way round: `Kane` is `Harry KANE`. */
function namesake(keyed: ReadonlyMap<string, string>, name: string): string | undefined {
  const words = nameKey(name).split(' ');
  const found = Array.from(keyed).filter(([key]) => {
    const others = key.split(' ');
    return words.every(word => others.includes(word)) || others.every(word => words.includes(word));
  });
  return found.length === 1 ? found[0]![1] : undefined;
}
