import {cell, shorten, width, wrap} from '../layout/measure.ts';

/** How a piece of text is meant; a look says how that is drawn. */
export type Tone =
  | 'plain'
  | 'title'
  | 'strong'
  | 'faint'
  | 'marking'
  | 'home'
  | 'away'
  | 'yellow'
  | 'red'
  | 'accent'
  /** What has just happened. */
  | 'lit'
  | 'win'
  | 'draw'
  | 'loss';

export type Span = {readonly text: string; readonly tone: Tone};

/** One line of a panel. */
export type Line = readonly Span[];

export const BLANK: Line = [];

export function span(text: string, tone: Tone = 'plain'): Span {
  return {text, tone};
}

export function line(...spans: readonly (Span | string)[]): Line {
  return spans.map(part => (typeof part === 'string' ? span(part) : part));
}

/** A heading with a blank line before it. */
export function heading(text: string): readonly Line[] {
  return [BLANK, line(span(` ${text}`, 'title'))];
}

/** Lines under a heading; nothing if there are no lines. */
export function section(title: string, lines: readonly Line[]): readonly Line[] {
  return lines.length === 0 ? [] : [...heading(title), ...lines];
}

export type ParagraphOptions = {
  /** Columns before every line. @default 1 */
  readonly indent?: number;
  readonly tone?: Tone;
  /** Stands before the first line, within the indent. */
  readonly lead?: Line;
  /** Follows the text, after a space, in a tone of its own. */
  readonly tail?: Span | undefined;
};

/** Text in as many lines as it needs, each indented. */
export function paragraph(
  text: string,
  columns: number,
  {indent = 1, tone = 'plain', lead = [], tail}: ParagraphOptions = {},
): readonly Line[] {
  const room = Math.max(8, columns - indent - 1);
  const whole = tail === undefined ? text : `${text} ${tail.text}`;
  // Wrapping takes spaces away, so the place where the tail begins is counted without them.
  let left = letters(text);
  return wrap(whole, room).map((words, n) => {
    const end = tail === undefined ? words.length : lengthOf(words, left);
    left -= letters(words.slice(0, end));
    const spans = [
      span(words.slice(0, end), tone),
      ...(end < words.length ? [span(words.slice(end), tail!.tone)] : []),
    ];
    const before =
      n === 0 ? [...lead, span(' '.repeat(Math.max(0, indent - lineWidth(lead))))] : [span(' '.repeat(indent))];
    return [...before, ...spans];
  });
}

function letters(text: string): number {
  return text.replaceAll(' ', '').length;
}

/** How far a text reaches that has so many letters; the space after them is in it. */
function lengthOf(text: string, count: number): number {
  let seen = 0;
  for (let n = 0; n < text.length; n += 1) {
    if (text[n] === ' ') continue;
    if (seen === count) return n;
    seen += 1;
  }
  return text.length;
}

/** The line in at most so many columns. */
export function cutTo(spans: Line, columns: number): Line {
  let room = columns;
  return spans.flatMap(({text, tone}) => {
    if (room <= 0) return [];
    const cut = shorten(text, room);
    room -= width(cut);
    return [span(cut, tone)];
  });
}

export function lineWidth(spans: Line): number {
  return spans.reduce((sum, {text}) => sum + width(text), 0);
}

/** The first of several ways to say something that fits; where none does, the last, cut. */
export function firstToFit(ways: readonly [Line, ...Line[]], columns: number): Line {
  return ways.find(way => lineWidth(way) <= columns) ?? cutTo(ways.at(-1)!, columns);
}

/** Pieces one after the other, as many on a line as fit, each line indented by one. */
export function flow(pieces: readonly Line[], columns: number): readonly Line[] {
  const lines: Line[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    const fits = last !== undefined && lineWidth(last) + 3 + lineWidth(piece) < columns;
    if (fits) lines[lines.length - 1] = [...last, span('   '), ...piece];
    else lines.push(cutTo([span(' '), ...piece], columns));
  }
  return lines;
}

/** Two lists of lines side by side, the left one in `columns` columns: its lines are less wide than that. */
export function beside(left: readonly Line[], right: readonly Line[], columns: number): readonly Line[] {
  return Array.from({length: Math.max(left.length, right.length)}, (_, n) => {
    const first = left[n] ?? BLANK;
    return [...first, span(' '.repeat(Math.max(0, columns - lineWidth(first)))), ...(right[n] ?? BLANK)];
  });
}

/** Text in exactly so many columns. */
export function column(
  text: string,
  columns: number,
  tone: Tone = 'plain',
  align: 'left' | 'right' | 'centre' = 'left',
): Span {
  return span(cell(text, columns, align), tone);
}

/** How far a panel of so many lines scrolls. */
export function mostTop(lines: number, rows: number): number {
  return lines <= rows ? 0 : lines - rows + 1;
}
