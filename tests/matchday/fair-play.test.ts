import {expect, test} from 'vitest';
import type {EventOf} from '../../src/match/model/event.ts';
import {fairPlayOf} from '../../src/matchday/fair-play.ts';
import {draft, makeMatch} from '../support/make-match.ts';

test.each([
  ['a booking', ['yellow'], -1],
  ['a second booking, with the first', ['yellow', 'second-yellow'], -3],
  ['a sending-off', ['red'], -4],
  ['a sending-off after a booking', ['yellow', 'red'], -5],
  ['nothing', [], 0],
] as const)('%s', (_, colours, points) => {
  const cards = colours.map((card, n) => draft('card', `${n + 20}`, {side: 'home', player: 'Keane', card}));
  const events = makeMatch([draft('kick-off', '1'), ...cards]).events;
  const shown = events.filter((event): event is EventOf<'card'> => event.type === 'card');
  expect(fairPlayOf(shown)).toEqual({home: points, away: 0});
});

test('each player counts once, and cards without a player one by one', () => {
  const cards = [
    draft('card', '20', {side: 'away', player: 'Keane', card: 'yellow'}),
    draft('card', '21', {side: 'away', player: 'Vieira', card: 'yellow'}),
    draft('card', '22', {side: 'away', card: 'yellow'}),
    draft('card', '23', {side: 'away', card: 'yellow'}),
  ];
  const events = makeMatch(cards).events.filter((event): event is EventOf<'card'> => event.type === 'card');
  expect(fairPlayOf(events)).toEqual({home: 0, away: -4});
});
