/** What time comes from: an RxJS scheduler, or what has its method. */
export type Timer = {
  readonly schedule: (work: () => void, delay: number) => {readonly unsubscribe: () => void};
};

/** Waits so long. */
export function pause(timer: Timer, milliseconds: number): Promise<void> {
  return new Promise(resolve => {
    timer.schedule(resolve, milliseconds);
  });
}

/** Something that has to happen again and again, or else is given up. */
export type Patience = {
  /** It happened: from now on there is so long for the next time. */
  readonly wait: (milliseconds: number, giveUp: () => void) => void;
  readonly end: () => void;
};

export function patience(timer: Timer): Patience {
  let waiting: ReturnType<Timer['schedule']> | undefined;
  const end = () => waiting?.unsubscribe();
  return {
    wait: (milliseconds, giveUp) => {
      end();
      waiting = timer.schedule(giveUp, milliseconds);
    },
    end,
  };
}
