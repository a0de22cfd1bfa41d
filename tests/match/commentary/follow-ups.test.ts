import {describe, expect, test} from 'vitest';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {type Draft, draft, LINE_UPS, ninety} from '../../support/make-match.ts';
import {underIds, withIds} from '../../support/ways.ts';

// What a line says because of the lines before it: who follows up, who was hurt, who has scored, how the match was won.

const home = {side: 'home'} as const;
const away = {side: 'away'} as const;
const inside = {x: 95, y: 34};

type Options = {readonly coverage?: 'complete' | 'told'; readonly detail?: 'low' | 'normal' | 'high'};

/** The line on the last of these events, in all the ways that it can read. */
function ways(drafts: readonly Draft[], {coverage = 'complete', detail = 'normal'}: Options = {}): readonly string[] {
  const last = `own ${drafts.length - 1} of `;
  const said = underIds(ninety(withIds(drafts), {lineUps: LINE_UPS, coverage}), 40).map(each => {
    const {cues, words} = buildTimeline(each, detail);
    return words[cues.findIndex(({event}) => event.id.startsWith(last))]!;
  });
  return [...new Set(said)];
}

const shot = (clock: string, fields: object = {}) =>
  draft('shot', clock, {...home, shooter: 'h9', goalkeeper: 'a1', outcome: 'saved', location: inside, ...fields});
const goal = (clock: string, fields: object = {}) =>
  draft('goal', clock, {...home, scorer: 'h10', location: inside, ...fields});

describe('a goal right after a shot that was kept out', () => {
  test.each([
    ['another player’s is scored on the rebound', {}, /(?:in|on to|about|to) the rebound|The rebound falls to/],
    ['a header’s is headed in', {body: 'head'}, /heads in the rebound/],
    ['the same player’s is scored at the second attempt', {scorer: 'h9'}, /scores at the second attempt/],
  ])('%s', (_what, fields, words) => {
    for (const way of ways([shot('20:10'), goal('20:13', fields)])) expect(way).toMatch(words);
  });

  test.each<[string, readonly Draft[]]>([
    ['is no rebound half a minute later', [shot('20:10'), goal('20:40')]],
    ['is no rebound of the other side', [shot('20:10', away), goal('20:13')]],
    ['is no rebound of a shot off target', [shot('20:10', {outcome: 'off-target'}), goal('20:13')]],
    ['is no rebound where the seconds are not recorded', [shot('20'), goal('20')]],
    ['is no rebound if a pass set it up', [shot('20:10'), goal('20:13', {assist: 'h8'})]],
    ['is no rebound from the penalty spot', [shot('20:10'), goal('20:13', {kind: 'penalty'})]],
  ])('%s', (_what, drafts) => {
    for (const way of ways(drafts)) expect(way).not.toMatch(/rebound|second attempt/);
  });

  test('at the low level, which has no line for the shot, says what it followed', () => {
    const rebound =
      /(?:puts in the rebound|is on to the rebound and scores) from around the penalty spot after Away1 saves from Home9/;
    for (const way of ways([shot('20:10', {bigChance: false}), goal('20:13')], {detail: 'low'}))
      expect(way).toMatch(rebound);
    for (const way of ways([shot('20:10'), goal('20:13')])) expect(way).not.toContain('saves from');
  });

  test('a second shot is another go', () => {
    const first = shot('2', {outcome: 'off-target'});
    const again = /^(?:A second bite at it!|And again!|Homeham aren’t done\.|And there’s more\.|Homeham come again\.) /;
    for (const way of ways([first, shot('20:10'), shot('20:13')])) expect(way).toMatch(again);
    for (const way of ways([first, shot('20:10'), shot('20:40')])) expect(way).not.toMatch(again);
  });
});

