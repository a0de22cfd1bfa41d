import {PERIODS, type Period, SECOND} from '../../match/model/clock.ts';
import type {MatchEvent} from '../../match/model/event.ts';
import {FORMAT} from '../../match/model/format-name.ts';
import type {Fixture, Match} from '../../match/model/match.ts';
import {SIDES} from '../../match/model/side.ts';
import {RECORDED_STATS} from '../../match/model/stats.ts';
import {type RecordedPeriod, type TimedFields, toEvents} from '../recorded/event-fields.ts';
import {inOrderOfTime, type Timed} from '../recorded/period-time.ts';
import {type Official, reconcile, repairPlayers} from '../recorded/repair-players.ts';
import type {WyscoutEntry} from './companion-files.ts';
import {periodReader, shootOutReader} from './events.ts';
import {unescapedText} from './names.ts';
import {playerOf, WYSCOUT_PERIODS, type WyscoutEvent} from './schema.ts';
import {isAfter, type Moment, timeOfSubstitution} from './substitutions.ts';
import type {WyscoutTeams} from './teams.ts';

/** The data set of 1,941 matches is under CC BY 4.0; this is how it asks to be cited. */
const ATTRIBUTION =
  'Data: Wyscout, CC BY 4.0 (Pappalardo et al., A public data set of spatio-temporal match events, 2019)';

/** The match in the events of one match. */
export function toMatch(
  raw: readonly WyscoutEvent[],
  teams: WyscoutTeams,
  entry: WyscoutEntry | undefined,
  found: readonly string[],
): Match {
  const official = officialOf(raw, entry, teams);
  const told = withShootOut(toEvents(recordedPeriods(raw, teams, entry, official)), official);
  const {lineUps} = teams;
  const settled = lineUps === undefined ? {events: told, warnings: []} : repairPlayers(told, lineUps);
  const {stated, warnings} = reconcile(settled.events, official);
  const changes = teams.lineUps !== undefined;
  return {
    format: FORMAT,
    fixture: fixtureOf(teams, entry),
    ...(lineUps === undefined ? {} : {lineUps}),
    events: [...settled.events],
    ...stated,
    coverage: 'complete',
    // The data has no xG.
    stats: RECORDED_STATS.filter(id => id !== 'xg' && (changes || id !== 'substitutions')),
    places: 'all',
    officialStats: [],
    origin: {
      provider: 'wyscout-v2',
      events: raw.length,
      attribution: ATTRIBUTION,
      warnings: [...warnings, ...settled.warnings, ...found, ...teams.warnings],
    },
    sources: [],
    story: [],
    reaction: [],
    disputes: [],
  };
}

function recordedPeriods(
  raw: readonly WyscoutEvent[],
  teams: WyscoutTeams,
  entry: WyscoutEntry | undefined,
  official: Official | undefined,
): readonly RecordedPeriod[] {
  const booked = new Set<number>();
  const periods = PERIODS.flatMap(
    (period, index): readonly {period: Period; records: readonly Timed<WyscoutEvent>[]}[] => {
      const own = raw.filter(({matchPeriod}) => matchPeriod === WYSCOUT_PERIODS[index]);
      const records = inOrderOfTime(own.map(record => ({record, at: Math.round(record.eventSec * SECOND)})));
      return records.length === 0 ? [] : [{period, records}];
    },
  );
  const changes = changesOf(periods, teams, entry);
  const recorded = periods.map(({period, records}): RecordedPeriod => {
    const context = {...teams, period: records.map(({record}) => record)};
    const read = period === 'penalty-shoot-out' ? shootOutReader(context) : periodReader(context, booked);
    const facts = records.flatMap(({record, at}, n): readonly TimedFields[] =>
      read(record).map(what => ({
        facts: what,
        at,
        id: `${what.type === 'play' ? 'p' : 'e'}${record.id ?? `${period}-${n}`}`,
      })),
    );
    const own = changes.filter(change => change.period === period);
    return {period, facts: [...facts, ...own].sort((a, b) => a.at - b.at), end: undefined};
  });
  const untold = official?.shootOut !== undefined && recorded.at(-1)?.period !== SHOOT_OUT;
  return untold ? [...recorded, {period: SHOOT_OUT, facts: [], end: 0}] : recorded;
}

const SHOOT_OUT = 'penalty-shoot-out';

