import {type Players, shortName} from '../../match/model/line-up.ts';
import type {Side} from '../../match/model/side.ts';
import {shorten, width} from '../layout/measure.ts';
import type {Piece} from './canvas.ts';
import {lineWidth, span} from './lines.ts';

/** A player on the pitch: the cell that the label is centred on. */
export type Node = {readonly id: string; readonly number: number | undefined; readonly x: number; readonly y: number};

/** A label in its row. */
export type Label = Piece & {readonly y: number};

export type LabelOptions = {
  readonly players: Players;
  readonly side: Side;
  /** What stands for every player if some have no number. */
  readonly glyph: string;
  readonly columns: number;
  readonly rows: number;
};

/** On a pitch of fewer columns, names would cover the passes. */
const LEAST_COLUMNS = 44;
/** Columns of a name at most; longer ones end in an ellipsis. */
const LONGEST = 12;

/**
 * The numbers of the players, or a sign for all of them if some have none; and the names beside them, where there is room. The
 * first players have their choice.
 */
export function labelsOf(nodes: readonly Node[], options: LabelOptions): readonly Label[] {
  const {players, side, glyph, columns, rows} = options;
  const numbered = nodes.every(({number}) => number !== undefined);
  const marks = nodes.map(({number, x, y}): Label => {
    const text = numbered ? String(number) : glyph;
    return {x: x - (text.length > 1 ? 1 : 0), y, spans: [span(text, side)]};
  });
  const labels = [...marks];
  if (columns < LEAST_COLUMNS) return labels;
  for (const [n, {id}] of nodes.entries()) {
    const mark = marks[n]!;
    const name = span(shorten(shortName(players, id), LONGEST));
    const place = placesBeside(mark, width(name.text)).find(
      ({x, y}) =>
        x > 0 &&
        x + width(name.text) < columns &&
        y > 0 &&
        y < rows - 1 &&
        labels.every(other => other === mark || apart({x, y, spans: [name]}, other)),
    );
    if (place !== undefined) labels.push({...place, spans: [name]});
  }
  return labels;
}

/** To the right of a mark, to its left, below and above. */
function placesBeside({x, y, spans}: Label, columns: number) {
  const taken = lineWidth(spans);
  const centred = x + Math.floor((taken - columns) / 2);
  return [
    {x: x + taken + 1, y},
    {x: x - columns - 1, y},
    {x: centred, y: y + 1},
    {x: centred, y: y - 1},
  ];
}

/** True if two labels are in different rows, or have a blank between them. */
function apart(a: Label, b: Label): boolean {
  return a.y !== b.y || a.x + lineWidth(a.spans) < b.x || b.x + lineWidth(b.spans) < a.x;
}
