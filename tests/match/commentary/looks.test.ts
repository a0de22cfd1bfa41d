import {describe, expect, test} from 'vitest';
import {aloneOf} from '../../../src/match/commentary/words/alone.ts';
import {passes, passNoun} from '../../../src/match/commentary/words/plays.ts';
import {nounOf, sendsOf, strikesOf} from '../../../src/match/commentary/words/strike-words.ts';
import {type Draft, draft, makeEvent} from '../../support/make-match.ts';
import {nthWay, type WaysOptions} from '../../support/ways.ts';

// What a line says of what a shot, a save or a stopped pass looked like, where the data tells.

const home = {side: 'home'} as const;
const away = {side: 'away'} as const;
const shot = (clock: string, fields: object = {}) =>
  draft('shot', clock, {
    ...home,
    shooter: 'h9',
    outcome: 'saved',
    goalkeeper: 'a1',
    location: {x: 84, y: 34},
    ...fields,
  });
const opened = [shot('1', {shooter: 'h7'}), shot('2', {...away, shooter: 'a7', goalkeeper: 'h1'})];
const goal = (clock: string, fields: object = {}) =>
  draft('goal', clock, {...home, scorer: 'h10', goalkeeper: 'a1', location: {x: 92, y: 34}, ...fields});
const pass = (clock: string, fields: object = {}) =>
  draft('play', clock, {
    ...home,
    kind: 'pass',
    player: 'h8',
    target: 'h9',
    location: {x: 60, y: 34},
    end: {x: 84, y: 34},
    completed: true,
    ...fields,
  });
const ways = (drafts: readonly Draft[], options?: WaysOptions, count = 40) => [
  ...new Set(Array.from({length: count}, (_, n) => nthWay(drafts, n, options))),
];
const all = <T>(say: (way: {readonly id: string}) => T) => [
  ...new Set(Array.from({length: 60}, (_, n) => say({id: `e${n}`}))),
];

/** Every line of a match that somebody has written has the words, and none without the fields. */
function expectSaid(fields: object, words: RegExp): void {
  for (const way of ways([...opened, shot('20', fields)], {coverage: 'told'})) expect(way).toMatch(words);
  for (const way of ways([...opened, shot('20')], {coverage: 'told'})) expect(way).not.toMatch(words);
}

describe('a save', () => {
  test.each<[string, object, RegExp]>([
    ['with a foot', {savedWith: 'foot'}, /\bfoot\b/],
    ['with one hand', {savedWith: 'one-hand'}, /\bhand\b/i],
    ['at the second attempt', {handling: 'second-attempt'}, /second attempt|two attempts|spills it/],
    ['with a dive', {dived: true}, /\bdiving save\b/],
    ['with a dive that holds the ball', {dived: true, handling: 'held'}, /\bdiv(?:es|ing)\b/],
  ])('%s says so', (_what, fields, words) => expectSaid(fields, words));

  test('of a recorded match says so more often than not', () => {
    const lines = Array.from({length: 60}, (_, n) => nthWay([...opened, shot('20', {savedWith: 'foot'})], n));
    const told = lines.filter(line => /\bfoot\b/.test(line)).length;
    expect(told).toBeGreaterThan(30);
    expect(told).toBeLessThan(60);
  });

  test('soon after another is another', () => {
    const again = /Another save|Away1 again|makes another save/;
    const before = shot('15', {shooter: 'h7'});
    expect(ways([...opened, before, shot('20')]).some(way => again.test(way))).toBe(true);
    for (const other of [
      shot('11:59', {shooter: 'h7'}),
      shot('15', {shooter: 'h7', goalkeeper: 'a2'}),
      shot('15', {shooter: 'h7', outcome: 'off-target'}),
      shot('15', {...away, shooter: 'a7', goalkeeper: 'h1'}),
    ]) {
      for (const way of ways([...opened, other, shot('20:00')])) expect(way).not.toMatch(again);
    }
  });

  test('is good if the goalkeeper dived for a shot into a corner, or for a good chance', () => {
    const good = /Good save\.$|Fine save, that\.$|Smart stop\.$|That’s a good stop\.$/;
    const corner = {goalMouth: {across: 2, height: 1}};
    for (const fields of [
      {dived: true, handling: 'parried', ...corner},
      {dived: true, handling: 'parried', xg: 0.12},
    ]) {
      expect(ways([...opened, shot('20', fields)]).some(way => good.test(way))).toBe(true);
    }
    for (const fields of [corner, {dived: false, ...corner}, {dived: true, xg: 0.11}, {dived: true, penalty: true}]) {
      for (const way of ways([...opened, shot('20', fields)])) expect(way).not.toMatch(good);
    }
    for (const way of ways([...opened, shot('20', {dived: true, ...corner})])) {
      expect(way).not.toMatch(/\bsave\b.*(?:Good save|Fine save|stop)/);
    }
  });
});

