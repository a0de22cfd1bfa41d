import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {commentate} from '../../../src/match/commentary/commentary.ts';
import {COMMENTARY_LEVELS, isInCommentary} from '../../../src/match/commentary/selection/commentary-level.ts';
import {placeWords} from '../../../src/match/commentary/words/places.ts';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {matchArbitrary} from '../../support/arbitraries.ts';
import {type Draft, draft, LINE_UPS, makeMatch, ninety} from '../../support/make-match.ts';

const home = {side: 'home'} as const;
const away = {side: 'away'} as const;
const IDS = Array.from({length: 80}, (_, n) => `id-${n}`);

type Rest = Parameters<typeof ninety>[1];

/** What is said of the last of these events under each of these ids, which choose the words. */
function saidAs(drafts: readonly Draft[], ids: readonly string[], rest: Rest): readonly string[] {
  const whole = drafts.map((each, n) => ({...each, id: n === drafts.length - 1 ? 'last' : `before-${n}`}));
  const match = ninety(whole, {lineUps: LINE_UPS, ...rest});
  const {
    record: {cues, states},
    players,
  } = buildTimeline(match);
  const index = cues.findIndex(({event}) => event.id === 'last');
  const context = {match, players, before: states[index]!};
  return ids.map(id => commentate({...cues[index]!.event, id}, context));
}

/** What is said of the last of these events. */
function said(drafts: readonly Draft[], id = 'e', rest: Rest = {}): string {
  return saidAs(drafts, [id], rest)[0]!;
}

/** Every way that an event can read, by its id. */
function ways(drafts: readonly Draft[], rest: Rest = {}): readonly string[] {
  return [...new Set(saidAs(drafts, IDS, rest))].sort();
}

