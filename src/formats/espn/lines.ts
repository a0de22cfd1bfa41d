import {type Clock, compareMinutes, PERIOD_MINUTES, PERIODS, type Period} from '../../match/model/clock.ts';
import {type MinuteLabel, parseLabel} from '../shared/minute-label.ts';
import type {Play, Summary} from './schema.ts';

/** One line of commentary: its words, its play, and its clock. */
export type Line = {
  readonly words: string | undefined;
  readonly play: Play | undefined;
  readonly clock: Clock;
  /** True if the key events have it too. */
  readonly key: boolean;
  readonly marker: Marker | undefined;
};

/** The start or the end of a period. */
export type Marker = {readonly what: 'kick-off' | 'whistle' | 'match-end'; readonly period: Period | undefined};

type Loose = Pick<Line, 'words' | 'play' | 'key' | 'marker'> & {
  readonly label: MinuteLabel | undefined;
  readonly seconds: number | undefined;
};

/** The commentary with the key events that it lacks, in order, each with its clock. */
export function readLines({commentary, keyEvents}: Pick<Summary, 'commentary' | 'keyEvents'>): readonly Line[] {
  const keys = new Map(keyEvents.map((play, index) => [play.id ?? `key ${index}`, play]));
  const told = [...commentary]
    .sort((a, b) => (a.sequence ?? 0) - (b.sequence ?? 0))
    .map(({text, time, play}): Loose => {
      const key = play?.id === undefined ? undefined : keys.get(play.id);
      const whole = key === undefined ? (play ?? undefined) : {...key, ...play, scoringPlay: key.scoringPlay};
      const words = text ?? whole?.text;
      return {
        words,
        play: whole,
        key: key !== undefined,
        marker: markerOf(words, whole),
        ...timeOf(time ?? whole?.clock),
      };
    });
  const seen = new Set(commentary.map(({play}) => play?.id));
  const marks = new Set(told.flatMap(({marker}) => (marker === undefined ? [] : [showMarker(marker)])));
  const placed = place(told);
  for (const [id, play] of keys) {
    const marker = markerOf(play.text, play);
    if (
      seen.has(id) ||
      (marker === undefined ? play.text === undefined && isDelay(play) : marks.has(showMarker(marker)))
    )
      continue;
    insert(placed, {words: play.text, play, key: true, marker, ...timeOf(play.clock)});
  }
  return placed;
}

/** A delay, which the other side's line has too. */
function isDelay({type}: Play): boolean {
  return /-delay$/.test(type?.type ?? '');
}

function timeOf(time: Play['clock']): Pick<Loose, 'label' | 'seconds'> {
  const label = parseLabel(time?.displayValue ?? '');
  return {label, seconds: label === undefined || label.added > 0 ? undefined : (time?.value ?? undefined)};
}

/** Lines without a time, or without a period, are of the time of the line before; before the kick-off, of minute 0. */
function place(lines: readonly Loose[]): Line[] {
  let before: Clock = {period: 'first-half', minute: 0, added: 0};
  const placed = lines.map(line => {
    const clock = clockOf(line, before);
    before = clock;
    return toLine(line, clock);
  });
  return inOrder(placed);
}

function toLine({words, play, key, marker}: Loose, clock: Clock): Line {
  return {words, play, key, marker, clock};
}

function clockOf({play, label, seconds, marker}: Loose, before: Clock): Clock {
  const number = play?.shootout === true ? PERIODS.length : play?.period?.number;
  const told = marker?.period ?? (number == null ? before.period : PERIODS[number - 1]!);
  const period = marker?.what === 'match-end' ? before.period : told;
  const {start, end} = PERIOD_MINUTES[period];
  const first = Math.min(start + 1, end);
  if (marker?.what === 'kick-off') return {period, minute: first, added: 0};
  if (period === 'penalty-shoot-out') return {period, minute: end, added: 0};
  if (label === undefined) return period === before.period ? withoutSecond(before) : {period, minute: first, added: 0};
  if (label.minute > end) return {period, minute: end, added: label.minute - end + label.added};
  const minute = Math.max(first, label.minute);
  if (label.added > 0) return minute === end ? {period, minute, added: label.added} : {period, minute, added: 0};
  // A minute counts up to and with its last second: 55:00 is still shown as 55'.
  const second = seconds === undefined ? undefined : Math.min(59, seconds - (minute - 1) * 60);
  return second === undefined || second < 0 || seconds! > minute * 60
    ? {period, minute, added: 0}
    : {period, minute, added: 0, second};
}

