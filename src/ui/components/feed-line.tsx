import {Box, Text} from 'ink';
import type {MatchEvent} from '../../match/model/event.ts';
import type {Side} from '../../match/model/side.ts';
import type {Cue, Timeline} from '../../match/model/timeline.ts';
import {splitAt} from '../../streams/feed.ts';
import {cell, shorten, width} from '../layout/measure.ts';
import {glyphOf} from '../theme/glyphs.ts';
import type {Style} from '../theme/look.ts';
import {useLook} from '../theme/use-look.ts';
import {wordsStyle} from './event-weight.ts';
import type {FeedLineColumns} from './feed-line-columns.ts';

export type FeedLineProps = {
  readonly timeline: Timeline;
  readonly cue: Cue;
  /** The side that the line is about. */
  readonly side: Side | undefined;
  readonly lines: readonly string[];
  /** True where the first lines are above the pane. */
  readonly continued: boolean;
  readonly newest: boolean;
  /** True once a correction has taken it back: it is struck through. */
  readonly overturned: boolean;
  /** True for the entry under the cursor. */
  readonly cursor: boolean;
  /** The search; empty while there is none. */
  readonly search: string;
  readonly shape: FeedLineColumns;
};

/** One event: minute, glyph, side, and the words with a hanging indent. */
export function FeedLine({
  timeline,
  cue,
  side,
  lines,
  continued,
  newest,
  overturned,
  cursor,
  search,
  shape,
}: FeedLineProps) {
  const look = useLook();
  const {event, minute} = cue;
  const team = side === undefined ? '' : shorten(timeline.match.fixture[side].short, shape.side);
  const style = side === undefined ? {} : look.teams[side].text;
  const goal = event.type === 'goal' && !overturned;
  const {strong, faint} = look.colours;
  const shown = cell(width(minute) > shape.minute ? minute.replace("'", '') : minute, shape.minute, 'right');
  const marked = cursor && shown.startsWith(' ') ? look.glyphs.cursor + shown.slice(1) : shown;
  const lead = continued ? (
    ' '.repeat(shape.indent)
  ) : (
    <>
      <Text {...(goal || cursor ? strong : newest ? {} : faint)}>{marked}</Text>{' '}
      {overturned ? <Text {...faint}>{look.glyphs.overturned}</Text> : <Glyph event={event} style={style} />}{' '}
      <Text {...style} {...strong}>
        {team}
      </Text>
      {cell('', shape.side - width(team) + 1)}
    </>
  );
  const words = lines.join(`\n${' '.repeat(shape.indent)}`);
  return (
    <Box flexShrink={0}>
      <Text>
        {lead}
        <Text {...wordsStyle(event, {look, published: timeline.match.origin !== undefined, side, overturned})}>
          {search === '' ? words : <Found text={words} search={search} />}
        </Text>
      </Text>
    </Box>
  );
}

/** Text with the matches of the search in inverse. */
function Found({text, search}: {readonly text: string; readonly search: string}) {
  let at = 0;
  return splitAt(text, search).map((part, index) => {
    at += part.length + 1;
    return index % 2 === 0 ? (
      part
    ) : (
      <Text key={at} inverse>
        {part}
      </Text>
    );
  });
}

function Glyph({event, style}: {readonly event: MatchEvent; readonly style: Style}) {
  const look = useLook();
  const glyph = glyphOf(event, look.glyphs);
  if (event.type === 'card') return <Text {...look.colours[event.card === 'yellow' ? 'yellow' : 'red']}>{glyph}</Text>;
  return (
    <Text {...style} {...(event.type === 'goal' ? look.colours.strong : {})}>
      {glyph}
    </Text>
  );
}
