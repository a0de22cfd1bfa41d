import {describe, expect, test} from 'vitest';
import {missingEnd} from '../../../src/match/model/contradictions.ts';
import {doubtsOf} from '../../../src/match/model/doubts.ts';
import {type Draft, draft, LINE_UPS, makeMatch, ninety} from '../../support/make-match.ts';

const shown = (match: Parameters<typeof doubtsOf>[0]) =>
  doubtsOf(match).map(({path: [list, place, field], message}) => {
    expect(list).toBe('events');
    return `${field} ("${match.events[Number(place)]?.id}"): ${message}`;
  });
const found = (...drafts: readonly Draft[]) => shown(ninety(drafts, {lineUps: LINE_UPS}));

test('a match without contradictions has none', () => {
  expect(
    found(
      draft('card', '20', {side: 'home', card: 'yellow', player: 'h4'}),
      draft('foul', '30', {side: 'away', fouler: 'a4', fouled: 'h9'}),
      draft('shot', '40', {side: 'home', outcome: 'saved', shooter: 'h9', goalkeeper: 'a1'}),
      draft('card', '60', {side: 'home', card: 'second-yellow', player: 'h4'}),
      // A remark about one side may name players of the other.
      draft('remark', '70', {side: 'home', players: ['a4'], about: 'injury'}),
    ),
  ).toEqual([]);
});

test('players who act for the other side are named', () => {
  expect(
    found(
      draft('card', '20', {side: 'home', card: 'yellow', player: 'a4', id: 'booked'}),
      draft('shot', '40', {side: 'home', outcome: 'saved', shooter: 'a9', goalkeeper: 'h1', id: 'shot'}),
    ),
  ).toEqual([
    'player ("booked"): "a4" plays for the away side, and the event is one of the home side',
    'shooter ("shot"): "a9" plays for the away side, and the event is one of the home side',
    'goalkeeper ("shot"): "h1" plays for the home side, and the "goalkeeper" of a shot of the home side is an opponent',
  ]);
});

test('players whose role is that of an opponent, or of either side', () => {
  const foul = (fouled: string) => draft('foul', '20', {side: 'home', fouler: 'h4', fouled, id: 'foul'});
  const cross = (clearer: string) => draft('cross', '30', {side: 'home', crosser: 'h2', clearer, id: 'cross'});
  const shot = (blocker: string) => draft('shot', '40', {side: 'home', outcome: 'blocked', shooter: 'h9', blocker});
  const own = draft('goal', '50', {side: 'home', kind: 'own-goal', scorer: 'a5', assist: 'a4', goalkeeper: 'a1'});
  expect(found(foul('a9'), cross('a5'), shot('a5'), shot('h8'), own)).toEqual([]);
  expect(found(foul('h9'), cross('h5'))).toEqual([
    'fouled ("foul"): "h9" plays for the home side, and the "fouled" of a foul of the home side is an opponent',
    'clearer ("cross"): "h5" plays for the home side, and the "clearer" of a cross of the home side is an opponent',
  ]);
});

describe('without line-ups, players who act after going off', () => {
  const without = (...drafts: readonly Draft[]) => shown(ninety(drafts));
  const red = draft('card', '30', {side: 'home', card: 'red', player: 'Lane', id: 'red'});
  const change = draft('substitution', '40', {side: 'home', on: 'Marsh', off: 'Okafor'});
  const goal = (scorer: string) => draft('goal', '60', {side: 'home', scorer, id: 'goal'});

  test('are named with how they went off', () => {
    const foul = draft('foul', '55', {side: 'away', fouler: 'Ruiz', fouled: 'Okafor', id: 'foul'});
    const back = draft('substitution', '70', {side: 'home', on: 'Lane', off: 'Marsh', id: 'back'});
    expect(without(red, change, foul, goal('Lane'), back)).toEqual([
      `fouled ("foul"): "Okafor" went off before this (substituted, 40')`,
      `scorer ("goal"): "Lane" went off before this (sent off, 30')`,
      `on ("back"): "Lane" went off before this (sent off, 30')`,
    ]);
  });

  test('are not those who were on the pitch, have a namesake on the other side, or may be named', () => {
    const namesake = draft('shot', '50', {side: 'away', shooter: 'Lane', outcome: 'saved'});
    const booked = draft('card', '65', {side: 'home', card: 'yellow', player: 'Okafor'});
    const injured = draft('remark', '66', {side: 'home', about: 'injury', players: ['Okafor']});
    const trainer = draft('tactics', '67', {side: 'home', formation: '4-4-1', player: 'Lane'});
    const own = draft('goal', '70', {side: 'away', kind: 'own-goal', scorer: 'Marsh'});
    expect(without(red, change, namesake, goal('Marsh'), booked, injured, trainer, own)).toEqual([]);
  });

  test('are not those whose red card was taken back', () => {
    expect(without(red, draft('overturned', '31', {side: 'home', event: 'red'}), goal('Lane'))).toEqual([]);
  });
});

