import {PERIODS, SECOND} from '../../match/model/clock.ts';
import {FORMAT} from '../../match/model/format-name.ts';
import type {Fixture, Match} from '../../match/model/match.ts';
import {RECORDED_STATS} from '../../match/model/stats.ts';
import {type RecordedPeriod, type TimedFields, toEvents} from '../recorded/event-fields.ts';
import {withLedTo} from '../recorded/led-to.ts';
import {inOrderOfTime, type Timed} from '../recorded/period-time.ts';
import {type Official, reconcile, repairPlayers} from '../recorded/repair-players.ts';
import type {StatsbombCompanions} from './companion-files.ts';
import {TYPE} from './event-types.ts';
import {readEvent} from './events.ts';
import {inconsistencies} from './inconsistencies.ts';
import {ownGoals} from './own-goals.ts';
import type {RawEvent} from './schema.ts';
import type {Following} from './stops.ts';
import type {StatsbombTeams} from './teams.ts';

/** The attribution that StatsBomb's licence requires. */
const ATTRIBUTION = 'Data: StatsBomb';

/** Builds the match from the used records of a file; `records` is the number of all its records. */
export function toMatch(
  raw: readonly RawEvent[],
  records: number,
  teams: StatsbombTeams,
  companions: StatsbombCompanions,
): Match {
  const {lineUps, sideOf} = teams;
  const timed = raw.map(record => ({record, at: milliseconds(record.timestamp)}));
  const own = ownGoals(raw, sideOf);
  const reported = toEvents(recordedPeriods(timed, own, sideOf));
  const repaired = lineUps === undefined ? {events: reported, warnings: []} : repairPlayers(reported, lineUps);
  const {stated, warnings} = reconcile(repaired.events, officialOf(teams));
  return {
    format: FORMAT,
    fixture: fixtureOf(teams),
    ...(lineUps === undefined ? {} : {lineUps}),
    events: [...repaired.events],
    ...stated,
    coverage: 'complete',
    stats: [...RECORDED_STATS],
    places: 'all',
    officialStats: [],
    origin: {
      provider: 'statsbomb',
      events: records,
      attribution: ATTRIBUTION,
      warnings: [
        ...warnings,
        ...repaired.warnings,
        ...inconsistencies(timed, own),
        ...companions.warnings,
        ...teams.warnings,
      ],
    },
    sources: [],
    story: [],
    reaction: [],
    disputes: [],
  };
}

/** `00:18:11.954` */
function milliseconds(timestamp: string): number {
  const minutes = timestamp.indexOf(':') + 1;
  const seconds = timestamp.indexOf(':', minutes) + 1;
  const [h, m, s] = [timestamp.slice(0, minutes - 1), timestamp.slice(minutes, seconds - 1), timestamp.slice(seconds)];
  return Math.round(((Number(h) * 60 + Number(m)) * 60 + Number(s)) * SECOND);
}

function recordedPeriods(
  timed: readonly Timed<RawEvent>[],
  own: ReturnType<typeof ownGoals>,
  sideOf: StatsbombTeams['sideOf'],
): readonly RecordedPeriod[] {
  const byId = new Map<string, RawEvent>();
  for (const {record} of timed) if (record.id) byId.set(record.id, record);
  const byPeriod = Map.groupBy(timed, ({record}) => record.period);
  return PERIODS.flatMap((period, index) => {
    const numbered = byPeriod.get(index + 1)?.sort((a, b) => a.record.index - b.record.index);
    if (numbered === undefined) return [];
    const inOrder = inOrderOfTime(numbered);
    const context = {byId, sideOf, following: followingIn(inOrder)};
    const facts = inOrder.flatMap(({record, at}): readonly TimedFields[] => {
      const goal = own.get(record);
      const read = goal === undefined ? readEvent(record, context) : [goal];
      const id = record.id ?? `${period}-${record.index}`;
      return read.map((what, n) => ({
        facts: what,
        at,
        id: what.type === 'play' ? `p${record.index}` : n === 0 ? id : `${id}/${what.type}`,
      }));
    });
    const ends = inOrder.filter(({record}) => record.type.id === TYPE.halfEnd);
    const unplanned = ends.flatMap(({record: {half_end}, at}, n): readonly TimedFields[] => {
      const about = half_end?.match_suspended ? 'suspended' : half_end?.early_video_end ? 'video-ends' : undefined;
      return about === undefined || n > 0 ? [] : [{facts: {type: 'remark', about}, at, id: `${period}-${about}`}];
    });
    const all = unplanned.length === 0 ? facts : [...facts, ...unplanned].sort((a, b) => a.at - b.at);
    // StatsBomb defines an error as a mistake that leads to a shot.
    return [{period, facts: withLedTo(all), end: ends.at(-1)?.at}];
  });
}

/** Looks up the records after one, in the order of time. */
function followingIn(inOrder: readonly Timed<RawEvent>[]): Following {
  const places = new Map(inOrder.map(({record}, place) => [record, place]));
  return (event, within) => {
    const place = places.get(event)!;
    const until = inOrder[place]!.at + within;
    const found: RawEvent[] = [];
    for (let n = place + 1; n < inOrder.length && inOrder[n]!.at <= until; n += 1) found.push(inOrder[n]!.record);
    return found;
  };
}

function officialOf({entry}: StatsbombTeams): Official | undefined {
  if (entry === undefined) return undefined;
  const {home_score: home, away_score: away} = entry.match;
  if (typeof home !== 'number' || typeof away !== 'number') return undefined;
  return {score: {home, away}, where: entry.file};
}

function fixtureOf({teams, entry}: StatsbombTeams): Fixture {
  const match = entry?.match;
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
