import {describe, expect, test} from 'vitest';
import type {Match} from '../../../src/match/model/match.ts';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {type Draft, draft, makeMatch, ninety} from '../../support/make-match.ts';
import {underIds, withIds} from '../../support/ways.ts';

// What somebody has written down is said, and nothing else.

/** The line on the last event, in all the ways that it can read. */
function waysOf(drafts: readonly Draft[], matchOf: (drafts: readonly Draft[]) => Match = ninety): readonly string[] {
  const last = `own ${drafts.length - 1} of `;
  const all = underIds(matchOf(withIds(drafts)), 40).map(each => {
    const {cues, words} = buildTimeline(each, 'high');
    return words[cues.findIndex(({event}) => event.id.startsWith(last))]!;
  });
  return [...new Set(all)];
}

function expectAll(words: readonly string[], pattern: RegExp): void {
  expect(words).not.toEqual([]);
  for (const each of words) expect(each).toMatch(pattern);
}

function expectNone(words: readonly string[], pattern: RegExp): void {
  expect(words).not.toEqual([]);
  for (const each of words) expect(each).not.toMatch(pattern);
}

const goal = (clock: string, side: 'home' | 'away', more: object = {}) =>
  draft('goal', clock, {side, scorer: 'Müller', ...more});

describe('without line-ups, players of one name on both sides are two players', () => {
  test('in a brace, a hat-trick and an own goal made up for', () => {
    expectNone(waysOf([goal('10', 'home'), goal('30', 'away')]), /second|has two/);
    expectAll(waysOf([goal('10', 'away'), goal('30', 'away')]), /second for Müller|Müller has two/);
    expectNone(waysOf([goal('10', 'home'), goal('30', 'away'), goal('42', 'away')]), /hat-trick/);
    const ownGoal = (side: 'home' | 'away') => goal('10', side, {kind: 'own-goal'});
    expectNone(waysOf([ownGoal('away'), goal('30', 'away')]), /makes up for/);
    expectAll(waysOf([ownGoal('home'), goal('30', 'away')]), /makes up for the own goal/);
  });
  test('in assists', () => {
    const made = (clock: string, side: 'home' | 'away') => goal(clock, side, {scorer: 'Ott', assist: 'Kern'});
    expectNone(waysOf([made('10', 'home'), made('30', 'away')]), /assist for Kern|Kern’s second/);
    expectAll(waysOf([made('10', 'away'), made('30', 'away')]), /assist for Kern|Kern’s second/);
  });
  test('in a change of a scorer, and in a foul by a player with a card', () => {
    const change = draft('substitution', '60', {side: 'home', on: 'Voss', off: 'Müller'});
    expectNone(waysOf([goal('10', 'away'), change]), /goal|scor/);
    expect(waysOf([goal('10', 'home'), change]).join()).toMatch(/opened the scoring/);
    const card = (side: 'home' | 'away') => draft('card', '20', {side, card: 'yellow', player: 'Müller'});
    const foul = draft('foul', '60', {side: 'home', fouler: 'Müller', fouled: 'Ott'});
    expectNone(waysOf([card('away'), foul]), /already|booked|yellow/);
    expectAll(waysOf([card('home'), foul]), /already|booked|yellow/);
  });
  test('in the story of a match that ends level', () => {
    const end = (scorers: readonly [string, string]) =>
      buildTimeline(
        ninety([goal('10', 'home', {scorer: scorers[0]}), goal('30', 'away', {scorer: scorers[1]})], {}),
      ).words.join(' ');
    expect(end(['Ott', 'Kern'])).toMatch(/Ott.*Kern/);
    expect(end(['Müller', 'Müller'])).not.toMatch(/Müller \(two\)|Müller and Müller/);
  });
});

describe('a foul', () => {
  const foul = (more: object) => draft('foul', '10', {side: 'away', fouler: 'Ott', fouled: 'Kern', ...more});
  test('without its place is not said to be a free kick: it may be a penalty', () => {
    expectNone(waysOf([foul({})]), /free kick/i);
    const here = waysOf([foul({location: {x: 60, y: 34}})]);
    expect(here.filter(words => /free kick/i.test(words))).not.toEqual([]);
  });
});

