import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {ABSENCE, type History, merge} from '../../../src/match/live/merge.ts';
import type {Version} from '../../../src/match/live/version.ts';
import type {MatchEvent} from '../../../src/match/model/event.ts';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {divided, haunted, outcomeOf, versionOf} from '../../support/live-versions.ts';
import {clockAt, draft, LINE_UPS, makeEvent, makeMatch, ninety} from '../../support/make-match.ts';
import {runs} from '../../support/runs.ts';

const SECOND = 1_000;

/** What is left of a feed that sends these versions, ten seconds apart. */
function merged(versions: readonly Version[], step = 10 * SECOND): History {
  return versions.reduce<History | undefined>((history, version, n) => merge(history, version, n * step), undefined)!;
}

describe('law b', () => {
  test('any division into versions that only add ends in the timeline of the finished file', () => {
    fc.assert(
      fc.property(divided, ({whole, versions}) => {
        const {match, missing, inferred} = merged(versions);
        expect(match).toEqual(whole);
        expect(buildTimeline(match).cues).toEqual(buildTimeline(whole).cues);
        expect([missing.size, inferred.size]).toEqual([0, 0]);
      }),
      {numRuns: runs(40)},
    );
  });

  test('the same version again changes nothing', () => {
    fc.assert(
      fc.property(divided, ({versions}) => {
        let history: History | undefined;
        for (const [n, version] of versions.entries()) {
          history = merge(history, version, n * SECOND);
          const again = merge(history, version, n * SECOND + 1);
          expect(again.match).toEqual(history.match);
          expect(again.changes).toEqual({added: [], late: [], withdrawn: []});
        }
      }),
      {numRuns: runs(25)},
    );
  });

  test('an event keeps its place in every later version', () => {
    fc.assert(
      fc.property(divided, ({versions}) => {
        let history: History | undefined;
        for (const [n, version] of versions.entries()) {
          const before = new Map(history?.match.events.map(event => [event.id, event.clock]));
          history = merge(history, version, n * SECOND);
          for (const {id, clock} of history.match.events) expect(before.get(id) ?? clock).toEqual(clock);
        }
      }),
      {numRuns: runs(25)},
    );
  });
});

test('law c: whatever came and went, the score, the cards and the players end as in the finished file', () => {
  fc.assert(
    fc.property(haunted, fc.constantFrom(10, 40, 100), ({whole, versions}, seconds) => {
      expect(outcomeOf(merged(versions, seconds * SECOND).match)).toEqual(outcomeOf(whole));
    }),
    {numRuns: runs(40)},
  );
});

describe('a goal', () => {
  const GOAL = makeEvent('goal', '20:30', {id: 'goal', side: 'home', scorer: 'h9'});
  const KICK_OFF = makeEvent('kick-off', '1', {id: 'kick-off'});
  const base = makeMatch([draft('kick-off', '1', {id: 'kick-off'})], {lineUps: LINE_UPS});
  const at = (clock: string) => ({clock: clockAt(clock)});
  const withGoal = versionOf(base, [KICK_OFF, GOAL], at('21:00'));
  const without = (clock: string) => versionOf(base, [KICK_OFF], at(clock));
  const scoreOf = ({match}: History) => buildTimeline(match).states.at(-1)!.score.home;

  test('raises the score at once, and falls when every version for 90 s has lacked it', () => {
    const scored = merge(undefined, withGoal, 0);
    expect(scoreOf(scored)).toBe(1);
    const first = merge(scored, without('22:00'), 60 * SECOND);
    expect([scoreOf(first), [...first.missing]]).toEqual([1, [['goal', 60 * SECOND]]]);
    const late = merge(first, without('23:29'), 60 * SECOND + ABSENCE - 1);
    expect(scoreOf(late)).toBe(1);
    const gone = merge(late, without('23:31'), 60 * SECOND + ABSENCE);
    expect(scoreOf(gone)).toBe(0);
    expect(gone.match.events.at(-1)).toMatchObject({type: 'overturned', event: 'goal', inferred: true, ...at('23:31')});
    const timeline = buildTimeline(gone.match);
    expect(timeline.states.map(({score}) => score.home)).toEqual([0, 0, 1, 0]);
  });

  test('that comes back in time was never gone, and one that comes back later counts again', () => {
    const scored = merge(undefined, withGoal, 0);
    const back = merge(merge(scored, without('22:00'), 60 * SECOND), withGoal, 80 * SECOND);
    expect([scoreOf(back), back.missing.size]).toEqual([1, 0]);
    const gone = merge(merge(scored, without('22:00'), 0), without('24:00'), ABSENCE);
    expect(scoreOf(gone)).toBe(0);
    expect(scoreOf(merge(gone, withGoal, ABSENCE + SECOND))).toBe(1);
  });

  test('that the last version lacks is overturned at once', () => {
    const over = merge(
      merge(undefined, withGoal, 0),
      versionOf(base, [KICK_OFF], {over: true, ...at('90+3:00')}),
      SECOND,
    );
    expect(scoreOf(over)).toBe(0);
  });

  test('that the feed itself overturns needs no inference', () => {
    const explicit: MatchEvent = {...GOAL, type: 'overturned', id: 'var', event: 'goal', ...at('22:10')};
    const gone = merge(merge(undefined, withGoal, 0), without('22:00'), ABSENCE);
    const inferred = merge(gone, without('24:00'), 2 * ABSENCE);
    expect(inferred.inferred.size).toBe(1);
    const match = {...base, events: [KICK_OFF, GOAL, explicit]};
    const stated = merge(inferred, {...withGoal, match}, 3 * ABSENCE);
    expect(stated.inferred.size).toBe(0);
    expect(stated.match.events.map(({id}) => id)).toEqual(['kick-off', 'goal', 'var']);
  });

  test('under another id and a minute later is the same goal, in its first place', () => {
    const moved = makeEvent('goal', '21:10', {id: 'x', side: 'home', scorer: 'h9', assist: 'h7'});
    const history = merge(merge(undefined, withGoal, 0), versionOf(base, [KICK_OFF, moved]), SECOND);
    expect(history.match.events.at(-1)).toMatchObject({id: 'goal', clock: GOAL.clock, assist: 'h7'});
    expect(history.changes.added).toEqual([]);
  });

  test('that the score is ahead of is reported until it arrives', () => {
    const ahead = merge(undefined, {...without('21:00'), score: {home: 1, away: 0}}, 0);
    expect(ahead.reported).toEqual({home: 1, away: 0});
    expect(merge(ahead, {...withGoal, score: {home: 1, away: 0}}, SECOND).reported).toBeUndefined();
  });
});

