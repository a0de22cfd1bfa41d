import {type Position, SECOND} from '../match/model/clock.ts';
import type {EventType} from '../match/model/event.ts';
import type {Timeline} from '../match/model/timeline.ts';
import {makePace, type Pace, type Range} from './pace.ts';
import {MAX_SPEED} from './speed.ts';

/** A pace that takes exactly the budget, or the least budget, in real milliseconds, that leaves time to read. */
export type Directed =
  | {readonly kind: 'pace'; readonly pace: Pace}
  | {readonly kind: 'too-short'; readonly least: number};

/** 240 words a minute: silent reading of plain prose runs at 200 to 260, and this leaves some time. */
const PER_WORD = 60_000 / 240;
/** For each line, the time that the eye takes to notice it and to find its start. */
const BEAT = 600;

/** Scripts that put no space between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const segmenter = new Intl.Segmenter('und', {granularity: 'word'});

/** Around an event, from `before` to `after` in match milliseconds, time passes `weight` times as slowly as in dead time. */
type Ring = {readonly before: number; readonly after: number; readonly weight: number};

/**
 * The same approach to every attempt at goal, whatever comes of it: slowing down shows that something is coming, never
 * whether it is a goal. Half a minute is about the length of an attack, and ten seconds its last pass and the shot.
 */
const APPROACH: readonly Ring[] = [
  {before: 30 * SECOND, after: 0, weight: 3},
  {before: 10 * SECOND, after: 0, weight: 8},
];
const ATTEMPT: readonly Ring[] = [...APPROACH, {before: 0, after: 5 * SECOND, weight: 4}];
/** A goal is slowed further only after it is shown, for the celebration: as long as the game takes to restart. */
const GOAL: readonly Ring[] = [...APPROACH, {before: 0, after: 25 * SECOND, weight: 10}];
/** The other highlights: the game stops for them, so that a short approach will do. */
const STOPPAGE: readonly Ring[] = [{before: 8 * SECOND, after: 8 * SECOND, weight: 4}];
/** Play that may lead to something. */
const PLAY: readonly Ring[] = [{before: 10 * SECOND, after: 5 * SECOND, weight: 2}];
/** Remarks about the match need reading time and nothing else. */
const TALK: readonly Ring[] = [];

const RINGS: Readonly<Record<EventType, readonly Ring[]>> = {
  goal: GOAL,
  shot: ATTEMPT,
  chance: ATTEMPT,
  'penalty-appeal': ATTEMPT,
  'shoot-out-kick': ATTEMPT,
  card: STOPPAGE,
  overturned: STOPPAGE,
  'card-changed': STOPPAGE,
  substitution: STOPPAGE,
  'kick-off': STOPPAGE,
  whistle: STOPPAGE,
  cross: PLAY,
  pass: PLAY,
  error: PLAY,
  clearance: PLAY,
  'counter-attack': PLAY,
  corner: PLAY,
  offside: PLAY,
  foul: PLAY,
  spell: TALK,
  'added-time': TALK,
  tactics: TALK,
  play: TALK,
  remark: TALK,
};

/** Real time per match time at the greatest speed. */
const LEAST_BASE = 1 / MAX_SPEED;
/** Sums of the same times in another order differ by this share at most; a budget is not refused for less. */
const FLOAT_ERROR = 1e-9;

/** A part of the match of one weight. */
type Piece = {readonly from: Position; readonly to: Position; readonly weight: number};

/** From one cue to the next, or to an end of the range. */
type Span = {
  readonly pieces: readonly Piece[];
  /** The base below which there is no time to read. */
  readonly least: number;
};

/**
 * Plays a range of the match in exactly `budget` real milliseconds: fast through dead time, slow around what matters, and
 * from each cue to the next no faster than its words are read. The clock never jumps.
 *
 * All of it follows from one number, the base: the real time per match time in dead time. Around events time passes by
 * their weight more slowly, but no slower than in reality; so the more time there is, the more even the pace, and from the
 * length of the match on everything scales. A span whose words need longer has its own, greater base. Outside the range,
 * where the playhead comes by seeking alone, the same base holds. A range of less than a millisecond, which a match cut right
 * after its start has, is played at normal speed, whatever the budget.
 * Throws a RangeError where the budget is not finite. O(n log n).
 */
