import {Box, Text} from 'ink';
import {formatMinute} from '../match/clock.ts';
import {type Dispute, involvements, type MatchEvent, ROLES} from '../match/event.ts';
import type {Timeline} from '../match/timeline.ts';
import {wordsOf} from '../streams/feed.ts';
import type {MatchLook} from './match-look.ts';
import {cell, wrap} from './measure.ts';

export type EventDetailsProps = {
  readonly timeline: Timeline;
  /** The event's place in the timeline; undefined before the first. */
  readonly place: number | undefined;
  /** Lines scrolled off the top. */
  readonly top: number;
  readonly look: MatchLook;
  readonly columns: number;
  readonly rows: number;
};

type Line = {readonly text: string; readonly kind: 'title' | 'plain' | 'faint'};
type NumberedLine = Line & {readonly id: number};

/** One event in full: words, players and roles, the score then, how exact the minute is, what is disputed, and who says so. */
export function EventDetails({timeline, place, top, look, columns, rows}: EventDetailsProps) {
  const lines = detailLines(timeline, place, columns);
  const first = Math.min(top, Math.max(0, lines.length - rows));
  const styles = {title: look.colours.strong, plain: {}, faint: look.colours.faint};
  return (
    <Box flexDirection="column" width={columns} height={rows}>
      <Text>
        {lines.slice(first, first + rows).map(({text, kind, id}) => (
          <Text key={id} {...styles[kind]}>{`${cell(text, columns)}\n`}</Text>
        ))}
      </Text>
    </Box>
  );
}

/** The lines that there are to scroll. */
export function detailLines(timeline: Timeline, place: number | undefined, columns: number): readonly NumberedLine[] {
  return unnumbered(timeline, place, columns).map((line, id) => ({...line, id}));
}

function unnumbered(timeline: Timeline, place: number | undefined, columns: number): readonly Line[] {
  if (place === undefined) return [{text: ' Nothing has happened yet.', kind: 'faint'}];
  const {match, cues, states, players} = timeline;
  const {event, minute} = cues[place]!;
  const room = Math.max(10, columns - 3);
  const block = (text: string, kind: Line['kind'] = 'plain', indent = 1): readonly Line[] =>
    wrap(text, room - indent).map(line => ({text: ' '.repeat(indent) + line, kind}));
  const side = 'side' in event && event.side !== undefined ? match.fixture[event.side].name : undefined;
  const {score} = states[place + 1]!;
  return [
    ...block([minute, typeName(event), side].filter(part => part !== undefined).join(' · '), 'title'),
    ...block(wordsOf(timeline, place)),
    {text: '', kind: 'plain'},
    ...involvements(event).flatMap(({role, player}) => block(`${ROLES[role]}: ${players.get(player)?.name ?? player}`)),
    ...block(`Score then: ${match.fixture.home.name} ${score.home}-${score.away} ${match.fixture.away.name}`),
    ...block(exactness(event), 'faint'),
    ...(event.note === undefined ? [] : block(event.note, 'faint')),
    ...(event.dispute === undefined ? [] : disputeLines(event.dispute, block)),
    ...(event.sources.length === 0 ? [] : [{text: '', kind: 'plain' as const}, ...block('Sources', 'title')]),
    ...event.sources.flatMap(citation => block(describeCitation(timeline, citation), 'faint')),
    ...(match.sources.length === 0
      ? []
      : [{text: '', kind: 'plain' as const}, ...block('The same key again: all sources. esc closes.', 'faint')]),
  ];
}

function disputeLines(
  {about, readings, settled}: Dispute,
  block: (text: string, kind?: Line['kind'], indent?: number) => readonly Line[],
): readonly Line[] {
  return [
    {text: '', kind: 'plain'},
    ...block(`The sources differ: ${about}`, 'title'),
    ...readings.flatMap(({says, sources}) => block(`${says} (${sources.join(', ')})`, 'plain', 3)),
    ...block(settled, 'faint'),
  ];
}

function typeName({type}: MatchEvent): string {
  const words = type.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function exactness({timing}: MatchEvent): string {
  switch (timing.kind) {
    case 'exact':
      return 'The minute is stated.';
    case 'interval':
      return `The minute is a placement, between ${formatMinute(timing.from)} and ${formatMinute(timing.to)}.`;
    case 'order':
      return 'The minute is a placement: only what came before and after is stated.';
  }
}

/** `S0.36  Match report, sentence 36`. An outside source is named by its publisher: its address may tell how the match ends. */
export function describeCitation({match}: Timeline, citation: string): string {
  const [id, sentence] = citation.split('.');
  const source = match.sources.find(candidate => candidate.id === id);
  const names =
    source?.kind === 'outside' ? [source.publisher ?? source.title] : [source?.title ?? id, source?.publisher];
  const title = names.filter(part => part !== undefined).join(', ');
  return `${citation}  ${title}${sentence === undefined ? '' : `, sentence ${sentence}`}`;
}
