import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
  cutPace,
  evenPace,
  makePace,
  type Pace,
  pieceAt,
  positionAfter,
  realBetween,
  type Stretch,
  speedAt,
  totalOf,
} from '../../src/streams/pace.ts';

/** Stretches from one millisecond to hours, from a hold of one millisecond to the greatest speed, some of them jumped. */
function paceArbitrary({jumps}: {readonly jumps: boolean}): fc.Arbitrary<Pace> {
  const stretch = fc.record({
    length: fc.oneof(
      fc.constant(1),
      fc.integer({min: 1, max: 5_000_000}),
      fc.double({min: 0.5, max: 1e5, noNaN: true}),
    ),
    real: fc.oneof(fc.integer({min: 1, max: 20_000}), fc.double({min: 1, max: 1e6, noNaN: true})),
    jumped: jumps ? fc.boolean() : fc.constant(false),
  });
  return fc.array(stretch, {minLength: 1, maxLength: 20}).map(parts => {
    const stretches: Stretch[] = [];
    for (const {length, real, jumped} of parts) {
      const from = stretches.at(-1)?.to ?? 0;
      stretches.push({from, to: from + length, real: jumped ? 0 : real});
    }
    return makePace(stretches);
  });
}

const share = fc.oneof(fc.double({min: 0, max: 1, noNaN: true}), fc.constantFrom(0, 1));

/** A match of 100 ms: 10 ms at speed 1, a jump, a hold of one millisecond, the rest at speed 10. */
const mixed = makePace([
  {from: 0, to: 10, real: 10},
  {from: 10, to: 49, real: 0},
  {from: 49, to: 50, real: 1000},
  {from: 50, to: 100, real: 5},
]);

describe('makePace', () => {
  test('leaves out what has no length', () => {
    expect(makePace([{from: 0, to: 0, real: 0}, ...evenPace(10).stretches]).stretches).toEqual(evenPace(10).stretches);
    expect(makePace([]).duration).toBe(0);
  });

  test.each([
    ['a late start', [{from: 1, to: 2, real: 1}]],
    ['a gap', [...evenPace(10).stretches, {from: 11, to: 12, real: 1}]],
    ['an overlap', [...evenPace(10).stretches, {from: 9, to: 12, real: 1}]],
    ['time that goes back', [{from: 0, to: 10, real: -1}]],
    ['time that stands still at a point', [{from: 0, to: 0, real: 1}]],
    ['a time that is no number', [{from: 0, to: 10, real: Number.NaN}]],
    ['a time without end', [{from: 0, to: 10, real: Number.POSITIVE_INFINITY}]],
  ])('refuses %s', (_, stretches) => {
    expect(() => makePace(stretches)).toThrow(RangeError);
  });
});

