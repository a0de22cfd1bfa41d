import {describe, expect, test} from 'vitest';
import {ABSENCE, type History, merge} from '../../../src/match/live/merge.ts';
import type {Version} from '../../../src/match/live/version.ts';
import type {MatchEvent} from '../../../src/match/model/event.ts';
import {versionOf} from '../../support/live-versions.ts';
import {clockAt, draft, makeEvent, makeMatch} from '../../support/make-match.ts';

// What each version of a feed makes of the match: which events stay, come, go and are corrected, and under which ids.

const BASE = makeMatch([draft('kick-off', '1')]);
const KICK = makeEvent('kick-off', '1', {id: 'kick'});
const GOAL = makeEvent('goal', '20:30', {id: 'goal', side: 'home', scorer: 'h9'});
const CORNER = makeEvent('corner', '30:00', {id: 'corner', side: 'away'});
const YELLOW = makeEvent('card', '40:00', {id: 'card', side: 'away', card: 'yellow', player: 'a4'});
const GIVEN = makeEvent('penalty-appeal', '41:00', {id: 'given', side: 'home', decision: 'given'});
const WAVED = makeEvent('penalty-appeal', '42:00', {id: 'waved', side: 'home', decision: 'not-given'});
const RED: MatchEvent = {...YELLOW, card: 'red'};
/** Corrections that the feed itself states. */
const STATED = {clock: clockAt('43:00'), timing: {kind: 'exact' as const}, sources: [], facts: []};
const VAR: MatchEvent = {...STATED, type: 'overturned', id: 'var', side: 'home', event: 'goal'};
const CHANGED: MatchEvent = {...STATED, type: 'card-changed', id: 'var', side: 'away', event: 'card', card: 'red'};

type Step = readonly [events: readonly MatchEvent[], rest?: Partial<Version>];

/** The history after these versions, each of which comes `ABSENCE` after the one before. */
function after(...steps: readonly Step[]): History {
  return steps.reduce<History | undefined>(
    (history, [events, rest], n) => merge(history, versionOf(BASE, events, rest), n * ABSENCE),
    undefined,
  )!;
}

const ids = (events: readonly MatchEvent[]) => events.map(({id}) => id).join(' ');

/** The history in short, with the ids of the events. */
function shown({match, missing, inferred, changes: {added, late, withdrawn}}: History) {
  return {
    events: ids(match.events),
    missing: [...missing].map(([id, since]) => `${id} since ${since / ABSENCE}`).join(),
    inferred: [...inferred].join(' '),
    added: ids(added),
    late: ids(late),
    withdrawn: ids(withdrawn),
  };
}

const EMPTY = {missing: '', inferred: '', added: '', late: '', withdrawn: ''};
const LACKING: readonly Step[] = [[[KICK, GOAL]], [[KICK]], [[KICK]]];

