import {citationName} from '../../match/model/citation.ts';
import {formatMinute} from '../../match/model/clock.ts';
import {type Dispute, involvements, type MatchEvent, ROLES} from '../../match/model/event.ts';
import type {Timeline} from '../../match/model/timeline.ts';
import {wordsOf} from '../../streams/feed.ts';
import {wrap} from '../layout/measure.ts';
import {recordedFields} from './event-fields.ts';

type Part = {readonly text: string; readonly kind: 'title' | 'plain' | 'faint'; readonly indent?: number};
type NumberedLine = Part & {readonly id: number};

/** The lines that there are to scroll. */
export function detailLines(timeline: Timeline, place: number | undefined, columns: number): readonly NumberedLine[] {
  const room = Math.max(10, columns - 3);
  const again = timeline.match.sources.length === 0 || place === undefined ? '' : 'The same key again: all sources. ';
  return [...detailParts(timeline, place), BLANK, {text: `${again}esc closes`, kind: 'faint' as const}]
    .flatMap(({text, kind, indent = 1}) =>
      wrap(text, room - indent).map(line => ({text: ' '.repeat(indent) + line, kind})),
    )
    .map((line, id) => ({...line, id}));
}

const BLANK: Part = {text: '', kind: 'plain'};

/** An event in full, one part per paragraph. */
export function detailParts(timeline: Timeline, place: number | undefined): readonly Part[] {
  if (place === undefined) return [{text: 'Nothing to show yet.', kind: 'faint'}];
  const {match, cues, states, players} = timeline;
  const {event, minute} = cues[place]!;
  const side = 'side' in event && event.side !== undefined ? match.fixture[event.side].name : undefined;
  const {score} = states[place + 1]!;
  const plain = (text: string): Part => ({text, kind: 'plain'});
  const faint = (text: string): Part => ({text, kind: 'faint'});
  const title = (text: string): Part => ({text, kind: 'title'});
  return [
    title([minute, typeName(event), side].filter(part => part !== undefined).join(', ')),
    plain(wordsOf(timeline, place)),
    BLANK,
    ...involvements(event).map(({role, player}) => plain(`${ROLES[role]}: ${players.get(player)?.name ?? player}`)),
    ...[recordedFields(event).join('; ')].filter(text => text !== '').map(plain),
    plain(`Score then: ${match.fixture.home.name} ${score.home}-${score.away} ${match.fixture.away.name}`),
    faint(exactness(event)),
    ...(event.note === undefined ? [] : [faint(event.note)]),
    ...(event.dispute === undefined ? [] : disputeParts(event.dispute)),
    ...(event.sources.length === 0 ? [] : [BLANK, title('Sources')]),
    ...event.sources.map(citation => faint(describeCitation(timeline, citation))),
  ];
}

function disputeParts({about, readings, settled}: Dispute): readonly Part[] {
  return [
    BLANK,
    {text: `The sources differ: ${about}`, kind: 'title'},
    ...readings.map(({says, sources}): Part => ({text: `${says} (${sources.join(', ')})`, kind: 'plain', indent: 3})),
    {text: settled, kind: 'faint'},
  ];
}

function typeName(event: MatchEvent): string {
  const words = (event.type === 'play' ? event.kind : event.type).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function exactness({timing}: MatchEvent): string {
  switch (timing.kind) {
    case 'exact':
      return 'The minute is stated.';
    case 'interval':
      return `The minute is estimated, between ${formatMinute(timing.from)} and ${formatMinute(timing.to)}.`;
    case 'order':
      return 'The minute is estimated from the order of events.';
  }
}

/** `S0.36  Match report, sentence 36` */
export function describeCitation({match}: Timeline, citation: string): string {
  return `${citation}  ${citationName(match, citation)}`;
}
