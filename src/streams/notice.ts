import {
  concat,
  filter,
  map,
  merge,
  type Observable,
  of,
  pairwise,
  type SchedulerLike,
  scan,
  shareReplay,
  startWith,
  switchMap,
  timer,
  withLatestFrom,
} from 'rxjs';
import {formatBoard, MINUTE, type Position, SECOND} from '../match/model/clock.ts';
import {parseClock} from '../match/model/parse-clock.ts';
import {talliesBetween} from '../match/model/span-tallies.ts';
import type {CountId} from '../match/model/stats.ts';
import {boardAt, playedAt, stateAt, type Timeline} from '../match/model/timeline.ts';
import {plainText} from '../text/plain-text.ts';
import {goTo} from './apply-command.ts';
import type {Command} from './command.ts';
import {countBelow, entriesOf, nextHit} from './feed.ts';
import {gapsOf} from './highlights.ts';
import type {Pace, Range} from './pace.ts';
import type {Playback} from './playback.ts';
import type {View} from './view.ts';

/** Playhead and view at one instant. */
export type Watched = {readonly now: Playback; readonly view: View};

/** How long a notice stays, in real milliseconds. */
export const NOTICE = 4_000;

/** What is worth a line after a command: what a seek skipped, what was refused, what was set. Undefined where the screen says it all. */
export function noticeOf(timeline: Timeline, command: Command, from: Position, after: Watched): string | undefined {
  const to = after.now.position;
  switch (command.type) {
    case 'seek':
    case 'skip':
    case 'seek-share':
    case 'undo':
    case 'redo':
      return from === to && (command.type === 'undo' || command.type === 'redo')
        ? `Nothing to ${command.type}`
        : skipped(timeline, from, to);
    case 'seek-end':
      return command.sure ? skipped(timeline, from, to) : undefined;
    case 'jump':
      // That nothing more comes would be told too soon.
      if (from === to && command.direction > 0 && !after.view.spoilers) return undefined;
      if (from === to) return `No ${NAMES[command.to]} ${command.direction > 0 ? 'after' : 'before'} this`;
      // What a jump lands on is on the screen: only what lies between is skipped.
      return command.to === 'cue' ? undefined : skipped(timeline, from, to > from ? to - 1 : to);
    case 'go-to': {
      const asked = goTo(timeline, from, command.clock);
      // Why a well-written clock is not there would tell how long the match is.
      if ('problem' in asked) {
        const written = !('problem' in parseClock(command.clock));
        return written && !after.view.spoilers
          ? `There is no ${plainText(command.clock).trim()} to go to`
          : asked.problem.charAt(0).toUpperCase() + asked.problem.slice(1);
      }
      return skipped(timeline, from, to);
    }
    case 'loop': {
      const {loop} = after.now.transport;
      if (loop === undefined) return 'Loop off';
      return loop.until === undefined
        ? `Loop from ${clock(timeline, loop.from)}: the same key sets its end`
        : `Loop ${clock(timeline, loop.from)} to ${clock(timeline, loop.until)}`;
    }
    case 'bookmark':
      return `Bookmark at ${clock(timeline, to)}`;
    case 'remove-bookmark':
      return `Bookmark at ${clock(timeline, command.position)} removed`;
    case 'search':
    case 'hit':
      return hitNotice(timeline, command, after);
    case 'tell':
      return command.notice;
    case 'spoilers':
      return after.view.spoilers ? 'Spoilers on: the bar shows what comes' : 'Spoilers off';
    default:
      return undefined;
  }
}

const NAMES = {cue: 'event', highlight: 'highlight', goal: 'goal'} as const;

function hitNotice(
  timeline: Timeline,
  command: Command & {readonly type: 'search' | 'hit'},
  {now, view}: Watched,
): string | undefined {
  if (view.search === '') return undefined;
  const played = playedAt(timeline, now.position);
  const entries = entriesOf(timeline, view);
  const words = view.search;
  let hits = 0;
  let before = 0;
  for (let from = -1; ; hits += 1) {
    const hit = nextHit(timeline, entries, {words, from, direction: 1, played});
    if (hit === undefined) break;
    if (hit < (view.edge ?? played)) before += 1;
    from = hit;
  }
  const shown = countBelow(entries, played) === 0 ? 0 : before;
  if (hits === 0) return `“${words}” has not been said yet`;
  return `“${words}”: ${shown} of ${hits}${command.type === 'search' ? ' so far' : ''}`;
}

