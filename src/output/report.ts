import {attributionOf} from '../match/model/attribution.ts';
import {laterSources, sourceName} from '../match/model/citation.ts';
import {formatBoard, PERIOD_PHRASES} from '../match/model/clock.ts';
import type {Dispute} from '../match/model/event.ts';
import {STATUSES} from '../match/model/event-values.ts';
import {knownName} from '../match/model/line-up.ts';
import {SIDES} from '../match/model/side.ts';
import {talliesBetween} from '../match/model/span-tallies.ts';
import {isOver, type MatchState} from '../match/model/state.ts';
import {isShown, STATS, statName, statOf, statsOf, statText} from '../match/model/stats.ts';
import {isKnown, type Note} from '../match/model/tie.ts';
import {boardAt, type Cue, stateAt, type Timeline} from '../match/model/timeline.ts';
import {isDayTimeline} from '../matchday/day-timeline.ts';
import {EVERYTHING, type Part, placesIn, wordsOf} from '../streams/feed.ts';
import {dayReport} from './day-report.ts';
import {fixtureLine, officialsLine} from './fixture-lines.ts';
import {list, literal, section, table} from './markdown.ts';
import {cards, changes, goals, kicks, withBounds} from './report-events.ts';
import {lineUpSection} from './report-line-ups.ts';
import {about, cited, noteLine, tieSection} from './report-tie.ts';
import {formatScore} from './text.ts';

/** What a report is about: a part of a match, as of its end. */
type Moment = {
  readonly timeline: Timeline;
  readonly part: Part;
  readonly state: MatchState;
  readonly over: boolean;
  /** The cues so far. */
  readonly played: readonly Cue[];
};

/**
 * A match report in Markdown as of the end of the part, without spoilers; after full-time it leaves out only what became known
 * later. From before the part it has the goals, cards and
 * changes alone, and no statistics. The events are the highlights, or those of `choice`.
 */
export function report(timeline: Timeline, part: Part): string {
  if (isDayTimeline(timeline)) return dayReport(timeline, part);
  const {match} = timeline;
  const {until} = part;
  const state = stateAt(timeline, until);
  const played = [...placesIn(timeline, {from: 0, until})].map(place => timeline.cues[place]!);
  const moment = {timeline, part, state, over: isOver(state), played};
  const attribution = attributionOf(match);
  const {home, away} = match.fixture;
  return [
    `# ${literal(`${home.name} ${formatScore(state, ' on penalties')} ${away.name}`)}`,
    ...[...fixtureLine(match.fixture), ...officialsLine(match.fixture)].flatMap(line => ['', literal(line)]),
    ...asOf(moment),
    ...section(2, 'Goals', goals(timeline, state)),
    ...section(2, 'Shoot-out', kicks(timeline, state)),
    ...section(2, 'Cards', cards(timeline, state)),
    ...section(2, 'Substitutions', changes(timeline, played)),
    ...section(2, 'Player of the match', award(moment)),
    ...section(2, titleOf(moment), happened(moment)),
    ...section(2, 'Statistics', statistics(moment)),
    ...lineUpSection(timeline, state),
    ...section(2, 'The tie', tieSection({match, score: state.score, over: moment.over})),
    ...section(2, 'The story so far', notes(match.story, moment)),
    ...section(2, 'Reaction', reactions(moment)),
    ...section(2, 'Where the sources differ', disputes(moment)),
    ...section(2, 'Uncertain', doubts(moment)),
    ...section(2, 'Sources', sources(moment)),
    ...(attribution === undefined ? [] : ['', literal(attribution)]),
  ].join('\n');
}

function asOf({timeline, part: {from, until}, played, over}: Moment): readonly string[] {
  const at = (position: number) => {
    const board = boardAt(timeline, position);
    return `${formatBoard(board)} in ${PERIOD_PHRASES[board.period]}`;
  };
  const status = played.findLastIndex(({event}) =>
    STATUSES.some(each => event.type === 'remark' && event.about === each),
  );
  const ended = status < 0 ? '' : wordsOf(timeline, status);
  const end = over ? ended : `As it stood at ${at(until)}.`;
  const begin = from > 0 ? `Events and statistics from ${at(from)}.` : '';
  const line = [end, begin].filter(text => text !== '').join(' ');
  return line === '' ? [] : ['', `*${literal(line)}*`];
}

function titleOf({timeline: {match, players}, part: {choice = EVERYTHING}}: Moment): string {
  const {filter, player} = choice;
  const who = player === undefined ? [] : [players.get(player)?.name ?? player];
  switch (filter) {
    case 'all':
      return who[0] ?? 'What happened';
    case 'key':
      return [...who, 'Highlights'].join(': ');
    case 'goals':
      return [...who, 'Goals, kick-offs and whistles'].join(': ');
    case 'cards':
      return [...who, 'Cards'].join(': ');
    case 'home':
    case 'away':
      return [match.fixture[filter].name, ...who].join(': ');
  }
}