describe('positionAfter', () => {
  test('is anchor plus time times speed at a constant speed, to the last bit', () => {
    const anchors = fc.double({min: 0, max: 5_400_000, noNaN: true});
    fc.assert(
      fc.property(anchors, fc.double({min: 0, max: 1e6, noNaN: true}), (position, real) => {
        expect(positionAfter(evenPace(5_400_000), position, real)).toBe(Math.min(position + real, 5_400_000));
      }),
    );
  });

  test('lands after the skipped part, from its start and from within', () => {
    expect(positionAfter(mixed, 9, 0.5)).toBe(9.5);
    expect(positionAfter(mixed, 9, 1)).toBe(49);
    expect(positionAfter(mixed, 10, 0)).toBe(49);
    expect(positionAfter(mixed, 30, 500)).toBe(49.5);
    expect(positionAfter(mixed, 0, 1012)).toBe(70);
  });

  test('lands beyond several jumps in a row, and at the end of a last one', () => {
    const pace = makePace([
      {from: 0, to: 1, real: 0},
      {from: 1, to: 2, real: 0},
      {from: 2, to: 3, real: 1},
      {from: 3, to: 9, real: 0},
    ]);
    expect(positionAfter(pace, 0, 0)).toBe(2);
    expect(positionAfter(pace, 2.5, 0.5)).toBe(9);
  });

  test('stays within the match', () => {
    expect(positionAfter(mixed, 0, Number.POSITIVE_INFINITY)).toBe(100);
    expect(positionAfter(mixed, 120, 0)).toBe(100);
    expect(positionAfter(mixed, -5, 0)).toBe(0);
    expect(positionAfter(makePace([]), 0, 100)).toBe(0);
  });

  test('never goes back, from any position and for any time', () => {
    fc.assert(
      fc.property(paceArbitrary({jumps: true}), share, share, share, (pace, at, one, other) => {
        const position = at * pace.duration;
        const [less, more] = [one, other].map(part => part * totalOf(pace)).sort((a, b) => a - b) as [number, number];
        expect(positionAfter(pace, position, 0)).toBeGreaterThanOrEqual(position);
        expect(positionAfter(pace, position, more)).toBeGreaterThanOrEqual(positionAfter(pace, position, less));
        const tolerance = 1e-9 * pace.duration;
        const [first, second] = [one, other].map(part => part * pace.duration).sort((a, b) => a - b) as [
          number,
          number,
        ];
        expect(positionAfter(pace, second, less)).toBeGreaterThanOrEqual(positionAfter(pace, first, less) - tolerance);
      }),
    );
  });

  test('comes to the same in two goes as in one', () => {
    fc.assert(
      fc.property(paceArbitrary({jumps: false}), share, share, share, (pace, at, one, other) => {
        const position = at * pace.duration;
        const [a, b] = [one * totalOf(pace), other * totalOf(pace)];
        const apart = positionAfter(pace, positionAfter(pace, position, a), b);
        const together = positionAfter(pace, position, a + b);
        expect(Math.abs(realBetween(pace, apart, together))).toBeLessThanOrEqual(2e-6 * Math.max(1, totalOf(pace)));
        expect(Math.abs(apart - together)).toBeLessThanOrEqual(1e-6 * Math.max(1, pace.duration));
      }),
    );
  });

  test('does not drift over a thousand small goes', () => {
    fc.assert(
      fc.property(paceArbitrary({jumps: true}), pace => {
        let position = 0;
        for (let n = 0; n < 1000; n += 1) position = positionAfter(pace, position, totalOf(pace) / 2000);
        const real = realBetween(pace, 0, position);
        expect(Math.abs(real - totalOf(pace) / 2)).toBeLessThanOrEqual(1e-6 * Math.max(1, totalOf(pace)));
      }),
    );
  });

  test('undoes realBetween', () => {
    fc.assert(
      fc.property(paceArbitrary({jumps: false}), share, share, (pace, one, other) => {
        const [a, b] = [one, other].map(part => part * pace.duration).sort((x, y) => x - y) as [number, number];
        const arrived = positionAfter(pace, a, realBetween(pace, a, b));
        expect(Math.abs(arrived - b)).toBeLessThanOrEqual(1e-6 * Math.max(1, pace.duration));
      }),
    );
  });
});

describe('realBetween', () => {
  test('counts jumps as nothing, and back as less than nothing', () => {
    expect(realBetween(mixed, 0, 100)).toBe(totalOf(mixed));
    expect(realBetween(mixed, 10, 49)).toBe(0);
    expect(realBetween(mixed, 60, 50)).toBe(-1);
  });
});

describe('speedAt', () => {
  test('is that of the stretch that begins at a boundary, and of the last one at the end', () => {
    expect([0, 10, 49, 50, 100].map(position => speedAt(mixed, position))).toEqual([1, Infinity, 0.001, 10, 10]);
    expect(pieceAt(mixed, 10)).toEqual({from: 10, to: 49, real: 0});
    expect(pieceAt(makePace([]), 0)).toBeUndefined();
  });

  test('is the constant speed of an even pace', () => {
    expect(speedAt(evenPace(100, 4), 50)).toBe(4);
    expect(totalOf(evenPace(100, 4))).toBe(25);
    expect(totalOf(evenPace(100, Number.POSITIVE_INFINITY))).toBe(0);
  });
});

describe('cutPace', () => {
  test('changes nothing but where stretches begin', () => {
    fc.assert(
      fc.property(paceArbitrary({jumps: true}), fc.array(share, {maxLength: 10}), (pace, shares) => {
        const cuts = shares.map(part => part * pace.duration).sort((a, b) => a - b);
        const cut = makePace(cutPace(pace, cuts));
        const starts = cut.stretches.map(({from}) => from);
        expect(starts).toEqual(expect.arrayContaining(cuts.filter(at => at < pace.duration)));
        for (const at of cuts) {
          expect(realBetween(cut, 0, at)).toBeCloseTo(realBetween(pace, 0, at), 3);
        }
      }),
    );
  });
});