describe('the events of a match after', () => {
  test.each<[string, readonly Step[], Partial<ReturnType<typeof shown>>]>([
    ['a first version are all new', [[[KICK, GOAL]]], {events: 'kick goal', added: 'kick goal'}],
    ['a first version without events are none', [[[]]], {events: ''}],
    ['a version with one more', [[[KICK]], [[KICK, GOAL]]], {events: 'kick goal', added: 'goal'}],
    [
      'a version with one before the newest, which is late',
      [[[KICK, CORNER]], [[KICK, GOAL, CORNER, YELLOW]]],
      {events: 'kick goal corner card', added: 'goal card', late: 'goal'},
    ],
    [
      'a version with one of the same second as the newest, which is not late',
      [[[KICK, CORNER]], [[KICK, CORNER, {...GOAL, clock: CORNER.clock}]]],
      {events: 'kick corner goal', added: 'goal'},
    ],
    ['a version that lacks one', LACKING.slice(0, 2), {events: 'kick goal', missing: 'goal since 1'}],
    [
      'two that lack a goal, which is overturned',
      LACKING,
      {
        events: 'kick goal goal-overturned',
        missing: 'goal since 1',
        inferred: 'goal-overturned',
        added: 'goal-overturned',
      },
    ],
    [
      'three that lack a goal, of which the correction is still inferred',
      [...LACKING, [[KICK]]],
      {events: 'kick goal goal-overturned', missing: 'goal since 1', inferred: 'goal-overturned'},
    ],
    [
      'a version that has the goal again',
      [...LACKING, [[KICK, GOAL]]],
      {events: 'kick goal', withdrawn: 'goal-overturned'},
    ],
    [
      'a version that has the goal again, and overturns it',
      [...LACKING, [[KICK, GOAL, VAR]]],
      {events: 'kick goal var', added: 'var', withdrawn: 'goal-overturned'},
    ],
    [
      'two that lack everything',
      [[[KICK, GOAL, CORNER, YELLOW, GIVEN, WAVED]], [[]], [[], {clock: clockAt('50:00')}]],
      {
        events: 'goal card given goal-overturned card-overturned given-overturned',
        missing: 'kick since 1,goal since 1,corner since 1,card since 1,given since 1,waved since 1',
        inferred: 'goal-overturned card-overturned given-overturned',
        added: 'goal-overturned card-overturned given-overturned',
        withdrawn: 'kick corner waved',
      },
    ],
    [
      'a version without an event that was withdrawn, which is not missing any longer',
      [[[KICK, CORNER]], [[KICK]], [[KICK]], [[KICK]]],
      {events: 'kick'},
    ],
    [
      'the last version, which withdraws and overturns at once',
      [[[KICK, GOAL, CORNER]], [[KICK], {over: true, clock: clockAt('90:00')}]],
      {
        events: 'kick goal goal-overturned',
        missing: 'goal since 1,corner since 1',
        inferred: 'goal-overturned',
        added: 'goal-overturned',
        withdrawn: 'corner',
      },
    ],
    [
      'a card of another colour',
      [[[KICK, YELLOW]], [[KICK, RED]]],
      {events: 'kick card card-changed', inferred: 'card-changed', added: 'card-changed'},
    ],
    [
      'a card that stays in its new colour',
      [[[KICK, YELLOW]], [[KICK, RED]], [[KICK, RED]]],
      {events: 'kick card card-changed', inferred: 'card-changed'},
    ],
    [
      'a card that has its first colour again',
      [[[KICK, YELLOW]], [[KICK, RED]], [[KICK, YELLOW]]],
      {
        events: 'kick card card-changed card-changed~2',
        inferred: 'card-changed card-changed~2',
        added: 'card-changed~2',
      },
    ],
    [
      'a card that the feed itself changes',
      [[[KICK, YELLOW]], [[KICK, YELLOW, CHANGED]]],
      {events: 'kick card var', added: 'var'},
    ],
    [
      'a correction whose id is taken',
      LACKING.map(([events]): Step => [[...events, {...CORNER, id: 'goal-overturned'}]]),
      {
        events: 'kick goal goal-overturned goal-overturned~2',
        missing: 'goal since 1',
        inferred: 'goal-overturned~2',
        added: 'goal-overturned~2',
      },
    ],
    [
      'events whose ids only count places',
      [
        [[KICK, {...CORNER, id: 'e2'}], {stableIds: false}],
        [[KICK, {...GOAL, id: 'e2'}, {...CORNER, id: 'e3'}], {stableIds: false}],
        [[KICK, {...GOAL, id: 'e2'}, {...VAR, event: 'e2', id: 'e3'}, {...CORNER, id: 'e4'}], {stableIds: false}],
        [
          [KICK, {...GOAL, id: 'e2'}, {...VAR, event: 'e2', id: 'e3'}, {...CORNER, id: 'e4'}, {...WAVED, id: 'e2'}],
          {stableIds: false},
        ],
      ],
      {events: 'kick e2~2 e2 e2~3 e3', added: 'e2~3', late: 'e2~3'},
    ],
  ])('%s', (_what, steps, expected) => {
    expect(shown(after(...steps))).toEqual({...EMPTY, ...expected});
  });
});

test('a correction is of the event that its feed means, under the id that the event has here', () => {
  const steps: readonly Step[] = [[[KICK, GOAL]], [[KICK, {...GOAL, id: 'x'}, {...VAR, event: 'x'}]]];
  expect(after(...steps).match.events.at(-1)).toMatchObject({id: 'var', event: 'goal'});
  // One of an event that the version does not report keeps the id that it names.
  expect(after([[KICK, GOAL]], [[KICK, VAR]]).match.events.at(-1)).toMatchObject({id: 'var', event: 'goal'});
});

test('an event keeps its place, timing and card, and takes the rest from the newest version', () => {
  const first: MatchEvent = {...YELLOW, timing: {kind: 'order'}};
  const next: MatchEvent = {...YELLOW, card: 'red', clock: clockAt('41:00'), reason: 'foul'};
  expect(after([[KICK, first]], [[KICK, next]]).match.events[1]).toEqual({
    ...first,
    reason: 'foul',
  });
});

