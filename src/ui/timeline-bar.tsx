import {Box, Text} from 'ink';
import {memo} from 'react';
import {type BoardTime, MINUTE, PERIOD_MINUTES, type Period} from '../match/clock.ts';
import {boardAt, type Timeline} from '../match/timeline.ts';
import {COLOURS, glyphOf, type TeamColours} from './theme.ts';

export type TimelineBarProps = {
  readonly timeline: Timeline;
  readonly played: number;
  readonly board: BoardTime;
  readonly colours: TeamColours;
  readonly columns: number;
  readonly rows: 1 | 2;
};

const ENDS = 6;

/**
 * The nominal minutes as a line, the playhead on it, and above it the highlights that have been played. It knows nothing of
 * what comes: its length is ninety minutes until extra time begins, and stoppage time stands at the end of its period.
 */
export function TimelineBar({timeline, played, board, colours, columns, rows}: TimelineBarProps) {
  const length = Math.max(2, columns - 2 * ENDS);
  const minutes = nominalMinutes(board.period);
  const here = columnOf(board, minutes, length);
  return (
    <Box flexDirection="column">
      {rows === 2 && <Marks {...{timeline, played, colours, length, minutes}} />}
      <Text wrap="truncate">
        <Text dimColor>{"0' ".padStart(ENDS)}</Text>
        <Line {...{here, length, minutes}} />
        <Text dimColor>{` ${minutes}'`.padEnd(ENDS)}</Text>
      </Text>
    </Box>
  );
}

function Line({here, length, minutes}: {readonly here: number; readonly length: number; readonly minutes: number}) {
  const ticks = new Set(
    [45, 90, 105].filter(minute => minute < minutes).map(minute => toColumn(minute, minutes, length)),
  );
  const draw = (from: number, to: number, line: string, tick: string) =>
    Array.from({length: Math.max(0, to - from)}, (_, n) => (ticks.has(from + n) ? tick : line)).join('');
  return (
    <>
      <Text color={COLOURS.accent}>{draw(0, here, '━', '┿')}</Text>
      <Text bold color={COLOURS.accent}>
        ◆
      </Text>
      <Text dimColor>{draw(here + 1, length, '─', '┼')}</Text>
    </>
  );
}

type MarksProps = Pick<TimelineBarProps, 'timeline' | 'played' | 'colours'> & {
  readonly length: number;
  readonly minutes: number;
};

/** The highlights played so far, each over its minute; where two share a column, the greater one stands. */
const Marks = memo(({timeline, played, colours, length, minutes}: MarksProps) => {
  const marks = new Map<number, {readonly glyph: string; readonly colour: string; readonly weight: number}>();
  for (let n = 0; n < played; n += 1) {
    const {event, highlight, at} = timeline.cues[n]!;
    const weight = WEIGHT[event.type] ?? 0;
    if (!highlight || weight === 0) continue;
    const column = columnOf(boardAt(timeline, at), minutes, length);
    if ((marks.get(column)?.weight ?? 0) > weight) continue;
    const side = 'side' in event ? event.side : undefined;
    const team = side === undefined ? COLOURS.accent : colours[side].text;
    const colour = event.type === 'card' ? (event.card === 'yellow' ? COLOURS.yellow : COLOURS.red) : team;
    marks.set(column, {glyph: glyphOf(event), colour, weight});
  }
  const columns = [...marks].sort(([a], [b]) => a - b);
  return (
    <Text wrap="truncate">
      {' '.repeat(ENDS)}
      {columns.map(([column, {glyph, colour}], index) => (
        <Text key={column}>
          {' '.repeat(column - (index === 0 ? 0 : columns[index - 1]![0] + 1))}
          <Text color={colour}>{glyph}</Text>
        </Text>
      ))}
      {columns.length === 0 ? ' ' : ''}
    </Text>
  );
});

/** What gets a mark, and which wins a column. Whistles and kick-offs have their ticks on the line already. */
const WEIGHT: Readonly<Record<string, number>> = {goal: 5, 'shoot-out-kick': 4, card: 3, shot: 2, substitution: 1};

/** The minutes that the bar stands for: 120 once extra time has begun. */
function nominalMinutes(period: Period): number {
  return PERIOD_MINUTES[period].start >= 90 ? 120 : 90;
}

function columnOf({period, elapsed}: BoardTime, minutes: number, length: number): number {
  const {start, end} = PERIOD_MINUTES[period];
  return toColumn(Math.min(start + elapsed / MINUTE, end), minutes, length);
}

function toColumn(minute: number, minutes: number, length: number): number {
  return Math.min(length - 1, Math.floor((minute / minutes) * length));
}
