import {PERIODS, SECOND} from '../../match/model/clock.ts';
import type {MatchEvent} from '../../match/model/event.ts';
import {FORMAT} from '../../match/model/format-name.ts';
import type {Fixture, Match} from '../../match/model/match.ts';
import {RECORDED_STATS} from '../../match/model/stats.ts';
import {type RecordedPeriod, type TimedFields, toEvents} from '../recorded/event-fields.ts';
import {inOrderOfTime} from '../recorded/period-time.ts';
import {type Official, reconcile, repairPlayers} from '../recorded/repair-players.ts';
import {cardsOf} from './cards.ts';
import {type Change, changesOf, type PlayedPeriod} from './changes.ts';
import type {WyscoutEntry} from './companion-files.ts';
import {type Decided, periodReader, shootOutReader} from './events.ts';
import {goalsOfMatch} from './goals.ts';
import {unescapedText} from './names.ts';
import {WYSCOUT_PERIODS, type WyscoutEvent} from './schema.ts';
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
  const periods = periodsOf(raw, teams);
  const {goals, warnings: goalWarnings} = goalsOfMatch(
    periods.filter(({played}) => played !== SHOOT_OUT),
    official?.score,
  );
  const {cards, warnings: cardWarnings} = cardsOf(
    periods.flatMap(({period}) => period),
    entry,
    teams.nameOf,
  );
  const changes = changesOf(periods, teams, entry);
  const events = withShootOut(
    toEvents(recordedPeriods(periods, {goals, cards}, changes.substitutions, official)),
    official,
  );
  const {lineUps} = teams;
  const settled = lineUps === undefined ? {events, warnings: []} : repairPlayers(events, lineUps);
  const {stated, warnings} = reconcile(settled.events, official);
  return {
    format: FORMAT,
    fixture: fixtureOf(teams, entry),
    ...(lineUps === undefined ? {} : {lineUps}),
    events: [...settled.events],
    ...stated,
    coverage: 'complete',
    // The data has no xG.
    stats: RECORDED_STATS.filter(id => id !== 'xg' && (lineUps !== undefined || id !== 'substitutions')),
    places: 'all',
    officialStats: [],
    origin: {
      provider: 'wyscout-v2',
      events: raw.length,
      attribution: ATTRIBUTION,
      warnings: [
        ...warnings,
        ...goalWarnings,
        ...cardWarnings,
        ...changes.warnings,
        ...settled.warnings,
        ...found,
        ...teams.warnings,
      ],
    },
    sources: [],
    story: [],
    reaction: [],
    disputes: [],
  };
}

/** The periods that were played, each with its records in the order of time. */
function periodsOf(raw: readonly WyscoutEvent[], teams: WyscoutTeams): readonly PlayedPeriod[] {
  return PERIODS.flatMap((played, index): readonly PlayedPeriod[] => {
    const own = raw.filter(({matchPeriod}) => matchPeriod === WYSCOUT_PERIODS[index]);
    const records = inOrderOfTime(own.map(record => ({record, at: Math.round(record.eventSec * SECOND)})));
    return records.length === 0 ? [] : [{...teams, played, records, period: records.map(({record}) => record)}];
  });
}

function recordedPeriods(
  periods: readonly PlayedPeriod[],
  decided: Decided,
  substitutions: readonly Change[],
  official: Official | undefined,
): readonly RecordedPeriod[] {
  const recorded = periods.map((context): RecordedPeriod => {
    const {played, records} = context;
    const read = played === SHOOT_OUT ? shootOutReader(context) : periodReader(context, decided);
    const facts = records.flatMap(({record, at}, n): readonly TimedFields[] =>
      read(record).map(what => ({
        facts: what,
        at,
        id: `${what.type === 'play' ? 'p' : 'e'}${record.id ?? `${played}-${n}`}`,
      })),
    );
    const own = substitutions.filter(change => change.period === played);
    return {period: played, facts: [...facts, ...own].sort((a, b) => a.at - b.at), end: undefined};
  });
  const unreported = official?.shootOut !== undefined && recorded.at(-1)?.period !== SHOOT_OUT;
  return unreported ? [...recorded, {period: SHOOT_OUT, facts: [], end: 0}] : recorded;
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
