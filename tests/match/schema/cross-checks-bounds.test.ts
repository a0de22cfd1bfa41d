import {describe, expect, test} from 'vitest';
import * as z from 'zod';
import {nearest} from '../../../src/match/schema/cross-checks-players.ts';
import {matchSchema} from '../../../src/match/schema/match-schema.ts';
import {LINE_UPS} from '../../support/make-match.ts';
import {fixture, half, type Json, nativeFile, remark, withEvents} from '../../support/native-file.ts';

// The bounds of the checks: what is just right has no finding, and what is just wrong has one.

function findings(value: Json): readonly string[] {
  const {error} = matchSchema.safeParse(value);
  return error?.issues.map(({path, message}) => `${z.core.toDotPath(path)}: ${message}`) ?? [];
}

describe('the minute of an event', () => {
  const within = (from: number, to: number) => ({
    ...remark,
    timing: {kind: 'interval', from: half(from), to: half(to)},
  });

  test.each([
    [5, 5],
    [4, 5],
    [5, 6],
    [1, 45],
  ])('is within its interval, %i to %i', (from, to) => expect(findings(withEvents(within(from, to)))).toEqual([]));

  test.each([
    [6, 9, "5' of the first half lies outside its own interval, 6' to 9'"],
    [1, 4, "5' of the first half lies outside its own interval, 1' to 4'"],
    [9, 6, `9' comes after 6'; "from" is the earlier bound`],
    [6, 4, `6' comes after 4'; "from" is the earlier bound`],
  ])('is not within %i to %i', (from, to, message) =>
    expect(findings(withEvents(within(from, to)))).toEqual([`events[1].timing: ${message}`]),
  );
});

describe('a move', () => {
  const start = {...remark, with: 'next'};

  test('goes on in the same minute', () => expect(findings(withEvents(start, remark))).toEqual([]));

  test('may be the last of the file', () => expect(findings(withEvents(start))).toEqual([]));

  test('does not go on in a period of its own', () => {
    const kickOff = {id: 'restart', type: 'kick-off', clock: half(5)};
    expect(findings(withEvents(start, kickOff))).toEqual([
      'events[1].with: "next" ("restart") is not in the same minute; give both one clock',
    ]);
  });
});

describe('stated scores', () => {
  const goals = withEvents(
    {type: 'goal', side: 'home', clock: half(20)},
    {type: 'goal', side: 'away', clock: half(21)},
    {type: 'goal', side: 'away', clock: half(22)},
  );

  test.each([
    [1, 2, []],
    [2, 2, ["score: 2-2 is stated, and the goals among the events come to 1-2 (home 20'; away 21', 22')"]],
    [1, 1, ["score: 1-1 is stated, and the goals among the events come to 1-2 (home 20'; away 21', 22')"]],
  ])('%i-%i', (home, away, expected) => expect(findings({...goals, score: {home, away}})).toEqual(expected));

  const kick = (added: number, side: string) => ({
    type: 'shoot-out-kick',
    side,
    scored: true,
    clock: {period: 'penalty-shoot-out', minute: 120, added},
  });

  test.each([
    [1, 1, []],
    [2, 1, ['shootOut: 2-1 is stated, and the kicks among the events come to 1-1']],
    [1, 0, ['shootOut: 1-0 is stated, and the kicks among the events come to 1-1']],
  ])('%i-%i in the shoot-out', (home, away, expected) =>
    expect(findings({...withEvents(kick(1, 'home'), kick(2, 'away')), shootOut: {home, away}})).toEqual(expected),
  );
});