test('a good block, and a good chance that is missed, are called that', () => {
  const block = {outcome: 'blocked', goalkeeper: undefined, blocker: 'a5'};
  const praise = /A vital block\.$|Good defending\.$/;
  expect(ways([...opened, shot('20', {...block, xg: 0.12})]).some(way => praise.test(way))).toBe(true);
  for (const way of ways([...opened, shot('20', {...block, xg: 0.11})])) expect(way).not.toMatch(praise);
  const miss = {outcome: 'off-target', goalkeeper: undefined, oneOnOne: true};
  const gone = /should do better\.$|A good chance gone\.$|That was a chance\.$|many better than that\.$/;
  expect(ways([...opened, shot('20', {...miss, xg: 0.15})]).some(way => gone.test(way))).toBe(true);
  for (const way of ways([...opened, shot('20', {...miss, xg: 0.14})])) expect(way).not.toMatch(gone);
});

test('a ball that is cleared after a block has its clearer, but not at the low level', () => {
  const block = {outcome: 'blocked', goalkeeper: undefined, blocker: 'a5', clearer: 'a4', bigChance: true};
  for (const way of ways([...opened, shot('20', block)]))
    expect(way).toMatch(/Away4 (?:clears|gets it away|clears up)\.$/);
  for (const way of ways([...opened, shot('20', block)], {detail: 'low'})) expect(way).not.toContain('Away4');
});

test('a blocked shot that goes behind may say so', () => {
  const block = (fields: object) => shot('20', {outcome: 'blocked', goalkeeper: undefined, blocker: 'a5', ...fields});
  const behind = /behind|it’s a corner/;
  expect(ways([...opened, block({handling: 'behind'})]).some(way => behind.test(way))).toBe(true);
  for (const way of ways([...opened, block({})])) expect(way).not.toMatch(behind);
});

describe('a player in the area with nobody near', () => {
  const of = (nearestOpponent: number | undefined, x = 92) =>
    all(({id}) =>
      aloneOf({id, location: {x, y: 34}, ...(nearestOpponent === undefined ? {} : {nearestOpponent})}),
    ).sort();
  test.each<[string, number | undefined, number | undefined, readonly (string | undefined)[]]>([
    ['within 3.7 metres', 3.6, 92, [undefined]],
    ['from 3.7 metres on', 3.7, 92, ['in space', 'unmarked']],
    ['within six', 5.9, 92, ['in space', 'unmarked']],
    ['from six on', 6, 92, ['all alone', 'with nobody near']],
    ['outside the area', 9, 88, [undefined]],
    ['where that is not known', undefined, 92, [undefined]],
  ])('%s', (_what, nearest, x, words) => expect(of(nearest, x)).toEqual(words));

  test('scores or misses so, now and then', () => {
    const free = {nearestOpponent: 4, location: {x: 92, y: 34}};
    const SPACE = /in space|unmarked|Nobody picks up Home10/;
    const before = pass('19:58', {target: 'h10', end: {x: 92, y: 34}});
    expect(ways([...opened, before, goal('20:00', free)]).some(way => SPACE.test(way))).toBe(true);
    for (const way of ways([...opened, before, goal('20:00', {nearestOpponent: 3})])) expect(way).not.toMatch(SPACE);
    const missed = shot('20', {
      outcome: 'off-target',
      goalkeeper: undefined,
      goalMouth: {across: 6, height: 1},
      ...free,
    });
    expect(ways([...opened, missed]).some(way => /in space|unmarked/.test(way))).toBe(true);
  });
});

describe('a shot struck hard', () => {
  const event = makeEvent('shot', '3', {...home, outcome: 'saved'});
  const of = (fields: object) => ({...event, ...fields});
  test.each<[string, object, readonly string[], readonly string[]]>([
    ['from 24 metres a second on', {speed: 24}, ['drive', 'fierce shot'], ['fires it at goal', 'hits it hard']],
    [
      'and low',
      {speed: 30, goalMouth: {across: 1, height: 0.5}},
      ['drive', 'fierce shot'],
      ['drills it low', 'fires it at goal', 'hits it hard'],
    ],
  ])('%s', (_what, fields, nouns, strikes) => {
    expect(all(({id}) => nounOf({...of(fields), id}, false)).sort()).toEqual(nouns);
    expect(all(({id}) => strikesOf({...of(fields), id}, false)).sort()).toEqual(strikes);
    expect(all(({id}) => sendsOf({...of(fields), id}, 20)).sort()).toEqual(['drives', 'fires', 'hammers']);
  });
  test('is none below that', () => {
    for (const noun of all(({id}) => nounOf({...of({speed: 23.9}), id}, false)))
      expect(noun).not.toMatch(/drive|fierce/);
  });
  test('with the left foot is called that now and then, but not where a foot saves it', () => {
    expect(all(({id}) => nounOf({...of({body: 'left-foot'}), id}, false))).toContain('left-footed shot');
    const saved = {body: 'left-foot', savedWith: 'foot'};
    expect(all(({id}) => nounOf({...of(saved), id}, false))).not.toContain('left-footed shot');
  });
});

