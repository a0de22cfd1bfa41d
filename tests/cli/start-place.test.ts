import {expect, test} from 'vitest';
import {chosenOf} from '../../src/cli/start-place.ts';
import {finalDay} from '../support/make-day.ts';
import {firstLeg} from '../support/render.tsx';

const DAY = finalDay();

test.each(['mci', 'Manchester City', 'QPR'])('--team %s is the match of that team', team => {
  const {home, away} = DAY.day.matches[chosenOf(DAY, team)]!.timeline.match.fixture;
  expect([home.name, away.name]).toEqual(['Manchester City', 'Queens Park Rangers']);
});

test('without --team the first match is chosen', () => expect(chosenOf(DAY, undefined)).toBe(0));

test('--team is refused where no such team plays, and where there is one match only', () => {
  expect(() => chosenOf(DAY, 'Leeds')).toThrow('--team Leeds: no such team plays on this day');
  expect(() => chosenOf(firstLeg(), 'sou')).toThrow('--team sou: this is one match, and not a matchday');
});
