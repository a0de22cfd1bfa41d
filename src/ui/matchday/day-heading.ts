import {PERIOD_NAMES, type Period} from '../../match/model/clock.ts';
import {boardAt, stateAt} from '../../match/model/timeline.ts';
import {instantAt} from '../../matchday/day.ts';
import type {DayTimeline} from '../../matchday/day-timeline.ts';
import {dateOf, formatTimeOfDay, formatZone} from '../../matchday/time-of-day.ts';
import type {Frame} from '../../streams/frame.ts';
import {liveWord} from '../components/live-text.ts';
import {formatDate} from '../layout/dates.ts';
import {cell, shorten, width} from '../layout/measure.ts';
import {type Line, span} from '../panels/lines.ts';
import type {Glyphs} from '../theme/glyphs.ts';

/** The competition and the day, and when it is. */
export function dayHeading(timeline: DayTimeline, frame: Frame, columns: number, glyphs: Glyphs): readonly Line[] {
  const {day} = timeline;
  const {competition, name} = day.matchday;
  const gap = ` ${glyphs.separator} `;
  const what = [competition, name]
    .filter(part => part !== undefined)
    .join(gap)
    .toUpperCase();
  const date = formatDate(dateOf(day.start));
  const ways = [
    [date, ...(day.zone === undefined ? [] : [formatZone(day.zone)]), ...(day.timingAssumed ? ['timing assumed'] : [])],
    [date],
    [],
  ].map(parts => parts.join(gap));
  const right = ways.find(way => width(what) + width(way) + 4 <= columns) ?? '';
  const left = cell(what, Math.max(0, columns - 2 - width(right)));
  const clock = formatTimeOfDay(instantAt(day, frame.position));
  const phase = phaseLine(timeline, frame, glyphs);
  // The clock stays where it is, whatever the phase.
  const middle = Math.floor((columns - width(clock)) / 2);
  return [
    [span(` ${left}${right} `, 'faint')],
    [
      span(' '.repeat(middle)),
      span(clock, 'title'),
      span(shorten(`   ${phase}`, columns - middle - width(clock)), 'faint'),
    ],
  ];
}

/** The phase of a day; of a live one, also whether it is watched live: `LIVE · 6 playing, 4 at half-time`. */
export function phaseLine(timeline: DayTimeline, frame: Frame, {separator}: Pick<Glyphs, 'separator'>): string {
  return [liveWord(frame), dayPhase(timeline, frame)].filter(part => part !== undefined).join(` ${separator} `);
}

/** `before kick-off`, `6 playing, 4 at half-time`, `full-time` */
function dayPhase({day}: DayTimeline, {position}: Pick<Frame, 'position'>): string {
  const counts = {before: 0, playing: 0, break: 0, over: 0};
  for (const {timeline} of day.matches) {
    const state = stateAt(timeline, position);
    counts[state.status === undefined ? state.phase : 'over'] += 1;
  }
  const all = day.matches.length;
  if (counts.before === all) return 'before kick-off';
  if (counts.over === all) return 'full-time';
  if (counts.break === all) return 'half-time';
  const parts = [
    counts.playing > 0 ? `${counts.playing} playing` : '',
    counts.break > 0 ? `${counts.break} at half-time` : '',
    counts.over > 0 ? `${counts.over} finished` : '',
    counts.before > 0 ? `${counts.before} to come` : '',
  ];
  return counts.playing === all
    ? periodOf(day.matches.map(match => boardAt(match.timeline, position).period))
    : parts.filter(part => part !== '').join(', ');
}

/** The period that all matches are in, if it is one. */
function periodOf(periods: readonly Period[]): string {
  return new Set(periods).size === 1 ? PERIOD_NAMES[periods[0]!] : `${periods.length} playing`;
}
