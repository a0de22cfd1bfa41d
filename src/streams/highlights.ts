import {type Position, SECOND} from '../match/model/clock.ts';
import type {MatchEvent} from '../match/model/event.ts';
import type {Timeline} from '../match/model/timeline.ts';
import {makePace, type Pace, type Range, type Stretch} from './pace.ts';

/** How much is played around a highlight, in match milliseconds before and after it. */
type Window = {readonly before: number; readonly after: number};

/**
 * As a broadcaster cuts them. Nothing ends sooner than six seconds after its line, which at normal speed is long enough
 * to read it.
 */
const WINDOWS = {
  /** The whole move that leads to it, and the celebration. */
  goal: {before: 25 * SECOND, after: 15 * SECOND},
  /** The run-up to a penalty and what comes of it; a woodwork shot and the rebound; the foul before a sending-off. */
  drama: {before: 15 * SECOND, after: 10 * SECOND},
  /** A caution, a change: the game stands still before it. */
  stoppage: {before: 6 * SECOND, after: 6 * SECOND},
  /** A start shows the first touches. */
  start: {before: 1 * SECOND, after: 10 * SECOND},
  /** The last attack, then the whistle. */
  end: {before: 10 * SECOND, after: 6 * SECOND},
} as const satisfies Readonly<Record<string, Window>>;

/** Played at both ends of the range, even if nothing happens there. */
const EDGE = 5 * SECOND;
/** A jump over less costs the viewer more, in finding out what was skipped, than it saves. In match milliseconds. */
const LEAST_GAP = 10 * SECOND;

/**
 * Plays only the windows around highlights, at `speed`, and jumps over the rest. Both ends of the range are
 * played too, and the final whistle with them. Outside the range, where the playhead comes by seeking alone, the same
 * windows hold. O(n log n).
 */
export function highlightsPace(
  timeline: Timeline,
  range: Range = {from: 0, until: timeline.duration},
  speed = 1,
): Pace {
  const stretches: Stretch[] = [];
  let end = 0;
  for (const {from, until} of windowsOf(timeline, range)) {
    if (from - end >= LEAST_GAP) {
      stretches.push({from: end, to: from, real: 0});
      end = from;
    }
    if (until > end) stretches.push({from: end, to: until, real: (until - end) / speed});
    end = Math.max(end, until);
  }
  stretches.push({from: end, to: timeline.duration, real: 0});
  return makePace(merge(stretches));
}

/** The stretches that are jumped over, in order, neighbours as one. */
export function gapsOf({stretches}: Pace): readonly Range[] {
  return merge(stretches)
    .filter(({real}) => real === 0)
    .map(({from, to}) => ({from, until: to}));
}

/** In the order of their starts; they may overlap. */
function windowsOf({cues, duration}: Timeline, {from, until}: Range): readonly Range[] {
  const around = (at: Position, {before, after}: Window): Range => ({
    from: Math.min(Math.max(0, at - before), duration),
    until: Math.min(Math.max(0, at + after), duration),
  });
  return [
    around(from, {before: 0, after: EDGE}),
    around(until, {before: EDGE, after: 0}),
    ...cues.filter(({highlight}) => highlight).map(({at, event}) => around(at, windowOf(event))),
  ].sort((a, b) => a.from - b.from);
}

/** A type that is a highlight only at times, or not yet, has a window for when it is. */
function windowOf(event: MatchEvent): Window {
  switch (event.type) {
    case 'goal':
      return WINDOWS.goal;
    case 'card':
      return event.card === 'yellow' ? WINDOWS.stoppage : WINDOWS.drama;
    case 'kick-off':
      return WINDOWS.start;
    case 'whistle':
      return WINDOWS.end;
    case 'shot':
    case 'chance':
    case 'penalty-appeal':
    case 'shoot-out-kick':
    case 'overturned':
    case 'card-changed':
      return WINDOWS.drama;
    case 'cross':
    case 'pass':
    case 'error':
    case 'clearance':
    case 'counter-attack':
    case 'corner':
    case 'offside':
    case 'foul':
    case 'substitution':
    case 'spell':
    case 'added-time':
    case 'tactics':
    case 'play':
    case 'remark':
      return WINDOWS.stoppage;
  }
}

/** Neighbours that are both played, or both jumped, as one stretch. All are played at one speed. */
function merge(stretches: readonly Stretch[]): readonly Stretch[] {
  const merged: Stretch[] = [];
  for (const stretch of stretches) {
    const last = merged.at(-1);
    if (last !== undefined && last.real > 0 === stretch.real > 0) {
      merged[merged.length - 1] = {from: last.from, to: stretch.to, real: last.real + stretch.real};
    } else {
      merged.push(stretch);
    }
  }
  return merged;
}
