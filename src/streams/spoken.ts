import {concatMap, type Observable, pairwise, startWith} from 'rxjs';
import {formatBoard, formatMinute, MINUTE} from '../match/model/clock.ts';
import {hasScore, statusText} from '../match/model/state.ts';
import {STATS, statOf, statsOf, statText} from '../match/model/stats.ts';
import type {Timeline} from '../match/model/timeline.ts';
import {clockOnDay} from '../matchday/day-clock.ts';
import {dayTitle, isDayTimeline} from '../matchday/day-timeline.ts';
import {spokenEntry} from '../matchday/entry-words.ts';
import {countBelow, entriesOf, type Filter, holds, wordsOf} from './feed.ts';
import type {Frame} from './frame.ts';
import type {Session} from './session.ts';
import {spanTitle, talliesOf} from './span.ts';
import {type Mode, positionAt} from './transport.ts';
import {selected} from './view.ts';

/**
 * One event as one sentence or two to be heard: the minute in words, the side, the commentary, and the score if it has changed.
 * `Minute 20, Southampton. Redmond …. Southampton 1, Liverpool 0.`
 */
export function spoken(timeline: Timeline, place: number): string {
  if (isDayTimeline(timeline)) return spokenEntry(timeline.day, timeline.cues[place]!);
  const {match, cues, states} = timeline;
  const {event, minute} = cues[place]!;
  const [before, after] = [states[place]!.score, states[place + 1]!.score];
  const changed = before.home !== after.home || before.away !== after.away;
  const result = changed ? ` ${match.fixture.home.name} ${after.home}, ${match.fixture.away.name} ${after.away}.` : '';
  const side = 'side' in event && event.side !== undefined ? `, ${match.fixture[event.side].name}` : '';
  return `${spokenMinute(minute, formatMinute(event.clock))}${side}. ${wordsOf(timeline, place)}${result}`;
}

/** Signs that a screen reader would misread or leave out, as words. */
function spokenMinute(shown: string, clock: string): string {
  const named: Readonly<Record<string, string>> = {pre: 'Before kick-off', HT: 'Half-time', FT: 'Full-time'};
  const about = shown.startsWith('~') ? 'About minute' : 'Minute';
  return named[shown] ?? `${about} ${clock.replace("'", '').replace('+', ' plus ')}`;
}

/** Where the match is: `67:12. Southampton 1, Liverpool 0.` Of a day, the time. */
export function spokenPlace(timeline: Timeline, {board, state, position}: Frame): string {
  if (isDayTimeline(timeline)) return `${clockOnDay(timeline.day, position, false)}.`;
  const {match} = timeline;
  const {home, away} = match.fixture;
  const clock = formatBoard(board).replace(' +', ' plus ');
  if (!hasScore(state)) return `${home.name} against ${away.name}, ${statusText(state.status!)}.`;
  return `${clock}. ${home.name} ${state.score.home}, ${away.name} ${state.score.away}.`;
}

/** A match as lines for a screen reader, each once: what happens as it happens, and after a command what it did. */
export function transcript({frame$}: Pick<Session, 'frame$'>): Observable<string> {
  return frame$.pipe(
    startWith<Frame | undefined>(undefined),
    pairwise(),
    concatMap(([before, now]) => (now === undefined ? [] : linesFor(now.timeline, before, now))),
  );
}

function linesFor(timeline: Timeline, before: Frame | undefined, now: Frame): readonly string[] {
  const notice = now.notice !== undefined && now.notice !== before?.notice ? [`${now.notice}.`] : [];
  const place = spokenPlace(timeline, now);
  // A match of a day has been opened, or left again.
  if (before !== undefined && isDayTimeline(before.timeline) !== isDayTimeline(timeline)) {
    return [title(timeline), place, ...last(timeline, now), ...notice];
  }
  if (before === undefined) {
    // A match opened late is not read out from the start; at `max` it has been played already.
    const late = now.position > MINUTE && now.transport.speed < Infinity;
    const begun = late ? [place, ...last(timeline, now)] : [...newLines(timeline, 0, now), place];
    return [title(timeline), ...begun, ...notice];
  }
  if (before.timeline !== now.timeline) return [...newsOf(timeline, before, now), ...notice];
  const sought = isSought(before, now);
  // A seek passes over what it skips; what it arrives at is heard.
  const match = sought ? [place, ...last(timeline, now)] : newLines(timeline, before.played, now);
  return [
    ...match,
    ...(sought ? [] : hit(timeline, before, now)),
    ...settings(timeline, before, now, sought),
    ...notice,
  ];
}

/** True where a command took the playhead somewhere else, rather than play. */
function isSought({transport: before}: Frame, {transport: now}: Frame): boolean {
  if (before === now) return false;
  if (before.undo !== now.undo || before.redo !== now.redo) return true;
  return before.position !== now.position && positionAt(before, now.since) !== now.position;
}

