import {goalDifference, played, type Standing} from '../../matchday/standings.ts';
import type {Tables} from '../../matchday/tables.ts';
import {cell, width} from '../layout/measure.ts';
import {BLANK, cutTo, type Line, line, span} from '../panels/lines.ts';
import type {Glyphs} from '../theme/glyphs.ts';
import {PARTINGS, signed} from './standing-rows.ts';

export type StandingsPanelOptions = {
  readonly tables: Tables;
  readonly before: Tables;
  /** Shorter names of teams, for where the whole ones have no room. */
  readonly names: ReadonlyMap<string, string>;
  readonly columns: number;
  readonly glyphs: Glyphs;
};

const FIGURE = 4;

/** The tables in full: all figures, what places mean, and for teams that are level what separates them. */
export function standingsPanel({tables, before, names, columns, glyphs}: StandingsPanelOptions): readonly Line[] {
  const room = columns < 100 ? 20 : 26;
  const heads = ['P', 'W', 'D', 'L', 'F', 'A', 'GD', 'Pts'];
  return tables.tables.flatMap(({name, standings}, index) => [
    ...(index > 0 ? [BLANK] : []),
    cutTo(
      line(
        span(cell(`   ${name ?? ''}`, room + 6), 'title'),
        span(heads.map(head => head.padStart(FIGURE + (head === 'GD' ? 1 : 0))).join(''), 'faint'),
      ),
      columns,
    ),
    ...standings.map(standing => cutTo(rowOf(standing, standings[standing.place - 2], before, index), columns)),
  ]);

  function rowOf(standing: Standing, above: Standing | undefined, earlier: Tables, index: number): Line {
    const {place, team, won, drawn, lost, points} = standing;
    const was = earlier.tables[index]?.standings.find(other => other.team === team)?.place ?? place;
    const moved = place === was ? ' ' : place < was ? glyphs.up : glyphs.down;
    const figures = [played(standing), won, drawn, lost, standing.for, standing.against];
    const meaning = tables.meanings.get(team);
    const level = above !== undefined && above.points === points && standing.parting !== undefined;
    const notes = [level ? `by ${PARTINGS[standing.parting!]}` : undefined, meaning?.name];
    return line(
      span(`${String(place).padStart(3)} `, meaning === undefined ? 'faint' : 'strong'),
      span(`${moved} `, place < was ? 'win' : 'loss'),
      span(cell(width(team) <= room ? team : (names.get(team) ?? team), room)),
      span(figures.map(figure => String(figure).padStart(FIGURE)).join(''), 'plain'),
      span(signed(goalDifference(standing), glyphs).padStart(FIGURE + 1)),
      span(String(points).padStart(FIGURE), 'strong'),
      span(`   ${notes.filter(note => note !== undefined).join(', ')}`, 'faint'),
    );
  }
}
