import {describe, expect, test} from 'vitest';
import type {CommentaryContext} from '../../../src/match/commentary/context.ts';
import {WOODWORK_AGAIN} from '../../../src/match/commentary/moulds/shots.ts';
import {writeShot} from '../../../src/match/commentary/sentences/shot.ts';
import {shotFacts} from '../../../src/match/commentary/sentences/shot-facts.ts';
import {savesTail} from '../../../src/match/commentary/sentences/tallies.ts';
import {MINUTE} from '../../../src/match/model/clock.ts';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {earlierEvents, filled, lineAt} from '../../support/line-context.ts';
import {LINE_UPS, makeEvent, ninety} from '../../support/make-match.ts';

// What the moulds of shots refer to, for one shot.

const match = ninety([], {lineUps: LINE_UPS, coverage: 'complete'});
const {players, states} = buildTimeline(match);
const context: CommentaryContext = {match, players, before: states[1]!};
const shot = (fields: object = {}, clock = '40') =>
  makeEvent('shot', clock, {id: 'shot', side: 'home', shooter: 'h9', outcome: 'off-target', ...fields});
const at = (metres: number) => ({location: {x: 105 - metres, y: 34}});
const group = (player: string, receiver: string | undefined, noun?: string, does = ['finds']) => ({
  player,
  receiver,
  noun,
  does,
});
type Groups = Parameters<typeof shotFacts>[1];
const factsOf = (fields: object, groups: Groups = [], rest: Partial<CommentaryContext> = {}) =>
  shotFacts(shot(fields), groups, {...context, ...rest});
/** The names of the conditions that hold. */
const held = (...given: Parameters<typeof factsOf>) =>
  Object.entries(factsOf(...given))
    .flatMap(([name, fact]) => (fact === '' ? [name] : []))
    .sort()
    .join(' ');

describe('the conditions on a shot', () => {
  const saved = {outcome: 'saved', goalkeeper: 'a1'};
  test.each<[string, object, string]>([
    ['nothing known', {}, 'blind kick nobody ordinary'],
    ['a header', {body: 'head'}, 'blind header nobody'],
    ['a penalty', {penalty: true}, 'blind nobody ordinary'],
    ['a free kick', {setPiece: true}, 'blind nobody ordinary'],
    ['a volley', {technique: 'volley'}, 'blind nobody technique'],
    ['a half-volley', {technique: 'half-volley'}, 'blind nobody ordinary technique'],
    ['one on one', {oneOnOne: true}, 'blind kick nobody'],
    ['a big chance', {xg: 0.35}, 'big blind good kick nobody'],
    ['a big chance, as stated', {bigChance: true, xg: 0.01}, 'big blind kick nobody'],
    ['a good chance', {xg: 0.12}, 'blind chance kick nobody ordinary'],
    ['a good chance one on one', {xg: 0.2, oneOnOne: true}, 'blind good kick nobody'],
    ['a good chance of an open goal', {xg: 0.2, openGoal: true}, 'blind good kick nobody ordinary'],
    ['a better chance', {xg: 0.15}, 'blind chance good kick nobody ordinary'],
    ['not quite so good a one', {xg: 0.14}, 'blind chance kick nobody ordinary'],
    ['a poor chance', {xg: 0.11}, 'blind kick nobody ordinary'],
    ['in the air', {aerial: true, body: 'head'}, 'aerial blind header nobody'],
    ['eleven metres out', at(11), 'blind kick near nobody ordinary'],
    ['more than eleven', at(11.1), 'blind kick nobody ordinary'],
    ['22 metres out', at(22), 'blind far kick nobody ordinary'],
    ['less than 22', at(21.9), 'blind kick nobody ordinary'],
    ['a header from 22', {...at(22), body: 'head'}, 'blind header nobody'],
    ['a penalty from 22', {...at(22), penalty: true}, 'blind nobody ordinary'],
    ['saved by somebody', saved, 'blind kick ordinary'],
    ['saved by nobody named', {outcome: 'saved'}, 'blind kick nobody ordinary'],
    ['blocked by somebody', {outcome: 'blocked', blocker: 'a5'}, 'blind kick ordinary'],
    ['blocked, with a goalkeeper', {outcome: 'blocked', goalkeeper: 'a1'}, 'blind kick nobody ordinary'],
    ['held', {...saved, handling: 'held'}, 'blind held kick ordinary'],
    ['parried', {...saved, handling: 'parried'}, 'blind kick ordinary parried'],
    ['tipped', {...saved, handling: 'behind'}, 'blind kick ordinary tipped'],
    ['straight at the goalkeeper', {...saved, goalMouth: {across: 0, height: 1}}, 'blind kick ordinary straight'],
    ['low', {...saved, goalMouth: {across: 3, height: 0.2}}, 'blind kick low ordinary'],
    ['at the second attempt', {...saved, handling: 'second-attempt'}, 'blind kick ordinary second'],
    ['with a dive', {...saved, dived: true}, 'blind diving kick ordinary'],
    ['without a dive', {...saved, dived: false}, 'blind kick ordinary'],
    ['with a foot', {...saved, savedWith: 'foot'}, 'blind foot kick ordinary'],
    ['with one hand', {...saved, savedWith: 'one-hand'}, 'blind hand kick ordinary'],
    ['through three opponents', {opponentsInTheWay: 3}, 'blind crowd kick nobody ordinary'],
    ['past two', {opponentsInTheWay: 2}, 'blind kick nobody ordinary'],
    ['a header past three', {opponentsInTheWay: 3, body: 'head'}, 'blind header nobody'],
    ['hard', {speed: 24}, 'blind hard kick nobody ordinary'],
    ['not hard', {speed: 23.9}, 'blind kick nobody ordinary'],
    ['a hard header', {speed: 24, body: 'head'}, 'blind header nobody'],
    ['a hard volley', {speed: 24, technique: 'volley'}, 'blind nobody technique'],
    ['just wide', {goalMouth: {across: 4, height: 1}}, 'close kick nobody ordinary'],
    ['well wide', {goalMouth: {across: 9, height: 1}}, 'kick nobody ordinary wild'],
  ])('%s', (_what, fields, names) => expect(held(fields)).toBe(names));

  test('a pass worth a mention', () => {
    expect(held({}, [group('h8', 'h9', 'pass')])).toBe('blind kick nobody ordinary worked');
    expect(held({}, [group('h8', 'h9', 'cross')])).toBe('blind kick nobody ordinary special worked');
    expect(held({}, [group('h8', 'h9', 'ball in')])).toBe('blind kick nobody ordinary worked');
    expect(held({creator: 'h8', delivery: 'cross'})).toBe('blind kick nobody ordinary special worked');
    expect(held({creator: 'h8'})).toBe('blind kick nobody ordinary worked');
    expect(held({creator: 'h8', delivery: 'cross', setPiece: true})).toBe('blind nobody ordinary');
    expect(held({creator: 'h8', delivery: 'cross', penalty: true})).toBe('blind nobody ordinary');
    expect(held({creator: 'h8', delivery: 'cross', shooter: undefined})).toBe('blind kick nobody ordinary');
  });

  test('a player who had a line for an attempt eight minutes before is back', () => {
    const before = (told: boolean, player = 'h9') =>
      earlierEvents([{at: 0, event: shot({id: 'before', shooter: player})}], told);
    const back = (now: number, earlier = before(true)) => held({}, [], {line: lineAt(now, {earlier})});
    expect(back(8 * MINUTE)).toBe('again blind kick nobody ordinary');
    expect(back(8 * MINUTE + 1)).toBe('blind kick nobody ordinary');
    expect(back(8 * MINUTE, before(false))).toBe('blind kick nobody ordinary');
    expect(back(8 * MINUTE, before(true, 'h10'))).toBe('blind kick nobody ordinary');
  });
});

