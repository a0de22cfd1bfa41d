import type {Frame} from '../../streams/frame.ts';
import {realBetween} from '../../streams/pace.ts';
import type {Speed} from '../../streams/transport.ts';

/** The chosen speed, or the time that is left of the director's budget: its own speed changes all the time. */
export function paceWords(
  {transport, position}: Pick<Frame, 'transport' | 'position'>,
  times = '×',
): {readonly pace: string; readonly briefPace: string} {
  const {mode, speed, pace, factor, range} = transport;
  switch (mode) {
    case 'steady':
    case 'highlights': {
      const briefPace = formatSpeed(speed, times);
      return {briefPace, pace: mode === 'steady' ? briefPace : `${briefPace} highlights`};
    }
    case 'director': {
      const left = formatLeft(realBetween(pace, position, range.until) / factor);
      return {briefPace: left, pace: `director ${left} left`};
    }
  }
}

/** `9:41`, `1:05:00`, of real milliseconds. */
function formatLeft(milliseconds: number): string {
  const seconds = Math.ceil(Math.max(0, milliseconds) / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`;
}

/** `1×`, `10×`, `0.5×`, `max`. */
function formatSpeed(speed: Speed, times: string): string {
  return speed === Infinity ? 'max' : `${Number(speed.toPrecision(3))}${times}`;
}
