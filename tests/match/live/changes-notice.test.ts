import {expect, test} from 'vitest';
import {changesNotice} from '../../../src/match/live/changes-notice.ts';
import {finishedHistory} from '../../../src/match/live/finished.ts';
import type {Changes, History} from '../../../src/match/live/merge.ts';
import {clockAt, makeEvent, ninety} from '../../support/make-match.ts';

const FOUL = makeEvent('foul', '61', {side: 'home'});
const CORNER = makeEvent('corner', '62', {side: 'away'});
const APPEAL = makeEvent('penalty-appeal', '45+2', {side: 'away', decision: 'not-given'});
const NONE: Changes = {added: [], late: [], withdrawn: []};

function noticeOf(changes: Partial<Changes>, clock = clockAt('67')): string | undefined {
  const history: History = {...finishedHistory(ninety(), 0), clock, changes: {...NONE, ...changes}};
  return changesNotice(history);
}

test('there is none where nothing changed, or where the newest events are all that is new', () => {
  expect(noticeOf({})).toBeUndefined();
  expect(noticeOf({added: [FOUL]})).toBeUndefined();
});

test('late events are counted, and named with their minutes', () => {
  expect(noticeOf({late: [FOUL]})).toBe("1 late: 61' foul");
  expect(noticeOf({late: [FOUL, CORNER, APPEAL]})).toBe("3 late: 61' foul, 62' corner, 45+2' penalty appeal");
});

test('more than three are only counted', () => {
  expect(noticeOf({late: [FOUL, CORNER, APPEAL, CORNER]})).toBe(
    "4 late: 61' foul, 62' corner, 45+2' penalty appeal, …",
  );
});

test('what was withdrawn comes after what is late', () => {
  expect(noticeOf({withdrawn: [CORNER]})).toBe("1 withdrawn: 62' corner");
  expect(noticeOf({late: [FOUL], withdrawn: [CORNER]})).toBe("1 late: 61' foul; 1 withdrawn: 62' corner");
});

test('a clock that went back is said first', () => {
  const clockBefore = clockAt('67');
  expect(noticeOf({clockBefore}, clockAt('52'))).toBe("The feed's clock went back from 67' to 52'");
  expect(noticeOf({clockBefore, late: [FOUL]}, clockAt('52'))).toBe(
    "The feed's clock went back from 67' to 52'; 1 late: 61' foul",
  );
});

test('a clock that is not known went nowhere', () => {
  const history = {...finishedHistory(ninety(), 0), changes: {...NONE, clockBefore: clockAt('67')}};
  expect(history.clock).toBeUndefined();
  expect(changesNotice(history)).toBeUndefined();
});

test('the history of a finished match has nothing missing, nothing reported and no clock', () => {
  const match = ninety();
  expect(finishedHistory(match, 7_000)).toEqual({
    match,
    missing: new Map(),
    inferred: new Set(),
    changes: NONE,
    clock: undefined,
    running: false,
    arrivedAt: 7_000,
    over: true,
    reported: undefined,
    began: undefined,
  });
});
