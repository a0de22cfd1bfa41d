import {Text} from 'ink';
import {memo} from 'react';
import {hintsOf, type KeyBinding} from '../input/keys.ts';
import {cell, shorten, width} from '../layout/measure.ts';
import {useSize} from '../layout/use-size.ts';
import {useLook} from '../theme/use-look.ts';

export type TransportBarProps = {
  /** `ended`: nothing is left to play, so that play starts over. */
  readonly activity: 'playing' | 'paused' | 'ended';
  /** The speed or the time left, and the mode: `10×`, `director ~9 min left`. */
  readonly pace: string;
  /** The same in few words, for a narrow terminal. */
  readonly briefPace: string;
  /** A line that takes the place of the hints. */
  readonly notice: string | undefined;
  readonly keys: readonly KeyBinding[];
};

/** Columns of the widest that is shown. What it happens to show does not move the hints. */
const SIGN_AND_PACE = width('‖ 0.0123×');
const BRIEF = width('‖ 0.0123× PAUSED');
const FULL = width('‖ director ~120 min left PAUSED');
const WORDS = {playing: '', paused: 'PAUSED', ended: 'ENDED'} as const;
const SPACE_HINTS = {playing: 'pause', paused: 'play ', ended: 'again'} as const;

/** Playing or paused, how fast or how long still, and the keys that a newcomer needs first. */
export const TransportBar = memo(({activity, pace, briefPace, notice, keys}: TransportBarProps) => {
  const {glyphs, colours} = useLook();
  const {columns} = useSize();
  const sign = activity === 'playing' ? glyphs.playing : glyphs.paused;
  const word = WORDS[activity];
  const columnsUsed = columns >= 76 ? FULL : columns >= 50 ? BRIEF : SIGN_AND_PACE;
  const lead = cell(`${sign} ${columnsUsed === FULL ? pace : briefPace}`, columnsUsed).trimEnd();
  const fits = width(lead) + 1 + width(word) <= columnsUsed;
  const rest = cell(fits ? ` ${word}` : '', columnsUsed - width(lead));
  const room = columns - 2 - columnsUsed - 2;
  const bound = keys.map(binding =>
    withSpaceHint(binding, activity === 'ended' && columns >= 100 ? 'from the start' : SPACE_HINTS[activity]),
  );
  const hints = notice === undefined ? hintsFor(bound, room) : shorten(notice, room);
  return (
    <Text wrap="truncate">
      {' '}
      <Text {...colours.strong} {...colours.accent}>
        {lead}
      </Text>
      <Text {...colours.strong} {...colours.yellow}>
        {rest}
      </Text>
      {cell('', Math.max(1, columns - 2 - columnsUsed - width(hints)))}
      <Text {...(notice === undefined ? colours.faint : colours.accent)}>{hints}</Text>{' '}
    </Text>
  );
});

function withSpaceHint(binding: KeyBinding, hint: string): KeyBinding {
  const {command} = binding;
  return typeof command === 'object' && command.type === 'toggle' ? {...binding, hint} : binding;
}

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
