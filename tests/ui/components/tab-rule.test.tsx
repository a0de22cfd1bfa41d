import {expect, test, vi} from 'vitest';
import {draw, firstLeg, frameAt} from '../../support/render.tsx';

// Ink asks once how many colours there are.
vi.hoisted(() => {
  process.env.FORCE_COLOR = '3';
});

test('the tab of the reaction is dim until there is one', () => {
  const leg = firstLeg();
  const tabs = (position: number) => draw(leg, frameAt(leg, position), [120, 40]).split('\n')[6];
  const dim = '\u001b[2m';
  expect(tabs(leg.duration - 1)).toContain(`${dim} · Reaction · `);
  expect(tabs(leg.duration)).toContain(`${dim} · \u001b[22mReaction${dim} · `);
});