describe('a shoot-out', () => {
  const kick = (n: number, side: string, more: Json = {}) => ({
    id: `kick-${n}`,
    type: 'shoot-out-kick',
    side,
    scored: true,
    clock: {period: 'penalty-shoot-out', minute: 120, added: n},
    ...more,
  });
  const kicks = (order: string, scored: (index: number) => boolean = () => true) =>
    [...order].map((letter, index) => kick(index + 1, letter === 'h' ? 'home' : 'away', {scored: scored(index)}));
  const decided = 'the shoot-out was over by then: it was';

  test.each(['hahahahaha', 'haahhaahha', 'ahhaahhaah', 'h'])('has a kick of each side in every round: %s', order =>
    expect(findings(withEvents(...kicks(order)))).toEqual([]),
  );

  test.each([
    ['hh', 2, 'home', '1 and 2'],
    ['haaa', 4, 'away', '3 and 4'],
    ['hahhha', 4, 'home', '3 and 4'],
  ])('has not both kicks of a round from one side: %s', (order, place, side, both) =>
    expect(findings(withEvents(...kicks(order)))).toEqual([
      `events[${place}].side: the ${side} side has both kicks ${both}; each round has a kick of either side`,
    ]),
  );

  test('ends once a side cannot be caught', () => {
    const onlyHome = kicks('hahahahaha', index => index % 2 === 0);
    expect(findings(withEvents(...onlyHome.slice(0, 6)))).toEqual([]);
    expect(findings(withEvents(...onlyHome))).toEqual([`events[7]: ${decided} 3-0 after kick 6 ("kick-6")`]);
    // 5-8, as somebody may count it in sudden death.
    const sudden = kicks('hahahahahahahaha', index => index % 2 === 1 || index < 10);
    expect(findings(withEvents(...sudden))).toEqual([`events[13]: ${decided} 5-6 after kick 12 ("kick-12")`]);
  });

  test('has its kicks in its period, and no goals in it', () => {
    const clock = {period: 'penalty-shoot-out', minute: 120, added: 2};
    expect(findings(withEvents(kick(1, 'home', {clock: half(20)})))).toEqual([
      'events[1].clock: a kick of the shoot-out is in the first half; expected "period": "penalty-shoot-out", "minute": 120, "added": 1',
    ]);
    expect(findings(withEvents(kick(1, 'home'), {type: 'goal', side: 'away', clock}))).toEqual([
      'events[2].type: a goal in the penalty shoot-out: a kick of the shoot-out is a "shoot-out-kick"',
    ]);
    expect(findings(withEvents(kick(1, 'home'), {type: 'corner', side: 'away', clock}))).toEqual([
      'events[2].type: a corner in the penalty shoot-out: it has kicks only',
    ]);
    const booked = {type: 'card', card: 'yellow', side: 'away', clock};
    expect(findings(withEvents(kick(1, 'home'), booked, {type: 'remark', words: 'Rain.', clock}))).toEqual([]);
  });

  test('has no outcome of a kick that was scored', () => {
    expect(findings(withEvents(kick(1, 'home', {outcome: 'saved'})))).toEqual([
      'events[1].outcome: a kick that was scored has no "outcome"; is it "scored": false?',
    ]);
    expect(findings(withEvents(kick(1, 'home', {scored: false, outcome: 'saved'})))).toEqual([]);
  });

  test('has a result that is possible where no kick is known', () => {
    const ended = (home: number, away: number) =>
      findings(withEvents({type: 'whistle', final: true, shootOut: {home, away}, clock: half(45)}));
    expect(ended(4, 2)).toEqual([]);
    expect(ended(5, 8)).toEqual([
      'events[1].shootOut: no shoot-out ends 5-8: it ends once a side cannot be caught in five kicks each, and after that one kick apart',
    ]);
    expect(ended(3, 3)).toHaveLength(1);
    const whistle = {type: 'whistle', final: true, shootOut: {home: 4, away: 2}};
    const clock = {period: 'penalty-shoot-out', minute: 120, added: 9};
    expect(findings(withEvents(...kicks('hh'), {...whistle, clock}))).toEqual([]);
  });

  test('that was imported is as its provider has it', () => {
    const origin = {provider: 'somebody', events: 3};
    expect(findings({...withEvents(...kicks('hh')), origin})).toEqual([]);
  });
});

