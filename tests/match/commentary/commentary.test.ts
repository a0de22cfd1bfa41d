import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {commentate} from '../../../src/match/commentary/commentary.ts';
import {COMMENTARY_LEVELS, isInCommentary} from '../../../src/match/commentary/commentary-level.ts';
import {placeWords} from '../../../src/match/commentary/context.ts';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {matchArbitrary} from '../../support/arbitraries.ts';
import {type Draft, draft, LINE_UPS, makeMatch, ninety} from '../../support/make-match.ts';

const home = {side: 'home'} as const;
const away = {side: 'away'} as const;
const IDS = Array.from({length: 80}, (_, n) => `id-${n}`);

type Rest = Parameters<typeof ninety>[1];

/** What is said of the last of these events, with an id of its own. */
function said(drafts: readonly Draft[], id = 'e', rest: Rest = {}): string {
  const whole = drafts.map((each, n) => ({...each, id: n === drafts.length - 1 ? id : `before-${n}`}));
  const match = ninety(whole, {lineUps: LINE_UPS, ...rest});
  const {
    record: {cues, states},
    players,
  } = buildTimeline(match);
  const index = cues.findIndex(({event}) => event.id === id);
  return commentate(cues[index]!.event, {match, players, before: states[index]!});
}

/** Every way that an event can read, by its id. */
function ways(drafts: readonly Draft[], rest: Rest = {}): readonly string[] {
  return [...new Set(IDS.map(id => said(drafts, id, rest)))].sort();
}