describe('a miss says which side it went', () => {
  const miss = (more: object) => draft('shot', '10', {side: 'home', shooter: 'Kern', outcome: 'off-target', ...more});
  test.each([
    [{goalZone: 'left'}, /wide of the left-hand post/i],
    [{goalZone: 'low-right', body: 'head'}, /wide of the right-hand post/i],
    [{goalZone: 'high-right'}, /high to the right/i],
    [{goalZone: 'high-left', penalty: true}, /high to the left/i],
    [{goalMouth: {across: -5, height: 1}}, /wide of the left-hand post/i],
    [{goalZone: 'low-left', setPiece: true}, /wide of the left-hand post/i],
  ])('%j', (more, words) => expectAll(waysOf([miss(more)]), words));
});

describe('a goal says', () => {
  const scored = (more: object) => goal('10', 'home', {scorer: 'Kern', ...more});
  test.each([
    [{openGoal: true}, /open goal/],
    [{oneOnOne: true}, /clean through/],
    [{kind: 'set-piece'}, /from a set piece/],
    [{kind: 'penalty', goalZone: 'low-left'}, /puts the penalty into the bottom left-hand corner/],
    [{body: 'left-foot'}, /with the left foot/],
  ])('%j', (more, words) => expectAll(waysOf([scored(more)]), words));
});

test.each([
  ['held', /hold|held/],
  ['parried', /beats away|parried/],
  ['behind', /behind|for a corner/],
] as const)('a penalty that is saved says what became of the ball: %s', (handling, words) => {
  const shot = {side: 'home', shooter: 'Kern', goalkeeper: 'Falk', outcome: 'saved', handling} as const;
  expectAll(waysOf([draft('shot', '10', {...shot, penalty: true})]), words);
  expectAll(waysOf([draft('shot', '10', {...shot, setPiece: true})]), words);
});

describe('goals of a side that follow one another', () => {
  const second = (first: string, next: string) => waysOf([goal(first, 'home', {scorer: 'Ott'}), goal(next, 'home')]);
  test('are as far apart as is known', () => {
    expectAll(second('20', '20'), /one minute/);
    // Without seconds, there may be nearly two minutes between them.
    expectAll(second('20', '21'), /two minutes/);
    expectAll(second('20:10', '21:05'), /one minute/);
    expectAll(second('20', '23'), /three minutes/);
  });
});

test('an injury names everybody who is down', () => {
  const two = draft('remark', '10', {about: 'injury', players: ['Kern', 'Ott']});
  expectAll(waysOf([two]), /^Kern and Ott (?:are down injured|stay down|are hurt)\.$/);
  const one = draft('remark', '10', {about: 'injury', players: ['Kern']});
  expectAll(waysOf([one]), /^Kern (?:is down injured|stays down|is hurt)\.$/);
  expectAll(waysOf([draft('remark', '10', {about: 'injury'})]), /^A player is down injured\.$/);
});

test('too little, too late is said only late', () => {
  const behind = ['2', '4', '6', '8'].map(clock => goal(clock, 'away', {scorer: 'Ott'}));
  expectNone(waysOf([...behind, goal('79', 'home')]), /too late/i);
  expect(waysOf([...behind, goal('80', 'home')]).join()).toMatch(/too late/i);
});

describe('a shoot-out kick', () => {
  const kick = (n: number, side: 'home' | 'away', scored: boolean) =>
    draft('shoot-out-kick', `pen ${n}`, {side, taker: `${side} ${n}`, scored});
  const kicks = (outcomes: string) =>
    [...outcomes].map((outcome, n) => kick(n + 1, n % 2 === 0 ? 'home' : 'away', outcome === 'x'));
  test('that decides it says so, and no other does', () => {
    expectAll(waysOf(kicks('xoxoxo'), makeMatch), /Homeham win the shoot-out!$/);
    expectNone(waysOf(kicks('xoxox'), makeMatch), /win the shoot-out/);
    expectAll(waysOf(kicks('xxxxxxxxox'), makeMatch), /Awayton win the shoot-out!$/);
    expectAll(waysOf(kicks('xxxxxxxxxxxo'), makeMatch), /Homeham win the shoot-out!$/);
    expectNone(waysOf(kicks('xxxxxxxxxxx'), makeMatch), /win the shoot-out/);
  });
});

test('a reason loses the full stop and the capital of a sentence in brackets', () => {
  const card = draft('card', '10', {side: 'home', card: 'yellow', player: 'Kern', reason: 'A late tackle.'});
  for (const words of waysOf([card])) expect(words).toContain(' (a late tackle)');
  for (const words of waysOf([card])) expect(words).not.toContain('.)');
  for (const words of waysOf([{...card, reason: 'VAR'}])) expect(words).toContain(' (VAR)');
});