/** One event of every type and variant, as a file to read: every way that it can be said, under many ids. */
const VARIANTS: readonly Draft[] = [
  ...[
    {outcome: 'off-target' as const, goalMouth: {across: 4, height: 1}},
    {outcome: 'off-target' as const, goalMouth: {across: -1, height: 6}},
    {outcome: 'saved' as const, goalMouth: {across: -2, height: 0.3}, goalkeeper: 'a1'},
    {outcome: 'saved' as const, goalMouth: {across: 0.1, height: 0.3}, goalkeeper: 'a1'},
    {outcome: 'off-target' as const, technique: 'overhead-kick' as const, goalZone: 'left' as const},
    {outcome: 'saved' as const, technique: 'lob' as const, oneOnOne: true, goalkeeper: 'a1'},
    {outcome: 'blocked' as const, firstTime: true, blocker: 'a4', creator: 'h8', delivery: 'cut-back' as const},
    {outcome: 'woodwork' as const, goalMouth: {across: 3.6, height: 1}},
  ].map(fields => draft('shot', '3', {...home, shooter: 'h9', location: {x: 90, y: 40}, ...fields})),
  draft('shot', '3', {...home, outcome: 'saved', shooter: 'h9', creator: 'h8', goalkeeper: 'a1'}),
  draft('shot', '3', {...home, outcome: 'saved', shooter: 'h9'}),
  draft('shot', '3', {...home, outcome: 'saved', shooter: 'h9', goalkeeper: 'a1', ontoWoodwork: true}),
  draft('shot', '3', {...home, outcome: 'blocked', shooter: 'h9', blocker: 'a4', creator: 'h8', delivery: 'cross'}),
  draft('shot', '3', {...home, outcome: 'off-target', body: 'head'}),
  draft('shot', '3', {...home, outcome: 'woodwork', penalty: true, shooter: 'h9'}),
  draft('shot', '3', {...home, outcome: 'not-stated', shooter: 'h9', setPiece: true}),
  draft('chance', '3', {...away, shooter: 'a9', creator: 'a8'}),
  draft('cross', '3', {...home, crosser: 'h2', target: 'h9', clearer: 'a4'}),
  draft('cross', '3', {...home, crosser: 'h2'}),
  draft('pass', '3', {...home, passer: 'h6', target: 'h9', beaten: 'a4'}),
  draft('error', '3', {...away, player: 'a5'}),
  draft('error', '3', away),
  draft('clearance', '3', {...away, clearer: 'a5'}),
  draft('counter-attack', '3', {...home, passer: 'h7'}),
  draft('counter-attack', '3', home),
  draft('corner', '3', {...away, winner: 'a10', taker: 'a8'}),
  draft('corner', '3', away),
  draft('offside', '3', {...home, player: 'h9'}),
  draft('foul', '3', {...home, fouler: 'h9', fouled: 'a3', location: {x: 90, y: 30}}),
  draft('foul', '3', {...home, fouler: 'h9', location: {x: 20, y: 30}}),
  draft('card', '3', {...home, card: 'yellow', player: 'h9', reason: 'dissent'}),
  draft('card', '3', {...home, card: 'second-yellow', player: 'h9'}),
  draft('card', '3', {...home, card: 'red', player: 'h9'}),
  draft('substitution', '3', {...away, on: 'a12', off: 'a7'}),
  draft('penalty-appeal', '3', {...home, player: 'h9', decision: 'given'}),
  draft('penalty-appeal', '3', {...home, decision: 'given'}),
  draft('penalty-appeal', '3', {...home, player: 'h9', decision: 'not-given'}),
  draft('spell', '3', {favours: 'away'}),
  draft('spell', '3', {favours: 'neither'}),
  draft('added-time', '45', {minutes: 1}),
  draft('added-time', '45', {minutes: 4}),
  draft('tactics', '3', {...home, formation: '4-4-2'}),
  draft('substitution', '3', {...home, on: 'h12'}),
  draft('substitution', '3', {...home, off: 'h7'}),
  draft('tactics', '3', home),
  draft('remark', '3', {words: 'Its own words.'}),
  draft('remark', '3', {...home, about: 'injury', players: ['h9']}),
  draft('remark', '3', {...home, about: 'injury'}),
  draft('remark', '3', {...home, about: 'player-off', players: ['h9']}),
  draft('remark', '3', {...home, about: 'player-on'}),
  draft('remark', '3', {...home, about: 'player-on', players: ['h9']}),
  draft('remark', '3', {about: 'player-off'}),
  draft('remark', '3', {about: 'suspended'}),
  draft('remark', '3', {about: 'resumed'}),
  draft('remark', '3', {about: 'dropped-ball'}),
  draft('remark', '3', {about: 'review'}),
  draft('remark', '3', {about: 'abandoned', score: {home: 1, away: 2}}),
  draft('remark', '3', {about: 'abandoned'}),
  draft('remark', '3', {about: 'awarded', score: {home: 3, away: 0}}),
  draft('remark', '3', {about: 'awarded'}),
  draft('remark', '3', {about: 'annulled', score: {home: 3, away: 0}}),
  draft('remark', '3', {about: 'postponed'}),
  draft('remark', '3', home),
  draft('remark', '3'),
  draft('card', '3', {...home, card: 'yellow'}),
  draft('card', '3', {...away, card: 'red', reason: 'dissent'}),
  draft('counter-attack', '3', {...home, target: 'h9'}),
  draft('spell', '3', {favours: 'home'}),
  draft('chance', '3', home),
  draft('shot', '3', {
    ...home,
    outcome: 'saved',
    penalty: true,
    shooter: 'h9',
    creator: 'h8',
    goalkeeper: 'a1',
    location: {x: 94, y: 34},
  }),
  draft('shot', '3', {...home, outcome: 'blocked', shooter: 'h9', location: {x: 70, y: 34}}),
  draft('remark', '3', {about: 'video-ends'}),
  draft('goal', '3', {...away, scorer: 'a9', words: 'Away9 strikes!'}),
];

function titleOf({type, clock: _, ...fields}: Draft): string {
  return `${type} ${JSON.stringify(fields)}`;
}

describe('every type and variant', () => {
  test('reads well', async () => {
    const text = VARIANTS.map(event => `# ${titleOf(event)}\n\n${ways([event]).join('\n')}\n`);
    await expect(text.join('\n')).toMatchFileSnapshot('../../golden/event-sentences.txt');
  });

  test('a player in no line-up is named by the id', () => {
    const stranger = draft('offside', '3', {...home, player: 'A stranger'});
    expect(said([stranger], 'e', {lineUps: undefined})).toContain('A stranger');
  });
});

