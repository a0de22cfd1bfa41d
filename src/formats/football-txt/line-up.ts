import type {Card} from '../../match/model/event-values.ts';
import {LABEL_FORMS, type MinuteLabel, parseLabel} from '../shared/minute-label.ts';
import type {Passage} from './blocks.ts';

/** A line that cannot be read; lines count from 1. */
export class LineFault extends Error {
  constructor(line: number, message: string) {
    super(`line ${line}: ${message}`);
  }
}

/** A player of a line-up, with what befell him, and who came on for him. */
export type Listed = {
  readonly name: string;
  readonly number?: number | undefined;
  readonly captain: boolean;
  readonly cards: readonly {readonly card: Card; readonly at: MinuteLabel | undefined}[];
  readonly change?: {readonly at: MinuteLabel | undefined; readonly on: Listed} | undefined;
};

const NAME = /(?:(?!\s[-–]\s|[-–]\s*$)[^,;()[\]])+/uy;
const BETWEEN = /\s*(?:[,;]|\s?[-–](?=\s|$))?\s*/y;
const MINUTE = "\\d{1,3}\\s*['’′]?(?:\\s*\\+\\s*\\d{1,2})?\\s*['’′]?";
const LEADING_MINUTE = new RegExp(`\\s*(${MINUTE})\\s+(?=\\p{L})`, 'uy');
const TRAILING_MINUTE = new RegExp(`\\s+(${MINUTE})$`, 'u');
const CARDS: Readonly<Record<string, Card>> = {
  y: 'yellow',
  r: 'red',
  'y/r': 'second-yellow',
  yr: 'second-yellow',
  'y+r': 'second-yellow',
  '2y': 'second-yellow',
  y2: 'second-yellow',
};

/**
 * A line-up: `Keeper [c] - Back [Y 40'], Other (46' Newcomer [Y/R 80']) - Striker (Late 90+1')`. Substitutes stand in round
 * brackets after whom they replace, and may be replaced themselves.
 */
export function readLineUp(passage: Passage): readonly Listed[] {
  const reader = new LineUpReader(passage);
  const players: Listed[] = [];
  for (reader.skip(); !reader.ended; reader.skip()) players.push(reader.player());
  return players;
}

class LineUpReader {
  readonly #text: string;
  readonly #line: number;
  #at = 0;

  constructor({line, lines}: Passage) {
    this.#text = lines.join('\n').trimEnd();
    this.#line = line;
  }

  get ended(): boolean {
    return this.#at >= this.#text.length;
  }

  /** Goes past what stands between players. */
  skip(): void {
    while (this.#take(BETWEEN) !== '') {}
  }

  player(): Listed {
    this.#take(/\s*/y);
    const name = this.#take(NAME).replace(/\s+/g, ' ').trim();
    if (name === '') throw this.#fault(`a name should stand where "${this.#here()}" does`);
    const [, number, rest] = /^(?:\(?(\d{1,2})\)?\.?\s+)?(.+)$/su.exec(name)!;
    const listed = {name: rest!, number: number === undefined ? undefined : Number(number)};
    let captain = false;
    const cards: Listed['cards'][number][] = [];
    let change: Listed['change'];
    for (;;) {
      this.#take(/\s*/y);
      const sign = this.#text[this.#at];
      if (sign === '[') {
        for (const mark of this.#marks()) {
          if (mark === 'c') captain = true;
          else cards.push(mark);
        }
      } else if (sign === '(') {
        const read = this.#change();
        if (read !== undefined) change ??= read;
      } else break;
    }
    if (/[\p{L}\d]/u.test(this.#text[this.#at] ?? '')) {
      throw this.#fault(`a comma is missing before "${this.#here()}"`);
    }
    return {...listed, captain, cards, change};
  }

  /** `[c]`, `[Y 88']`, `[Y 40', R 71']` */
  #marks(): readonly ('c' | {readonly card: Card; readonly at: MinuteLabel | undefined})[] {
    const start = this.#at;
    const inside = this.#take(/\[[^\]\n]*\]/y);
    if (inside === '') throw this.#fault(`"${this.#here()}" has no ] after it`);
    return inside
      .slice(1, -1)
      .split(',')
      .map(mark => {
        if (/^(?:c|capt\.?|captain)$/i.test(mark.trim())) return 'c';
        const [, sign = '', minute] = /^([\dyr/+]+?)(?:\s+(\d.*))?$/i.exec(mark.trim()) ?? [];
        const card = CARDS[sign.toLowerCase()];
        const at = minute === undefined ? undefined : parseLabel(minute);
        if (card !== undefined && (minute === undefined || at !== undefined)) return {card, at};
        this.#at = start;
        throw this.#fault(`"[${mark.trim()}]" is neither the captain, [c], nor a card, [Y 40'], [Y/R 80'] or [R 71']`);
      });
  }

  /** `(46' Newcomer)` or `(Newcomer 46')`; `(GK)` and the like are passed over. */
  #change(): Listed['change'] {
    this.#at += 1;
    const leading = this.#take(LEADING_MINUTE).trim();
    const on = this.player();
    this.#take(/\s*/y);
    if (this.#text[this.#at] !== ')') throw this.#fault(`a ) is missing before "${this.#here()}"`);
    this.#at += 1;
    const trailing = TRAILING_MINUTE.exec(on.name)?.[1];
    const name = trailing === undefined ? on.name : on.name.replace(TRAILING_MINUTE, '');
    const minute = leading === '' ? trailing : leading;
    if (minute === undefined) return undefined;
    const at = parseLabel(minute);
    if (at === undefined) throw this.#fault(`"${minute}" is no minute: ${LABEL_FORMS}`);
    return {at, on: {...on, name}};
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const [taken = ''] = pattern.exec(this.#text) ?? [];
    this.#at += taken.length;
    return taken;
  }

  #here(): string {
    return this.#text.slice(this.#at, this.#at + 25).split('\n')[0]!;
  }

  #fault(message: string): LineFault {
    const before = this.#text.slice(0, this.#at).split('\n').length - 1;
    return new LineFault(this.#line + before, message);
  }
}