/** What a new version of a live match adds up to now, wherever it stands: late events too, each once. */
function newsOf(timeline: Timeline, before: Frame, {played, view}: Frame): readonly string[] {
  const known = new Set(before.timeline.cues.slice(0, before.played).map(({event}) => event.id));
  const entries = entriesOf(timeline, view);
  const news = entries
    .subarray(0, countBelow(entries, played))
    .filter(place => !known.has(timeline.cues[place]!.event.id));
  return Array.from(news, place => spoken(timeline, place));
}

/** The events from one place up to now that the filter lets through. */
function newLines(timeline: Timeline, from: number, {played, view}: Frame): readonly string[] {
  const entries = entriesOf(timeline, view);
  return Array.from(entries.subarray(countBelow(entries, from), countBelow(entries, played)), n => spoken(timeline, n));
}

function last(timeline: Timeline, {played, view}: Frame): readonly string[] {
  const entries = entriesOf(timeline, view);
  const place = entries[countBelow(entries, played) - 1];
  return place === undefined ? [] : [spoken(timeline, place)];
}

/** The entry that a search has found. */
function hit(timeline: Timeline, {view: before}: Frame, {view, played}: Frame): readonly string[] {
  if (view.search === '') return before.search === '' ? [] : ['Search closed.'];
  if (view.search === before.search && view.edge === before.edge) return [];
  const place = selected(timeline, view, played);
  return place === undefined || !holds(wordsOf(timeline, place), view.search) ? [] : [spoken(timeline, place)];
}

const PROMPTS = {
  'go-to': 'Go to: type a clock, such as 67, 67:30, 45+2 or HT, then enter. Escape closes.',
  search: 'Search: type words from the commentary, then enter. Escape closes.',
  end: 'To the end, and hear the result? y or n.',
  spoilers: 'Show what comes? It may give away the result. y or n.',
} as const;

/** What a command has set. */
function settings(timeline: Timeline, before: Frame, now: Frame, sought: boolean): readonly string[] {
  const [{transport: was, view: old}, {transport, view}] = [before, now];
  const lines: string[] = [];
  if (was.speed !== transport.speed) lines.push(`Speed ${Number(transport.speed.toPrecision(3))}.`);
  if (was.mode !== transport.mode) lines.push(spokenMode(was.mode, transport.mode));
  if (was.playing !== transport.playing && !sought) lines.push(transport.playing ? 'Playing.' : 'Paused.');
  if (old.filter !== view.filter) lines.push(`Commentary from here: ${filterName(timeline, view.filter)}.`);
  if (old.span !== view.span) lines.push(...spokenCounts(timeline, now));
  if (old.prompt !== view.prompt && view.prompt !== undefined) lines.push(PROMPTS[view.prompt]);
  return lines;
}

function spokenMode(was: Mode, mode: Mode): string {
  switch (mode) {
    case 'steady':
      return was === 'director' ? 'Director off.' : 'Playing the whole match.';
    case 'director':
      return 'Director on: slow where it matters.';
    case 'highlights':
      return 'Only the highlights.';
  }
}

function filterName({match: {fixture}}: Timeline, filter: Filter): string {
  switch (filter) {
    case 'all':
      return 'everything';
    case 'key':
      return 'key events';
    case 'goals':
      return 'goals, kick-offs and whistles';
    case 'cards':
      return 'cards only';
    case 'home':
    case 'away':
      return `${fixture[filter].name} only`;
  }
}

/** `This half. Shots: Southampton 5, Liverpool 3.` Missing statistics are left out. */
function spokenCounts(timeline: Timeline, frame: Frame): readonly string[] {
  const {match} = timeline;
  const {home, away} = match.fixture;
  const tallies = talliesOf(timeline, frame);
  const counts = statsOf(match).flatMap(id => {
    const [ours, theirs] = [statOf(id, tallies, 'home'), statOf(id, tallies, 'away')];
    if ((ours ?? 0) + (theirs ?? 0) === 0) return [];
    const number = (value: number | undefined) => statText(id, value, match, 'not known');
    return [`${STATS[id].label}: ${home.name} ${number(ours)}, ${away.name} ${number(theirs)}.`];
  });
  return [`${spanTitle(frame.view.span, match)}.`, ...(counts.length === 0 ? ['No statistics yet.'] : counts)];
}

/** The same with what each means. */
export function spokenMeanings(timeline: Timeline, frame: Frame): readonly string[] {
  const counts = spokenCounts(timeline, frame);
  return counts.map(line => {
    const id = statsOf(timeline.match).find(each => line.startsWith(`${STATS[each].label}: `));
    return id === undefined ? line : `${line} That is ${STATS[id].meaning}.`;
  });
}

function title(timeline: Timeline): string {
  if (isDayTimeline(timeline)) return `${dayTitle(timeline)}.`;
  const {home, away, competition} = timeline.match.fixture;
  return `${home.name} against ${away.name}${competition === undefined ? '' : `, ${competition}`}.`;
}
