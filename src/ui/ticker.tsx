import {Box, Text} from 'ink';
import type {Timeline} from '../match/timeline.ts';
import {wordsOf} from '../streams/feed.ts';
import type {Frame} from '../streams/frame.ts';
import {speedHere} from '../streams/transport.ts';
import type {MatchLook} from './match-look.ts';
import {cell, shorten, width, wrapTo} from './measure.ts';
import {clockText} from './scoreboard.tsx';
import {formatSpeed} from './transport-bar.tsx';

export type TickerProps = {
  readonly timeline: Timeline;
  readonly frame: Frame;
  readonly look: MatchLook;
  readonly columns: number;
  readonly rows: number;
};

const CLOCK = width('+10:23');

/** The match on one line, for a terminal with room for no more; where there are rows below, the newest words. */
export function Ticker({timeline, frame, look, columns, rows}: TickerProps) {
  const {state, board, played, transport, notice} = frame;
  const {glyphs, colours} = look;
  const {home, away} = timeline.match.fixture;
  const score = `${home.short} ${state.score.home}${glyphs.dash}${state.score.away} ${away.short}`;
  const clock = clockText(state, board, glyphs.dash)
    .replace(/^\d+:\d+ \+/, '+')
    .replace(` ${glyphs.dash} `, glyphs.dash);
  const speed = `${transport.playing ? glyphs.playing : glyphs.paused}${formatSpeed(speedHere(transport, frame.position), glyphs.times)}`;
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
      : wrapTo(notice ?? `${cue.minute} ${wordsOf(timeline, played - 1)}`, columns, rows - 1);
  return (
    <Box flexDirection="column" width={columns} height={rows}>
      <Text bold={frame.moment !== undefined} inverse={frame.moment !== undefined} wrap="truncate">
        {cell(line, columns)}
      </Text>
      {words.length > 0 && <Text {...colours.faint}>{words.join('\n')}</Text>}
    </Box>
  );
}
