import {expect, test} from 'vitest';
import {tabWindow} from '../../../src/ui/components/tab-window.ts';
import {width} from '../../../src/ui/layout/measure.ts';

const NAMES = ['Commentary', 'Line-ups', 'Momentum', 'Story', 'Tie', 'Reaction', 'Sources'];

function shown(current: number, room: number): string | undefined {
  const tabs = tabWindow(NAMES, current, room, '·');
  return tabs && tabs.before + NAMES.slice(tabs.first, tabs.end).join(tabs.gap) + tabs.after;
}

test.each([
  ['all with a separator', 0, 67, 'Commentary · Line-ups · Momentum · Story · Tie · Reaction · Sources'],
  ['all without one', 0, 66, 'Commentary  Line-ups  Momentum  Story  Tie  Reaction  Sources'],
  ['the first and those after it', 0, 43, 'Commentary · Line-ups · Momentum · Story +3'],
  ['the same while the next one is in sight', 2, 43, 'Commentary · Line-ups · Momentum · Story +3'],
  ['the window moves on with the current one', 3, 43, '+1 Line-ups · Momentum · Story · Tie +2'],
  ['the last', 6, 43, '+3 Story · Tie · Reaction · Sources'],
  ['the current one alone', 1, 14, '+1 Line-ups +5'],
  ['nothing', 1, 13, undefined],
])('%s', (_, current, room, words) => {
  expect(shown(current, room)).toBe(words);
});

test('at any width the current tab is in it, and it is never wider than the room', () => {
  for (let room = 1; room <= 70; room += 1) {
    for (const [current, name] of NAMES.entries()) {
      const words = shown(current, room) ?? name;
      expect(words).toContain(name);
      if (words !== name) expect(width(words)).toBeLessThanOrEqual(room);
    }
  }
});
