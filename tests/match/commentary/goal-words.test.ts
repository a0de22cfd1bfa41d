import {describe, expect, test} from 'vitest';
import {MEANINGS, MEMORIES} from '../../../src/match/commentary/moulds/goals.ts';
import {EarlierEvents} from '../../../src/match/commentary/selection/earlier.ts';
import {goalFacts} from '../../../src/match/commentary/sentences/goal-facts.ts';
import {meaningOf} from '../../../src/match/commentary/sentences/goal-meaning.ts';
import {assistOf, memoryOf, milestoneOf} from '../../../src/match/commentary/sentences/goal-memory.ts';
import type {EventOf} from '../../../src/match/model/event.ts';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {filled, lineAt} from '../../support/line-context.ts';
import {clockAt, draft, LINE_UPS, makeEvent, makeMatch, ninety} from '../../support/make-match.ts';

// What the line on a goal is made of, for one goal and the match before it.

type Goal = EventOf<'goal'>;
const drafts = [
  draft('substitution', '46', {side: 'home', on: 'h12', off: 'h2'}),
  draft('substitution', '55', {side: 'home', on: 'h13', off: 'h3'}),
  draft('substitution', '60', {
    side: 'away',
    on: 'a12',
    off: 'a2',
    timing: {kind: 'interval', from: clockAt('55'), to: clockAt('65')},
  }),
  draft('substitution', '90+2', {side: 'home', on: 'h14', off: 'h4'}),
];
const match = ninety(drafts, {lineUps: LINE_UPS, coverage: 'complete'});
const {players, states} = buildTimeline(match);
const before = states.at(-2)!;
const TEAMS = {team: 'Homeham', rivals: 'Awayton', scorer: 'Home9'};

const goal = (clock: string, fields: object = {}) =>
  makeEvent('goal', clock, {id: `goal at ${clock}`, side: 'home', scorer: 'h9', ...fields});
/** The goals before: `h` of the home side, `a` of the away side. */
const goalsOf = (sides: string) =>
  [...sides].map((letter, n) => goal(`${n + 1}`, {side: letter === 'h' ? 'home' : 'away', scorer: `${letter}10`}));

function contextAfter(goals: readonly Goal[], rest: object = {}) {
  const count = (side: string) => goals.filter(each => each.side === side).length;
  return {match, players, before: {...before, goals, score: {home: count('home'), away: count('away')}}, ...rest};
}

describe('a goal of the home side means', () => {
  const STRONG = ['level', 'late', 'turned', 'final', 'again', 'pulledBack', 'settled'];
  test.each<[keyof typeof MEANINGS, goalsBefore: string, clock: string, fields?: object]>([
    ['first', '', '20'],
    ['first', '', '84'],
    ['late', '', '85'],
    ['late', 'ha', '90+3'],
    ['late', '', '111'],
    ['first', '', '100'],
    ['first', '', '85', {timing: {kind: 'order'}}],
    ['level', 'a', '20'],
    ['level', 'haa', '88'],
    ['pulledBack', 'aa', '20'],
    ['consolation', 'aaa', '20'],
    ['turned', 'ah', '20'],
    ['turned', 'aahh', '20'],
    ['again', 'ha', '20'],
    ['again', 'haah', '20'],
    ['again', 'ahha', '20'],
    ['two', 'h', '79'],
    ['settled', 'h', '80'],
    ['two', 'h', '80', {timing: {kind: 'order'}}],
    ['two', 'h', '100'],
    ['settled', 'hha', '88'],
    ['more', 'hh', '69'],
    ['over', 'hh', '70'],
    ['over', 'hhh', '70'],
    ['more', 'hh', '70', {timing: {kind: 'order'}}],
  ])('%s: after %j, in minute %s', (meaning, sides, clock, fields = {}) => {
    const count = ['one', 'two', 'three', 'four'][sides.replaceAll('a', '').length]!;
    const ways = filled(MEANINGS[meaning], {...TEAMS, count});
    for (let n = 0; n < 4; n += 1) {
      const {words, strong} = meaningOf(goal(clock, {id: `e${n}`, ...fields}), contextAfter(goalsOf(sides)));
      expect(ways).toContain(words);
      expect(strong).toBe(STRONG.includes(meaning));
    }
  });

  test('that it leads in a final', () => {
    const final = {...match, fixture: {...match.fixture, stage: 'Final'}};
    const {words} = meaningOf(goal('20'), {...contextAfter([]), match: final});
    expect(filled(MEANINGS.final, TEAMS)).toContain(words);
  });

  test('that it all but wins a final, two ahead from the 65th minute on', () => {
    const final = {...match, fixture: {...match.fixture, stage: 'Final'}};
    const meaning = (clock: string, sides: string, of: typeof match = final, fields: object = {}) =>
      meaningOf(goal(clock, fields), {...contextAfter(goalsOf(sides)), match: of});
    const trophy = filled(MEANINGS.trophy, TEAMS);
    for (const {words, strong} of [meaning('65', 'h'), meaning('89', 'hhh')]) {
      expect(trophy).toContain(words);
      expect(strong).toBe(true);
    }
    for (const {words} of [
      meaning('64', 'h'),
      meaning('65', ''),
      meaning('65', 'h', match),
      meaning('65', 'h', final, {timing: {kind: 'order'}}),
    ]) {
      expect(trophy).not.toContain(words);
    }
  });

  test('the same for the away side, which has turned it', () => {
    const {words} = meaningOf(goal('20', {side: 'away', scorer: 'a9'}), contextAfter(goalsOf('ha')));
    expect(filled(MEANINGS.turned, {team: 'Awayton'})).toContain(words);
  });
});

