import {type Passing, passingOf, type Standing} from '../../match/analysis/passing.ts';
import {type Players, shortName} from '../../match/model/line-up.ts';
import type {Side} from '../../match/model/side.ts';
import type {MatchState} from '../../match/model/state.ts';
import {formatStat, statOf} from '../../match/model/stats.ts';
import type {Timeline} from '../../match/model/timeline.ts';
import {lineDots, overlay} from './canvas.ts';
import {type Field, field} from './field.ts';
import {beside, cutTo, flow, type Line, line, lineWidth, paragraph, span} from './lines.ts';
import type {PanelSize} from './panel-size.ts';
import {labelsOf} from './pass-labels.ts';

/** Below this two pitches would be blots: the links are listed. */
const LEAST = {columns: 76, rows: 10};
/** A link is drawn from so many passes on, and double from this share of the most. */
const DRAWN = {count: 3, links: 9, double: 0.6};

const ABOUT = 'Each player is at their average position; lines join the players who pass to each other most.';

/** Where each player stands on the whole, and the passes that join them, side by side; both attack to the right. */
export function passLines(timeline: Timeline, state: MatchState, position: number, size: PanelSize): readonly Line[] {
  const {columns, rows} = size;
  const half = Math.floor(columns / 2);
  const wide = columns >= LEAST.columns && rows >= LEAST.rows;
  const of = (side: Side) => {
    const passing = passingOf(timeline, position, side);
    const room = wide ? half - 1 : columns;
    return {passing, titles: titlesOf(timeline, state, side), links: linkLines(timeline, passing, side, room), room};
  };
  const [home, away] = [of('home'), of('away')];
  // Both sides' titles say as much.
  const way = home.titles.findIndex((_, n) => [home, away].every(({titles, room}) => lineWidth(titles[n]!) <= room));
  const titleOf = ({titles, room}: typeof home) => cutTo(titles.at(way)!, room);
  if (!wide) {
    const word = `Two pitches need ${LEAST.columns} columns and more rows. Who passes to whom:`;
    return [
      ...paragraph(word, columns, {tone: 'faint'}),
      ...[home, away].flatMap(side => [titleOf(side), ...side.links]),
    ];
  }
  const roomy = rows >= 20;
  const [links, below] = roomy ? [3, 4] : [2, 2];
  const drawn = (side: Side, passing: Passing) =>
    draw(passing, timeline.players, side, half - 3, rows - 1 - below, size);
  return [
    ...beside([titleOf(home)], [titleOf(away)], half),
    ...beside(drawn('home', home.passing), drawn('away', away.passing), half),
    ...beside(home.links.slice(0, links), away.links.slice(0, links), half),
    ...(roomy ? paragraph(ABOUT, columns, {tone: 'faint'}) : []),
  ];
}

/** The ways to say how much a side has passed, the longest first. */
function titlesOf({match}: Timeline, {tallies}: MatchState, side: Side): readonly Line[] {
  const completion = formatStat('passCompletion', statOf('passCompletion', tallies, side));
  const {name, short} = match.fixture[side];
  const {passes} = tallies[side];
  const title = (team: string, done: string) => {
    const share = passes === 0 ? '' : `, ${completion}${done}`;
    return line(' ', span(team, side), span(` ${passes} ${passes === 1 ? 'pass' : 'passes'}${share}`, 'faint'));
  };
  return [title(name, ' completed'), title(name, ''), title(short, '')];
}

function draw(
  {standings, links}: Passing,
  players: Players,
  side: Side,
  columns: number,
  rows: number,
  {look}: PanelSize,
): readonly Line[] {
  const ascii = look.blocks === 'ascii';
  const pitch = field(columns, rows, ascii);
  const places = spread(standings, pitch);
  const most = links[0]?.count ?? 0;
  const dots = new Set<number>();
  for (const {between, count} of links.slice(0, DRAWN.links)) {
    const [from, to] = between.map(id => places.get(id));
    if (from === undefined || to === undefined || count < DRAWN.count) continue;
    const ends = [from[0] * 2, from[1] * 4 + 2, to[0] * 2, to[1] * 4 + 2] as const;
    for (const dot of lineDots(...ends)) dots.add(dot);
    // A dot lower or to the right, so that the line is twice as thick.
    const flat = Math.abs(ends[2] - ends[0]) > Math.abs(ends[3] - ends[1]);
    if (count >= most * DRAWN.double) {
      const [x, y] = flat ? [0, 1] : [1, 0];
      for (const dot of lineDots(ends[0] + x, ends[1] + y, ends[2] + x, ends[3] + y)) dots.add(dot);
    }
  }
  pitch.canvas.dot(dots, 'plain');
  const nodes = standings
    .toSorted((a, b) => b.touches - a.touches)
    .map(({id, number}) => ({id, number, x: places.get(id)![0], y: places.get(id)![1]}));
  const labels = labelsOf(nodes, {players, side, glyph: look.glyphs.goal, columns, rows});
  return pitch.canvas.lines().map((drawn, row) => {
    return [
      span(' '),
      ...overlay(
        drawn,
        labels.filter(({y}) => y === row),
      ),
    ];
  });
}

/** A cell for each player, no two the same: players with most touches keep their place, the others move beside them. */
function spread(standings: readonly Standing[], {cellOf}: Field): ReadonlyMap<string, readonly [number, number]> {
  const taken: (readonly [number, number])[] = [];
  const places = new Map<string, readonly [number, number]>();
  for (const {id, place} of standings.toSorted((a, b) => b.touches - a.touches)) {
    const [x, y] = cellOf(place);
    const free = STEPS.map(([dx, dy]) => [x + dx, y + dy] as const).find(([left, row]) =>
      taken.every(([otherX, otherY]) => row !== otherY || Math.abs(left - otherX) > 2),
    );
    const cell = free ?? [x, y];
    taken.push(cell);
    places.set(id, cell);
  }
  return places;
}

const STEPS = [
  [0, 0],
  [0, 1],
  [0, -1],
  [3, 0],
  [-3, 0],
  [3, 1],
  [-3, -1],
  [6, 0],
  [-6, 0],
] as const;

function linkLines({players}: Timeline, {links}: Passing, side: Side, columns: number): readonly Line[] {
  if (links.length === 0) return [line(span(' No pass yet.', 'faint'))];
  const pieces = links
    .slice(0, 12)
    .map(({between, count}) =>
      line(span(between.map(id => shortName(players, id)).join(' and '), 'plain'), span(` ${count}`, side)),
    );
  return flow(pieces, columns);
}
