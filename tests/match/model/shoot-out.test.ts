import {describe, expect, test} from 'vitest';
import {doubtsOf} from '../../../src/match/model/doubts.ts';
import {canEndShootOut, shootOutWinner} from '../../../src/match/model/shoot-out.ts';
import {otherSide, type Side} from '../../../src/match/model/side.ts';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {type Draft, draft, type MatchInput, makeMatch} from '../../support/make-match.ts';

test.each([
  ['nothing yet', [0, 0], [0, 0], undefined],
  ['three kicks up with two to come', [3, 3], [3, 0], 'home'],
  ['two kicks up with two to come', [3, 3], [2, 0], undefined],
  ['the last kick of five missed', [5, 5], [3, 4], 'away'],
  ['the answer in sudden death to come', [6, 5], [5, 4], undefined],
  ['sudden death decided', [6, 6], [5, 4], 'home'],
  ['sudden death goes on', [6, 6], [5, 5], undefined],
] as const)('%s: %j kicks, %j scored', (_, [home, away], [homeScored, awayScored], winner) =>
  expect(shootOutWinner({home, away}, {home: homeScored, away: awayScored})).toBe(winner),
);

/** The results of all shoot-outs of at most sixteen kicks in which this side has the first one. */
function results(side: Side, first: Side, taken = {home: 0, away: 0}, scored = {home: 0, away: 0}): readonly string[] {
  if (shootOutWinner(taken, scored) !== undefined) return [`${scored.home}-${scored.away}`];
  if (taken.home + taken.away === 16) return [];
  const next = {...taken, [side]: taken[side] + 1};
  return [0, 1].flatMap(goal => results(otherSide(side), first, next, {...scored, [side]: scored[side] + goal}));
}

test('a result is possible if some shoot-out ends with it', () => {
  const possible = new Set([...results('home', 'home'), ...results('away', 'away')]);
  const all = Array.from({length: 81}, (_, n) => ({home: Math.floor(n / 9), away: n % 9}));
  const accepted = all.filter(canEndShootOut).map(({home, away}) => `${home}-${away}`);
  expect(accepted.filter(result => !/8/.test(result)).toSorted()).toEqual(
    [...possible].filter(result => !/8/.test(result)).toSorted(),
  );
});

