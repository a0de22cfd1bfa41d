import {type Clock, compareMinutes} from '../../match/model/clock.ts';
import {otherSide, SIDES, type Side} from '../../match/model/side.ts';
import type {EventDraft} from '../shared/add-period-markers.ts';
import {clockOf, parseLabel} from '../shared/minute-label.ts';
import type {Incident} from './schema.ts';
import {personName} from './teams.ts';

/** The incidents of a match as events, in order of time. */
export type SeasonEvents = {
  readonly drafts: readonly EventDraft[];
  readonly extraTime: boolean;
  readonly warnings: readonly string[];
};

type Placed = {readonly incident: Incident; readonly clock: Clock};

export function readIncidents(incidents: readonly Incident[]): SeasonEvents {
  // A kick of a shoot-out has a number for its minute.
  const kicks = incidents.filter(({minute, incident_type}) => /^\d+$/.test(minute.trim()) && isPenalty(incident_type));
  const play = incidents.filter(incident => !kicks.includes(incident));
  const labels = play.map(({minute}) => parseLabel(minute));
  const extraTime = labels.some(label => label !== undefined && label.minute > 90);
  const warnings: string[] = [];
  const placed = play.flatMap((incident, index): readonly Placed[] => {
    const label = labels[index];
    if (label !== undefined) return [{incident, clock: clockOf(label, extraTime)}];
    warnings.push(`an incident is left out: "${incident.minute}" is not a minute such as 67' or 45+2'`);
    return [];
  });
  placed.sort((a, b) => compareMinutes(a.clock, b.clock));
  if (kicks.length > 0) {
    warnings.push('the shoot-out is left out: the file lists who took the kicks, and not who scored');
  }
  return {drafts: readInOrder(placed, warnings), extraTime, warnings};
}

function readInOrder(placed: readonly Placed[], warnings: string[]): readonly EventDraft[] {
  const score = {home: 0, away: 0};
  const booked = new Set<string>();
  const off = new Set<string>();
  return placed.flatMap(({incident, clock}): readonly EventDraft[] => {
    const {team, incident_type: type, player_name, card_reason} = incident;
    const player = player_name === undefined ? undefined : personName(player_name);
    const why = reasonOf(card_reason);
    if (type === 'Goal' || type === 'Own goal' || isPenalty(type)) {
      const side = sideOfGoal(incident, score);
      if (isPenalty(type) && side === undefined) return [missedPenalty(team, player, clock)];
      return [goal(incident, side ?? team, clock, score)];
    }
    switch (type) {
      case 'Yellow Card':
      case 'Red Card': {
        const key = `${team} ${player}`;
        // A second booking is another yellow card in the file; some files add the red card that follows.
        if (player !== undefined && off.has(key)) return [];
        const card = type === 'Red Card' ? 'red' : player !== undefined && booked.has(key) ? 'second-yellow' : 'yellow';
        booked.add(key);
        if (card !== 'yellow') off.add(key);
        const named = player === undefined ? {} : {player};
        return [{type: 'card', side: team, card, ...named, ...(why === undefined ? {} : {reason: why}), clock}];
      }
      case 'Substitution': {
        const {player_in, player_out} = incident;
        if (player_in !== undefined && player_out !== undefined) {
          return [{type: 'substitution', side: team, on: personName(player_in), off: personName(player_out), clock}];
        }
        warnings.push(`the substitution at ${incident.minute} is left out: a name is missing`);
        return [];
      }
      case 'Goal Disallowed': {
        const whose = player === undefined ? 'A goal' : `A goal by ${player}`;
        const words = `${whose} is disallowed${why === undefined ? '' : ` (${why})`}.`;
        return [{type: 'remark', about: 'review', side: team, words, clock}];
      }
      default:
        warnings.push(`an incident at ${incident.minute} is left out: "${type}" is not known`);
        return [];
    }
  });
}

/** `Roughing, misses next match` is roughing: what follows from a card comes after the match. */
function reasonOf(text: string | undefined): string | undefined {
  const reason = text?.replace(/(?:^|,\s*)misses next match$/i, '').toLowerCase() ?? '';
  return reason === '' ? undefined : reason;
}

function isPenalty(type: string): boolean {
  return type === 'Penalty Awarded';
}

type Running = {home: number; away: number};

/** The side whose score an incident raises by one; undefined where it raises neither, or the file gives no score. */
function sideOfGoal({home_score: home, away_score: away}: Incident, before: Running): Side | undefined {
  if (home === undefined || away === undefined) return undefined;
  const after = {home, away};
  const risen = SIDES.filter(side => after[side] === before[side] + 1);
  return risen.length === 1 && after[otherSide(risen[0]!)] === before[otherSide(risen[0]!)] ? risen[0] : undefined;
}

function goal(incident: Incident, side: Side, clock: Clock, score: Running): EventDraft {
  const {incident_type: type, player_name, assist_player_name} = incident;
  score[side] += 1;
  const kind = type === 'Own goal' ? 'own-goal' : isPenalty(type) ? 'penalty' : 'open-play';
  const assist = kind === 'open-play' ? assist_player_name : undefined;
  return {
    type: 'goal',
    kind,
    side,
    ...(player_name === undefined ? {} : {scorer: personName(player_name)}),
    ...(assist === undefined ? {} : {assist: personName(assist)}),
    clock,
  };
}

/** A penalty after which the score is the same. */
function missedPenalty(side: Side, player: string | undefined, clock: Clock): EventDraft {
  return {
    type: 'shot',
    side,
    outcome: 'not-stated',
    penalty: true,
    ...(player === undefined ? {} : {shooter: player}),
    words: player === undefined ? 'The penalty is not scored.' : `${player} does not score from the penalty.`,
    clock,
  };
}
