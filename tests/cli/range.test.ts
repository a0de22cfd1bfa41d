import {describe, expect, test} from 'vitest';
import {rangeOf} from '../../src/cli/range.ts';
import {UsageError} from '../../src/errors.ts';
import {buildTimeline} from '../../src/match/model/timeline.ts';
import {ninety} from '../support/make-match.ts';

const timeline = buildTimeline(ninety());

describe('rangeOf', () => {
  test('is the whole match by default', () => {
    expect(rangeOf(timeline, {})).toEqual({from: 0, until: timeline.duration});
  });

  test('goes from clock to clock, and can be a single moment', () => {
    const [first, second] = timeline.periods;
    expect(rangeOf(timeline, {from: 'HT', until: '46'})).toEqual({from: first!.end, until: second!.start + 60_000});
    expect(rangeOf(timeline, {from: '20', until: '20'})).toEqual({from: 1_200_001, until: 1_200_001});
  });

  test.each([
    [{from: '60', until: '20'}, '--from 60 is after --until 20'],
    [{from: 'FT', until: 'HT'}, '--from FT is after --until HT'],
    [{from: '45+9'}, '--from 45+9: not reached yet'],
    [{until: '105'}, '--until 105: not reached yet'],
    [
      {until: '105', spoilers: true},
      '--until 105: the match has no extra time, so no 105; write stoppage time as 90+1',
    ],
  ])('refuses %j', (asked, message) => {
    expect(() => rangeOf(timeline, asked)).toThrow(new UsageError(message));
  });
});