describe('what is odd about a shoot-out or extra time', () => {
  const kick = (n: number, side: Side, fields: object = {}) =>
    draft('shoot-out-kick', `pen ${n}`, {side, scored: true, id: `kick-${n}`, ...fields});
  const decided = [1, 2, 3, 4, 5, 6].map(n => kick(n, n % 2 === 1 ? 'home' : 'away', {scored: n % 2 === 1}));
  const match = (before: readonly Draft[], kicks: readonly Draft[], rest: Partial<MatchInput> = {}) =>
    makeMatch(
      [
        draft('kick-off', '1'),
        ...before,
        draft('whistle', '45'),
        draft('kick-off', '46'),
        draft('whistle', '90'),
        draft('kick-off', 'pen 0', {id: 'shoot-out'}),
        ...kicks,
        draft('whistle', 'pen 20', {final: true, id: 'end'}),
      ],
      rest,
    );
  const found = (value: ReturnType<typeof makeMatch>) =>
    doubtsOf(value).map(
      ({path, message}) => `${value.events[Number(path[1])]?.id} ${path.slice(2).join('.')}: ${message}`,
    );
  const goal = draft('goal', '20', {side: 'home'});

  test('is nothing of one that goes as the laws say', () => expect(found(match([], decided))).toEqual([]));

  test('is a score that is not level, in a second leg an aggregate', () => {
    expect(found(match([goal], decided))).toEqual([
      'shoot-out : a shoot-out follows a level score, and it is 1-0 (for the second leg of a tie, the fixture has "leg": 2)',
    ]);
    const legs = (home: number) => ({
      fixture: {
        date: '2017-01-25',
        leg: 2 as const,
        home: {name: 'Homeham', short: 'HOM'},
        away: {name: 'Awayton', short: 'AWA'},
      },
      tie: {
        legs: [
          {leg: 1 as const, home: 'away' as const, date: '2017-01-11', score: {home, away: 0}},
          {leg: 2 as const, home: 'home' as const, date: '2017-01-25'},
        ],
      },
    });
    expect(found(match([goal], decided, legs(1)))).toEqual([]);
    expect(found(match([goal], decided, legs(2)))).toEqual([
      'shoot-out : a shoot-out follows a level tie, and the aggregate is 1-2',
    ]);
    const {tie: _, ...alone} = legs(2);
    expect(found(match([goal], decided, alone))).toEqual([]);
    // A goal that was taken back does not count.
    const back = draft('overturned', '21', {side: 'home', event: 'e2'});
    expect(found(match([goal, back], decided))).toEqual([]);
  });

  test('is not a score that the goals do not come to: one of them is wrong', () => {
    const stated = {...match([goal], decided), score: {home: 0, away: 0}};
    expect(found(stated)).toEqual([]);
    expect(found({...stated, score: {home: 1, away: 0}})).toHaveLength(1);
  });

  test('is extra time after a score that is not level', () => {
    const extra = makeMatch([
      draft('kick-off', '1'),
      goal,
      draft('whistle', '45'),
      draft('kick-off', '46'),
      draft('whistle', '90'),
      draft('kick-off', '91', {id: 'extra-time'}),
      draft('whistle', '105'),
      draft('kick-off', '106'),
      draft('whistle', '120', {final: true}),
    ]);
    expect(found(extra)).toEqual([
      expect.stringMatching(/^extra-time : extra time follows a level score, and it is 1-0/),
    ]);
  });

  test('is a result without kicks after a score that is not level', () => {
    const shootOut = {home: 4, away: 3};
    const stated = makeMatch([
      draft('kick-off', '1'),
      goal,
      draft('whistle', '45'),
      draft('kick-off', '46'),
      draft('whistle', '90', {final: true, shootOut, id: 'end'}),
    ]);
    expect(found(stated)).toEqual([expect.stringMatching(/^end : a shoot-out follows a level score, and it is 1-0/)]);
  });

  test('is a kick with the number of another', () => {
    const rounds = [1, 1, 2, 2, 3, 3].map((n, index) =>
      kick(n, index % 2 === 0 ? 'home' : 'away', {scored: index % 2 === 0, id: `kick-${index + 1}`}),
    );
    expect(found(match([], rounds))[0]).toBe(
      'kick-2 clock.added: kick 2 of the shoot-out has the number 1; expected "added": 2',
    );
    expect(found(match([], rounds))).toHaveLength(5);
  });

  test('is a kick without a number', () => {
    const kicks = decided.map((each, index) =>
      index === 3 ? {...kick(0, 'away', {scored: false}), id: 'kick-4'} : each,
    );
    expect(found(match([], kicks))).toEqual([
      'kick-4 clock.added: kick 4 of the shoot-out has no number; expected "added": 4',
    ]);
  });

  test('is no event between the kicks, or after them, without a number', () => {
    const wait = draft('remark', 'pen 0', {words: 'A long wait.', id: 'wait'});
    const kicks = [...decided.slice(0, 3), wait, ...decided.slice(3)];
    const ended = makeMatch([
      ...match([], kicks).events.slice(0, -1),
      draft('whistle', 'pen 0', {final: true, id: 'end'}),
    ]);
    expect(found(ended)).toEqual([]);
    // They are shown in their places, each after the one before it.
    const {cues} = buildTimeline(ended);
    const after = cues.slice(cues.findIndex(({event}) => event.id === 'shoot-out'));
    expect(after.map(({event}) => event.id)).toEqual(['shoot-out', ...kicks.map(({id}) => id), 'end']);
    for (const [index, {at}] of after.entries()) if (index > 0) expect(at).toBeGreaterThan(after[index - 1]!.at);
  });

  test('is an end that decides nothing', () => {
    expect(found(match([], decided.slice(0, 4)))).toEqual([
      'end : the match ends after 4 kicks of the shoot-out, at 2-0, which is no decision',
    ]);
  });

  test('is a player who kicks again before the seventh kick of the side', () => {
    const kicks = (again: number) =>
      Array.from({length: 18}, (_, index) => {
        const taker = index === 0 || index === again ? 'Okafor' : `Player ${index}`;
        // The last kick decides it.
        return kick(index + 1, index % 2 === 0 ? 'home' : 'away', {taker, scored: index < 17});
      });
    expect(found(match([], kicks(4)))).toEqual([
      'kick-5 taker: "Okafor" has had a kick (pen 1); nobody kicks twice before all players have',
    ]);
    expect(found(match([], kicks(14)))).toEqual([]);
    // One of the other side has the same name.
    expect(found(match([], kicks(3)))).toEqual([]);
  });
});
