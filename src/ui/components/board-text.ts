import {type BoardTime, formatBoard, MINUTE, PERIOD_MINUTES, PERIOD_NAMES} from '../../match/model/clock.ts';
import {type MatchState, statusText} from '../../match/model/state.ts';

/** The running clock while there is play, in a shoot-out its score, and the break's own short name while there is none. */
export function clockText(state: MatchState, board: BoardTime, dash = '–'): string {
  if (board.period === 'penalty-shoot-out') return `pens ${state.shootOut.home} ${dash} ${state.shootOut.away}`;
  switch (phaseOf(state, board)) {
    case 'over':
      return 'FT';
    case 'break':
      return board.period === 'first-half' ? 'HT' : formatBoard(board);
    case 'before':
    case 'playing':
      return formatBoard(board);
  }
}

export function phaseName(state: MatchState, board: BoardTime): string {
  if (state.status !== undefined) return statusText(state.status);
  switch (phaseOf(state, board)) {
    case 'before':
      return 'before kick-off';
    case 'over':
      return 'full-time';
    case 'break':
      return board.period === 'first-half' ? 'half-time' : 'break';
    case 'playing':
      if (board.period === 'penalty-shoot-out') return 'shoot-out';
      return state.addedTime === undefined ? shortPeriod(board) : `${shortPeriod(board)} +${state.addedTime}`;
  }
}

/** A file may leave out a kick-off: once the clock of a period runs, that period is played. */
function phaseOf({phase}: MatchState, {period, elapsed}: BoardTime): MatchState['phase'] {
  const {start, end} = PERIOD_MINUTES[period];
  const running = phase === 'before' ? elapsed > 0 : period === 'penalty-shoot-out' || elapsed < (end - start) * MINUTE;
  return running && phase !== 'over' ? 'playing' : phase;
}

function shortPeriod({period}: BoardTime): string {
  return PERIOD_NAMES[period].replace(', first half', ' 1').replace(', second half', ' 2');
}
