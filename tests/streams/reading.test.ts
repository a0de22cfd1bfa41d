import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {MINUTE, type Position} from '../../src/match/model/clock.ts';
import {standingEvents} from '../../src/match/model/corrections.ts';
import {involvements} from '../../src/match/model/event.ts';
import {perSide} from '../../src/match/model/side.ts';
import {NO_TALLIES} from '../../src/match/model/stats.ts';
import {tallyEvent} from '../../src/match/model/tally-event.ts';
import {boardAt, buildTimeline, playedAt} from '../../src/match/model/timeline.ts';
import type {Command} from '../../src/streams/command.ts';
import {bare, entriesOf, FILTERS, holds, splitAt, wordsIn, wordsOf} from '../../src/streams/feed.ts';
import {talliesOf} from '../../src/streams/span.ts';
import {INITIAL_VIEW, type Span, selected} from '../../src/streams/view.ts';
import {positionArbitrary, timelineArbitrary, wordsArbitrary} from '../support/arbitraries.ts';
import {draft, LINE_UPS, ninety} from '../support/make-match.ts';
import {open} from '../support/open.ts';
import {firstLeg, frameAt} from '../support/render.tsx';
import {runs} from '../support/runs.ts';

const timeline = buildTimeline(
  ninety(
    [
      draft('shot', '10', {side: 'home', shooter: 'h9', outcome: 'saved', words: 'Mané shoots; saved.'}),
      draft('corner', '20', {side: 'away', words: 'A corner.'}),
      draft('goal', '30', {side: 'home', scorer: 'h9', assist: 'h7', words: 'Mane scores!'}),
      draft('card', '40', {side: 'away', card: 'yellow', player: 'a4', words: 'Booked.'}),
      draft('shot', '80', {side: 'away', shooter: 'a9', outcome: 'blocked', words: 'The MANÉ of the other side.'}),
    ],
    {lineUps: LINE_UPS},
  ),
);

function reader(position: Position) {
  const {session} = open(timeline, {paused: true, position});
  return (command: Command) => {
    session.dispatch(command);
    return session.frame();
  };
}

const typesOf = (filter: (typeof FILTERS)[number], player?: string) =>
  [...entriesOf(timeline, {filter, player})].map(n => timeline.cues[n]!.event.type);

describe('what the feed shows', () => {
  test('all, key events, goals with the whistles around them, or one side', () => {
    expect(typesOf('all').length).toBe(9);
    expect(typesOf('key')).toEqual(['kick-off', 'goal', 'card', 'whistle', 'kick-off', 'whistle']);
    expect(typesOf('goals')).toEqual(['kick-off', 'goal', 'whistle', 'kick-off', 'whistle']);
    expect(typesOf('cards')).toEqual(['card']);
    expect(typesOf('home')).toEqual(['shot', 'goal']);
    expect(typesOf('away')).toEqual(['corner', 'card', 'shot']);
  });

  test('what is taken back is shown among its kind, and with its player', () => {
    const corrected = buildTimeline(
      ninety([
        draft('goal', '10', {id: 'goal', side: 'home', scorer: 'h9'}),
        draft('card', '20', {id: 'card', side: 'away', card: 'red', player: 'a4'}),
        draft('overturned', '22', {side: 'away', event: 'card'}),
        draft('overturned', '23', {side: 'home', event: 'goal'}),
      ]),
    );
    const minutes = (filter: 'all' | 'cards' | 'goals', player?: string) =>
      [...entriesOf(corrected, {filter, player})].map(n => corrected.cues[n]!.minute);
    expect(minutes('cards')).toEqual(["20'", "22'"]);
    expect(minutes('goals').filter(minute => minute < "40'")).toEqual(["1'", "10'", "23'"]);
    expect(minutes('all', 'a4')).toEqual(["20'", "22'"]);
    expect(minutes('all', 'h9')).toEqual(["10'", "23'"]);
  });

  test('of one player only what he had a part in, within the filter', () => {
    expect(typesOf('all', 'h9')).toEqual(['shot', 'goal']);
    expect(typesOf('all', 'h7')).toEqual(['goal']);
    expect(typesOf('key', 'h9')).toEqual(['goal']);
    expect(typesOf('all', 'nobody')).toEqual([]);
  });

  test('for every match and choice has the chosen events, in order', () => {
    fc.assert(
      fc.property(
        timelineArbitrary(),
        fc.constantFrom(...FILTERS),
        fc.constantFrom(undefined, 'h9', 'a1'),
        (any, filter, player) => {
          const shown = new Set(entriesOf(any, {filter, player}));
          expect([...shown]).toEqual([...shown].sort((a, b) => a - b));
          for (const [n, {event}] of any.cues.entries()) {
            if (player === undefined && filter === 'all') expect(shown.has(n)).toBe(true);
            if (player !== undefined && shown.has(n))
              expect(involvements(event).map(part => part.player)).toContain(player);
            if ((filter === 'home' || filter === 'away') && shown.has(n))
              expect('side' in event && event.side).toBe(filter);
          }
        },
      ),
      {numRuns: runs(60)},
    );
  });

  test('f goes round, esc goes back to everything', () => {
    const give = reader(50 * MINUTE);
    expect([1, 2, 3, 4, 5, 6].map(() => give({type: 'filter'}).view.filter)).toEqual([
      'key',
      'goals',
      'cards',
      'home',
      'away',
      'all',
    ]);
    give({type: 'filter'});
    give({type: 'follow-player', player: 'h9'});
    expect(give({type: 'back'}).view).toMatchObject({filter: 'all', player: undefined});
  });
});

