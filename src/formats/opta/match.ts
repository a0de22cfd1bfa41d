import {PERIODS} from '../../match/model/clock.ts';
import type {Match} from '../../match/model/match.ts';
import {type PerSide, perSide} from '../../match/model/side.ts';
import {RECORDED_STATS} from '../../match/model/stats.ts';
import type {Reading} from '../match-format.ts';
import {type RecordedPeriod, type TimedFields, toEvents} from '../recorded/event-fields.ts';
import {type Official, reconcile, repairPlayers} from '../recorded/repair-players.ts';
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
  readonly warnings: readonly string[];
};

/** The match of a record, with the results that its goals and kicks bear out. */
export function toMatch(record: OptaRecord): Reading {
  const {provider, source, events: raw, teams, nameOf, official, over} = record;
  const played = raw.filter(({team}) => team === teams.home || team === teams.away);
  const {lineUps, shapes, idOf, warnings: doubts} = squadsOf(played, teams, nameOf);
  const context: OptaContext = {
    ...relationsOf(played),
    idOf,
    sideOf: ({team}) => (team === teams.home ? 'home' : 'away'),
  };
  const reported = toEvents(recordedPeriods(played, context));
  const repaired = lineUps === undefined ? {events: reported, warnings: []} : repairPlayers(reported, lineUps);
  const events = over ? repaired.events : repaired.events.filter(event => event.type !== 'whistle' || !event.final);
  if (!events.some(({type}) => type !== 'kick-off' && type !== 'whistle')) {
    return {findings: ['no event of play is in it: there is nothing to replay']};
  }
  const {stated, warnings} = over ? reconcile(events, official) : {stated: {}, warnings: []};
  const measured = raw.some(event => has(event, QUALIFIER.xg));
  return validateMatch({
    fixture: {...record.fixture, ...perSide(side => withShape(record.fixture[side], shapes[side], lineUps?.[side]))},
    ...(lineUps === undefined ? {} : {lineUps}),
    events: [...events],
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
        ...(over ? [] : ['the file was saved before the final whistle']),
      ],
    },
    sources: [source],
  });
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
