import {Box} from 'ink';
import type {MatchEvent} from '../../match/model/event.ts';
import type {Side} from '../../match/model/side.ts';
import type {Cue, Timeline} from '../../match/model/timeline.ts';
import {splitAt} from '../../streams/feed.ts';
import {cell, shorten, width} from '../layout/measure.ts';
import {glyphOf} from '../theme/glyphs.ts';
import type {Style} from '../theme/look.ts';
import type {MatchLook} from '../theme/match-look.ts';
import {useLook} from '../theme/use-look.ts';
import {isOnTheMatch, wordsStyle} from './event-weight.ts';
import type {FeedLineColumns} from './feed-line-columns.ts';
import {type StyledSpan, StyledText, styled} from './styled-text.tsx';

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
  const lead = continued
    ? [styled(' '.repeat(shape.indent))]
    : [
        styled(`${marked} `, goal || cursor ? strong : newest ? {} : faint),
        overturned ? styled(look.glyphs.overturned, faint) : glyphSpan(event, side, look),
        styled(' '),
        styled(team, {...style, ...strong}),
        styled(cell('', shape.side - width(team) + 1)),
      ];
  const words = lines.join(`\n${' '.repeat(shape.indent)}`);
  const wordStyle = wordsStyle(event, {look, published: timeline.match.origin !== undefined, side, overturned});
  return (
    <Box flexShrink={0}>
      <StyledText
        spans={[...lead, ...(search === '' ? [styled(words, wordStyle)] : found(words, search, wordStyle))]}
      />
    </Box>
  );
}

/** Text with the matches of the search in inverse. */
function found(text: string, search: string, style: Style): readonly StyledSpan[] {
  return splitAt(text, search).map((part, n) => styled(part, n % 2 === 0 ? style : {...style, inverse: true}));
}

function glyphSpan(event: MatchEvent, side: Side | undefined, {glyphs, colours, teams}: MatchLook): StyledSpan {
  if (isOnTheMatch(event, side)) return styled(glyphs.spell);
  const glyph = glyphOf(event, glyphs);
  const style = side === undefined ? {} : teams[side].text;
  if (event.type === 'card') return styled(glyph, colours[event.card === 'yellow' ? 'yellow' : 'red']);
  return styled(glyph, event.type === 'goal' ? {...style, ...colours.strong} : style);
}
