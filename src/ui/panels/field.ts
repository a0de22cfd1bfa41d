import {type Location, MARKINGS, PITCH} from '../../match/model/pitch.ts';
import {type Canvas, canvas, dotAt, lineDots} from './canvas.ts';

/** A pitch to draw on: its markings in half blocks, and where a place on it lies. */
export type Field = {
  readonly canvas: Canvas;
  /** The cell of a place, seen by a side that attacks to the right. */
  readonly cellOf: (place: Location) => readonly [x: number, y: number];
};

/** Metres of the circle around the centre. */
const CIRCLE = 9.15;

/** A whole pitch in so many cells. */
export function field(columns: number, rows: number, ascii: boolean): Field {
  const drawing = canvas(columns, rows, ascii);
  const across = (x: number) => Math.round((x / PITCH.length) * (columns - 1));
  const down = (y: number) => Math.round((y / PITCH.width) * (2 * rows - 1));
  const dots = new Set<number>();
  const box = (x: number, y: number, toX: number, toY: number) => {
    const [left, top, right, bottom] = [across(x), down(y), across(toX), down(toY)];
    const sides = [
      [left, top, right, top],
      [left, bottom, right, bottom],
      [left, top, left, bottom],
      [right, top, right, bottom],
    ] as const;
    for (const side of sides) for (const dot of lineDots(...side)) dots.add(dot);
  };
  const {length, width} = PITCH;
  const middle = width / 2;
  box(0, 0, length, width);
  box(length / 2, 0, length / 2, width);
  for (const {depth, width: wide} of [MARKINGS.penaltyArea, MARKINGS.goalArea]) {
    box(0, middle - wide / 2, depth, middle + wide / 2);
    box(length - depth, middle - wide / 2, length, middle + wide / 2);
  }
  for (let n = 0; n < 360; n += 1) {
    const angle = (n * Math.PI) / 180;
    dots.add(dotAt(across(length / 2 + CIRCLE * Math.cos(angle)), down(middle + CIRCLE * Math.sin(angle))));
  }
  drawing.dot(dots, 'halves', 'marking');
  return {
    canvas: drawing,
    cellOf: ({x, y}) => [across(x), Math.floor(down(y) / 2)],
  };
}
