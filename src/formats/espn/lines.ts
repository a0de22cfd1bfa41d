import {type Clock, compareMinutes} from '../../match/model/clock.ts';
import {clockOf, inOrderOfPlay, type PeriodStarts, periodStarts, type Timed, withoutSecond} from './line-clock.ts';
import {markerName, markerOf} from './markers.ts';
import type {Play, Summary} from './schema.ts';

/** One line of commentary: its words, its play, and its clock. */
export type Line = {
  /** The id of its play, or else of its place in the file; unique. */
  readonly id: string;
  readonly words: string | undefined;
  readonly play: Play | undefined;
  readonly clock: Clock;
  /** True if the key events have it too. */
  readonly key: boolean;
  readonly marker: Timed['marker'];
};

type Loose = Omit<Line, 'clock'> & {readonly time: Play['clock']};

/** The commentary with the key events that it lacks, in order, each with its clock. */
export function readLines({commentary, keyEvents}: Pick<Summary, 'commentary' | 'keyEvents'>): readonly Line[] {
  const keys = new Map(keyEvents.map((play, index) => [play.id ?? `key ${index}`, play]));
  const markers = new Map(keyEvents.flatMap(play => nameAndPlay(play)));
  const lines = [...commentary]
    .sort((a, b) => (a.sequence ?? 0) - (b.sequence ?? 0))
    .map(({text, time, play, sequence}, index): Loose => {
      const key = play?.id === undefined ? undefined : keys.get(play.id);
      const whole =
        key === undefined ? (play ?? undefined) : {...key, ...play, scoringPlay: key.scoringPlay ?? play?.scoringPlay};
      const words = text ?? whole?.text;
      const marker = markerOf(words, whole);
      // The line of a kick-off or a whistle often has no play; the key event has its wall-clock time.
      const own = whole ?? (marker === undefined ? undefined : markers.get(markerName(marker)));
      const name = marker === undefined ? `line-${sequence ?? index}` : markerName(marker).replace(' ', '-');
      return {id: own?.id ?? name, words, play: own, key: key !== undefined, marker, time: time ?? own?.clock};
    });
  const extra = keysMissingIn(lines, keys);
  const starts = periodStarts([...lines, ...extra]);
  const placed = place(lines, starts);
  for (const loose of extra) insert(placed, loose, starts);
  return withUniqueIds(placed);
}

function nameAndPlay(play: Play): readonly (readonly [string, Play])[] {
  const marker = markerOf(play.text, play);
  return marker === undefined ? [] : [[markerName(marker), play]];
}

function keysMissingIn(lines: readonly Loose[], keys: ReadonlyMap<string, Play>): readonly Loose[] {
  const seen = new Set(lines.map(({play}) => play?.id));
  const marks = new Set(lines.flatMap(({marker}) => (marker === undefined ? [] : [markerName(marker)])));
  return [...keys].flatMap(([id, play]): readonly Loose[] => {
    const marker = markerOf(play.text, play);
    const repeats = marker === undefined ? play.text === undefined && isDelay(play) : marks.has(markerName(marker));
    if (seen.has(id) || repeats) return [];
    return [{id: id.replace(' ', '-'), words: play.text, play, key: true, marker, time: play.clock}];
  });
}

/** True for the start or end of a delay, which the file reports once for each side. */
export function isDelay({type}: Play): boolean {
  return /-delay$/.test(type?.type ?? '');
}

/** Lines without a time, or without a period, are of the time of the line before; before the kick-off, of minute 0. */
function place(lines: readonly Loose[], starts: PeriodStarts): Line[] {
  let before: Clock = {period: 'first-half', minute: 0, added: 0};
  const placed = lines.map(line => {
    before = clockOf(line, before, starts);
    return toLine(line, before);
  });
  return inOrderOfPlay(placed);
}

function toLine({id, words, play, key, marker}: Loose, clock: Clock): Line {
  return {id, words, play, key, marker, clock};
}

/** Puts a key event among the lines, before the whistle of its period. */
function insert(lines: Line[], loose: Loose, starts: PeriodStarts): void {
  const clock = clockOf(loose, lines.at(-1)?.clock ?? {period: 'first-half', minute: 1, added: 0}, starts);
  const isLater = (other: Clock) =>
    compareMinutes(other, clock) > 0 ||
    (compareMinutes(other, clock) === 0 && other.second !== undefined && other.second > (clock.second ?? 59));
  const isEnd = ({marker, clock: other}: Line) =>
    (marker?.what ?? 'kick-off') !== 'kick-off' && compareMinutes(other, clock) >= 0;
  const at = lines.findIndex(other => isLater(other.clock) || isEnd(other));
  const next = at < 0 ? undefined : lines[at];
  const late =
    next?.clock.second !== undefined && compareMinutes(next.clock, clock) === 0 && isAfter(clock, next.clock);
  lines.splice(at < 0 ? lines.length : at, 0, toLine(loose, late ? withoutSecond(clock) : clock));
}

function isAfter(a: Clock, b: Clock): boolean {
  return (a.second ?? 0) > (b.second ?? 0);
}

/** Several lines can have one play; the first keeps its id. */
function withUniqueIds(lines: readonly Line[]): readonly Line[] {
  const taken = new Set<string>();
  return lines.map(line => {
    let {id} = line;
    for (let n = 2; taken.has(id); n += 1) id = `${line.id}-${n}`;
    taken.add(id);
    return id === line.id ? line : {...line, id};
  });
}
