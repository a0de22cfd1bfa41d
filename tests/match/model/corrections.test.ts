import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {canBeOverturned, standingEvents} from '../../../src/match/model/corrections.ts';
import {applyEvent, initialState} from '../../../src/match/model/state.ts';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {matchSchema} from '../../../src/match/schema/match-schema.ts';
import {wordsOf} from '../../../src/streams/feed.ts';
import {matchArbitrary} from '../../support/arbitraries.ts';
import {type Draft, draft, LINE_UPS, makeMatch, ninety} from '../../support/make-match.ts';
import {runs} from '../../support/runs.ts';

const GOAL = draft('goal', '20', {id: 'goal', side: 'home', scorer: 'h9', xg: 0.4});
const timelineOf = (...drafts: readonly Draft[]) => buildTimeline(ninety(drafts, {lineUps: LINE_UPS}));

/** The state after an event, by its id. */
function after(timeline: ReturnType<typeof timelineOf>, id: string) {
  const place = timeline.record.cues.findIndex(({event}) => event.id === id);
  return timeline.record.states[place + 1]!;
}

describe('a goal that is overturned', () => {
  const timeline = timelineOf(
    GOAL,
    draft('overturned', '22', {id: 'no-goal', side: 'home', event: 'goal', reason: 'offside'}),
  );

  test('counts until then, and not after', () => {
    const scored = after(timeline, 'goal');
    expect(scored.score).toEqual({home: 1, away: 0});
    expect(scored.tallies.home).toMatchObject({shots: 1, onTarget: 1, xg: 0.4});
    expect(scored.lineUps.home.get('h9')!.goals).toHaveLength(1);
    const taken = after(timeline, 'no-goal');
    expect(taken.score).toEqual({home: 0, away: 0});
    expect(taken.goals).toEqual([]);
    expect(taken.tallies.home).toMatchObject({shots: 0, onTarget: 0, xg: 0});
    expect(taken.lineUps.home.get('h9')!.goals).toEqual([]);
    expect(taken.overturned).toEqual(new Set(['goal']));
  });

  test('is a highlight that names the overturned event', () => {
    const place = timeline.cues.findIndex(({event}) => event.id === 'no-goal');
    expect(timeline.cues[place]!.highlight).toBe(true);
    expect(wordsOf(timeline, place)).toBe("No goal! The 20' goal by Home9 is overturned (offside). It’s 0-0.");
  });

  test('is described as no longer reported if later versions lack it', () => {
    const inferred = timelineOf(
      draft('goal', '20', {id: 'goal', side: 'away'}),
      draft('overturned', '23', {side: 'away', event: 'goal', inferred: true}),
    );
    const place = inferred.cues.findIndex(({event}) => event.type === 'overturned');
    expect(wordsOf(inferred, place)).toBe("No goal! The 20' goal of Awayton is no longer reported. It’s 0-0.");
  });
});

describe('a card', () => {
  const red = draft('card', '30', {id: 'red', side: 'away', card: 'red', player: 'a4'});
  const yellow = draft('card', '30', {id: 'yellow', side: 'away', card: 'yellow', player: 'a4'});

  test('that is rescinded brings the player back', () => {
    const timeline = timelineOf(
      red,
      draft('overturned', '32', {id: 'back', side: 'away', event: 'red'}),
      draft('goal', '40', {side: 'away', scorer: 'a4'}),
    );
    expect(after(timeline, 'red').lineUps.away.get('a4')!.place).toBe('sent-off');
    const {lineUps, tallies, cards} = after(timeline, 'back');
    expect(lineUps.away.get('a4')).toMatchObject({place: 'pitch', cards: []});
    expect(tallies.away.redCards).toBe(0);
    expect(cards).toEqual([]);
  });

  test('that becomes a red sends the player off from then on', () => {
    const timeline = timelineOf(
      yellow,
      draft('card-changed', '33', {id: 'changed', side: 'away', event: 'yellow', card: 'red'}),
    );
    expect(after(timeline, 'yellow').tallies.away).toMatchObject({yellowCards: 1, redCards: 0});
    const changed = after(timeline, 'changed');
    expect(changed.tallies.away).toMatchObject({yellowCards: 0, redCards: 1});
    expect(changed.lineUps.away.get('a4')!.place).toBe('sent-off');
    // Not at the yellow card, two or three minutes before.
    expect(changed.lineUps.away.get('a4')!.wentOff!.clock.minute).toBe(33);
    expect(changed.cards.map(({card, clock}) => [card, clock.minute])).toEqual([['red', 33]]);
    const place = timeline.cues.findIndex(({event}) => event.id === 'changed');
    expect(wordsOf(timeline, place)).toBe('The yellow card for Away4 becomes a red card. Away4 is sent off.');
  });
});