describe('a scorer is remembered', () => {
  type Ways = readonly string[];
  const expectMemory = (event: Goal, goals: readonly Goal[], moulds: Ways | undefined, facts: object = {}) => {
    const said = memoryOf(event, contextAfter(goals));
    if (moulds === undefined) expect(said).toBeUndefined();
    else expect(filled(moulds, {...facts})).toContain(said);
  };

  test.each<[string, object, Ways | undefined, object?]>([
    [
      'as a substitute of the second half',
      {scorer: 'h12'},
      MEMORIES.substitute,
      {scorer: 'Home12', on: 'at the start of the second half'},
    ],
    ['as a later substitute', {scorer: 'h13'}, MEMORIES.substitute, {scorer: 'Home13', on: 'in the 55th minute'}],
    [
      'as a substitute of stoppage time',
      {scorer: 'h14'},
      MEMORIES.substitute,
      {scorer: 'Home14', on: 'in stoppage time'},
    ],
    [
      'as a substitute of an estimated minute',
      {side: 'away', scorer: 'a12'},
      MEMORIES.substitute,
      {scorer: 'Away12', on: 'around the 60th minute'},
    ],
    [
      'as one of two substitutes',
      {scorer: 'h12', assist: 'h13'},
      MEMORIES.substitutes,
      {scorer: 'Home12', maker: 'Home13'},
    ],
    [
      'as the only one of two',
      {scorer: 'h13', assist: 'h8'},
      MEMORIES.substitute,
      {scorer: 'Home13', on: 'in the 55th minute'},
    ],
    ['for nothing, set up by a substitute', {assist: 'h13'}, undefined],
    ['for nothing', {}, undefined],
    ['for nothing, if not known', {scorer: undefined}, undefined],
    ['for nothing with an own goal', {kind: 'own-goal', scorer: 'h12'}, undefined],
  ])('%s', (_what, fields, moulds, facts) => expectMemory(goal('80', fields), [], moulds, facts));

  test.each([
    ['45+1', 'at half-time'],
    ['90+1', 'before extra time'],
    ['105+1', 'at half-time in extra time'],
  ])('as a substitute of the break after %s', (clock, on) => {
    const periods = ['1', '45', '46', '90', '91', '105', '106', '120'].flatMap((minute, n) => [
      n % 2 === 0 ? draft('kick-off', minute) : draft('whistle', minute),
    ]);
    const change = draft('substitution', clock, {side: 'home', on: 'h12', off: 'h2'});
    const place = periods.findLastIndex(({clock: each}) => each.period === change.clock.period);
    const all = makeMatch(periods.toSpliced(place + 1, 0, change), {lineUps: LINE_UPS});
    const at = buildTimeline(all, 'high').record.states.at(-1)!;
    const said = memoryOf(goal('120', {scorer: 'h12'}), {match: all, players, before: at});
    expect(filled(MEMORIES.substitute, {scorer: 'Home12', on})).toContain(said);
  });

  test('for an own goal before, and for nothing after a goal', () => {
    const own = goal('20', {side: 'away', kind: 'own-goal'});
    expectMemory(goal('80'), [own], MEMORIES.ownGoal, {scorer: 'Home9'});
    expectMemory(goal('80'), [own, goal('30')], undefined);
    expectMemory(goal('80', {scorer: 'h12'}), [goal('30', {scorer: 'h12'})], undefined);
  });

  test.each<[clock: string, goalAt: string, when: string]>([
    ['20', '40', 'earlier on'],
    ['20', '60', 'before the break'],
    ['60', '80', 'earlier on'],
    ['60', '95', 'in normal time'],
    ['95', '110', 'earlier on'],
  ])('for a miss at %s with a goal at %s, %s', (clock, at, when) => {
    const earlier = new EarlierEvents();
    const shot = makeEvent('shot', clock, {id: 'shot', side: 'home', shooter: 'h9', outcome: 'woodwork'});
    earlier.add({at: 1, event: shot});
    const context = () => ({...contextAfter([]), line: lineAt(2, {earlier})});
    expect(memoryOf(goal(at), context())).toBeUndefined();
    earlier.told(shot, 1);
    const said = memoryOf(goal(at), context());
    expect(filled(MEMORIES.wood, {scorer: 'Home9', when, wood: 'the woodwork'})).toContain(said);
    const taken = {...context(), before: {...before, goals: [], overturned: new Set(['shot'])}};
    expect(memoryOf(goal(at), taken)).toBeUndefined();
  });
});

