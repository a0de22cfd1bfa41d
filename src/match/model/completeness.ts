import {type Clock, PERIOD_MINUTES, PERIOD_PHRASES, PERIODS, type Period} from './clock.ts';
import type {Doubt} from './doubt.ts';
import type {MatchEvent} from './event.ts';
import {STATUSES} from './event-values.ts';
import {hyphenated} from './formations.ts';
import type {Match} from './match.ts';
import {SIDES, type Side} from './side.ts';

/** Outfield players of a formation. */
const OUTFIELD = 10;

/** The kick-offs and whistles of periods that a match file seems to have forgotten, each at the event that it belongs beside. */
export function incompleteParts({events}: Pick<Match, 'events'>): readonly Doubt[] {
  // A match that was abandoned or awarded may well lack either.
  if (events.some(event => event.type === 'remark' && STATUSES.some(status => status === event.about))) return [];
  const places = Map.groupBy(events.keys(), index => events[index]!.clock.period);
  return PERIODS.flatMap(period => {
    const own = places.get(period) ?? [];
    const types = new Set(own.map(index => events[index]!.type));
    const missing = (['kick-off', 'whistle'] as const).filter(type => own.length > 0 && !types.has(type));
    return missing.map(type => {
      const index = type === 'kick-off' ? own[0]! : own.at(-1)!;
      const isLast = type === 'whistle' && period === events.at(-1)!.clock.period && period !== 'first-half';
      const clock = type === 'kick-off' ? startOf(period) : endOf(period, events[index]!.clock);
      const fields = `"type": "${type}"${isLast ? ', "final": true' : ''}, "clock": ${inFile(clock)}`;
      return {
        path: ['events', index],
        message: `${PERIOD_PHRASES[period]} has no ${type}; add an event with ${fields}`,
      };
    });
  });
}

/** The clock of a kick-off. */
function startOf(period: Period): Clock {
  const {start, end} = PERIOD_MINUTES[period];
  return {period, minute: Math.min(start + 1, end), added: 0};
}

/** The clock of the whistle after an event: at the end of the period, or as late in its stoppage time as the event. */
function endOf(period: Period, {added}: Clock): Clock {
  return {period, minute: PERIOD_MINUTES[period].end, added};
}

/** A clock as a match file has it. */
function inFile({period, minute, added}: Clock): string {
  return `{"period": "${period}", "minute": ${minute}${added === 0 ? '' : `, "added": ${added}`}}`;
}

/** The formations that do not add up. */
export function wrongFormations({fixture, events}: Pick<Match, 'fixture' | 'events'>): readonly Doubt[] {
  return [
    ...SIDES.flatMap(side => formationProblem(['fixture', side, 'formation'], fixture[side].formation, 0)),
    ...events.flatMap((event, index) =>
      event.type === 'tactics'
        ? formationProblem(['events', index, 'formation'], event.formation, sentOff(events.slice(0, index), event.side))
        : [],
    ),
  ];
}

/** Players sent off in these events, of one side or of both; a card that is overturned later counts too. */
function sentOff(events: readonly MatchEvent[], side: Side | undefined): number {
  return events.filter(
    event => event.type === 'card' && event.card !== 'yellow' && (side === undefined || event.side === side),
  ).length;
}

/** A side may have as many outfield players fewer as were sent off. */
function formationProblem(path: Doubt['path'], formation: string | undefined, off: number): readonly Doubt[] {
  if (formation === undefined) return [];
  const meant = hyphenated(formation);
  if (meant !== undefined) return [{path, message: `"${formation}" is not a formation; did you mean "${meant}"?`}];
  if (!/^\d(-\d)+$/.test(formation)) return [];
  const players = formation.split('-').reduce((sum, line) => sum + Number(line), 0);
  if (players <= OUTFIELD && players >= OUTFIELD - off) return [];
  const expected = off === 0 ? String(OUTFIELD) : `${OUTFIELD - off} to ${OUTFIELD} after ${off} sent off`;
  return [{path, message: `${formation} has ${players} players; without the goalkeeper a formation has ${expected}`}];
}