test('the states of random matches equal those of the standing events', () => {
  fc.assert(
    fc.property(matchArbitrary({most: 14}), match => {
      const {record} = buildTimeline(match);
      for (const [n, state] of record.states.entries()) {
        const events = standingEvents(record.cues.slice(0, n).map(({event}) => event));
        const {overturned: _overturned, ...expected} = events.reduce(applyEvent, initialState(match));
        expect(state).toMatchObject(expected);
        for (const id of state.overturned) expect(events.some(event => event.id === id)).toBe(false);
      }
    }),
    {numRuns: runs(20)},
  );
});

describe('a correction that does not fit', () => {
  const findings = (drafts: readonly Draft[]) =>
    matchSchema
      .safeParse({...makeMatch([draft('kick-off', '1')]), events: drafts.map((each, n) => ({id: `e${n}`, ...each}))})
      .error?.issues.map(({message}) => message);

  test.each([
    [
      'of nothing',
      [draft('overturned', '22', {side: 'home', event: 'none'})],
      '"none" is not the id of an earlier event',
    ],
    [
      'of what comes later',
      [draft('overturned', '19', {side: 'home', event: 'goal'}), GOAL],
      '"goal" is not the id of an earlier event',
    ],
    [
      'of a corner',
      [draft('corner', '9', {id: 'c', side: 'home'}), draft('overturned', '9', {side: 'home', event: 'c'})],
      '"c" is a corner: only a goal, a card or an awarded penalty can be overturned',
    ],
    [
      'of the other side',
      [GOAL, draft('overturned', '22', {side: 'away', event: 'goal'})],
      '"goal" is a goal of the home side; expected "side": "home"',
    ],
    [
      'twice',
      [
        GOAL,
        draft('overturned', '22', {id: 'o', side: 'home', event: 'goal'}),
        draft('overturned', '23', {side: 'home', event: 'goal'}),
      ],
      '"goal" is overturned already ("o")',
    ],
    [
      'that colours a goal',
      [GOAL, draft('card-changed', '22', {side: 'home', event: 'goal', card: 'red'})],
      '"goal" is a goal: only a card can be changed',
    ],
  ])('%s is refused', (_, drafts, message) => {
    expect(findings(drafts)).toEqual([expect.stringContaining(message)]);
  });

  test('a stated score must match the standing goals', () => {
    const drafts = [GOAL, draft('overturned', '22', {side: 'home', event: 'goal'})];
    expect(() => makeMatch(drafts, {score: {home: 1, away: 0}})).toThrow('come to 0-0');
    expect(makeMatch(drafts, {score: {home: 0, away: 0}}).score).toEqual({home: 0, away: 0});
  });
});

test('goals, cards and awarded penalties can be overturned', () => {
  const [given, refused] = (['given', 'not-given'] as const).map(
    decision => makeMatch([draft('penalty-appeal', '5', {side: 'home', decision})]).events[0]!,
  );
  expect([given!, refused!].map(canBeOverturned)).toEqual([true, false]);
});
