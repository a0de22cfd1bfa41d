import {type BoardTime, inStoppage, MINUTE, PERIOD_MINUTES} from '../match/model/clock.ts';
import type {MatchState} from '../match/model/state.ts';

/** Where a match is, in a few letters: `67'`, `45+2'`, `HT`, `FT`, `pens`; undefined before its kick-off. */
export function minuteNow({phase, status}: MatchState, board: BoardTime): string | undefined {
  if (status !== undefined) return SHORT_STATUS[status.kind];
  const {period, elapsed} = board;
  if (phase === 'over') return 'FT';
  if (phase === 'before') return undefined;
  if (phase === 'break') return period === 'first-half' ? 'HT' : 'break';
  if (period === 'penalty-shoot-out') return 'pens';
  const {start, end} = PERIOD_MINUTES[period];
  const nominal = (end - start) * MINUTE;
  if (inStoppage(board)) return `${end}+${Math.floor((elapsed - nominal) / MINUTE) + 1}'`;
  return `${Math.min(end, start + Math.floor(elapsed / MINUTE) + 1)}'`;
}

const SHORT_STATUS = {
  abandoned: 'aban',
  awarded: 'awd',
  annulled: 'void',
  postponed: 'P-P',
  cancelled: 'canc',
} as const;
