import {readdirSync, readFileSync} from 'node:fs';

/** What the kernel counts of a process. Linux only. */
export type Usage = {
  /** Milliseconds of processor time, all threads together. */
  readonly cpu: number;
  /** Times that its main thread went to sleep: what wakes up has to go to sleep again. */
  readonly wakes: number;
  /** Megabytes resident, now and at most so far. */
  readonly resident: number;
  readonly peak: number;
};

export const HAS_PROC = process.platform === 'linux';

export function usageOf(pid: number): Usage {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const field = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1]);
  return {
    cpu: cpuOf(pid),
    wakes: field('voluntary_ctxt_switches'),
    resident: field('VmRSS') / 1024,
    peak: field('VmHWM') / 1024,
  };
}

/** The scheduler counts nanoseconds, where `stat` has only ticks of ten milliseconds. */
function cpuOf(pid: number): number {
  const folder = `/proc/${pid}/task`;
  const threads = readdirSync(folder).map(thread => readFileSync(`${folder}/${thread}/schedstat`, 'utf8'));
  return threads.reduce((sum, text) => sum + Number(text.split(' ')[0]), 0) / 1e6;
}