test('places in a list are no identity: an event that is inserted before others moves none of them', () => {
  const match = ninety([
    draft('foul', '10:05', {side: 'home', fouler: 'h4'}),
    draft('foul', '12:05', {side: 'home', fouler: 'h5'}),
  ]);
  const [kickOff, first, second] = match.events;
  const early = versionOf(match, [kickOff!, first!, second!], {stableIds: false});
  const between = makeEvent('corner', '11:00', {side: 'away'});
  const events = [kickOff!, first!, between, second!].map((event, n) => ({...event, id: `e${n + 1}`}));
  const history = merge(merge(undefined, early, 0), versionOf(match, events, {stableIds: false}), SECOND);
  expect(history.match.events.map(({type, clock}) => [type, clock.minute])).toEqual([
    ['kick-off', 1],
    ['foul', 10],
    ['corner', 11],
    ['foul', 12],
  ]);
  expect(new Set(history.match.events.map(({id}) => id)).size).toBe(4);
  expect(history.changes.late.map(({type}) => type)).toEqual(['corner']);
  expect(history.changes.withdrawn).toEqual([]);
});

test('a card in another colour becomes a change of the card', () => {
  const match = ninety([draft('card', '30:00', {id: 'card', side: 'away', card: 'yellow', player: 'a4'})], {
    lineUps: LINE_UPS,
  });
  const red = match.events.map(event => (event.type === 'card' ? {...event, card: 'red' as const} : event));
  const clock = clockAt('33:00');
  const yellow = merge(undefined, versionOf(match, match.events.slice(0, 2)), 0);
  const changed = merge(yellow, versionOf(match, red.slice(0, 2), {clock}), SECOND);
  expect(changed.match.events.at(-1)).toMatchObject({type: 'card-changed', event: 'card', card: 'red', clock});
  expect(merge(changed, versionOf(match, red.slice(0, 2), {clock}), 2 * SECOND).match).toEqual(changed.match);
  expect(buildTimeline(changed.match).states.map(({tallies}) => tallies.away.redCards)).toEqual([0, 0, 0, 1]);
});

test('anything else that is missing for long enough is withdrawn, and said to be', () => {
  const match = ninety([draft('corner', '30:00', {id: 'corner', side: 'away'})]);
  const [kickOff] = match.events;
  const seen = merge(undefined, versionOf(match, match.events.slice(0, 2)), 0);
  const lacking = merge(seen, versionOf(match, [kickOff!]), 0);
  expect(lacking.match.events).toHaveLength(2);
  const gone = merge(lacking, versionOf(match, [kickOff!]), ABSENCE);
  expect(gone.match.events).toEqual([kickOff]);
  expect(gone.changes.withdrawn.map(({id}) => id)).toEqual(['corner']);
});