describe('a play by itself, as a search finds it', () => {
  const play = (fields: object) => ways([draft('play', '3', {...home, player: 'h9', ...fields})]);
  const before = {x: 80, y: 34};
  const inside = {x: 95, y: 34};
  test.each<[object, ...string[]]>([
    [
      {kind: 'pass', target: 'h10', location: before, end: inside},
      'Home9 finds Home10 in the area.',
      'Home9 plays Home10 in.',
      'Home9’s pass into the area reaches Home10.',
    ],
    [{kind: 'pass', location: before, end: inside}, 'Home9 plays the ball into the area.'],
    [
      {kind: 'pass', target: 'h10', location: {x: 95, y: 5}, end: inside},
      'Home10 gets to Home9’s cross from the left.',
      'Home9 crosses from the left to Home10.',
    ],
    [{kind: 'pass', location: {x: 95, y: 63}, end: inside}, 'Home9 crosses from the right.'],
    [
      {kind: 'pass', target: 'h10', location: inside, end: {x: 100, y: 34}},
      'Home9 finds Home10 in front of goal.',
      'Home9’s pass reaches Home10 in front of goal.',
    ],
    [{kind: 'pass', location: inside, end: {x: 100, y: 34}}, 'Home9 plays it on in front of goal.'],
    [
      {kind: 'carry', location: {x: 85, y: 5}, end: {x: 92, y: 20}},
      'Home9 carries the ball into the area from the left.',
      'Home9 runs into the area from the left.',
      'Home9 takes it into the area from the left.',
    ],
    [
      {kind: 'tackle', location: {x: 10, y: 34}},
      'A tackle by Home9 inside the area.',
      'Home9 challenges for the ball inside the area.',
      'Home9 goes in with a tackle inside the area.',
    ],
    [{kind: 'tackle'}, 'A tackle by Home9.', 'Home9 challenges for the ball.', 'Home9 goes in with a tackle.'],
    [{kind: 'challenge'}, 'Home9 is dribbled past.', 'Home9 is taken on and beaten.'],
    [{kind: 'interception'}, 'Home9 gets in the way of the pass.', 'Home9 reads the pass.', 'Home9 steps in.'],
  ])('%j', (fields, ...words) => expect(play(fields)).toEqual(words));
});

describe('a goal says how', () => {
  const how = (fields: object) => ways([draft('goal', '20', {...home, scorer: 'h9', ...fields})]);
  test.each<[object, RegExp]>([
    [{assist: 'h10'}, /(?:, set up by Home10|, from Home10’s pass|; Home10 with the assist)[.:]/],
    [{kind: 'penalty'}, /Home9 (?:scores from the penalty spot|puts the penalty away)[.:]/],
    [{kind: 'own-goal', scorer: 'a4'}, /(?:own goal by Away4|Away4, an own goal)\./],
    [{kind: 'own-goal', scorer: undefined}, /An own goal\./],
    [{kind: 'set-piece', location: {x: 82, y: 40}}, /free kick.* Home9 scores direct, from 25 yards\./],
    [{kind: 'set-piece', location: {x: 105, y: 0}}, /Home9 scores direct from the corner[.:]/],
    [
      {kind: 'set-piece', body: 'head', location: {x: 98, y: 34}},
      /Home9 [^.]*(?:head|header)[^.]* from eight yards from a set piece[.:]/,
    ],
    [{body: 'head', assist: 'h2', delivery: 'cross'}, /head.*(?:, from Home2’s cross| after a cross by Home2)[.:]/],
  ])('%j', (fields, words) => {
    for (const way of how(fields)) expect(way).toMatch(words);
  });

  test('in several ways', () => {
    expect(how({assist: 'h10', body: 'left-foot', location: {x: 90, y: 34}}).length).toBeGreaterThan(12);
  });
});

