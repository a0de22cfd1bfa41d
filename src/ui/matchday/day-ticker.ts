import {instantAt} from '../../matchday/day.ts';
import type {DayTimeline} from '../../matchday/day-timeline.ts';
import {formatTimeOfDay} from '../../matchday/time-of-day.ts';
import type {Frame} from '../../streams/frame.ts';
import {liveWord} from '../components/live-text.ts';
import {paceWords} from '../components/pace-words.ts';
import {width, wrapTo} from '../layout/measure.ts';
import {cutTo, type Line, line, span} from '../panels/lines.ts';
import type {Glyphs} from '../theme/glyphs.ts';
import {scoreText} from './entry-rows.ts';

export type DayTickerOptions = {
  readonly columns: number;
  readonly rows: number;
  readonly notice: string | undefined;
  readonly glyphs: Glyphs;
};

/** The clock with the newest goal, and as many of the newest entries as there is room for: the newest first. */
export function dayTicker(timeline: DayTimeline, frame: Frame, options: DayTickerOptions): readonly Line[] {
  const {columns, rows, notice, glyphs} = options;
  const {day, cues} = timeline;
  const {position, transport, played, goalFlash} = frame;
  const sign = transport.playing ? glyphs.playing : glyphs.paused;
  const live = liveWord(frame);
  // There is no room for both.
  const pace = live === undefined ? (paceWords(timeline, frame, glyphs.times).at(-1) ?? '') : ` ${live}`;
  const first = cutTo(
    line(span(formatTimeOfDay(instantAt(day, position)), 'title'), span(` ${sign}${pace}`, 'faint')),
    columns,
  );
  if (notice !== undefined)
    return [first, ...wrapTo(notice, columns, rows - 1).map(text => line(span(text, 'accent')))];
  const newest = cues.slice(0, played).reverse();
  const entries = newest.flatMap((entry): readonly Line[] => {
    const tone = entry === goalFlash ? 'lit' : entry.kind === 'goal' ? 'strong' : 'plain';
    const score = scoreText(day, entry, glyphs);
    const parts = [entry.minute, score === '' ? entry.words : score].filter(part => part !== '').join(' ');
    const whole = score === '' || entry.words === '' ? parts : `${parts} ${entry.words}`;
    const text = width(whole) <= columns ? whole : parts;
    const changes = entry.changes.map(({words}) => line(span(words, 'accent')));
    return [line(span(text, tone)), ...changes].map(each => cutTo(each, columns));
  });
  return [first, ...entries].slice(0, rows);
}
