import {
  BehaviorSubject,
  concatMap,
  defer,
  distinctUntilChanged,
  EMPTY,
  ignoreElements,
  map,
  merge,
  type Observable,
  repeat,
  type SchedulerLike,
  Subject,
  scan,
  switchMap,
  tap,
  timer,
  timestamp,
} from 'rxjs';
import type {Command} from './command.ts';
import {type Frame, sameFrame, toFrame} from './frame.ts';
import {nextBeat} from './goal-flash.ts';
import {initialState, type StateOptions} from './initial-state.ts';
import {nextLiveChange} from './live-view.ts';
import {nextMove} from './playback.ts';
import {undrawnLimits} from './scroll.ts';
import type {SessionState} from './session-state.ts';
import type {Interval} from './transport.ts';
import {type UpdateContext, update} from './update.ts';

export type SessionOptions = StateOptions & {
  readonly scheduler: SchedulerLike;
  /** True if time counts even while the computer sleeps. @default false */
  readonly wallClock?: boolean;
  /** @default {@link INTERVAL} */
  readonly interval?: Interval;
  /** True if no goal flashes. @default false */
  readonly reducedMotion?: boolean | undefined;
  /** How far what a frame shows can be scrolled. @default as if nothing were drawn */
  readonly scrollLimits?: UpdateContext['scrollLimits'];
};

/** One match being watched: frames out, commands in. Frames come from the scheduler's clock and from nothing else. */
export type Session = {
  readonly frame$: Observable<Frame>;
  /** The newest frame. */
  readonly frame: () => Frame;
  readonly dispatch: (command: Command) => void;
  readonly close: () => void;
};

/**
 * Twenty frames a second for cues, about five for the running clock: more is not seen, and costs. Both limits are a little
 * less, so that a timer that fires late keeps no cue waiting for longer than 50 ms, and at speed 10 takes nothing from the
 * next second.
 */
export const INTERVAL: Interval = {clock: 190, cue: 45};

const TICK: Command = {type: 'tick'};
const CATCH_UP: Command = {type: 'tick', early: true};

/**
 * Opens a session: commands and ticks of the scheduler are folded into one state, and each state that looks new is a frame.
 * No timer runs while nothing is going to change by itself.
 */
export function openSession(options: SessionOptions): Session {
  const {scheduler, interval = INTERVAL, scrollLimits = ({view}: Frame) => undrawnLimits(view)} = options;
  const context: UpdateContext = {...options, interval, scrollLimits};
  const initial = initialState(options, scheduler.now());
  const input$ = new Subject<Command>();
  const state$ = new BehaviorSubject(initial);
  const frame$ = new BehaviorSubject(toFrame(initial));
  const frames$ = state$.pipe(map(toFrame), distinctUntilChanged(sameFrame));
  const ticks$ = wakeAt(state$, scheduler, context).pipe(
    tap(() => input$.next(TICK)),
    ignoreElements(),
  );
  const subscription = merge(frames$, ticks$).subscribe(frame$);
  subscription.add(
    input$
      .pipe(
        // What has happened by now is shown before what the command does. A command given while a frame is shown waits its turn.
        concatMap(command => (command === TICK ? [command] : [CATCH_UP, command])),
        timestamp(scheduler),
        scan((state, {value, timestamp: now}) => update(state, value, now, context), initial),
        distinctUntilChanged(),
      )
      .subscribe(state$),
  );
  return {
    frame$,
    frame: () => frame$.getValue(),
    dispatch: command => input$.next(command),
    close: () => {
      subscription.unsubscribe();
      frame$.complete();
      input$.complete();
    },
  };
}

/** Emits when something on the screen is due to change by itself. A timer that fires early is set again. */
function wakeAt(
  state$: Observable<SessionState>,
  scheduler: SchedulerLike,
  context: UpdateContext,
): Observable<unknown> {
  return state$.pipe(
    map(state => nextChange(state, context)),
    distinctUntilChanged(),
    switchMap(due =>
      Number.isFinite(due) ? defer(() => timer(Math.max(0, due - scheduler.now()), scheduler)).pipe(repeat()) : EMPTY,
    ),
  );
}

/** When something on the screen next changes by itself, on the scheduler's clock; Infinity if nothing will. */
function nextChange(state: SessionState, context: UpdateContext): number {
  const {goalFlash, notice} = state;
  const never = Number.POSITIVE_INFINITY;
  return Math.min(
    nextMove(state, {...context, timeline: state.timeline}),
    nextLiveChange(state),
    nextBeat(goalFlash),
    notice?.until ?? never,
  );
}
