import {attributionOf} from '../match/model/attribution.ts';
import {citationName} from '../match/model/citation.ts';
import {formatBoard} from '../match/model/clock.ts';
import {involvements, isPlaced, type MatchEvent, ROLES} from '../match/model/event.ts';
import {type EventSequence, everyEvent} from '../match/model/every-event.ts';
import type {MatchState} from '../match/model/state.ts';
import {aggregateOf, type Tie} from '../match/model/tie.ts';
import {boardAt, type Timeline} from '../match/model/timeline.ts';
import {isDayTimeline} from '../matchday/day-timeline.ts';
import {type Part, placesIn} from '../streams/feed.ts';
import {dayLine} from './day-line.ts';
import type {EventLine} from './event-line-schema.ts';
import type {Formatted} from './text.ts';

/** Every event of a match, or every entry of a day, as one line of JSON. */
export function jsonLines(timeline: Timeline): Formatted {
  if (isDayTimeline(timeline)) return {sequence: timeline, lineOf: place => JSON.stringify(dayLine(timeline, place))};
  const events = everyEvent(timeline);
  return {sequence: events, lineOf: place => JSON.stringify(eventLine(events, place))};
}

/** A part of a match as JSON Lines. */
export function* jsonl({sequence, lineOf}: Formatted, part: Part): Generator<string, void, undefined> {
  for (const place of placesIn(sequence, part)) yield `${lineOf(place)}\n`;
}

/** One event and the match after it; nothing later. */
export function eventLine(events: EventSequence, place: number): EventLine {
  const {match, players, cues, states, words, sides} = events;
  const {event, at, minute, highlight} = cues[place]!;
  const side = sides[place] ?? null;
  const {note, dispute, timing} = event;
  const attribution = attributionOf(match);
  return {
    id: event.id,
    type: event.type,
    clock: {...event.clock, shown: minute, board: formatBoard(boardAt(events, at))},
    position: at,
    placed: isPlaced(event),
    ...(timing.kind === 'interval' ? {interval: {from: timing.from, to: timing.to}} : {}),
    highlight,
    side,
    team: side === null ? null : match.fixture[side].name,
    players: involvements(event).map(({role, player}) => ({
      role,
      id: player,
      name: players.get(player)?.name ?? player,
    })),
    details: detailsOf(event),
    state: stateOf(states[place + 1]!, match.tie),
    words: words[place] ?? null,
    ...(note === undefined ? {} : {note}),
    sources: event.sources.map(citation => ({citation, name: citationName(match, citation)})),
    ...(dispute === undefined ? {} : {dispute}),
    ...(attribution === undefined ? {} : {attribution}),
  };
}

/** Fields that are not details: they are in the line itself, internal to the file, or what happens later. */
const ELSEWHERE = new Set([
  ...[
    'id',
    'type',
    'clock',
    'timing',
    'with',
    'words',
    'sources',
    'dispute',
    'note',
    'facts',
    'side',
    'players',
    'places',
    'ledTo',
  ],
  ...Object.keys(ROLES),
]);

function detailsOf(event: MatchEvent): EventLine['details'] {
  return Object.fromEntries(
    Object.entries(event).filter(([field, value]) => !ELSEWHERE.has(field) && value !== undefined),
  );
}

function stateOf(
  {phase, score, kicks, shootOut, tallies, addedTime}: MatchState,
  tie: Tie | undefined,
): EventLine['state'] {
  const {home, away} = tallies;
  const shotOut = kicks.length > 0 || shootOut.home !== shootOut.away;
  return {
    phase,
    score,
    aggregate: aggregateOf(tie, score) ?? null,
    shootOut: shotOut ? shootOut : null,
    yellowCards: {home: home.yellowCards, away: away.yellowCards},
    redCards: {home: home.redCards, away: away.redCards},
    addedTime: addedTime ?? null,
  };
}
