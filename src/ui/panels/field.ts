import {type Location, MARKINGS, PITCH} from '../../match/model/pitch.ts';
import {type Canvas, canvas, DOTS_IN_CELL, dotAt} from './canvas.ts';

/** A pitch to draw on: its thin lines, which the data stands out from, and where a place on it lies. */
export type Field = {
  readonly canvas: Canvas;
  /** The cell of a place, seen by a side that attacks to the right. */
  readonly cellOf: (place: Location) => readonly [x: number, y: number];
};

/** Metres of the circle around the centre. */
const CIRCLE = 9.15;

/** The ways that a line leaves a cell. */
const WAYS = {up: 1, right: 2, down: 4, left: 8} as const;
/** The character for each sum of ways. */
const LINES = ' │─└││┌├─┘─┴┐┤┬┼';
const ASCII_LINES = ' |-+||++-+-+++++';

/** A whole pitch in so many cells. A goal area too small to be one is left out. */
export function field(columns: number, rows: number, ascii: boolean): Field {
  const drawing = canvas(columns, rows, ascii);
  const across = (x: number) => Math.round((x / PITCH.length) * (columns - 1));
  const down = (y: number) => Math.round((y / PITCH.width) * (rows - 1));
  const cells = new Map<number, number>();
  const add = (x: number, y: number, way: number) => cells.set(dotAt(x, y), (cells.get(dotAt(x, y)) ?? 0) | way);
  const box = (left: number, top: number, right: number, bottom: number) => {
    for (let x = left; x < right; x += 1) {
      for (const y of [top, bottom]) {
        add(x, y, WAYS.right);
        add(x + 1, y, WAYS.left);
      }
    }
    for (let y = top; y < bottom; y += 1) {
      for (const x of [left, right]) {
        add(x, y, WAYS.down);
        add(x, y + 1, WAYS.up);
      }
    }
  };
  const {length, width} = PITCH;
  box(0, 0, across(length / 2), rows - 1);
  box(across(length / 2), 0, columns - 1, rows - 1);
  for (const {depth, width: wide} of [MARKINGS.penaltyArea, MARKINGS.goalArea]) {
    const [top, bottom] = [down((width - wide) / 2), down((width + wide) / 2)];
    if (across(depth) < 2 || bottom - top < 2) continue;
    box(0, top, across(depth), bottom);
    box(across(length - depth), top, columns - 1, bottom);
  }
  drawing.dot(circleDots(columns, rows), 'marking');
  for (const [place, ways] of cells) {
    drawing.put(place % 4096, Math.floor(place / 4096), (ascii ? ASCII_LINES : LINES)[ways]!, 'marking');
  }
  return {canvas: drawing, cellOf: ({x, y}) => [across(x), down(y)]};
}

/** The circle in braille: no other characters are round. */
function circleDots(columns: number, rows: number): ReadonlySet<number> {
  const [across, down] = DOTS_IN_CELL.braille;
  const dot = (metres: number, all: number, cells: number, each: number) =>
    Math.floor(((metres / all) * (cells - 1) + 0.5) * each);
  const dots = new Set<number>();
  for (let n = 0; n < 360; n += 1) {
    const angle = (n * Math.PI) / 180;
    const x = PITCH.length / 2 + CIRCLE * Math.cos(angle);
    const y = PITCH.width / 2 + CIRCLE * Math.sin(angle);
    dots.add(dotAt(dot(x, PITCH.length, columns, across), dot(y, PITCH.width, rows, down)));
  }
  return dots;
}