describe('every type and variant reads well', () => {
  test.each<[Draft, ...string[]]>([
    [
      draft('shot', '3', {...home, outcome: 'saved', shooter: 'h9', creator: 'h8', goalkeeper: 'a1'}),
      'A shot by Home9, set up by Home8, saved by Away1.',
      'Away1 keeps out Home9’s shot, set up by Home8.',
      'Away1 saves Home9’s shot, set up by Home8.',
      'Home9’s shot, set up by Home8, is saved by Away1.',
      'Home9’s shot, set up by Home8; Away1 is equal to it.',
    ],
    [draft('shot', '3', {...home, outcome: 'saved', shooter: 'h9'}), 'A shot by Home9, saved.'],
    [
      draft('shot', '3', {...home, outcome: 'saved', shooter: 'h9', goalkeeper: 'a1', ontoWoodwork: true}),
      'Away1 turns Home9’s shot onto the woodwork.',
    ],
    [
      draft('shot', '3', {...home, outcome: 'blocked', shooter: 'h9', blocker: 'a4', creator: 'h8', delivery: 'cross'}),
      'A shot by Home9 after a cross by Home8, blocked by Away4.',
      'A shot by Home9 from Home8’s cross, blocked by Away4.',
      'Away4 blocks Home9’s shot after a cross by Home8.',
      'Away4 blocks Home9’s shot from Home8’s cross.',
      'Away4 gets in the way of Home9’s shot after a cross by Home8.',
      'Away4 gets in the way of Home9’s shot from Home8’s cross.',
      'Home9’s shot after a cross by Home8 is blocked by Away4.',
      'Home9’s shot from Home8’s cross is blocked by Away4.',
    ],
    [
      draft('shot', '3', {...home, outcome: 'off-target', body: 'head'}),
      'A header by Homeham, off target.',
      'Homeham fail to hit the target with a header.',
      'Homeham miss the target with a header.',
      'Homeham’s header misses the target.',
      'Off target: Homeham’s header.',
    ],
    [
      draft('shot', '3', {...home, outcome: 'woodwork', penalty: true, shooter: 'h9'}),
      'A penalty by Home9, against the woodwork.',
      'Home9 hits the woodwork with the penalty.',
    ],
    [draft('shot', '3', {...home, outcome: 'not-stated', shooter: 'h9', setPiece: true}), 'A free kick by Home9.'],
    [draft('chance', '3', {...away, shooter: 'a9', creator: 'a8'}), 'A chance for Away9, made by Away8.'],
    [
      draft('cross', '3', {...home, crosser: 'h2', target: 'h9', clearer: 'a4'}),
      'Home2 crosses for Home9; Away4 clears.',
    ],
    [draft('cross', '3', {...home, crosser: 'h2'}), 'Home2 crosses.'],
    [draft('pass', '3', {...home, passer: 'h6', target: 'h9', beaten: 'a4'}), 'Home6 passes to Home9, past Away4.'],
    [draft('error', '3', {...away, player: 'a5'}), 'A mistake by Away5.', 'Away5 gets it wrong.'],
    [draft('error', '3', away), 'A mistake by Awayton.', 'Awayton get it wrong.'],
    [draft('clearance', '3', {...away, clearer: 'a5'}), 'Away5 clears.'],
    [draft('counter-attack', '3', {...home, passer: 'h7'}), 'Homeham break through Home7.'],
    [draft('counter-attack', '3', home), 'Homeham break.'],
    [
      draft('corner', '3', {...away, winner: 'a10', taker: 'a8'}),
      'Away8 takes a corner for Awayton, won by Away10.',
      'Awayton have a corner, won by Away10. Away8 to take.',
      'Awayton have a corner, won by Away10; Away8 takes it.',
      'Corner to Awayton, won by Away10, to be taken by Away8.',
      'It is a corner for Awayton, won by Away10, and Away8 will take it.',
    ],
    [draft('corner', '3', away), 'A corner for Awayton.', 'Awayton have a corner.', 'Corner to Awayton.'],
    [
      draft('offside', '3', {...home, player: 'h9'}),
      'Home9 is caught offside.',
      'Home9 is offside.',
      'Offside: Home9.',
      'The flag is up: Home9 is offside.',
    ],
    [
      draft('foul', '3', {...home, fouler: 'h9', fouled: 'a3', location: {x: 90, y: 30}}),
      'A foul by Home9 on Away3 deep in the Awayton half.',
      'Away3 is fouled by Home9 deep in the Awayton half.',
      'Away3 wins a free kick deep in the Awayton half, fouled by Home9.',
      'Awayton have a free kick deep in their own half after a foul by Home9 on Away3.',
      'Free kick to Awayton deep in their own half: Home9 fouls Away3.',
      'Home9 fouls Away3 deep in the Awayton half.',
      'Home9 fouls Away3, and it is a free kick deep in the Awayton half.',
      'Home9 is penalised for a foul on Away3 deep in the Awayton half.',
    ],
    [
      draft('foul', '3', {...home, fouler: 'h9', location: {x: 20, y: 30}}),
      'A foul by Home9, 22 yards out.',
      'Awayton have a free kick, 22 yards out, given away by Home9.',
      'Free kick to Awayton, 22 yards out, after a foul by Home9.',
      'Home9 gives away a free kick, 22 yards out.',
      'Home9 is penalised, 22 yards out.',
      'There is a foul by Home9, 22 yards out.',
    ],
    [
      draft('card', '3', {...home, card: 'yellow', player: 'h9', reason: 'dissent'}),
      'A yellow card for Home9 (dissent).',
      'Home9 goes into the book (dissent).',
      'Home9 is booked (dissent).',
      'Home9 is shown a yellow card (dissent).',
      'The referee books Home9 (dissent).',
      'Yellow card: Home9 (dissent).',
    ],
    [
      draft('card', '3', {...home, card: 'second-yellow', player: 'h9'}),
      'Home9 is shown a second yellow card and is off. Homeham are down to ten.',
    ],
    [draft('card', '3', {...home, card: 'red', player: 'h9'}), 'Home9 is sent off. Homeham are down to ten.'],
    [
      draft('substitution', '3', {...away, on: 'a12', off: 'a7'}),
      'Away12 replaces Away7.',
      'Away7 makes way for Away12.',
      'Awayton bring on Away12 in place of Away7.',
      'Awayton change: Away12 on for Away7.',
      'Off goes Away7 for Awayton. On comes Away12.',
      'On comes Away12 for Away7.',
      'Substitution for Awayton: Away12 for Away7.',
    ],
    [draft('penalty-appeal', '3', {...home, player: 'h9', decision: 'given'}), 'Penalty to Homeham, won by Home9.'],
    [draft('penalty-appeal', '3', {...home, decision: 'given'}), 'Penalty to Homeham.'],
    [draft('penalty-appeal', '3', {...home, player: 'h9', decision: 'not-given'}), 'Home9 wants a penalty. Not given.'],
    [draft('spell', '3', {favours: 'away'}), 'Awayton have the better of it.'],
    [draft('spell', '3', {favours: 'neither'}), 'Neither side has the upper hand.'],
    [draft('added-time', '45', {minutes: 1}), 'At least 1 minute to be added.'],
    [draft('added-time', '45', {minutes: 4}), 'At least 4 minutes to be added.'],
    [
      draft('tactics', '3', {...home, formation: '4-4-2'}),
      'Homeham change shape to 4-4-2.',
      'Homeham switch to 4-4-2.',
    ],
    [draft('substitution', '3', {...home, on: 'h12'}), 'Home12 comes on for Homeham.'],
    [draft('substitution', '3', {...home, off: 'h7'}), 'Home7 goes off for Homeham.'],
    [draft('tactics', '3', home), 'Homeham change shape.'],
    [draft('remark', '3', {words: 'Its own words.'}), 'Its own words.'],
    [
      draft('remark', '3', {...home, about: 'injury', players: ['h9']}),
      'An injury to Home9 holds up play.',
      'Home9 is down injured, and play has stopped.',
      'Home9 is down injured.',
      'Play has stopped, with Home9 down injured.',
    ],
    [draft('remark', '3', {...home, about: 'injury'}), 'An injury holds up play.', 'Play has stopped for an injury.'],
    [draft('remark', '3', {...home, about: 'player-off', players: ['h9']}), 'Home9 is off the pitch for now.'],
    [draft('remark', '3', {...home, about: 'player-on'}), 'A player of Homeham is back on.'],
    [draft('remark', '3', {...home, about: 'player-on', players: ['h9']}), 'Home9 is back on.'],
    [draft('remark', '3', {about: 'player-off'}), 'A player is off the pitch for now.'],
    [draft('remark', '3', {about: 'suspended'}), 'The match is suspended.'],
    [draft('remark', '3', {about: 'resumed'}), 'Play resumes.'],
    [draft('remark', '3', {about: 'dropped-ball'}), 'Play restarts with a dropped ball.'],
    [draft('remark', '3', {about: 'review'}), 'The decision is under review.'],
    [draft('remark', '3', {about: 'abandoned', score: {home: 1, away: 2}}), 'The match was abandoned at 1-2.'],
    [draft('remark', '3', {about: 'abandoned'}), 'The match was abandoned.'],
    [draft('remark', '3', {about: 'awarded', score: {home: 3, away: 0}}), 'The match was awarded 3-0.'],
    [draft('remark', '3', {about: 'awarded'}), 'The match was awarded.'],
    [draft('remark', '3', {about: 'annulled', score: {home: 3, away: 0}}), 'The match was annulled; 3-0 is stated.'],
    [draft('remark', '3', {about: 'postponed'}), 'The match was postponed.'],
    [draft('remark', '3', home), 'Homeham.'],
    [draft('remark', '3'), 'Test Cup.'],
    [draft('card', '3', {...home, card: 'yellow'}), 'A yellow card for the Homeham bench.'],
    [draft('card', '3', {...away, card: 'red', reason: 'dissent'}), 'A red card for the Awayton bench (dissent).'],
    [draft('counter-attack', '3', {...home, target: 'h9'}), 'Homeham break through Home9.'],
    [draft('spell', '3', {favours: 'home'}), 'Homeham have the better of it.'],
    [draft('chance', '3', home), 'A chance for Homeham.'],
    [
      draft('shot', '3', {
        ...home,
        outcome: 'saved',
        penalty: true,
        shooter: 'h9',
        creator: 'h8',
        goalkeeper: 'a1',
        location: {x: 94, y: 34},
      }),
      'A penalty by Home9, saved by Away1.',
      'Away1 keeps out Home9’s penalty.',
      'Away1 saves Home9’s penalty.',
      'Home9 cannot beat Away1 with the penalty.',
      'Home9’s penalty is saved by Away1.',
      'Home9’s penalty; Away1 is equal to it.',
    ],
    [
      draft('shot', '3', {...home, outcome: 'blocked', shooter: 'h9', location: {x: 70, y: 34}}),
      'A long shot by Home9 from 38 yards, blocked.',
      'Home9’s long shot from 38 yards is blocked.',
    ],
    [draft('remark', '3', {about: 'video-ends'}), 'The recording ends before the period does.'],
    [draft('goal', '3', {...away, scorer: 'a9', words: 'Away9 strikes!'}), 'GOAL! Away9 strikes!'],
  ])('%#', (event, ...words) => expect(ways([event])).toEqual(words));

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
    [{assist: 'h10'}, /(?:, set up by Home10|, from Home10’s pass|; Home10 with the assist)[.:] /],
    [{kind: 'penalty'}, /Home9 (?:scores from the penalty spot|puts the penalty away)[.:] /],
    [{kind: 'own-goal', scorer: 'a4'}, /(?:An own goal by Away4|It goes in off Away4: an own goal)\. /],
    [{kind: 'own-goal', scorer: undefined}, /An own goal\. /],
    [{kind: 'set-piece', location: {x: 82, y: 40}}, /Home9 scores direct from the free kick, from 26 yards[.:] /],
    [{kind: 'set-piece', location: {x: 105, y: 0}}, /Home9 scores direct from the corner[.:] /],
    [{kind: 'set-piece', body: 'head', location: {x: 98, y: 34}}, /Home9 [^.]*(?:head|header)[^.]* from 8 yards[.:] /],
    [{body: 'head', assist: 'h2', delivery: 'cross'}, /head.*(?:, from Home2’s cross| after a cross by Home2)[.:] /],
  ])('%j', (fields, words) => {
    for (const way of how(fields)) expect(way).toMatch(words);
  });

  test('in several ways', () => {
    expect(how({assist: 'h10', body: 'left-foot', location: {x: 90, y: 34}}).length).toBeGreaterThan(12);
  });
});

