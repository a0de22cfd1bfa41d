import {describe, expect, test} from 'vitest';
import {commentate} from '../../../src/match/commentary/commentary.ts';
import {COMMENTARY_LEVELS, isInCommentary, levelOf} from '../../../src/match/commentary/selection/commentary-level.ts';
import type {EventOf} from '../../../src/match/model/event.ts';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {draft, LINE_UPS, makeEvent, ninety} from '../../support/make-match.ts';

const home = {side: 'home'} as const;
const outside = {x: 85, y: 30};
const inside = {x: 92, y: 30};
const ownArea = {x: 8, y: 34};
const play = (kind: EventOf<'play'>['kind'], fields: object = {}) =>
  makeEvent('play', '20', {...home, kind, player: 'h9', location: outside, ...fields});

describe('levelOf', () => {
  test.each([
    ['a goal', makeEvent('goal', '20', home), 'low'],
    ['a card', makeEvent('card', '20', {...home, card: 'yellow', player: 'h2'}), 'low'],
    ['a big chance', makeEvent('shot', '20', {...home, outcome: 'blocked', xg: 0.4}), 'low'],
    ['the woodwork', makeEvent('shot', '20', {...home, outcome: 'woodwork', xg: 0.02}), 'low'],
    [
      'a save from close in, without xG',
      makeEvent('shot', '20', {...home, outcome: 'saved', location: {x: 97, y: 34}}),
      'low',
    ],
    ['a decision looked at again', makeEvent('remark', '20', {about: 'review', words: 'VAR: no goal.'}), 'low'],
    ['a shot', makeEvent('shot', '20', {...home, outcome: 'saved', xg: 0.1}), 'normal'],
    ['a corner', makeEvent('corner', '20', home), 'normal'],
    ['a foul', makeEvent('foul', '20', home), 'normal'],
    ['a remark', makeEvent('remark', '20', {words: 'It rains.'}), 'normal'],
    ['a run into the area', play('carry', {end: inside}), 'normal'],
    ['a tackle in the own area', play('tackle', {location: ownArea}), 'normal'],
    ['a pass before an open goal', play('pass', {completed: true, end: {x: 100, y: 34}}), 'normal'],
    ['a pass into the area', play('pass', {completed: true, end: {x: 90, y: 16}}), 'high'],
    ['a tackle in the own half', play('tackle', {location: {x: 40, y: 5}}), 'high'],
    ['a pass read near the own goal', play('interception', {location: ownArea}), 'high'],
    ['a pass read twenty metres from the own goal', play('interception', {location: {x: 20, y: 30}}), 'high'],
    ['a pass read farther out', play('interception', {location: {x: 21, y: 30}}), undefined],
    ['a dribble past the last third', play('challenge', {location: {x: 35, y: 30}}), 'high'],
    ['a dribble farther out', play('challenge', {location: {x: 36, y: 30}}), undefined],
    ['a routine pass', play('pass', {completed: true, location: {x: 40, y: 30}, end: {x: 50, y: 30}}), undefined],
    ['a pass that does not arrive', play('pass', {completed: false, end: {x: 100, y: 34}}), undefined],
    ['a tackle far off', play('tackle'), undefined],
    ['a play without a place', play('carry', {location: undefined}), undefined],
  ] as const)('%s', (_name, event, least) => {
    expect(levelOf(event)).toBe(least);
    const told = COMMENTARY_LEVELS.map(detail => isInCommentary(event, detail));
    expect(told).toEqual(COMMENTARY_LEVELS.map((_, n) => least !== undefined && n >= COMMENTARY_LEVELS.indexOf(least)));
  });
});

test('each level includes the one before, with the same statistics', () => {
  const pass = {...home, kind: 'pass', player: 'h9'} as const;
  const theirs = {side: 'away', kind: 'pass', player: 'a4'} as const;
  const match = ninety(
    [
      draft('play', '10:10', {...home, kind: 'carry', player: 'h9', location: outside, end: inside}),
      draft('play', '10:12', {...theirs, location: ownArea, end: {x: 30, y: 10}}),
      draft('play', '11:10', {...pass, target: 'h7', completed: true, location: outside, end: {x: 90, y: 16}}),
      draft('play', '11:12', {...theirs, location: ownArea, end: {x: 30, y: 10}}),
      draft('foul', '12', {...home, fouler: 'h3'}),
      draft('shot', '13', {...home, outcome: 'saved', xg: 0.1, shooter: 'h9', location: inside}),
      draft('goal', '14', {...home, scorer: 'h9'}),
    ],
    {lineUps: LINE_UPS, coverage: 'complete'},
  );
  const [low, normal, high] = COMMENTARY_LEVELS.map(detail => buildTimeline(match, detail));
  const ids = (timeline = low!) => timeline.cues.map(({event}) => event.id);
  expect(ids(low)).toHaveLength(5);
  expect(ids(normal)).toHaveLength(8);
  expect(ids(high)).toHaveLength(9);
  expect(ids(high)).toEqual(expect.arrayContaining(ids(normal)));
  expect(low!.record).toEqual(high!.record);
  expect(low!.states.at(-1)).toEqual(high!.states.at(-1));
});

describe('the words of plays', () => {
  const {match, players, states} = buildTimeline(ninety([], {lineUps: LINE_UPS}));
  const said = (event: EventOf<'play'>) => commentate(event, {match, players, before: states[0]!});

  test.each([
    [play('carry', {end: inside}), /^Home9 .* into the area\.$/],
    [play('carry', {location: {x: 85, y: 5}, end: inside}), /into the area from the left\.$/],
    [play('pass', {target: 'h7', end: inside}), /^Home9.*Home7|Home7.*Home9/],
    [play('pass', {target: 'h7', location: {x: 85, y: 63}, end: inside}), /cross.* from the right/],
    [play('pass', {location: {x: 85, y: 5}, end: inside}), /^Home9 crosses from the left\.$/],
    [play('pass', {end: inside}), /^Home9 plays the ball into the area\.$/],
    [play('pass', {target: 'h7', location: inside, end: {x: 100, y: 34}}), /Home7 in front of goal\.$/],
    [play('tackle', {location: ownArea}), /Home9.* inside the area\.$/],
    [play('challenge'), /^Home9 is (taken on and beaten|dribbled past)\.$/],
    [play('interception', {player: undefined}), /^Homeham /],
  ])('%#', (event, words) => {
    expect(said(event)).toMatch(words);
  });
});
