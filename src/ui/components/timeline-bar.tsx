import {nominalMinutes, sliceOf} from '../../match/analysis/time-buckets.ts';
import {type BoardTime, PERIOD_MINUTES} from '../../match/model/clock.ts';
import type {MatchEvent} from '../../match/model/event.ts';
import {boardAt, type Cue, type Timeline} from '../../match/model/timeline.ts';
import {useSize} from '../layout/use-size.ts';
import {glyphOf} from '../theme/glyphs.ts';
import type {Style} from '../theme/look.ts';
import type {MatchLook} from '../theme/match-look.ts';
import {useLook} from '../theme/use-look.ts';
import {joined, type StyledSpan, StyledText, styled} from './styled-text.tsx';

export type TimelineBarProps = {
  readonly timeline: Timeline;
  readonly played: number;
  readonly board: BoardTime;
  /** True to show coming highlights too. */
  readonly spoilers: boolean;
  /** The goal whose mark is lit: it pulses after it was scored. */
  readonly lit: Cue | undefined;
  /** The ends of a loop, where one is set. */
  readonly loop: readonly BoardTime[];
  /** The live edge, where the line ends; undefined for a match that is known to its end. */
  readonly edge?: BoardTime | undefined;
};

/** Columns on either side of the line, for the first and the last minute. */
export const ENDS = 6;

/**
 * The nominal minutes as a line, with the playhead and the highlights that have been played on it. It knows nothing of what
 * comes: its length is ninety minutes until extra time begins, and stoppage time, however long, stands at the end of its
 * period, which is why its last minute reads `90+`.
 */
export function TimelineBar({timeline, played, board, spoilers, lit, loop, edge}: TimelineBarProps) {
  const look = useLook();
  const {columns} = useSize();
  const length = lengthOf(columns);
  const minutes = nominalMinutes(board.period);
  const here = sliceOf(board, minutes, length);
  const end = edge === undefined ? length - 1 : Math.max(here, sliceOf(edge, minutes, length));
  const cells = lineCells(look, {here, end}, minutes, length);
  const count = spoilers ? timeline.cues.length : played;
  for (const [column, mark] of marksOf(timeline, {played, count}, minutes, length)) {
    const pulse = lit?.event.id === mark.event.id;
    const style = mark.place < played ? styleOf(mark.event, look) : look.colours.faint;
    if (pulse)
      cells[column] = styled(glyphOf(mark.event, look.glyphs), {
        ...look.colours.strong,
        ...litStyle(mark.event, look),
      });
    else if (cells[column]!.text !== look.glyphs.playhead)
      cells[column] = styled(glyphOf(mark.event, look.glyphs), style);
  }
  for (const [n, mark] of loop.entries()) {
    const column = sliceOf(mark, minutes, length);
    // Each stays where it is: the playhead passes over it.
    if (column !== here) cells[column] = styled('AB'[n]!, look.colours.strong);
  }
  const {faint} = look.colours;
  return (
    <StyledText
      spans={[styled("0' ".padStart(ENDS), faint), ...joined(cells), styled(` ${minutes}+`.padEnd(ENDS), faint)]}
    />
  );
}

/** Columns of the line itself. */
export function lengthOf(columns: number): number {
  return Math.max(2, columns - 2 * ENDS);
}

function lineCells(
  {glyphs, colours}: MatchLook,
  {here, end}: {readonly here: number; readonly end: number},
  minutes: number,
  length: number,
): StyledSpan[] {
  const ticks = new Set(
    [45, 90, 105].filter(minute => minute < minutes).map(minute => Math.floor((minute / minutes) * length)),
  );
  const playhead = styled(glyphs.playhead, {...colours.strong, ...colours.accent});
  return Array.from({length}, (_, n) => {
    if (n === here) return playhead;
    if (n > end) return styled(' ', colours.faint);
    return n < here
      ? styled(ticks.has(n) ? glyphs.playedTick : glyphs.playedLine, colours.accent)
      : styled(ticks.has(n) ? glyphs.comingTick : glyphs.comingLine, colours.faint);
  });
}

type Mark = {readonly event: MatchEvent; readonly place: number};

/** The highlights among the first cues, by column; where two share one, the greater stands. */
function marksOf(
  timeline: Timeline,
  {played, count}: {readonly played: number; readonly count: number},
  minutes: number,
  length: number,
): ReadonlyMap<number, Mark> {
  const marks = new Map<number, Mark>();
  const {overturned} = timeline.states[played]!;
  for (let place = 0; place < count; place += 1) {
    const {event, highlight, at} = timeline.cues[place]!;
    if (!highlight || weightOf(event) === 0 || overturned.has(event.id)) continue;
    const board = boardAt(timeline, at);
    // What comes in extra time has its place on the bar once that has begun.
    if (PERIOD_MINUTES[board.period].start >= minutes) continue;
    const column = sliceOf(board, minutes, length);
    const other = marks.get(column);
    if (other === undefined || weightOf(other.event) <= weightOf(event)) marks.set(column, {event, place});
  }
  return marks;
}

/** What gets a mark, and which wins a column. Whistles and kick-offs have their ticks on the line already. */
const WEIGHT: Readonly<Record<string, number>> = {
  goal: 5,
  'shoot-out-kick': 4,
  overturned: 4,
  card: 3,
  'card-changed': 3,
  shot: 2,
  substitution: 1,
};

function weightOf({type}: MatchEvent): number {
  return WEIGHT[type] ?? 0;
}

function styleOf(event: MatchEvent, {attributes, colours, teams}: MatchLook): Style {
  if (event.type === 'card') return colours[event.card === 'yellow' ? 'yellow' : 'red'];
  if (!('side' in event) || event.side === undefined) return colours.accent;
  // Without a name beside it, a side is marked by more than its colour.
  const marked: Style = event.side === 'away' && attributes ? {underline: true} : {};
  return {...colours.strong, ...teams[event.side].text, ...marked};
}

/** A mark at the beat of its pulse; the playhead, which stands on it, shows at the other beats. */
function litStyle(event: MatchEvent, {teams}: MatchLook): Style {
  return 'side' in event && event.side !== undefined ? teams[event.side].fill : {};
}