describe('a substitution', () => {
  const change = draft('substitution', '60', {...home, on: 'h12', off: 'h9'});
  const hurt = (clock: string) => draft('remark', clock, {...home, about: 'injury', players: ['h9']});

  test('of a player who has just been hurt says so', () => {
    for (const way of ways([hurt('58'), change]))
      expect(way).toMatch(
        /Home9 can’t (?:go on after that injury|shake it off|carry on)|Home9 has to go off|end of the match for Home9/,
      );
    for (const way of ways([hurt('30'), change])) expect(way).not.toMatch(/injur|hurt/);
  });

  test('of a player who was booked may say so', () => {
    const booked = (clock: string, fields: object = {}) =>
      draft('card', clock, {...home, card: 'yellow', player: 'h9', ...fields});
    const said = (card: Draft) => ways([card, change]).join('\n');
    for (const card of [booked('30'), booked('45+1'), booked('30', {timing: {kind: 'order'}})]) {
      expect(said(card)).toMatch(/Home9, on a yellow card, makes way|Home9 was on a yellow card/);
    }
    expect(said(booked('30', {player: 'h8'}))).not.toMatch(/booked|yellow/);
  });

  test('of a scorer says so', () => {
    const own = goal('20', {...away, scorer: 'h9', kind: 'own-goal'});
    const remembered = /Home9, who opened the scoring/;
    expect(ways([goal('20', {scorer: 'h9'}), change]).filter(way => remembered.test(way)).length).toBeGreaterThan(1);
    const theirs = goal('10', {...away, scorer: 'a9'});
    const said = (drafts: readonly Draft[]) => ways(drafts).join('\n');
    expect(said([theirs, goal('20', {scorer: 'h9'}), change])).toMatch(/Home9, who got the equaliser/);
    for (const others of [
      [theirs, goal('15'), goal('20', {scorer: 'h9'})],
      [goal('15'), goal('20', {scorer: 'h9'})],
      [theirs, goal('12', {...away, scorer: 'a9'}), goal('20', {scorer: 'h9'})],
      // Whose goal was the first is not known.
      [goal('15', {timing: {kind: 'order'}}), goal('20', {scorer: 'h9'})],
    ])
      expect(said([...others, change])).not.toMatch(/opened the scoring|equaliser/);
    for (const way of ways([own, change])) expect(way).not.toMatch(/scor|goal/);
    for (const way of ways([goal('20', {scorer: 'h9'}), goal('30', {scorer: 'h9'}), change])) {
      expect(way).toMatch(/[Tt]wo goals/);
    }
  });
});

test('an own goal says whose pass went in, unless that pass had its own line', () => {
  const pass = draft('play', '20:10', {
    ...home,
    kind: 'pass',
    player: 'h7',
    target: 'h9',
    location: {x: 84, y: 34},
    end: {x: 99, y: 34},
    completed: false,
  });
  const own = (clock: string) => draft('goal', clock, {...home, kind: 'own-goal', scorer: 'a4'});
  for (const way of ways([pass, own('20:12')]))
    expect(way).toMatch(
      /Home7’s pass goes in off Away4|Away4 turns Home7’s pass into|Away4 puts Home7’s pass into the wrong net/,
    );
  for (const way of ways([pass, own('20:40')])) expect(way).not.toContain('Home7');
  for (const way of ways([pass, own('20:12')], {detail: 'high'})) expect(way).not.toContain('Home7');
});

test('the fifth save of a goalkeeper is counted, if every one is recorded with its goalkeeper', () => {
  const saves = (count: number, fields: object = {}) =>
    Array.from({length: count}, (_, n) => shot(`${10 + 9 * n}`, {shooter: `h${6 + n}`, ...(n === 0 ? fields : {})}));
  const fifth = /That’s five saves already|Away1 is being kept busy|That’s Away1’s fifth save/;
  expect(ways(saves(5)).filter(way => fifth.test(way)).length).toBeGreaterThan(3);
  for (const drafts of [saves(4), saves(5, {goalkeeper: undefined})]) {
    for (const way of ways(drafts)) expect(way).not.toMatch(/fifth|five|fourth|four|kept busy/);
  }
  for (const way of ways(saves(5), {coverage: 'told'})) expect(way).not.toMatch(fifth);
});

describe('a foul by a player with a yellow card', () => {
  const card = draft('card', '10', {...away, card: 'yellow', player: 'a4'});
  const foul = (fields: object = {}) =>
    draft('foul', '20', {...away, fouler: 'a4', fouled: 'h9', location: {x: 22, y: 34}, ...fields});
  const booked = /already booked|yellow card/;
  test('says so', () => {
    for (const way of ways([card, foul()])) expect(way).toMatch(booked);
    for (const way of [...ways([card, foul({fouler: 'a5'})]), ...ways([foul()])]) expect(way).not.toMatch(booked);
  });
});

test.each([
  ['second-attempt', /second attempt|two attempts|spills it/],
  ['held', /holds it|gathers|safe in the hands|comfortable for/],
  ['parried', /can only parry|beats away|can’t hold it/],
  ['behind', /behind|out for a corner/],
] as const)('a save with handling %s says so wherever somebody has written the match', (handling, words) => {
  for (const way of ways([shot('10', {handling})], {coverage: 'told'})) expect(way).toMatch(words);
});

