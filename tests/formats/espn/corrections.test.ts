import {describe, expect, test} from 'vitest';
import type {Match} from '../../../src/match/model/match.ts';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {type Json, line, play, played, told} from '../../support/make-espn.ts';

const goal = (id: string, at: string, more: Json = {}) =>
  line('Goal! Northport 1, Westmere 0. Ada Birch.', play(id, 'goal', 1, at, 'home', ['Ada Birch'], more));
const final = (match: Match) => buildTimeline(match).record.states.at(-1)!;
/** The scores one after the other. */
const scores = (match: Match) => [
  ...new Set(buildTimeline(match).record.states.map(({score}) => `${score.home}-${score.away}`)),
];

describe('a goal that the commentary takes back', () => {
  test.each([
    ['deleted-after-review', 'GOAL OVERTURNED BY VAR: Ada Birch scores but the goal is ruled out.'],
    ['var---referee-decision-cancelled', 'VAR Decision: No Goal Northport 0-0 Westmere.'],
    ['var-referee-decision-cancelled', 'VAR Decision: No Goal Northport 0-0 Westmere.'],
    ['var___referee_decision_cancelled', 'VAR Decision: No Goal Northport 0-0 Westmere.'],
    ['var---goal-cancelled', 'VAR: it does not count.'],
  ])('%s', (type, words) => {
    const match = played([goal('g', "20'"), line(words, play('v', type, 1, "22'", 'home'))]);
    expect(scores(match)).toEqual(['0-0', '1-0']);
    expect(match.score).toEqual({home: 0, away: 0});
    expect(match.events.find(({type: each}) => each === 'overturned')).toMatchObject({
      id: 'v',
      event: 'g',
      side: 'home',
      words,
      clock: {minute: 22, second: 30},
    });
    expect(final(match).goals).toEqual([]);
    expect(match.origin?.warnings).toEqual([]);
  });

  test.each([
    'The goal by Ada Birch is ruled out after a VAR review.',
    'VAR - Goal canceled - Offside',
    'VAR Decision: Decision overturned - no goal.',
    'Goal disallowed. Ada Birch was offside.',
  ])('in words alone: %s', words => {
    const match = played([goal('g', "20'"), line(words, play('v', 'comment', 1, "22'", 'home'))]);
    expect(scores(match)).toEqual(['0-0', '1-0']);
    expect(final(match).score).toEqual({home: 0, away: 0});
  });

  test.each([
    'VAR review: the offside that was ruled out led to a goal.',
    'VAR: decision overturned, throw-in.',
    'Corner overturned. Goal kick to Northport.',
    'Was it a goal? VAR: the offside is ruled out.',
  ])('not in words about something else: %s', words => {
    const match = played([goal('g', "20'"), line(words, play('v', 'comment', 1, "22'", 'home'))], {score: [1, 0]});
    expect(final(match).score).toEqual({home: 1, away: 0});
    expect(match.events.some(({type}) => type === 'overturned')).toBe(false);
  });

  test.each([
    ['of the other side', play('v', 'var---referee-decision-cancelled', 1, "22'", 'away')],
    ['of the next period', play('v', 'var---referee-decision-cancelled', 2, "46'", 'home')],
  ])('in a line %s is left out, since the stated score says so', (_, decision) => {
    const match = played([goal('g', "20'"), line('VAR Decision: No Goal Northport 0-0 Westmere.', decision)]);
    expect(scores(match)).toEqual(['0-0']);
    expect(match.origin?.warnings).toEqual([
      "the goal at 20' is left out: a line after it takes a goal back, and the others add up to the stated score",
    ]);
  });

  test.each([
    ["30'", ['g']],
    ["31'", []],
  ])('is taken back within ten minutes: at %s', (at, overturned) => {
    const decision = line('VAR Decision: No Goal.', play('v', 'var---referee-decision-cancelled', 1, at, 'home'));
    const match = played([goal('g', "20'"), decision], {score: [overturned.length === 0 ? 1 : 0, 0]});
    expect(match.events.flatMap(event => (event.type === 'overturned' ? [event.event] : []))).toEqual(overturned);
    expect(match.origin?.warnings).toEqual([]);
  });

  test('in two lines is taken back once, and the goal before it counts', () => {
    const match = played(
      [
        goal('first', "15'"),
        goal('second', "20'"),
        line('GOAL OVERTURNED BY VAR: ruled out.', play('v', 'deleted-after-review', 1, "22'", 'home')),
        line('VAR Decision: No Goal.', play('w', 'var---referee-decision-cancelled', 1, "23'", 'home')),
      ],
      {score: [1, 0]},
    );
    expect(match.events.flatMap(event => (event.type === 'overturned' ? [event.event] : []))).toEqual(['second']);
    expect(match.score).toEqual({home: 1, away: 0});
  });

  test('and that the feed no longer has becomes a remark; a goal of another attack counts', () => {
    const match = played(
      [goal('g', "20'"), line('GOAL OVERTURNED BY VAR.', play('v', 'deleted-after-review', 1, "24'", 'home'))],
      {score: [1, 0]},
    );
    expect(told(match)).toContain("24' remark: GOAL OVERTURNED BY VAR.");
    expect(match.score).toEqual({home: 1, away: 0});
  });

  test('and that the feed marks as disallowed counts until then', () => {
    const match = played([
      goal('g', "20'", {scoringPlay: false}),
      line('VAR Decision: No Goal.', play('v', 'var---referee-decision-cancelled', 1, "22'", 'home')),
    ]);
    expect(scores(match)).toEqual(['0-0', '1-0']);
    expect(final(match).score).toEqual({home: 0, away: 0});
  });

  test('and that the feed marks as disallowed without a time never counts', () => {
    const match = played([goal('g', "20'", {scoringPlay: false})]);
    expect(scores(match)).toEqual(['0-0']);
    expect(told(match)).toContain("20' remark: Taken back: Goal! Northport 1, Westmere 0. Ada Birch.");
  });
});