/** The same events; if a shoot-out has no kicks among them, the final whistle states its result. */
function withShootOut(events: readonly MatchEvent[], official: Official | undefined): readonly MatchEvent[] {
  const shootOut = official?.shootOut;
  if (shootOut === undefined || events.some(({type}) => type === 'shoot-out-kick')) return events;
  return events
    .filter(({type, clock}) => type !== 'kick-off' || clock.period !== SHOOT_OUT)
    .map(event =>
      event.type === 'whistle' && event.final ? {...event, shootOut, clock: {...event.clock, second: 0}} : event,
    );
}

type PlayedPeriod = {readonly period: Period; readonly records: readonly Timed<WyscoutEvent>[]};

function changesOf(periods: readonly PlayedPeriod[], {ids, lineUps}: WyscoutTeams, entry: WyscoutEntry | undefined) {
  if (entry === undefined || lineUps === undefined) return [];
  const first = new Map<number, Moment>();
  const last = new Map<number, Moment>();
  for (const {period, records} of periods) {
    for (const {record, at} of records) {
      const player = playerOf(record);
      if (player === undefined) continue;
      if (!first.has(player)) first.set(player, {period, at});
      last.set(player, {period, at});
    }
  }
  const appearances = {first: (player: number) => first.get(player), last: (player: number) => last.get(player)};
  const played = periods.map(({period}) => period);
  return SIDES.flatMap(side => {
    const team = Object.values(entry.match.teamsData).find(({teamId}) => teamId === ids[side]);
    const told = (team?.formation?.substitutions ?? []).filter(
      ({playerIn, playerOut}) => playerIn > 0 && playerOut > 0,
    );
    return told.map(({playerIn: on, playerOut: off, minute}) => {
      const facts = {type: 'substitution', side, on: String(on), off: String(off)} as const;
      return {...timeOfSubstitution({on, off, minute}, played, appearances), facts, id: `${on}-for-${off}`};
    });
  }).sort((a, b) => (isAfter(a, b) ? 1 : isAfter(b, a) ? -1 : 0));
}

/** The score is that of 90 minutes; after extra time, that is the total in a field of its own, which is 0 without. */
function officialOf(
  raw: readonly WyscoutEvent[],
  entry: WyscoutEntry | undefined,
  {ids}: WyscoutTeams,
): Official | undefined {
  if (entry === undefined) return undefined;
  const had = (period: WyscoutEvent['matchPeriod']) => raw.some(({matchPeriod}) => matchPeriod === period);
  const of = (side: 'home' | 'away') => Object.values(entry.match.teamsData).find(({teamId}) => teamId === ids[side]);
  const pair = (field: 'score' | 'scoreET' | 'scoreP') => {
    const [home, away] = [of('home')?.[field], of('away')?.[field]];
    return typeof home === 'number' && typeof away === 'number' ? {home, away} : undefined;
  };
  const score = pair(had('E1') ? 'scoreET' : 'score');
  const kicks = pair('scoreP');
  // Without a shoot-out it is 0-0.
  const shootOut = had('P') || kicks?.home !== kicks?.away ? kicks : undefined;
  return score === undefined ? undefined : {score, ...(shootOut === undefined ? {} : {shootOut}), where: entry.file};
}

/** The competitions of the public data set. */
const COMPETITIONS: Readonly<Record<number, string>> = {
  28: 'World Cup',
  102: 'European Championship',
  364: 'Premier League',
  412: 'Ligue 1',
  426: 'Bundesliga',
  524: 'Serie A',
  795: 'La Liga',
};

function fixtureOf({teams}: WyscoutTeams, entry: WyscoutEntry | undefined): Fixture {
  const {competitionId, groupName, gameweek, dateutc, venue} = entry?.match ?? {};
  const competition = COMPETITIONS[competitionId ?? 0];
  const stage = groupName || (gameweek ? `Matchday ${gameweek}` : undefined);
  const [, date, time] = /^(\d{4}-\d{2}-\d{2})(?: (\d{2}:\d{2}))?/.exec(dateutc ?? '') ?? [];
  return {
    ...(competition === undefined ? {} : {competition}),
    ...(stage === undefined ? {} : {stage: unescapedText(stage)}),
    ...(date === undefined ? {} : {date}),
    ...(time === undefined ? {} : {kickOff: `${time} UTC`}),
    ...(venue ? {venue: unescapedText(venue)} : {}),
    ...teams,
    sources: [],
    facts: [],
  };
}
