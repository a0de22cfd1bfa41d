import type {Player, Squad} from '../../match/model/match.ts';
import {type PerSide, perSide, SIDES} from '../../match/model/side.ts';
import {familyName, withUniqueShortNames} from '../shared/short-names.ts';
import {type ListedPlayer, type Shape, shapeOf} from './formations.ts';
import {type OptaEvent, TYPE} from './types.ts';

/** Who plays, and the id of each player. */
export type OptaSquads = {
  /** Undefined where a team has no team sheet. */
  readonly lineUps: PerSide<Squad> | undefined;
  readonly shapes: PerSide<Shape | undefined>;
  /** The id that the match gives a player; without line-ups, the name. */
  readonly idOf: (player: string | undefined) => string | undefined;
  readonly warnings: readonly string[];
};

/** The squads from the team sheets of a match, with every player who acts; `nameOf` is undefined for an unknown name. */
export function squadsOf(
  events: readonly OptaEvent[],
  teams: PerSide<string>,
  nameOf: (player: string) => string | undefined,
): OptaSquads {
  const shapes = perSide(side => {
    const sheet = events.find(({type, team}) => type === TYPE.teamSetUp && team === teams[side]);
    return sheet === undefined ? undefined : shapeOf(sheet);
  });
  const acting = perSide(
    side => new Set(events.flatMap(({team, player}) => (team === teams[side] && player !== undefined ? [player] : []))),
  );
  const nameless = new Set<string>();
  const squads = perSide(side => squadOf(shapes[side], acting[side]));

  function squadOf(shape: Shape | undefined, seen: ReadonlySet<string>): Squad {
    const listed = [...(shape?.pitch ?? []), ...(shape?.bench ?? [])];
    const unlisted = [...seen].filter(id => !listed.some(player => player.id === id));
    const bench = [
      // Of a substitute who stays on the bench, a feed may give nothing but the number.
      ...(shape?.bench ?? []).filter(({id}) => seen.has(id) || nameOf(id) !== undefined),
      ...unlisted.map(id => ({id, slot: 0, line: 0, number: undefined})),
    ];
    return {starting: (shape?.pitch ?? []).slice(0, 11).map(toPlayer), bench: bench.map(toPlayer)};
  }

  function toPlayer({id, number}: ListedPlayer): Player {
    const known = nameOf(id);
    if (known === undefined) nameless.add(id);
    const name = known ?? (number === undefined ? `player ${id}` : `No. ${number}`);
    const short = known === undefined ? name : familyName(name);
    return {id, name, short, ...(number === undefined ? {} : {number})};
  }

  const whole = SIDES.every(side => squads[side].starting.length > 0);
  const warnings = [
    ...(whole ? [] : ['the file does not say who started, so no line-ups are shown']),
    ...(nameless.size === 0 ? [] : [`the file does not name ${nameless.size} of the players`]),
  ];
  const known = new Set(SIDES.flatMap(side => [...squads[side].starting, ...squads[side].bench].map(({id}) => id)));
  const names = whole ? undefined : uniqueNames(squads);
  return {
    lineUps: whole ? withUniqueShortNames(squads) : undefined,
    shapes,
    idOf: player => {
      if (player === undefined || !known.has(player)) return undefined;
      return names === undefined ? player : names.get(player);
    },
    warnings,
  };
}

/** Without line-ups a player's id is the name; a second player of the same name also has the feed's id. */
function uniqueNames(squads: PerSide<Squad>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const {id, name} of SIDES.flatMap(side => [...squads[side].starting, ...squads[side].bench])) {
    const unique = taken.has(name) ? `${name} (${id})` : name;
    taken.add(unique);
    names.set(id, unique);
  }
  return names;
}