test('what is inferred says so, at the clock of the version or else of the newest event', () => {
  const clock = clockAt('25:00');
  const correction = {
    id: 'goal-overturned',
    type: 'overturned',
    clock,
    timing: {kind: 'exact'},
    side: 'home',
    event: 'goal',
    inferred: true,
    sources: [],
    facts: [],
  };
  const at = (rest: Partial<Version>) => after([[KICK, GOAL]], [[KICK]], [[KICK], rest]).match.events.at(-1);
  expect(at({clock})).toEqual(correction);
  expect(at({})).toEqual({...correction, clock: GOAL.clock});
  expect(after([[KICK, YELLOW]], [[KICK, RED], {clock}]).match.events.at(-2)).toEqual({
    id: 'card-changed',
    type: 'card-changed',
    clock,
    timing: {kind: 'exact'},
    side: 'away',
    event: 'card',
    card: 'red',
    sources: [],
    facts: [],
  });
});

test('what happened after a whistle is corrected after it', () => {
  const whistle = makeEvent('whistle', '45', {id: 'whistle'});
  const late: MatchEvent = {...YELLOW, clock: clockAt('45:00')};
  expect(ids(after([[KICK, whistle, late]], [[KICK, whistle], {over: true}]).match.events)).toBe(
    'kick whistle card card-overturned',
  );
  expect(ids(after([[KICK, YELLOW, whistle]], [[KICK, whistle], {over: true}]).match.events)).toBe(
    'kick card card-overturned whistle',
  );
});

describe('besides its events, a history', () => {
  const scored = {...BASE, score: {home: 1, away: 0}, shootOut: {home: 4, away: 3}};

  test('has the final score only once the match is over', () => {
    const version = (over: boolean): Version => ({
      match: {...scored, events: [KICK]},
      over,
      running: true,
      stableIds: true,
    });
    const open = merge(undefined, version(false), 5);
    expect([open.match.score, open.match.shootOut, open.over, open.running]).toEqual([
      undefined,
      undefined,
      false,
      true,
    ]);
    const over = merge(open, version(true), 6);
    expect([over.match.score, over.match.shootOut, over.over, over.running]).toEqual([
      scored.score,
      scored.shootOut,
      true,
      false,
    ]);
    expect([open.arrivedAt, over.arrivedAt, ids(over.match.events)]).toEqual([5, 6, 'kick']);
  });

  test('has the clock of the version, or of the newest event', () => {
    const clock = clockAt('25:00');
    expect(after([[KICK, GOAL], {clock}]).clock).toEqual(clock);
    expect(after([[KICK, GOAL]]).clock).toEqual(GOAL.clock);
    expect(after([[]]).clock).toBeUndefined();
    expect(after([[KICK], {running: false}]).running).toBe(false);
  });

  test('keeps when the periods began', () => {
    const began = {kickOff: 1, secondHalf: undefined};
    expect(after([[KICK]]).began).toBeUndefined();
    expect(after([[KICK], {began}], [[KICK]]).began).toEqual(began);
    expect(after([[KICK], {began}], [[KICK], {began: {kickOff: 1, secondHalf: 2}}]).began!.secondHalf).toBe(2);
  });

  test.each<[string, readonly MatchEvent[], Version['score'], Version['score']]>([
    ['no score stated', [KICK, GOAL], undefined, undefined],
    ['the score that the events come to', [KICK, GOAL], {home: 1, away: 0}, undefined],
    ['a home goal that is not there yet', [KICK, GOAL], {home: 2, away: 0}, {home: 2, away: 0}],
    ['an away goal that is not there yet', [KICK, GOAL], {home: 1, away: 1}, {home: 1, away: 1}],
    ['a goal that was overturned', [KICK, GOAL, VAR], {home: 0, away: 0}, undefined],
  ])('reports %s', (_what, events, score, reported) => {
    expect(after([events, {score}]).reported).toEqual(reported);
  });

  test.each<[before: string | undefined, now: string | undefined, wentBack: boolean]>([
    ['67:00', '66:00', false],
    ['67:01', '66:00', true],
    ['67', '66', false],
    ['67', '65', true],
    ['67:00', '67:30', false],
    ['45+2:00', '46:00', false],
    ['46:00', '45+2:00', true],
    ['91:00', '90+3:00', true],
    ['67:00', undefined, false],
    [undefined, '66:00', false],
  ])('whose clock was at %s and is at %s went back: %s', (before, now, wentBack) => {
    const at = (clock: string | undefined): Step => [
      [KICK],
      clock === undefined ? {running: false} : {clock: clockAt(clock)},
    ];
    const history = {...after(at(before)), clock: before === undefined ? undefined : clockAt(before)};
    const {changes} = merge(history, versionOf(BASE, [KICK], at(now)[1]), 1);
    expect(changes.clockBefore).toEqual(wentBack ? clockAt(before!) : undefined);
  });
});
