import {describe, expect, test} from 'vitest';
import type {CommentaryLevel} from '../../../src/match/commentary/selection/commentary-level.ts';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {type Draft, draft, LINE_UPS, ninety} from '../../support/make-match.ts';
import {underIds, withIds} from '../../support/ways.ts';

// How a match stands after a quarter of an hour or more, where every event is recorded.

const shot = (clock: string, side: 'home' | 'away' = 'home') =>
  draft('shot', clock, {side, shooter: `${side[0]}9`, outcome: 'off-target', location: {x: 92, y: 34}});
const foul = (clock: string) =>
  draft('foul', clock, {side: 'away', fouler: 'a4', fouled: 'h9', location: {x: 60, y: 34}});
/** A line of its own, so that the minutes before the next one are none without a line. */
const offside = (clock: string) => draft('offside', clock, {side: 'away', player: 'a9'});
const goal = (clock: string, side: 'home' | 'away' = 'home') => draft('goal', clock, {side, scorer: `${side[0]}9`});
/** Passes in midfield, a second apart. */
const passes = (minute: number, count: number, side: 'home' | 'away' = 'home') =>
  Array.from({length: count}, (_, n) =>
    draft('play', `${minute + Math.floor(n / 50)}:${n % 50}`, {
      side,
      kind: 'pass',
      player: `${side[0]}6`,
      target: `${side[0]}8`,
      location: {x: 40, y: 30},
      end: {x: 42, y: 34},
      completed: true,
    }),
  );

type Options = {readonly detail?: CommentaryLevel; readonly coverage?: 'complete' | 'told'};

/** The lines on fouls in midfield, which have none of their own below the high level, in all the ways that they can read. */
function standing(drafts: readonly Draft[], {detail = 'normal', coverage = 'complete'}: Options = {}) {
  const match = ninety(withIds(drafts), {lineUps: LINE_UPS, coverage});
  const said = underIds(match, 30).flatMap(each => {
    const {cues, words, sides} = buildTimeline(each, detail);
    return cues.flatMap(({event, minute}, place) =>
      event.type === 'foul' ? [{words: words[place]!, side: sides[place], minute}] : [],
    );
  });
  return {said, words: [...new Set(said.map(({words}) => words))]};
}

function expectAll(words: readonly string[], pattern: RegExp): void {
  expect(words).not.toEqual([]);
  for (const each of words) expect(each).toMatch(pattern);
}

describe('a line on how the match stands', () => {
  test('comes at the first chance within a minute of its mark, is of no side, and comes once', () => {
    const {said} = standing([shot('3'), foul('29'), foul('31'), foul('31:30')]);
    expect(new Set(said.map(({minute}) => minute))).toEqual(new Set(["31'"]));
    expect(new Set(said.map(({side}) => side))).toEqual(new Set([undefined]));
    expect(standing([shot('3'), foul('32')]).said).toEqual([]);
  });

  test('does not come right after another line, nor at the low level, nor where not everything is recorded', () => {
    expect(standing([shot('30:10'), foul('30:59')]).said).toEqual([]);
    expect(standing([shot('30:10'), foul('31:15')]).said).not.toEqual([]);
    expect(standing([shot('3'), foul('31')], {detail: 'low'}).said).toEqual([]);
    expect(standing([shot('3'), foul('31')], {coverage: 'told'}).words.join()).not.toMatch(/hour|thirty/i);
  });

  test('comes early only if one side is on top, and late only if the match is open', () => {
    expect(standing([shot('3'), foul('16')]).said).toEqual([]);
    expect(standing([shot('2'), shot('5'), shot('8'), shot('11'), foul('16')]).said).not.toEqual([]);
    expect(standing([goal('3'), goal('9'), foul('86')]).said).not.toEqual([]);
    expect(standing([goal('3'), goal('9'), goal('20'), foul('86')]).said).toEqual([]);
  });

  test.each<[string, readonly Draft[], RegExp]>([
    ['no goal', [shot('3'), foul('31')], /no goal|still 0-0|waiting for a goal/],
    ['a lead', [goal('3'), foul('31')], /1-0 (?:to Homeham|up)/],
    ['a lead of the away side', [goal('3', 'away'), foul('61')], /1-0 (?:to Awayton|up)/],
    ['level', [goal('3'), goal('9', 'away'), foul('31')], /1-1/],
    [
      'one to find',
      [goal('3'), foul('76')],
      /Awayton have a quarter of an hour to find a goal|One goal in it|one goal would change everything/,
    ],
    ['two to find', [goal('3'), goal('9'), foul('76')], /Awayton need two\.|Awayton to find two goals/],
    [
      'three to find',
      [goal('3'), goal('9'), goal('20'), foul('76')],
      /Awayton need something remarkable\.$|Homeham can enjoy the last/,
    ],
    [
      'five minutes left',
      [goal('3'), foul('86')],
      /Five minutes for Awayton to save themselves|it’s not over yet|Homeham are five minutes away/,
    ],
  ])('with %s', (_what, drafts, pattern) => {
    // Now and then a line is on the match alone, without the time and the score.
    expectAll(
      standing(drafts).words.filter(words => /hour|minutes/i.test(words)),
      pattern,
    );
  });
});

