import {memo} from 'react';
import {sameFields} from '../../streams/same-fields.ts';
import {hintsOf, type KeyBinding} from '../input/keys.ts';
import {cell, shorten, width} from '../layout/measure.ts';
import {useSize} from '../layout/use-size.ts';
import {useLook} from '../theme/use-look.ts';
import {StyledText, styled} from './styled-text.tsx';

export type TransportBarProps = {
  /** `ended`: nothing is left to play, so that play starts over. */
  readonly activity: 'playing' | 'paused' | 'ended';
  /** The speed or the time left, and the mode, the longest way to say it first. */
  readonly paces: readonly string[];
  /** A line that takes the place of the hints. */
  readonly notice: string | undefined;
  readonly keys: readonly KeyBinding[];
};

const WORDS = {playing: '', paused: 'PAUSED', ended: 'ENDED'} as const;
const SPACE_HINTS = {playing: 'pause', paused: 'play ', ended: 'again'} as const;

/** Columns for sign, pace and word at most, by columns of the terminal: what they happen to show does not move the hints. */
function leadColumns(columns: number): number {
  if (columns >= 90) return width('‖ director ~120 min left PAUSED');
  if (columns >= 70) return width('‖ 10× highlights PAUSED');
  return width(columns >= 50 ? '‖ 0.012× PAUSED' : '‖ 0.0123×');
}

/** Playing or paused, how fast or how long still, and the keys that a newcomer needs first. */
export const TransportBar = memo(({activity, paces, notice, keys}: TransportBarProps) => {
  const {glyphs, colours} = useLook();
  const {columns} = useSize();
  const sign = activity === 'playing' ? glyphs.playing : glyphs.paused;
  const word = WORDS[activity];
  const columnsUsed = leadColumns(columns);
  const fits = (text: string) => width(text) <= columnsUsed;
  const ways = paces.map(pace => `${sign} ${pace}`);
  const lead = ways.find(way => fits(`${way} ${WORDS.paused}`)) ?? cell(ways.at(-1)!, columnsUsed).trimEnd();
  const rest = cell(fits(`${lead} ${word}`) ? ` ${word}` : '', columnsUsed - width(lead));
  const room = columns - 2 - columnsUsed - 1;
  const bound = keys.map(binding =>
    withSpaceHint(binding, activity === 'ended' && columns >= 100 ? 'from the start' : SPACE_HINTS[activity]),
  );
  const hints = notice === undefined ? hintsFor(bound, room, gapFor(keys, room)) : shorten(notice, room);
  const {strong, accent, yellow, faint} = colours;
  return (
    <StyledText
      spans={[
        styled(` ${lead}`, {...strong, ...accent}),
        styled(rest, {...strong, ...yellow}),
        styled(' '.repeat(Math.max(1, columns - 2 - columnsUsed - width(hints)))),
        styled(`${hints} `, notice === undefined ? faint : accent),
      ]}
    />
  );
}, saysSame);

/** The ways to say the pace are found anew in each frame, and are nearly always the same. */
function saysSame(before: TransportBarProps, after: TransportBarProps): boolean {
  const [{paces: old, ...others}, {paces, ...rest}] = [before, after];
  return old.length === paces.length && old.every((pace, n) => pace === paces[n]) && sameFields(others, rest);
}

function withSpaceHint(binding: KeyBinding, hint: string): KeyBinding {
  const {command} = binding;
  return typeof command === 'object' && command.type === 'toggle' ? {...binding, hint} : binding;
}

/** Blanks between hints: closer together before one is dropped. */
const GAPS = ['   ', '  '] as const;

/**
 * As many of the table's hints as fit, so far apart; the key of the panels is the last to lose its word, and help and quit the
 * last to go.
 */
function hintsFor(keys: readonly KeyBinding[], columns: number, gap: string): string {
  const hints = hintsOf(keys);
  const [others, always] = [hints.slice(0, -2), hints.slice(-2)];
  const first = others.slice(0, 1);
  const bare = keys.flatMap(({name, shown}) => (name === 'next-panel' ? shown.split(' ').slice(0, 1) : []));
  const lines = [
    ...others.slice(1).map((_, left) => [...others.slice(0, others.length - left), ...always]),
    [...first, ...bare, ...always],
    [...(bare.length > 0 ? bare : first), ...always],
    always,
    always.slice(0, 1),
    [],
  ].map(line => line.join(gap));
  return lines.find(line => width(line) <= columns) ?? '';
}

/** The gap with which most hints fit; whatever the space key does just now, it is the same. */
function gapFor(keys: readonly KeyBinding[], columns: number): string {
  const playing = keys.map(binding => withSpaceHint(binding, SPACE_HINTS.playing));
  const count = (gap: string) => hintsFor(playing, columns, gap).split(gap).length;
  return count(GAPS[1]) > count(GAPS[0]) ? GAPS[1] : GAPS[0];
}
