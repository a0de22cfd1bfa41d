import {Box, Text} from 'ink';
import {commentate} from '../match/commentary.ts';
import type {MatchEvent} from '../match/event.ts';
import type {Cue, Timeline} from '../match/timeline.ts';
import {cell, width, wrap} from './measure.ts';
import {COLOURS, glyphOf, type TeamColours} from './theme.ts';

/** Columns of each part of a feed line; the words hang at `indent`. */
export type FeedLineColumns = {
  readonly minute: number;
  readonly side: number;
  readonly indent: number;
  readonly words: number;
};

export function feedLineColumns(columns: number): FeedLineColumns {
  const minute = 7;
  const side = 4;
  const indent = minute + 3 + side + 1;
  return {minute, side, indent, words: Math.max(8, columns - indent - 1)};
}

/** The words of a cue as lines of a width. They never change, so they are wrapped once a width. */
export function linesOf(timeline: Timeline, index: number, columns: number): readonly string[] {
  const cue = timeline.cues[index]!;
  const known = WRAPPED.get(cue);
  if (known?.columns === columns) return known.lines;
  const before = timeline.states[index]!;
  const lines = wrap(commentate(cue.event, {match: timeline.match, players: timeline.players, before}), columns);
  WRAPPED.set(cue, {columns, lines});
  return lines;
}

const WRAPPED = new WeakMap<Cue, {readonly columns: number; readonly lines: readonly string[]}>();

export type FeedLineProps = {
  readonly timeline: Timeline;
  readonly cue: Cue;
  readonly lines: readonly string[];
  /** True where the first lines are above the pane. */
  readonly continued: boolean;
  readonly newest: boolean;
  readonly colours: TeamColours;
  readonly shape: FeedLineColumns;
};

/** One event: minute, glyph, side, and the words with a hanging indent. */
export function FeedLine({timeline, cue, lines, continued, newest, colours, shape}: FeedLineProps) {
  const {event, minute} = cue;
  const side = 'side' in event ? event.side : undefined;
  const team = side === undefined ? '' : timeline.match.fixture[side].short;
  const teamColour = side === undefined ? {} : {color: colours[side].text};
  const goal = event.type === 'goal';
  const lead = continued ? (
    ' '.repeat(shape.indent)
  ) : (
    <>
      <Text dimColor={!newest && !goal} bold={goal}>
        {cell(width(minute) > shape.minute ? minute.replace("'", '') : minute, shape.minute, 'right')}
      </Text>{' '}
      <Glyph event={event} teamColour={teamColour} />{' '}
      <Text {...teamColour} bold>
        {cell(team, shape.side)}
      </Text>{' '}
    </>
  );
  return (
    <Box flexShrink={0}>
      <Text>
        {lead}
        <Text bold={goal} {...(goal ? teamColour : {})}>
          {lines.join(`\n${' '.repeat(shape.indent)}`)}
        </Text>
      </Text>
    </Box>
  );
}

function Glyph({event, teamColour}: {readonly event: MatchEvent; readonly teamColour: {readonly color?: string}}) {
  const glyph = glyphOf(event);
  if (event.type === 'card') {
    return <Text color={event.card === 'yellow' ? COLOURS.yellow : COLOURS.red}>{glyph}</Text>;
  }
  return (
    <Text {...teamColour} bold={event.type === 'goal'}>
      {glyph}
    </Text>
  );
}