test('the frame of the goal again', () => {
  const hit = (clock: string) => shot(clock, {outcome: 'woodwork', goalkeeper: undefined});
  const again = /Home9 hits the woodwork again|Home9 has hit the frame again|That’s the woodwork again/;
  for (const way of ways([hit('10'), hit('50')])) expect(way).toMatch(again);
  for (const way of ways([shot('10'), hit('50')])) expect(way).not.toMatch(again);
});

test('a good chance to level late on says what it would have been', () => {
  const behind = goal('20', {...away, scorer: 'a9'});
  const chance = (clock: string, fields: object = {}) => shot(clock, {xg: 0.2, ...fields});
  const level = /chance to level\.$|would have been 1-1\.$|better chances to level this\.$/;
  for (const way of ways([behind, chance('70')])) expect(way).toMatch(level);
  for (const drafts of [
    [behind, chance('60')],
    [chance('70')],
    [behind, behind, chance('70')],
    [behind, chance('70', {xg: 0.1})],
  ]) {
    for (const way of ways(drafts)) expect(way).not.toMatch(level);
  }
});

describe('a foul by a side in its own area', () => {
  const foul = (fields: object) => draft('foul', '20', {...away, fouler: 'a4', location: {x: 8, y: 34}, ...fields});

  test('is no free kick: a penalty has a line of its own', () => {
    for (const fields of [{}, {fouled: 'h9'}]) {
      for (const way of ways([foul(fields)])) {
        expect(way).toMatch(/in the area/);
        expect(way).not.toMatch(/free kick|yards/);
      }
    }
  });

  test('after a pass is one line', () => {
    const pass = draft('play', '20:10', {
      ...home,
      kind: 'pass',
      player: 'h8',
      target: 'h9',
      location: {x: 70, y: 34},
      end: {x: 95, y: 34},
      completed: true,
    });
    for (const way of ways([
      pass,
      {...foul({fouled: 'h9'}), clock: {period: 'first-half', minute: 20, added: 0, second: 14}},
    ])) {
      expect(way).toMatch(/^Away4 fouls Home9 in the area\.$|Home9.* is fouled by Away4 in the area\.$/);
    }
  });
});

test('a pass from beside the flag is a corner only if one was given', () => {
  const pass = draft('play', '20:10', {
    ...home,
    kind: 'pass',
    player: 'h7',
    target: 'h9',
    location: {x: 104.5, y: 0.5},
    end: {x: 97, y: 34},
    completed: true,
  });
  const attempt = shot('20:12');
  for (const way of ways([pass, attempt])) expect(way).not.toMatch(/corner(?! flag)/);
  const corner = draft('corner', '20:10', {...home, taker: 'h7'});
  expect(ways([corner, pass, attempt]).some(way => /(?:from|with) the corner(?! flag)/.test(way))).toBe(true);
});

