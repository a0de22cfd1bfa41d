import {formatBoard} from '../match/clock.ts';
import type {Frame} from '../streams/frame.ts';
import {BUDGET} from '../streams/pacing.ts';
import type {Setting} from './screen.tsx';

/** The command that reopens a moment: `replay first-leg@67:12 --speed 10`. */
export function commandFor(
  {name, budget = BUDGET}: Pick<Setting, 'name' | 'budget'>,
  {state, board, position, transport}: Frame,
): string {
  const speed =
    transport.speed === 1 ? [] : ['--speed', transport.speed === Infinity ? 'max' : String(transport.speed)];
  const options = {
    steady: speed,
    highlights: ['--highlights', ...speed],
    director: ['--in', duration(Math.round(budget / 1000))],
  }[transport.mode];
  const clock = position === 0 ? 'pre' : state.phase === 'over' ? 'FT' : formatBoard(board).replace(':00 +', '+');
  return ['replay', quoted(`${name}@${clock}`), ...options].join(' ');
}

/** As a shell takes it for one word. */
function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** `10m`, `1m30s`. */
function duration(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  return `${minutes > 0 ? `${minutes}m` : ''}${rest > 0 || minutes === 0 ? `${rest}s` : ''}`;
}
