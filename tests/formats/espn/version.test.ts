import {describe, expect, test} from 'vitest';
import {periodTimesIn} from '../../../src/formats/espn/period-times.ts';
import {isFinal, isOver, readVersion} from '../../../src/formats/espn/version.ts';
import {BEGINS, ENDS, type Json, line, OVER, play, summary} from '../../support/make-espn.ts';
import {clockAt} from '../../support/make-match.ts';

const SHOT = line(
  'Attempt missed. Ada Birch (Northport) right footed shot.',
  play('2', 'shot-off-target', 1, "5'", 'home', ['Ada Birch']),
);

/** A summary with the status that its feed gives it. */
function withStatus(status: Json, lines: readonly Json[], more: Json = {}) {
  const {header, ...rest} = summary({commentary: lines, score: [1, 0], ...more});
  const competitions = header.competitions.map(competition => ({...competition, status}));
  return {...rest, header: {...header, id: '7', competitions}};
}

const state = (name: string, more: Json = {}) => ({type: {state: name, completed: name === 'post'}, ...more});

function versionOf(value: unknown) {
  const reading = readVersion(value);
  if ('findings' in reading) throw new Error(reading.findings.join('\n'));
  return reading;
}

describe('the version of a live match', () => {
  test.each<[string, Json, readonly Json[], boolean, boolean]>([
    ['before it begins', state('pre'), [], false, false],
    ['while a half is played', state('in'), [BEGINS, SHOT], true, false],
    ['at half-time', state('in'), [BEGINS, SHOT, ENDS[0]!], false, false],
    ['in the second half', state('in'), [BEGINS, SHOT, ...ENDS], true, false],
    ['when it is over', state('post'), [BEGINS, SHOT, ...ENDS, ...OVER], false, true],
    ['that is over, but has no final whistle', state('post'), [BEGINS, SHOT], false, true],
  ])('%s', (_, status, lines, running, over) => {
    const {version} = versionOf(withStatus(status, lines));
    expect([version.running, version.over]).toEqual([running, over]);
    expect(version.clock === undefined).toBe(!running);
  });

  test.each<[string, Json, string]>([
    ['the one on display', {displayClock: "67'", period: 2}, '67:0'],
    ['in stoppage time', {displayClock: "45'+2'", period: 1}, '45+2:0'],
    ['in the stoppage time of the match', {displayClock: "90'+4'", period: 2}, '90+4:0'],
    ['never before its period', {displayClock: "45'", period: 2}, '46:0'],
    ['never after its period, without added minutes of its own', {displayClock: "47'", period: 1}, '45:0'],
    ['without the added minutes of the half before', {displayClock: "45'+2'", period: 2}, '46:0'],
    ['of its newest event, if none is on display', {}, '5:0'],
    ['of its newest event, if the period is unknown', {displayClock: "67'", period: 9}, '5:0'],
    ['of its newest event, if the period is missing', {displayClock: "67'"}, '5:0'],
    ['of its newest event, if the display has no minute', {displayClock: 'HT', period: 1}, '5:0'],
  ])('has a clock: %s', (_, more, clock) => {
    const {version} = versionOf(withStatus(state('in', more), [BEGINS, SHOT]));
    expect({...version.clock, second: 0}).toEqual(clockAt(clock));
  });

  test('states the score, the id and when it was updated', () => {
    const {version, id, updated} = versionOf(
      withStatus(state('in'), [BEGINS], {meta: {lastUpdatedAt: '2031-05-04T17:30:00Z'}}),
    );
    expect(version.score).toEqual({home: 1, away: 0});
    expect(version.stableIds).toBe(false);
    expect([id, updated]).toEqual(['7', Date.parse('2031-05-04T17:30:00Z')]);
  });

  test('without a time of its own was never updated', () => {
    expect(versionOf(withStatus(state('in'), [BEGINS])).updated).toBe(0);
    expect(versionOf(withStatus(state('in'), [BEGINS], {meta: {lastUpdatedAt: 'soon'}})).updated).toBe(0);
  });

  test('states no score unless both sides have one', () => {
    const value = withStatus(state('in'), [BEGINS]);
    for (const side of ['home', 'away']) {
      const competitions = value.header.competitions.map(({competitors, ...rest}) => ({
        ...rest,
        competitors: competitors.map(each => (each.homeAway === side ? {...each, score: undefined} : each)),
      }));
      expect(versionOf({...value, header: {...value.header, competitions}}).version.score).toBeUndefined();
    }
  });

  test('needs no event that says it has not begun', () => {
    expect(versionOf(withStatus(state('pre'), [])).version.match.events).toEqual([]);
  });

  test('is refused with the findings of the summary', () => {
    expect(readVersion({header: {}})).toHaveProperty('findings');
  });
});

test.each<[string, Json, boolean, boolean]>([
  ['before', state('pre'), false, false],
  ['in play', state('in'), false, false],
  ['over', state('post'), true, true],
  ['postponed', {type: {state: 'post', completed: false}}, false, true],
])('a summary of a match that is %s: final, over', (_, status, final, over) => {
  const value = withStatus(status, []);
  expect([isFinal(value), isOver(value)]).toEqual([final, over]);
});

test('what is no summary is over, and not final', () => {
  expect([isFinal({}), isOver({})]).toEqual([false, true]);
});

test('the halves began when their lines say so', () => {
  const begins = (id: string, type: string, period: number, at: string, wallclock: string) =>
    line(
      period === 1 ? 'First Half begins.' : 'Second Half begins',
      play(id, type, period, at, undefined, [], {wallclock}),
    );
  const first = begins('1', 'kickoff', 1, "0'", '2031-05-04T17:01:00Z');
  const second = begins('9', 'start-2nd-half', 2, "45'", '2031-05-04T18:04:00Z');
  const times = {kickOff: Date.parse('2031-05-04T17:01:00Z'), secondHalf: Date.parse('2031-05-04T18:04:00Z')};
  expect(periodTimesIn(summary({commentary: [first, ENDS[0]!, second]}))).toEqual(times);
  expect(periodTimesIn(summary({commentary: [first]}))).toEqual({...times, secondHalf: undefined});
  expect(versionOf(summary({commentary: [first, ENDS[0]!, second]})).version.began).toEqual(times);
  expect(periodTimesIn('none')).toEqual({kickOff: undefined, secondHalf: undefined});
});
