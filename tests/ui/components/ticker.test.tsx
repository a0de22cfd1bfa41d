import {expect, test, vi} from 'vitest';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {lookOf} from '../../../src/ui/theme/look.ts';
import {ninety} from '../../support/make-match.ts';
import {draw, firstLeg, frameAt} from '../../support/render.tsx';

// Ink asks once how many colours there are.
vi.hoisted(() => {
  process.env.FORCE_COLOR = '3';
});

const LOOK = lookOf({
  isTTY: true,
  platform: 'linux',
  theme: 'dark',
  env: {TERM: 'xterm-256color', LANG: 'C.UTF-8', COLORTERM: 'truecolor'},
});
const SIZE = [20, 5] as const;
const BOLD = '\u001b[1m';

test('the words of a goal are in the colour of the side, others plain', () => {
  const leg = firstLeg();
  const goal = leg.cues.find(({event}) => event.type === 'goal')!;
  const wordsAt = (position: number) => draw(leg, frameAt(leg, position), SIZE, {look: LOOK}).split('\n')[1];
  expect(wordsAt(goal.at)).toContain(`${BOLD}\u001b[38;2;222;45;53m20' GOAL!`);
  expect(wordsAt(goal.at - 1)).toMatch(/^\d+' /);
});

test('before the first words, it says when kick-off is', () => {
  const timeline = buildTimeline({
    ...ninety(),
    fixture: {...ninety().fixture, kickOff: '20:00', referee: 'A Referee of Somewhere', attendance: 52_238},
  });
  expect(draw(timeline, frameAt(timeline, 0), SIZE).split('\n')).toEqual([
    expect.any(String),
    expect.stringContaining('Kick-off 20:00'),
    '',
    '',
  ]);
});
