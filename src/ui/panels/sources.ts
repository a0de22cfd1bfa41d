import {formatMinute} from '../../match/clock.ts';
import {isPlaced, type MatchEvent} from '../../match/event.ts';
import type {Match, Source} from '../../match/match.ts';
import {isKnown} from '../../match/tie.ts';
import type {Cue, Timeline} from '../../match/timeline.ts';
import {wordsOf} from '../../streams/feed.ts';
import {cell, shorten} from '../measure.ts';
import {column, heading, type Line, line, paragraph, span} from './lines.ts';
import {disputeLines, type Knowing, noteLines} from './notes.ts';

/**
 * Where what was told up to the playhead comes from: the sources and what each gave, what they state differently, which
 * minutes are placements, and what rests on outside sources alone.
 */
export function sourceLines(timeline: Timeline, played: number, knowing: Knowing): readonly Line[] {
  const {match, cues} = timeline;
  const told = cues.slice(0, played);
  const {columns} = knowing;
  const disputes = match.disputes.filter(({known}) => isKnown(known, knowing.over, knowing.spoilers));
  return [
    ...heading('Documents'),
    ...match.sources.filter(({kind}) => kind === 'document').flatMap(source => oneSource(source, told, columns)),
    ...heading('Where they differ'),
    ...told.flatMap(({event, minute}) =>
      event.dispute === undefined ? [] : [line(' ', span(minute, 'faint')), ...disputeLines(event.dispute, columns, 3)],
    ),
    ...noteLines(disputes, knowing),
    ...heading('Minutes that are placements'),
    ...told.flatMap((cue, n) =>
      isPlaced(cue.event) && cue.minute.startsWith('~') ? placement(cue, wordsOf(timeline, n), columns) : [],
    ),
    ...heading('On outside sources alone'),
    ...told.flatMap((cue, n) => (isOutside(cue.event, match) ? outside(cue, wordsOf(timeline, n), columns) : [])),
    ...heading('Outside sources'),
    ...match.sources
      .filter(source => source.kind === 'outside' && (knowing.over || knowing.spoilers || cites(told, source.id) > 0))
      .flatMap(source => oneSource(source, told, columns)),
  ];
}

function oneSource({id, title, publisher, about}: Source, told: readonly Cue[], columns: number): readonly Line[] {
  const count = cites(told, id);
  const given = count === 0 ? '' : ` · ${count} ${count === 1 ? 'event' : 'events'} so far`;
  const name = [title, publisher].filter(part => part !== undefined).join(', ');
  return [
    ...paragraph(`${name}${given}`, columns, {indent: 6, lead: line(' ', column(id, 5, 'strong'))}),
    ...(about === undefined ? [] : paragraph(about, columns, {indent: 6, tone: 'faint'})),
  ];
}

function cites(told: readonly Cue[], id: string): number {
  return told.filter(({event}) => event.sources.some(citation => citation.split('.')[0] === id)).length;
}

function isOutside({sources}: MatchEvent, match: Match): boolean {
  const kinds = new Map(match.sources.map(({id, kind}) => [id, kind]));
  return sources.length > 0 && sources.every(citation => kinds.get(citation.split('.')[0] ?? '') === 'outside');
}

function placement({event, minute}: Cue, words: string, columns: number): readonly Line[] {
  const {timing} = event;
  const bounds =
    timing.kind === 'interval' ? `${formatMinute(timing.from)} to ${formatMinute(timing.to)}` : 'by order only';
  return inOneLine(minute, `${cell(bounds, 14)}  ${words}`, columns);
}

function outside({event, minute}: Cue, words: string, columns: number): readonly Line[] {
  return inOneLine(minute, `${cell(event.sources.join(' '), 14)}  ${words}`, columns);
}

function inOneLine(minute: string, text: string, columns: number): readonly Line[] {
  return [line(column(minute, 7, 'faint', 'right'), ` ${shorten(text, columns - 10)}`)];
}
