import {describe, expect, test} from 'vitest';
import {reconcile} from '../../../src/formats/results/reconcile-score.ts';
import type {EventDraft} from '../../../src/formats/shared/add-period-markers.ts';
import type {Side} from '../../../src/match/model/side.ts';
import {clockAt} from '../../support/make-match.ts';

const goal = (clock: string, side: Side): EventDraft => ({type: 'goal', side, clock: clockAt(clock)});
const kick = (side: Side, scored: boolean) => ({taker: 'Ann', side, scored});
/** 1-1 after 90 minutes, 2-1 after extra time. */
const GOALS = [goal('10', 'home'), goal('80', 'away'), goal('100', 'home')];
const STATED = {halfTime: {home: 1, away: 0}, fullTime: {home: 1, away: 1}, extraTime: {home: 2, away: 1}};

test('a score that the goals add up to is stated', () => {
  expect(reconcile(STATED, GOALS, true, [])).toEqual({stated: {score: {home: 2, away: 1}}, warnings: []});
});

describe('a part of the score that the goals contradict is a warning', () => {
  test('at half-time', () => {
    const {stated, warnings} = reconcile({...STATED, halfTime: {home: 0, away: 0}}, GOALS, true, []);
    expect(stated).toEqual({score: {home: 2, away: 1}});
    expect(warnings).toEqual(['the score at half-time is stated as 0-0, and the goals until then come to 1-0']);
  });

  test('after 90 minutes', () => {
    const {stated, warnings} = reconcile({...STATED, fullTime: {home: 2, away: 1}}, GOALS, true, []);
    expect(stated).toEqual({score: {home: 2, away: 1}});
    expect(warnings).toEqual(['the score after 90 minutes is stated as 2-1, and the goals until then come to 1-1']);
  });

  test('at the end, which is then not stated', () => {
    const {stated, warnings} = reconcile({...STATED, extraTime: {home: 3, away: 1}}, GOALS, true, []);
    expect(stated).toEqual({});
    expect(warnings).toEqual(['the score is stated as 3-1, and the goals come to 2-1']);
  });
});

describe('a shoot-out', () => {
  const level = [goal('10', 'home'), goal('80', 'away')];
  const drawn = {fullTime: {home: 1, away: 1}};
  const kicks = [kick('home', true), kick('away', false), kick('home', false), kick('away', true), kick('home', true)];

  test('is stated if its kicks add up to it', () => {
    const {stated, warnings} = reconcile({...drawn, shootOut: {home: 2, away: 1}}, level, true, kicks);
    expect(stated).toEqual({score: {home: 1, away: 1}, shootOut: {home: 2, away: 1}});
    expect(warnings).toEqual([]);
  });

  test('without a winner is left out, with a warning; 0-0 is none', () => {
    expect(reconcile({...drawn, shootOut: {home: 3, away: 3}}, level, true, [])).toEqual({
      stated: {score: {home: 1, away: 1}},
      warnings: ['the shoot-out is left out: it is stated as 3-3, which has no winner'],
    });
    expect(reconcile({...drawn, shootOut: {home: 0, away: 0}}, level, true, []).warnings).toEqual([]);
  });

  test('is not stated if its kicks contradict it, with a warning', () => {
    const {stated, warnings} = reconcile({...drawn, shootOut: {home: 3, away: 1}}, level, true, kicks);
    expect(stated).toEqual({score: {home: 1, away: 1}});
    expect(warnings).toEqual(['the shoot-out is stated as 3-1, and its kicks come to 2-1']);
  });
});
