import {PERIODS} from '../../match/model/clock.ts';
import type {MatchEvent} from '../../match/model/event.ts';
import type {MatchStatus} from '../../match/model/event-values.ts';
import type {Match} from '../../match/model/match.ts';
import {type PerSide, perSide} from '../../match/model/side.ts';
import {RECORDED_STATS} from '../../match/model/stats.ts';
import type {Reading} from '../match-format.ts';
import {type RecordedPeriod, type TimedFields, toEvents} from '../recorded/event-fields.ts';
import {type Official, reconcile, repairPlayers} from '../recorded/repair-players.ts';
import {statusRemark, statusWarnings} from '../results/status-remark.ts';
import {type ImportDraft, validateMatch} from '../shared/validate-match.ts';
import {readEvent} from './events.ts';
import {relationsOf} from './relations.ts';
import {isAttempt, type OptaContext, readKick} from './shots.ts';
import {squadsOf} from './squads.ts';
import {readSubstitutions} from './substitutions.ts';
import {has, type OptaEvent, QUALIFIER, TYPE} from './types.ts';

/** A match as a feed with Opta's types and qualifiers has it. */
export type OptaRecord = {
  readonly provider: string;
  readonly source: NonNullable<ImportDraft['sources']>[number];
  readonly events: readonly OptaEvent[];
  /** The ids of the two teams. */
  readonly teams: PerSide<string>;
  readonly fixture: ImportDraft['fixture'];
  readonly nameOf: (player: string) => string | undefined;
  readonly official: Official | undefined;
  /** False where the file was saved before the final whistle. */
  readonly over: boolean;
  /** How it ended, or did not take place, other than by play. */
  readonly status: MatchStatus | undefined;
  readonly warnings: readonly string[];
};

/** The match of a record, with the results that its goals and kicks bear out. */
export function toMatch(record: OptaRecord): Reading {
  const {provider, source, events: raw, teams, nameOf, official, over, status} = record;
  const played = raw.filter(({team}) => team === teams.home || team === teams.away);
  const {lineUps, shapes, idOf, warnings: doubts} = squadsOf(played, teams, nameOf);
  const context: OptaContext = {
    ...relationsOf(played),
    idOf,
    sideOf: ({team}) => (team === teams.home ? 'home' : 'away'),
  };
  const reported = toEvents(recordedPeriods(played, context));
  const repaired = lineUps === undefined ? {events: reported, warnings: []} : repairPlayers(reported, lineUps);
  const ended = over && status !== 'abandoned';
  const told = ended ? repaired.events : repaired.events.filter(event => event.type !== 'whistle' || !event.final);
  const isPlayed = told.some(({type}) => type !== 'kick-off' && type !== 'whistle');
  if (!isPlayed && status === undefined) {
    return {findings: ['no event of play is in it: there is nothing to replay']};
  }
  const events = isPlayed ? told : [];
  const {stated, warnings} = outcomeOf(record, events);
  const measured = raw.some(event => has(event, QUALIFIER.xg));
  return validateMatch({
    fixture: {...record.fixture, ...perSide(side => withShape(record.fixture[side], shapes[side], lineUps?.[side]))},
    ...(lineUps === undefined ? {} : {lineUps}),
    events: [...events, ...statusEvents(status, official, events.at(-1))],
    ...stated,
    coverage: 'complete',
    stats: RECORDED_STATS.filter(id => id !== 'xg' || measured),
    places: 'all',
    origin: {
      provider,
      events: raw.length,
      warnings: [
        ...warnings,
        ...repaired.warnings,
        ...record.warnings,
        ...doubts,
        ...(over || status !== undefined ? [] : ['the file was saved before the final whistle']),
      ],
    },
    sources: [source],
  });
}

function outcomeOf({status, over, official}: OptaRecord, events: readonly MatchEvent[]): ReturnType<typeof reconcile> {
  if (status !== undefined) return {stated: {}, warnings: statusWarnings(status, official?.score, events)};
  return over ? reconcile(events, official) : {stated: {}, warnings: []};
}

/** The event that says what became of a match that was not played to its end, after the last that is recorded. */
function statusEvents(
  status: MatchStatus | undefined,
  official: Official | undefined,
  last: MatchEvent | undefined,
): ImportDraft['events'] {
  if (status === undefined) return [];
  const remark = statusRemark(status, official?.score);
  return [{...remark, id: status, clock: last?.clock ?? remark.clock}];
}

function withShape(
  team: ImportDraft['fixture']['home'],
  shape: ReturnType<typeof squadsOf>['shapes']['home'],
  squad: NonNullable<Match['lineUps']>['home'] | undefined,
): ImportDraft['fixture']['home'] {
  const {formation, captain} = shape ?? {};
  const known = squad !== undefined && [...squad.starting, ...squad.bench].some(({id}) => id === captain);
  return {
    ...team,
    ...(formation === undefined ? {} : {formation}),
    ...(captain === undefined || !known ? {} : {captain}),
  };
}

function recordedPeriods(events: readonly OptaEvent[], context: OptaContext): readonly RecordedPeriod[] {
  return PERIODS.flatMap((period, index): readonly RecordedPeriod[] => {
    const own = events.filter(event => event.period === index + 1);
    if (!own.some(({type}) => type !== TYPE.end)) return [];
    const facts = period === 'penalty-shoot-out' ? readKicks(own, context) : readPlay(own, context);
    const ends = own.filter(({type}) => type === TYPE.end).map(({at}) => at);
    return [{period, facts: facts.sort((a, b) => a.at - b.at), end: ends.length === 0 ? undefined : Math.max(...ends)}];
  });
}

function readPlay(period: readonly OptaEvent[], context: OptaContext): TimedFields[] {
  const facts = period.flatMap(event =>
    readEvent(event, context).map((what): TimedFields => ({facts: what, at: event.at, id: event.id})),
  );
  return [...facts, ...readSubstitutions(period, context)];
}

function readKicks(period: readonly OptaEvent[], context: OptaContext): TimedFields[] {
  return period.flatMap((event): readonly TimedFields[] =>
    isAttempt(event) ? [{facts: readKick(event, context), at: event.at, id: event.id}] : [],
  );
}
