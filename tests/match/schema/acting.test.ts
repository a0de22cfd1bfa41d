import {describe, expect, test} from 'vitest';
import {type Draft, draft, LINE_UPS, ninety} from '../../support/make-match.ts';

describe('who is on the bench may be named', () => {
  test.each<[string, Draft]>([
    ['in a booking', draft('card', '20', {side: 'home', card: 'yellow', player: 'h12'})],
    ['in a remark', draft('remark', '20', {side: 'home', players: ['h12'], words: 'He warms up.'})],
    ['in a change of formation', draft('tactics', '20', {side: 'home', player: 'h12', formation: '4-4-2'})],
    ['as who was beaten', draft('pass', '20', {side: 'home', passer: 'h8', beaten: 'a12'})],
  ])('%s', (_what, event) => {
    expect(ninety([event], {lineUps: LINE_UPS}).events).toHaveLength(5);
  });

  test.each<[string, Draft]>([
    ['in a foul', draft('foul', '20', {side: 'home', fouler: 'h12'})],
    ['as who is fouled', draft('foul', '20', {side: 'home', fouler: 'h8', fouled: 'a12'})],
    ['in a pass', draft('pass', '20', {side: 'home', passer: 'h12'})],
    ['in an offside', draft('offside', '20', {side: 'home', player: 'h12'})],
  ])('but not %s', (_what, event) => {
    expect(() => ninety([event], {lineUps: LINE_UPS})).toThrow(/on the bench/);
  });
});
