import {SIDES} from '../../match/model/side.ts';
import {type Day, dayAt, tablesAt} from '../../matchday/day.ts';
import type {DayTimeline} from '../../matchday/day-timeline.ts';
import {shortNames} from '../../matchday/short-names.ts';
import {countBelow, entriesOf} from '../../streams/feed.ts';
import type {Frame} from '../../streams/frame.ts';
import {BLANK, beside, type Line, span} from '../panels/lines.ts';
import {paged} from '../panels/paged.ts';
import type {Glyphs} from '../theme/glyphs.ts';
import type {DayLayout} from './day-layout.ts';
import {entryRows} from './entry-rows.ts';
import {matchRows} from './match-rows.ts';
import {standingRows} from './standing-rows.ts';
import {standingsPanel} from './standings-panel.ts';

type Columns = Extract<DayLayout, {readonly kind: 'columns'}>;

/** What is between the rules: the columns, or one page on the whole width. */
export function dayLines(timeline: DayTimeline, frame: Frame, layout: Columns, glyphs: Glyphs): readonly Line[] {
  const {day} = timeline;
  const {view, position} = frame;
  const {columns, middle} = layout;
  switch (view.page) {
    case 'standings': {
      const tables = tablesAt(day, position);
      const lines = standingsPanel({tables, before: day.tables[0]!, names: namesOf(day), columns, glyphs});
      return paged(lines, {top: view.top, columns, rows: middle, glyphs});
    }
    case 'vidiprinter':
      return vidiprinterLines(timeline, frame, columns, middle, glyphs);
    case 'matches':
      return columnLines(timeline, frame, layout, glyphs);
  }
}

function columnLines(timeline: DayTimeline, frame: Frame, layout: Columns, glyphs: Glyphs): readonly Line[] {
  const {day} = timeline;
  const {view, position, goalFlash} = frame;
  const {middle, matches, table, vidiprinter} = layout;
  const {matches: states, tables} = dayAt(day, position);
  const names = namesOf(day);
  const lit = goalFlash === undefined ? undefined : timeline.cues.find(cue => cue === goalFlash)?.matches[0];
  const parts: {readonly lines: readonly Line[]; readonly columns: number}[] = [
    {
      lines: matchRows({
        day,
        states,
        position,
        chosen: view.chosen,
        lit,
        names,
        columns: matches,
        rows: middle,
        glyphs,
      }),
      columns: matches,
    },
  ];
  if (table > 0) {
    const fixture = day.matches[view.chosen]?.timeline.match.fixture;
    const marked = fixture === undefined ? [] : SIDES.map(side => fixture[side].name);
    const options = {tables, before: day.tables[0]!, marked, names, glyphs};
    parts.push({lines: standingRows({...options, columns: table, rows: middle}), columns: table});
  }
  if (vidiprinter > 0) {
    parts.push({lines: vidiprinterLines(timeline, frame, vidiprinter, middle, glyphs), columns: vidiprinter});
  }
  const wall: Line = [span(glyphs.wall, 'faint')];
  return parts.slice(1).reduce<{readonly lines: readonly Line[]; readonly columns: number}>(
    (left, right) => ({
      lines: beside(left.lines, walled(right.lines, middle, wall), left.columns),
      columns: left.columns + 1 + right.columns,
    }),
    parts[0]!,
  ).lines;
}

function walled(lines: readonly Line[], rows: number, wall: Line): readonly Line[] {
  return Array.from({length: rows}, (_, n) => [...wall, ...(lines[n] ?? BLANK)]);
}

/** The newest entries that the filter lets through at the bottom, or those that the viewer has scrolled to. */
function vidiprinterLines(
  timeline: DayTimeline,
  {view, played, goalFlash}: Frame,
  columns: number,
  rows: number,
  glyphs: Glyphs,
): readonly Line[] {
  const {day, cues} = timeline;
  const places = entriesOf(timeline, view);
  const count = countBelow(places, Math.min(view.edge ?? played, played));
  const entries = Array.from(places.subarray(0, count), place => cues[place]!);
  const lines = entryRows(entries, {day, columns, rows, isNew: entry => entry === goalFlash, glyphs});
  return [...Array.from({length: rows - lines.length}, () => BLANK), ...lines];
}

/** Shorter names of all teams of a day and its tables. */
function namesOf({matches, matchday}: Day): ReadonlyMap<string, string> {
  const playing = matches.flatMap(({timeline: {match}}) => SIDES.map(side => match.fixture[side].name));
  return shortNames([...new Set([...playing, ...matchday.tables.flatMap(({teams}) => teams.map(({team}) => team))])]);
}
