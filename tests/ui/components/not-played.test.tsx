import {expect, test} from 'vitest';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {draft, makeMatch} from '../../support/make-match.ts';
import {draw, frameAt, type Size} from '../../support/render.tsx';

const postponed = buildTimeline(
  makeMatch([
    {
      ...draft('remark', '1', {about: 'postponed'}),
      clock: {period: 'first-half', minute: 0, added: 0},
    },
  ]),
);

test.each<Size>([
  [120, 40],
  [80, 24],
  [60, 16],
  [40, 8],
  [40, 3],
])('no size of the screen claims a score of a match that was postponed: %i × %i', (...size) => {
  const screen = draw(postponed, frameAt(postponed, postponed.duration), size);
  expect(screen).not.toMatch(/0 ?[–-] ?0|█▄█/);
});

test('the screen says that it was postponed', () => {
  expect(draw(postponed, frameAt(postponed, postponed.duration), [80, 24])).toMatch(/postponed/);
});

test('an abandoned match ends on a card of its own, with the clock at which it was abandoned', () => {
  const abandoned = buildTimeline(
    makeMatch([
      draft('kick-off', '1'),
      draft('goal', '20', {side: 'home', scorer: 'Bello'}),
      draft('remark', '38', {about: 'abandoned'}),
    ]),
  );
  const screen = draw(abandoned, frameAt(abandoned, abandoned.duration), [120, 40]);
  expect(screen).toMatch(/ ABANDONED {2}Homeham 1 – 0 Awayton/);
  expect(screen).toMatch(/1× ENDED/);
  expect(screen).toMatch(/space from the start/);
  expect(screen).toMatch(/abandoned/);
  expect(screen).not.toMatch(/FULL-TIME|\bFT\b/);
  expect(draw(abandoned, frameAt(abandoned, abandoned.duration - 1), [120, 40])).not.toContain('ABANDONED');
});
