import type {Position} from '../match/model/clock.ts';
import {NOT_REACHED} from '../match/model/clock-position.ts';
import {isOver} from '../match/model/state.ts';
import {playedAt, stateAt, type Timeline} from '../match/model/timeline.ts';
import {plainText} from '../text/plain-text.ts';
import type {Command} from './command.ts';
import {countBelow, entriesOf, nextHit} from './feed.ts';
import {goTo} from './go-to.ts';
import {positionText} from './position-text.ts';
import type {SessionState, Timed} from './session-state.ts';
import {skipped} from './skipped.ts';

/** How long a notice stays, in real milliseconds. */
export const NOTICE_TIME = 4_000;

export type Given = {
  readonly timeline: Timeline;
  readonly now: number;
  /** Where the command found the playhead. */
  readonly from: Position;
  /** What it has made of the playhead and the view. */
  readonly after: Pick<SessionState, 'position' | 'transport' | 'view'>;
};

export function timedNotice(notice: string | undefined, now: number): Timed<string> | undefined {
  return notice === undefined ? undefined : {value: notice, until: now + NOTICE_TIME};
}

/** The notice after a command. One that has nothing to say removes what an earlier one said. */
export function updateNotice(
  notice: Timed<string> | undefined,
  command: Command,
  given: Given,
): Timed<string> | undefined {
  switch (command.type) {
    case 'tick':
    case 'resize':
    case 'feed':
    case 'type':
    case 'paste':
      return notice;
    default:
      return timedNotice(noticeOf(command, given), given.now);
  }
}

/** What is worth saying after a command: what a seek skipped, why nothing happened, what was set. */
function noticeOf(command: Command, {timeline, from, after}: Given): string | undefined {
  const {position: to, transport, view} = after;
  switch (command.type) {
    case 'seek':
    case 'skip':
    case 'seek-share':
    case 'seek-end':
      return skipped(timeline, from, to);
    case 'undo':
    case 'redo':
      return from === to ? `Nothing to ${command.type}` : skipped(timeline, from, to);
    case 'jump':
      if (from === to) {
        // Saying that nothing more comes would give away the future.
        if (command.direction > 0 && !knows(timeline, from, view)) return `Next ${TARGETS[command.to]}: ${NOT_REACHED}`;
        return `No ${TARGETS[command.to]} ${command.direction > 0 ? 'after' : 'before'} this`;
      }
      // The event that a jump lands on is shown: only those before it are skipped.
      return command.to === 'cue' ? undefined : skipped(timeline, from, to > from ? to - 1 : to);
    case 'go-to':
      return goToProblem(timeline, from, command.clock, knows(timeline, from, view)) ?? skipped(timeline, from, to);
    case 'loop': {
      const {loop} = transport;
      if (loop === undefined) return 'Loop off';
      return loop.until === undefined
        ? `Loop from ${positionText(timeline, loop.from)}: press the same key to set its end`
        : `Loop ${positionText(timeline, loop.from)} to ${positionText(timeline, loop.until)}`;
    }
    case 'bookmark':
      return `Bookmark at ${positionText(timeline, to)}`;
    case 'remove-bookmark':
      return `Bookmark at ${positionText(timeline, command.position)} removed`;
    case 'search':
      return hitNotice(timeline, after, ' so far');
    case 'hit':
      return hitNotice(timeline, after, '');
    case 'notify':
      return command.notice;
    case 'spoilers':
      return view.spoilers ? 'Spoilers on: the bar shows what comes' : 'Spoilers off';
    default:
      return undefined;
  }
}

const TARGETS = {cue: 'event', highlight: 'highlight', goal: 'goal'} as const;

/** True if the viewer knows the end, or wants to know what comes. */
function knows(timeline: Timeline, position: Position, {spoilers}: SessionState['view']): boolean {
  return spoilers || isOver(stateAt(timeline, position));
}

/** Why a clock cannot be gone to. */
function goToProblem(timeline: Timeline, from: Position, typed: string, spoilers: boolean): string | undefined {
  const to = goTo(timeline, from, typed, spoilers);
  if (!('problem' in to)) return undefined;
  if (to.problem === NOT_REACHED) return `${plainText(typed).trim()}: ${NOT_REACHED}`;
  return to.problem.charAt(0).toUpperCase() + to.problem.slice(1);
}

/** Which of the hits is under the cursor: `“corner”: 3 of 12`. */
function hitNotice(timeline: Timeline, {position, view}: Given['after'], suffix: string): string | undefined {
  const words = view.search;
  if (words === '') return undefined;
  const played = playedAt(timeline, position);
  const entries = entriesOf(timeline, view);
  let hits = 0;
  let before = 0;
  for (let from = -1; ; hits += 1) {
    const hit = nextHit(timeline, entries, {words, from, direction: 1, played});
    if (hit === undefined) break;
    if (hit < (view.edge ?? played)) before += 1;
    from = hit;
  }
  const shown = countBelow(entries, played) === 0 ? 0 : before;
  return hits === 0 ? `“${words}”: not in the commentary so far` : `“${words}”: ${shown} of ${hits}${suffix}`;
}
