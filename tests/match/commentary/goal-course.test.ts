import {expect, test} from 'vitest';
import {COURSES} from '../../../src/match/commentary/moulds/goals.ts';
import {courseOf} from '../../../src/match/commentary/sentences/goal-course.ts';
import {MINUTE} from '../../../src/match/model/clock.ts';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {earlierEvents, filled, lineAt, waysOf} from '../../support/line-context.ts';
import {LINE_UPS, makeEvent, ninety} from '../../support/make-match.ts';

const match = ninety([], {lineUps: LINE_UPS, coverage: 'complete'});
const {players, states} = buildTimeline(match);
const start = states[1]!;

test.each<[string, 'against' | 'coming', score: readonly [number, number], conditions: object]>([
  ['against the run of play, into the lead', 'against', [0, 0], {leads: '', level: ''}],
  ['against the run of play, to level', 'against', [0, 1], {level: '', equal: ''}],
  ['against the run of play, two ahead', 'against', [1, 0], {}],
  ['that had been coming, into the lead', 'coming', [0, 0], {leads: '', level: ''}],
  ['that had been coming, to level', 'coming', [0, 1], {level: '', equal: ''}],
  ['that had been coming, still behind', 'coming', [0, 2], {level: ''}],
  ['that had been coming, two ahead', 'coming', [1, 0], {}],
])('a goal %s', (_what, course, [home, away], conditions) => {
  const isComing = course === 'coming';
  const {tallies} = start;
  const shot = makeEvent('shot', '55', {side: 'home', shooter: 'h9', outcome: 'saved'});
  const recent = [1, 2, 3, 4].map(n => ({at: (60 - n) * MINUTE, event: {...shot, id: `shot ${n}`}}));
  const context = {
    match,
    players,
    before: {
      ...start,
      score: {home, away},
      tallies: {
        home: {...tallies.home, shots: isComing ? 4 : 1},
        away: {...tallies.away, shots: isComing ? 3 : 7},
      },
    },
    line: lineAt(60 * MINUTE, {earlier: earlierEvents(isComing ? recent : [])}),
  };
  const goal = makeEvent('goal', '60', {side: 'home', scorer: 'h9'});
  const ways = waysOf(id => courseOf({...goal, id}, context) ?? '');
  expect(ways).toEqual(filled(COURSES[course], {team: 'Homeham', rivals: 'Awayton', ...conditions}));
});
