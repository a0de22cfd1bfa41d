import {Text} from 'ink';
import {memo} from 'react';
import {MIN_SPEED} from '../../streams/speed.ts';
import type {Mode, Speed} from '../../streams/transport.ts';
import {hintsOf, type KeyBinding} from '../input/keys.ts';
import {cell, shorten, width} from '../layout/measure.ts';
import {useSize} from '../layout/use-size.ts';
import {useLook} from '../theme/use-look.ts';

export type TransportBarProps = {
  readonly playing: boolean;
  /** The speed of the moment. */
  readonly speed: Speed;
  readonly mode: Mode;
  /** What the board says: the clock and the period. */
  readonly clock: string;
  readonly phase: string;
  /** A line that takes the place of the hints. */
  readonly notice: string | undefined;
  readonly keys: readonly KeyBinding[];
};

/** Columns of the widest that each part shows. What it happens to show moves neither the parts beside it nor the hints. */
const STATE = width('▶ 0.0123× ');
const MODE = width('highlights ');
const CLOCK = width('105:00 +10:23');
const PHASE = width('extra time 1 +10');
const MODES = {steady: '', director: 'director', highlights: 'highlights'} as const;

/** Playing or paused, the speed, the moment where there is room to say it again, and the keys that a newcomer needs first. */
export const TransportBar = memo(({playing, speed, mode, clock, phase, notice, keys}: TransportBarProps) => {
  const {glyphs, colours} = useLook();
  const {columns} = useSize();
  const shownMode = columns >= 70 && mode !== 'steady' ? MODES[mode].padEnd(MODE) : '';
  const state =
    `${playing ? glyphs.playing : glyphs.paused} ${formatSpeed(speed, glyphs.times)}`.padEnd(STATE) + shownMode;
  const [moment, reserved] =
    columns >= 100
      ? [`${clock.padEnd(CLOCK + 1)}${phase}`, CLOCK + 1 + PHASE]
      : columns >= 56
        ? [clock, CLOCK]
        : ['', 0];
  const room = columns - 2 - width(state) - reserved - 2;
  const hints = notice === undefined ? hintsFor(keys, room) : shorten(notice, room);
  const middle = Math.max(1, columns - 2 - width(state) - width(hints));
  return (
    <Text wrap="truncate">
      {' '}
      <Text {...colours.strong} {...colours.accent}>
        {state}
      </Text>
      <Text>{cell(moment, middle)}</Text>
      <Text {...(notice === undefined ? colours.faint : colours.accent)}>{hints}</Text>{' '}
    </Text>
  );
});

/** As many of the table's hints as fit; help and quit, the last two, are the last to go. */
function hintsFor(keys: readonly KeyBinding[], columns: number): string {
  const hints = hintsOf(keys);
  const [others, always] = [hints.slice(0, -2), hints.slice(-2)];
  const lines = [
    ...others.map((_, left) => [...others.slice(0, others.length - left), ...always]),
    always,
    always.slice(0, 1),
    [],
  ].map(line => line.join('   '));
  return lines.find(line => width(line) <= columns) ?? '';
}

/** `1×`, `10×`, `0.5×`, `max`, and `reading` while the clock is held. */
export function formatSpeed(speed: Speed, times = '×'): string {
  // No command sets a speed this low: the director is holding the clock until everything is read.
  if (speed < MIN_SPEED) return 'reading';
  return speed === Infinity ? 'max' : `${Number(speed.toPrecision(3))}${times}`;
}
