import {concatMap, type Observable, scan} from 'rxjs';
import {formatBoard, formatMinute} from '../match/clock.ts';
import type {Timeline} from '../match/timeline.ts';
import {wordsOf} from './feed.ts';
import type {Frame} from './frame.ts';
import type {Session} from './session.ts';

/**
 * One event as one sentence or two to be heard: the minute in words, what is told, and the score where it has changed.
 * `Minute 20. Redmond …. Southampton 1, Liverpool 0.`
 */
export function spoken(timeline: Timeline, place: number): string {
  const {match, cues, states} = timeline;
  const {event, minute} = cues[place]!;
  const [before, after] = [states[place]!.score, states[place + 1]!.score];
  const changed = before.home !== after.home || before.away !== after.away;
  const result = changed ? ` ${match.fixture.home.name} ${after.home}, ${match.fixture.away.name} ${after.away}.` : '';
  return `${spokenMinute(minute, formatMinute(event.clock))}. ${wordsOf(timeline, place)}${result}`;
}

/** Signs that a voice would read out, or leave out, as words. */
function spokenMinute(shown: string, clock: string): string {
  const named: Readonly<Record<string, string>> = {pre: 'Before kick-off', HT: 'Half-time', FT: 'Full-time'};
  const about = shown.startsWith('~') ? 'About minute' : 'Minute';
  return named[shown] ?? `${about} ${clock.replace("'", '').replace('+', ' plus ')}`;
}

/** Where the match is: `67:12. Southampton 1, Liverpool 0.` */
function spokenPlace({match}: Timeline, {board, state}: Frame): string {
  const {home, away} = match.fixture;
  const clock = formatBoard(board).replace(' +', ' plus ');
  return `${clock}. ${home.name} ${state.score.home}, ${away.name} ${state.score.away}.`;
}

/** A match as lines to be heard, each once: what happens as it happens, and after a command what it did. */
export function transcript({timeline, frame$}: Pick<Session, 'timeline' | 'frame$'>): Observable<string> {
  return frame$.pipe(
    scan<Frame, Heard, undefined>((last, frame) => ({frame, lines: linesFor(timeline, last?.frame, frame)}), undefined),
    concatMap(({lines}) => lines),
  );
}

type Heard = {readonly frame: Frame; readonly lines: readonly string[]};

function linesFor(timeline: Timeline, before: Frame | undefined, now: Frame): readonly string[] {
  const notice = now.notice !== undefined && now.notice !== before?.notice ? [`${now.notice}.`] : [];
  if (before === undefined)
    return [title(timeline), ...told(timeline, 0, now.played), spokenPlace(timeline, now), ...notice];
  const {transport} = now;
  if (before.transport.undo !== transport.undo || before.transport.redo !== transport.redo) {
    // A seek passes over what it skips; what it arrives at is heard.
    return [spokenPlace(timeline, now), ...told(timeline, Math.max(0, now.played - 1), now.played), ...notice];
  }
  const paused = before.transport.playing === transport.playing ? [] : [transport.playing ? 'Playing.' : 'Paused.'];
  const speed = transport.speed === before.transport.speed ? [] : [`Speed ${Number(transport.speed.toPrecision(3))}.`];
  return [...told(timeline, before.played, now.played), ...speed, ...paused, ...notice];
}

function told(timeline: Timeline, from: number, to: number): readonly string[] {
  return Array.from({length: Math.max(0, to - from)}, (_, n) => spoken(timeline, from + n));
}

function title({match: {fixture}}: Timeline): string {
  return `${fixture.home.name} against ${fixture.away.name}, ${fixture.competition}.`;
}
