import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {MatchEvent} from '../../src/match/event.ts';
import {NO_TALLIES, type StatId, spanTally, tallyEvent} from '../../src/match/stats.ts';
import {buildTimeline} from '../../src/match/timeline.ts';
import {matchArbitrary} from '../support/arbitraries.ts';
import {makeEvent} from '../support/make-match.ts';

const home = {side: 'home'} as const;
type Added = Partial<Record<StatId, number>>;

describe('what counts as what', () => {
  test.each<[string, MatchEvent, Added, Added]>([
    ['a goal', makeEvent('goal', '1', home), {shots: 1, onTarget: 1}, {}],
    ['a penalty goal', makeEvent('goal', '1', {...home, kind: 'penalty'}), {shots: 1, onTarget: 1}, {}],
    ['an own goal', makeEvent('goal', '1', {...home, kind: 'own-goal'}), {}, {}],
    ['a saved shot', makeEvent('shot', '1', {...home, outcome: 'saved'}), {shots: 1, onTarget: 1}, {saves: 1}],
    ['a blocked shot', makeEvent('shot', '1', {...home, outcome: 'blocked'}), {shots: 1, blocked: 1}, {}],
    ['a wide shot', makeEvent('shot', '1', {...home, outcome: 'off-target'}), {shots: 1, offTarget: 1}, {}],
    ['the woodwork', makeEvent('shot', '1', {...home, outcome: 'woodwork'}), {shots: 1, offTarget: 1, woodwork: 1}, {}],
    ['a shot without outcome', makeEvent('shot', '1', {...home, outcome: 'not-stated'}), {shots: 1}, {}],
    ['a corner', makeEvent('corner', '1', home), {corners: 1}, {}],
    ['an offside', makeEvent('offside', '1', home), {offsides: 1}, {}],
    ['a foul', makeEvent('foul', '1', home), {fouls: 1}, {}],
    ['a yellow', makeEvent('card', '1', {...home, card: 'yellow', player: 'x'}), {yellowCards: 1}, {}],
    ['a second yellow', makeEvent('card', '1', {...home, card: 'second-yellow', player: 'x'}), {redCards: 1}, {}],
    ['a red', makeEvent('card', '1', {...home, card: 'red', player: 'x'}), {redCards: 1}, {}],
    ['a substitution', makeEvent('substitution', '1', {...home, on: 'x', off: 'y'}), {substitutions: 1}, {}],
    ['a chance', makeEvent('chance', '1', home), {}, {}],
    ['a penalty appeal', makeEvent('penalty-appeal', '1', {...home, decision: 'given'}), {}, {}],
    ['a shoot-out kick', makeEvent('shoot-out-kick', 'pen 1', {...home, scored: true}), {}, {}],
  ])('%s', (_what, event, ours, theirs) => {
    const after = tallyEvent(NO_TALLIES, event);
    expect(after).toEqual({home: {...NO_TALLIES.home, ...ours}, away: {...NO_TALLIES.away, ...theirs}});
    const mirrored = tallyEvent(NO_TALLIES, {...event, side: 'away'} as MatchEvent);
    expect(mirrored).toEqual({home: after.away, away: after.home});
    if (Object.keys(ours).length === 0) expect(after).toBe(NO_TALLIES);
  });
});

test('the tally of any span is that of its events alone', () => {
  fc.assert(
    fc.property(matchArbitrary({most: 20}), fc.nat(), fc.nat(), (match, a, b) => {
      const {cues, states} = buildTimeline(match);
      const [from, to] = [a % states.length, b % states.length].sort((x, y) => x - y) as [number, number];
      const alone = cues.slice(from, to).reduce((tallies, {event}) => tallyEvent(tallies, event), NO_TALLIES);
      expect(spanTally(states[from]!.tallies, states[to]!.tallies)).toEqual(alone);
    }),
  );
});
