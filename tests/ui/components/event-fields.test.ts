import {describe, expect, test} from 'vitest';
import {recordedFields} from '../../../src/ui/components/event-fields.ts';
import {makeEvent} from '../../support/make-match.ts';

describe('an event in full', () => {
  test('has what is recorded besides its players, minute and words', () => {
    const shot = makeEvent('shot', '10', {
      side: 'home',
      shooter: 'Kern',
      goalkeeper: 'Falk',
      outcome: 'off-target',
      body: 'head',
      goalZone: 'high-right',
      oneOnOne: true,
      bigChance: false,
      xg: 0.1234,
      location: {x: 92, y: 30.25},
      goalMouth: {across: -4.2, height: 1},
      nearestOpponent: 3.8,
      opponentsInTheWay: 2,
      speed: 24.5,
      words: 'Over.',
      note: 'One report.',
    });
    expect(recordedFields(shot).toSorted()).toEqual([
      'body: head',
      'goal mouth: across -4.2 m, height 1 m',
      'goal zone: high right',
      'location: x 92 m, y 30.25 m',
      'nearest opponent: 3.8 m',
      'one on one',
      'opponents in the way: 2',
      'outcome: off target',
      'speed: 24.5 m/s',
      'xG: 0.12',
    ]);
  });
  test('of other kinds', () => {
    expect(
      recordedFields(makeEvent('card', '10', {side: 'home', card: 'second-yellow', reason: 'late tackle'})),
    ).toEqual(['card: second yellow', 'reason: late tackle']);
    expect(recordedFields(makeEvent('remark', '10', {about: 'abandoned', score: {home: 1, away: 0}}))).toEqual([
      'about: abandoned',
      'score: 1-0',
    ]);
    expect(recordedFields(makeEvent('offside', '10', {side: 'home', player: 'Kern'}))).toEqual([]);
  });
});
