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

/** Playing or paused, the speed, the moment, and the keys that a newcomer needs first. */
export const TransportBar = memo(({playing, speed, clock, phase, columns}: TransportBarProps) => {
  const state = `${playing ? '▶' : '‖'} ${formatSpeed(speed)}`.padEnd(9);
  const full = `${clock.padEnd(15)}${phase}`;
  const moment = columns >= 100 ? full : clock;
  const hints = hintsFor(columns - 2 - width(state) - width(moment) - 4);
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
