import {describe, expect, test} from 'vitest';
import {passes, passNoun, runs, winning} from '../../../src/match/commentary/words/plays.ts';
import {nounOf, sendsOf, strikesOf} from '../../../src/match/commentary/words/strike-words.ts';
import type {EventOf} from '../../../src/match/model/event.ts';
import {makeEvent} from '../../support/make-match.ts';

// What a player does with the ball, by where it starts and ends. Attacks go to the right; the left touchline is at y = 0.

type Spot = readonly [x: number, y: number];
const IDS = Array.from({length: 60}, (_, n) => ({id: `e${n}`}));

/** All the ways of saying something. */
const all = <T>(say: (way: {readonly id: string}) => T) => [...new Set(IDS.map(say))];

function play(kind: 'pass' | 'carry' | 'tackle' | 'interception', from?: Spot, to?: Spot) {
  const spot = ([x, y]: Spot) => ({x, y});
  return makeEvent('play', '3', {
    side: 'home',
    kind,
    ...(from && {location: spot(from)}),
    ...(to && {end: spot(to)}),
  });
}

test.each<[string, Spot, Spot, string]>([
  ['of 45 metres', [35, 34], [80, 34], 'carries it half the length of the pitch'],
  ['of less than five metres', [50, 34], [54.9, 34], 'carries it across'],
  ['of up to five metres back', [55, 34], [50, 34], 'carries it across'],
  ['farther back', [55.1, 34], [50, 34], 'turns back'],
  ['outside on the right', [84, 60], [85, 66], 'carries it across'],
  ['across the middle', [64, 34], [66, 50], 'carries it across'],
  ['five metres inside', [84, 20], [85, 25], 'carries it across'],
])('a run %s has one way of saying it', (_what, from, to, words) => {
  expect(all(way => runs(play('carry', from, to), way))).toEqual([words]);
});

describe('a run', () => {
  test.each<[string, Spot, Spot, RegExp]>([
    ['into the box', [85, 34], [90, 34], /into the (?:box|area)$/],
    ['into the box from a wing', [85, 5], [92, 20], /into the (?:box|area) from the left$/],
    ['of five metres forward', [50, 34], [55, 34], /forward$|^runs with it$|^advances$/],
    ['of 25 metres', [40, 34], [65, 34], /^goes on a long run(?: forward)?$|^carries it a long way$/],
    ['of less than 45 metres', [40, 34], [84.9, 34], /^goes on a long run(?: forward)?$|^carries it a long way$/],
    ['of less than 25 metres', [40, 34], [64.9, 34], /forward$|^runs with it$|^advances$/],
    ['inside from the right', [84, 64], [85, 46], /^cuts inside$|^comes inside$/],
    ['five metres inside and more', [84, 20], [85, 25.1], /^cuts inside$|^comes inside$/],
  ])('%s', (_what, from, to, words) => {
    const said = all(way => runs(play('carry', from, to), way));
    expect(said.length).toBeGreaterThan(1);
    for (const each of said) expect(each).toMatch(words);
  });

  test('inside is possible from a wing', () => {
    expect(all(way => runs(play('carry', [84, 64], [85, 46]), way))).toContain('comes inside');
    expect(all(way => runs(play('carry', [85, 34], [90, 34]), way))).toContain('breaks into the box');
    expect(all(way => runs(play('carry', [85, 5], [92, 20]), way))).toContain('cuts into the box from the left');
  });

  test('whose place is not known', () => {
    expect(all(way => runs(play('carry', [50, 34]), way))).toEqual(['carries it on']);
    expect(all(way => runs(play('carry'), way))).toEqual(['carries it on']);
  });
});

