import {laterSources, sourceName} from '../../match/model/citation.ts';
import {isPlaced, type MatchEvent, minuteBounds} from '../../match/model/event.ts';
import type {Match, Source} from '../../match/model/match.ts';
import {statName} from '../../match/model/stats.ts';
import type {Cue, Timeline} from '../../match/model/timeline.ts';
import {wordsOf} from '../../streams/feed.ts';
import {width} from '../layout/measure.ts';
import {column, type Line, line, paragraph, section, span} from './lines.ts';
import {disputeLines, INDENT, type Knowing, noteLines, sourceTail} from './notes.ts';

/**
 * The sources of the commentary up to the playhead: what each one gave, where they differ, which
 * minutes are estimated, what rests on outside sources alone, and what was not found.
 */
export function sourceLines(timeline: Timeline, played: number, knowing: Knowing): readonly Line[] {
  const {match, cues} = timeline;
  const shown = cues.slice(0, played);
  const {columns} = knowing;
  const afterwards = knowing.over || knowing.spoilers;
  const outside = outsideIds(match);
  const later = laterSources(
    match,
    shown.map(({event}) => event),
  );
  const isOutside = (sources: readonly string[]) =>
    sources.length > 0 && sources.every(citation => outside.has(sourceId(citation)));
  const isListed = ({kind, id}: Source) =>
    kind === 'document' ? knowing.spoilers || !later.has(id) : afterwards || cites(shown, id) > 0;
  const of = (kind: Source['kind']) =>
    match.sources
      .filter(source => source.kind === kind && isListed(source))
      .flatMap(source => oneSource(source, cites(shown, source.id), knowing, later.has(source.id)));
  const notes = [...match.story, ...(match.tie?.rules ?? []), ...(match.tie?.notes ?? []), ...(match.tie?.ahead ?? [])];
  const remarks = match.disputes.filter(({dispute, sources}) => dispute === undefined && isOutside(sources));
  const missing = match.disputes.filter(({dispute, sources}) => dispute === undefined && sources.length === 0);
  return [
    ...section('Documents', of('document')),
    ...section('Where they differ', [
      ...shown.flatMap(({event: {dispute}, minute}) =>
        dispute === undefined ? [] : disputeLines(dispute, columns, 8, minuteLead(minute)),
      ),
      ...noteLines(
        match.disputes.filter(note => !remarks.includes(note) && !missing.includes(note)),
        knowing,
      ),
    ]),
    ...section(
      'Estimated minutes',
      shown.flatMap((cue, n) =>
        isPlaced(cue.event) && cue.minute.startsWith('~')
          ? row(cue, bounds(cue.event), wordsOf(timeline, n), columns)
          : [],
      ),
    ),
    ...section('From outside sources only', [
      ...shown.flatMap((cue, n) =>
        isOutside(cue.event.sources) ? row(cue, cue.event.sources.join(' '), wordsOf(timeline, n), columns) : [],
      ),
      ...noteLines(
        [...notes, ...remarks].filter(({sources}) => isOutside(sources)),
        knowing,
      ),
      ...(afterwards ? officialLines(match, columns) : []),
    ]),
    ...section('Not found', noteLines(missing, knowing)),
    ...section('Outside sources', of('outside')),
  ];
}

/** Addresses often contain a result: until it is known, a source is shown by its publisher. */
function oneSource(source: Source, count: number, {over, spoilers, columns}: Knowing, later: boolean): readonly Line[] {
  const {id, about} = source;
  const afterwards = spoilers || (over && !later);
  const given = count === 0 ? undefined : `${count} ${count === 1 ? 'event' : 'events'}${over ? '' : ' so far'}`;
  return [
    ...paragraph(sourceName(source, afterwards), columns, {
      indent: INDENT,
      lead: line(' ', column(id, INDENT - 2, 'strong')),
      tail: given === undefined ? undefined : span(`· ${given}`, 'faint'),
    }),
    ...(about === undefined || !afterwards ? [] : paragraph(about, columns, {indent: INDENT, tone: 'faint'})),
  ];
}

/** What others counted. */
function officialLines({officialStats, fixture}: Match, columns: number): readonly Line[] {
  return officialStats.flatMap(({stat, home, away, unit = '', sources, sure}) =>
    paragraph(
      `${statName(stat)}: ${fixture.home.name} ${home}${unit}, ${fixture.away.name} ${away}${unit}${sure === 'high' ? '' : ' (not certain)'}`,
      columns,
      {indent: INDENT, tail: sourceTail(sources)},
    ),
  );
}

function cites(cues: readonly Cue[], id: string): number {
  return cues.filter(({event}) => event.sources.some(citation => sourceId(citation) === id)).length;
}

function sourceId(citation: string): string {
  return citation.split('.')[0] ?? citation;
}

function outsideIds({sources}: Match): ReadonlySet<string> {
  return new Set(sources.filter(({kind}) => kind === 'outside').map(({id}) => id));
}

function bounds(event: MatchEvent): string {
  return minuteBounds(event) ?? 'by order only';
}

/** From these columns on there is room for a column between the minute and the words. */
const WIDE = 70;
const WHAT = 16;

/** The minute of an event, a remark about it, and its words. */
function row({minute}: Cue, what: string, words: string, columns: number): readonly Line[] {
  const lead = minuteLead(minute);
  if (columns >= WIDE && width(what) < WHAT)
    return paragraph(words, columns, {indent: 8 + WHAT, lead: [...lead, column(what, WHAT, 'faint')]});
  return [...paragraph(what, columns, {indent: 8, tone: 'faint', lead}), ...paragraph(words, columns, {indent: 8})];
}

function minuteLead(minute: string): Line {
  return [column(minute, 7, 'faint', 'right'), span(' ')];
}
