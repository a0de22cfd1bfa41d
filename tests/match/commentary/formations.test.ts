import {expect, test} from 'vitest';
import type {CommentaryLevel} from '../../../src/match/commentary/selection/commentary-level.ts';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {draft, LINE_UPS, ninety} from '../../support/make-match.ts';

/** The line on a formation at 60 minutes, after the side went to a 4-4-2 at 50; undefined if it has none. */
function lineOn(fields: object, detail: CommentaryLevel = 'normal'): string | undefined {
  const first = draft('tactics', '50', {side: 'home', formation: '4-4-2'});
  const match = ninety([first, draft('tactics', '60', {side: 'home', ...fields})], {lineUps: LINE_UPS});
  const {cues, words} = buildTimeline(match, detail);
  const place = cues.findIndex(({event}) => event.type === 'tactics' && event.clock.minute === 60);
  return place < 0 ? undefined : words[place];
}

test('a new formation has a line', () => {
  expect(lineOn({formation: '4-3-3'})).toContain('4-3-3');
  expect(lineOn({})).toBeDefined();
});

test('the same formation again has one only at the high level, with words of its own, or without a side', () => {
  expect(lineOn({formation: '4-4-2'})).toBeUndefined();
  expect(lineOn({formation: '4-4-2'}, 'high')).toBeDefined();
  expect(lineOn({formation: '4-4-2', words: 'As they were.'})).toBe('As they were.');
  expect(lineOn({formation: '4-4-2', side: undefined})).toBeDefined();
});

test('a line on anything else does not depend on formations', () => {
  const corner = draft('corner', '60', {side: 'home'});
  const {cues} = buildTimeline(ninety([corner], {lineUps: LINE_UPS}));
  expect(cues.map(({event}) => event.type)).toContain('corner');
});
