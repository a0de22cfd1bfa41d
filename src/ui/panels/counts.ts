import {attributionOf} from '../../match/model/attribution.ts';
import {STATS, statOf, statsOf, statText} from '../../match/model/stats.ts';
import type {Timeline} from '../../match/model/timeline.ts';
import type {Frame} from '../../streams/frame.ts';
import {spanTitle, talliesOf} from '../../streams/span.ts';
import {width} from '../layout/measure.ts';
import type {Glyphs} from '../theme/glyphs.ts';
import {BLANK, column, cutTo, type Line, line, paragraph, span, type Tone} from './lines.ts';

/** From this width on, a statistic and its meaning share a line. */
const WIDE = 76;
/** Columns of a count's name, with a blank after the longest, and of a number. */
const LABEL = 18;
const VALUE = 7;

/** Every statistic up to the playhead, for the chosen part of the match, with its meaning and source. */
export function countLines(timeline: Timeline, frame: Frame, columns: number, glyphs: Glyphs): readonly Line[] {
  const {match} = timeline;
  const ids = statsOf(match);
  const closing = line(span(' esc closes', 'faint'));
  if (ids.length === 0) return [BLANK, ...paragraph(NO_COUNTS, columns), BLANK, closing];
  const tallies = talliesOf(timeline, frame);
  const {home, away} = match.fixture;
  const wide = columns >= WIDE;
  const row = (label: string, tone: Tone, ours: string, theirs: string) =>
    columns < LABEL + 2 * VALUE + 1
      ? line(span(` ${label}`, tone), span(` ${ours}`, 'home'), span(` ${theirs}`, 'away'))
      : line(
          ' ',
          column(label, LABEL, tone),
          column(ours, VALUE, 'home', 'right'),
          column(theirs, VALUE, 'away', 'right'),
        );
  const lines = ids.flatMap(id => {
    const [ours, theirs] = [statOf(id, tallies, 'home'), statOf(id, tallies, 'away')];
    const value = (number: number | undefined) => statText(id, number, match, glyphs.separator);
    const counts = row(STATS[id].label, 'strong', value(ours), value(theirs));
    const {meaning} = STATS[id];
    return wide
      ? paragraph(meaning, columns, {indent: LABEL + 2 * VALUE + 4, tone: 'faint', lead: counts})
      : [counts, ...paragraph(meaning, columns, {indent: 3, tone: 'faint'})];
  });
  const attribution = attributionOf(match);
  const source =
    match.coverage === 'told'
      ? `Counted from the reported events: ${glyphs.separator} means not known, not zero.`
      : 'Counted from every recorded event.';
  const all = [
    row(titleOf(frame, match), 'title', home.short, away.short),
    ...lines,
    BLANK,
    ...paragraph([source, ...(attribution === undefined ? [] : [attribution])].join(' '), columns, {tone: 'faint'}),
    closing,
  ];
  return all.map(each => cutTo(each, columns));
}

/** The part of the match; that its events are reported ones is also said below. */
function titleOf({view}: Frame, match: Timeline['match']): string {
  const title = spanTitle(view.span, match);
  return width(title) < LABEL ? title : title.split(' (')[0]!;
}

export const NO_COUNTS = 'This file has no statistics.';
