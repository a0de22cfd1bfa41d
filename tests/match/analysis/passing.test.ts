import {describe, expect, test} from 'vitest';
import {passingOf} from '../../../src/match/analysis/passing.ts';
import {MINUTE} from '../../../src/match/model/clock.ts';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {type Draft, draft, LINE_UPS, ninety} from '../../support/make-match.ts';

const touch = (minute: string, player: string, fields: object = {}) =>
  draft('play', minute, {side: player.startsWith('h') ? 'home' : 'away', kind: 'carry', player, ...fields});
const pass = (minute: string, player: string, target: string, fields: object = {}) =>
  touch(minute, player, {kind: 'pass', target, completed: true, ...fields});

const timelineOf = (...plays: readonly Draft[]) => buildTimeline(ninety(plays, {lineUps: LINE_UPS}));

describe('passingOf', () => {
  test('a player stands at the average location of their touches', () => {
    const timeline = timelineOf(
      touch('10', 'h7', {location: {x: 40, y: 10}}),
      touch('11', 'h7', {location: {x: 60, y: 30}}),
      touch('12', 'h7'),
      touch('13', 'a9', {location: {x: 1, y: 1}}),
    );
    expect(passingOf(timeline, timeline.duration, 'home').standings).toEqual([
      {id: 'h7', number: 7, place: {x: 50, y: 20}, touches: 2},
    ]);
  });

  test('passes between two players count in both directions, the most frequent first, then by name', () => {
    const timeline = timelineOf(
      pass('10', 'h4', 'h3'),
      pass('11', 'h9', 'h10'),
      pass('11', 'h5', 'h6'),
      pass('12', 'h7', 'h8'),
      pass('13', 'h8', 'h7'),
      pass('14', 'a2', 'a3'),
    );
    expect(passingOf(timeline, timeline.duration, 'home').links).toEqual([
      {between: ['h7', 'h8'], count: 2},
      {between: ['h10', 'h9'], count: 1},
      {between: ['h3', 'h4'], count: 1},
      {between: ['h5', 'h6'], count: 1},
    ]);
  });

  test('incomplete passes, passes to nobody or to oneself, carries and later passes do not count', () => {
    const timeline = timelineOf(
      pass('10', 'h7', 'h8', {completed: undefined}),
      touch('11', 'h7', {kind: 'pass', completed: true}),
      pass('12', 'h7', 'h7'),
      touch('14', 'h7', {target: 'h8', completed: true}),
      pass('40', 'h7', 'h8'),
    );
    expect(passingOf(timeline, 30 * MINUTE, 'home').links).toEqual([]);
    expect(passingOf(timeline, timeline.duration, 'home').links).toEqual([{between: ['h7', 'h8'], count: 1}]);
  });

  test('a player who has gone off is left out', () => {
    const timeline = timelineOf(
      pass('10', 'h7', 'h8', {location: {x: 50, y: 20}}),
      draft('substitution', '60', {side: 'home', on: 'h12', off: 'h7'}),
    );
    expect(passingOf(timeline, 59 * MINUTE, 'home').standings).toHaveLength(1);
    expect(passingOf(timeline, timeline.duration, 'home')).toEqual({standings: [], links: []});
  });
});
