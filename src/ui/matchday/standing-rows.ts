import type {Places} from '../../matchday/matchday.ts';
import {goalDifference, type Parting, played, type Standing} from '../../matchday/standings.ts';
import type {Tables} from '../../matchday/tables.ts';
import {cell, width} from '../layout/measure.ts';
import {BLANK, cutTo, type Line, line, span, type Tone} from '../panels/lines.ts';
import type {Glyphs} from '../theme/glyphs.ts';

export type StandingRowsOptions = {
  readonly tables: Tables;
  /** Before the day, for the arrows. */
  readonly before: Tables;
  /** Teams of the chosen match. */
  readonly marked: readonly string[];
  /** Shorter names of teams, for where the whole ones have no room. */
  readonly names: ReadonlyMap<string, string>;
  readonly columns: number;
  readonly rows: number;
  readonly glyphs: Glyphs;
};

/** From these columns on there is room for the matches played. */
const PLAYED = 36;

function hasPlayed(columns: number): boolean {
  return columns >= PLAYED;
}

/** Columns of place, arrow, matches played where there is room for them, goal difference and points, with their spaces. */
function figureColumns(columns: number): number {
  return 4 + 2 + (hasPlayed(columns) ? 4 : 0) + 5 + 4 + 1;
}

/** The tables as they stand, with lines where the meaning of places changes, and what separates level teams, where there is room. */
export function standingRows(options: StandingRowsOptions): readonly Line[] {
  const {tables, rows, columns} = options;
  const ways = [
    {ruled: true, headed: true},
    {ruled: false, headed: true},
    {ruled: false, headed: false},
  ].map(way => tables.tables.flatMap((_, index) => tableRows(index, options, way)));
  const withRules = ways.find(all => all.length <= rows) ?? ways.at(-1)!;
  const notes = partingNotes(options);
  const fitted = withRules.length <= rows ? withRules : shortened(withRules, options);
  const room = rows - fitted.length - 1;
  return room > 0 && notes.length > 0
    ? [...fitted, BLANK, ...notes.slice(0, room).map(note => cutTo([span(` ${note}`, 'faint')], columns))]
    : fitted;
}

type TableShape = {
  /** With lines where the meaning of places changes. */
  readonly ruled: boolean;
  /** With the names of the columns. */
  readonly headed: boolean;
};

function tableRows(index: number, options: StandingRowsOptions, {ruled, headed}: TableShape): readonly Line[] {
  const {tables, columns, glyphs} = options;
  const {name, standings} = tables.tables[index]!;
  const title: readonly Line[] =
    name === undefined && !headed
      ? []
      : [
          line(
            span(cell(` ${name ?? ''}`, Math.max(0, columns - figureColumns(columns) + 6)), 'title'),
            span(headed ? `${hasPlayed(columns) ? '   P' : ''}   GD Pts ` : '', 'faint'),
          ),
        ];
  const rows = standings.flatMap((standing, n): readonly Line[] => {
    const above = standings[n - 1];
    const changes =
      ruled && above !== undefined && meaningOf(above, tables)?.name !== meaningOf(standing, tables)?.name;
    const rule: readonly Line[] = changes
      ? [line(span(` ${glyphs.rule.repeat(Math.max(0, columns - 2))}`, 'faint'))]
      : [];
    return [...rule, rowOf(standing, index, options)];
  });
  return index > 0 && ruled ? [BLANK, ...title, ...rows] : [...title, ...rows];
}

function rowOf(
  standing: Standing,
  index: number,
  {before, tables, marked, names, columns, glyphs}: StandingRowsOptions,
): Line {
  const {place, team, points} = standing;
  const was = before.tables[index]?.standings.find(other => other.team === team)?.place ?? place;
  const [arrow, tone]: [string, Tone] =
    place < was ? [glyphs.up, 'win'] : place > was ? [glyphs.down, 'loss'] : [' ', 'plain'];
  const room = Math.max(3, columns - figureColumns(columns));
  const name = width(team) <= room ? team : (names.get(team) ?? team);
  const isMarked = marked.includes(team);
  return line(
    span(`${String(place).padStart(3)} `, toneOf(meaningOf(standing, tables))),
    span(`${arrow} `, tone),
    span(cell(name, room), isMarked ? 'strong' : 'plain'),
    span(
      (hasPlayed(columns) ? String(played(standing)).padStart(4) : '') +
        signed(goalDifference(standing), glyphs).padStart(5),
      'faint',
    ),
    span(String(points).padStart(4), 'strong'),
    ' ',
  );
}

function meaningOf({team}: Standing, {meanings}: Tables): Places | undefined {
  return meanings.get(team);
}

function toneOf(places: Places | undefined): Tone {
  switch (places?.kind) {
    case 'title':
      return 'title';
    case 'qualification':
      return 'win';
    case 'play-off':
      return 'yellow';
    case 'relegation':
      return 'red';
    case undefined:
      return 'faint';
  }
}

export function signed(value: number, {minus}: Pick<Glyphs, 'minus'>): string {
  return value > 0 ? `+${value}` : value < 0 ? `${minus}${-value}` : '0';
}

/** The top and the bottom of a table that has no room, with those around the marked teams left out first. */
function shortened(rows: readonly Line[], {rows: room, glyphs}: StandingRowsOptions): readonly Line[] {
  const top = Math.ceil((room - 1) / 2);
  const bottom = Math.max(0, room - 1 - top);
  return [
    ...rows.slice(0, top),
    line(span(`   ${glyphs.ellipsis}`, 'faint')),
    ...rows.slice(rows.length - bottom),
  ].slice(0, room);
}

/** What separates teams that are level on points, at the top and where places change their meaning. */
function partingNotes({tables}: StandingRowsOptions): readonly string[] {
  return tables.tables.flatMap(({standings}) =>
    standings.flatMap((standing, n) => {
      const above = standings[n - 1];
      const {parting} = standing;
      if (above === undefined || parting === undefined || parting === 'points' || above.points !== standing.points)
        return [];
      const matters = meaningOf(above, tables)?.name !== meaningOf(standing, tables)?.name;
      return matters ? [`${above.place} and ${standing.place}: ${PARTINGS[parting]}`] : [];
    }),
  );
}

/** How the screen names what separates two teams. */
export const PARTINGS: Readonly<Record<Parting, string>> = {
  points: 'points',
  'goal-difference': 'goal difference',
  goals: 'goals scored',
  wins: 'matches won',
  'head-to-head': 'head to head',
  'fair-play': 'fair play',
  'play-off': 'a play-off to come',
  lots: 'lots to be drawn',
  nothing: 'nothing in the rules',
};
