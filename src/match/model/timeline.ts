import {writeLines} from '../commentary/lines.ts';
import type {CommentaryLevel} from '../commentary/selection/commentary-level.ts';
import {type BoardTime, PERIODS, type Period, type Position} from './clock.ts';
import {isCorrection} from './corrections.ts';
import {type MatchEvent, shownMinute} from './event.ts';
import {isHighlight} from './highlight.ts';
import {type Players, playersById} from './line-up.ts';
import type {Match} from './match.ts';
import {lastWhistle, nominalLength, placeInPeriod} from './place-in-period.ts';
import type {Side} from './side.ts';
import {foldStates, type MatchState} from './state.ts';

/** An event placed at a position. */
export type Cue = {
  readonly at: Position;
  readonly event: MatchEvent;
  /** Worth jumping to. */
  readonly highlight: boolean;
  /** When it happened, as the feed shows it: `20'`, `~37'` for an estimated minute, `HT` between the halves. */
  readonly minute: string;
};

export type PlayedPeriod = {readonly period: Period; readonly start: Position; readonly end: Position};

/**
 * Every event of a match, in the commentary or not, and the state after each. Statistics, momentum and maps read this. When
 * the commentary has every event, these are the cues and states of the timeline.
 */
export type MatchRecord = {
  readonly cues: readonly Cue[];
  /** One longer than `cues`. */
  readonly states: readonly MatchState[];
  readonly at: Float64Array;
  /** The places of the corrections among the cues. */
  readonly corrections: readonly number[];
};

export type Timeline = {
  readonly match: Match;
  /** The commentary level. */
  readonly detail: CommentaryLevel;
  /** The events in the commentary, which stepping and the feed use. */
  readonly cues: readonly Cue[];
  /** `states[n]` is the match after its first n cues and everything before them; one longer than `cues`. */
  readonly states: readonly MatchState[];
  /** `words[n]` is the line of cue n. */
  readonly words: readonly string[];
  /** `sides[n]` is the side that line n is about: of a passage of play, the side on the ball, even if the other ends it. */
  readonly sides: readonly (Side | undefined)[];
  readonly periods: readonly PlayedPeriod[];
  readonly duration: Position;
  readonly players: Players;
  /** `cues[n].at`, packed for the binary search. */
  readonly at: Float64Array;
  readonly record: MatchRecord;
};

/** Cues in order, each with the state after it and a side to choose it by: the commentary, or every event. */
export type Sequence = Omit<Timeline, 'words'>;

/**
 * Breaks are not replayed, but each is a moment one can seek to: before kick-off, half-time. One millisecond keeps it apart
 * from the whistle before and the kick-off after.
 */
const BREAK = 1;

/**
 * Places every event of a match and folds the states once, so that any moment is a look-up. `detail` is the commentary level;
 * statistics do not depend on it.
 */
export function buildTimeline(match: Match, detail: CommentaryLevel = 'normal'): Timeline {
  const cues: Cue[] = [];
  const periods: PlayedPeriod[] = [];
  const byPeriod = Map.groupBy(match.events, ({clock}) => clock.period);
  const lastPeriod = PERIODS.findLast(period => byPeriod.has(period));
  let before = 0;
  for (const period of PERIODS) {
    const events = byPeriod.get(period);
    if (events === undefined) continue;
    const start = before + BREAK;
    const early = events.slice(0, beforePlay(events));
    const previous = periods.at(-1);
    const interval = previous === undefined ? 'pre' : BREAK_NAMES[previous.period];
    for (const event of early) cues.push(toCue(event, start - BREAK, interval));
    const played = events.slice(early.length);
    const places = placeInPeriod(played);
    const whistle = lastWhistle(played);
    for (const [index, event] of played.entries()) {
      cues.push(toCue(event, start + places[index]!, index > whistle ? breakName(played[whistle]) : undefined));
    }
    // A file may omit a whistle, but a period followed by another was played to its end.
    const length = places.at(-1) ?? 0;
    before = start + (period === lastPeriod ? length : Math.max(length, nominalLength(period)));
    periods.push({period, start, end: before});
  }
  const players = playersById(match);
  const states = foldStates(
    match,
    cues.map(({event}) => event),
  );
  const record = {cues, states, at: Float64Array.from(cues, cue => cue.at), corrections: correctionsIn(cues)};
  return {
    match,
    detail,
    periods,
    duration: before,
    players,
    record,
    ...commentaryOf(record, {match, players, detail}),
  };
}

function correctionsIn(cues: readonly Cue[]): readonly number[] {
  return cues.flatMap(({event}, place) => (isCorrection(event) ? [place] : []));
}

/** The cues in the commentary, their words, and the states around them. */
function commentaryOf(
  {cues, states, at}: MatchRecord,
  known: Pick<Timeline, 'match' | 'players' | 'detail'>,
): Pick<Timeline, 'cues' | 'states' | 'words' | 'sides' | 'at'> {
  const {places: included, words, sides} = writeLines(known, cues, states);
  if (included.length === cues.length) return {cues, states, words, sides, at};
  return {
    cues: included.map(index => cues[index]!),
    states: [states[0]!, ...included.map(index => states[index + 1]!)],
    words,
    sides,
    at: Float64Array.from(included, index => at[index]!),
  };
}

