import {type StyledChar, styledCharsFromTokens, styledCharsToString, tokenize} from '@alcalzone/ansi-tokenize';
import InkOutput from '../../node_modules/ink/build/output.js';

type Options = ConstructorParameters<typeof InkOutput>[0];
type Write = Parameters<InkOutput['write']>;
/** The texts of one row, in the order in which they are written: column, text, column, text … */
type Parts = (number | string)[];

/** Texts whose lines are kept. When there are this many, all are forgotten: cheaper than tracking which were used last. */
const LIMIT = 1024;
const linesOfText = new Map<string, readonly string[]>();
/** Control sequences, and characters that a terminal may not draw. */
const NEEDS_PARSING = /[\u001b\u009b\u009d]|\p{Default_Ignorable_Code_Point}/u;
/** The rows of the last frame, each by its width and parts. */
let lastRows: ReadonlyMap<string, string> = new Map();

/**
 * Ink's output buffer, with the rows of the last frame kept. Ink parses and rebuilds every character of every row for each
 * frame. Here only rows with other texts than in the last frame are drawn, by Ink. Frames that clip are left to Ink.
 */
class CachedOutput {
  private readonly options: Options;
  private readonly writes: Write[] = [];
  private clipping: InkOutput | undefined;

  constructor(options: Options) {
    this.options = options;
  }

  write(...write: Write): void {
    if (this.clipping === undefined) this.writes.push(write);
    else this.clipping.write(...write);
  }

  clip(clip: Parameters<InkOutput['clip']>[0]): void {
    if (this.clipping === undefined) {
      this.clipping = new InkOutput(this.options);
      for (const write of this.writes) this.clipping.write(...write);
    }
    this.clipping.clip(clip);
  }

  unclip(): void {
    this.clipping?.unclip();
  }

  get(): {readonly output: string; readonly height: number} {
    if (this.clipping !== undefined) return this.clipping.get();
    const {width, height} = this.options;
    const rows = new Map<string, string>();
    const output = this.rowParts().map(parts => {
      const key = JSON.stringify([width, ...parts]);
      const row = rows.get(key) ?? lastRows.get(key) ?? drawRow(width, parts);
      rows.set(key, row);
      return row;
    });
    lastRows = rows;
    return {output: output.join('\n'), height};
  }

  private rowParts(): readonly Parts[] {
    const rows = Array.from({length: this.options.height}, (): Parts => []);
    for (const [x, y, text, {transformers}] of this.writes) {
      if (text === '') continue;
      for (const [n, line] of linesOf(text).entries()) {
        rows[y + n]?.push(
          x,
          transformers.reduce((styled, transform) => transform(styled, n), line),
        );
      }
    }
    return rows;
  }
}

export {CachedOutput as default};

/** One row as Ink draws it. The texts come from transformers, since Ink splits and restyles what is written, but not what they return. */
function drawRow(width: number, parts: Parts): string {
  const row = new InkOutput({width, height: 1});
  for (let n = 0; n < parts.length; n += 2) {
    row.write(Number(parts[n]), 0, ' ', {transformers: [() => String(parts[n + 1])]});
  }
  return row.get().output;
}

/** The lines of a text as Ink splits them: each repeats the styles that are open where it begins. */
function linesOf(text: string): readonly string[] {
  if (!NEEDS_PARSING.test(text)) return text.split('\n');
  const known = linesOfText.get(text);
  if (known !== undefined) return known;
  const lines: StyledChar[][] = [[]];
  for (const character of styledCharsFromTokens(tokenize(text))) {
    if (character.value === '\n') lines.push([]);
    else if (!/^\p{Default_Ignorable_Code_Point}+$/u.test(character.value)) lines.at(-1)!.push(character);
  }
  const styled = lines.map(styledCharsToString);
  if (linesOfText.size >= LIMIT) linesOfText.clear();
  linesOfText.set(text, styled);
  return styled;
}