describe('search', () => {
  test('takes the newest hit first, and walks the hits that were said, with or without accents and capitals', () => {
    const give = reader(50 * MINUTE);
    expect(give({type: 'search', words: 'mane'})).toMatchObject({notice: '“mane”: 2 of 2 so far', view: {edge: 4}});
    expect(give({type: 'hit', direction: -1})).toMatchObject({notice: '“mane”: 1 of 2', view: {edge: 2}});
    expect(give({type: 'hit', direction: -1})).toMatchObject({notice: '“mane”: 1 of 2', view: {edge: 2}});
    expect(give({type: 'hit', direction: 1})).toMatchObject({notice: '“mane”: 2 of 2', view: {edge: 4}});
    expect(give({type: 'back'}).view).toMatchObject({search: '', edge: undefined});
  });

  test('knows nothing of what has not been said', () => {
    const give = reader(50 * MINUTE);
    expect(give({type: 'search', words: 'other side'}).notice).toBe('“other side”: not in the commentary so far');
    expect(give({type: 'search', words: ''}).view.search).toBe('');
  });

  test('looks among what the feed shows', () => {
    const give = reader(timeline.duration);
    give({type: 'filter'});
    expect(give({type: 'search', words: 'mane'}).notice).toBe('“mane”: 1 of 1 so far');
  });

  test('finds what it marks, and marks all that it finds', () => {
    fc.assert(
      fc.property(wordsArbitrary, fc.oneof(wordsArbitrary, fc.constantFrom('a', 'é', 'ff', ' ')), (text, words) => {
        const parts = splitAt(text, words);
        expect(parts.join('')).toBe(text);
        for (const part of parts.filter((_, n) => n % 2 === 1)) expect(holds(part, words)).toBe(true);
        if (parts.length > 1) expect(holds(text, words)).toBe(true);
      }),
      {numRuns: runs(300)},
    );
    expect(splitAt('Mané, Mane', 'mane')).toEqual(['', 'Mané', ', ', 'Mane', '']);
  });
});

test('letters that most keyboards lack are found by their usual substitutes', () => {
  expect(bare('ØŁĐÐIıÆŒÞß')).toBe('olddiiaeoethss');
  expect(holds('Sigurðsson and Højlund', 'sigurdsson')).toBe(true);
  expect(holds('Sigurðsson and Højlund', 'HOJLUND')).toBe(true);
});

test('an event without a line has words of its own', () => {
  const foul = draft('foul', '10', {side: 'home', words: 'He trips him.'});
  const short = buildTimeline(ninety([foul, draft('goal', '20', {side: 'away', words: 'It is in.'})]), 'low');
  const place = (type: string) => short.record.cues.findIndex(({event}) => event.type === type);
  expect(short.cues.map(({event}) => event.type)).not.toContain('foul');
  expect(wordsIn(short, place('foul'))).toBe('He trips him.');
  expect(wordsIn(short, place('goal'))).toBe('GOAL! It is in.');
});

describe('the event under the cursor', () => {
  test('is the newest, or the lowest that the reader has left on the screen', () => {
    const give = reader(50 * MINUTE);
    const under = (view = give({type: 'pause'}).view) => selected(timeline, view, playedAt(timeline, 50 * MINUTE));
    expect(under()).toBe(6);
    give({type: 'scroll', by: -2});
    expect(under()).toBe(4);
    give({type: 'filter'});
    expect(under()).toBe(6);
    give({type: 'follow-player', player: 'h9'});
    expect(under({...INITIAL_VIEW, player: 'h9'})).toBe(3);
    expect(selected(timeline, INITIAL_VIEW, 0)).toBeUndefined();
  });

  test('is never one that is still to come', () => {
    const scenes = timelineArbitrary().chain(any => fc.tuple(fc.constant(any), positionArbitrary(any), fc.nat(60)));
    fc.assert(
      fc.property(scenes, fc.constantFrom(...FILTERS), ([any, position, edge], filter) => {
        const played = playedAt(any, position);
        const place = selected(any, {...INITIAL_VIEW, filter, edge}, played);
        if (place !== undefined) expect(place).toBeLessThan(played);
      }),
      {numRuns: runs(100)},
    );
  });
});

test('what a span counts is what its events come to, one by one', () => {
  const scenes = fc
    .oneof({arbitrary: timelineArbitrary(), weight: 4}, {arbitrary: fc.constant(firstLeg()), weight: 1})
    .chain(any => fc.tuple(fc.constant(any), positionArbitrary(any)));
  fc.assert(
    fc.property(scenes, fc.constantFrom<Span>('match', 'period', 'last-15'), ([any, position], span) => {
      const frame = frameAt(any, position);
      const {period} = boardAt(any, position);
      const start = any.periods.find(played => played.period === period)?.start ?? 0;
      const from = {match: Number.NEGATIVE_INFINITY, period: start, 'last-15': position - 15 * MINUTE}[span];
      const {cues} = any.record;
      // An event at the very start of a span is part of it; cues lie on whole milliseconds, the playhead between them.
      const within = new Set(cues.filter(({at}) => at > from - 1).map(({event}) => event.id));
      const counted = standingEvents(cues.filter(({at}) => at <= position).map(({event}) => event))
        .filter(({id}) => within.has(id))
        .reduce(tallyEvent, NO_TALLIES);
      const shown = talliesOf(any, {...frame, view: {...frame.view, span}});
      expect(perSide(side => ({...shown[side]}))).toEqual(perSide(side => ({...counted[side]})));
    }),
    {numRuns: runs(300)},
  );
});

test('the words of an event are the same wherever they are read', () => {
  expect(wordsOf(timeline, 1)).toBe('Mané shoots; saved.');
});
