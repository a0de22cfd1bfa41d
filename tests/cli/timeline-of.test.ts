import {describe, expect, test, vi} from 'vitest';
import {timelineOf} from '../../src/cli/timeline-of.ts';
import {UsageError} from '../../src/errors.ts';
import {isDayTimeline} from '../../src/matchday/day-timeline.ts';
import {formatTimeOfDay} from '../../src/matchday/time-of-day.ts';
import {ninety} from '../support/make-match.ts';
import {makeMatchday} from '../support/make-matchday.ts';

const CUP = makeMatchday([
  {home: 'Japan', away: 'Poland', kickOff: '17:00 UTC+3'},
  {home: 'Senegal', away: 'Colombia', kickOff: '18:00 UTC+4'},
]);
const LEAGUE = makeMatchday([{home: 'Rovers', away: 'Albion', kickOff: '15:00'}]);

describe('the zone of a day', () => {
  const startIn = (zone: 'ground' | 'local' | undefined) => {
    const timeline = timelineOf(CUP, {zone});
    if (!isDayTimeline(timeline)) throw new Error('not a day');
    return [formatTimeOfDay(timeline.day.start), timeline.day.zone];
  };

  test.each([
    ['Asia/Tokyo', '23:00', 9 * 60],
    ['America/New_York', '10:00', -4 * 60],
    ['UTC', '14:00', 0],
  ])("is the viewer's with --zone local, such as %s", (zone, time, minutes) => {
    vi.stubEnv('TZ', zone);
    expect(startIn('local')).toEqual([time, minutes]);
    expect(startIn('ground')).toEqual(['17:00', 180]);
    expect(startIn(undefined)).toEqual(['17:00', 180]);
    vi.unstubAllEnvs();
  });

  test('is needed for it, and one match has none', () => {
    expect(() => timelineOf(LEAGUE, {zone: 'local'})).toThrow(UsageError);
    expect(() => timelineOf(LEAGUE, {zone: 'local'})).toThrow('state no zone, such as 18:00 UTC+3');
    expect(() => timelineOf(ninety(), {zone: 'ground'})).toThrow('this is one match, and not a matchday');
  });
});
