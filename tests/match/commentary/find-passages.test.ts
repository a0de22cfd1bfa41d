import {describe, expect, test} from 'vitest';
import {findPassages} from '../../../src/match/commentary/selection/passages.ts';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {type Draft, draft, LINE_UPS, ninety} from '../../support/make-match.ts';

const home = {side: 'home'} as const;
const away = {side: 'away'} as const;
const shot = (clock: string, fields: object = {}) =>
  draft('shot', clock, {...home, outcome: 'saved', shooter: 'h9', location: {x: 92, y: 34}, ...fields});
const theirs = (clock: string, fields: object = {}) => shot(clock, {...away, shooter: 'a9', ...fields});

type Spot = readonly [x: number, y: number];
const at = ([x, y]: Spot) => ({x, y});
const fieldsOf = (kind: 'pass' | 'carry', from: Spot, to: Spot, completed = true) =>
  ({...home, kind, player: 'h8', location: at(from), end: at(to), completed}) as const;
const ball = (clock: string, from: Spot, to: Spot, completed = true) =>
  draft('play', clock, {...fieldsOf('pass', from, to, completed), target: 'h9'});

describe('a passage', () => {
  const placed = (drafts: readonly Draft[]) => {
    const {record} = buildTimeline(ninety(drafts, {lineUps: LINE_UPS}));
    return findPassages(record.cues).map(({plays, ending, won, mistake, corner, first, last}) => ({
      plays: plays.length,
      ending: ending.kind,
      from: won?.kind ?? mistake?.type ?? corner?.type,
      // The kick-off is the first event of the record.
      first: first - 1,
      last: last - 1,
    }));
  };
  const won = (clock: string, kind: 'tackle' | 'interception' | 'challenge' = 'interception', side = home) =>
    draft('play', clock, {...side, kind, player: 'h5', location: {x: 40, y: 34}});
  const run = (clock: string) => draft('play', clock, fieldsOf('carry', [80, 34], [92, 34]));
  const slip = (clock: string) => draft('error', clock, {...away, player: 'a5'});
  const taken = (clock: string) =>
    draft('play', clock, {...away, kind: 'carry', player: 'a4', location: {x: 12, y: 34}, end: {x: 14, y: 34}});
  test.each<[string, readonly Draft[], object | undefined]>([
    [
      'goes on after fifteen seconds',
      [ball('20:00', [60, 34], [70, 34]), shot('20:15')],
      {plays: 1, first: 0, last: 1},
    ],
    ['is over after more', [ball('20:00', [60, 34], [70, 34]), shot('20:16')], undefined],
    [
      'begins with the ball won up to fifteen seconds before',
      [won('20:00'), ball('20:15', [60, 34], [70, 34]), shot('20:20')],
      {plays: 1, from: 'interception', first: 0, last: 2},
    ],
    [
      'does not begin with the ball won earlier',
      [won('20:00'), ball('20:16', [60, 34], [70, 34]), shot('20:20')],
      {plays: 1, from: undefined, first: 1},
    ],
    [
      'does not begin with a challenge',
      [won('20:00', 'challenge'), ball('20:05', [60, 34], [70, 34]), shot('20:10')],
      {plays: 1, from: undefined, first: 1},
    ],
    [
      'begins with a mistake up to fifteen seconds before',
      [slip('20:00'), ball('20:15', [60, 34], [70, 34]), shot('20:20')],
      {plays: 1, from: 'error', first: 0, last: 2},
    ],
    [
      'does not begin with an earlier mistake',
      [slip('20:00'), ball('20:16', [60, 34], [70, 34]), shot('20:20')],
      {plays: 1, from: undefined, first: 1},
    ],
    ['is nothing but a mistake and a shot', [slip('20:00'), shot('20:15')], {plays: 0, from: 'error', ending: 'event'}],
    ['is not a mistake and a late shot', [slip('20:00'), shot('20:16')], undefined],
    ['is not a mistake of the side that shoots', [slip('20:00'), theirs('20:10')], undefined],
    ['ends with a corner', [ball('20:00', [60, 34], [70, 34]), draft('corner', '20:05', home)], {ending: 'event'}],
    [
      'does not end with a corner of the other side',
      [ball('20:00', [60, 34], [70, 34]), draft('corner', '20:05', away)],
      undefined,
    ],
    ['does not end with a penalty', [ball('20:00', [60, 34], [70, 34]), shot('20:05', {penalty: true})], undefined],
    ['does not end with a free kick', [ball('20:00', [60, 34], [70, 34]), shot('20:05', {setPiece: true})], undefined],
    ['does not end with a shot of the other side', [ball('20:00', [60, 34], [70, 34]), theirs('20:05')], undefined],
    [
      'ends with a goal',
      [ball('20:00', [60, 34], [70, 34]), draft('goal', '20:05', {...home, scorer: 'h9'})],
      {ending: 'event'},
    ],
    [
      'does not end with a goal from a penalty',
      [ball('20:00', [60, 34], [70, 34]), draft('goal', '20:05', {...home, scorer: 'h9', kind: 'penalty'})],
      undefined,
    ],
    [
      'does not end with an event that has words of its own',
      [ball('20:00', [60, 34], [70, 34]), shot('20:05', {words: 'Saved!'})],
      undefined,
    ],
    [
      'ends with a foul on the side within 32 metres',
      [
        ball('20:00', [60, 34], [70, 34]),
        draft('foul', '20:05', {...away, fouler: 'a4', fouled: 'h9', location: {x: 31.9, y: 34}}),
      ],
      {ending: 'event'},
    ],
    [
      'does not end with a foul from 32 metres on',
      [
        ball('20:00', [60, 34], [70, 34]),
        draft('foul', '20:05', {...away, fouler: 'a4', fouled: 'h9', location: {x: 32, y: 34}}),
      ],
      undefined,
    ],
    [
      'does not end with a foul by the side itself',
      [
        ball('20:00', [60, 34], [70, 34]),
        draft('foul', '20:05', {...home, fouler: 'h9', fouled: 'a4', location: {x: 20, y: 34}}),
      ],
      undefined,
    ],
    ['ends with the other side on the ball', [run('20:00'), taken('20:05')], {ending: 'taken', first: 0, last: 1}],
    [
      'ends with a pass that goes astray',
      [run('20:00'), ball('20:05', [92, 34], [97, 34], false)],
      {ending: 'astray', plays: 2},
    ],
    [
      'ends with an offside at the time of the pass',
      [ball('20:05', [80, 34], [97, 34], false), draft('offside', '20:05', {...home, player: 'h9'})],
      {ending: 'event', last: 1},
    ],
    [
      'does not end with a later offside',
      [ball('20:05', [80, 34], [97, 34], false), draft('offside', '20:06', {...home, player: 'h9'})],
      {ending: 'astray', last: 0},
    ],
  ])('%s', (_what, drafts, passage) => {
    const found = placed(drafts);
    if (passage === undefined) expect(found).toEqual([]);
    else expect(found).toEqual([expect.objectContaining(passage)]);
  });
});