describe('what kind of match it is', () => {
  const four = [shot('2'), shot('5'), shot('8'), shot('11')];
  test('a side that has had all of the attempts', () => {
    expectAll(standing([...four, foul('16')]).words, /(?:Awayton|Homeham(?:’s)?)[^.]*\.$|Home9/);
    for (const words of standing([shot('1', 'away'), ...four, foul('16')]).words) {
      expect(words).not.toMatch(/haven’t had a shot|yet to have/);
    }
  });
  test('a side that was on top the last time is still on top', () => {
    const still = /still|keep making|attempts, and nothing to show/;
    const {said} = standing([...four, foul('16'), foul('31')]);
    const at = (minute: string) => said.flatMap(line => (line.minute === minute ? [line.words] : []));
    expectAll(at("31'"), still);
    for (const words of at("16'")) expect(words).not.toMatch(/still (?!0-0)|keep making|well on top/);
  });
  test('nobody has had an attempt', () => {
    expectAll(standing([foul('31')]).words, /Nobody has had a shot yet/);
  });
  test('most of the ball, only with three passes in five', () => {
    const most = standing([shot('2'), ...passes(5, 90), ...passes(9, 50, 'away'), foul('31')]).words;
    expect(most.some(words => /Homeham (?:see|are seeing) most of the ball/.test(words))).toBe(true);
    const even = standing([shot('2'), ...passes(5, 70), ...passes(9, 60, 'away'), foul('31')]).words;
    for (const words of even) expect(words).not.toMatch(/ball/);
  });
  test('even, only with attempts at both ends', () => {
    const even = [shot('2'), shot('4', 'away'), shot('6'), shot('8', 'away')];
    expectAll(standing([...even, foul('31')]).words, /Little between|even match/);
    for (const words of standing([...even, shot('9'), shot('10'), shot('11'), foul('31')]).words) {
      expect(words).not.toMatch(/Little between|even match/);
    }
  });
});

