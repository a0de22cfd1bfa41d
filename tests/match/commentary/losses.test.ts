import {describe, expect, test} from 'vitest';
import type {CommentaryLevel} from '../../../src/match/commentary/selection/commentary-level.ts';
import type {Passage} from '../../../src/match/commentary/selection/passages.ts';
import {stepsTo} from '../../../src/match/commentary/words/moves.ts';
import {type Draft, draft, makeEvent} from '../../support/make-match.ts';
import {nthWay} from '../../support/ways.ts';

// Which plays of a passage its line names, and what the line says of an attack that came to nothing.

type Spot = readonly [x: number, y: number];
const home = {side: 'home'} as const;
const at = ([x, y]: Spot) => ({x, y});
const fieldsOf = (from: string, start: Spot, to: string | undefined, end: Spot, completed = true) =>
  ({
    ...home,
    kind: 'pass',
    player: from,
    ...(to && {target: to}),
    location: at(start),
    end: at(end),
    completed,
  }) as const;
const pass = (...fields: Parameters<typeof fieldsOf>) => makeEvent('play', '3', fieldsOf(...fields));
const run = (player: string, start: Spot, end: Spot) =>
  makeEvent('play', '3', {...home, kind: 'carry', player, location: at(start), end: at(end)});

describe('the steps that lead to a player', () => {
  type Play = Passage['plays'][number];
  const stepsOf = (plays: readonly Play[], most = 4, player = 'h9') =>
    stepsTo(player, {plays, side: 'home'} as Passage, most).map(step => `${step.player}>${step.receiver ?? ''}`);
  const last = pass('h8', [60, 34], 'h9', [61, 34]);
  test.each<[string, readonly Play[], readonly string[], number?]>([
    ['the last pass, however short', [last], ['h8>h9']],
    ['no pass where none is named', [last], [], 0],
    ['a pass fifteen metres forward before it', [pass('h6', [45, 34], 'h8', [60, 34]), last], ['h6>h8', 'h8>h9']],
    ['no pass of less', [pass('h6', [45.1, 34], 'h8', [60, 34]), last], ['h8>h9']],
    ['a pass thirty metres across', [pass('h6', [60, 4], 'h8', [60, 34]), last], ['h6>h8', 'h8>h9']],
    ['no pass less far across', [pass('h6', [60, 4.1], 'h8', [60, 34]), last], ['h8>h9']],
    ['a pass that adds threat', [pass('h6', [88, 20], 'h8', [95, 34]), last], ['h6>h8', 'h8>h9']],
    [
      'no more than the most',
      [pass('h5', [20, 34], 'h6', [40, 34]), pass('h6', [40, 34], 'h8', [60, 34]), last],
      ['h6>h8', 'h8>h9'],
      2,
    ],
    ['no pass that did not arrive', [pass('h6', [40, 34], 'h8', [60, 34], false), last], ['h8>h9']],
    ['no pass to somebody else', [pass('h6', [40, 34], 'h7', [60, 34]), last], ['h8>h9']],
    [
      'a pass without a target to the next on the ball',
      [pass('h6', [40, 34], undefined, [60, 34]), last],
      ['h6>h8', 'h8>h9'],
    ],
    ['a last pass without a target', [pass('h8', [40, 34], undefined, [60, 34])], ['h8>h9']],
    ['no pass to oneself', [pass('h9', [40, 34], 'h9', [60, 34])], []],
    ['a run of ten metres', [last, run('h9', [61, 34], [71, 34])], ['h8>h9', 'h9>']],
    ['no run of less, but the pass before it', [last, run('h9', [61, 34], [70.9, 34])], ['h8>h9']],
    ['a short run into the box', [last, run('h9', [88, 34], [89, 34])], ['h8>h9', 'h9>']],
    ['nothing before the run of another player', [last, run('h10', [61, 34], [71, 34])], []],
    [
      'nothing of the other side',
      [last, makeEvent('play', '3', {side: 'away', kind: 'tackle', player: 'a4', location: at([44, 34])})],
      ['h8>h9'],
    ],
  ])('%s', (_what, plays, steps, most) => expect(stepsOf(plays, most)).toEqual(steps));
});

