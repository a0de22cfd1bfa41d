/** A line of the file without its comments, never empty. */
export type SourceLine = {
  /** Its number in the file, from 1. */
  readonly number: number;
  /** Spaces in front of the text; a tab counts as one. */
  readonly indent: number;
  /** Trimmed at both ends. */
  readonly text: string;
  /** True if a blank line or the start of the file is in front of it. */
  readonly afterBlank: boolean;
};

/** Longer lines are skipped: no list of goals and no line-up has one. */
const MAX_LINE = 1000;

/**
 * The lines of a text that hold more than comments. A comment runs from `#` at the start of a line or after a space to the end of the line, or
 * from `<!--` to `-->` over any number of lines. A line that holds only a comment does not count as blank.
 */
export function sourceLines(text: string): readonly SourceLine[] {
  const found: SourceLine[] = [];
  let commented = false;
  let afterBlank = true;
  for (const [index, whole] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    const {kept, open} = withoutComments(whole.replace(/\r$/, ''), commented);
    commented = open;
    const trimmed = kept.trim();
    if (trimmed === '') {
      if (whole.trim() === '') afterBlank = true;
      continue;
    }
    if (trimmed.length > MAX_LINE) continue;
    const indent = kept.length - kept.trimStart().length;
    found.push({number: index + 1, indent, text: trimmed, afterBlank});
    afterBlank = false;
  }
  return found;
}

function withoutComments(line: string, inside: boolean): {readonly kept: string; readonly open: boolean} {
  let kept = '';
  let commented = inside;
  let at = 0;
  while (at < line.length) {
    if (commented) {
      const end = line.indexOf('-->', at);
      if (end < 0) return {kept, open: true};
      at = end + '-->'.length;
      commented = false;
      continue;
    }
    if (line.startsWith('<!--', at)) {
      commented = true;
      at += '<!--'.length;
    } else if (line[at] === '#' && (at === 0 || /\s/.test(line[at - 1]!))) {
      break;
    } else {
      kept += line[at];
      at += 1;
    }
  }
  return {kept, open: commented};
}