describe('the bounds of a line on how the match stands', () => {
  const few = (count: number, side: 'home' | 'away', from = 2) =>
    Array.from({length: count}, (_, n) => shot(`${from + n}:${side === 'home' ? 10 : 40}`, side));
  const by = (drafts: readonly Draft[]) =>
    [...drafts].sort((a, b) => a.clock.minute - b.clock.minute || (a.clock.second ?? 0) - (b.clock.second ?? 0));
  test.each<[string, readonly Draft[], boolean]>([
    ['in the minute after its mark', [shot('3'), foul('31')], true],
    ['two minutes after its mark', [shot('3'), foul('32')], false],
    ['in the minute of its mark', [shot('3'), foul('30')], false],
    ['a minute after a line', [shot('30:10'), foul('31:10')], true],
    ['less than a minute after a line', [shot('30:10'), foul('31:09')], false],
    ['in stoppage time', [shot('3'), foul('45+1')], false],
    ['early, with four attempts to one', by([...few(4, 'home'), ...few(1, 'away'), foul('16')]), true],
    ['early, with six attempts to two', by([...few(6, 'home'), ...few(2, 'away'), foul('16')]), true],
    ['early, with five attempts to two', by([...few(5, 'home'), ...few(2, 'away'), foul('16')]), false],
    ['early, with three attempts to none', [...few(3, 'home'), foul('16')], false],
    [
      'early, with sixty passes, three in five of them',
      [shot('2'), ...passes(5, 36), ...passes(9, 24, 'away'), offside('14'), foul('16')],
      true,
    ],
    [
      'early, with a smaller share',
      [shot('2'), ...passes(5, 36), ...passes(9, 25, 'away'), offside('14'), foul('16')],
      false,
    ],
    [
      'early, with most of fewer passes',
      [shot('2'), ...passes(5, 40), ...passes(9, 19, 'away'), offside('14'), foul('16')],
      false,
    ],
    [
      'early, with most of the ball for the away side',
      [shot('2'), ...passes(5, 24), ...passes(9, 36, 'away'), offside('14'), foul('16')],
      true,
    ],
  ])('%s', (_what, drafts, there) => expect(standing(drafts).said.length > 0).toBe(there));

  test('level late on, a line is on the match, and not on what a side needs', () => {
    for (const words of standing([shot('3'), goal('10'), goal('20', 'away'), foul('76')]).words) {
      expect(words).not.toMatch(/need|not over|One goal/);
    }
  });

  const LATELY = /every attempt has been Homeham’s/;
  const DRY = /Not much to report|Chances have been few/;
  const SHARED = /but the chances are shared/;
  const SILENT = /haven’t had a shot|yet to have an attempt|All Homeham/;
  const EVEN = /Little between|even match/;
  test.each<[string, readonly Draft[], RegExp, readonly Draft[]]>([
    [
      'four attempts in fifteen minutes and none of the other side',
      [shot('2', 'away'), shot('16:10'), shot('20'), shot('24'), shot('28'), foul('31:10')],
      LATELY,
      [shot('2', 'away'), shot('16:09'), shot('20'), shot('24'), shot('28'), foul('31:10')],
    ],
    [
      'four attempts with none of the other side since',
      [shot('2', 'away'), shot('17'), shot('20'), shot('24'), shot('28'), foul('31')],
      LATELY,
      [shot('18', 'away'), shot('19'), shot('20'), shot('24'), shot('28'), foul('31')],
    ],
    [
      'three attempts in half an hour',
      by([...few(2, 'home'), ...few(1, 'away'), foul('31')]),
      DRY,
      by([...few(3, 'home'), ...few(1, 'away'), foul('31')]),
    ],
    [
      'most of the ball, and three attempts each',
      by([...few(3, 'home'), ...few(3, 'away'), ...passes(10, 90), foul('31')]),
      SHARED,
      by([...few(3, 'home'), ...few(2, 'away'), ...passes(10, 90), foul('31')]),
    ],
    [
      'most of the ball, and six attempts to three',
      by([...few(6, 'home'), ...few(3, 'away'), ...passes(10, 90), foul('31')]),
      SHARED,
      by([...few(7, 'home'), ...few(3, 'away'), ...passes(10, 90), foul('31')]),
    ],
    [
      'no attempt of the other side',
      [...few(5, 'home'), foul('31')],
      SILENT,
      by([...few(5, 'home'), ...few(1, 'away'), foul('31')]),
    ],
    [
      'two attempts each',
      by([...few(2, 'home'), ...few(2, 'away'), foul('31')]),
      EVEN,
      by([...few(3, 'home'), ...few(1, 'away'), foul('31')]),
    ],
    [
      'four attempts to two',
      by([...few(4, 'home'), ...few(2, 'away'), foul('31')]),
      EVEN,
      by([...few(5, 'home'), ...few(2, 'away'), foul('31')]),
    ],
  ])('%s', (_what, within, words, beyond) => {
    expect(standing(within).words.filter(line => words.test(line))).not.toEqual([]);
    for (const line of standing(beyond).words) expect(line).not.toMatch(words);
  });
});
