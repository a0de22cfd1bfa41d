import {Text} from 'ink';
import {memo} from 'react';
import type {Speed} from '../streams/transport.ts';
import {KEYS} from './keys.ts';
import {cell, width} from './measure.ts';
import {COLOURS} from './theme.ts';

export type TransportBarProps = {
  readonly playing: boolean;
  readonly speed: Speed;
  /** What the board says: the clock and the period. */
  readonly clock: string;
  readonly phase: string;
  readonly columns: number;
};

/** Columns of the widest that each part shows. What it happens to show moves neither the parts beside it nor the hints. */
const STATE = width('▶ 0.0123× ');
const CLOCK = width('105:00 +10:23');
const PHASE = width('extra time 1 +10');

/** Playing or paused, the speed, the moment where there is room to say it again, and the keys that a newcomer needs first. */
export const TransportBar = memo(({playing, speed, clock, phase, columns}: TransportBarProps) => {
  const state = `${playing ? '▶' : '‖'} ${formatSpeed(speed)}`.padEnd(STATE);
  const [moment, reserved] =
    columns >= 100
      ? [`${clock.padEnd(CLOCK + 1)}${phase}`, CLOCK + 1 + PHASE]
      : columns >= 56
        ? [clock, CLOCK]
        : ['', 0];
  const hints = hintsFor(columns - 2 - STATE - reserved - 2);
  const middle = Math.max(1, columns - 2 - width(state) - width(hints));
  return (
    <Text wrap="truncate">
      {' '}
      <Text bold color={COLOURS.accent}>
        {state}
      </Text>
      <Text>{cell(moment, middle)}</Text>
      <Text dimColor>{hints}</Text>{' '}
    </Text>
  );
});

const HINTS = KEYS.flatMap(({hint}) => (hint === undefined ? [] : [hint]));
/** The last two hints, help and quit, are the last to go. */
const ALWAYS = 2;

/** As many of the table's hints as fit. */
function hintsFor(columns: number): string {
  const candidates = HINTS.slice(0, -ALWAYS).map((_, left) => [
    ...HINTS.slice(0, HINTS.length - ALWAYS - left),
    ...HINTS.slice(-ALWAYS),
  ]);
  const lines = [...candidates, HINTS.slice(-ALWAYS), HINTS.slice(-ALWAYS, -1), []].map(hints => hints.join('   '));
  return lines.find(line => width(line) <= columns) ?? '';
}

/** `1×`, `10×`, `0.5×`, `max`. */
export function formatSpeed(speed: Speed): string {
  return speed === Infinity ? 'max' : `${Number(speed.toPrecision(3))}×`;
}
