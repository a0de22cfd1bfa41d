import {describe, expect, test} from 'vitest';
import {MINUTE} from '../../src/match/model/clock.ts';
import {buildTimeline} from '../../src/match/model/timeline.ts';
import {initialState, type StateOptions} from '../../src/streams/initial-state.ts';
import {NOTICE_TIME} from '../../src/streams/update-notice.ts';
import {INITIAL_VIEW} from '../../src/streams/view.ts';
import {ninety} from '../support/make-match.ts';

const timeline = buildTimeline(ninety());
const NOW = 700;
const begun = (options: Partial<StateOptions> = {}) => initialState({timeline, ...options}, NOW);

test('a session begins at the start, playing at normal speed, with nothing chosen', () => {
  expect(begun()).toMatchObject({
    position: 0,
    at: NOW,
    view: INITIAL_VIEW,
    day: undefined,
    goalFlash: undefined,
    notice: undefined,
    size: {columns: 80, rows: 24},
    feed: undefined,
    live: undefined,
    transport: {
      playing: true,
      speed: 1,
      factor: 1,
      mode: 'steady',
      since: NOW,
      range: {from: 0, until: timeline.duration},
      loop: undefined,
      undo: [],
      redo: [],
      skippedAt: undefined,
      edge: undefined,
    },
  });
});

test.each<[Partial<StateOptions>, object]>([
  [{panel: 'momentum', chosen: 2}, {view: {panel: 'momentum', chosen: 2}}],
  [{choice: {filter: 'cards', player: 'h9'}}, {view: {filter: 'cards', player: 'h9'}}],
  [{spoilers: true, bookmarks: [{position: 5}]}, {view: {spoilers: true, bookmarks: [{position: 5}]}}],
  [{notice: 'Saved'}, {notice: {value: 'Saved', until: NOW + NOTICE_TIME}}],
  [{size: {columns: 120, rows: 40}}, {size: {columns: 120, rows: 40}}],
  [{paused: true, speed: 20}, {transport: {playing: false, speed: 20, factor: 20}}],
  [
    {from: MINUTE, until: 2 * MINUTE, loop: true},
    {position: MINUTE, transport: {loop: {from: MINUTE, until: 2 * MINUTE}}},
  ],
  [
    {from: MINUTE, position: 3 * MINUTE},
    {position: 3 * MINUTE, transport: {range: {from: MINUTE}}},
  ],
])('%j is how it begins', (options, expected) => {
  expect(begun(options)).toMatchObject(expected);
});

describe('a live match', () => {
  const edge = {position: 10 * MINUTE, running: true};

  test('begins with its feed just heard, without a delay', () => {
    expect(begun({edge})).toMatchObject({
      feed: {heardAt: NOW, failing: undefined, delay: 0, reported: undefined},
      live: {age: 0, behind: 600, delay: 0, running: true},
      transport: {edge: {...edge, since: NOW}},
    });
    expect(begun({edge, delay: 30_000, reported: {home: 1, away: 0}}).feed).toMatchObject({
      delay: 30_000,
      reported: {home: 1, away: 0},
    });
  });

  test('begins no later than its edge, or the end of the range', () => {
    expect(begun({edge, position: 20 * MINUTE})).toMatchObject({position: 10 * MINUTE, transport: {playing: true}});
    expect(begun({edge, position: 20 * MINUTE, until: 5 * MINUTE}).position).toBe(5 * MINUTE);
  });
});
