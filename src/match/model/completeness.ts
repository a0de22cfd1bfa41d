import {PERIOD_NAMES, PERIODS} from './clock.ts';
import type {MatchEvent} from './event.ts';
import {STATUSES} from './event-values.ts';
import type {Match} from './match.ts';
import {SIDES, type Side} from './side.ts';

/** Outfield players of a formation. */
const OUTFIELD = 10;

/**
 * What a match file seems to have forgotten, one sentence each: the kick-off or whistle of a period, and formations that do
 * not add up. None of it stops the match from being played.
 */
export function incompleteParts({fixture, events}: Match): readonly string[] {
  // A match that was abandoned or awarded may well lack either.
  const ended = events.some(event => event.type === 'remark' && STATUSES.some(status => status === event.about));
  const byPeriod = Map.groupBy(events, ({clock}) => clock.period);
  const periods = PERIODS.flatMap(period => {
    const types = new Set(byPeriod.get(period)?.map(({type}) => type));
    if (types.size === 0 || ended) return [];
    const missing = (['kick-off', 'whistle'] as const).filter(type => !types.has(type));
    return missing.map(type => `${PERIOD_NAMES[period]}: there is no ${type}; add an event with "type": "${type}"`);
  });
  const formations = [
    ...SIDES.map(side => [`fixture.${side}.formation`, fixture[side].formation, 0] as const),
    ...events.flatMap((event, index) =>
      event.type === 'tactics'
        ? [
            [
              `events[${index}].formation ("${event.id}")`,
              event.formation,
              sentOff(events.slice(0, index), event.side),
            ] as const,
          ]
        : [],
    ),
  ];
  return [...periods, ...formations.flatMap(([place, formation, off]) => formationProblem(place, formation, off))];
}

/** Players sent off in these events, of one side or of both; a card that is overturned later counts too. */
function sentOff(events: readonly MatchEvent[], side: Side | undefined): number {
  return events.filter(
    event => event.type === 'card' && event.card !== 'yellow' && (side === undefined || event.side === side),
  ).length;
}

/** A side may have as many outfield players fewer as were sent off. */
function formationProblem(place: string, formation: string | undefined, off: number): readonly string[] {
  if (formation === undefined || !/^\d(-\d)+$/.test(formation)) return [];
  const players = formation.split('-').reduce((sum, line) => sum + Number(line), 0);
  if (players <= OUTFIELD && players >= OUTFIELD - off) return [];
  const expected = off === 0 ? String(OUTFIELD) : `${OUTFIELD - off} to ${OUTFIELD} after ${off} sent off`;
  return [`${place}: ${formation} has ${players} players; without the goalkeeper a formation has ${expected}`];
}
