import {expect, test} from 'vitest';
import {merge} from '../../src/match/live/merge.ts';
import {MINUTE} from '../../src/match/model/clock.ts';
import {buildDay} from '../../src/matchday/day.ts';
import {isDayTimeline} from '../../src/matchday/day-timeline.ts';
import {followDay, followMatch} from '../../src/streams/followed.ts';
import {timedDay, versionAt, wallclockAt} from '../support/follow-day.ts';
import {makeMatchday} from '../support/make-matchday.ts';

const MATCHDAY = timedDay(
  makeMatchday([
    {home: 'Arsenal', away: 'Derby', goals: ['H 10'], kickOff: '15:00 UTC'},
    {home: 'Everton', away: 'Fulham', goals: ['A 20'], kickOff: '15:00 UTC'},
  ]),
);
const DAY = buildDay(MATCHDAY);
const known = (match: number, position: number) =>
  merge(undefined, versionAt(DAY, match, position), wallclockAt(DAY, position));

test('a new version of one match of a day makes no new commentary for the others', () => {
  const first = [known(0, 5 * MINUTE), known(1, 5 * MINUTE)];
  const followed = followDay(MATCHDAY, first);
  const words = (histories: typeof first, position: number) => {
    const {timeline} = followed.shown(histories, wallclockAt(DAY, position));
    if (!isDayTimeline(timeline)) throw new Error('not a day');
    return timeline.day.matches.map(match => match.timeline.words);
  };
  const [arsenal, everton] = words(first, 5 * MINUTE);
  const [newer, same] = words(first.with(0, known(0, 12 * MINUTE)), 12 * MINUTE);
  expect(same).toBe(everton);
  expect(newer).not.toBe(arsenal);
});

test('a message names the match of a day that it is about, and no match that is followed alone', () => {
  const first = [known(0, MINUTE), known(1, MINUTE)];
  expect([0, 1].map(followDay(MATCHDAY, first).nameOf)).toEqual(['Arsenal v Derby', 'Everton v Fulham']);
  expect(followMatch(first[0]!).nameOf(0)).toBeUndefined();
});