describe('the legs of a tie', () => {
  const leg = (number: number, more: Json = {}) => ({leg: number, home: 'home', date: '2017-01-11', ...more});
  const tied = (first: Json, second: Json, more: Json = {leg: 1}) =>
    findings(nativeFile({fixture: {...fixture, ...more}, tie: {legs: [first, second]}}));
  const later = leg(2, {home: 'away', date: '2017-01-25', score: {home: 0, away: 1}, known: 'later'});

  test('fit the match', () => {
    expect(tied(leg(1), later)).toEqual([]);
    expect(tied(leg(1), leg(2, {home: 'away', date: '2017-01-25'}))).toEqual([]);
    const earlier = leg(1, {home: 'away', date: '2016-12-20', score: {home: 0, away: 1}, known: 'before'});
    expect(tied(earlier, leg(2), {leg: 2})).toEqual([]);
  });

  test.each<[string, Json, Json, Json | undefined, readonly string[]]>([
    [
      'need a match that is one of them',
      leg(1),
      later,
      {},
      ['fixture.leg: the tie has legs; 1 or 2 says which of them this match is'],
    ],
    ['are different', leg(1), leg(1), undefined, ['tie.legs[1].leg: leg 1 is listed twice; a tie has legs 1 and 2']],
    [
      'have no score of this match',
      leg(1, {score: {home: 1, away: 0}}),
      later,
      undefined,
      ['tie.legs[0].score: leg 1 is this match, whose score comes from its goals; take it out'],
    ],
    [
      'have no scorers of this match',
      leg(1, {scorers: ["Long 20'"]}),
      later,
      undefined,
      ['tie.legs[0].scorers: leg 1 is this match, whose scorers come from its goals; take them out'],
    ],
    [
      'have its home side',
      leg(1, {home: 'away'}),
      later,
      undefined,
      ['tie.legs[0].home: leg 1 is this match, so Homeham are at home in it: "home"'],
    ],
    [
      'have its date',
      leg(1, {date: '2017-01-12'}),
      later,
      undefined,
      ['tie.legs[0].date: leg 1 is this match, which has the date 2017-01-11'],
    ],
    [
      'that come later are known later',
      leg(1),
      {...later, known: 'after'},
      undefined,
      ['tie.legs[1].known: leg 2 comes after this match, so its score is known "later"'],
    ],
  ])('%s', (_, first, second, of, expected) => expect(tied(first, second, of)).toEqual(expected));
});

test('entries around the match have ids of their own, whatever list they are in', () => {
  const note = (id: string) => ({id, words: 'Something', known: 'before'});
  const value = nativeFile({fixture: {...fixture, leg: 1}, tie: {notes: [note('a'), note('b')], rules: [note('b')]}});
  expect(findings(value)).toEqual(['tie.notes[1].id: the id "b" is taken by tie.rules[0]; every entry needs its own']);
});

describe('a red card', () => {
  const card = (more: Json) => ({id: 'card', type: 'card', side: 'home', player: 'h9', clock: half(10), ...more});
  const changed = (to: string) => ({type: 'card-changed', event: 'card', card: to, side: 'home', clock: half(11)});
  const shot = {type: 'shot', side: 'home', outcome: 'saved', shooter: 'h9', clock: half(20)};
  const played = (...events: readonly Json[]) => findings({...withEvents(...events), lineUps: LINE_UPS});
  const gone = (minute: string) => [
    `events[3].shooter: "h9" went off before this (sent off, ${minute}); name a player on the pitch`,
  ];

  test('that a change makes of a yellow one counts from then on', () => {
    expect(played(card({card: 'yellow'}), changed('red'), shot)).toEqual(gone("11'"));
    expect(played(card({card: 'yellow'}), changed('second-yellow'), shot)).toEqual(gone("11'"));
  });

  test('that is changed to another sending-off still counts', () => {
    expect(played(card({card: 'red'}), changed('second-yellow'), shot)).toEqual(gone("10'"));
  });

  test('that is changed to a yellow one counts no more, and may be shown again', () => {
    const again = {...card({card: 'red'}), id: 'again', clock: half(15)};
    expect(played(card({card: 'red'}), changed('yellow'), shot)).toEqual([]);
    expect(played(card({card: 'red'}), changed('yellow'), again, shot)).toEqual([
      'events[4].shooter: "h9" went off before this (sent off, 15\'); name a player on the pitch',
    ]);
  });
});

test.each([
  ['redmnd', ['redmond', 'long'], 'did you mean "redmond"?'],
  ['Redmond', ['redmond-2'], 'did you mean "redmond-2"?'],
  ['redfern', ['redmond'], 'did you mean "redmond"?'],
  ['zico', ['redmond', 'long'], 'add the player there'],
  ['abc', [], 'add the player there'],
])('the nearest id to %s among %j', (id, known, words) =>
  expect(nearest(id, known, 'add the player there')).toBe(words),
);