describe('full-time says how the match was won', () => {
  /** Full-time after goals such as `90+2 home`. */
  const fullTime = (goals: readonly string[], fields: object = {}, coverage: 'complete' | 'told' = 'told') => {
    const drafts = goals.map(each => {
      const [clock, side] = each.split(' ') as [string, 'home' | 'away'];
      return draft('goal', clock, {side, scorer: side === 'home' ? 'h9' : 'a9', ...fields});
    });
    const {words} = buildTimeline(ninety(drafts, {lineUps: LINE_UPS, coverage}));
    return words.at(-1);
  };

  test.each<[readonly string[], RegExp]>([
    [['10 home'], /^Full-time: Homeham 1-0 Awayton\. Home9’s goal (?:wins it|is enough|decides it)\.$/],
    [['10 away', '30 home', '60 home'], /^Full-time: Homeham 2-1 Awayton\. Homeham come from behind to win\.$/],
    [['88 away'], /^Full-time: Homeham 0-1 Awayton\. (?:Away9’s goal late on wins it|Awayton win it late on)\.$/],
    [['90+3 home'], /Awayton\. (?:Home9’s goal in stoppage time wins it|Homeham win it in stoppage time)\.$/],
    // The second goal did not decide it.
    [['10 home', '89 home'], /^Full-time: Homeham 2-0 Awayton\. Two goals from Home9\.$/],
    [['45+2 home'], /Awayton\. Home9’s goal (?:wins it|is enough|decides it)\.$/],
    [
      ['60 home', '70 home'],
      /(?:The goals all came after the break: Home9 \(two\)|Nothing at half-time, and then Home9 \(two\)|Two goals from Home9)\./,
    ],
    [['10 home', '60 away', '90 home'], /Awayton\. (?:Home9’s goal late on wins it|Homeham win it late on)\.$/],
    [['10 home', '90 away'], /^Full-time: Homeham 1-1 Awayton\.$/],
  ])('%j', (goals, words) => expect(fullTime(goals)).toMatch(words));

  test('by nothing but the goal where its minute is not known', () => {
    expect(fullTime(['88 away'], {timing: {kind: 'order'}})).toMatch(
      /Awayton\. Away9’s goal (?:wins it|is enough|decides it)\.$/,
    );
    expect(fullTime(['10 home', '88 away', '89 away'], {timing: {kind: 'order'}})).not.toMatch(/behind|late/);
  });

  test('and what the attempts say of it, where one side had nearly all of them', () => {
    const whole = (
      goals: readonly Draft[],
      counts: readonly [home: number, away: number],
      coverage: 'complete' | 'told' = 'complete',
      fields: object = {outcome: 'off-target', goalkeeper: undefined},
    ) => {
      const shots = counts.flatMap((count, n) =>
        Array.from({length: count}, (_, i) =>
          shot(`${n === 0 ? 2 + 3 * i : 40 + i}`, n === 0 ? fields : {...fields, ...away, shooter: 'a9'}),
        ),
      );
      return buildTimeline(ninety([...shots, ...goals], {lineUps: LINE_UPS, coverage})).words.at(-1)!;
    };
    const won = [goal('60')];
    const lost = [goal('60', {...away, scorer: 'a9'})];
    expect(whole(won, [9, 2])).toMatch(/ten attempts|two attempts|could have been more|No more than Homeham deserve/);
    expect(whole(lost, [9, 1])).toMatch(
      /Homeham (?:had nine attempts to two, and lost|will wonder how they lost this: nine attempts to two)\.$/,
    );
    expect(whole([], [9, 2])).toMatch(/Homeham had nine attempts to two, and it wasn’t enough\.|Awayton hold out\./);
    expect(whole(won, [6, 4])).not.toMatch(/attempts/);
    // The goalkeeper's saves say the same.
    expect(whole(won, [9, 2], 'complete', {outcome: 'saved', goalkeeper: 'a1'})).not.toMatch(/attempts/);
    expect(whole(won, [9, 2], 'told')).not.toMatch(/attempts/);
  });

  test('an own goal is the team’s, and so is a goal without a scorer', () => {
    expect(fullTime(['88 away'], {kind: 'own-goal', scorer: 'h4'})).toMatch(
      /(?:Home4’s own goal late on wins it|Awayton win it late on)\.$/,
    );
    expect(fullTime(['88 away'], {scorer: undefined})).toBe('Full-time: Homeham 0-1 Awayton. Awayton win it late on.');
  });
});

test('no sentence of its own runs on from an opening such as `After a corner for Homeham, `', () => {
  const fields = {...home, kind: 'pass', completed: true} as const;
  const corner = [
    draft('corner', '20:10', {...home, taker: 'h7'}),
    draft('play', '20:10', {...fields, player: 'h7', target: 'h6', location: {x: 104.5, y: 1}, end: {x: 70, y: 30}}),
    draft('play', '20:13', {...fields, player: 'h6', target: 'h8', location: {x: 70, y: 30}, end: {x: 98, y: 62}}),
    draft('play', '20:15', {
      ...fields,
      player: 'h8',
      target: 'h10',
      delivery: 'cross',
      location: {x: 98, y: 62},
      end: inside,
    }),
  ];
  const said = ways([...corner, goal('20:17', {xg: 0.3, assist: 'h8'})]);
  expect(said.filter(way => /(?:After|Following) (?:a corner for Homeham|Home7’s corner), /.test(way))).not.toEqual([]);
  for (const way of said)
    expect(way).not.toMatch(
      /corner, (?:What|A superb|Lovely|Nobody)|corner for Homeham, (?:What|A superb|Lovely|Nobody)/,
    );
});

test('a second and a third offside after a pass are counted, if every one is recorded', () => {
  const offsides = (count: number) =>
    Array.from({length: count}, (_, n) => [
      draft('play', `${10 + 9 * n}:10`, {
        ...home,
        kind: 'pass',
        player: 'h8',
        target: 'h9',
        location: {x: 60, y: 34},
        end: {x: 90, y: 34},
        completed: false,
      }),
      draft('offside', `${10 + 9 * n}:10`, {...home, player: 'h9'}),
    ]).flat();
  expect(ways(offsides(3)).filter(way => /for the third time\.$/.test(way))).not.toEqual([]);
  expect(ways(offsides(2)).filter(way => /for the second time\.$/.test(way))).not.toEqual([]);
  for (const way of ways(offsides(1))) expect(way).not.toMatch(/time\.$/);
  for (const way of ways(offsides(3), {coverage: 'told'})) expect(way).not.toMatch(/second|third/);
});