describe('a goal says what it means', () => {
  const goals = (...sides: readonly ('home' | 'away')[]) =>
    ways(sides.map((side, n) => draft('goal', `${20 + 9 * n}`, {side, scorer: `${side[0]}${9 - n}`})));
  test.each<[RegExp, readonly string[]]>([
    [/Homeham 1-0 Awayton\. .*(?:Homeham lead|Homeham take the lead|First blood to Homeham)\.$/, goals('home')],
    [/1-1 .*(?:Awayton are level|All square|It’s all to play for again)\.$/, goals('home', 'away')],
    [/2-0 .*(?:Homeham have a cushion|Two goals in it now|breathing space for Homeham)\.$/, goals('home', 'home')],
    [/0-2 .*(?:Awayton have a cushion|Two goals in it now|breathing space for Awayton)\.$/, goals('away', 'away')],
    [
      /3-0 .*(?:Homeham are well clear|long way back for Awayton from here|Homeham have three|Homeham are out of sight)\.$/,
      goals('home', 'home', 'home'),
    ],
    [/2-1 .*(?:back in this|One goal in it now|within one, and game on)\.$/, goals('home', 'home', 'away')],
    [
      /3-1 .*(?:have a cushion|Two goals in it now|breathing space for Homeham)\.$/,
      goals('home', 'home', 'away', 'home'),
    ],
    [/2-1 .*Homeham (?:lead again|are back in front)\.$/, goals('home', 'away', 'home')],
    [/2-1 .*(?:From behind, Homeham lead|Homeham have turned it around)\.$/, goals('away', 'home', 'home')],
    [/3-2 .*Homeham (?:lead again|are back in front)\.$/, goals('home', 'away', 'away', 'home', 'home')],
  ])('%s', (meaning, words) => {
    for (const way of words) expect(way).toMatch(meaning);
  });

  test('late', () => {
    for (const way of ways([draft('goal', '90+2', {...away, scorer: 'a9'})])) {
      expect(way).toMatch(/What a time to take the lead\.|A late, late lead for Awayton\.|Has Away9 just won it\?/);
    }
  });

  test('late only where the minute is known', () => {
    for (const way of ways([draft('goal', '90', {...away, scorer: 'a9', timing: {kind: 'order'}})])) {
      expect(way).not.toMatch(/late/);
    }
  });

  test('by nobody in particular is that of the team', () => {
    for (const way of ways([draft('goal', '20', away)])) {
      expect(way).toMatch(
        /^GOAL! Homeham 0-1 Awayton\. (?:Awayton lead|Awayton take the lead|First blood to Awayton)\.$/,
      );
      expect(way).not.toMatch(/Awayton (?:scores|puts|finds)/);
    }
  });

  test('a second, a third, a fourth', () => {
    const nth = (n: number) =>
      ways(Array.from({length: n}, (_, i) => draft('goal', `${20 + i}`, {...home, scorer: 'h9'})));
    for (const way of nth(1)) expect(way).not.toMatch(/second for|has two|hat-trick/);
    for (const way of nth(2)) expect(way).toMatch(/ (?:A second for Home9|Home9 has two)\.(?: |$)/);
    for (const way of nth(3)) expect(way).toMatch(/ (?:A hat-trick for Home9|That’s Home9’s hat-trick)!(?: |$)/);
    for (const way of nth(4)) expect(way).toMatch(/ Home9 has four\.(?: |$)/);
  });

  test('of a substitute who has scored already does not open again', () => {
    const change = draft('substitution', '60', {...home, on: 'h12', off: 'h9'});
    const goal = (minute: string) => draft('goal', minute, {...home, scorer: 'h12'});
    for (const way of ways([change, goal('70'), goal('75')])) {
      expect(way).toMatch(/A second for Home12|Home12 has two/);
      expect(way).not.toMatch(/substitute|came on/);
    }
  });

  test('of a substitute', () => {
    const change = draft('substitution', '60', {...home, on: 'h12', off: 'h9'});
    for (const way of ways([change, draft('goal', '70', {...home, scorer: 'h12'})])) {
      expect(way).toMatch(
        / (?:The substitute|Home12 only|The change has paid off: Home12) came on in the 60th minute\./,
      );
    }
  });
});

