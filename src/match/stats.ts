import type {MatchEvent} from './event.ts';
import {otherSide, type PerSide, perSide, type Side} from './side.ts';

/**
 * What is counted, with its label and what it means. On target and woodwork follow Opta's definitions: a goal or a save is
 * on target, the woodwork is not. A second yellow counts as a red card. An own goal is nobody's shot.
 */
export const STATS = {
  shots: {label: 'Shots', meaning: 'attempts at goal, goals included; own goals and shoot-out kicks are not'},
  onTarget: {label: 'On target', meaning: 'goals and shots that the goalkeeper saved'},
  offTarget: {label: 'Off target', meaning: 'shots wide, over, or against the woodwork'},
  blocked: {label: 'Blocked', meaning: 'shots that a player in the way stopped'},
  woodwork: {label: 'Woodwork', meaning: 'shots against post or bar'},
  saves: {label: 'Saves', meaning: 'shots that this side’s goalkeeper saved'},
  corners: {label: 'Corners', meaning: 'corners won'},
  offsides: {label: 'Offsides', meaning: 'times this side was given offside'},
  fouls: {label: 'Fouls', meaning: 'fouls that this side committed'},
  yellowCards: {label: 'Yellow cards', meaning: 'bookings; a second yellow is a red card'},
  redCards: {label: 'Red cards', meaning: 'sendings-off'},
  substitutions: {label: 'Substitutions', meaning: 'changes made'},
} as const;

export type StatId = keyof typeof STATS;
export const STAT_IDS = Object.keys(STATS) as StatId[];

/** How often each thing was told, for one side. */
export type Tally = Readonly<Record<StatId, number>>;

export const NO_TALLY: Tally = Object.fromEntries(STAT_IDS.map(id => [id, 0])) as Tally;
export const NO_TALLIES: PerSide<Tally> = {home: NO_TALLY, away: NO_TALLY};

type Count = readonly [side: Side, ...stats: readonly StatId[]];

/** What one event adds to the counts. */
function counts(event: MatchEvent): readonly Count[] {
  switch (event.type) {
    case 'goal':
      return event.kind === 'own-goal' ? [] : [[event.side, 'shots', 'onTarget']];
    case 'shot':
      switch (event.outcome) {
        case 'saved':
          return [
            [event.side, 'shots', 'onTarget'],
            [otherSide(event.side), 'saves'],
          ];
        case 'blocked':
          return [[event.side, 'shots', 'blocked']];
        case 'off-target':
          return [[event.side, 'shots', 'offTarget']];
        case 'woodwork':
          return [[event.side, 'shots', 'offTarget', 'woodwork']];
        case 'not-stated':
          return [[event.side, 'shots']];
      }
      break;
    case 'corner':
      return [[event.side, 'corners']];
    case 'offside':
      return [[event.side, 'offsides']];
    case 'foul':
      return [[event.side, 'fouls']];
    case 'card':
      return [[event.side, event.card === 'yellow' ? 'yellowCards' : 'redCards']];
    case 'substitution':
      return [[event.side, 'substitutions']];
    case 'kick-off':
    case 'whistle':
    case 'chance':
    case 'cross':
    case 'pass':
    case 'error':
    case 'clearance':
    case 'counter-attack':
    case 'penalty-appeal':
    case 'shoot-out-kick':
    case 'spell':
    case 'added-time':
    case 'tactics':
    case 'remark':
      return [];
  }
}

/** The tallies after an event; the same object where it counts for nothing. */
export function tallyEvent(tallies: PerSide<Tally>, event: MatchEvent): PerSide<Tally> {
  let after = tallies;
  for (const [side, ...stats] of counts(event)) {
    const tally = {...after[side]};
    for (const stat of stats) tally[stat] += 1;
    after = {...after, [side]: tally};
  }
  return after;
}

/** What was counted between two moments, given the tallies at each. */
export function spanTally(from: PerSide<Tally>, to: PerSide<Tally>): PerSide<Tally> {
  return perSide(
    side => Object.fromEntries(STAT_IDS.map(id => [id, to[side][id] - from[side][id]])) as Record<StatId, number>,
  );
}