function withoutSecond({period, minute, added}: Clock): Clock {
  return {period, minute, added};
}

/** By minute, and within a minute in the order of the file; a second that goes back is dropped. */
function inOrder(lines: readonly Line[]): Line[] {
  const sorted = lines
    .map((line, index) => ({line, index}))
    .sort((a, b) => compareMinutes(a.line.clock, b.line.clock) || a.index - b.index)
    .map(({line}) => line);
  let last: Clock | undefined;
  return sorted.map(line => {
    const {clock} = line;
    const same = last !== undefined && compareMinutes(last, clock) === 0;
    const back = same && clock.second !== undefined && last?.second !== undefined && clock.second < last.second;
    if (clock.second !== undefined && !back) last = clock;
    return back ? {...line, clock: withoutSecond(clock)} : line;
  });
}

function insert(lines: Line[], loose: Loose): void {
  const line = toLine(loose, clockOf(loose, lines.at(-1)?.clock ?? {period: 'first-half', minute: 1, added: 0}));
  const isLater = (clock: Clock) => compareMinutes(clock, line.clock) > 0;
  const isEnd = ({marker, clock}: Line) =>
    (marker?.what ?? 'kick-off') !== 'kick-off' && compareMinutes(clock, line.clock) >= 0;
  const at = lines.findIndex(other => isLater(other.clock) || isEnd(other));
  lines.splice(at < 0 ? lines.length : at, 0, {...line, clock: withoutSecond(line.clock)});
}

const STARTS: readonly (readonly [RegExp, string, Period])[] = [
  [/^first half begins/i, 'kickoff', 'first-half'],
  [/^second half begins/i, 'start-2nd-half', 'second-half'],
  [/^first half extra time begins|^extra time begins/i, 'start-extra-time', 'extra-time-first-half'],
  [/^second half extra time begins/i, 'start-2nd-half-extra-time', 'extra-time-second-half'],
  [/^penalty shoot-?out begins/i, 'start-shootout', 'penalty-shoot-out'],
];
const ENDS: readonly (readonly [RegExp, string, Period | undefined])[] = [
  [/^first half ends/i, 'halftime', 'first-half'],
  [/^second half ends/i, 'end-regular-time', 'second-half'],
  [/^first half extra time ends/i, 'halftime-extra-time', 'extra-time-first-half'],
  [/^first half extra time ends/i, 'end-first-half-extra-time', 'extra-time-first-half'],
  [/^second half extra time ends|^extra time ends/i, 'end-extra-time', 'extra-time-second-half'],
  [/^penalty shoot-?out ends/i, 'end-shootout', 'penalty-shoot-out'],
];

function markerOf(words: string | undefined, play: Play | undefined): Marker | undefined {
  const slug = play?.type?.type;
  const is = (text: RegExp, type: string) => slug === type || (words !== undefined && text.test(words));
  if (is(/^(?:match|game) ends/i, 'end-match') || slug === 'full-time') return {what: 'match-end', period: undefined};
  const start = STARTS.find(([text, type]) => is(text, type));
  if (start !== undefined) return {what: 'kick-off', period: start[2]};
  const end = ENDS.find(([text, type]) => is(text, type));
  return end === undefined ? undefined : {what: 'whistle', period: end[2]};
}

function showMarker({what, period}: Marker): string {
  return `${what} ${period}`;
}