/**
 * What lies between two positions, going forward: `12' skipped: 2 shots, 1 yellow card`. Going back says only how far: what
 * was there is ahead of the playhead again.
 */
export function skipped(timeline: Timeline, from: Position, to: Position): string | undefined {
  const cues = Math.abs(playedAt(timeline, to) - playedAt(timeline, from));
  if (cues === 0) return undefined;
  if (to < from) return `${span(from - to)} back`;
  const [before, then] = [stateAt(timeline, from), stateAt(timeline, to)];
  const tallies = talliesBetween(timeline, from, to);
  const goals = then.goals.filter(goal => !before.goals.includes(goal)).length;
  const counted = COUNTED.flatMap(([stat, one, many]) => {
    const count = tallies.home[stat] + tallies.away[stat];
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
  const told = [...(goals === 0 ? [] : [goals === 1 ? '1 goal' : `${goals} goals`]), ...counted];
  return `${span(to - from)} skipped${told.length === 0 ? '' : `: ${told.join(', ')}`}`;
}

const COUNTED: readonly (readonly [CountId, string, string])[] = [
  ['shots', 'shot', 'shots'],
  ['corners', 'corner', 'corners'],
  ['yellowCards', 'yellow card', 'yellow cards'],
  ['redCards', 'red card', 'red cards'],
  ['substitutions', 'substitution', 'substitutions'],
];

function span(milliseconds: number): string {
  return milliseconds < MINUTE
    ? `${Math.max(1, Math.round(milliseconds / SECOND))} s`
    : `${Math.round(milliseconds / MINUTE)}'`;
}

function clock(timeline: Timeline, position: Position): string {
  return formatBoard(boardAt(timeline, position));
}

/** What play itself has just jumped over, between two positions. */
export function jumpedOver(
  timeline: Timeline,
  before: Playback,
  {position, transport, cause}: Playback,
): string | undefined {
  if (cause !== 'time' || transport.mode !== 'highlights') return undefined;
  const gaps = GAPS.get(transport.pace) ?? gapsOf(transport.pace);
  GAPS.set(transport.pace, gaps);
  const gap = gaps.findLast(({from, until}) => before.position <= from && until <= position);
  if (gap === undefined) return undefined;
  return skipped(timeline, gap.from, gap.until) ?? `${span(gap.until - gap.from)} skipped`;
}

const GAPS = new WeakMap<Pace, readonly Range[]>();

/** The newest notice, until its time is over. */
export function notices(
  timeline: Timeline,
  {command$, playback$, view$}: Watching,
  scheduler: SchedulerLike,
  first: string | undefined,
): Observable<string | undefined> {
  const moved$ = playback$.pipe(
    scan<Playback, Moved, undefined>(
      (last, now) => ({now, from: now.cause === 'command' && last !== undefined ? last.now.position : now.position}),
      undefined,
    ),
    shareReplay({bufferSize: 1, refCount: true}),
  );
  const given$ = command$.pipe(
    withLatestFrom(moved$, view$),
    map(([command, {now, from}, view]) => noticeOf(timeline, command, from, {now, view})),
  );
  const jumped$ = playback$.pipe(
    pairwise(),
    map(([before, after]) => jumpedOver(timeline, before, after)),
  );
  // A command that has nothing to say ends what an earlier one said; time that has nothing to say does not.
  return merge(of(first), given$, jumped$.pipe(filter(notice => notice !== undefined))).pipe(
    switchMap(
      (notice): Observable<string | undefined> =>
        notice === undefined ? of(notice) : concat(of(notice), timer(NOTICE, scheduler).pipe(map(() => undefined))),
    ),
    startWith<string | undefined>(undefined),
  );
}

/** The playhead, and where the last command found it. */
type Moved = {readonly now: Playback; readonly from: Position};

type Watching = {
  readonly command$: Observable<Command>;
  readonly playback$: Observable<Playback>;
  readonly view$: Observable<View>;
};
