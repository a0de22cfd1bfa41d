import {Box, Text} from 'ink';
import {commentate} from '../match/commentary.ts';
import type {Timeline} from '../match/timeline.ts';
import type {Frame} from '../streams/frame.ts';
import {cell, shorten, width, wrapTo} from './measure.ts';
import {clockText} from './scoreboard.tsx';
import {formatSpeed} from './transport-bar.tsx';

export type TickerProps = {
  readonly timeline: Timeline;
  readonly frame: Frame;
  readonly columns: number;
  readonly rows: number;
};

const CLOCK = width('+10:23');

/** The match on one line, for a terminal with room for no more; where there are rows below, the newest words. */
export function Ticker({timeline, frame, columns, rows}: TickerProps) {
  const {state, board, played, transport} = frame;
  const {home, away} = timeline.match.fixture;
  const score = `${home.short} ${state.score.home}–${state.score.away} ${away.short}`;
  const clock = clockText(state, board)
    .replace(/^\d+:\d+ \+/, '+')
    .replace(' – ', '–');
  const speed = `${transport.playing ? '▶' : '‖'}${formatSpeed(transport.speed)}`;
  // The score is worth the most, then the clock, then how fast it runs; a shorter clock does not bring that back.
  const parts = [
    {text: `${clock} ${score} ${speed}`, least: width(`${clock.padEnd(CLOCK)} ${score} ${speed}`)},
    {text: `${clock} ${score}`, least: width(`${clock} ${score}`)},
  ];
  const line = parts.find(({least}) => least <= columns)?.text ?? shorten(score, columns);
  const cue = timeline.cues[played - 1];
  const words =
    cue === undefined || rows < 2
      ? []
      : wrapTo(
          `${cue.minute} ${commentate(cue.event, {match: timeline.match, players: timeline.players, before: timeline.states[played - 1]!})}`,
          columns,
          rows - 1,
        );
  return (
    <Box flexDirection="column" width={columns} height={rows} overflow="hidden">
      <Text bold={frame.moment !== undefined} inverse={frame.moment !== undefined} wrap="truncate">
        {cell(line, columns)}
      </Text>
      {words.length > 0 && <Text dimColor>{words.join('\n')}</Text>}
    </Box>
  );
}
