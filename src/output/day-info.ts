import {attributionOf} from '../match/model/attribution.ts';
import {statusText} from '../match/model/state.ts';
import {buildDay, dayAt} from '../matchday/day.ts';
import type {Matchday} from '../matchday/matchday.ts';
import {goalDifference, played, type Standing} from '../matchday/standings.ts';
import {type MatchInfo, matchInfo} from './info.ts';

/** The output of `replay info --json` for a matchday. Every field is always present. */
export type DayInfo = {
  readonly competition: string;
  readonly name: string | null;
  /** `2012-05-13` */
  readonly date: string | null;
  readonly matches: readonly MatchInfo[];
};

export function dayInfo(matchday: Matchday): DayInfo {
  const {competition, name = null, date = null} = matchday;
  return {competition, name, date, matches: buildDay(matchday).matches.map(({timeline}) => matchInfo(timeline))};
}

/** The output of `replay info` for a matchday: its matches with their results, and the tables after them. */
export function dayInfoLines(matchday: Matchday): readonly string[] {
  const day = buildDay(matchday);
  const {matches: states, tables} = dayAt(day, day.duration);
  const {competition, name, date} = matchday;
  const fixtures = day.matches.map(({timeline}) => timeline.match.fixture);
  const home = widest(fixtures.map(fixture => fixture.home.name));
  const team = widest(tables.tables.flatMap(({standings}) => standings.map(standing => standing.team)));
  const attribution = attributionOf({origin: matchday.origin});
  return [
    [competition, name, date].filter(part => part !== undefined).join(', '),
    '',
    ...fixtures.map((fixture, n) => {
      const {status, score} = states[n]!;
      const shown = status === undefined ? score : status.score;
      const result = shown === undefined ? 'v' : `${shown.home}-${shown.away}`;
      const ended = status === undefined ? '' : `, ${statusText(status)}`;
      return `${String(n + 1).padStart(4)}  ${fixture.home.name.padStart(home)}  ${result}  ${fixture.away.name}${ended}`;
    }),
    ...tables.tables.flatMap(table => [
      '',
      (table.name ?? 'Table').padEnd(team + 6) + HEADINGS.map(text => text.padStart(FIGURE)).join(''),
      ...table.standings.map(standing => tableRow(standing, team)),
    ]),
    '',
    '--choose a number for more about one match',
    ...(attribution === undefined ? [] : [attribution]),
  ];
}

const HEADINGS = ['P', 'W', 'D', 'L', 'F', 'A', 'GD', 'Pts'];
/** Columns of a figure. */
const FIGURE = 5;

function tableRow(standing: Standing, columns: number): string {
  const {place, team, won, drawn, lost, points} = standing;
  const difference = goalDifference(standing);
  const figures = [
    ...[played(standing), won, drawn, lost, standing.for, standing.against].map(String),
    difference > 0 ? `+${difference}` : String(difference),
    String(points),
  ];
  return `${String(place).padStart(4)}  ${team.padEnd(columns)}${figures.map(text => text.padStart(FIGURE)).join('')}`;
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(text => text.length));
}
