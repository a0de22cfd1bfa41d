import {type Location, PITCH} from '../model/pitch.ts';
import {COLUMNS, ROWS, THREATS_OF_WING} from './threat-grid.ts';

/**
 * Expected threat: how likely the side on the ball is to score before losing it, given where the ball is. The idea and the
 * equation are Karun Singh's (2018, https://karun.in/blog/expected-threat.html):
 *
 *     threat(here) = shoots(here) × scores(here) + (1 − shoots(here)) × Σ moves(here, there) × threat(there)
 *
 * He estimates the three functions from the events of a league. Here they are smooth functions of our own, chosen to fit
 * well-known round numbers; scripts/solve-threat-grid.ts states them. The result is a model's, good for comparing places on
 * the pitch, and not a count of anything.
 */
export function expectedThreat({x, y}: Location): number {
  // Interpolate between the middles of cells, so that there is no jump at a cell's edge.
  const [column, across] = [
    clamp((x / PITCH.length) * COLUMNS - 0.5, COLUMNS - 1),
    clamp((y / PITCH.width) * ROWS - 0.5, ROWS - 1),
  ];
  const [left, top] = [Math.min(COLUMNS - 2, Math.floor(column)), Math.min(ROWS - 2, Math.floor(across))];
  const [right, below] = [column - left, across - top];
  const at = (n: number, m: number) => THREATS_OF_WING[Math.min(top + m, ROWS - 1 - top - m) * COLUMNS + left + n]!;
  return (
    (1 - below) * ((1 - right) * at(0, 0) + right * at(1, 0)) + below * ((1 - right) * at(0, 1) + right * at(1, 1))
  );
}

function clamp(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most);
}
