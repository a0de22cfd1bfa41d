import type {ToldScore} from '../results/results.ts';
import {takeDate, takeTime, Years} from './date.ts';
import {findScore} from './score.ts';

/** Some lines of the file that belong together, with the number of the first. */
export type Passage = {readonly line: number; readonly lines: readonly string[]};

/** One match of the file, before its goals and line-ups are read. */
export type Block = {
  /** The line that it is on, from 1. */
  readonly line: number;
  /** The file's own, `(49)`. */
  readonly number: number | undefined;
  readonly competition: string | undefined;
  readonly stage: string | undefined;
  readonly date: string | undefined;
  readonly time: string | undefined;
  readonly venue: string | undefined;
  readonly attendance: number | undefined;
  readonly home: string;
  readonly away: string;
  readonly score: ToldScore | undefined;
  readonly goals: Passage | undefined;
  /** What stands after a name and a colon: line-ups, `Penalties:`, `Refs:`. */
  readonly properties: readonly (Passage & {readonly name: string})[];
};

type Growing = {-readonly [key in keyof Block]: Block[key]} & {properties: (Passage & {readonly name: string})[]};

/** No line of such a file is longer, and no line-up takes more lines: what is goes unread, and not slowly. */
const LONGEST_LINE = 1000;
const MOST_LINES = 60;

const TITLE = /^=+\s*(.+?)\s*=*$/;
const HEADING = /^([▪•»]+|:{2,3})\s*(.+)$/u;
const BARE_HEADING =
  /^(?:group|round|matchday|quarter|semi|final|third|play-?offs?|preliminary|first|second|match for|knockout|last)\b[^:@]*:?$/iu;
const PROPERTY = /^(\p{L}[^:()[\]]*?)\s*:(?:\s+(.*))?$/u;
const NUMBER = /^\((\d+)\)\s+/;
const VERSUS = /\s+(?:v|vs)\.?\s+/i;

/** The matches in the lines of a file, in its order. Lines that belong to no match are passed over. */
export function readBlocks(lines: readonly string[]): readonly Block[] {
  const reader = new BlockReader();
  for (const [index, line] of lines.entries()) {
    reader.read(line.length > LONGEST_LINE ? '' : line.replace(/(?:^|\s)#.*$/, '').trimEnd(), index + 1);
  }
  return reader.blocks;
}

class BlockReader {
  readonly blocks: Growing[] = [];
  readonly #years = new Years();
  #competition: string | undefined;
  #stages: string[] = [];
  #date: string | undefined;
  #time: string | undefined;
  #venue: string | undefined;
  #attendance: number | undefined;
  /** What the next line may go on with. */
  #open: string[] | undefined;
  /** How many brackets of the goals are open. */
  #depth = 0;

  read(line: string, number: number): void {
    const text = line.trim();
    if (text === '') {
      this.#open = undefined;
      this.#depth = 0;
    } else if (this.#depth > 0) this.#goOnWithGoals(text);
    else if (!this.#readHeading(text) && !this.#readProperty(line, number) && !this.#goOn(line))
      this.#readRest(text, number);
  }

  #readHeading(text: string): boolean {
    const title = TITLE.exec(text)?.[1];
    if (title !== undefined) {
      this.#competition = title;
      this.#stages = [];
      this.#years.title(title);
    }
    const marked = HEADING.exec(text);
    // `▪ Final | Sun Jul 15` and `Group A | Russia Egypt` say when and who, and head nothing.
    const defines = text.includes('|');
    const level = marked === null ? 1 : Math.max(1, Array.from(marked[1]!).filter(sign => sign !== ':').length);
    const name = marked?.[2] ?? (BARE_HEADING.test(text) && findScore(text) === undefined ? text : undefined);
    if (name !== undefined && !defines && !VERSUS.test(name)) {
      this.#stages = [...this.#stages.slice(0, level - 1), name.replace(/:$/, '').trim()];
    } else if (title === undefined && !defines) return false;
    this.#open = undefined;
    return true;
  }

  #readProperty(line: string, number: number): boolean {
    const block = this.blocks.at(-1);
    const found = PROPERTY.exec(line);
    if (block === undefined || found === null || takeDate(line) !== undefined) return false;
    const lines = [found[2] ?? ''];
    block.properties.push({name: found[1]!, line: number, lines});
    this.#open = lines;
    return true;
  }

  #goOn(line: string): boolean {
    if (this.#open === undefined || this.#open.length >= MOST_LINES) return false;
    const ends = /[,;([–-]$/.test(this.#open.at(-1) ?? '');
    if (!ends && !/^\s/.test(line)) return false;
    this.#open.push(line);
    return true;
  }

  #readRest(text: string, number: number): void {
    this.#open = undefined;
    const block = this.blocks.at(-1);
    if (/^[([]/.test(text) && !NUMBER.test(text) && takeDate(text) === undefined && block !== undefined) {
      if (block.goals !== undefined || block.properties.length > 0) return;
      block.goals = {line: number, lines: []};
      this.#goOnWithGoals(text);
      return;
    }
    const own = NUMBER.exec(text);
    let rest = text.slice(own?.[0].length ?? 0);
    const dated = takeDate(rest);
    if (dated !== undefined) {
      this.#date = this.#years.resolve(dated.date);
      this.#time = undefined;
      rest = dated.rest;
    }
    const timed = takeTime(rest);
    if (timed !== undefined) {
      this.#time = timed.time;
      rest = timed.rest;
    }
    if (rest.startsWith('@')) this.#readPlace(rest);
    else if (rest !== '') this.#readMatch(rest, number, own === null ? undefined : Number(own[1]));
  }

  #goOnWithGoals(text: string): void {
    const lines = this.blocks.at(-1)?.goals?.lines as string[] | undefined;
    if (lines !== undefined && lines.length < MOST_LINES) lines.push(text);
    for (const sign of text) this.#depth += '(['.includes(sign) ? 1 : ')]'.includes(sign) ? -1 : 0;
    this.#depth = Math.max(0, this.#depth);
  }

  #readPlace(text: string): void {
    const attended = /,?\s*Att(?:endance)?\.?:?\s*([\d.,]*\d)/i.exec(text);
    if (attended !== null) this.#attendance = Number(attended[1]!.replace(/[.,]/g, ''));
    const place = text.replace(attended?.[0] ?? '', '').replace(/^@\s*/, '');
    this.#venue = place.replace(/\s*\((?:UTC|GMT)[^)]*\)\s*$/, '').replace(/[,\s]+$/, '');
  }

  #readMatch(text: string, lineNumber: number, number: number | undefined): void {
    const at = text.search(/\s@\s/);
    if (at >= 0) this.#readPlace(text.slice(at + 1));
    const line = at >= 0 ? text.slice(0, at).trim() : text;
    const scored = findScore(line);
    const before = (scored?.before ?? line).split(VERSUS);
    const [home, away] = before.length === 2 ? before : [scored?.before, scored?.after];
    if (home === undefined || away === undefined || home.trim() === '' || away.trim() === '') return;
    this.blocks.push({
      line: lineNumber,
      number,
      competition: this.#competition,
      stage: this.#stages.length === 0 ? undefined : this.#stages.join(', '),
      date: this.#date,
      time: this.#time,
      venue: this.#venue,
      attendance: this.#attendance,
      home: home.trim(),
      away: away.replace(/\s*\[[^\]]*\]\s*$/, '').trim(),
      score: scored?.score,
      goals: undefined,
      properties: [],
    });
    this.#venue = undefined;
    this.#attendance = undefined;
  }
}
