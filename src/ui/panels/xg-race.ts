import {nominalMinutes, sliceOf} from '../../match/analysis/time-buckets.ts';
import {isAttempt} from '../../match/model/event.ts';
import {shortName} from '../../match/model/line-up.ts';
import {otherSide, SIDES, type Side} from '../../match/model/side.ts';
import {boardAt, type Cue, recordedAt, type Timeline} from '../../match/model/timeline.ts';
import {shorten} from '../layout/measure.ts';
import {type Canvas, canvas, DOTS_IN_CELL, dotAt} from './canvas.ts';
import {column, firstToFit, flow, type Line, line, lineWidth, span} from './lines.ts';
import type {PanelSize} from './panel-size.ts';

/** Columns of the scale on the left, with its wall, and of the totals on the right. */
const LEFT = 7;
const RIGHT = 11;
/** Rows besides the drawing: the names, the axis with its minutes, and the goals. */
const AROUND = 5;
const LEAST_ROWS = 3;

/** A sum that rises at a moment: `at` is a place on the axis. */
type Step = {readonly at: number; readonly total: number};
type Race = {readonly steps: readonly Step[]; readonly total: number; readonly goals: readonly Step[]};

/** What each side's chances come to, as two lines that rise with every shot up to the playhead, with the goals on them. */
export function raceLines(timeline: Timeline, position: number, {columns, rows, look}: PanelSize): readonly Line[] {
  const {fixture} = timeline.match;
  const ascii = look.blocks === 'ascii';
  const [across, down] = DOTS_IN_CELL[ascii ? 'ascii' : 'braille'];
  const [width, height] = [Math.max(10, columns - LEFT - RIGHT), Math.max(LEAST_ROWS, rows - AROUND)];
  const board = boardAt(timeline, position);
  const minutes = nominalMinutes(board.period);
  // Stoppage time belongs to the last minute of its period, as on the bar below.
  const placeOf = (at: number) => sliceOf(boardAt(timeline, at), minutes, width * across);
  const recorded = recordedAt(timeline, position);
  const {overturned} = timeline.record.states[recorded]!;
  const cues = timeline.record.cues.slice(0, recorded).filter(({event}) => !overturned.has(event.id));
  const races = {home: raceOf(cues, 'home', placeOf), away: raceOf(cues, 'away', placeOf)};
  const top = Math.max(1, Math.ceil(2 * Math.max(races.home.total, races.away.total)) / 2);
  const level = (total: number) => height * down - 1 - Math.round((total / top) * (height * down - 1));
  const drawing = canvas(width, height, ascii);
  const grid = gridOf(top, height);
  drawGrid(drawing, {rows: grid.keys(), halfTime: Math.floor((width * 45) / minutes), width, height}, ascii);
  const here = placeOf(position);
  const drawn = {home: new Set<number>(), away: new Set<number>()};
  for (const side of SIDES) {
    let [x, y] = [0, level(0)];
    for (const {at, total} of [...races[side].steps, {at: here, total: races[side].total}]) {
      const to = level(total);
      for (; x < at; x += 1) if (ascii || isDrawn(side, x)) drawn[side].add(dotAt(x, y));
      for (const step = Math.sign(to - y); y !== to; y += step) drawn[side].add(dotAt(x, y));
      drawn[side].add(dotAt(x, y));
    }
  }
  if (ascii) {
    for (const side of SIDES) {
      for (const dot of drawn[side]) {
        const both = drawn[otherSide(side)].has(dot);
        drawing.put(dot % 4096, Math.floor(dot / 4096), both ? '#' : ASCII_LINES[side], both ? 'plain' : side);
      }
    }
  } else {
    for (const side of SIDES) drawing.dot(drawn[side], side);
    // Where both lines are in one cell, it is of both.
    drawing.dot(shared(drawn.home, drawn.away), 'plain');
  }
  for (const side of SIDES) {
    for (const {at, total} of races[side].goals) {
      drawing.put(Math.floor(at / across), Math.floor(level(total) / down), look.glyphs.goal, side);
    }
  }
  const ends = {home: Math.floor(level(races.home.total) / down), away: Math.floor(level(races.away.total) / down)};
  if (ends.home === ends.away) {
    // The side that is ahead stands above; if there is no row left below, the other moves up.
    const [upper, lower] =
      races.home.total >= races.away.total ? (['home', 'away'] as const) : (['away', 'home'] as const);
    if (ends[lower] < height - 1) ends[lower] += 1;
    else ends[upper] -= 1;
  }
  const plot = drawing.lines().map((spans, row): Line => {
    const side = SIDES.find(each => ends[each] === row);
    return [
      column(grid.get(row) ?? '', LEFT - 2, 'faint', 'right'),
      span(` ${look.glyphs.wall}`, 'faint'),
      ...spans,
      ...(side === undefined
        ? []
        : [span(` ${shorten(fixture[side].short, RIGHT - 6)} ${races[side].total.toFixed(2)}`, side)]),
    ];
  });
  const key = (name: 'name' | 'short', about = '') =>
    line(
      '  ',
      ...SIDES.flatMap(side => [
        span(`${SAMPLES[ascii ? 'ascii' : 'braille'][side]} ${fixture[side][name]}`, side),
        side === 'home' || about !== '' ? '     ' : '',
      ]),
      span(about, 'faint'),
    );
  return [
    firstToFit([key('name', 'expected goals so far'), key('name'), key('short')], columns),
    ...plot,
    ...axis(minutes, width, look.glyphs),
    ...goalLines(timeline, cues, look.glyphs.goal, columns),
  ];
}

