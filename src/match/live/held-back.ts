import {type BoardTime, type Clock, MINUTE, PERIOD_MINUTES, SECOND} from '../model/clock.ts';
import {boardAt, recordedAt} from '../model/timeline.ts';
import {liveTimeline} from './live-timeline.ts';
import type {History} from './merge.ts';

/**
 * A live match as it was so many milliseconds of play before its newest version: how one begins who stays behind. Of a match
 * that is over, nothing is held back.
 */
export function heldBack(history: History, delay: number): History {
  const {timeline, edge} = liveTimeline(history);
  if (edge === undefined || delay <= 0) return history;
  const position = Math.max(0, edge.position - delay);
  const known = timeline.record.cues.slice(0, recordedAt(timeline, position));
  const {score: _score, shootOut: _shootOut, ...match} = history.match;
  return {
    ...history,
    match: {...match, events: known.map(({event}) => event)},
    missing: new Map(),
    inferred: new Set(),
    changes: {added: [], late: [], withdrawn: []},
    clock: clockOf(boardAt(timeline, position)),
    running: position > 1,
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