describe('a shot says what sets it apart', () => {
  const complete = {coverage: 'complete'} as const;
  const shot = (clock: string, fields: object = {}) =>
    draft('shot', clock, {...home, outcome: 'saved', shooter: 'h9', ...fields});
  test('the first of the match, where every shot was recorded', () => {
    const first = /^(?:First shot to Homeham|First sight of goal for Homeham|Homeham get the first shot in)\. /;
    expect(ways([shot('3')], complete).filter(way => first.test(way)).length).toBeGreaterThan(2);
    for (const way of ways([shot('3')])) expect(way).not.toMatch(/first/i);
  });
  const FIRST_OF_SIDE = /^(?:At last, a shot from Homeham!|Homeham finally have a shot\.) /;
  test('the late first shot of a side', () => {
    const theirs = draft('shot', '2', {...away, outcome: 'saved'});
    expect(said([theirs, shot('25')], 'e', complete)).toMatch(FIRST_OF_SIDE);
    expect(said([theirs, shot('15')], 'e', complete)).not.toMatch(FIRST_OF_SIDE);
    // The 20th minute is the first that is late.
    expect(said([theirs, shot('20')], 'e', complete)).toMatch(FIRST_OF_SIDE);
    expect(said([theirs, shot('19')], 'e', complete)).not.toMatch(FIRST_OF_SIDE);
  });
  test('a big chance', () => {
    for (const way of ways([shot('3', {xg: 0.4})]))
      expect(way).toMatch(
        /^(?:Big chance|What a chance|Oh, what an opportunity|Huge chance for Homeham|This is a glorious chance)! /,
      );
    for (const way of ways([shot('3', {xg: 0.79, penalty: true})])) expect(way).not.toMatch(/chance/);
  });
  test.each([
    [{x: 102, y: 34}, 'from close range'],
    [{x: 94, y: 34}, 'from 12 yards'],
    [{x: 88, y: 34}, 'from the edge of the box'],
    [{x: 80, y: 34}, 'from 25 yards'],
    [{x: 102, y: 20}, 'from a tight angle on the left'],
    [{x: 102, y: 48}, 'from a tight angle on the right'],
    // Near the goal line but 30 yards away is a tight angle; near the corner flag is far out.
    [{x: 104, y: 6.6}, 'from a tight angle on the left'],
    [{x: 104, y: 0}, 'from 35 yards'],
    [{x: 40, y: 34}, 'from inside their own half'],
  ])('%j is %s', (location, words) => expect(placeWords(location)).toBe(words));
});

test('a repeated formation is not a change', () => {
  const shape = (minute: string, formation?: string) =>
    draft('tactics', minute, {...home, ...(formation && {formation})});
  const keeps = ['Homeham keep their 4-4-2.', 'Homeham stay in a 4-4-2.'];
  const changes = ['A change of shape for Homeham, to a 4-4-2.', 'Homeham have gone to a 4-4-2.'];
  expect(ways([shape('3', '4-4-2'), shape('9', '4-4-2')])).toEqual(keeps);
  expect(ways([shape('3', '4-4-2'), shape('5', '3-5-2'), shape('9', '4-4-2')])).toEqual([
    changes[0],
    'Homeham change shape, from a 3-5-2 to a 4-4-2.',
    changes[1],
  ]);
  expect(ways([shape('3', '4-4-2'), shape('5'), shape('9', '4-4-2')])).toEqual([
    changes[0],
    'Homeham change shape.',
    changes[1],
  ]);
  expect(ways([shape('3', '4-4-2'), draft('tactics', '9', {...away, formation: '4-4-2'})])).not.toContain(
    'Awayton keep their 4-4-2.',
  );
});

