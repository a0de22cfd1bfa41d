import type {PerSide} from '../../match/model/side.ts';
import {fairPlayOf} from '../../matchday/fair-play.ts';
import type {Rules, TeamRecord} from '../../matchday/matchday.ts';
import {newRecord, type Result, rank, recordsOf} from '../../matchday/standings.ts';
import type {Season, SeasonMatch} from '../match-format.ts';
import {groupOf} from './season-groups.ts';

export type SeasonTable = {readonly name?: string; readonly teams: readonly TeamRecord[]};

/** The tables of a season before a day, with the results that they come from. */
export type SeasonTables = {readonly tables: readonly SeasonTable[]; readonly results: readonly Result[]};

/**
 * The standings before a date, by the stated results: goals that a file lists may not come to them. `names` are the groups to
 * rank, or undefined for a league.
 */
export async function tablesBefore(
  season: Season,
  date: string,
  names: readonly (string | undefined)[],
  rules: Rules,
): Promise<SeasonTables> {
  const tables: SeasonTable[] = [];
  const results: Result[] = [];
  for (const name of names) {
    const own = season.matches.filter(match => groupOf(match) === name);
    const earlier = own.filter(match => match.date !== undefined && match.date < date && match.score !== undefined);
    const cards =
      name !== undefined && rules.order.includes('fair-play') ? await fairPlayIn(season, earlier) : new Map();
    const found = earlier.map(({home, away, score}) => ({home, away, score: score!}));
    const records = new Map(recordsOf(found).map(record => [record.team, record]));
    for (const {home, away} of own) {
      for (const team of [home, away]) if (!records.has(team)) records.set(team, newRecord(team));
    }
    const counted = [...records.values()].map(record => ({...record, fairPlay: cards.get(record.team) ?? 0}));
    const teams = rank(counted, rules, found).map(
      ({points: _points, place: _place, parting: _parting, ...record}) => record,
    );
    tables.push({...(name === undefined ? {} : {name}), teams});
    results.push(...found);
  }
  return {tables, results};
}

/** The fair-play points of each team for the cards of these matches. */
async function fairPlayIn(season: Season, matches: readonly SeasonMatch[]): Promise<ReadonlyMap<string, number>> {
  const points = new Map<string, number>();
  const add = (team: string, by: number) => points.set(team, (points.get(team) ?? 0) + by);
  for (const listed of matches) {
    const reading = await season.read(listed);
    if (!('match' in reading)) continue;
    const cards = reading.match.events.filter(event => event.type === 'card');
    const by: PerSide<number> = fairPlayOf(cards);
    add(listed.home, by.home);
    add(listed.away, by.away);
  }
  return points;
}