/** Minute, score, side, words and sources; the sources only if any event has one. */
function happened({timeline, part}: Moment): readonly string[] {
  const {match, cues, sides, states} = timeline;
  // A kick-off is worth jumping to, and not worth a row.
  const isRow = (place: number) => part.choice?.filter !== 'key' || cues[place]!.event.type !== 'kick-off';
  const places = [...placesIn(timeline, part)].filter(isRow);
  const cited = places.some(place => cues[place]!.event.sources.length > 0);
  return table(
    [
      {title: 'Minute', align: 'right'},
      {title: 'Score', align: 'centre'},
      {title: 'Side'},
      {title: ''},
      ...(cited ? [{title: 'Sources'}] : []),
    ],
    places.map(place => {
      const {event, minute} = cues[place]!;
      const side = sides[place];
      return [
        withBounds(minute, event),
        formatScore(states[place + 1]!),
        side === undefined ? '' : match.fixture[side].short,
        wordsOf(timeline, place),
        ...(cited ? [event.sources.join(' ')] : []),
      ];
    }),
  );
}

/** In a match with incomplete coverage, counts of none are left out: they may be missing. */
function statistics({timeline, part: {from, until}, state, over}: Moment): readonly string[] {
  const {match} = timeline;
  const tallies = from > 0 ? talliesBetween(timeline, from - 1, until) : state.tallies;
  const counted = statsOf(match).flatMap(id => {
    const values = SIDES.map(side => statOf(id, tallies, side));
    if (!values.some(value => isShown(value, match))) return [];
    const [home, away] = values.map(value => statText(id, value, match, '·'));
    return [[home!, STATS[id].label, away!]];
  });
  const official = over && from === 0 ? match.officialStats : [];
  const {home, away} = match.fixture;
  const columns = [{title: home.name, align: 'right'}, {title: '', align: 'centre'}, {title: away.name}] as const;
  const published = table(
    columns,
    official.map(({stat, home, away, unit = ''}) => [`${home}${unit}`, statName(stat), `${away}${unit}`]),
  );
  return [
    ...table(columns, counted),
    ...(counted.length > 0 && match.coverage === 'told' ? ['', 'Counted from the reported events.'] : []),
    ...(published.length === 0 ? [] : ['', 'As published after the match:', '', ...published]),
  ];
}

function known<T extends Pick<Note, 'known'>>(notes: readonly T[], over: boolean): readonly T[] {
  return notes.filter(note => isKnown(note.known, over, false));
}

function notes(all: readonly Note[], {over, timeline}: Moment): readonly string[] {
  const {fixture} = timeline.match;
  return list(known(all, over).map(note => about(fixture, note.side) + noteLine(note)));
}

function award({timeline: {match, players}, over}: Moment): readonly string[] {
  const {playerOfTheMatch: best} = match;
  if (!over || best === undefined) return [];
  const player = players.get(best.player);
  return [literal(player === undefined ? best.player : knownName(player)) + cited(best.sources)];
}

function reactions({timeline, over}: Moment): readonly string[] {
  if (!over) return [];
  return list(
    timeline.match.reaction.map(({speaker, role, words, sources}) => {
      const who = role === undefined ? speaker : `${speaker}, ${role}`;
      return `${who}: ${words.join(' ')}${cited(sources)}`;
    }),
  );
}

function disputes({timeline: {match}, played, over}: Moment): readonly string[] {
  return [
    ...played.flatMap(({event: {dispute}, minute}) =>
      dispute === undefined ? [] : disputeLines(dispute, `${minute} `),
    ),
    ...known(match.disputes, over).flatMap(({dispute}) => (dispute === undefined ? [] : disputeLines(dispute, ''))),
  ];
}

function disputeLines({about, readings, settled}: Dispute, lead: string): readonly string[] {
  return [
    `- ${literal(lead + about)}`,
    ...list(readings.map(({says, sources}) => says + cited(sources))).map(line => `  ${line}`),
    `  - *${literal(settled)}*`,
  ];
}

/** What was not found, and warnings about the file; a warning may contain the result. */
function doubts({timeline: {match}, over, played}: Moment): readonly string[] {
  const placed = played.filter(({minute}) => minute.startsWith('~')).length;
  const warnings = match.origin?.warnings ?? [];
  return list([
    ...(placed === 0
      ? []
      : [`The minute of ${placed} of ${played.length} events is estimated and marked with a tilde.`]),
    ...known(match.disputes, over).flatMap(note => (note.dispute === undefined ? [noteLine(note)] : [])),
    ...(over
      ? warnings
      : warnings.length === 0
        ? []
        : [`Warnings about the file, shown at full-time: ${warnings.length}.`]),
  ]);
}

/**
 * Outside sources are listed from full-time on, or once an event cites them: their titles may be spoilers. Documents are listed
 * from the start, except for those that only later facts cite.
 */
function sources({timeline: {match}, played, over}: Moment): readonly string[] {
  const events = played.map(({event}) => event);
  const later = laterSources(match, events);
  const used = new Set(events.flatMap(event => event.sources.map(citation => citation.split('.')[0])));
  return list(
    match.sources
      .filter(({kind, id}) => (kind === 'document' ? !later.has(id) : over || used.has(id)))
      .map(source => `${source.id}: ${sourceName(source, over && !later.has(source.id))}`),
  );
}
