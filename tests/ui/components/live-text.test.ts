import {expect, test} from 'vitest';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import type {Frame} from '../../../src/streams/frame.ts';
import {liveText} from '../../../src/ui/components/live-text.ts';
import {draft, ninety} from '../../support/make-match.ts';
import {frameAt} from '../../support/render.tsx';

const MATCH = ninety([draft('corner', '20', {side: 'home'})]);
const TIMELINE = buildTimeline({...MATCH, fixture: {...MATCH.fixture, kickOff: '20:00'}});
const LIVE = {
  ...{behind: 0, age: 15, failing: undefined, delay: 0, reported: undefined},
  ...{running: true, breakLeft: undefined},
};

function textOf(
  phase: Frame['state']['phase'],
  live: Partial<Frame['live']>,
  period: Frame['board']['period'] = 'first-half',
) {
  const frame = frameAt(TIMELINE, 0);
  const shown = {...frame, board: {...frame.board, period}, state: {...frame.state, phase}, live: {...LIVE, ...live}};
  return liveText(shown, {separator: '·'});
}

const still = {running: false};

test.each([
  ['at the edge', textOf('playing', {}), 'LIVE · updated 15 s ago'],
  ['just heard of', textOf('playing', {age: 0}), 'LIVE · updated just now'],
  ['behind', textOf('playing', {behind: 75}), '1:15 behind: End goes live · updated 15 s ago'],
  ['under a delay', textOf('playing', {delay: 45}), 'LIVE · 45 s delay · updated 15 s ago'],
  ['before kick-off', textOf('before', still), 'LIVE · kick-off at 20:00 · updated 15 s ago'],
  ['at half-time', textOf('break', {...still, breakLeft: 12}), 'LIVE · second half in about 12 min · updated 15 s ago'],
  ['at a half-time that lasts', textOf('break', still), 'LIVE · second half next · updated 15 s ago'],
  ['after ninety minutes', textOf('break', still, 'second-half'), 'LIVE · extra time next · updated 15 s ago'],
  [
    'after extra time',
    textOf('break', {...still, failing: '22:41'}, 'extra-time-second-half'),
    'LIVE · penalties next · no answer since 22:41, trying again',
  ],
])('%s', (_when, text, expected) => {
  expect(text).toBe(expected);
});

test('of any other match there is none', () => {
  expect(liveText(frameAt(TIMELINE, 0), {separator: '·'})).toBeUndefined();
});