describe('a scorer has', () => {
  const own = (clock: string) => goal(clock, {side: 'away', kind: 'own-goal'});
  test.each<[string, Goal, readonly Goal[], readonly string[]]>([
    ['one', goal('80'), [], []],
    ['two', goal('80'), [goal('20')], ['A second for Home9.', 'Home9 has two.']],
    ['three', goal('80'), [goal('20'), goal('30')], ['A hat-trick for Home9!', 'That’s Home9’s hat-trick!']],
    ['four', goal('80'), [goal('20'), goal('30'), goal('40')], ['Home9 has four.']],
    ['one, and an own goal', goal('80'), [own('20')], []],
    ['an own goal, and one', own('80'), [goal('20')], []],
    ['one, and another player two', goal('80'), [goal('20', {scorer: 'h10'})], []],
    ['no name', goal('80', {scorer: undefined}), [goal('20', {scorer: undefined})], []],
  ])('%s', (_what, event, goals, ways) => {
    const said = Array.from({length: 12}, (_, n) => milestoneOf({...event, id: `e${n}`}, contextAfter(goals)));
    expect(new Set(said)).toEqual(new Set(ways.length === 0 ? [undefined] : ways));
  });

  test.each<[string, object, readonly Goal[], readonly string[]]>([
    ['no assist', {}, [], []],
    ['a first assist of another', {assist: 'h8'}, [goal('20'), goal('30', {assist: 'h7'})], []],
    [
      'a second assist of another',
      {assist: 'h8'},
      [goal('20', {assist: 'h8'})],
      ['A second assist for Home8.', 'That’s Home8’s second assist.'],
    ],
    [
      'a third',
      {assist: 'h8'},
      [goal('20', {assist: 'h8'}), goal('30', {assist: 'h8'})],
      ['A third assist for Home8.', 'That’s Home8’s third assist.'],
    ],
  ])('%s', (_what, fields, goals, ways) => {
    const said = Array.from({length: 12}, (_, n) =>
      assistOf(goal('80', {id: `e${n}`, ...fields}), contextAfter(goals)),
    );
    expect(new Set(said)).toEqual(new Set(ways.length === 0 ? [undefined] : ways));
  });
});

