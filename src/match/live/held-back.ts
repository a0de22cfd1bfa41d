import {type BoardTime, type Clock, MINUTE, PERIOD_MINUTES, type Position, SECOND} from '../model/clock.ts';
import {boardAt, recordedAt, type Timeline} from '../model/timeline.ts';
import {liveTimeline} from './live-timeline.ts';
import type {History} from './merge.ts';

/**
 * A live match as it was `delay` milliseconds of play before its newest version, for a viewer who stays behind. Nothing of a
 * match that is over is held back.
 */
export function heldBack(history: History, delay: number): History {
  const {timeline, edge} = liveTimeline(history);
  if (edge === undefined || delay <= 0) return history;
  return historyAt(history, timeline, Math.max(0, edge.position - delay));
}

/** The history of a match as it was at a position of its timeline. */
export function historyAt(history: History, timeline: Timeline, position: Position): History {
  const known = timeline.record.cues.slice(0, recordedAt(timeline, position));
  if (history.over && known.length === history.match.events.length) return history;
  const {score: _score, shootOut: _shootOut, ...match} = history.match;
  return {
    ...history,
    match: {...match, events: known.map(({event}) => event)},
    missing: new Map(),
    inferred: new Set(),
    changes: {added: [], late: [], withdrawn: []},
    clock: clockOf(boardAt(timeline, position)),
    running: timeline.periods.some(({start, end}) => start < position && position < end),
    over: false,
    reported: undefined,
  };
}

function clockOf({period, elapsed}: BoardTime): Clock {
  const {start, end} = PERIOD_MINUTES[period];
  const minutes = Math.floor(elapsed / MINUTE);
  const second = (elapsed % MINUTE) / SECOND;
  const stoppage = minutes - (end - start) + 1;
  return stoppage > 0
    ? {period, minute: end, added: stoppage, second}
    : {period, minute: start + minutes + 1, added: 0, second};
}