describe('cards', () => {
  const card = (id: string, type: string, at: string) =>
    line(`Wes Moor (Westmere) is shown the ${type}.`, play(id, type, 1, at, 'away', ['Wes Moor']));

  test('a red card that is cancelled brings the player back; the yellow card after it is another card', () => {
    const words = 'VAR Decision: Red card cancelled, Wes Moor (Westmere).';
    const match = played([
      card('r', 'red-card', "30'"),
      line(words, play('v', 'var---red-card-cancelled', 1, "32'", 'away', ['Wes Moor'])),
      card('y', 'yellow-card', "33'"),
      line('Foul by Wes Moor.', play('f', 'foul', 1, "40'", 'away', ['Wes Moor'])),
    ]);
    expect(match.lineUps).toBeDefined();
    expect(final(match).tallies.away).toMatchObject({yellowCards: 1, redCards: 0});
    expect(match.events.find(({type}) => type === 'foul')).toMatchObject({fouler: 'Wes Moor'});
  });

  test.each(['var---red-card-upgrade', 'var-red-card-upgrade'])('%s makes a yellow card a red one', type => {
    const upgrade = line('VAR Decision: Card upgraded Wes Moor (Westmere).', play('v', type, 1, "32'", 'away'));
    const match = played([card('y', 'yellow-card', "30'"), upgrade, card('r', 'red-card', "33'")]);
    expect(match.events.filter(event => event.type === 'card-changed')).toMatchObject([
      {event: 'y', card: 'red', side: 'away', clock: {minute: 32}},
    ]);
    // The red card that is shown afterwards is the same one.
    expect(final(match).tallies.away).toMatchObject({yellowCards: 0, redCards: 1});
    expect(final(match).lineUps.away.get('Wes Moor')?.place).toBe('sent-off');
  });

  test('the yellow card that is shown after a downgrade is the same one', () => {
    const words = 'VAR Decision: Card changed to yellow, Wes Moor (Westmere).';
    const changed = line(words, play('v', 'var', 1, "32'", 'away'));
    const later = card('z', 'yellow-card', "40'");
    const match = played([card('r', 'red-card', "30'"), changed, card('y', 'yellow-card', "33'")]);
    expect(final(match).tallies.away).toMatchObject({yellowCards: 1, redCards: 0});
    expect(
      final(played([card('r', 'red-card', "30'"), changed, card('y', 'yellow-card', "33'"), later])).tallies.away,
    ).toMatchObject({yellowCards: 2});
  });

  test('an upgrade without a card before it is a remark', () => {
    const words = 'VAR Decision: Card upgraded Wes Moor (Westmere).';
    const match = played([
      line(words, play('v', 'var---referee-decision-cancelled', 1, "32'", 'away')),
      card('r', 'red-card', "33'"),
    ]);
    expect(told(match)).toContain(`32' remark: ${words}`);
    expect(final(match).tallies.away).toMatchObject({yellowCards: 0, redCards: 1});
  });

  test('of another player, or of the other side, stay', () => {
    const match = played([
      card('y', 'yellow-card', "30'"),
      line('VAR: Card upgraded.', play('v', 'var---red-card-upgrade', 1, "32'", 'away', ['Ivy Dell'])),
      line('VAR: Card upgraded.', play('w', 'var---red-card-upgrade', 1, "39'", 'home')),
    ]);
    expect(final(match).tallies.away).toMatchObject({yellowCards: 1, redCards: 0});
  });
});

test('an awarded penalty is taken back', () => {
  const match = played([
    line('Penalty Northport. Ada Birch draws a foul in the penalty area.', play('p', '', 1, "20'", 'home')),
    line('VAR Decision: No Penalty Northport.', play('v', 'var---referee-decision-cancelled', 1, "22'", 'home')),
  ]);
  expect(match.events.find(({type}) => type === 'overturned')).toMatchObject({event: 'p', side: 'home'});
});

test('a decision that is confirmed changes nothing', () => {
  const match = played(
    [
      goal('g', "20'"),
      line('VAR Decision: Goal confirmed.', play('v', 'var---referee-decision-confirmed', 1, "22'", 'home')),
    ],
    {score: [1, 0]},
  );
  expect(match.score).toEqual({home: 1, away: 0});
});

