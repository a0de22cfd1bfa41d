import {COLUMNS, ROWS} from '../src/match/analysis/threat-grid.ts';
import {distanceToGoal, type Location, MARKINGS, PITCH} from '../src/match/model/pitch.ts';

// Solves the expected-threat equation of src/match/analysis/expected-threat.ts. The result is written into threat-grid.ts.

const CELL = PITCH.length / COLUMNS;
const CELL_ACROSS = PITCH.width / ROWS;
/** After this many rounds, no value changes by a hundredth of itself. */
const ROUNDS = 20;
/** To the hundred-thousandth of a goal: the model is far less exact. */
const DIGITS = 5;

/** The threats of one wing. Repeats the equation, starting near the goal, until the values settle. */
export function solveThreatGrid(): readonly number[] {
  const middle = (n: number): Location => ({
    x: ((n % COLUMNS) + 0.5) * CELL,
    y: (Math.floor(n / COLUMNS) + 0.5) * CELL_ACROSS,
  });
  const all = COLUMNS * ROWS;
  // Only one wing is solved; a move into the other wing counts as a move to the mirrored cell.
  const half = all / 2;
  const mirrored = (n: number) => (n < half ? n : COLUMNS * (ROWS - 1 - Math.floor(n / COLUMNS)) + (n % COLUMNS));
  const threat: number[] = Array.from({length: half}, () => 0);
  const moves: Float64Array[] = [];
  const reward: number[] = [];
  for (let n = 0; n < half; n += 1) {
    const from = middle(n);
    const shot = shoots(from);
    const row = new Float64Array(half);
    let sum = 0;
    for (let to = 0; to < all; to += 1) {
      const there = middle(to);
      const distance = Math.hypot(there.x - from.x, there.y - from.y);
      const likely = nearness(distance, there.x - from.x);
      sum += likely;
      row[mirrored(to)]! += likely * keeps(there, distance);
    }
    moves.push(row.map(value => ((1 - shot) * value) / sum));
    reward.push(shot * scores(from));
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let n = half - 1; n >= 0; n -= 1) {
      const row = moves[n]!;
      let sum = reward[n]!;
      for (let to = 0; to < half; to += 1) sum += row[to]! * threat[to]!;
      threat[n] = sum;
    }
  }
  return threat.map(value => Number(value.toFixed(DIGITS)));
}

/**
 * The chance that a shot scores: the share of the shooter's forward view that the goal fills, reduced with distance. About
 * 0.17 from the penalty spot, 0.05 from twenty metres.
 */
function scores(here: Location): number {
  const depth = Math.max(0.1, PITCH.length - here.x);
  const across = here.y - PITCH.width / 2;
  const post = MARKINGS.goal / 2;
  const angle = Math.atan((across + post) / depth) - Math.atan((across - post) / depth);
  return (angle / Math.PI) * 2 ** -((distanceToGoal(here) / 20) ** 2);
}

/** The chance of a shot: two in three at the penalty spot, one in six at twenty metres, almost none beyond thirty. */
function shoots(here: Location): number {
  const chance = scores(here) ** 2;
  return chance / (chance + 0.12 ** 2);
}

/** The relative likelihood of a move: about fifteen metres, and slightly more often forwards. */
function nearness(distance: number, forwards: number): number {
  return Math.exp(-0.5 * (distance / 15) ** 2 + forwards / 60);
}

/** The chance that a move succeeds: 0.9 in a side's own half, half of that in the other goal area, less over distance. */
function keeps(there: Location, distance: number): number {
  const nearer = Math.max(0, 1 - distanceToGoal(there) / 60);
  return Math.max(0.2, 0.92 - 0.5 * nearer ** 1.5 - 0.003 * distance);
}