test('a second yellow card that is written as a first, and a card after a sending-off', () => {
  const yellow = (minute: string, id: string) =>
    draft('card', minute, {side: 'home', card: 'yellow', player: 'h4', id});
  expect(found(yellow('20', 'one'), yellow('60', 'two'))).toEqual([
    expect.stringMatching(
      /\("two"\): "h4" has a yellow card, 20'; a second one is "second-yellow", which sends the player off$/,
    ),
  ]);
  const red = draft('card', '30', {side: 'home', card: 'red', player: 'h4', id: 'red'});
  expect(found(red, draft('card', '60', {side: 'home', card: 'second-yellow', player: 'h4', id: 'late'}))).toEqual([
    expect.stringMatching(/\("late"\): "h4" was sent off before, 30'$/),
  ]);
  // A yellow card that was taken back does not count.
  const back = draft('overturned', '21', {side: 'home', event: 'one', id: 'back'});
  expect(found(yellow('20', 'one'), back, yellow('60', 'two'))).toEqual([]);
});

test('a remark that says nothing', () => {
  const remark = (fields: Parameters<typeof draft<'remark'>>[2]) => draft('remark', '20', {id: 'remark', ...fields});
  expect(found(remark({side: 'home'}))).toEqual([
    'words ("remark"): a remark says what its "words" or "about" say, and this one has neither',
  ]);
  expect(found(remark({words: 'A dog runs on.'}))).toEqual([]);
  expect(found(remark({about: 'injury'}))).toEqual([]);
});

test('a place in the goal that the outcome contradicts', () => {
  const [inside, wide] = [
    {across: -3, height: 1},
    {across: -4.5, height: 1},
  ];
  const goal = (goalMouth: typeof inside) => draft('goal', '20', {side: 'home', scorer: 'h9', id: 'goal', goalMouth});
  const shot = (goalMouth: typeof inside) =>
    draft('shot', '30', {side: 'home', shooter: 'h9', outcome: 'off-target', id: 'shot', goalMouth});
  expect(found(goal(inside), shot(wide))).toEqual([]);
  expect(found(goal(wide), shot(inside))).toEqual([
    'goalMouth ("goal"): a goal crosses the line between the posts, under the bar',
    'goalMouth ("shot"): the place is in the goal, and the shot is "off-target"',
  ]);
});

test('a last whistle that does not end the match', () => {
  const half = [draft('kick-off', '1'), draft('whistle', '45'), draft('kick-off', '46')];
  const end = (final: boolean) => shown(makeMatch([...half, draft('whistle', '90', {final, id: 'end'})]));
  expect(end(true)).toEqual([]);
  expect(end(false)).toEqual(['final ("end"): the match ends with a whistle that has "final": true, and none has it']);
  // A match that is still being played has no end yet.
  expect(missingEnd(makeMatch(half))).toEqual([]);
});

test('of a match that lacks events, only what the others do not bear on is doubted', () => {
  const shot = draft('shot', '40', {side: 'home', outcome: 'saved', shooter: 'a9', id: 'shot'});
  const match = makeMatch([shot], {lineUps: LINE_UPS});
  const all = ['the first half has no kick-off', 'the first half has no whistle', '"a9" plays for the away side'];
  const messages = (isWhole: boolean) => doubtsOf(match, isWhole).map(({message}) => message.split(/[;,]/)[0]);
  expect(messages(true)).toEqual(all);
  expect(messages(false)).toEqual(all.slice(2));
});
