import {describe, expect, test} from 'vitest';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {BEGINS, type Json, line, matchOf, play, summary, told} from '../../support/make-espn.ts';

/** A summary with this status in its header. */
function withStatus(status: Json, more: Parameters<typeof summary>[0] = {}) {
  const value = summary(more);
  const [competition] = value.header.competitions;
  return {...value, header: {...value.header, competitions: [{...competition, status: {type: status}}]}};
}

const CORNER = line('Corner, Northport.', play('c', 'corner-awarded', 1, "30'", 'home'));

describe('a match that has not begun', () => {
  const pre = {state: 'pre', completed: false, name: 'STATUS_SCHEDULED'};

  test('has neither kick-off nor score', () => {
    const match = matchOf(withStatus(pre));
    expect(told(match)).toEqual(["0' remark: The match has not begun."]);
    expect(match).not.toHaveProperty('score');
    expect(match.origin?.warnings).toEqual([]);
    expect(buildTimeline(match).states.at(-1)).toMatchObject({phase: 'before'});
  });

  test('has the events before it', () => {
    const match = matchOf(withStatus(pre, {commentary: [line('Lineups are announced.')]}));
    expect(told(match)).toEqual(["0' remark: Lineups are announced."]);
  });
});

test('a match that is being played has no final whistle and no final score', () => {
  const match = matchOf(withStatus({state: 'in', completed: false}, {commentary: [BEGINS, CORNER]}));
  expect(told(match)).toEqual(["1' kick-off: First Half begins.", "30' corner: Corner, Northport."]);
  expect(match).not.toHaveProperty('score');
});

test.each([
  ['STATUS_POSTPONED', 'postponed'],
  ['STATUS_CANCELED', 'cancelled'],
])('%s is a match without events', (name, about) => {
  const match = matchOf(withStatus({state: 'post', completed: false, name}));
  expect(match.events).toMatchObject([{type: 'remark', about}]);
  expect(buildTimeline(match).states.at(-1)?.status).toMatchObject({kind: about});
});

test('an abandoned match ends with its last event, and without a whistle', () => {
  const status = {state: 'post', completed: true, name: 'STATUS_ABANDONED', description: 'Abandoned'};
  const match = matchOf(withStatus(status, {score: [1, 0], commentary: [BEGINS, CORNER]}));
  expect(match.events.map(({type}) => type)).toEqual(['kick-off', 'corner', 'remark']);
  expect(match.events.at(-1)).toMatchObject({about: 'abandoned', score: {home: 1, away: 0}, clock: {minute: 30}});
  expect(match).not.toHaveProperty('score');
  expect(match.origin?.warnings).toEqual(['abandoned with 1-0 stated: only the goals that the file lists are shown']);
});

test('a match that was stopped and awarded has no final whistle; one that was played to its end has', () => {
  const status = {state: 'post', completed: true, name: 'STATUS_FORFEIT'};
  const end = line('It ends.', play('e', 'end-regular-time', 2, "90'+3'"));
  const typesOf = (...lines: readonly Json[]) =>
    matchOf(withStatus(status, {score: [3, 0], commentary: [BEGINS, CORNER, ...lines]})).events.map(({type}) => type);
  expect(typesOf()).toEqual(['kick-off', 'corner', 'remark']);
  expect(typesOf(end).slice(-2)).toEqual(['whistle', 'remark']);
});

describe('a summary without a status', () => {
  const second = line('Second Half begins.', play('s', 'start-2nd-half', 2, "45'"));

  test('is over after the end of the second half', () => {
    const end = line('It ends.', play('e', 'end-regular-time', 2, "90'+3'"));
    const value = withStatus({}, {commentary: [BEGINS, CORNER, second, end]});
    expect(matchOf(value).events.at(-1)).toMatchObject({type: 'whistle', final: true});
  });

  test('is not over at half-time, nor while extra time is played', () => {
    const half = line('It ends.', play('h', 'halftime', 1, "45'+3'"));
    const end = line('It ends.', play('e', 'end-regular-time', 2, "90'+3'"));
    const extra = line('It begins.', play('x', 'start-extra-time', 3, "90'"));
    for (const lines of [[half], [half, second, end, extra]]) {
      const match = matchOf(withStatus({}, {commentary: [BEGINS, CORNER, ...lines]}));
      expect(match.events.some(event => event.type === 'whistle' && event.final)).toBe(false);
    }
  });
});

describe('seconds and ids', () => {
  const at = (id: string, period: number, value: number, displayValue: string, wallclock?: string) =>
    line('Corner, Northport.', {
      ...play(id, 'corner-awarded', period, displayValue, 'home'),
      clock: {value, displayValue},
      ...(wallclock === undefined ? {} : {wallclock}),
    });
  const kickOff = line('First Half begins.', {...play('k', 'kickoff', 1, ''), wallclock: '2031-05-04T17:00:10Z'});
  const corners = (lines: readonly Json[]) =>
    matchOf(withStatus({state: 'in'}, {commentary: lines})).events.flatMap(({id, type, clock}) =>
      type === 'corner' ? [[id, clock.minute, clock.added, clock.second]] : [],
    );

  test('in stoppage time come from the wall clock since kick-off, where the match clock is capped', () => {
    expect(corners([kickOff, at('a', 1, 2700, "45'+2'", '2031-05-04T17:46:31Z')])).toEqual([['a', 45, 2, 21]]);
    expect(corners([kickOff, at('a', 1, 2785, "45'+2'", '2031-05-04T17:00:00Z')])).toEqual([['a', 45, 2, 25]]);
  });

  test('without the time of the kick-off, come from a play with both clocks', () => {
    const lines = [
      BEGINS,
      at('a', 1, 600, "10'", '2031-05-04T17:10:00Z'),
      at('b', 1, 2700, "45'+1'", '2031-05-04T17:45:30Z'),
    ];
    expect(corners(lines)).toEqual([
      ['a', 10, 0, 59],
      ['b', 45, 1, 30],
    ]);
  });

  test('never contradict the minute that is shown', () => {
    expect(corners([kickOff, at('a', 1, 2700, "45'+2'", '2031-05-04T17:52:00Z')])).toEqual([['a', 45, 2, undefined]]);
  });

  test('put the lines of one minute in order', () => {
    const lines = [kickOff, at('a', 1, 1190, "20'"), at('b', 1, 1150, "20'"), at('c', 1, 1195, "20'")];
    expect(corners(lines).map(([id, , , second]) => [id, second])).toEqual([
      ['b', 10],
      ['a', 50],
      ['c', 55],
    ]);
  });

  test('ids are those of the plays, unique, and the same in every version', () => {
    const lines = [kickOff, line('A remark.', "5'"), at('a', 1, 600, "10'")];
    const ids = (given: readonly Json[]) =>
      matchOf(withStatus({state: 'in'}, {commentary: given})).events.map(({id}) => id);
    expect(ids(lines)).toEqual(['k', 'line-1', 'a']);
    expect(ids([...lines, at('b', 1, 660, "11'")])).toEqual(['k', 'line-1', 'a', 'b']);
  });
});
