import {type PerSide, SIDES} from '../match/model/side.ts';
import type {EarlierResult, Rules, TeamRecord, TieBreak} from './matchday.ts';

/** A team's record, with what follows from it. */
export type PointsRecord = TeamRecord & {readonly points: number};

/** Why a team is below the one above it: points, a tie-break, or nothing that the rules name. */
export type Parting = 'points' | TieBreak | 'nothing';

/** One line of the standings. */
export type Standing = PointsRecord & {
  /** 1 for the leader. */
  readonly place: number;
  /** What separates the team from the one above; undefined for the leader. */
  readonly parting: Parting | undefined;
};

/** A result as the standings count it. */
export type Result = {readonly home: string; readonly away: string; readonly score: PerSide<number>};

/** A record after one more result, without its cards. */
export function withResult(record: TeamRecord, scored: number, conceded: number): TeamRecord {
  return {
    ...record,
    won: record.won + (scored > conceded ? 1 : 0),
    drawn: record.drawn + (scored === conceded ? 1 : 0),
    lost: record.lost + (scored < conceded ? 1 : 0),
    for: record.for + scored,
    against: record.against + conceded,
  };
}

/** An empty record. */
export function newRecord(team: string): TeamRecord {
  return {team, won: 0, drawn: 0, lost: 0, for: 0, against: 0, deducted: 0, fairPlay: 0};
}

/** The records of all teams of these results, in the order in which the teams first appear. */
export function recordsOf(results: readonly Result[]): readonly TeamRecord[] {
  const records = new Map<string, TeamRecord>();
  for (const result of results) {
    for (const side of SIDES) {
      const team = result[side];
      const other = side === 'home' ? 'away' : 'home';
      records.set(team, withResult(records.get(team) ?? newRecord(team), result.score[side], result.score[other]));
    }
  }
  return [...records.values()];
}

export function played({won, drawn, lost}: TeamRecord): number {
  return won + drawn + lost;
}

export function goalDifference(record: TeamRecord): number {
  return record.for - record.against;
}

type Ranked = {readonly record: PointsRecord; readonly parting: Parting | undefined};

/** One way to compare teams that are level so far: the greater value is the better one. */
type Criterion = {
  readonly name: Parting;
  readonly measure: (team: PointsRecord, among: readonly PointsRecord[]) => number;
  /** True of a comparison among the level teams alone: it starts anew with those that are still level after it. */
  readonly among?: true;
};

/**
 * The teams in order: by points, then by the tie-breaks of the rules. Teams that the rules do not separate, or that a
 * play-off or lots would separate, keep the order in which they are given.
 */
export function rank(
  records: readonly TeamRecord[],
  rules: Rules,
  results: readonly (Result | EarlierResult)[] = [],
): readonly Standing[] {
  const {points} = rules;
  const scored = records.map(record => ({
    ...record,
    points: record.won * points.win + record.drawn * points.draw + record.lost * points.loss - record.deducted,
  }));
  const criteria: readonly Criterion[] = [
    {name: 'points', measure: team => team.points},
    ...rules.order.flatMap(rule => criteriaOf(rule, rules, results)),
  ];
  return separate(scored, criteria, 0, undefined).map(({record, parting}, index) => ({
    ...record,
    place: index + 1,
    parting,
  }));
}

/** `above` is what separates the group from the teams above it. */
function separate(
  group: readonly PointsRecord[],
  criteria: readonly Criterion[],
  first: number,
  above: Parting | undefined,
): readonly Ranked[] {
  if (group.length <= 1) return group.map(record => ({record, parting: above}));
  const criterion = criteria[first];
  if (criterion === undefined || criterion.name === 'play-off' || criterion.name === 'lots') {
    const level = criterion?.name ?? 'nothing';
    return group.map((record, index) => ({record, parting: index === 0 ? above : level}));
  }
  const {name, measure, among} = criterion;
  const byValue = [...Map.groupBy(group, team => measure(team, group))].sort(([a], [b]) => b - a);
  if (byValue.length === 1) return separate(group, criteria, first + 1, above);
  const next = among ? criteria.findIndex(each => each.among) : first + 1;
  return byValue.flatMap(([, level], index) => separate(level, criteria, next, index === 0 ? above : name));
}

function criteriaOf(rule: TieBreak, rules: Rules, results: readonly Result[]): readonly Criterion[] {
  const simple = (measure: Criterion['measure']): readonly Criterion[] => [{name: rule, measure}];
  switch (rule) {
    case 'goal-difference':
      return simple(goalDifference);
    case 'goals':
      return simple(team => team.for);
    case 'wins':
      return simple(team => team.won);
    case 'fair-play':
      return simple(team => team.fairPlay);
    case 'head-to-head': {
      const own = (measure: (team: PointsRecord) => number): Criterion => ({
        name: rule,
        among: true,
        measure: ({team}, among) => measure(recordAmong(team, among, rules, results)),
      });
      return [own(team => team.points), own(goalDifference), own(team => team.for)];
    }
    case 'play-off':
    case 'lots':
      return simple(() => 0);
  }
}

/** A team's record in the matches among some teams only. */
function recordAmong(
  team: string,
  among: readonly PointsRecord[],
  {points}: Rules,
  results: readonly Result[],
): PointsRecord {
  const names = new Set(among.map(other => other.team));
  let record = newRecord(team);
  for (const {home, away, score} of results) {
    if (!names.has(home) || !names.has(away)) continue;
    if (home === team) record = withResult(record, score.home, score.away);
    if (away === team) record = withResult(record, score.away, score.home);
  }
  return {...record, points: record.won * points.win + record.drawn * points.draw + record.lost * points.loss};
}
