import {Box, Text} from 'ink';
import {hasScore} from '../../match/model/state.ts';
import type {Timeline} from '../../match/model/timeline.ts';
import type {Command} from '../../streams/command.ts';
import {wordsOf} from '../../streams/feed.ts';
import type {Frame} from '../../streams/frame.ts';
import {questionOf, textPromptOf} from '../../streams/view.ts';
import {cell, shorten, width, wrapTo} from '../layout/measure.ts';
import {useSize} from '../layout/use-size.ts';
import {Lines} from '../panels/line-view.tsx';
import type {MatchLook} from '../theme/match-look.ts';
import {useLook} from '../theme/use-look.ts';
import {clockText} from './board-text.ts';
import {wordsStyle} from './event-weight.ts';
import {openingLines} from './opening-lines.ts';
import {paceWords} from './pace-words.ts';
import {PromptBar, questionText} from './prompt-bar.tsx';

export type TickerProps = {
  readonly timeline: Timeline;
  readonly frame: Frame;
  readonly notice: string | undefined;
  readonly dispatch: (command: Command) => void;
  readonly rows: number;
};

const CLOCK = width('+10:23');

/** The match on one line, for a terminal with room for no more; where there are rows below, the newest words. */
export function Ticker({timeline, frame, notice, dispatch, rows}: TickerProps) {
  const look = useLook();
  const {columns} = useSize();
  const {played, goalFlash, view} = frame;
  const cue = timeline.cues[played - 1];
  const question = questionOf(view);
  const asked = question === undefined ? undefined : questionText(question, columns);
  const prompt = textPromptOf(view);
  // A question has to be seen, even in place of the score.
  const left = rows - (prompt === undefined && asked === undefined ? 0 : 1);
  const newest = notice ?? (cue === undefined ? undefined : `${cue.minute} ${wordsOf(timeline, played - 1)}`);
  const words = newest === undefined || left < 2 ? [] : wrapTo(newest, columns, left - 1);
  const style =
    notice !== undefined || cue === undefined
      ? look.colours.faint
      : wordsStyle(cue.event, {
          look,
          published: timeline.match.origin !== undefined,
          side: timeline.sides[played - 1],
          overturned: timeline.states[played]!.overturned.has(cue.event.id),
        });
  const before = newest === undefined && left > 1 ? openingLines(timeline, columns, left - 1) : [];
  return (
    <Box flexDirection="column" width={columns} height={rows}>
      {left > 0 && (
        <Text bold={goalFlash !== undefined} inverse={goalFlash !== undefined} wrap="truncate">
          {cell(lineOf(timeline, frame, look, columns), columns)}
        </Text>
      )}
      {asked !== undefined && (
        <Text {...look.colours.strong} {...look.colours.accent} wrap="truncate">
          {cell(asked, columns)}
        </Text>
      )}
      {prompt !== undefined && <PromptBar typed={view.typed} pastes={view.pastes} {...{prompt, dispatch}} />}
      {words.length > 0 && <Text {...style}>{words.join('\n')}</Text>}
      {before.length > 0 && <Lines lines={before} columns={columns} rows={before.length} />}
    </Box>
  );
}

/** Clock, score and speed. The score is worth the most, then that it is paused, then the clock, then how fast it runs. */
function lineOf(timeline: Timeline, frame: Frame, look: MatchLook, columns: number): string {
  const {state, board, transport} = frame;
  const {glyphs} = look;
  const {home, away} = timeline.match.fixture;
  const goals = hasScore(state) ? `${state.score.home}${glyphs.dash}${state.score.away}` : 'v';
  const score = `${home.short} ${goals} ${away.short}`;
  const clock = clockText(state, board, glyphs.dash)
    .replace(/^\d+:\d+ \+/, '+')
    .replace(` ${glyphs.dash} `, glyphs.dash);
  const sign = transport.playing ? glyphs.playing : glyphs.paused;
  const speed = paceWords(timeline, frame, glyphs.times).at(-1);
  const longest = clock.padEnd(CLOCK);
  // Measured with the longest clock, so that parts do not come and go with the seconds.
  const parts = [
    {text: `${clock} ${score} ${sign}${speed}`, least: width(`${longest} ${score} ${sign}${speed}`)},
    {text: `${sign}${clock} ${score}`, least: width(`${sign}${longest} ${score}`)},
    // Between the two it costs no column.
    {text: `${clock}${transport.playing ? ' ' : sign}${score}`, least: width(`${clock} ${score}`)},
    {text: `${sign}${score}`, least: width(`${sign}${score}`)},
  ];
  return parts.find(({least}) => least <= columns)?.text ?? shorten(score, columns);
}
