import {describe, expect, test} from 'vitest';
import {heldBack, historyAt} from '../../../src/match/live/held-back.ts';
import {liveTimeline, ROOM} from '../../../src/match/live/live-timeline.ts';
import {type History, merge} from '../../../src/match/live/merge.ts';
import type {Version} from '../../../src/match/live/version.ts';
import {MINUTE, SECOND} from '../../../src/match/model/clock.ts';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {versionOf} from '../../support/live-versions.ts';
import {clockAt, draft, makeMatch} from '../../support/make-match.ts';

const MATCH = makeMatch([
  draft('kick-off', '1:00', {id: 'kick-off'}),
  draft('goal', '20:30', {id: 'goal', side: 'home'}),
  draft('corner', '45+1:20', {id: 'corner', side: 'away'}),
  {type: 'whistle', clock: clockAt('45+2:30'), id: 'half-time', final: false},
  draft('kick-off', '46:00', {id: 'restart'}),
  draft('foul', '52:10', {id: 'foul', side: 'away'}),
]);

/** A match of which the first events are known, at a clock. */
function known(count: number, rest: Partial<Version> = {}): History {
  return merge(undefined, versionOf(MATCH, MATCH.events.slice(0, count), rest), 0);
}

describe('the timeline of a live match', () => {
  test('reaches beyond the clock of a running period', () => {
    const {timeline, edge} = liveTimeline(known(2, {clock: clockAt('25:10')}));
    const [period] = timeline.periods;
    expect(edge).toEqual({position: period!.start + 24 * MINUTE + 10 * SECOND, running: true});
    expect(timeline.periods).toEqual([{period: 'first-half', start: period!.start, end: edge!.position + ROOM}]);
    expect(timeline.duration).toBe(edge!.position + ROOM);
    expect(ROOM).toBe(20 * MINUTE);
  });

  test('ends no earlier than its newest event, if the clock is behind that', () => {
    const {edge} = liveTimeline(known(3, {clock: clockAt('21:00')}));
    const {timeline} = liveTimeline(known(3, {running: false}));
    expect(edge).toEqual({position: timeline.duration, running: true});
  });

  test('a clock without seconds is at the start of its minute', () => {
    const {timeline, edge} = liveTimeline(known(2, {clock: clockAt('25')}));
    expect(edge!.position - timeline.periods[0]!.start).toBe(24 * MINUTE);
  });

  test('a period that has begun without an event follows the one before', () => {
    const {timeline, edge} = liveTimeline(known(4, {clock: clockAt('47:00')}));
    const [first, second] = timeline.periods;
    expect(timeline.periods.map(({period}) => period)).toEqual(['first-half', 'second-half']);
    expect(second!.start).toBe(first!.end + 1);
    expect(edge).toEqual({position: second!.start + MINUTE, running: true});
  });

  test('the first period of all begins at once', () => {
    const {timeline, edge} = liveTimeline({...known(1, {clock: clockAt('3:00')}), match: {...MATCH, events: []}});
    expect(timeline.periods[0]!.start).toBe(1);
    expect(edge!.position).toBe(1 + 2 * MINUTE);
  });

  test('in a break the edge stands at the whistle', () => {
    const {timeline, edge} = liveTimeline(known(4, {running: false}));
    expect(edge).toEqual({position: timeline.duration, running: false});
    expect(timeline).toEqual(buildTimeline(known(4).match));
  });

  test('so it does while no clock is known', () => {
    const {timeline, edge} = liveTimeline({...known(2), clock: undefined});
    expect(edge).toEqual({position: timeline.duration, running: false});
  });

  test('a match that is over has no edge', () => {
    expect(liveTimeline(known(6, {over: true})).edge).toBeUndefined();
  });
});

describe('a viewer who stays behind', () => {
  const live = known(6, {clock: clockAt('53:00')});
  const ids = ({match}: History) => match.events.map(({id}) => id);

  test('sees the match as it was so long ago', () => {
    const history = heldBack(live, 2 * MINUTE);
    expect(ids(history)).toEqual(['kick-off', 'goal', 'corner', 'half-time', 'restart']);
    expect(history).toMatchObject({clock: clockAt('51:00'), running: true, over: false, reported: undefined});
    expect(history.changes).toEqual({added: [], late: [], withdrawn: []});
    expect([history.missing.size, history.inferred.size]).toEqual([0, 0]);
  });

  test('sees the clock of stoppage time, and no clock that runs at a whistle', () => {
    const {timeline} = liveTimeline(live);
    const [first, second] = timeline.periods;
    const at = (position: number) => historyAt(live, timeline, position);
    expect(at(first!.start + 45 * MINUTE + 40 * SECOND)).toMatchObject({clock: clockAt('45+1:40'), running: true});
    expect(at(first!.start + 44 * MINUTE + 59 * SECOND).clock).toEqual(clockAt('45:59'));
    expect(at(first!.start + 45 * MINUTE).clock).toEqual(clockAt('45+1:0'));
    expect(at(first!.end).running).toBe(false);
    expect(at(first!.start).running).toBe(false);
    expect(at(second!.start + 1).running).toBe(true);
    expect(at(0)).toMatchObject({clock: clockAt('1:0'), running: false});
  });

  test('begins at the start of the match if that is later', () => {
    expect(ids(heldBack(live, 500 * MINUTE))).toEqual([]);
  });

  test('is not behind without a delay', () => {
    expect(heldBack(live, 0)).toBe(live);
    expect(heldBack(live, -1)).toBe(live);
  });

  test('has nothing held back of a match that is over', () => {
    const over = known(6, {over: true});
    expect(heldBack(over, 2 * MINUTE)).toBe(over);
  });
});

describe('the history of a match at a position', () => {
  const scored = {...MATCH, score: {home: 1, away: 0}, shootOut: {home: 4, away: 3}};
  const over = merge(undefined, versionOf(scored, MATCH.events, {over: true}), 0);
  const timeline = buildTimeline(over.match);

  test('has no final score yet', () => {
    const before = historyAt(over, timeline, timeline.duration - 1);
    expect(before.match.score).toBeUndefined();
    expect(before.match.shootOut).toBeUndefined();
    expect(before.over).toBe(false);
  });

  test('is the whole of it at the end', () => {
    expect(historyAt(over, timeline, timeline.duration)).toBe(over);
    const open = known(6);
    expect(historyAt(open, timeline, timeline.duration).match.events).toHaveLength(6);
    expect(historyAt(open, timeline, timeline.duration)).not.toBe(open);
  });
});