describe('a goal says what it means', () => {
  const goals = (...sides: readonly ('home' | 'away')[]) =>
    ways(sides.map((side, n) => draft('goal', `${20 + n}`, {side, scorer: `${side[0]}${9 - n}`})));
  test.each<[RegExp, readonly string[]]>([
    [/(?:Homeham lead|The first goal is Homeham’s|Homeham take the lead), 1-0\.$/, goals('home')],
    [/(?:Awayton are level|Awayton draw level|It is all square), 1-1\.$/, goals('home', 'away')],
    [/Homeham (?:double their lead|are two up), 2-0\.$/, goals('home', 'home')],
    [/Awayton (?:double their lead|are two up), 2-0\.$/, goals('away', 'away')],
    [
      /(?:Homeham extend their lead|Homeham have three|Goal number three for Homeham), 3-0\.$/,
      goals('home', 'home', 'home'),
    ],
    [/Awayton (?:pull|get) one back\. Homeham lead 2-1\.$/, goals('home', 'home', 'away')],
    [/Homeham (?:lead by|are) two(?: up)?, 3-1\.$/, goals('home', 'home', 'away', 'home')],
    [/Homeham (?:lead|go in front again), 2-1\.$/, goals('home', 'away', 'home')],
    [/(?:From behind, Homeham lead|Homeham have turned it around), 2-1\.$/, goals('away', 'home', 'home')],
    [/Homeham (?:lead|go in front again), 3-2\.$/, goals('home', 'away', 'away', 'home', 'home')],
  ])('%s', (meaning, words) => {
    for (const way of words) expect(way).toMatch(meaning);
  });

  test('late', () => {
    for (const way of ways([draft('goal', '90+2', {...away, scorer: 'a9'})])) {
      expect(way).toMatch(/(?:Awayton take a late lead|A late, late goal, and Awayton are in front), 1-0\.$/);
    }
  });

  test('late only where the minute is known', () => {
    for (const way of ways([draft('goal', '90', {...away, scorer: 'a9', timing: {kind: 'order'}})])) {
      expect(way).not.toMatch(/late/);
    }
  });

  test('by nobody in particular is that of the team', () => {
    for (const way of ways([draft('goal', '20', away)])) {
      expect(way).toMatch(/Awayton score|A goal for Awayton/);
      expect(way).not.toMatch(/Awayton (?:scores|puts|finds)/);
    }
  });

  test('a second, a third, a fourth', () => {
    const nth = (n: number) =>
      ways(Array.from({length: n}, (_, i) => draft('goal', `${20 + i}`, {...home, scorer: 'h9'})));
    for (const way of nth(1)) expect(way).not.toMatch(/second for|has two|hat-trick/);
    for (const way of nth(2)) expect(way).toMatch(/ (?:A second for Home9|Home9 has two)\. /);
    for (const way of nth(3)) expect(way).toMatch(/ (?:A hat-trick for Home9|That is Home9’s hat-trick)! /);
    for (const way of nth(4)) expect(way).toMatch(/ Home9 has four\. /);
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
        / (?:The substitute scores: Home12 came on|Home12 only came on|A goal for the substitute, who came on) in the 60th minute\. /,
      );
    }
  });
});

