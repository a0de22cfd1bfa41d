import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {solveThreatGrid} from '../../../scripts/solve-threat-grid.ts';
import {expectedThreat} from '../../../src/match/analysis/expected-threat.ts';
import {THREATS_OF_WING} from '../../../src/match/analysis/threat-grid.ts';
import {PITCH} from '../../../src/match/model/pitch.ts';

const middle = PITCH.width / 2;
const placeArbitrary = fc.record({
  x: fc.double({min: 0, max: PITCH.length, noNaN: true}),
  y: fc.double({min: 0, max: PITCH.width, noNaN: true}),
});

test('the grid in the source is the solution of the equation', () => {
  expect(THREATS_OF_WING).toEqual(solveThreatGrid());
});

describe('expectedThreat', () => {
  test('is a probability, and the same on both wings', () => {
    fc.assert(
      fc.property(placeArbitrary, ({x, y}) => {
        const threat = expectedThreat({x, y});
        expect(threat).toBeGreaterThan(0);
        expect(threat).toBeLessThan(0.5);
        expect(expectedThreat({x, y: PITCH.width - y})).toBeCloseTo(threat, 12);
      }),
    );
  });

  test('rises towards the goal, and in the last third towards the middle', () => {
    const along = [5, 30, 52.5, 70, 85, 95, 103].map(x => expectedThreat({x, y: middle}));
    expect(along).toEqual(along.toSorted((a, b) => a - b));
    for (const x of [75, 85, 95, 103]) {
      const across = [2, 12, 22, middle].map(y => expectedThreat({x, y}));
      expect(across).toEqual(across.toSorted((a, b) => a - b));
    }
  });

  test('has realistic values: well below 1 % far from goal, a large share close in', () => {
    expect(expectedThreat({x: 5, y: middle})).toBeLessThan(0.005);
    expect(expectedThreat({x: 70, y: 10})).toBeCloseTo(0.011, 2);
    expect(expectedThreat({x: 94, y: middle})).toBeGreaterThan(0.08);
    expect(expectedThreat({x: 103, y: middle})).toBeGreaterThan(0.25);
  });

  test('is continuous: one metre is never worth more than a fifth of the goal mouth', () => {
    fc.assert(
      fc.property(placeArbitrary, ({x, y}) => {
        const step = Math.abs(expectedThreat({x: Math.max(0, x - 1), y}) - expectedThreat({x, y}));
        expect(step).toBeLessThan(0.06);
      }),
    );
  });
});