describe('a pass', () => {
  test.each<[string, Spot | undefined, Spot | undefined, string, RegExp]>([
    ['from the flag', [104.5, 0.5], [97, 34], 'pass', /from the corner flag$|^plays it in to/],
    ['back from the byline', [103, 60], [94, 34], 'cut-back', /back (?:for|to) Xavi$/],
    ['from the wing', [95, 5], [94, 34], 'ball in', /in from the left/],
    ['two metres back', [96, 5], [94, 34], 'ball in', /in from the left/],
    ['back from farther out', [93.9, 5], [90, 34], 'ball in', /in from the left/],
    ['from beside the goal', [99, 15], [96, 34], 'cut-back', /back (?:for|to) Xavi$/],
    ['straight on', [90, 10], [96, 16], 'pass', /Xavi(?: in the (?:box|area))?$/],
    ['more than two metres back', [96.1, 5], [94, 34], 'cut-back', /back (?:for|to) Xavi$/],
    ['into the box', [80, 34], [92, 34], 'pass', /Xavi(?: in the (?:box|area))?$/],
    ['of less than nine metres', [60, 34], [68.9, 34], 'short pass', /^lays it off|^plays it short|^gives it/],
    ['of nine metres', [60, 34], [69, 34], 'pass', /^(?:finds|picks out|feeds|moves it on to) Xavi$/],
    ['back', [78, 34], [68, 34], 'lay-off', /^tees up|^pulls it back|^lays it back/],
    ['level', [70, 20], [68, 34], 'pass', /^(?:finds|picks out|feeds|moves it on to) Xavi$/],
    ['of 32 metres forward', [30, 34], [62, 34], 'long ball', /long/],
    ['of less', [30, 34], [61.9, 34], 'pass', /^(?:finds|picks out|feeds|moves it on to) Xavi$/],
    ['of more across than forward', [50, 5], [60, 50], 'crossfield ball', /switches|on the other side/],
    // Half as far forward as it is long: thirty degrees from the touchline is long, more is a switch.
    ['just less forward than half its length', [30, 5], [50, 40], 'crossfield ball', /switches|on the other side/],
    ['just more', [30, 5], [51, 40], 'long ball', /long/],
    ['whose end is not known', [30, 5], undefined, 'pass', /^(?:finds|picks out|feeds|moves it on to) Xavi$/],
    ['of which nothing is known', undefined, undefined, 'pass', /^(?:finds|picks out|feeds|moves it on to) Xavi$/],
  ])('%s', (_what, from, to, noun, words) => {
    const pass = play('pass', from, to);
    expect(passNoun(pass, false)).toBe(noun);
    const said = all(way => passes(pass, 'Xavi', way, false));
    expect(said.length).toBeGreaterThan(1);
    for (const each of said) expect(each).toMatch(words);
  });

  test.each<[string, EventOf<'play'>['delivery'] | 'no-touch', string, RegExp]>([
    ['as a cross', 'cross', 'cross', /cross/],
    ['as a free kick', 'free-kick', 'free kick', /with the free kick$|puts the free kick in/],
    ['as a throw-in', 'throw-in', 'throw', /with a throw$|throws it in/],
    ['as a cut-back', 'cut-back', 'cut-back', /back (?:for|to) Xavi$/],
    ['left to run', 'no-touch', 'pass', /lets it run to Xavi|leaves it for Xavi/],
  ])('that is recorded %s', (_what, kind, noun, words) => {
    const ball = play('pass', [92, 8], [94, 34]);
    const pass = {...ball, ...(kind === 'no-touch' ? {body: kind} : {delivery: kind})} as typeof ball;
    expect(passNoun(pass, false)).toBe(noun);
    for (const each of all(way => passes(pass, 'Xavi', way, false))) expect(each).toMatch(words);
  });

  test.each<[string, Spot, RegExp]>([
    ['of eighteen metres', [104.5, 18.5], /(?:from|with) the corner$/],
    ['of less', [104.5, 18.4], /^(?:plays|takes) the corner short to Xavi$/],
  ])('that is a corner %s', (_what, to, words) => {
    const corner = play('pass', [104.5, 0.5], to);
    expect(passNoun(corner, true)).toBe('corner');
    for (const each of all(way => passes(corner, 'Xavi', way, true))) expect(each).toMatch(words);
  });
});

