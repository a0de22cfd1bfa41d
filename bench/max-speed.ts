import {fileURLToPath} from 'node:url';
import {since} from './figures.ts';
import {longMatchFile} from './long-match.ts';
import {HAS_PROC, usageOf} from './proc.ts';
import {REPLAY, start} from './program.ts';
import type {Bench, Row} from './row.ts';

const PRINTER = fileURLToPath(new URL('print-all.ts', import.meta.url));
/** About as many as fit into 64 MB, the largest file that is read. */
const IN_A_FILE = 300_000;

/** Everything at once, into a pipe: the lines of a million events, and the whole program with a file near the size limit. */
export const maxSpeed: Bench = {
  name: 'max-speed',
  run: async () => [
    await printed('1,000,000 events piped at --speed max: the lines', [PRINTER, '1000000'], 1_000_000),
    await printed(
      `${IN_A_FILE.toLocaleString('en')} events piped at --speed max: the program, with a file near the size limit`,
      [REPLAY, longMatchFile(IN_A_FILE), '--speed', 'max'],
      IN_A_FILE,
    ),
  ],
};

async function printed(what: string, args: readonly string[], count: number): Promise<Row> {
  const begun = process.hrtime.bigint();
  const child = start(args);
  let [first, lines, grown]: [number | undefined, number, number] = [undefined, 0, 0];
  let least = Number.NaN;
  const look = () => {
    if (!HAS_PROC || child.exitCode !== null) return;
    const {resident, peak} = usageOf(child.pid!);
    if (Number.isNaN(least)) least = resident;
    grown = Math.max(grown, resident - least);
    top = peak;
  };
  let top = Number.NaN;
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
    if (first === undefined) {
      first = since(begun);
      look();
    }
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines += 1;
    if (lines % 50 === 0) look();
  }
  const all = since(begun);
  if (lines !== count) throw new Error(`${lines} lines for ${count} events`);
  const rate = count / ((all - first!) / 1000);
  const whole = count / (all / 1000);
  return {
    what,
    measured: `${rate.toFixed(0)} events/s (${whole.toFixed(0)} from the start of the program), memory grows by ${grown.toFixed(0)} MB to ${top.toFixed(0)} MB`,
    budget: '',
    met: undefined,
  };
}
