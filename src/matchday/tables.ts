import type {Position} from '../match/model/clock.ts';
import {type PerSide, SIDES} from '../match/model/side.ts';
import type {MatchState} from '../match/model/state.ts';
import type {Timeline} from '../match/model/timeline.ts';
import {fairPlayOf} from './fair-play.ts';
import type {Matchday, Places, TeamRecord} from './matchday.ts';
import {type Result, rank, type Standing, withResult} from './standings.ts';

/** The standings of one league or group. */
export type Table = {readonly name: string | undefined; readonly standings: readonly Standing[]};

/** All tables of a day at one instant. */
export type Tables = {
  readonly tables: readonly Table[];
  /** What the place of each team means; teams in places without a meaning are left out. */
  readonly meanings: ReadonlyMap<string, Places>;
};

/** The tables from an instant on, until the next. */
export type TablesFrom = {readonly at: Position; readonly tables: Tables};

type Placed = {readonly timeline: Timeline};

/** What a match adds to the standings as it stands: undefined before its kick-off and where it does not count. */
type Counted = {readonly score: PerSide<number>; readonly fairPlay: PerSide<number>} | undefined;

/** Folds the tables once for each instant at which one of them may change; the first are those before the day. */
export function foldTables(matchday: Matchday, matches: readonly Placed[]): readonly TablesFrom[] {
  const counted: Counted[] = matches.map(() => undefined);
  const folded: TablesFrom[] = [{at: 0, tables: tablesOf(matchday, matches, counted)}];
  if (matchday.tables.length === 0) return folded;
  for (const {at, changes} of changesOf(matches)) {
    for (const {index, counts} of changes) counted[index] = counts;
    folded.push({at, tables: tablesOf(matchday, matches, counted)});
  }
  return folded;
}

type Change = {readonly at: Position; readonly index: number; readonly counts: Counted};

/** The instants at which what a match counts for changes, in order; goals of the same instant are one change. */
function changesOf(matches: readonly Placed[]) {
  const all = matches.flatMap(({timeline}, index) => {
    const {cues, states} = timeline.record;
    return cues.flatMap(({at}, n): readonly Change[] =>
      countsAlike(states[n]!, states[n + 1]!) ? [] : [{at, index, counts: countOf(states[n + 1]!)}],
    );
  });
  return [...Map.groupBy(all, ({at}) => at)].sort(([a], [b]) => a - b).map(([at, changes]) => ({at, changes}));
}

function countsAlike(a: MatchState, b: MatchState): boolean {
  const begun = (a.phase === 'before') === (b.phase === 'before');
  return begun && a.score === b.score && a.cards === b.cards && a.status === b.status;
}

function countOf({phase, score, cards, status}: MatchState): Counted {
  if (status?.kind === 'awarded' && status.score !== undefined)
    return {score: status.score, fairPlay: fairPlayOf(cards)};
  if (phase === 'before' || status !== undefined) return undefined;
  return {score, fairPlay: fairPlayOf(cards)};
}

function tablesOf(matchday: Matchday, matches: readonly Placed[], counted: readonly Counted[]): Tables {
  const {rules} = matchday;
  const playing = new Map<string, {readonly index: number; readonly side: 'home' | 'away'}>();
  const results: Result[] = [...matchday.earlier];
  for (const [index, {timeline}] of matches.entries()) {
    const {home, away} = timeline.match.fixture;
    for (const side of SIDES) playing.set(timeline.match.fixture[side].name, {index, side});
    const counts = counted[index];
    if (counts !== undefined) results.push({home: home.name, away: away.name, score: counts.score});
  }
  const now = (record: TeamRecord): TeamRecord => {
    const match = playing.get(record.team);
    const counts = match === undefined ? undefined : counted[match.index];
    if (match === undefined || counts === undefined) return record;
    const other = match.side === 'home' ? 'away' : 'home';
    const after = withResult(record, counts.score[match.side], counts.score[other]);
    return {...after, fairPlay: record.fairPlay + counts.fairPlay[match.side]};
  };
  const tables = matchday.tables.map(({name, teams}) => ({name, standings: rank(teams.map(now), rules, results)}));
  return {tables, meanings: meaningsOf(tables, matchday)};
}

function meaningsOf(tables: readonly Table[], {rules}: Matchday): ReadonlyMap<string, Places> {
  const meanings = new Map<string, Places>();
  for (const {standings} of tables) {
    for (const {team, place} of standings) {
      const places = rules.places.find(({from, to}) => place >= from && place <= to);
      if (places !== undefined) meanings.set(team, places);
    }
  }
  for (const {team, place} of bestThirds(tables, rules)) {
    meanings.set(team, {from: place, to: place, name: 'best third', kind: 'qualification'});
  }
  return meanings;
}

/** The third-placed teams that go through, the best first. They have not met, so that head-to-head does not apply. */
function bestThirds(tables: readonly Table[], rules: Matchday['rules']): readonly Standing[] {
  const {bestThirds: count, order} = rules;
  if (count === undefined) return [];
  const thirds = tables.flatMap(({standings}) => standings.slice(2, 3));
  return rank(thirds, {...rules, order: order.filter(rule => rule !== 'head-to-head')})
    .slice(0, count)
    .map(({team}) => thirds.find(third => third.team === team)!);
}