test.each<[string, Spot | undefined, RegExp]>([
  ['in the own area', [16.5, 34], / in the area$/],
  ['high up the pitch', [70.1, 34], / high up the pitch$/],
  ['no farther than two thirds up', [70, 34], /(?:ball|tackle|back|pass|intercepts)$/],
  ['deep in defence', [34.9, 34], / deep in defence$/],
  ['a third up', [35, 34], /(?:ball|tackle|back|pass|intercepts)$/],
  ['within twelve metres of the halfway line', [64.4, 34], / in midfield$/],
  ['twelve metres from it', [64.5, 34], /(?:ball|tackle|back|pass|intercepts)$/],
  ['nowhere known', undefined, /(?:ball|tackle|back|pass|intercepts)$/],
])('the ball is won %s', (_what, spot, words) => {
  for (const each of all(way => winning(play('tackle', spot), way))) expect(each).toMatch(words);
  for (const each of all(way => winning(play('interception', spot), way))) expect(each).toMatch(words);
  expect(all(way => winning(play('tackle', spot), way)).join()).toMatch(/wins a tackle/);
  expect(all(way => winning(play('interception', spot), way)).join()).not.toMatch(/wins/);
});

describe('a shot', () => {
  const shot = (fields: object) => makeEvent('shot', '3', {side: 'home', outcome: 'off-target', ...fields});
  type Case = readonly [string, object, boolean, readonly string[], readonly string[]];
  const near = ['shoots', 'goes for goal', 'has a shot', 'gets a shot away', 'takes aim'];
  test.each<Case>([
    ['near', {}, false, ['shot', 'effort'], near],
    ['from afar', {}, true, ['shot', 'drive', 'long shot', 'effort'], [...near, 'lets fly']],
    ['first time', {firstTime: true}, false, ['shot', 'effort'], ['shoots', 'shoots first time', 'hits it first time']],
    ['with the head', {body: 'head'}, false, ['header'], ['heads at goal', 'gets a header in', 'heads for goal']],
    ['from the spot', {penalty: true}, false, ['penalty'], ['takes the penalty']],
    [
      'from a free kick',
      {setPiece: true},
      true,
      ['free kick'],
      ['goes for goal with the free kick', 'shoots from the free kick'],
    ],
    [
      'straight from a corner',
      {setPiece: true, delivery: 'corner'},
      false,
      ['direct corner'],
      ['goes for goal straight from the corner'],
    ],
    [
      'straight from the corner flag',
      {setPiece: true, location: {x: 104.5, y: 0.5}},
      true,
      ['direct corner'],
      ['goes for goal straight from the corner'],
    ],
    ['from a corner', {delivery: 'corner', location: {x: 104.5, y: 0.5}}, false, ['shot', 'effort'], near],
    ['with a technique', {technique: 'lob', firstTime: true}, true, ['lob'], ['tries a lob']],
  ])('%s', (_what, fields, far, nouns, verbs) => {
    expect(all(way => nounOf({...shot(fields), ...way}, far)).sort()).toEqual([...nouns].sort());
    expect(all(way => strikesOf({...shot(fields), ...way}, far)).sort()).toEqual([...verbs].sort());
  });

  test.each<[string, object, number, readonly (string | undefined)[]]>([
    ['near', {}, 14, ['puts', 'sends']],
    ['farther out', {}, 14.1, ['puts', 'sends', 'fires', 'hits']],
    ['a penalty', {penalty: true}, 14.1, ['puts', 'sends']],
    ['low', {goalMouth: {across: 5, height: 0.4}}, 10, ['puts', 'sends', 'drags']],
    ['half a metre high', {goalMouth: {across: 5, height: 0.5}}, 10, ['puts', 'sends']],
    ['four and a half metres high', {goalMouth: {across: 0, height: 4.5}}, 10, ['puts', 'sends']],
    ['higher', {goalMouth: {across: 0, height: 4.6}}, 10, ['puts', 'sends', 'blazes', 'lifts']],
    ['a header', {body: 'head'}, 20, ['heads']],
    ['a lob', {technique: 'lob'}, 20, ['lobs']],
    ['a volley', {technique: 'volley'}, 20, ['volleys']],
    ['a half-volley', {technique: 'half-volley'}, 10, ['puts', 'sends']],
    ['an overhead kick', {technique: 'overhead-kick'}, 10, [undefined]],
  ])('that misses, %s', (_what, fields, metres, verbs) => {
    expect(all(way => sendsOf({...shot(fields), ...way}, metres)).sort()).toEqual([...verbs].sort());
  });
});
