import {describe, expect, test} from 'vitest';
import {isAttempt} from '../../src/match/model/event.ts';
import {STOPS} from '../../src/match/model/event-values.ts';
import {isInGoal} from '../../src/match/model/pitch.ts';
import {matchSchema} from '../../src/match/schema/match-schema.ts';
import {matchFile} from '../../src/output/match-file.ts';
import {openReal, REAL_SAMPLES} from '../support/real-samples.ts';

// What real shots looked like, checked by hand against the raw files. Other people's data, on machines that have it.

const FILES = [
  ['statsbomb/15946.events.json', {mouths: 21, zones: 0, aerials: 2}],
  ['statsbomb/18236.events.json', {mouths: 17, zones: 0, aerials: 0}],
  ['statsbomb/3788741.events.json', {mouths: 18, zones: 0, aerials: 0}],
  ['whoscored/1005916.json', {mouths: 19, zones: 0, aerials: 1}],
  ['statsperform/ma3.json', {mouths: 27, zones: 0, aerials: 4}],
  ['wyscout/2058012.json', {mouths: 0, zones: 22, aerials: 0}],
  ['wyscout/2058017.json', {mouths: 0, zones: 16, aerials: 0}],
] as const;

const attemptsOf = async (file: string) => (await openReal(file)).events.filter(isAttempt);

