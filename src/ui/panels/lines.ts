import {cell, width, wrap} from '../measure.ts';

/** How a piece of text is meant; a look says how that is drawn. */
export type Tone =
  | 'plain'
  | 'title'
  | 'strong'
  | 'faint'
  | 'home'
  | 'away'
  | 'yellow'
  | 'red'
  | 'accent'
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

/** Text in as many lines as it needs, each indented; `lead` stands before the first, within the indent. */
export function paragraph(
  text: string,
  columns: number,
  {indent = 1, tone = 'plain', lead = []}: {readonly indent?: number; readonly tone?: Tone; readonly lead?: Line} = {},
): readonly Line[] {
  const taken = lineWidth(lead);
  return wrap(text, Math.max(8, columns - indent - 1)).map((words, n) =>
    n === 0
      ? [...lead, span(' '.repeat(Math.max(0, indent - taken))), span(words, tone)]
      : [span(' '.repeat(indent)), span(words, tone)],
  );
}

export function lineWidth(spans: Line): number {
  return spans.reduce((sum, {text}) => sum + width(text), 0);
}

/** Two lists of lines side by side, the left one in `columns` columns. */
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