describe('one play in several lines', () => {
  test('is one goal, however far apart', () => {
    const between = [1, 2, 3, 4, 5].map(n =>
      line('Corner, Northport.', play(`c${n}`, 'corner-awarded', 1, "30'", 'home')),
    );
    const match = played([goal('g', "20'"), ...between, goal('g', "20'")], {score: [1, 0]});
    expect(match.score).toEqual({home: 1, away: 0});
    expect(match.events.filter(({type}) => type === 'goal')).toMatchObject([{id: 'g'}]);
  });

  test('with two ids is one goal if the stated score says so', () => {
    const match = played([goal('g', "20'"), goal('h', "20'")], {score: [1, 0]});
    expect(match.score).toEqual({home: 1, away: 0});
    expect(match.origin?.warnings).toEqual([
      "the goal at 20' is left out: it is listed twice, and the others add up to the stated score",
    ]);
  });

  test.each([
    ['a minute later', goal('h', "21'"), 1],
    ['a minute later, which both count', goal('h', "21'"), 2],
    ['under another name', line('Goal! A. Birch.', play('h', 'goal---header', 1, "20'", 'home')), 1],
  ])('with two ids, %s', (_, again, stated) => {
    const match = played([goal('g', "20'"), again], {score: [stated, 0]});
    expect(match.score).toEqual({home: stated, away: 0});
    expect(match.events.filter(({type}) => type === 'goal')).toHaveLength(stated);
    expect(match.origin?.warnings).toHaveLength(2 - stated);
  });

  test('a goal that the key events do not have is left out if the stated score says so', () => {
    const first = play('g', 'goal', 1, "20'", 'home', ['Ada Birch']);
    const match = played([line('Goal!', first), goal('h', "30'")], {score: [1, 0], keyEvents: [first]});
    expect(match.events.filter(({type}) => type === 'goal')).toMatchObject([{id: 'g'}]);
    expect(match.origin?.warnings).toEqual([expect.stringContaining('the key events do not have it')]);
  });
});

describe('a decision is about the latest event of its kind that it fits', () => {
  const REPORTED = [
    line('Goal!', play('goal-h', 'goal', 1, "20'", 'home', ['Ada Birch'])),
    line('Goal!', play('goal-a', 'goal', 1, "20'", 'away', ['Ivy Dell'])),
    line('Penalty Northport. Ada Birch draws a foul.', play('penalty', 'comment', 1, "21'", 'home', ['Ada Birch'])),
    line('Card.', play('yellow-b', 'yellow-card', 1, "21'", 'home', ['Bea Cole'])),
    line('Card.', play('red-a', 'red-card', 1, "22'", 'home', ['Ada Birch'])),
    line('Card.', play('yellow-w', 'yellow-card', 1, "22'", 'away', ['Wes Moor'])),
    line('Card.', play('yellow-g', 'yellow-card', 1, "22'", 'home', ['Gus Gate'])),
  ];

  test.each([
    ['var-card-upgrade', 'home', 'Bea Cole', 'yellow-b'],
    ['var-card-upgrade', 'home', 'Ada Birch', undefined],
    ['var-card-upgrade', 'away', 'Wes Moor', 'yellow-w'],
    ['var-card-upgrade', 'away', 'Bea Cole', undefined],
    ['var-card-upgrade', 'home', undefined, 'yellow-g'],
    ['var-card-downgrade', 'home', 'Ada Birch', 'red-a'],
    ['var-card-downgrade', 'home', 'Bea Cole', undefined],
    ['var-card-downgrade', 'home', undefined, 'red-a'],
    ['var-card-downgrade', 'away', undefined, undefined],
    ['var-card-cancelled', 'home', 'Bea Cole', 'yellow-b'],
    ['var-card-cancelled', 'home', 'Ada Birch', 'red-a'],
    ['var-card-cancelled', 'home', undefined, 'yellow-g'],
    ['var-card-cancelled', 'home', 'Hal Hunt', undefined],
    ['var-penalty-cancelled', 'home', undefined, 'penalty'],
    ['var-penalty-cancelled', 'away', undefined, undefined],
    ['var-goal-cancelled', 'home', undefined, 'goal-h'],
    ['var-goal-cancelled', 'away', undefined, 'goal-a'],
  ] as const)('%s of the %s side, about %s: %s', (type, side, player, expected) => {
    const decision = line('A decision.', play('v', type, 1, "24'", side, player === undefined ? [] : [player]));
    const match = played([...REPORTED, decision], {score: [1, 1]});
    const corrected = match.events.flatMap(event =>
      event.type === 'overturned' || event.type === 'card-changed' ? [event.event] : [],
    );
    // The stated score counts both goals, so that taking one back is left out.
    expect(corrected).toEqual(expected === undefined || expected.startsWith('goal') ? [] : [expected]);
    const taken = played([...REPORTED, decision], {
      score: expected === 'goal-h' ? [0, 1] : expected === 'goal-a' ? [1, 0] : [1, 1],
    });
    expect(
      taken.events.flatMap(event =>
        event.type === 'overturned' && event.event.startsWith('goal') ? [event.event] : [],
      ),
    ).toEqual(expected?.startsWith('goal') ? [expected] : []);
  });
});