test('kick-offs and whistles name the period and the score', () => {
  const goal = draft('goal', '20', {...home, scorer: 'h9', words: 'Goal!'});
  const kick = (side: 'home' | 'away', scored: boolean, fields = {}) =>
    draft('shoot-out-kick', 'pen 1', {side, scored, taker: `${side[0]}9`, ...fields});
  const drafts = [
    draft('kick-off', '1'),
    goal,
    draft('whistle', '45'),
    draft('kick-off', '46'),
    draft('whistle', '90'),
    draft('kick-off', '91'),
    draft('whistle', '105'),
    draft('kick-off', '106'),
    draft('whistle', '120'),
    draft('kick-off', 'pen 1'),
    kick('home', true),
    kick('away', false, {goalkeeper: 'h1', outcome: 'saved'}),
    kick('away', false),
    draft('whistle', 'pen 3', {final: true}),
  ];
  const match = makeMatch(drafts, {lineUps: LINE_UPS});
  const {cues, states, players} = buildTimeline(match);
  const words = cues.map(({event}, n) => commentate(event, {match, players, before: states[n]!}));
  expect(words).toEqual([
    'Homeham v Awayton, and we’re under way in the Test Cup.',
    'GOAL!',
    expect.stringMatching(/^(?:Half-time|The first half is over): Homeham 1-0 Awayton\. Home9’s goal /),
    expect.stringMatching(/second half/i),
    expect.stringMatching(/^(?:The second half is over|After 90 minutes): Homeham 1-0 Awayton\.$/),
    expect.stringMatching(/^(?:The first half of extra time|Extra time) begins\.$/),
    expect.stringMatching(
      /^(?:The first half of extra time is over|Half-time in extra time|They change ends in extra time): Homeham 1-0 Awayton\.$/,
    ),
    expect.stringMatching(/second half of extra time/),
    expect.stringMatching(
      /^(?:(?:The second half of extra time|Extra time) is over|After 120 minutes): Homeham 1-0 Awayton\.$/,
    ),
    expect.stringMatching(/penalt/i),
    expect.stringMatching(
      /^Home9 (?:scores|puts it away|makes no mistake)\. (?:It’s 1-0 to Homeham on penalties|That makes it 1-0 to Homeham)\.$/,
    ),
    expect.stringMatching(/^Home1 saves from Away9\. (?:It stays|Still) 1-0 to Homeham\.$/),
    expect.stringMatching(/^Away9 (?:misses|can’t find the net)\. (?:It stays|Still) 1-0 to Homeham\.$/),
    'Full-time: Homeham 1-0 Awayton. Homeham win 1-0 on penalties.',
  ]);
});

test('a shoot-out kick is saved only if the data says so, whoever is in goal', () => {
  const kick = (fields: object) =>
    draft('shoot-out-kick', 'pen 1', {...home, scored: false, taker: 'h9', goalkeeper: 'a1', ...fields});
  const line = (fields: object) =>
    buildTimeline(makeMatch([draft('kick-off', 'pen 1'), kick(fields)], {lineUps: LINE_UPS})).words[1];
  expect(line({outcome: 'saved'})).toMatch(/saves from/);
  expect(line({outcome: 'saved', goalkeeper: undefined})).toMatch(/^The goalkeeper saves from/);
  expect(line({outcome: 'off-target'})).toMatch(/misses the target/);
  expect(line({outcome: 'woodwork'})).toMatch(/hits the woodwork/);
  expect(line({})).toMatch(/misses|can’t find the net/);
});

test('the same event always reads the same, as one sentence or more', () => {
  fc.assert(
    fc.property(matchArbitrary({most: 20, allTypes: true}), fc.constantFrom(...COMMENTARY_LEVELS), (match, detail) => {
      const timeline = buildTimeline(match, detail);
      const again = buildTimeline(structuredClone(match), detail);
      for (const [n, {event}] of timeline.cues.entries()) {
        const words = timeline.words[n]!;
        expect(again.words[n]).toBe(words);
        if (event.type !== 'play') expect(isInCommentary(event, detail)).toBe(true);
        const given = event.words;
        if (given !== undefined && event.type !== 'goal') expect(words).toBe(given);
        else if (given !== undefined) expect(words).toMatch(/\bGOAL\b/);
        else expect(words).toMatch(/^\S.*[.!?]$/);
        expect(words.includes('undefined')).toBe(event.words?.includes('undefined') ?? false);
        if (event.words === undefined) expect(words).not.toMatch(/NaN| {2}|,,|\.\./);
      }
    }),
  );
});