describe('the facts of a shot', () => {
  test.each<[string, object, Groups, object]>([
    [
      'the players',
      {outcome: 'blocked', blocker: 'a5', goalkeeper: 'a1'},
      [],
      {team: 'Homeham', rivals: 'Awayton', shooter: 'Home9', keeper: 'Away1', blocker: 'Away5', maker: undefined},
    ],
    ['the place', at(5), [], {from: 'from close range', out: 'close in'}],
    ['no place of a penalty', {...at(11), penalty: true}, [], {from: undefined, out: undefined, shot: 'penalty'}],
    ['an effort or a shot', {body: 'head'}, [], {shot: 'header', an: 'a header'}],
    ['a technique', {technique: 'overhead-kick'}, [], {an: 'an overhead kick', how: 'with an overhead kick'}],
    ['no technique', {}, [], {how: undefined, luck: undefined, dive: undefined, wood: 'the woodwork'}],
    ['a miss', {goalMouth: {across: 9, height: 1}}, [], {wide: 'well wide'}],
    ['no miss', {outcome: 'woodwork', goalMouth: {across: 9, height: 1}}, [], {wide: undefined}],
    ['a low save', {outcome: 'saved', goalMouth: {across: 3, height: 0.2}}, [], {dive: 'low'}],
    ['a high save', {outcome: 'saved', goalMouth: {across: 3, height: 2.2}}, [], {dive: undefined}],
    ['who cleared', {outcome: 'blocked', blocker: 'a5', clearer: 'a4'}, [], {clearer: 'Away4'}],
    ['a pass', {}, [group('h8', 'h9', 'cross')], {maker: 'Home8', ball: 'cross', spot: 'from Home8’s cross'}],
    ['a pass to another', {}, [group('h8', 'h7', 'cross')], {maker: undefined, ball: undefined, spot: undefined}],
    ['a delivery', {delivery: 'cut-back'}, [], {spot: 'after a cut-back'}],
    ['a run', {}, [group('h9', undefined, undefined, ['drives forward'])], {runs: 'drives forward'}],
    ['a longer run', {}, [group('h9', undefined, undefined, ['drives forward', 'cuts inside'])], {runs: undefined}],
    ['the run of another', {}, [group('h8', undefined, undefined, ['drives forward'])], {runs: undefined}],
  ])('%s', (_what, fields, groups, facts) => expect(factsOf(fields, groups)).toMatchObject(facts));

  test('luck is only of a long shot', () => {
    const lucks = Array.from({length: 30}, (_, n) => factsOf({...at(25), id: `e${n}`}).luck);
    expect(new Set(lucks)).toEqual(new Set(['one', 'a shot']));
  });

  describe('after a corner', () => {
    const pass = makeEvent('play', '39:58', {side: 'home', kind: 'pass', player: 'h6'});
    const line = (taker: string | undefined, plays = [pass]) =>
      lineAt(0, {
        passage: {
          side: 'home',
          won: undefined,
          mistake: undefined,
          gift: undefined,
          corner: makeEvent('corner', '39:50', {side: 'home', ...(taker && {taker})}),
          plays,
          ending: {kind: 'event', event: shot()},
          first: 0,
          last: 1,
          level: 'normal',
          quiet: undefined,
        },
      });
    const spot = (fields: object, taker?: string) => factsOf(fields, [], {line: line(taker)}).spot;

    test('is its taker, if it is another', () => {
      expect(spot({})).toBe('after a corner');
      expect(spot({}, 'h7')).toBe('after Home7’s corner');
      expect(spot({}, 'h9')).toBeUndefined();
      expect(factsOf({}, [group('h8', 'h9', 'cross')], {line: line('h7')}).spot).toBe('from Home8’s cross');
    });

    test('what the data says of the ball counts only without the plays', () => {
      expect(spot({delivery: 'corner'}, 'h7')).toBe('after Home7’s corner');
      expect(factsOf({delivery: 'corner'}, [], {line: line('h7', [])}).spot).toBe('after a corner');
      expect(factsOf({creator: 'h8', delivery: 'cross'}, [], {line: line('h7')}).maker).toBeUndefined();
      expect(factsOf({creator: 'h8', delivery: 'cross'}, [], {line: line('h7', [])}).maker).toBe('Home8');
    });
  });
});

