import {describe, expect, test} from 'vitest';
import {playerLine} from '../../../src/match/model/player-tally.ts';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {type Draft, draft, LINE_UPS, ninety} from '../../support/make-match.ts';

/** What h9 has done in these events. */
function lineOf(drafts: readonly Draft[], id = 'h9'): string {
  const timeline = buildTimeline(ninety(drafts, {lineUps: LINE_UPS}));
  return playerLine(timeline, timeline.cues.length, id);
}

const home = {side: 'home'} as const;
const away = {side: 'away'} as const;

describe('the line of a player counts', () => {
  test.each<[string, Draft, string]>([
    ['a goal, which is a shot too', draft('goal', '20', {...home, scorer: 'h9'}), '1 goal, 1 shot'],
    ['an own goal', draft('goal', '20', {...away, kind: 'own-goal', scorer: 'h9'}), '1 own goal'],
    ['an assist', draft('goal', '20', {...home, scorer: 'h7', assist: 'h9'}), '1 assist'],
    ['a shot', draft('shot', '20', {...home, outcome: 'off-target', shooter: 'h9'}), '1 shot'],
    ['a chance made', draft('shot', '20', {...home, outcome: 'off-target', creator: 'h9'}), '1 chance made'],
    ['a save', draft('shot', '20', {...away, outcome: 'saved', goalkeeper: 'h9'}), '1 save'],
    ['a block', draft('shot', '20', {...away, outcome: 'blocked', blocker: 'h9'}), '1 block'],
    ['a foul', draft('foul', '20', {...home, fouler: 'h9'}), '1 foul'],
    ['a card', draft('card', '20', {...home, card: 'yellow', player: 'h9'}), '1 card'],
  ])('%s', (_, event, line) => {
    expect(lineOf([event])).toBe(line);
    expect(lineOf([event], 'h2')).toBe('');
  });

  test('no save of a shot that missed, and no foul that was suffered', () => {
    expect(lineOf([draft('shot', '20', {...away, outcome: 'off-target', goalkeeper: 'h9'})])).toBe('');
    expect(lineOf([draft('foul', '20', {...away, fouler: 'a3', fouled: 'h9'})])).toBe('');
  });
});

test('the most important comes first, in the plural where there are several', () => {
  const drafts = [
    draft('foul', '5', {...home, fouler: 'h9'}),
    draft('foul', '6', {...home, fouler: 'h9'}),
    draft('shot', '7', {...home, outcome: 'saved', shooter: 'h9'}),
    draft('goal', '20', {...home, scorer: 'h9'}),
    draft('goal', '30', {...home, scorer: 'h9'}),
    draft('goal', '40', {...home, scorer: 'h7', assist: 'h9'}),
  ];
  expect(lineOf(drafts)).toBe('2 goals, 1 assist, 3 shots, 2 fouls');
});

test('only what has happened so far counts, and no goal that was taken back', () => {
  const match = ninety(
    [
      draft('goal', '20', {...home, id: 'goal', scorer: 'h9'}),
      draft('overturned', '22', {...home, event: 'goal'}),
      draft('foul', '30', {...home, fouler: 'h9'}),
    ],
    {lineUps: LINE_UPS},
  );
  const timeline = buildTimeline(match);
  const lines = timeline.cues.map((_, index) => playerLine(timeline, index + 1, 'h9'));
  expect(lines).toEqual(['', '1 goal, 1 shot', '', '1 foul', '1 foul', '1 foul', '1 foul']);
});
