import type {Block} from './block.ts';
import {readHeading} from './headings.ts';
import {type MatchLine, readMatchLine} from './match-line.ts';
import {looksLikeGoals, type Property, propertyAt} from './passages.ts';
import {pairOf, ResultReader} from './score.ts';
import {type SourceLine, sourceLines} from './source-lines.ts';
import {bracketAt, depthOf, isSignOf, type Token, tokensOf} from './tokens.ts';
import {Years} from './years.ts';

type Growing = {-readonly [key in keyof Block]: Block[key]} & {properties: Property[]};

export type Document = {
  readonly blocks: readonly Block[];
  /** True if the text begins as such files do: with a title, a marked heading, or a date. */
  readonly headed: boolean;
};

/** No goals and no line-up take more lines. */
const MAX_PASSAGE = 60;

/** The matches of a text in its order. Lines that belong to no match are skipped. */
export function readDocument(text: string): Document {
  const reader = new DocumentReader();
  for (const line of sourceLines(text)) reader.read(line);
  return {blocks: reader.blocks, headed: reader.headed};
}

class DocumentReader {
  readonly blocks: Growing[] = [];
  headed = false;
  #begun = false;
  readonly #years = new Years();
  #competition: string | undefined;
  #stages: readonly string[] = [];
  #date: string | undefined;
  #yearless = false;
  #time: string | undefined;
  #venue: string | undefined;
  #attendance: number | undefined;
  /** The indent of the line of the last match. */
  #indent = 0;
  /** What the next line may continue. */
  #open:
    | {readonly lines: SourceLine[]; readonly indent: number; readonly kind: 'goals' | 'bracket' | 'property'}
    | undefined;
  /** How many brackets of the open passage are open. */
  #depth = 0;