describe('what a goal is, for its moulds', () => {
  const group = (player: string, receiver: string, noun = 'pass') => ({player, receiver, noun, does: ['finds']});
  /** The names of the conditions that hold. */
  const held = (event: Goal, goals: readonly Goal[] = [], groups: Parameters<typeof goalFacts>[1] = []) =>
    Object.entries(goalFacts(event, groups, contextAfter(goals)))
      .flatMap(([name, fact]) => (fact === '' ? [name] : []))
      .sort()
      .join(' ');
  const at = (metres: number) => ({location: {x: 105 - metres, y: 34}});

  test.each<[string, object, string]>([
    ['nothing known', {}, 'blind plain'],
    ['within the area', at(10), 'blind inside plain'],
    ['eight metres out', at(8), 'blind inside near plain'],
    ['outside the area', at(17), 'blind plain'],
    ['twenty metres out', at(20), 'blind far'],
    ['a penalty from afar', {...at(20), kind: 'penalty'}, 'blind plain'],
    ['a header from afar', {...at(20), body: 'head'}, 'blind header'],
    ['a header from near', {...at(5), body: 'head'}, 'blind header'],
    ['in the air', {aerial: true, body: 'head'}, 'aerial blind header'],
    ['a volley', {...at(8), technique: 'volley'}, 'blind technique volley'],
    ['a lob', {technique: 'lob'}, 'blind technique'],
    ['a diving header', {technique: 'diving-header', body: 'head'}, 'blind technique'],
    ['a free kick', {...at(25), kind: 'set-piece'}, 'blind direct far'],
    ['a free kick from nowhere known', {kind: 'set-piece'}, 'blind plain'],
    ['a header from a free kick', {...at(8), kind: 'set-piece', body: 'head'}, 'blind header'],
    ['a corner', {location: {x: 104.5, y: 0.5}, kind: 'set-piece'}, 'blind far'],
    ['into a corner of the goal', {goalMouth: {across: 3, height: 0.3}}, 'low plain'],
  ])('%s', (_what, fields, names) => expect(held(goal('80', fields))).toBe(names));

  test('another, and the scorer again', () => {
    expect(held(goal('80'), goalsOf('hh'))).toBe('blind more plain');
    expect(held(goal('80'), goalsOf('hha'))).toBe('blind plain');
    expect(held(goal('80'), [goal('20')])).toBe('again blind plain');
    expect(held(goal('80'), [goal('20', {kind: 'own-goal', side: 'away'})])).toBe('blind plain');
    expect(held(goal('80', {kind: 'own-goal'}), [goal('20')])).toBe('blind plain');
  });

  test('after passes', () => {
    expect(held(goal('80'), [], [group('h8', 'h9')])).toBe('blind plain single');
    expect(held(goal('80'), [], [group('h8', 'h9', 'cross')])).toBe('blind plain single special');
    expect(held(goal('80'), [], [group('h7', 'h8'), group('h8', 'h9')])).toBe('blind plain several');
    const facts = goalFacts(goal('80'), [group('h7', 'h8'), group('h8', 'h9')], contextAfter([]));
    expect(facts).toMatchObject({team: 'Homeham', scorer: 'Home9', maker: 'Home8', starter: 'Home7', ball: 'pass'});
    const single = goalFacts(goal('80'), [group('h8', 'h9')], contextAfter([]));
    expect(single).toMatchObject({maker: 'Home8', starter: undefined});
  });

  test('a foot and a deflection', () => {
    const finishes = (fields: object) =>
      Array.from(
        {length: 30},
        (_, n) => goalFacts(goal('80', {id: `e${n}`, ...fields}), [], contextAfter([])).finishes!,
      );
    expect(finishes({body: 'left-foot'}).some(words => words.endsWith(' with the left foot'))).toBe(true);
    expect(finishes({body: 'left-foot'}).every(words => words.endsWith(' with the left foot'))).toBe(false);
    expect(finishes({body: 'head'}).join()).not.toContain('foot');
    expect(finishes({body: 'left-foot', goalMouth: {across: 3, height: 0.3}}).join()).not.toContain('foot');
    for (const words of finishes({deflected: true})) expect(words).toMatch(/, with a deflection$/);
    expect(finishes({}).join()).not.toContain('deflection');
  });
});