/** Passes to and fro in midfield, which nobody would name. */
const between = (count: number, from = 1) =>
  Array.from({length: count}, (_, n) => {
    const [one, other] = n % 2 === 0 ? ['h6', 'h8'] : ['h8', 'h6'];
    const [start, end]: readonly Spot[] =
      n % 2 === 0
        ? [
            [50, 30],
            [51, 36],
          ]
        : [
            [51, 36],
            [50, 30],
          ];
    return draft('play', `20:${from + n}`, fieldsOf(one!, start!, other!, end!));
  });
const take = (second: number, fields: object = {}) =>
  draft('play', `20:${second}`, {
    side: 'away',
    kind: 'carry',
    player: 'a4',
    location: at([54, 34]),
    end: at([60, 34]),
    ...fields,
  });

describe('a spell on the ball', () => {
  const SPELL = /long spell|long passing move|plenty of the ball|keep the ball for|pass it around/;
  const lines = (drafts: readonly Draft[], detail: CommentaryLevel = 'high') =>
    Array.from({length: 8}, (_, n) => nthWay(drafts, n, {detail})).filter(line => line !== '');
  const spell = (count: number) => [...between(count), take(count + 2)];
  test('has fifteen passes', () => {
    const fifteen = lines(spell(15));
    expect(fifteen.filter(line => SPELL.test(line))).not.toEqual([]);
    for (const line of lines(spell(14))) expect(line).not.toMatch(SPELL);
  });

  test('gets a side nowhere, but not one that leads', () => {
    const goal = draft('goal', '10', {...home, scorer: 'h9'});
    const [level, ahead] = [spell(16), [goal, ...spell(16)]].map(drafts => lines(drafts).join('\n'));
    expect(level).toMatch(/long passing move from Homeham, but no opening|no way through|nowhere/);
    expect(level).not.toMatch(/let Awayton chase it/);
    expect(ahead).toMatch(/Homeham keep the ball for sixteen passes and let Awayton chase it\./);
    expect(ahead).not.toMatch(/opening|no way through|nowhere/);
  });

  test('has no passes of the other side, nor runs', () => {
    const runs = Array.from({length: 6}, (_, n) =>
      draft('play', `20:${15 + n}`, {...home, kind: 'carry', player: 'h6', location: at([50, 30]), end: at([50, 31])}),
    );
    for (const line of lines([...between(14), ...runs, take(22)])) expect(line).not.toMatch(SPELL);
  });

  test('is a long move from the twentieth pass on, if it ends with a shot', () => {
    const shot = (second: number) =>
      draft('shot', `20:${second}`, {...home, shooter: 'h9', outcome: 'off-target', location: at([84, 34]), xg: 0.5});
    const end = (second: number) => draft('play', `20:${second}`, fieldsOf('h6', [50, 30], 'h9', [84, 34]));
    const LONG = /keep the ball|long move|take their time/;
    const big = (drafts: readonly Draft[], detail: CommentaryLevel) =>
      Array.from({length: 12}, (_, n) =>
        nthWay([draft('shot', '5', {side: 'away', shooter: 'a9', outcome: 'saved'}), ...drafts], n, {
          coverage: 'told',
          detail,
        }),
      );
    const twenty = [...between(19), end(22), {...shot(24), xg: 0.2}] as const;
    expect(big(twenty, 'high').filter(line => LONG.test(line))).not.toEqual([]);
    for (const line of big([...between(18), end(22), {...shot(24), xg: 0.2}], 'high')) expect(line).not.toMatch(LONG);
    for (const line of big([...between(19), end(22), {...shot(24), outcome: 'woodwork'}], 'low'))
      expect(line).not.toMatch(LONG);
  });
});

