import {describe, expect, test} from 'vitest';
import type {CommentaryContext, LineContext} from '../../../src/match/commentary/context.ts';
import {LEADS} from '../../../src/match/commentary/moulds/leads.ts';
import type {Earlier} from '../../../src/match/commentary/selection/earlier.ts';
import type {Passage} from '../../../src/match/commentary/selection/passages.ts';
import {shotFacts} from '../../../src/match/commentary/sentences/shot-facts.ts';
import {lead} from '../../../src/match/commentary/sentences/shot-lead.ts';
import {MINUTE, SECOND} from '../../../src/match/model/clock.ts';
import {initialState} from '../../../src/match/model/state.ts';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {earlierEvents, filled, lineAt, waysOf} from '../../support/line-context.ts';
import {draft, LINE_UPS, makeEvent, ninety} from '../../support/make-match.ts';

// What sets a shot apart, which its line starts with: for one shot, and the match before it.

const match = ninety([draft('substitution', '57', {side: 'home', on: 'h12', off: 'h2'})], {
  lineUps: LINE_UPS,
  coverage: 'complete',
});
const {players, states} = buildTimeline(match);
const start = states.at(-2)!;
const told = {...match, coverage: 'told' as const};
const shot = (fields: object = {}, clock = '60:00') =>
  makeEvent('shot', clock, {id: 'shot', side: 'home', shooter: 'h9', outcome: 'off-target', ...fields});
const NOW = 60 * MINUTE;

type Rest = {
  readonly shots?: readonly [home: number, away: number];
  readonly score?: readonly [home: number, away: number];
  readonly earlier?: readonly Earlier[];
  readonly untold?: boolean;
  readonly line?: Partial<LineContext>;
  readonly before?: object;
  readonly coverage?: 'told';
};

function contextOf({
  shots = [3, 3],
  score = [0, 0],
  earlier = [],
  untold,
  line,
  before,
  coverage,
}: Rest): CommentaryContext {
  const {home, away} = initialState(match).tallies;
  return {
    match: coverage === 'told' ? told : match,
    players,
    before: {
      ...start,
      score: {home: score[0], away: score[1]},
      tallies: {home: {...home, shots: shots[0]}, away: {...away, shots: shots[1]}},
      ...before,
    },
    line: lineAt(NOW, {earlier: earlierEvents(earlier, untold !== true), ...line}),
  };
}

/** An attempt so many milliseconds before, by a team-mate who is not the shooter. */
const ago = (time: number, fields: object = {}): Earlier => ({
  at: NOW - time,
  event: shot({id: `${time} before`, shooter: 'h7', ...fields}, '59:55'),
});
const saved = {outcome: 'saved', goalkeeper: 'a1'};
const blocked = {outcome: 'blocked', blocker: 'a5'};
const minutes = (...each: readonly number[]) => each.map(minute => ago(minute * MINUTE));
const corner = (seconds: number, side: 'home' | 'away' = 'home', more: Partial<LineContext> = {}) => {
  const line = lineAt(NOW, more);
  line.earlier.lostCorner = {side, at: NOW - seconds * SECOND};
  return line;
};
/** A line of which the shot of seconds before has none, after one on something else at a position. */
const lined = (position: number): Partial<LineContext> => {
  const earlier = earlierEvents([ago(30 * SECOND, blocked)], false);
  earlier.lastLine = position;
  return {earlier};
};
const fromCorner = {corner: makeEvent('corner', '59', {side: 'home'}), plays: []} as unknown as Passage;
const ownGoal = {goals: [makeEvent('goal', '20', {side: 'away', kind: 'own-goal', scorer: 'h9'})]};
const wood = {setPiece: true, outcome: 'woodwork', goalMouth: {across: 0, height: 2.5}};
const byline = {location: {x: 100, y: 45}};

type Row = [what: string, lead: keyof typeof LEADS | undefined, fields: object, rest: Rest, facts?: object];