function toCue(event: MatchEvent, at: Position, between: string | undefined): Cue {
  const minute = between ?? shownMinute(event);
  return {at, event, highlight: isHighlight(event), minute};
}

/** How many events of a period come before its kick-off. */
function beforePlay(events: readonly MatchEvent[]): number {
  const kickOff = events.findIndex(event => event.type === 'kick-off');
  if (kickOff >= 0) return kickOff;
  const first = events.findIndex(({clock}) => clock.minute > 0);
  return first >= 0 ? first : events.length;
}

function breakName(whistle: MatchEvent | undefined): string | undefined {
  if (whistle?.type !== 'whistle') return undefined;
  return whistle.final ? 'FT' : BREAK_NAMES[whistle.clock.period];
}

/** What the feed shows as the minute after a period has ended. */
const BREAK_NAMES: Readonly<Record<Period, string>> = {
  'first-half': 'HT',
  'second-half': "90'",
  'extra-time-first-half': "105'",
  'extra-time-second-half': "120'",
  'penalty-shoot-out': 'pens',
};

/** How many cues are played at a position: those at it or before. O(log n). */
export function playedAt({at}: Pick<Timeline, 'at'>, position: Position): number {
  return countAt(at, position);
}

/** How many cues are before a position. O(log n). */
export function playedBefore({at}: Pick<Timeline, 'at'>, position: Position): number {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at[middle]! < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many events of the record have happened at a position. O(log n). */
export function recordedAt({record}: Timeline, position: Position): number {
  return countAt(record.at, position);
}

function countAt(at: Float64Array, position: Position): number {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at[middle]! <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The match at a position, including events outside the commentary. O(log n). */
export function stateAt(timeline: Timeline, position: Position): MatchState {
  return timeline.record.states[recordedAt(timeline, position)]!;
}

/** The period and time on the board at a position; before kick-off, the start of the first period. */
export function boardAt({periods}: Pick<Timeline, 'periods'>, position: Position): BoardTime {
  const current = periods.findLast(({start}) => start <= position) ?? periods[0];
  if (current === undefined) return {period: 'first-half', elapsed: 0};
  return {period: current.period, elapsed: Math.max(0, Math.min(position, current.end) - current.start)};
}

/** The position at which the board shows `elapsed` in a period; undefined if the match has no such moment. */
export function positionOf({periods}: Timeline, {period, elapsed}: BoardTime): Position | undefined {
  const played = periods.find(candidate => candidate.period === period);
  if (played === undefined || elapsed < 0 || elapsed > played.end - played.start) return undefined;
  return played.start + elapsed;
}

/** The position of the next event of the record; until then no statistic changes. */
export function nextRecorded(timeline: Timeline, position: Position): Position | undefined {
  return timeline.record.at[recordedAt(timeline, position)];
}

/** The first cue after a position that `matches`. */
export function nextCue(timeline: Timeline, position: Position, matches: (cue: Cue) => boolean = any): Cue | undefined {
  for (let n = playedAt(timeline, position); n < timeline.cues.length; n += 1) {
    if (matches(timeline.cues[n]!)) return timeline.cues[n];
  }
  return undefined;
}

/** The last cue before a position that `matches`. */
export function previousCue(
  timeline: Timeline,
  position: Position,
  matches: (cue: Cue) => boolean = any,
): Cue | undefined {
  for (let n = playedAt(timeline, position) - 1; n >= 0; n -= 1) {
    const cue = timeline.cues[n]!;
    if (cue.at < position && matches(cue)) return cue;
  }
  return undefined;
}

const any = () => true;

/** The timeline of the match cut at a position: what a live match would know at that moment. */
export function cutTimeline(timeline: Timeline, position: Position): Timeline {
  const played = playedAt(timeline, position);
  const recorded = recordedAt(timeline, position);
  const {score: _score, shootOut: _shootOut, ...known} = timeline.match;
  return {
    match: {...known, events: timeline.match.events.slice(0, recorded)},
    detail: timeline.detail,
    cues: timeline.cues.slice(0, played),
    states: timeline.states.slice(0, played + 1),
    words: timeline.words.slice(0, played),
    sides: timeline.sides.slice(0, played),
    // The first period is included before it begins: the board waits at its start.
    periods: timeline.periods
      .filter(({start}, index) => index === 0 || start <= position)
      .map(period => ({...period, end: Math.max(period.start, Math.min(period.end, position))})),
    duration: position,
    players: timeline.players,
    at: timeline.at.slice(0, played),
    record: {
      cues: timeline.record.cues.slice(0, recorded),
      states: timeline.record.states.slice(0, recorded + 1),
      at: timeline.record.at.slice(0, recorded),
      corrections: timeline.record.corrections.filter(place => place < recorded),
    },
  };
}