describe('a passage that begins with a loose ball of the other side', () => {
  const loose = (clock: string, x = 40, side: 'home' | 'away' = 'away') =>
    draft('play', clock, {
      side,
      kind: 'pass',
      player: 'a6',
      location: {x, y: 34},
      end: {x: 40, y: 34},
      completed: false,
    });
  const giftOf = (drafts: readonly Draft[]) => {
    const {record} = buildTimeline(ninety(drafts, {lineUps: LINE_UPS}));
    return findPassages(record.cues).at(-1)?.gift?.player;
  };
  const attack = [ball('20:08', [60, 34], [90, 34]), shot('20:10')];
  test('is none if it was lost far from the goal', () => {
    const long = (x: number) => ({...loose('20:00'), end: {x, y: 34}});
    expect(giftOf([long(41.9), ...attack])).toBe('a6');
    expect(giftOf([long(42), ...attack])).toBeUndefined();
  });
  test('knows whose it was', () => expect(giftOf([loose('20:00'), ...attack])).toBe('a6'));
  test('does not after eight seconds', () => expect(giftOf([loose('19:59'), ...attack])).toBeUndefined());
  test('does not if it was lost in the other half', () => {
    expect(giftOf([loose('20:00', 52), ...attack])).toBe('a6');
    expect(giftOf([loose('20:00', 53), ...attack])).toBeUndefined();
  });
  test('does not if its own side lost it', () => {
    expect(giftOf([loose('20:00', 40, 'home'), ...attack])).toBeUndefined();
  });
});
