/** Where time comes from: an RxJS scheduler, or anything with its method. */
export type Timer = {
  readonly schedule: (work: () => void, delay: number) => {readonly unsubscribe: () => void};
};

/** Resolves after so many milliseconds. */
export function pause(timer: Timer, milliseconds: number): Promise<void> {
  return new Promise(resolve => {
    timer.schedule(resolve, milliseconds);
  });
}

/** A time limit that is set anew for each step of a task. */
export type Deadline = {
  /** Aborts when the limit passes, with the reason that was set. */
  readonly signal: AbortSignal;
  /** Replaces the limit by one that many milliseconds from now. */
  readonly set: (milliseconds: number, reason: Error) => void;
  readonly clear: () => void;
};

export function openDeadline(timer: Timer): Deadline {
  const controller = new AbortController();
  let pending: ReturnType<Timer['schedule']> | undefined;
  const clear = () => pending?.unsubscribe();
  return {
    signal: controller.signal,
    set: (milliseconds, reason) => {
      clear();
      pending = timer.schedule(() => controller.abort(reason), milliseconds);
    },
    clear,
  };
}