describe.skipIf(!REAL_SAMPLES)('real shots', () => {
  test.each(FILES)(
    '%s: goals and saves are in the goal, misses are not, and blocks have no place',
    async (file, has) => {
      const attempts = await attemptsOf(file);
      for (const {goalMouth, id, ...event} of attempts) {
        if (goalMouth === undefined) continue;
        const outcome = event.type === 'goal' ? 'goal' : event.outcome;
        expect.soft([id, outcome], outcome).not.toEqual([id, 'blocked']);
        if (outcome === 'goal' || outcome === 'saved') expect.soft(isInGoal(goalMouth), id).toBe(true);
        if (outcome === 'off-target') expect.soft(isInGoal(goalMouth), id).toBe(false);
        // Onto the frame: within the width of a ball and a post.
        if (outcome === 'woodwork')
          expect
            .soft(Math.min(Math.abs(Math.abs(goalMouth.across) - 3.66), Math.abs(goalMouth.height - 2.44)), id)
            .toBeLessThan(0.6);
      }
      expect(attempts.filter(({goalMouth}) => goalMouth !== undefined)).toHaveLength(has.mouths);
      expect(attempts.filter(({goalZone}) => goalZone !== undefined)).toHaveLength(has.zones);
      const aerials = attempts.filter(({aerial}) => aerial === true);
      expect(aerials.map(({body}) => body)).toEqual(Array(has.aerials).fill('head'));
    },
  );

  test.each([
    ['Messi’s free kick, under the wall', 'statsbomb/15946.events.json', 64, {goalMouth: {across: 2.2, height: 0.09}}],
    ['Villa’s goal, into the top right', 'statsbomb/18236.events.json', 69, {goalMouth: {across: 3.11, height: 1.83}}],
    ['an overhead kick', 'statsbomb/3788741.events.json', 54, {technique: 'overhead-kick', outcome: 'off-target'}],
    ['a deflected shot', 'statsbomb/3788741.events.json', 37, {deflected: true, outcome: 'saved'}],
    ['alone with the goalkeeper', 'statsbomb/15946.events.json', 82, {oneOnOne: true, outcome: 'saved'}],
    ['a save with a foot', 'statsbomb/15946.events.json', 82, {savedWith: 'foot', dived: false}],
    ['a save with one hand, behind', 'statsbomb/3788741.events.json', 22, {savedWith: 'one-hand', handling: 'behind'}],
    ['a goal past a dive', 'statsbomb/18236.events.json', 69, {dived: true, type: 'goal'}],
    ['a goal past nobody who dives', 'statsbomb/18236.events.json', 27, {dived: false, type: 'goal'}],
    ['a goal with nobody near', 'statsbomb/3788741.events.json', 79, {nearestOpponent: 7.6, opponentsInTheWay: 0}],
    ['a shot into a crowd', 'statsbomb/18236.events.json', 47, {nearestOpponent: 9.5, opponentsInTheWay: 4}],
    ['a free kick over a wall', 'statsbomb/15946.events.json', 64, {opponentsInTheWay: 5}],
    ['a shot that is blocked behind', 'statsbomb/3788741.events.json', 57, {outcome: 'blocked', handling: 'behind'}],
    ['a loose ball that is cleared', 'statsbomb/18236.events.json', 63, {clearer: '20172', handling: 'parried'}],
    ['a save with a dive', 'whoscored/1005916.json', 14, {dived: true}],
    ['a goal low to the left', 'whoscored/1005916.json', 60, {goalMouth: {across: -3.2, height: 0.45}}],
    ['a big chance that missed', 'whoscored/1005916.json', 9, {bigChance: true, outcome: 'off-target'}],
    ['a penalty low to the left', 'statsperform/ma3.json', 74, {goalMouth: {across: -1.98, height: 0.04}}],
    ['a header over a defender', 'statsperform/ma3.json', 40, {aerial: true, outcome: 'off-target'}],
    ['a volley first time', 'statsperform/ma3.json', 82, {technique: 'volley', firstTime: true}],
    ['Griezmann’s penalty, low to his left', 'wyscout/2058017.json', 38, {goalZone: 'low-left', kind: 'penalty'}],
    ['Perišić’s goal, to the right', 'wyscout/2058017.json', 28, {goalZone: 'right'}],
  ])('%s', async (_, file, minute, fields) => {
    const then = (await attemptsOf(file)).filter(({clock}) => clock.minute === minute);
    expect(then).toContainEqual(expect.objectContaining(fields));
  });

  test.each([
    ['statsbomb/15946.events.json', {held: [16], parried: [39, 48, 82, 90], behind: [73]}],
    ['statsbomb/18236.events.json', {held: [21, 67, 90, 90], 'second-attempt': [39], parried: [52, 63], behind: [66]}],
    ['statsbomb/3788741.events.json', {'second-attempt': [37, 43], parried: [54, 66], behind: [22, 58]}],
    ['whoscored/1005916.json', {held: [14, 17], behind: [45]}],
    ['statsperform/ma3.json', {held: [3, 28, 82], parried: [18, 25, 34, 49], behind: [12, 79]}],
  ])('%s: every save says what happened to the ball', async (file, minutes) => {
    const saves = (await attemptsOf(file)).filter(event => event.type === 'shot' && event.outcome === 'saved');
    const byHandling = Object.groupBy(saves, event => ('handling' in event && event.handling) || 'not stated');
    expect(
      Object.fromEntries(
        Object.entries(byHandling).map(([handling, events]) => [handling, events.map(({clock}) => clock.minute)]),
      ),
    ).toEqual(minutes);
  });

  test.each([
    ['statsbomb/15946.events.json', {blocked: 20, cleared: 23, headed: 0, claimed: 3, punched: 0}],
    ['statsbomb/18236.events.json', {blocked: 15, cleared: 13, headed: 0, claimed: 0, punched: 0}],
    ['statsbomb/3788741.events.json', {blocked: 16, cleared: 10, headed: 8, claimed: 1, punched: 2}],
    ['whoscored/1005916.json', {blocked: 17, cleared: 18, headed: 18, claimed: 1, punched: 2}],
  ])('%s: how passes were stopped', async (file, counts) => {
    const {events} = await openReal(file);
    const stopped = events.flatMap(event => (event.type === 'play' && event.stop !== undefined ? [event] : []));
    for (const {completed, stopper} of stopped) expect([completed, typeof stopper]).toEqual([false, 'string']);
    const found = Object.fromEntries(STOPS.map(stop => [stop, stopped.filter(play => play.stop === stop).length]));
    expect(found).toEqual(counts);
  });

  test('the mistake that led to a shot, and the players who went past', async () => {
    const {events} = await openReal('statsbomb/15946.events.json');
    expect(events.flatMap(event => (event.type === 'error' ? [event.ledTo] : []))).toEqual(['shot']);
    const challenges = events.flatMap(event => (event.type === 'play' && event.kind === 'challenge' ? [event] : []));
    expect(challenges).toHaveLength(18);
    expect(challenges.filter(({winner}) => winner === undefined)).toEqual([]);
  });

  test('the occasion of a final comes from the list of matches beside it', async () => {
    expect((await openReal('statsbomb/18236.events.json')).fixture).toMatchObject({
      competition: 'Champions League 2010/2011',
      stage: 'Final',
      venue: 'Wembley Stadium',
      date: '2011-05-28',
    });
  });

  // The laws check the same of StatsBomb's and Wyscout's files.
  test.each(FILES.filter(([file]) => !/^(?:statsbomb|wyscout)/.test(file)))(
    '%s: a converted file keeps all of it',
    async file => {
      const match = await openReal(file);
      expect(matchSchema.parse(JSON.parse(matchFile(match)))).toEqual(match);
    },
  );
});
