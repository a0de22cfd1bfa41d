import {readFileSync} from 'node:fs';
import {buildDay, type Day, dayAt} from '../src/matchday/day.ts';
import {matchdaySchema} from '../src/matchday/schema/matchday-schema.ts';
import {median, quantile, since, spread} from './figures.ts';
import {watch} from './playing.ts';
import {HAS_PROC} from './proc.ts';
import {REPLAY} from './program.ts';
import {type Bench, NOT_HERE, type Row} from './row.ts';
import {isDrawn, open, pause, SCREEN} from './screen.ts';

const FINAL_DAY = 'data/final-day.json';
/** Budgets: microseconds for a moment of so many matches, share of a core and megabytes while playing. */
const LOOK_UPS = [
  {matches: 10, budget: 5},
  {matches: 380, budget: 60},
];
const MOST_CPU = 0.05;
const MOST_MEMORY = 150;
const BATCHES = 200;
const TOGETHER = 200;

/** A day of several matches: its moments looked up, and played at sixty times the speed. */
export const matchday: Bench = {
  name: 'matchday',
  run: async () => {
    const day = buildDay(matchdaySchema.parse(JSON.parse(readFileSync(FINAL_DAY, 'utf8'))));
    return [...LOOK_UPS.map(({matches, budget}) => lookedUp(day, matches, budget)), await played()];
  },
};

/** The matches of the day again and again, until they are so many. */
function lookedUp({matches, ...day}: Day, count: number, budget: number): Row {
  const many = {...day, matches: Array.from({length: count}, (_, n) => matches[n % matches.length]!)};
  const taken: number[] = [];
  let kept = 0;
  for (let batch = 0; batch < BATCHES; batch += 1) {
    const begun = process.hrtime.bigint();
    for (let n = 0; n < TOGETHER; n += 1) kept += dayAt(many, Math.random() * day.duration).printed;
    taken.push((since(begun) * 1000) / TOGETHER);
  }
  if (!(kept > 0)) throw new Error('nothing was looked up');
  // The first tenth runs before the code is compiled.
  const settled = taken.slice(BATCHES / 10);
  return {
    what: `a moment of ${count} matches looked up`,
    measured: spread(settled, 'µs', 2),
    budget: `${budget} µs, median`,
    met: median(settled) <= budget,
  };
}

async function played(): Promise<Row> {
  const what = 'ten matches played at 60x, 120x40';
  const budget = `${MOST_CPU * 100} % of a core, ${MOST_MEMORY} MB`;
  if (!HAS_PROC) return {what, measured: NOT_HERE, budget, met: undefined};
  const screen = open([REPLAY, 'final-day', '--speed', '60'], SCREEN);
  await screen.shows(isDrawn);
  await pause(3_000);
  const {cpu, resident} = await watch(screen, 20_000);
  await screen.close();
  const memory = quantile(resident, 1);
  return {
    what,
    measured: `${(cpu * 100).toFixed(1)} % of a core, ${memory.toFixed(0)} MB most`,
    budget,
    met: cpu <= MOST_CPU && memory <= MOST_MEMORY,
  };
}
