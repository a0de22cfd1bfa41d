import fc from 'fast-check';
import {expect, test} from 'vitest';
import {SIDES} from '../../../src/match/model/side.ts';
import {applyEvent, foldStates, initialState, isOver} from '../../../src/match/model/state.ts';
import {matchArbitrary} from '../../support/arbitraries.ts';
import {draft, LINE_UPS, makeEvent, makeMatch, ninety} from '../../support/make-match.ts';
import {runs} from '../../support/runs.ts';

const empty = initialState(ninety([], {lineUps: LINE_UPS}));

test('the initial state is empty', () => {
  expect(empty).toMatchObject({
    phase: 'before',
    score: {home: 0, away: 0},
    shootOut: {home: 0, away: 0},
    kicks: [],
    goals: [],
    addedTime: undefined,
  });
});

test('kick-offs and whistles change the phase', () => {
  const {events} = ninety([draft('remark', '20')]);
  const phases = events.map((_, n) => events.slice(0, n + 1).reduce(applyEvent, empty).phase);
  expect(phases).toEqual(['playing', 'playing', 'break', 'playing', 'over']);
});

test('a match is over after its final whistle, or once it is said how it ended without one, until it is resumed', () => {
  const playing = applyEvent(empty, makeEvent('kick-off', '1'));
  const after = (about: 'abandoned' | 'awarded' | 'annulled' | 'postponed' | 'cancelled' | 'suspended' | 'resumed') =>
    applyEvent(playing, makeEvent('remark', '60', {about}));
  for (const about of ['abandoned', 'awarded', 'annulled', 'postponed', 'cancelled'] as const) {
    expect(isOver(after(about)), about).toBe(true);
  }
  for (const about of ['suspended', 'resumed'] as const) expect(isOver(after(about)), about).toBe(false);
  const resumed = applyEvent(after('abandoned'), makeEvent('remark', '61', {about: 'resumed'}));
  expect([isOver(resumed), resumed.phase, resumed.status]).toEqual([false, 'playing', undefined]);
  const whistle = makeEvent('whistle', '90', {final: true});
  expect([isOver(empty), isOver(playing), isOver(applyEvent(playing, whistle))]).toEqual([false, false, true]);
});

test('goals and own goals count for their side', () => {
  const one = applyEvent(empty, makeEvent('goal', '20', {side: 'home', scorer: 'h9'}));
  const two = applyEvent(one, makeEvent('goal', '30', {side: 'away', kind: 'own-goal', scorer: 'h4'}));
  expect(one.score).toEqual({home: 1, away: 0});
  expect(two.score).toEqual({home: 1, away: 1});
  expect(two.goals.map(({clock}) => clock.minute)).toEqual([20, 30]);
  expect(two.lineUps.home.get('h4')?.ownGoals).toHaveLength(1);
  expect(two.tallies.away.shots).toBe(0);
});

test('shoot-out kicks are not goals', () => {
  const scored = applyEvent(empty, makeEvent('shoot-out-kick', 'pen 1', {side: 'away', scored: true}));
  const missed = applyEvent(scored, makeEvent('shoot-out-kick', 'pen 1', {side: 'home', scored: false}));
  expect(missed).toMatchObject({shootOut: {home: 0, away: 1}, score: {home: 0, away: 0}, goals: []});
  expect(missed.kicks.map(({scored}) => scored)).toEqual([true, false]);
});

test('announced time lasts until the whistle', () => {
  const announced = applyEvent(empty, makeEvent('added-time', '45', {minutes: 3}));
  expect(announced.addedTime).toBe(3);
  expect(applyEvent(announced, makeEvent('corner', '45+1', {side: 'home'})).addedTime).toBe(3);
  expect(applyEvent(announced, makeEvent('whistle', '45+3')).addedTime).toBeUndefined();
  expect(applyEvent(announced, makeEvent('kick-off', '46')).addedTime).toBeUndefined();
});

test('an event that changes nothing returns the same state', () => {
  expect(applyEvent(empty, makeEvent('remark', '3'))).toBe(empty);
  expect(applyEvent(empty, makeEvent('chance', '3', {side: 'home'}))).toBe(empty);
});

test('a state is never mutated', () => {
  fc.assert(
    fc.property(matchArbitrary(), match => {
      let state = initialState(match);
      for (const event of match.events) {
        const before = structuredClone(state);
        const after = applyEvent(state, event);
        expect(state).toEqual(before);
        state = after;
      }
    }),
    {numRuns: runs(50)},
  );
});

test('the score counts the standing goals, and ends at the stated score', () => {
  fc.assert(
    fc.property(matchArbitrary(), match => {
      const states = foldStates(match, match.events);
      for (const {score, goals, shootOut, kicks} of states) {
        for (const side of SIDES) {
          expect(score[side]).toBe(goals.filter(goal => goal.side === side).length);
          expect(shootOut[side]).toBe(kicks.filter(kick => kick.side === side && kick.scored).length);
        }
      }
      const last = states.at(-1)!;
      if (match.score !== undefined) expect(last.score).toEqual(match.score);
      if (match.shootOut !== undefined) expect(last.shootOut).toEqual(match.shootOut);
    }),
    {numRuns: runs(50)},
  );
});

test('a match with a different stated score is refused', () => {
  expect(() => makeMatch([draft('goal', '20', {side: 'home'})], {score: {home: 0, away: 0}})).toThrow('1-0');
});

test('formations begin as the fixture has them; tactics of no side change neither', () => {
  const {fixture, ...rest} = ninety();
  const match = {...rest, fixture: {...fixture, home: {...fixture.home, formation: '4-3-3'}}};
  const initial = initialState(match);
  expect(initial.formations).toEqual({home: '4-3-3', away: undefined});
  expect(initial.shapes).toEqual({home: '4-3-3', away: undefined});
  const after = applyEvent(initial, makeEvent('tactics', '20', {formation: '5-3-2'}));
  expect([after.formations, after.shapes]).toEqual([initial.formations, initial.shapes]);
  const changed = applyEvent(initial, makeEvent('tactics', '20', {side: 'away', formation: '5-3-2'}));
  expect([changed.formations.away, changed.shapes.away]).toEqual([undefined, '5-3-2']);
});
