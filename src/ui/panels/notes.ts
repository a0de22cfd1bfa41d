import type {Dispute} from '../../match/event.ts';
import type {Fixture} from '../../match/match.ts';
import {isKnown, type Note} from '../../match/tie.ts';
import {type Line, line, paragraph, span} from './lines.ts';

/** What a panel is drawn from, besides the match. */
export type Knowing = {
  readonly fixture: Fixture;
  readonly over: boolean;
  readonly spoilers: boolean;
  readonly columns: number;
};

const SIDE = 6;

/** Facts in a line or two each, with the side they are about before them and who says so after. */
export function noteLines(notes: readonly Note[], knowing: Knowing): readonly Line[] {
  const {over, spoilers} = knowing;
  return notes.filter(({known}) => isKnown(known, over, spoilers)).flatMap(note => oneNote(note, knowing));
}

function oneNote({words, side, sources, dispute}: Note, {fixture, columns}: Knowing): readonly Line[] {
  const lead = side === undefined ? [] : line(' ', span(fixture[side].short, side));
  return [
    ...paragraph(withSources(words, sources), columns, {indent: SIDE, lead}),
    ...(dispute === undefined ? [] : disputeLines(dispute, columns, SIDE)),
  ];
}

/** What the sources state differently, who says what, and how it is settled. */
export function disputeLines({about, readings, settled}: Dispute, columns: number, indent: number): readonly Line[] {
  return [
    ...paragraph(about, columns, {indent, tone: 'strong'}),
    ...readings.flatMap(({says, sources}) => paragraph(withSources(says, sources), columns, {indent: indent + 2})),
    ...paragraph(settled, columns, {indent, tone: 'faint'}),
  ];
}

export function withSources(words: string, sources: readonly string[]): string {
  return sources.length === 0 ? words : `${words} [${sources.join(' ')}]`;
}
