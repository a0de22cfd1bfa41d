import {expect, test} from 'vitest';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {lookOf} from '../../../src/ui/theme/look.ts';
import {draft, ninety} from '../../support/make-match.ts';
import {draw, firstLeg, frameAt} from '../../support/render.tsx';

const LEG = firstLeg();
const COLOURS = lookOf({
  isTTY: true,
  platform: 'linux',
  theme: 'dark',
  env: {TERM: 'xterm-256color', LANG: 'C.UTF-8', COLORTERM: 'truecolor'},
});
const lastLine = (columns: number) => draw(LEG, frameAt(LEG, 0), [columns, 24]).split('\n').at(-1) ?? '';

test.each([
  [160, ['pause', 'panels', 'minute', 'goal', 'speed', 'event', 'details', 'director', 'help', 'quit']],
  [80, ['pause', 'panels', 'minute', 'help', 'quit']],
  [60, ['pause', 'panels', 'help', 'quit']],
  [50, ['pause', 'tab', 'help', 'quit']],
  [36, ['tab', 'help', 'quit']],
])('at %d columns, the hints use the room there is', (columns, words) => {
  const hints = lastLine(columns).replace(/pl ay|play /, 'pause');
  expect(words.filter(word => !hints.includes(word))).toEqual([]);
});

test('the heading says when the away side wears another colour than its own, where there is a heading', () => {
  const {fixture} = ninety();
  const colours = {home: {...fixture.home, colour: '#d71920'}, away: {...fixture.away, colour: '#c8102e'}};
  const alike = buildTimeline(ninety([draft('goal', '20', {side: 'home'})], {fixture: {...fixture, ...colours}}));
  const drawn = (rows: number) => draw(alike, frameAt(alike, 0), [80, rows], {look: COLOURS});
  expect(drawn(24)).toContain(' Awayton in change colours');
  expect(drawn(15)).not.toContain('change colours');
});
