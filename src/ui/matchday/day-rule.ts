import {clockOnDay} from '../../matchday/day-clock.ts';
import type {DayTimeline} from '../../matchday/day-timeline.ts';
import {dayPagesOf} from '../../streams/day-view.ts';
import type {Frame} from '../../streams/frame.ts';
import type {DayPage, View} from '../../streams/view.ts';
import {liveWord} from '../components/live-text.ts';
import {shorten, width} from '../layout/measure.ts';
import {type Line, span} from '../panels/lines.ts';
import type {Glyphs} from '../theme/glyphs.ts';
import {phaseLine} from './day-heading.ts';
import type {DayLayout} from './day-layout.ts';

type Columns = Extract<DayLayout, {readonly kind: 'columns'}>;

const PAGES: Readonly<Record<DayPage, string>> = {
  matches: 'Matches',
  standings: 'As it stands',
  vidiprinter: 'Vidiprinter',
};
const FILTERED = {all: '', key: ': highlights', goals: ': goals', cards: '', home: '', away: ''} as const;

/** The rule over the columns with their names, or over one page with the tabs of all. */
export function headRule(timeline: DayTimeline, frame: Frame, layout: Columns, glyphs: Glyphs): Line {
  const {view} = frame;
  const {columns, matches, table, vidiprinter} = layout;
  const printer = `${PAGES.vidiprinter}${FILTERED[view.filter]}`;
  if (view.overlay === 'bookmarks') return titled('Bookmarks', columns, true, glyphs);
  if (view.page !== 'matches') return tabRule(timeline, view, columns, printer, glyphs);
  const all = table > 0 && vidiprinter > 0;
  // Where not all have a column, the name of the first also says how to see the next.
  const next = all ? undefined : dayPagesOf(timeline)[table > 0 ? 2 : 1];
  const more = next === undefined ? [] : [`tab: ${next === 'standings' ? 'table' : PAGES[next]}`];
  const clock = layout.heading ? [] : [clockOnDay(timeline.day, frame.position, false)];
  const phase = layout.heading ? [] : [phaseLine(timeline, frame, glyphs)];
  const live = layout.heading ? '' : (liveWord(frame) ?? '');
  const ways = [
    [[...clock, ...phase].join(' '), PAGES.matches, ...more],
    [[...clock, ...phase].join(' '), ...more],
    [...clock, live, PAGES.matches, ...more],
    [...clock, live, ...more],
    [...clock, live === '' ? PAGES.matches : live],
  ].map(parts => parts.filter(part => part !== '').join(` ${glyphs.separator} `));
  const first = ways.find(way => width(way) <= matches - 4) ?? ways.at(-1)!;
  return [
    ...titled(first, matches, true, glyphs),
    ...(table > 0 ? [span(glyphs.wallTop, 'faint'), ...titled(PAGES.standings, table, false, glyphs)] : []),
    ...(vidiprinter > 0 ? [span(glyphs.wallTop, 'faint'), ...titled(printer, vidiprinter, false, glyphs)] : []),
  ];
}

function tabRule(timeline: DayTimeline, view: View, columns: number, printer: string, glyphs: Glyphs): Line {
  const pages = dayPagesOf(timeline);
  const parts = pages.flatMap(
    (page, n): Line => [
      ...(n > 0 ? [span(` ${glyphs.separator} `, 'faint')] : []),
      span(page === 'vidiprinter' ? printer : PAGES[page], page === view.page ? 'title' : 'faint'),
    ],
  );
  const drawn = parts.reduce((sum, {text}) => sum + width(text), 0) + 3;
  return [
    span(`${glyphs.rule} `, 'faint'),
    ...parts,
    span(` ${glyphs.rule.repeat(Math.max(0, columns - drawn))}`, 'faint'),
  ];
}

function titled(title: string, columns: number, strong: boolean, {rule}: Glyphs): Line {
  const shown = shorten(title, Math.max(1, columns - 4));
  const rest = rule.repeat(Math.max(0, columns - width(shown) - 3));
  return [span(`${rule} `, 'faint'), span(shown, strong ? 'title' : 'strong'), span(` ${rest}`, 'faint')];
}

/** The rule under the columns, with a line on it: a notice, or where the data comes from. */
export function footRule(text: string, strong: boolean, layout: Columns, walls: boolean, glyphs: Glyphs): Line {
  const {columns, matches, table, vidiprinter} = layout;
  const first = vidiprinter > 0 ? [matches] : [];
  const second = table > 0 ? [matches + 1 + table] : [];
  const places = walls ? [...first, ...second] : [];
  const line = Array.from({length: columns}, (_, n) => (places.includes(n) ? glyphs.wallFoot : glyphs.rule)).join('');
  if (text === '') return [span(line, 'faint')];
  const shown = ` ${shorten(text, Math.max(1, columns - 4))} `;
  return [
    span(line.slice(0, 1), 'faint'),
    span(shown, strong ? 'title' : 'faint'),
    span(line.slice(1 + width(shown)), 'faint'),
  ];
}
