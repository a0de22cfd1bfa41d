import type {EventOf, MatchEvent, Moment} from './event.ts';
import type {Match, Player} from './match.ts';
import {type PerSide, perSide, SIDES, type Side} from './side.ts';

/** When a player came on or went off, and for whom. */
export type Change = Moment & {
  /** Between two periods, after the whistle. */
  readonly inBreak: boolean;
  readonly for: string | undefined;
};

/** One player at one moment of the match. */
export type PlayerStatus = {
  readonly player: Player;
  /** `off`: off the pitch without a substitute, such as for treatment; the player may come back. */
  readonly place: 'pitch' | 'bench' | 'substituted' | 'sent-off' | 'off';
  /**
   * The player's index in the formation, counted from the goalkeeper; a substitute takes the index of the player who goes
   * off, or goes in goal if nobody is there.
   */
  readonly slot: number | undefined;
  readonly cameOn?: Change;
  readonly wentOff?: Change;
  readonly goals: readonly Moment[];
  readonly ownGoals: readonly Moment[];
  readonly cards: readonly (Moment & {readonly card: EventOf<'card'>['card']})[];
};

/** A side's players at one moment, by id, in the order of the line-up. */
export type LineUp = ReadonlyMap<string, PlayerStatus>;

export function startingLineUps(match: Match): PerSide<LineUp> {
  return perSide(side => {
    const squad = match.lineUps?.[side];
    const fresh = {goals: [], ownGoals: [], cards: []};
    const starting = (squad?.starting ?? []).map((player, slot) => ({...fresh, player, place: 'pitch' as const, slot}));
    const bench = (squad?.bench ?? []).map(player => ({...fresh, player, place: 'bench' as const, slot: undefined}));
    return new Map([...starting, ...bench].map(status => [status.player.id, status]));
  });
}

/** The line-ups after an event, which may be in the break between two periods; the same object if nothing changes. */
export function applyToLineUps(lineUps: PerSide<LineUp>, event: MatchEvent, inBreak = false): PerSide<LineUp> {
  const {clock, timing} = event;
  const moment = {clock, timing};
  switch (event.type) {
    case 'substitution': {
      const {on, off} = event;
      const slot = off === undefined ? undefined : lineUps[event.side].get(off)?.slot;
      const without = change(lineUps, off, status => ({
        ...status,
        place: 'substituted',
        wentOff: {...moment, inBreak, for: on},
      }));
      // The laws of the game ask for a goalkeeper: after a sending-off the substitute keeper comes on for an outfield player.
      const place = lacksGoalkeeper(without[event.side]) ? GOAL : slot;
      // A tactics event just before the substitution may have given the substitute a slot already.
      return change(without, on, status => ({
        ...status,
        place: 'pitch',
        slot: status.slot ?? place,
        cameOn: {...moment, inBreak, for: off},
      }));
    }
    case 'remark': {
      const [from, to] = event.about === 'player-off' ? (['pitch', 'off'] as const) : (['off', 'pitch'] as const);
      if (event.about !== 'player-off' && event.about !== 'player-on') return lineUps;
      return (event.players ?? []).reduce(
        (all, id) =>
          change(all, id, (status, own) => {
            if (status.place !== from) return status;
            const {wentOff: _wentOff, ...there} = status;
            return to === 'off'
              ? {...there, place: to, wentOff: {...moment, inBreak, for: undefined}}
              : {...there, place: to, slot: freeSlot(own, status.slot)};
          }),
        lineUps,
      );
    }
    case 'tactics':
      return event.places === undefined || event.side === undefined
        ? lineUps
        : {...lineUps, [event.side]: reshaped(lineUps[event.side], event.places)};
    case 'card': {
      const {card} = event;
      return change(lineUps, event.player, status => ({
        ...status,
        cards: [...status.cards, {...moment, card}],
        ...(card === 'yellow' ? {} : {place: 'sent-off', wentOff: {...moment, inBreak, for: undefined}}),
      }));
    }
    case 'goal': {
      const field = event.kind === 'own-goal' ? 'ownGoals' : 'goals';
      return change(lineUps, event.scorer, status => ({...status, [field]: [...status[field], moment]}));
    }
    default:
      return lineUps;
  }
}

/** Gives every player the slot of a new shape; players it does not name have none. */
function reshaped(lineUp: LineUp, players: readonly string[]): LineUp {
  const slots = new Map(players.map((id, slot) => [id, slot]));
  return new Map([...lineUp].map(([id, status]) => [id, {...status, slot: slots.get(id)}]));
}

/** The goalkeeper's slot. */
const GOAL = 0;

/** True of a side that has nobody in goal, if it is known who was there. */
function lacksGoalkeeper(lineUp: LineUp): boolean {
  const goalkeepers = [...lineUp.values()].filter(({slot}) => slot === GOAL);
  return goalkeepers.length > 0 && goalkeepers.every(({place}) => place !== 'pitch');
}

/** The slot of a player who comes back: the same, or the first free one if somebody has gone in goal instead. */
function freeSlot(lineUp: LineUp, slot: number | undefined): number | undefined {
  const taken = new Set([...lineUp.values()].filter(({place}) => place === 'pitch').map(status => status.slot));
  if (!taken.has(slot)) return slot;
  return [...lineUp.values()].find(status => status.slot !== undefined && !taken.has(status.slot))?.slot;
}

function change(
  lineUps: PerSide<LineUp>,
  id: string | undefined,
  to: (status: PlayerStatus, own: LineUp) => PlayerStatus,
): PerSide<LineUp> {
  const side: Side = id !== undefined && lineUps.home.has(id) ? 'home' : 'away';
  const status = id === undefined ? undefined : lineUps[side].get(id);
  if (id === undefined || status === undefined) return lineUps;
  const after = to(status, lineUps[side]);
  return after === status ? lineUps : {...lineUps, [side]: new Map(lineUps[side]).set(id, after)};
}

/** Every player of both line-ups, by id. A short name that two players share is left out. */
export type Players = ReadonlyMap<string, Player & {readonly side: Side}>;

export function playersById(match: Match): Players {
  const players = SIDES.flatMap(side => {
    const squad = match.lineUps?.[side];
    return [...(squad?.starting ?? []), ...(squad?.bench ?? [])].map(player => ({...player, side}));
  });
  const byShort = Map.groupBy(players, ({short}) => short);
  const unique = players.map(({short, ...player}) =>
    short === undefined || byShort.get(short)!.length > 1 ? player : {...player, short},
  );
  return new Map(unique.map(player => [player.id, player]));
}

/** The name of a player in the commentary; the id itself if no line-up has it. */
export function shortName(players: Players, id: string): string {
  const player = players.get(id);
  return player === undefined ? id : (player.short ?? knownName(player));
}

/** The whole name that a player is known by, which is not always the registered one: `Lionel Messi`. */
export function knownName({name, nickname}: Player): string {
  return nickname ?? name;
}