  read(line: SourceLine): void {
    const tokens = tokensOf([line]);
    // Of what a blank line ends, only a bracket of goals may go on.
    if (line.afterBlank && !(this.#depth > 0 && looksLikeGoals(tokens))) this.#open = undefined;
    if (this.#inBracket(line, tokens)) this.#append(line, tokens);
    else if (this.#readHeading(line, tokens) || this.#readProperty(line)) return;
    else if (this.#continues(line, tokens)) this.#append(line, tokens);
    else {
      this.#open = undefined;
      if (!this.#readGoals(line, tokens)) this.#readMatch(line, tokens);
    }
  }

  /** True within a bracket over several lines. One that was never closed ends where a heading, a match or a line-up begins. */
  #inBracket(line: SourceLine, tokens: readonly Token[]): boolean {
    if (this.#open?.kind !== 'bracket' || this.#depth === 0 || /^[=▪•»]/.test(line.text)) return false;
    const block = this.blocks.at(-1);
    if (block !== undefined && propertyAt(line, [block.home, block.away]) !== undefined) return false;
    return looksLikeGoals(tokens) || readMatchLine(tokens, false).teams === undefined;
  }

  #readHeading({text}: SourceLine, tokens: readonly Token[]): boolean {
    const heading = readHeading(text, tokens);
    if (!this.#begun) this.headed = heading !== undefined || readMatchLine(tokens, false).date !== undefined;
    this.#begun = true;
    if (heading === undefined) return false;
    this.#open = undefined;
    switch (heading.kind) {
      case 'title':
        this.#competition = heading.name;
        this.#stages = [];
        this.#years.readTitle(heading.name);
        this.#date = undefined;
        this.#yearless = false;
        return true;
      case 'stage':
        this.#stages = [...this.#stages.slice(0, heading.level - 1), heading.name];
        return true;
      case 'definition':
        return true;
    }
  }

  #readProperty(line: SourceLine): boolean {
    const block = this.blocks.at(-1);
    if (block === undefined) return false;
    const found = propertyAt(line, [block.home, block.away]);
    if (found === undefined) return false;
    const lines = [found.first];
    block.properties.push({name: found.name, line: line.number, lines});
    this.#open = {lines, indent: line.indent, kind: 'property'};
    this.#depth = depthOf(tokensOf([found.first]));
    return true;
  }

  /** A line continues the one above if that one ends with a comma or the like, or else if it is indented further and can be nothing else. */
  #continues(line: SourceLine, tokens: readonly Token[]): boolean {
    const open = this.#open;
    if (open === undefined || open.kind === 'bracket' || open.lines.length >= MAX_PASSAGE) return false;
    if (open.kind === 'goals') return looksLikeGoals(tokens) && line.indent > this.#indent;
    const last = open.lines.at(-1)?.text ?? '';
    if (this.#depth > 0 || last === '' || /[,;(–-]$/.test(last)) return true;
    return line.indent > open.indent && readMatchLine(tokens, false).teams === undefined;
  }

  #append(line: SourceLine, tokens: readonly Token[]): void {
    if (this.#open !== undefined && this.#open.lines.length < MAX_PASSAGE) this.#open.lines.push(line);
    this.#depth = Math.max(0, this.#depth + depthOf(tokens));
  }

  /** Goals in brackets below a match, or without them on indented lines; or a bracket that says how the match ended. */
  #readGoals(line: SourceLine, tokens: readonly Token[]): boolean {
    const block = this.blocks.at(-1);
    const bracket = isSignOf(tokens[0], '(') || isSignOf(tokens[0], '[');
    if (block === undefined) return false;
    if (bracket) {
      if (readMatchLine(tokens, false).date !== undefined || isNumber(tokens)) return false;
      if (this.#readNote(block, tokens)) return this.#skipBracket(line, tokens);
      // Square brackets also hold notes; goals in them have minutes with their sign.
      if (isSignOf(tokens[0], '[') && !looksLikeGoals(tokens.slice(1))) return this.#skipBracket(line, tokens);
      return this.#startGoals(block, line, tokens, 'bracket');
    }
    if (!looksLikeGoals(tokens)) return false;
    // With the running score they are goals wherever they stand.
    const running = block.goals === undefined && pairOf(tokens[0]?.text ?? '') !== undefined;
    if (!running && (line.indent <= this.#indent || line.afterBlank)) return false;
    return this.#startGoals(block, line, tokens, 'goals');
  }

  #startGoals(block: Growing, line: SourceLine, tokens: readonly Token[], kind: 'goals' | 'bracket'): true {
    // What stands in a second bracket, or below the line-ups, is a note.
    const lines: SourceLine[] = [line];
    const running = pairOf(tokens[0]?.text ?? '') !== undefined;
    if (block.goals === undefined && (running || block.properties.length === 0))
      block.goals = {line: line.number, lines};
    this.#open = {lines, indent: line.indent, kind};
    this.#depth = Math.max(0, depthOf(tokens));
    if (kind === 'bracket' && this.#depth === 0) this.#open = undefined;
    return true;
  }

  #skipBracket({indent}: SourceLine, tokens: readonly Token[]): true {
    this.#depth = Math.max(0, depthOf(tokens));
    this.#open = this.#depth === 0 ? undefined : {lines: [], indent, kind: 'bracket'};
    return true;
  }

  #readNote(block: Growing, tokens: readonly Token[]): boolean {
    const {result} = block;
    const {fullTime, ...others} = result.score;
    // `[aet]` says when the score of the match was reached, and `[1-0]` what it was before.
    const reader = new ResultReader(fullTime);
    if (!reader.readBracket(bracketAt(tokens, 0).inside)) return false;
    const {score, status, shootOutWinner} = reader.result();
    block.result = {
      score: {...others, ...defined(score)},
      status: status ?? result.status,
      shootOutWinner: shootOutWinner ?? result.shootOutWinner,
    };
    return true;
  }

  #readMatch(source: SourceLine, tokens: readonly Token[]): void {
    const {number, indent} = source;
    // A note behind a match may go on over some lines.
    if (depthOf(tokens) > 0) this.#skipBracket(source, tokens);
    const line = readMatchLine(tokens, this.#date !== undefined);
    if (line.date !== undefined) {
      this.#date = this.#years.resolve(line.date);
      this.#yearless = this.#date === undefined;
      this.#time = undefined;
      this.#forgetPlace();
    }
    if (line.time !== undefined) this.#time = line.time;
    if (line.place !== undefined) {
      this.#venue = line.place.venue === '' ? undefined : line.place.venue;
      this.#attendance = line.place.attendance;
    }
    if (line.teams === undefined) return;
    this.#indent = indent;
    const block = this.#blockOf(line, line.teams, number);
    this.blocks.push(block);
    if (line.teams.goals !== undefined) this.#startGoals(block, {...source, text: line.teams.goals}, tokens, 'bracket');
    this.#forgetPlace();
  }

  #blockOf({number}: MatchLine, {home, away, result, played}: NonNullable<MatchLine['teams']>, line: number): Growing {
    return {
      line,
      number,
      competition: this.#competition,
      stage: this.#stages.length === 0 ? undefined : this.#stages.join(', '),
      date: this.#date,
      yearless: this.#yearless,
      time: this.#time,
      venue: this.#venue,
      attendance: this.#attendance,
      home,
      away,
      result,
      scored: played,
      goals: undefined,
      properties: [],
    };
  }

  #forgetPlace(): void {
    this.#venue = undefined;
    this.#attendance = undefined;
  }
}

function isNumber(tokens: readonly Token[]): boolean {
  return /^\d{1,4}$/.test(tokens[1]?.text ?? '') && isSignOf(tokens[2], ')') && tokens.length > 3;
}

function defined<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Partial<T>;
}
