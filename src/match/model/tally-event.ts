import type {MatchEvent} from './event.ts';
import {isInFinalThird, type Location, PITCH} from './pitch.ts';
import {otherSide, type PerSide, type Side} from './side.ts';
import type {CountId, Tally} from './stats.ts';

type Count = readonly [side: Side, ...stats: readonly CountId[]];

/** The counts that an event increases. */
function counts(event: MatchEvent): readonly Count[] {
  switch (event.type) {
    case 'goal':
      return event.kind === 'own-goal' ? [] : [[event.side, 'shots', 'onTarget']];
    case 'shot':
      switch (event.outcome) {
        case 'saved':
          return [
            [event.side, 'shots', 'onTarget', ...(event.ontoWoodwork === true ? (['woodwork'] as const) : [])],
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
      return [[event.side, 'fouls', ...highDefending(event.location)]];
    case 'card':
      return [[event.side, event.card === 'yellow' ? 'yellowCards' : 'redCards']];
    case 'substitution':
      // Each change brings one player on; who goes off may be told apart from that.
      return event.on === undefined ? [] : [[event.side, 'substitutions']];
    case 'play':
      switch (event.kind) {
        case 'pass':
          return [
            [
              event.side,
              'passes',
              ...(event.completed ? (['passesCompleted'] as const) : []),
              ...zones(event.location),
            ],
          ];
        case 'tackle':
        case 'challenge':
        case 'interception':
          return [[event.side, ...highDefending(event.location)]];
        case 'carry':
          return [];
      }
      break;
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
    case 'overturned':
    case 'card-changed':
      return [];
  }
}

function zones(from: Location | undefined): readonly CountId[] {
  if (from === undefined) return [];
  const third: readonly CountId[] = isInFinalThird(from) ? ['finalThirdPasses'] : [];
  return from.x < PITCH.length * 0.6 ? ['buildUpPasses', ...third] : third;
}

function highDefending(where: Location | undefined): readonly CountId[] {
  return where !== undefined && where.x > PITCH.length * 0.4 ? ['highDefending'] : [];
}

/** The tallies after an event; the same object if it does not count. */
export function tallyEvent(tallies: PerSide<Tally>, event: MatchEvent): PerSide<Tally> {
  let after = tallies;
  for (const [side, ...stats] of counts(event)) {
    if (stats.length === 0) continue;
    const tally = {...after[side]};
    for (const stat of stats) tally[stat] += 1;
    if (event.type === 'goal' || event.type === 'shot') {
      if (side === event.side) tally.xg += event.xg ?? 0;
    }
    after = {...after, [side]: tally};
  }
  return after;
}