describe('a shot says what sets it apart', () => {
  const complete = {coverage: 'complete'} as const;
  const shot = (clock: string, fields: object = {}) =>
    draft('shot', clock, {...home, outcome: 'saved', shooter: 'h9', ...fields});
  test('the first of the match, where every shot was recorded', () => {
    for (const way of ways([shot('3')], complete)) expect(way).toMatch(/^The first (?:shot|attempt) of the match\. /);
    for (const way of ways([shot('3')])) expect(way).not.toMatch(/first/);
  });
  test('the late first shot of a side', () => {
    const theirs = draft('shot', '2', {...away, outcome: 'saved'});
    expect(said([theirs, shot('25')], 'e', complete)).toMatch(/^A first shot for Homeham\. /);
    expect(said([theirs, shot('15')], 'e', complete)).not.toMatch(/first/);
    // The 20th minute is the first that is late.
    expect(said([theirs, shot('20')], 'e', complete)).toMatch(/^A first shot for Homeham\. /);
    expect(said([theirs, shot('19')], 'e', complete)).not.toMatch(/first/);
  });
  test('a big chance', () => {
    for (const way of ways([shot('3', {xg: 0.4})]))
      expect(way).toMatch(/^(?:(?:A big|What a|Big) chance|A big chance for Homeham)! /);
    for (const way of ways([shot('3', {xg: 0.79, penalty: true})])) expect(way).not.toMatch(/chance/);
  });
  test.each([
    [{x: 102, y: 34}, 'from close range'],
    [{x: 94, y: 34}, 'from 12 yards'],
    [{x: 88, y: 34}, 'from the edge of the box'],
    [{x: 80, y: 34}, 'from 27 yards'],
    [{x: 102, y: 20}, 'from a tight angle on the left'],
    [{x: 102, y: 48}, 'from a tight angle on the right'],
    // Near the goal line but 30 yards away is a tight angle; near the corner flag is far out.
    [{x: 104, y: 6.6}, 'from a tight angle on the left'],
    [{x: 104, y: 0}, 'from 37 yards'],
    [{x: 40, y: 34}, 'from inside their own half'],
  ])('%j is %s', (location, words) => expect(placeWords(location)).toBe(words));
});