test('the frame again is of a player who has hit it before, in a line', () => {
  const wood = {outcome: 'woodwork'};
  const before = (fields: object, told = true) =>
    earlierEvents([{at: 0, event: shot({id: 'before', ...fields})}], told);
  const again = ['the bar', 'the post', 'the woodwork'].flatMap(part =>
    filled(WOODWORK_AGAIN, {shooter: 'Home9', wood: part, other: ''}),
  );
  const told = {...match, coverage: 'told' as const};
  const isAgain = (fields: object, earlier: ReturnType<typeof before>) => {
    const words = writeShot(shot(fields), {...context, match: told, line: lineAt(60 * MINUTE, {earlier})});
    return again.some(each => words.endsWith(each));
  };
  expect(isAgain(wood, before(wood))).toBe(true);
  expect(isAgain(wood, before(wood, false))).toBe(false);
  expect(isAgain(wood, before({...wood, shooter: 'h10'}))).toBe(false);
  expect(isAgain(wood, before({outcome: 'saved'}))).toBe(false);
  expect(isAgain({outcome: 'saved'}, before(wood))).toBe(false);
  expect(isAgain({...wood, penalty: true}, before(wood))).toBe(false);
});

describe('the fifth save', () => {
  const saved = {outcome: 'saved', goalkeeper: 'a1'};
  const saves = (count: number, fields: object = {}, told = true) =>
    earlierEvents(
      Array.from({length: count}, (_, n) => ({at: n, event: shot({...saved, id: `save ${n}`, ...fields})})),
      told,
    );
  const tails = (earlier: ReturnType<typeof saves>, fields: object = saved, rest: Partial<CommentaryContext> = {}) =>
    [
      ...new Set(
        Array.from({length: 30}, (_, n) =>
          savesTail(shot({...fields, id: `e${n}`}), {...context, line: lineAt(9, {earlier}), ...rest}),
        ),
      ),
    ].sort();
  const FIFTH = ['', ' Away1 is being kept busy.', ' That’s Away1’s fifth save.', ' That’s five saves already.'];

  test('is counted where all are recorded and have lines', () => expect(tails(saves(4))).toEqual(FIFTH));

  test.each<[string, ReturnType<typeof saves>, object?, Partial<CommentaryContext>?]>([
    ['the fourth', saves(3)],
    ['the sixth', saves(5)],
    ['one of another goalkeeper', saves(4), {...saved, goalkeeper: 'a12'}],
    ['one by nobody named', saves(4), {outcome: 'saved'}],
    ['a shot that is blocked', saves(4), {outcome: 'blocked', goalkeeper: 'a1'}],
    ['saves of which nobody has read', saves(4, {}, false)],
    ['saves by nobody named', saves(4, {goalkeeper: undefined})],
    ['saves of the other side', saves(4, {side: 'away'})],
    ['shots that were blocked', saves(4, {outcome: 'blocked'})],
    ['saves in a match that somebody tells', saves(4), saved, {match: {...match, coverage: 'told'}}],
    ['a sentence of its own', saves(4), saved, {line: undefined as never}],
  ])('but not %s', (_what, earlier, fields, rest) => expect(tails(earlier, fields, rest)).toEqual(['']));
});
