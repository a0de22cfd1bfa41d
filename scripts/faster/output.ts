import {
  type StyledChar,
  styledCharsFromTokens,
  styledCharsToString,
  type Token,
  tokenize,
} from '@alcalzone/ansi-tokenize';
import {getEndCode} from '../../node_modules/@alcalzone/ansi-tokenize/build/ansiCodes.js';
import Ink from '../../node_modules/ink/build/output.js';
import {recent, remembering} from './remember.ts';
import {SIMPLE_LINES, STYLE} from './simple.ts';

type Size = ConstructorParameters<typeof Ink>[0];
type Clip = Parameters<Ink['clip']>[0];
type Transform = Parameters<Ink['write']>[3]['transformers'][number];
type Write = {readonly x: number; readonly y: number; readonly text: string; readonly transformers: Transform[]};
/** What is written into one row: column, text, column, text. */
type Parts = (number | string)[];
type Row = {readonly width: number; readonly parts: Parts; readonly text: string};

/** The rows of the last frame. */
let last: readonly Row[] = [];

/**
 * What Ink writes a frame into, with the rows of the last frame remembered: Ink's own reads each character of each row anew,
 * and of forty rows the clock changes a few. A row that is not remembered is Ink's own work, and so is a frame that clips.
 */
export class Output {
  private readonly size: Size;
  private readonly writes: Write[] = [];
  private clipped: Ink | undefined;

  constructor(size: Size) {
    this.size = size;
  }

  write(x: number, y: number, text: string, {transformers}: {readonly transformers: Transform[]}): void {
    if (this.clipped !== undefined) this.clipped.write(x, y, text, {transformers});
    else if (text !== '') this.writes.push({x, y, text, transformers});
  }

  clip(clip: Clip): void {
    if (this.clipped === undefined) {
      this.clipped = new Ink(this.size);
      for (const {x, y, text, transformers} of this.writes) this.clipped.write(x, y, text, {transformers});
    }
    this.clipped.clip(clip);
  }

  unclip(): void {
    this.clipped?.unclip();
  }

  get(): {readonly output: string; readonly height: number} {
    if (this.clipped !== undefined) return this.clipped.get();
    const {width, height} = this.size;
    const rows: Parts[] = Array.from({length: height}, () => []);
    for (const {x, y, text, transformers} of this.writes) {
      const lines = linesOf(text);
      for (let n = 0; n < lines.length; n += 1) {
        rows[y + n]?.push(
          x,
          transformers.reduce((line, transform) => transformed(transform, line, n), lines[n]!),
        );
      }
    }
    linesOf.next();
    // Most rows are where they were; those of a feed that goes on are further up.
    last = rows.map((parts, y) => {
      const same = (row: Row | undefined) => row !== undefined && row.width === width && isSame(row.parts, parts);
      const known = same(last[y]) ? last[y] : last.find(same);
      return known ?? {width, parts, text: rendered(width, parts)};
    });
    return {output: last.map(({text}) => text).join('\n'), height};
  }
}

export {Output as default};

function isSame(a: Parts, b: Parts): boolean {
  return a.length === b.length && a.every((part, n) => part === b[n]);
}

function rendered(width: number, parts: Parts): string {
  const simple = simplyRendered(width, parts);
  if (simple !== undefined) return simple;
  const output = new Ink({width, height: 1});
  for (let n = 0; n < parts.length; n += 2) {
    // By way of a style: what is written is made anew from its styles, but what a style makes is taken as it is.
    output.write(parts[n] as number, 0, ' ', {transformers: [() => parts[n + 1] as string]});
  }
  return output.get().output;
}

/** A row of texts beside each other whose characters take a column each; undefined where it is more than that. */
function simplyRendered(width: number, parts: Parts): string | undefined {
  const row: StyledChar[] = [];
  let column = 0;
  for (let n = 0; n < parts.length; n += 2) {
    const x = parts[n] as number;
    const runs = runsOf(parts[n + 1] as string);
    if (x < column || x > width || runs === undefined || runs.some(({value}) => value.includes('\n'))) return undefined;
    if (x > column) row.push({...BLANK, value: ' '.repeat(x - column)});
    row.push(...runs);
    column = runs.reduce((end, {value}) => end + value.length, x);
  }
  return styledCharsToString(row).trimEnd();
}

const INVISIBLE = /^\p{Default_Ignorable_Code_Point}+$/u;

/** The lines of a text as Ink cuts them: a style that goes on over the end of a line begins anew on the next. */
const linesOf = recent(text => {
  const lines: StyledChar[][] = [[]];
  for (const run of runsOf(text) ?? charactersOf(text)) {
    for (const [n, value] of run.value.split('\n').entries()) {
      if (n > 0) lines.push([]);
      if (value !== '') lines.at(-1)!.push({...run, value});
    }
  }
  return lines.map(styledCharsToString);
});

function charactersOf(text: string): readonly StyledChar[] {
  return styledCharsFromTokens(tokenize(text)).filter(({value}) => !INVISIBLE.test(value));
}

const BLANK: StyledChar = {type: 'char', value: ' ', fullWidth: false, styles: []};
const ONE_STYLE = /^\u001B\[(\d+|[34]8;5;\d+|[34]8;2;\d+;\d+;\d+)m$/;
const stylesOf = remembering(
  (code): readonly Token[] =>
    ONE_STYLE.test(code) ? [{type: 'ansi', code, endCode: getEndCode(code)}] : tokenize(code),
  256,
);

/** The styled characters of a text, those of one style as one; undefined where they are not all simple. */
function runsOf(text: string): readonly StyledChar[] | undefined {
  const tokens: Token[] = [];
  for (const [n, piece] of text.split(STYLE).entries()) {
    if (n % 2 === 1) tokens.push(...stylesOf(piece));
    else if (!SIMPLE_LINES.test(piece)) return undefined;
    else if (piece !== '') tokens.push({type: 'char', value: piece, fullWidth: false});
  }
  return styledCharsFromTokens(tokens);
}

type Transformed = {readonly line: string; readonly text: string};
const TRANSFORMED = new WeakMap<Transform, Transformed[]>();

/** What a style makes of the nth line of a text. It is asked again at each frame, and is a new function where it is a new style. */
function transformed(transform: Transform, line: string, n: number): string {
  const known = TRANSFORMED.get(transform) ?? [];
  TRANSFORMED.set(transform, known);
  const before = known[n];
  if (before?.line === line) return before.text;
  const text = transform(line, n);
  known[n] = {line, text};
  return text;
}