export function direct(
  timeline: Timeline,
  budget: number,
  range: Range = {from: 0, until: timeline.duration},
): Directed {
  if (!Number.isFinite(budget)) throw new RangeError(`no budget: ${budget} ms`);
  const {duration} = timeline;
  // In whole milliseconds, as cues are: of a range that is next to nothing, the time per millisecond would be infinite.
  const from = Math.floor(Math.min(Math.max(0, range.from), duration));
  const until = Math.min(Math.max(from, Math.ceil(range.until)), duration);
  const spans = spansOf(timeline, {from, until});
  const played = spans.filter(({pieces}) => pieces[0]!.from >= from && pieces[0]!.from < until);
  const total = (base: number) =>
    played.reduce((sum, span) => sum + realOf(span.pieces, Math.max(base, span.least)), 0);
  const least = total(LEAST_BASE);
  if (budget < least * (1 - FLOAT_ERROR)) return {kind: 'too-short', least};
  const base = until - from >= 1 ? solve(total, budget, LEAST_BASE, Math.max(1, budget / (until - from))) : 1;
  const stretches = spans.flatMap(span =>
    span.pieces.map(piece => ({from: piece.from, to: piece.to, real: realOf([piece], Math.max(base, span.least))})),
  );
  return {kind: 'pace', pace: makePace(stretches)};
}

function realOf(pieces: readonly Piece[], base: number): number {
  let real = 0;
  for (const {from, to, weight} of pieces) real += (to - from) * Math.min(weight * base, Math.max(1, base));
  return real;
}

/** Where a rising function reaches `target` between `low` and `high`, as exactly as numbers are. */
function solve(rising: (value: number) => number, target: number, low: number, high: number): number {
  let [below, above] = [low, high];
  if (rising(below) >= target) return below;
  for (let middle = (below + above) / 2; middle > below && middle < above; middle = (below + above) / 2) {
    if (rising(middle) < target) below = middle;
    else above = middle;
  }
  return above;
}

/** The whole match, cut at each cue and at both ends of the range. */
function spansOf(timeline: Timeline, {from, until}: Range): readonly Span[] {
  const edges = new Set([from, until, ...timeline.at]);
  const readings = readingTimes(timeline, until);
  const groups: Piece[][] = [];
  for (const piece of piecesOf(timeline, edges)) {
    if (groups.length === 0 || edges.has(piece.from)) groups.push([]);
    groups.at(-1)!.push(piece);
  }
  return groups.map(pieces => {
    const start = pieces[0]!.from;
    const reading = readings.get(start) ?? 0;
    const even = reading / (pieces.at(-1)!.to - start);
    // From 1 on the base holds for all weights alike; below, they have to be weighed.
    return {pieces, least: even >= 1 ? even : solve(base => realOf(pieces, base), reading, LEAST_BASE, 1)};
  });
}

/** The match cut wherever the weight changes and at the edges; where rings overlap, the heaviest counts. */
function piecesOf({cues, duration}: Timeline, edges: ReadonlySet<Position>): readonly Piece[] {
  const changes = [...edges, duration].map(at => ({at, weight: 1, by: 0}));
  for (const {at, event} of cues) {
    for (const {before, after, weight} of RINGS[event.type]) {
      changes.push({at: Math.max(0, at - before), weight, by: 1}, {at: Math.min(duration, at + after), weight, by: -1});
    }
  }
  changes.sort((a, b) => a.at - b.at);
  const open = new Map([[1, 1]]);
  const pieces: Piece[] = [];
  let start = 0;
  for (const {at, weight, by} of changes) {
    if (at > start) {
      let heaviest = 1;
      for (const [ring, count] of open) if (count > 0 && ring > heaviest) heaviest = ring;
      const last = pieces.at(-1);
      if (last?.weight === heaviest && !edges.has(start)) pieces[pieces.length - 1] = {...last, to: at};
      else pieces.push({from: start, to: at, weight: heaviest});
      start = at;
    }
    open.set(weight, (open.get(weight) ?? 0) + by);
  }
  return pieces;
}

/**
 * Real milliseconds to read all the commentary at a position before the next cue. The last words up to `until` need none:
 * there the clock stops, and they stay on the screen.
 */
function readingTimes({cues, words}: Timeline, until: Position): ReadonlyMap<Position, number> {
  const last = cues.findLast(({at}) => at <= until)?.at ?? 0;
  const times = new Map<Position, number>();
  for (const [index, {at}] of cues.entries()) {
    if (at >= last) break;
    times.set(at, (times.get(at) ?? 0) + readingTime(words[index]!));
  }
  return times;
}

/** Real milliseconds to notice and read a line. */
export function readingTime(words: string): number {
  return BEAT + countWords(words) * PER_WORD;
}

function countWords(text: string): number {
  if (!UNSPACED.test(text)) return text.match(/\S+/g)?.length ?? 0;
  return [...segmenter.segment(text)].filter(({isWordLike}) => isWordLike).length;
}
