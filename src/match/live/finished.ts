import type {Match} from '../model/match.ts';
import type {History} from './merge.ts';
import type {PeriodTimes} from './version.ts';

/** The history of a match that is over, and known as a whole. */
export function finishedHistory(match: Match, arrivedAt: number, began?: PeriodTimes): History {
  return {
    match,
    missing: new Map(),
    inferred: new Set(),
    changes: {added: [], late: [], withdrawn: []},
    clock: undefined,
    running: false,
    arrivedAt,
    over: true,
    reported: undefined,
    began,
  };
}