describe('the player who won the ball', () => {
  const won = draft('play', '20:1', {...home, kind: 'interception', player: 'h5', location: at([52, 34])});
  const toStriker = (second: number) => draft('play', `20:${second}`, fieldsOf('h6', [50, 30], 'h9', [84, 34]));
  const chance = (second: number) =>
    draft('shot', `20:${second}`, {...home, shooter: 'h9', outcome: 'saved', location: at([84, 34]), xg: 0.5});
  const named = (passes: number, detail: CommentaryLevel) => {
    const drafts = [won, ...between(passes - 1, 2), toStriker(passes + 2), chance(passes + 4)];
    const lines = Array.from({length: 8}, (_, n) => nthWay(drafts, n, {coverage: 'told', detail}));
    return lines.some(line => line.includes('Home5'));
  };
  test.each<[number, CommentaryLevel, boolean]>([
    [4, 'normal', true],
    [5, 'normal', false],
    [8, 'high', true],
    [9, 'high', false],
    [3, 'low', false],
  ])('is named up to so many passes later: %d at the %s level, %s', (passes, detail, there) => {
    expect(named(passes, detail)).toBe(there);
  });
});

describe('a free kick into the box that nobody meets', () => {
  const kick = (fields: object = {}) =>
    draft('play', '20:10', {...fieldsOf('h7', [82, 34], 'h9', [98, 34], false), delivery: 'free-kick', ...fields});
  const lines = (fields: object = {}) =>
    Array.from({length: 24}, (_, n) => nthWay([kick(fields)], n, {detail: 'high'}));
  test.each<[string, object, RegExp]>([
    ['finds nobody', {}, /^(?:Nobody gets on the end of )?Home7(?:’s free kick| sends the free kick into the box)/],
    [
      'is headed away',
      {stop: 'headed', stopper: 'a4'},
      /Away4 heads Home7’s free kick away|Home7’s free kick is headed clear by Away4/,
    ],
    [
      'is cleared',
      {stop: 'cleared', stopper: 'a4'},
      /Away4 clears Home7’s free kick|Home7 sends the free kick into the box, but Away4/,
    ],
    ['is claimed', {stop: 'claimed', stopper: 'a1'}, /^Home7’s free kick is claimed by Away1\.$/],
    ['is punched away', {stop: 'punched', stopper: 'a1'}, /^Away1 punches Home7’s free kick away\.$/],
    ['is blocked', {stop: 'blocked', stopper: 'a4'}, /^Home7’s free kick doesn’t get past Away4\.$/],
  ])('%s', (_what, fields, words) => {
    for (const line of lines(fields)) expect(line).toMatch(words);
  });

  test('is a pass if the ball was in play, or does not go into the box', () => {
    for (const line of lines({delivery: undefined})) expect(line).not.toMatch(/free kick/);
    for (const line of lines({end: at([87, 34])})) expect(line).not.toMatch(/free kick/);
  });
});

describe('an own goal is turned in from a pass', () => {
  const astray = draft('play', '20:10', fieldsOf('h7', [84, 34], 'h9', [99, 34], false));
  const own = (clock: string, fields: object = {}) =>
    draft('goal', clock, {...home, kind: 'own-goal', scorer: 'a4', ...fields});
  test.each<[string, readonly Draft[], boolean]>([
    ['within six seconds', [astray, own('20:16')], true],
    ['not after more', [astray, own('20:17')], false],
    ['not where the second is not recorded', [astray, own('21')], false],
    ['not by the other side', [astray, own('20:12', {side: 'away', scorer: 'h4'})], false],
    ['not a goal of another kind', [astray, own('20:12', {kind: 'penalty', scorer: 'h9'})], false],
  ])('%s', (_what, drafts, there) => {
    expect(nthWay(drafts, 0).includes('Home7')).toBe(there);
  });
});