/** How each side's line looks: not by its colour alone. */
const SAMPLES = {braille: {home: '⠒⠒⠒⠒', away: '⠂⠐⠂⠐'}, ascii: {home: '====', away: '----'}} as const;
const ASCII_LINES = {home: '=', away: '-'} as const;

/** The away side's line is dotted. */
function isDrawn(side: Side, x: number): boolean {
  return side === 'home' || x % 3 === 0;
}

/** Rows between two lines of the grid at least. */
const GRID_ROWS = 3;
const GRID_STEPS = [0.25, 0.5, 1, 2, 5, 10];

/** The totals on the left, by their rows: round numbers, all with as many decimal places. */
function gridOf(top: number, height: number): ReadonlyMap<number, string> {
  const most = Math.max(1, Math.floor((height - 1) / GRID_ROWS));
  const step = GRID_STEPS.find(each => top / each <= most && Number.isInteger(top / each)) ?? top;
  const places = [step, top].every(Number.isInteger) ? 0 : step % 0.5 === 0 ? 1 : 2;
  return new Map(
    Array.from({length: Math.round(top / step) + 1}, (_, n) => [
      Math.round((height - 1) * (1 - (n * step) / top)),
      (n * step).toFixed(places),
    ]),
  );
}

type Grid = {
  readonly rows: Iterable<number>;
  /** The column of half-time. */
  readonly halfTime: number;
  readonly width: number;
  readonly height: number;
};

/** Dots at the totals of the scale, and a line at half-time, all dimmer than the race. */
function drawGrid(drawing: Canvas, {rows, halfTime, width, height}: Grid, ascii: boolean): void {
  for (const row of rows) {
    for (let x = 3; x < width; x += 4) drawing.put(x, row, ascii ? '.' : '·', 'marking');
  }
  for (let y = 0; y < height; y += 1) drawing.put(halfTime, y, ascii ? ':' : '┊', 'marking');
}

function raceOf(cues: readonly Cue[], side: Side, placeOf: (at: number) => number): Race {
  let total = 0;
  const steps: Step[] = [];
  const goals: Step[] = [];
  for (const {event, at} of cues) {
    if (event.type !== 'goal' && event.type !== 'shot') continue;
    if (event.side !== side) continue;
    if (isAttempt(event)) {
      total += event.xg ?? 0;
      steps.push({at: placeOf(at), total});
    }
    if (event.type === 'goal') goals.push({at: placeOf(at), total});
  }
  return {steps, total, goals};
}

/** All dots of the cells in which there are dots of both. */
function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): ReadonlySet<number> {
  const cellOf = (dot: number) => dotAt(Math.floor((dot % 4096) / 2), Math.floor(dot / 4096 / 4));
  const cells = new Set([...a].map(cellOf));
  const both = new Set([...b].map(cellOf).filter(cell => cells.has(cell)));
  return new Set([...a, ...b].filter(dot => both.has(cellOf(dot))));
}

/** The foot of the drawing, with the minutes of the match under it. */
function axis(minutes: number, width: number, glyphs: PanelSize['look']['glyphs']): readonly Line[] {
  const every = width >= 60 ? 15 : 45;
  const places = Array.from({length: minutes / every + 1}, (_, n) => ({
    label: n * every === 45 ? 'HT' : `${n * every}'`,
    x: Math.min(width - 1, Math.floor((n * every * width) / minutes)),
  }));
  const ticks = new Set(places.map(({x}) => x));
  const rule = Array.from({length: width}, (_, x) => (ticks.has(x) && x > 0 ? glyphs.wallTop : glyphs.rule)).join('');
  let labels = '';
  for (const {label, x} of places) labels = labels.padEnd(Math.max(0, x - (x === 0 ? 0 : 1))) + label;
  const blank = ' '.repeat(LEFT - 1);
  return [[span(`${blank}${glyphs.footLeft}${rule}`, 'faint')], [span(`${blank} ${labels}`, 'faint')]];
}

/** A goal's scorer and its expected goals. */
function goalLines({match, players}: Timeline, cues: readonly Cue[], glyph: string, columns: number): readonly Line[] {
  const pieces = cues.flatMap(({event, minute}): readonly Line[] => {
    if (event.type !== 'goal') return [];
    const {side, kind, scorer, xg} = event;
    const name = scorer === undefined ? match.fixture[side].name : shortName(players, scorer);
    const note = kind === 'own-goal' ? ' (og)' : kind === 'penalty' ? ' (pen)' : '';
    const chance = xg === undefined ? '' : ` xG ${xg.toFixed(2)}`;
    return [
      line(
        span(`${glyph} ${match.fixture[side].short}`, side),
        ` ${name} `,
        span(`${minute}${note}${chance}`, 'faint'),
      ),
    ];
  });
  return flow(pieces, columns).filter(spans => lineWidth(spans) > 0);
}
