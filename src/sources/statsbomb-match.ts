import {PERIODS} from '../match/clock.ts';
import {type Fixture, FORMAT, type Match} from '../match/match.ts';
import type {StatId} from '../match/stats.ts';
import {type RecordedPeriod, type TimedFacts, toEvents} from './facts.ts';
import {inOrderOfTime} from './period-time.ts';
import {type Official, reconcile, settlePlayers} from './settle.ts';
import type {StatsbombBeside} from './statsbomb-beside.ts';
import {doubts, milliseconds} from './statsbomb-doubts.ts';
import {readEvent} from './statsbomb-events.ts';
import {ownGoals} from './statsbomb-own-goals.ts';
import {type RawEvent, TYPE} from './statsbomb-schema.ts';
import type {StatsbombTeams} from './statsbomb-teams.ts';

/** What StatsBomb's licence asks for. */
const ATTRIBUTION = 'Data: StatsBomb';

const STATS: readonly StatId[] = [
  'shots',
  'onTarget',
  'xg',
  'possession',
  'passes',
  'passCompletion',
  'fieldTilt',
  'ppda',
  'corners',
  'fouls',
  'yellowCards',
  'redCards',
  'saves',
  'blocked',
  'offTarget',
  'woodwork',
  'offsides',
  'substitutions',
  'passesCompleted',
  'finalThirdPasses',
  'buildUpPasses',
  'highDefending',
];

/** The match in the records that are used, of a file of so many. */
export function toMatch(
  raw: readonly RawEvent[],
  records: number,
  teams: StatsbombTeams,
  beside: StatsbombBeside,
): Match {
  const told = toEvents(recordedPeriods(raw, teams));
  const {lineUps} = teams;
  const settled = lineUps === undefined ? {events: told, warnings: []} : settlePlayers(told, lineUps);
  const {stated, warnings} = reconcile(settled.events, officialOf(beside, teams));
  return {
    format: FORMAT,
    fixture: fixtureOf(teams, beside),
    ...(lineUps === undefined ? {} : {lineUps}),
    events: [...settled.events],
    ...stated,
    coverage: 'complete',
    stats: [...STATS],
    places: 'all',
    officialStats: [],
    origin: {
      provider: 'statsbomb',
      events: records,
      attribution: ATTRIBUTION,
      warnings: [...warnings, ...settled.warnings, ...doubts(raw, teams.sideOf), ...beside.warnings, ...teams.warnings],
    },
    sources: [],
    story: [],
    reaction: [],
    disputes: [],
  };
}

function recordedPeriods(raw: readonly RawEvent[], {sideOf}: StatsbombTeams): readonly RecordedPeriod[] {
  const byId = new Map(raw.flatMap(event => (event.id ? [[event.id, event] as const] : [])));
  const own = ownGoals(raw, sideOf);
  return PERIODS.flatMap((period, index) => {
    const numbered = raw.filter(event => event.period === index + 1).sort((a, b) => a.index - b.index);
    if (numbered.length === 0) return [];
    const inOrder = inOrderOfTime(numbered.map(record => ({record, at: milliseconds(record.timestamp)})));
    const facts = inOrder.flatMap(({record, at}): readonly TimedFacts[] => {
      const goal = own.get(record);
      const read = goal === undefined ? readEvent(record, {byId, sideOf}) : [goal];
      const id = record.id ?? `${period}-${record.index}`;
      return read.map((what, n) => ({
        facts: what,
        at,
        id: what.type === 'play' ? `p${record.index}` : n === 0 ? id : `${id}/${what.type}`,
      }));
    });
    const ends = inOrder.filter(({record}) => record.type.id === TYPE.halfEnd);
    const unplanned = ends.flatMap(({record: {half_end}, at}, n): readonly TimedFacts[] => {
      const about = half_end?.match_suspended ? 'suspended' : half_end?.early_video_end ? 'video-ends' : undefined;
      return about === undefined || n > 0 ? [] : [{facts: {type: 'remark', about}, at, id: `${period}-${about}`}];
    });
    const all = unplanned.length === 0 ? facts : [...facts, ...unplanned].sort((a, b) => a.at - b.at);
    return [{period, facts: all, end: ends.at(-1)?.at}];
  });
}

function officialOf({entry}: StatsbombBeside, {ids}: StatsbombTeams): Official | undefined {
  if (entry === undefined || entry.match.home_team.home_team_id !== ids.home) return undefined;
  const {home_score: home, away_score: away} = entry.match;
  if (typeof home !== 'number' || typeof away !== 'number') return undefined;
  return {score: {home, away}, where: entry.file};
}

function fixtureOf({teams, ids}: StatsbombTeams, {entry}: StatsbombBeside): Fixture {
  const match = entry?.match.home_team.home_team_id === ids.home ? entry.match : undefined;
  const season = match?.season?.season_name;
  const competition = match?.competition?.competition_name;
  const kickOff = /^\d{2}:\d{2}/.exec(match?.kick_off ?? '')?.[0];
  return {
    ...(competition === undefined ? {} : {competition: season ? `${competition} ${season}` : competition}),
    ...(match?.competition_stage ? {stage: match.competition_stage.name} : {}),
    ...(match?.match_date ? {date: match.match_date} : {}),
    ...(kickOff === undefined ? {} : {kickOff}),
    ...(match?.stadium ? {venue: match.stadium.name} : {}),
    ...(match?.referee ? {referee: match.referee.name} : {}),
    ...teams,
    sources: [],
    facts: [],
  };
}
