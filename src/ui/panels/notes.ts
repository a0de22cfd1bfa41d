import type {Dispute} from '../../match/model/event.ts';
import type {Fixture} from '../../match/model/match.ts';
import {isKnown, type Note} from '../../match/model/tie.ts';
import {column, type Line, line, paragraph, type Span, span} from './lines.ts';

/** What a panel is drawn from, besides the match. */
export type Knowing = {
  readonly fixture: Fixture;
  readonly over: boolean;
  readonly spoilers: boolean;
  readonly columns: number;
};

/** Columns of the side that a line is about, and of the indent of lines about neither. */
export const INDENT = 6;

/** Facts in a line or two each, with the side that they are about before them and their sources after. */
export function noteLines(notes: readonly Note[], knowing: Knowing): readonly Line[] {
  const {over, spoilers, columns, fixture} = knowing;
  return notes
    .filter(({known}) => isKnown(known, over, spoilers))
    .flatMap(({words, side, sources, dispute}) => {
      const lead = side === undefined ? [] : sideLead(fixture, side);
      if (dispute === undefined) return paragraph(words, columns, {indent: INDENT, lead, tail: sourceTail(sources)});
      return [
        ...paragraph(words, columns, {indent: INDENT, tone: 'strong', lead}),
        ...readingLines(dispute, columns, INDENT),
      ];
    });
}

/** The side's short name, before a fact about it. */
export function sideLead(fixture: Fixture, side: 'home' | 'away'): Line {
  return line(' ', column(fixture[side].short, INDENT - 2, side), ' ');
}

/** Facts on which the sources differ: each reading with its sources, and which one is used. */
export function disputeLines(dispute: Dispute, columns: number, indent: number, lead: Line): readonly Line[] {
  return [
    ...paragraph(dispute.about, columns, {indent, tone: 'strong', lead}),
    ...readingLines(dispute, columns, indent),
  ];
}

function readingLines({readings, settled}: Dispute, columns: number, indent: number): readonly Line[] {
  const lead = line(' '.repeat(indent), span('·', 'faint'));
  return [
    ...readings.flatMap(({says, sources}) =>
      paragraph(says, columns, {indent: indent + 2, lead, tail: sourceTail(sources)}),
    ),
    ...paragraph(settled, columns, {indent, tone: 'faint'}),
  ];
}

/** Sources, after the fact that they support. */
export function sourceTail(sources: readonly string[]): Span | undefined {
  return sources.length === 0 ? undefined : span(`[${sources.join(' ')}]`, 'faint');
}

/** The same facts without their citations. */
export function withoutSources<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutSources) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, key === 'sources' ? [] : withoutSources(item)]);
  return Object.fromEntries(entries) as T;
}
