import sliceAnsi from 'slice-ansi';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/** Columns that a text takes in a terminal: wide characters count two, combining marks none. */
export const width = stringWidth;

/** The text in exactly `columns`: padded, or cut with an ellipsis, at a word where one ends in the last third. */
export function cell(text: string, columns: number, align: 'left' | 'right' | 'centre' = 'left'): string {
  const cut = shorten(text, columns);
  const room = Math.max(0, columns - width(cut));
  const before = align === 'left' ? 0 : align === 'right' ? room : Math.floor(room / 2);
  return ' '.repeat(before) + cut + ' '.repeat(room - before);
}

/** The text in at most `columns`. */
export function shorten(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  if (columns < 2) return '…'.slice(0, Math.max(0, columns));
  const cut = sliceAnsi(text, 0, columns - 1);
  const space = cut.lastIndexOf(' ');
  const inWord = text[cut.length] !== ' ';
  return ellipsed(inWord && space > (cut.length * 2) / 3 ? cut.slice(0, space) : cut);
}

/** The beginning of a text, with an ellipsis in place of what follows and of the punctuation before it. */
function ellipsed(text: string): string {
  let end = text.length;
  while (end > 0 && ' ,.;:…'.includes(text[end - 1]!)) end -= 1;
  return `${text.slice(0, end)}…`;
}

/** The text as lines of at most `columns`, broken between words; only a word longer than a line is broken itself. */
export function wrap(text: string, columns: number): readonly string[] {
  const lines = wrapAnsi(text, Math.max(1, columns), {hard: true}).split('\n');
  // A wide character has no room in a single column, and no place to be broken.
  return columns > 1 ? lines : lines.map(line => shorten(line, columns));
}

/** The first `lines` of wrapped text, with an ellipsis where there is more. */
export function wrapTo(text: string, columns: number, lines: number): readonly string[] {
  const all = wrap(text, columns);
  if (all.length <= lines) return all;
  const last = all[lines - 1] ?? '';
  const ending = width(last) < columns ? ellipsed(last) : shorten(`${last} …`, columns);
  return lines < 1 ? [] : [...all.slice(0, lines - 1), ending];
}