describe('a shot starts with', () => {
  test.each<Row>([
    ['the first of the match', 'first', {}, {shots: [0, 0]}],
    ['nothing where not all are recorded', undefined, {}, {shots: [0, 0], coverage: 'told'}],
    ['the first of the side, late', 'late', {}, {shots: [0, 3]}],
    [
      'the first of the side, before the 20th minute',
      undefined,
      {clock: makeEvent('remark', '19').clock},
      {shots: [0, 3]},
    ],
    ['the first of the side, in the 20th minute', 'late', {clock: makeEvent('remark', '20').clock}, {shots: [0, 3]}],
    ['the first of the side, at an unknown minute', undefined, {timing: {kind: 'order'}}, {shots: [0, 3]}],
    ['the first of the side, where not all are recorded', undefined, {}, {shots: [0, 3], coverage: 'told'}],
    ['an open goal', 'openGoal', {openGoal: true}, {}],
    ['one on one', 'oneOnOne', {oneOnOne: true}, {}],
    ['one on one before the goal', 'oneOnOne', {oneOnOne: true, location: {x: 95, y: 40}}, {}],
    ['one on one from the byline', undefined, {oneOnOne: true, ...byline}, {}],
    ['a penalty, one on one', undefined, {oneOnOne: true, penalty: true}, {}],
    ['a big chance', 'big', {xg: 0.4}, {}],
    ['a penalty with its xG', undefined, {xg: 0.79, penalty: true}, {}],
    ['a follow-up', 'followUp', {}, {earlier: [ago(6 * SECOND, saved)]}],
    [
      'a follow-up by the same player',
      'followUp',
      {},
      {earlier: [ago(6 * SECOND, {...saved, shooter: 'h9'})]},
      {same: ''},
    ],
    ['no follow-up after longer', undefined, {}, {earlier: [ago(6 * SECOND + 1, saved)]}],
    ['no follow-up of a free kick', undefined, {setPiece: true}, {earlier: [ago(6 * SECOND, saved)]}],
    ['no follow-up of a penalty', undefined, {penalty: true}, {earlier: [ago(6 * SECOND, saved)]}],
    ['no follow-up at the low level', undefined, {}, {earlier: [ago(6 * SECOND, saved)], line: {detail: 'low'}}],
    ['no follow-up of the other side’s', undefined, {}, {earlier: [ago(6 * SECOND, {...saved, side: 'away'})]}],
    ['no follow-up of a miss', undefined, {}, {earlier: [ago(6 * SECOND)]}],
    [
      'no follow-up of one that was overturned',
      undefined,
      {},
      {earlier: [ago(6 * SECOND, saved)], before: {overturned: new Set(['6000 before'])}},
    ],
    [
      'a shot without a line before it',
      'untold',
      {},
      {earlier: [ago(30 * SECOND, blocked)], untold: true},
      {other: 'Home7'},
    ],
    [
      'no shot before the last line',
      undefined,
      {},
      {earlier: [ago(30 * SECOND, blocked)], untold: true, line: lined(NOW - 29 * SECOND)},
    ],
    [
      'a shot after the last line',
      'untold',
      {},
      {earlier: [ago(30 * SECOND, blocked)], untold: true, line: lined(NOW - 30 * SECOND)},
      {other: 'Home7'},
    ],
    ['no shot longer before it', undefined, {}, {earlier: [ago(30 * SECOND + 1, blocked)], untold: true}],
    ['no shot with a line before it', undefined, {}, {earlier: [ago(30 * SECOND, blocked)]}],
    ['no own shot before it', undefined, {}, {earlier: [ago(30 * SECOND, {...blocked, shooter: 'h9'})], untold: true}],
    [
      'no shot by nobody named before it',
      undefined,
      {},
      {earlier: [ago(30 * SECOND, {...blocked, shooter: undefined})], untold: true},
    ],
    [
      'no shot of the other side before it',
      undefined,
      {},
      {earlier: [ago(30 * SECOND, {...blocked, side: 'away'})], untold: true},
    ],
    ['no shot that was saved before it', undefined, {}, {earlier: [ago(30 * SECOND, saved)], untold: true}],
    ['a corner', 'corner', {}, {line: corner(10)}],
    ['no corner longer before it', undefined, {}, {line: corner(10.001)}],
    ['no corner of the other side', undefined, {}, {line: corner(10, 'away')}],
    ['no corner before a free kick', undefined, {setPiece: true}, {line: corner(10)}],
    ['no corner that the attack begins with', undefined, {}, {line: corner(10, 'home', {passage: fromCorner})}],
    ['an own goal to make up for', 'ownGoal', {}, {before: ownGoal}],
    ['no own goal of another', undefined, {shooter: 'h8'}, {before: ownGoal}],
    [
      'no own goal after another attempt',
      undefined,
      {},
      {before: ownGoal, earlier: [ago(50 * MINUTE, {shooter: 'h9'})]},
    ],
    ['no own goal where not all are recorded', undefined, {}, {before: ownGoal, coverage: 'told'}],
    ['a substitute', 'fresh', {shooter: 'h12'}, {}],
    ['a substitute four minutes later', 'fresh', {shooter: 'h12', clock: makeEvent('remark', '61').clock}, {}],
    ['a substitute five minutes later', undefined, {shooter: 'h12', clock: makeEvent('remark', '62').clock}, {}],
    ['a substitute in the next period', undefined, {shooter: 'h12', clock: makeEvent('remark', '91').clock}, {}],
    ['a substitute’s second shot', undefined, {shooter: 'h12'}, {earlier: [ago(MINUTE, {shooter: 'h12'})]}],
    [
      'the bar, from a free kick',
      'wood',
      {setPiece: true},
      {earlier: [ago(50 * MINUTE, {...wood, shooter: 'h9'})]},
      {timber: 'the bar'},
    ],
    ['not the bar in play', undefined, {}, {earlier: [ago(50 * MINUTE, {...wood, shooter: 'h9'})]}],
    [
      'not the bar from play',
      undefined,
      {setPiece: true},
      {earlier: [ago(50 * MINUTE, {...wood, setPiece: false, shooter: 'h9'})]},
    ],
    [
      'not the bar from a corner',
      undefined,
      {setPiece: true},
      {earlier: [ago(50 * MINUTE, {...wood, delivery: 'corner', shooter: 'h9'})]},
    ],
    [
      'not the bar for a corner',
      undefined,
      {setPiece: true, delivery: 'corner'},
      {earlier: [ago(50 * MINUTE, {...wood, shooter: 'h9'})]},
    ],
    [
      'not the bar twice',
      undefined,
      {setPiece: true},
      {earlier: [50, 40].map(n => ago(n * MINUTE, {...wood, shooter: 'h9'}))},
    ],
    ['pressure after three in eight minutes', 'pressure', {}, {earlier: minutes(8, 5, 2)}],
    ['no pressure of which nobody has read', undefined, {}, {earlier: minutes(8, 5, 2), untold: true}],
    ['no pressure before the frame of the goal', undefined, {outcome: 'woodwork'}, {earlier: minutes(8, 5, 2)}],
    ['no pressure after two', undefined, {}, {earlier: minutes(5, 2)}],
    ['no pressure after four', undefined, {}, {earlier: minutes(8, 6, 4, 2)}],
    ['pressure after six', 'pressure', {}, {earlier: minutes(8, 7, 6, 5, 4, 3)}],
    ['no pressure after seven', undefined, {}, {earlier: minutes(8, 7, 6, 5, 4, 3, 2)}],
    [
      'no pressure with one of the other side',
      undefined,
      {},
      {earlier: [ago(7 * MINUTE, {side: 'away'}), ...minutes(6, 5, 2)]},
    ],
    [
      'pressure after one of the other side',
      'pressure',
      {},
      {earlier: [ago(9 * MINUTE, {side: 'away'}), ...minutes(6, 5, 2)]},
    ],
    [
      'pressure without one that was overturned',
      'pressure',
      {},
      {earlier: minutes(7, 6, 5, 2), before: {overturned: new Set([`${5 * MINUTE} before`])}},
    ],
  ])('%s', (_what, key, fields, rest, facts = {}) => {
    const context = contextOf(rest);
    const event = {...shot(), ...fields};
    const ways = waysOf(id => lead({...event, id}, shotFacts({...event, id}, [], context), context));
    expect(ways).toEqual(key === undefined ? [''] : filled(LEADS[key], {...shotFacts(event, [], context), ...facts}));
  });

  test.each<[string, string, readonly [number, number], boolean, object?]>([
    ['80', 'one behind', [0, 1], true],
    ['80', 'two behind', [1, 3], true],
    ['80', 'three behind', [0, 3], false],
    ['80', 'level', [1, 1], false],
    ['80', 'in front', [1, 0], false],
    ['79', 'one behind', [0, 1], false],
    ['95', 'one behind', [0, 1], false],
    ['80', 'one behind, at an unknown minute', [0, 1], false, {timing: {kind: 'order'}}],
  ])('a chase in minute %s, %s', (clock, _what, score, isChase, fields) => {
    const context = contextOf({score});
    const event = shot(fields, clock);
    const ways = waysOf(id => lead({...event, id}, shotFacts(event, [], context), context));
    expect(ways).toEqual(!isChase ? [''] : filled(LEADS.chase, {team: 'Homeham'}));
  });
});