describe('a pass', () => {
  const ball = (fields: object) => ({...makeEvent('play', '3', {...home, kind: 'pass'}), ...fields});
  const into = {location: {x: 80, y: 34}, end: {x: 92, y: 34}};
  test.each<[string, object, string, RegExp]>([
    ['with the head', {body: 'head', ...into}, 'header', /heads it on to|nods it on to|with a header/],
    ['with the head, nowhere known', {body: 'head'}, 'header', /heads it on to|nods it on to|with a header/],
    ['high into the box', {high: true, ...into}, 'pass', /lifts it into the box|floats it in|high ball into the box/],
  ])('%s', (_what, fields, noun, words) => {
    expect(passNoun(ball(fields), false)).toBe(noun);
    for (const each of all(way => passes(ball(fields), 'Xavi', way, false))) expect(each).toMatch(words);
  });
  test('high in midfield is no ball into the box', () => {
    const high = ball({high: true, location: {x: 50, y: 34}, end: {x: 60, y: 34}});
    for (const each of all(way => passes(high, 'Xavi', way, false))) expect(each).not.toMatch(/box/);
  });
});

describe('a ball that an opponent stops', () => {
  const cross = (fields: object) =>
    pass('20:10', {location: {x: 90, y: 60}, end: {x: 96, y: 34}, completed: false, ...fields});
  const through = (fields: object) =>
    pass('20:10', {location: {x: 78, y: 34}, end: {x: 92, y: 34}, completed: false, ...fields});
  const corner = (fields: object) => [
    draft('corner', '20:10', {...home, taker: 'h8'}),
    pass('20:10', {location: {x: 105, y: 0}, end: {x: 98, y: 34}, completed: false, ...fields}),
  ];
  const BY = {
    headed: /head/,
    cleared: /clear|gets? it away|gets it away/,
    blocked: /block|in the way|gets a leg|doesn’t get past/,
    claimed: /claimed|Away4’s ball|gets there first/,
    punched: /punche/,
  } as const;
  test.each(Object.entries(BY))('says how: %s', (stop, words) => {
    const by = {stop, stopper: 'a4'};
    for (const drafts of [[cross(by)], [through(by)], corner(by)]) {
      for (const way of ways(drafts, {detail: 'high'})) {
        expect(way).toMatch(words);
        expect(way).toContain('Away4');
        expect(way).not.toMatch(/undefined|\{/);
      }
    }
  });
  test('has no such words where that is not known', () => {
    for (const drafts of [[cross({})], [through({})], corner({})]) {
      for (const way of ways(drafts, {detail: 'high'})) expect(way).not.toMatch(/Away4|heads|punche|claim/);
    }
  });
  test('is worth a line after a minute and a half, if it is a cross or a corner', () => {
    const by = {stop: 'headed', stopper: 'a4'};
    const line = (drafts: readonly Draft[]) => nthWay([...opened, ...drafts], 0);
    expect(line([shot('18:40', {shooter: 'h6'}), cross(by)])).toContain('Away4');
    expect(line([shot('18:41', {shooter: 'h6'}), cross(by)])).toBe('');
    expect(line([shot('18:40', {shooter: 'h6'}), ...corner(by)])).toContain('Away4');
    expect(line([shot('18:40', {shooter: 'h6'}), through(by)])).toBe('');
  });
});

describe('a move that ends with a pass to the shooter', () => {
  const move = (fields: object, more: object = {}) => [
    ...opened,
    pass('19:58', more),
    shot('20:00', {xg: 0.2, ...fields}),
  ];
  test('may have the shot in its outcome', () => {
    const joined = /Home8 .*Home9, (?:but|and|whose|who) /;
    expect(ways(move({}))).toSatisfy((each: readonly string[]) => each.some(way => joined.test(way)));
  });
  test('has no `who` behind a place, and no name twice in a row', () => {
    const high = {location: {x: 75, y: 34}, end: {x: 92, y: 34}, high: true};
    for (const way of ways(move({location: {x: 92, y: 34}}, high), undefined, 120)) {
      expect(way).not.toMatch(/box, who/);
      expect(way).not.toMatch(/Home9\. Home9/);
    }
  });
});

describe('the frame of the goal again', () => {
  const wood = (clock: string, part: 'bar' | 'post') =>
    shot(clock, {
      outcome: 'woodwork',
      goalkeeper: undefined,
      goalMouth: part === 'bar' ? {across: 0, height: 2.44} : {across: 3.66, height: 1},
    });
  test('says which part, if it was the other one before', () => {
    expect(
      ways([...opened, wood('20', 'bar'), wood('60', 'post')]).some(way => /again! The post this time\./.test(way)),
    ).toBe(true);
    for (const way of ways([...opened, wood('20', 'post'), wood('60', 'post')])) expect(way).not.toContain('this time');
  });
});

describe('a goal', () => {
  test('may say what the goalkeeper did about it', () => {
    const dived = /dives in vain|dives, but can’t get there|can’t reach it|dive of Away1|diving Away1/;
    const stood = /can only watch|is left standing/;
    const of = (fields: object) => ways([...opened, goal('20', fields)]);
    expect(of({dived: true}).some(way => dived.test(way))).toBe(true);
    expect(of({dived: false}).some(way => stood.test(way))).toBe(true);
    for (const way of of({dived: true})) expect(way).not.toMatch(stood);
    for (const way of of({dived: false})) expect(way).not.toMatch(dived);
    for (const way of of({})) expect(way).not.toMatch(stood);
  });

  test('into a corner says so more often than not', () => {
    const lines = Array.from({length: 60}, (_, n) =>
      nthWay([...opened, goal('20', {goalMouth: {across: 3, height: 0.3}})], n),
    );
    expect(lines.filter(line => line.includes('bottom right-hand corner')).length).toBeGreaterThan(35);
  });

  test('into the top corner is cried out only if the sentence does not say it', () => {
    const top = {goalMouth: {across: 3, height: 2.2}};
    const before = [...opened, pass('19:58', {target: 'h10', end: {x: 92, y: 34}})];
    const said = ways([...before, goal('20:00', top)], undefined, 80);
    expect(said.some(way => way.includes('Top corner!'))).toBe(true);
    for (const way of said) expect(way.match(/top (?:right-hand )?corner/gi)?.length ?? 0).toBeLessThan(2);
  });

  test('that had a poor chance is a lovely finish, if it goes into a corner', () => {
    const finish = /A lovely finish!/;
    const corner = {goalMouth: {across: 3, height: 0.3}};
    const before = [...opened, pass('19:58', {target: 'h10', end: {x: 92, y: 34}})];
    expect(ways([...before, goal('20:00', {...corner, xg: 0.14})]).some(way => finish.test(way))).toBe(true);
    for (const fields of [{...corner, xg: 0.15}, corner, {xg: 0.1}]) {
      for (const way of ways([...before, goal('20:00', fields)])) expect(way).not.toMatch(finish);
    }
  });

  test('from a rebound tells of the save only where that has no line', () => {
    const save = shot('20:10', {xg: 0.2, location: {x: 92, y: 34}});
    for (const way of ways([...opened, save, goal('20:13')])) {
      expect(way).toMatch(/The rebound falls to Home10|Home10 is first to the rebound/);
    }
  });
});

describe('a goal with an assist names who made it, however free the scorer was', () => {
  const to = (clock: string, player: string, target: string, fields: object = {}) =>
    pass(clock, {player, target, ...fields});
  const assisted = goal('20:05', {assist: 'h8', nearestOpponent: 6, opponentsInTheWay: 0, xg: 0.3});
  test.each<[string, readonly Draft[]]>([
    ['from one pass', [to('20:03', 'h8', 'h10')]],
    [
      'from a one-two',
      [to('20:02', 'h10', 'h8'), to('20:03', 'h8', 'h10', {location: {x: 84, y: 34}, end: {x: 92, y: 34}})],
    ],
    [
      'after a dribble',
      [to('20:03', 'h8', 'h10'), draft('play', '20:04', {...away, kind: 'challenge', player: 'a5', winner: 'h10'})],
    ],
    ['from passes that nobody recorded', []],
  ])('%s', (_what, moves) => {
    for (const detail of ['low', 'normal', 'high'] as const) {
      for (const way of ways([...opened, ...moves, assisted], {detail})) expect(way).toContain('Home8');
    }
  });
});