test('a repeated formation is not a change', () => {
  const shape = (minute: string, formation?: string) =>
    draft('tactics', minute, {...home, ...(formation && {formation})});
  const keeps = ['Homeham keep their 4-4-2.', 'Homeham stay in a 4-4-2.'];
  const changes = ['Homeham change shape to 4-4-2.', 'Homeham switch to 4-4-2.'];
  expect(ways([shape('3', '4-4-2'), shape('9', '4-4-2')])).toEqual(keeps);
  expect(ways([shape('3', '4-4-2'), shape('5', '3-5-2'), shape('9', '4-4-2')])).toEqual(changes);
  expect(ways([shape('3', '4-4-2'), shape('5'), shape('9', '4-4-2')])).toEqual(changes);
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
    kick('away', false, {goalkeeper: 'h1'}),
    kick('away', false),
    draft('whistle', 'pen 3', {final: true}),
  ];
  const match = makeMatch(drafts, {lineUps: LINE_UPS});
  const {cues, states, players} = buildTimeline(match);
  const words = cues.map(({event}, n) => commentate(event, {match, players, before: states[n]!}));
  expect(words).toEqual([
    'We are under way.',
    'GOAL!',
    expect.stringMatching(/^(?:Half-time|The first half is over): Homeham 1-0 Awayton\.$/),
    expect.stringMatching(/second half/i),
    expect.stringMatching(/^(?:The second half is over|After 90 minutes): Homeham 1-0 Awayton\.$/),
    expect.stringMatching(/^(?:The first half of extra time|Extra time) begins\.$/),
    expect.stringMatching(/^(?:The first half of extra time is over|Half-time in extra time): Homeham 1-0 Awayton\.$/),
    expect.stringMatching(/second half of extra time/),
    expect.stringMatching(
      /^(?:(?:The second half of extra time|Extra time) is over|After 120 minutes): Homeham 1-0 Awayton\.$/,
    ),
    expect.stringMatching(/penalt/i),
    expect.stringMatching(
      /^Home9 (?:scores|puts it away|makes no mistake)\. (?:It is 1-0 to Homeham on penalties|That makes it 1-0 to Homeham)\.$/,
    ),
    expect.stringMatching(/^Home1 saves from Away9\. (?:It stays|Still) 1-0 to Homeham\.$/),
    expect.stringMatching(/^Away9 (?:misses|cannot find the net)\. (?:It stays|Still) 1-0 to Homeham\.$/),
    'Full-time: Homeham 1-0 Awayton. Homeham win 1-0 on penalties.',
  ]);
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
        else expect(words).toMatch(/^\S.*[.!]$/);
        expect(words.includes('undefined')).toBe(event.words?.includes('undefined') ?? false);
        if (event.words === undefined) expect(words).not.toMatch(/NaN| {2}|,,|\.\./);
      }
    }),
  );
});
