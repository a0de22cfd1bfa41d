import {readFileSync, writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import {parseArgs} from 'node:util';
import {asciinema} from './asciinema.ts';
import {keys} from './keys.ts';
import {lateness} from './lateness.ts';
import {live} from './live.ts';
import {liveFeed} from './live-feed.ts';
import {lookUp} from './look-up.ts';
import {matchday} from './matchday.ts';
import {maxSpeed} from './max-speed.ts';
import {opening, openingSeason} from './open-match.ts';
import {packageSize} from './package-size.ts';
import {memory, paused, playing} from './playing.ts';
import {readFile} from './read-file.ts';
import {type Bench, markdownTable, type Row, table} from './row.ts';
import {starting} from './start.ts';

// Measures the figures in the README and prints them next to their budgets. `--only keys,paused` runs some of the benchmarks,
// `--json` prints JSON, `--readme` writes the table into the README. All of them take about five minutes.

const BENCHES: readonly Bench[] = [
  starting,
  lookUp,
  readFile,
  opening,
  openingSeason,
  live,
  liveFeed,
  keys,
  playing,
  paused,
  memory,
  matchday,
  packageSize,
  maxSpeed,
  lateness,
  asciinema,
];

const flag = {type: 'boolean', default: false} as const;
const {values} = parseArgs({options: {only: {type: 'string'}, json: flag, readme: flag}});
const names = values.only?.split(',') ?? BENCHES.map(({name}) => name);
const unknown = names.filter(name => !BENCHES.some(bench => bench.name === name));
if (unknown.length > 0) {
  console.error(`no such measurement: ${unknown.join(', ')}; there are ${BENCHES.map(({name}) => name).join(', ')}`);
  process.exit(2);
}

const rows: Row[] = [];
for (const {name, run} of BENCHES.filter(bench => names.includes(bench.name))) {
  if (process.stderr.isTTY) process.stderr.write(`${name} …\n`);
  try {
    rows.push(...(await run()));
  } catch (error) {
    rows.push({
      what: name,
      measured: `failed: ${error instanceof Error ? error.message.split('\n')[0] : error}`,
      budget: '',
      met: false,
    });
  }
}
const machine = `Node ${process.versions.node}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}, ${process.platform}`;
if (values.readme) {
  const readme = new URL('../README.md', import.meta.url);
  const part = /(<!-- bench:[^>]*-->\n)[\s\S]*?(<!-- \/bench -->)/;
  const text = `${machine}; median (10th to 90th percentile).\n\n${markdownTable(rows)}\n`;
  writeFileSync(
    readme,
    readFileSync(readme, 'utf8').replace(part, (_, open: string, close: string) => `${open}${text}${close}`),
  );
}
console.log(
  values.json ? JSON.stringify(rows, undefined, 2) : `${machine}\nmedian (10th to 90th percentile)\n\n${table(rows)}`,
);
process.exit();
