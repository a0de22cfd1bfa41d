import {width, wrap} from '../layout/measure.ts';
import type {Glyphs} from '../theme/glyphs.ts';

export type Offer = {readonly name: string; readonly line: string};

/** One list of choices: matches, or seasons and competitions that lead to them. */
export type Level = {
  /** Above the question, the longest way to say it first. Where there is room for one of them, it takes the question's place. */
  readonly title?: readonly [string, ...string[]];
  readonly question: string;
  readonly offers: readonly Offer[];
  /** Shown if there are none. @default nothing */
  readonly none?: string;
  /** True if letters narrow the offers without a `/` before them, as in long lists. */
  readonly typing?: boolean;
  /** What an offer leads to. @default the offer is a match, and is chosen */
  readonly open?: (name: string) => Promise<Level>;
  /** False for an offer that is chosen at once, where others lead somewhere. @default true */
  readonly opens?: (name: string) => boolean;
  /** Lines below the list. @default none */
  readonly notes?: readonly string[];
};

/** A name, or how the user left without one. */
export type Choice = {readonly name: string} | 'none' | 'interrupted';

const ROWS = 12;
/** Rows of the list that are worth more than anything above or below it but the hints. */
const LEAST_ROWS = 2;

/** Which parts a terminal has room for, besides the list and the hints below it. */
export function shapeOf(
  {title, notes = [], offers, none = '', typing = false}: Level,
  terminalRows: number,
  columns: number,
) {
  // A screen that fills the terminal would be rewritten whole.
  const rows = Math.max(1, terminalRows - 1);
  const wanted = Math.max(
    1,
    Math.min(ROWS, offers.length === 0 ? noneLines(none, columns).length : offers.length + (typing ? 1 : 0)),
  );
  const least = Math.min(wanted, LEAST_ROWS);
  const hints = rows > 1;
  let left = rows - 1 - least;
  const take = (count: number) => {
    if (count === 0 || left < count) return false;
    left -= count;
    return true;
  };
  const hasTitle = take(title === undefined ? 0 : 1);
  const question = take(1);
  const hasNotes = take(notes.length);
  const list = Math.max(1, Math.min(wanted, least + left));
  left -= list - least;
  return {title: hasTitle, question, hints, notes: hasNotes, list, gaps: take(title === undefined ? 1 : 2)};
}

/** Why there is nothing to choose, as long as it needs to be. */
export function noneLines(none: string, columns: number): readonly string[] {
  return wrap(none, Math.max(1, columns - 2));
}

export type Hinted = {
  readonly typing: boolean;
  /** True below the first list. */
  readonly inside: boolean;
  /** True where there is nothing to choose. */
  readonly empty: boolean;
};

/** What the keys do, the longest way to say it first; how to leave is the last to go. */
export function hintsOf(
  {typing, inside, empty}: Hinted,
  {up, down}: Pick<Glyphs, 'up' | 'down'>,
): readonly [string, ...string[]] {
  const arrows = down === 'v' ? 'up, down' : `${up} ${down}`;
  const leave = inside ? 'esc goes back' : typing ? 'esc quits' : 'q quits';
  if (empty) return [leave];
  const all = [leave, `${arrows} to choose`, 'enter opens', ...(typing ? ['type to narrow'] : [])];
  const [first, ...others] = all.map((_, less) => all.slice(0, all.length - less).join('   '));
  return [first ?? leave, ...others];
}

/** The first of several ways to say something that fits, or else the last. */
export function firstToFit(ways: readonly [string, ...string[]], columns: number): string {
  return ways.find(way => width(way) <= columns) ?? ways.at(-1)!;
}
