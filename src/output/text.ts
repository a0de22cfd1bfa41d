import {attributionOf} from '../match/model/attribution.ts';
import {SIDES} from '../match/model/side.ts';
import {hasScore, type MatchState} from '../match/model/state.ts';
import type {Sequence, Timeline} from '../match/model/timeline.ts';
import {clockOnDay} from '../matchday/day-clock.ts';
import {isDayTimeline} from '../matchday/day-timeline.ts';
import {wordsOf} from '../streams/feed.ts';

/** Columns of the minute, as wide as `~105+2'`. */
const MINUTE_WIDTH = 7;
/** With fewer columns than this left for the words, they go on lines of their own. */
const LEAST_WORDS = 24;
/** The indent of words on lines of their own. */
const NARROW_INDENT = 2;

/** How to wrap text: the columns, and functions that break it into lines and measure it. */
export type Wrapping = {
  readonly columns: number;
  readonly wrap: (text: string, columns: number) => readonly string[];
  readonly width: (text: string) => number;
};

/** Formats the cue at a place; `before` is the place of the previous line's cue. */
export type LineOf = (place: number, before?: number) => string;

/** What a format prints: which cues, and each as a line. */
export type Formatted = {readonly sequence: Sequence; readonly lineOf: LineOf};

/**
 * One cue as a line of text: minute, score, side, words; on a day, the time and the minute before the words. The score is left out if it is the same as at `before`.
 */
export function formatLine(timeline: Timeline, place: number, before?: number): string {
  const {lead, words} = partsOf(timeline, place, before);
  return lead + words;
}

/** The commentary as lines of text; when wrapped, they have a hanging indent below the words. */
export function textLines(timeline: Timeline, wrapping?: Wrapping): Formatted {
  const attribution = attributionOf(timeline.match);
  const lineOf: LineOf = (place, before) => {
    const {lead, words} = partsOf(timeline, place, before);
    const first = before === undefined && attribution !== undefined ? [attribution] : [];
    if (wrapping === undefined) return [...first, lead + words].join('\n');
    const {columns, wrap, width} = wrapping;
    const head = first.flatMap(text => wrap(text, columns));
    const hanging = (indent: number) => wrap(words, columns - indent).map(line => ' '.repeat(indent) + line);
    if (columns - width(lead) < LEAST_WORDS) {
      return [...head, ...wrap(lead.trim(), columns), ...hanging(NARROW_INDENT)].join('\n');
    }
    const [top = '', ...below] = hanging(width(lead));
    return [...head, lead + top.trimStart(), ...below].join('\n');
  };
  return {sequence: timeline, lineOf};
}

function partsOf(timeline: Timeline, place: number, before: number | undefined) {
  if (isDayTimeline(timeline)) {
    const {at, minute} = timeline.cues[place]!;
    const lead = `${clockOnDay(timeline.day, at, false)}  ${minute.padEnd(MINUTE_WIDTH)}`;
    return {lead, words: wordsOf(timeline, place)};
  }
  const {match, cues, sides, states} = timeline;
  const {minute} = cues[place]!;
  const score = formatScore(states[place + 1]!);
  const known = before !== undefined && formatScore(states[before + 1]!) === score;
  const side = sides[place];
  const team = side === undefined ? '' : match.fixture[side].short;
  const width = Math.max(...SIDES.map(each => match.fixture[each].short.length));
  const shown = known ? ' '.repeat(score.length) : score;
  return {lead: `${minute.padStart(MINUTE_WIDTH)}  ${shown}  ${team.padEnd(width)}  `, words: wordsOf(timeline, place)};
}

/** `1-0`, and in a shoot-out `1-1 (4-3)`, with what `behind` says after its score; `v` for a match that was not begun. */
export function formatScore(
  state: Pick<MatchState, 'score' | 'shootOut' | 'kicks' | 'status' | 'phase'>,
  behind = '',
): string {
  if (!hasScore(state)) return 'v';
  const {score, shootOut, kicks} = state;
  const penalties =
    kicks.length > 0 || shootOut.home !== shootOut.away ? ` (${shootOut.home}-${shootOut.away}${behind})` : '';
  return `${score.home}-${score.away}${penalties}`;
}
