import {type Day, instantAt} from '../../matchday/day.ts';
import type {EntryKind} from '../../matchday/entry-drafts.ts';
import {formatTimeOfDay} from '../../matchday/time-of-day.ts';
import type {Entry} from '../../matchday/vidiprinter.ts';
import {wrap} from '../layout/measure.ts';
import {cutTo, type Line, line, span, type Tone} from '../panels/lines.ts';
import type {Glyphs} from '../theme/glyphs.ts';

export type EntryRowsOptions = {
  readonly day: Day;
  readonly columns: number;
  readonly rows: number;
  /** True for the entry that has just been printed. */
  readonly isNew: (entry: Entry) => boolean;
  readonly glyphs: Glyphs;
};

/** What stands in the column of the kind. */
export const KIND_LABELS: Readonly<Record<EntryKind, string>> = {
  'kick-off': '',
  goal: 'GOAL',
  overturned: 'NO GOAL',
  'red-card': 'RED',
  'penalty-missed': 'PEN MISS',
  'half-time': '',
  'end-of-ninety': '',
  'full-time': '',
  status: '',
  table: 'TABLE',
};

const MINUTE = 6;

/** As many of the newest of these entries as there is room for, the newest at the bottom. */
export function entryRows(entries: readonly Entry[], options: EntryRowsOptions): readonly Line[] {
  const {rows} = options;
  const lines: Line[] = [];
  for (let n = entries.length - 1; n >= 0 && lines.length < rows; n -= 1) {
    const own = linesOf(entries[n]!, options);
    lines.unshift(...own.slice(Math.max(0, own.length - (rows - lines.length))));
  }
  return lines;
}

/** The lines of one entry: minute, kind and score, and below them who and what it changes. */
function linesOf(entry: Entry, options: EntryRowsOptions): readonly Line[] {
  const {day, columns, isNew, glyphs} = options;
  const {kind, minute, at, words, changes} = entry;
  const time = kind === 'kick-off' || kind === 'table' ? formatTimeOfDay(instantAt(day, at)) : minute;
  const tone: Tone = isNew(entry) ? 'lit' : kind === 'goal' ? 'title' : kind === 'red-card' ? 'red' : 'faint';
  const label = kind === 'kick-off' ? 'Kick-off' : KIND_LABELS[kind];
  const score = scoreText(day, entry, glyphs);
  const first = line(
    span(` ${time.padEnd(MINUTE)}`, 'faint'),
    ...(label === '' ? [] : [span(label, tone), ' ']),
    span(score, kind === 'goal' ? 'strong' : 'plain'),
  );
  const room = columns - MINUTE - 2;
  const under = (text: string, toneOf: Tone) =>
    text === '' ? [] : wrap(text, room).map(part => line(' '.repeat(MINUTE + 1), span(part, toneOf)));
  const inLine = kind === 'kick-off' || kind === 'status';
  return [
    cutTo(inLine ? [...first, span(kind === 'status' ? ` ${words}` : words, 'plain')] : first, columns),
    ...(inLine ? [] : under(words, 'plain')),
    ...changes.flatMap(change => under(change.words, 'accent')),
  ];
}

/** `MCI 3-2 QPR`; nothing for an entry of several matches. */
export function scoreText(day: Day, {kind, matches, score}: Entry, {dash}: Pick<Glyphs, 'dash'>): string {
  const [index] = matches;
  if (index === undefined || (score === undefined && kind !== 'status')) return '';
  const {home, away} = day.matches[index]!.timeline.match.fixture;
  if (score === undefined) return `${home.short} v ${away.short}`;
  return `${home.short} ${score.home}${dash}${score.away} ${away.short}`;
}
