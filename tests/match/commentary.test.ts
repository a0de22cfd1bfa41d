import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {commentate} from '../../src/match/commentary.ts';
import {playersById} from '../../src/match/line-up.ts';
import {buildTimeline} from '../../src/match/timeline.ts';
import {matchArbitrary} from '../support/arbitraries.ts';
import {type Draft, draft, LINE_UPS, makeMatch, ninety} from '../support/make-match.ts';

const home = {side: 'home'} as const;
const away = {side: 'away'} as const;

/** What is said of the last of these events. */
function said(...drafts: readonly Draft[]): string {
  const match = ninety([], {lineUps: LINE_UPS});
  const timeline = buildTimeline({...match, events: ninety(drafts.slice(0, -1)).events});
  const {event} = buildTimeline(ninety(drafts.slice(-1))).cues[1]!;
  const before = timeline.states.at(-2)!;
  return commentate(event, {match, players: playersById(match), before});
}

describe('every type reads well', () => {
  test.each<[string, Draft]>([
    ['Home9 scores, set up by Home10. Homeham lead, 1-0.', draft('goal', '20', {...home, scorer: 'h9', assist: 'h10'})],
    [
      'Home9 scores from the penalty spot. Homeham lead, 1-0.',
      draft('goal', '20', {...home, scorer: 'h9', kind: 'penalty'}),
    ],
    ['Away9 scores. Awayton lead, 0-1.', draft('goal', '20', {...away, scorer: 'a9'})],
    ['An own goal by Away4. Homeham lead, 1-0.', draft('goal', '20', {...home, scorer: 'a4', kind: 'own-goal'})],
    ['An own goal. Homeham lead, 1-0.', draft('goal', '20', {...home, kind: 'own-goal'})],
  ])('Goal! %s', (words, goal) => expect(said(goal)).toBe(`Goal! ${words}`));

  test.each<[string, Draft]>([
    [
      'A shot by Home9, set up by Home8, saved by Away1.',
      draft('shot', '3', {...home, outcome: 'saved', shooter: 'h9', creator: 'h8', goalkeeper: 'a1'}),
    ],
    ['A shot by Home9, saved.', draft('shot', '3', {...home, outcome: 'saved', shooter: 'h9'})],
    [
      'A shot by Home9, blocked by Away4.',
      draft('shot', '3', {...home, outcome: 'blocked', shooter: 'h9', blocker: 'a4'}),
    ],
    ['A shot by Homeham, off target.', draft('shot', '3', {...home, outcome: 'off-target'})],
    [
      'A penalty by Home9, against the woodwork.',
      draft('shot', '3', {...home, outcome: 'woodwork', penalty: true, shooter: 'h9'}),
    ],
    ['A shot by Home9.', draft('shot', '3', {...home, outcome: 'not-stated', shooter: 'h9'})],
    ['A chance for Away9, made by Away8.', draft('chance', '3', {...away, shooter: 'a9', creator: 'a8'})],
    [
      'Home2 crosses for Home9; Away4 clears.',
      draft('cross', '3', {...home, crosser: 'h2', target: 'h9', clearer: 'a4'}),
    ],
    ['Home2 crosses.', draft('cross', '3', {...home, crosser: 'h2'})],
    ['Home6 passes to Home9, past Away4.', draft('pass', '3', {...home, passer: 'h6', target: 'h9', beaten: 'a4'})],
    ['A mistake by Away5.', draft('error', '3', {...away, player: 'a5'})],
    ['A mistake by Awayton.', draft('error', '3', away)],
    ['Away5 clears.', draft('clearance', '3', {...away, clearer: 'a5'})],
    ['Homeham break through Home7.', draft('counter-attack', '3', {...home, passer: 'h7'})],
    ['Homeham break.', draft('counter-attack', '3', home)],
    [
      'Corner to Awayton, won by Away10, to be taken by Away8.',
      draft('corner', '3', {...away, winner: 'a10', taker: 'a8'}),
    ],
    ['Corner to Awayton.', draft('corner', '3', away)],
    ['Home9 is offside.', draft('offside', '3', {...home, player: 'h9'})],
    ['A foul by Home9 on Away3.', draft('foul', '3', {...home, fouler: 'h9', fouled: 'a3'})],
    [
      'Home9 is shown the yellow card (dissent).',
      draft('card', '3', {...home, card: 'yellow', player: 'h9', reason: 'dissent'}),
    ],
    [
      'Home9 is shown a second yellow card and is off.',
      draft('card', '3', {...home, card: 'second-yellow', player: 'h9'}),
    ],
    ['Home9 is sent off.', draft('card', '3', {...home, card: 'red', player: 'h9'})],
    ['Awayton change: Away12 on for Away7.', draft('substitution', '3', {...away, on: 'a12', off: 'a7'})],
    [
      'Penalty to Homeham: Home9 is brought down.',
      draft('penalty-appeal', '3', {...home, player: 'h9', decision: 'given'}),
    ],
    ['Penalty to Homeham.', draft('penalty-appeal', '3', {...home, decision: 'given'})],
    ['Home9 wants a penalty. Not given.', draft('penalty-appeal', '3', {...home, player: 'h9', decision: 'not-given'})],
    ['Awayton have the better of it.', draft('spell', '3', {favours: 'away'})],
    ['Neither side has the upper hand.', draft('spell', '3', {favours: 'neither'})],
    ['At least 1 minute to be added.', draft('added-time', '45', {minutes: 1})],
    ['At least 4 minutes to be added.', draft('added-time', '45', {minutes: 4})],
    ['Homeham change shape to 4-4-2.', draft('tactics', '3', {...home, formation: '4-4-2'})],
    ['Homeham change shape.', draft('tactics', '3', home)],
    ['A stranger is offside.', draft('offside', '3', {...home, player: 'A stranger'})],
    ['Its own words.', draft('remark', '3', {words: 'Its own words.'})],
    ['Away9 strikes!', draft('goal', '3', {...away, scorer: 'a9', words: 'Away9 strikes!'})],
  ])('%s', (words, event) => expect(said(event)).toBe(words));
});

describe('a goal says what it means', () => {
  const goals = (...sides: readonly ('home' | 'away')[]) =>
    said(...sides.map(side => draft('goal', '20', {side, scorer: `${side[0]}9`})));
  test.each([
    ['Homeham lead, 1-0.', goals('home')],
    ['Awayton are level, 1-1.', goals('home', 'away')],
    ['Homeham double their lead, 2-0.', goals('home', 'home')],
    ['Awayton double their lead, 0-2.', goals('away', 'away')],
    ['Homeham are further ahead, 3-0.', goals('home', 'home', 'home')],
    ['Awayton pull one back, 2-1.', goals('home', 'home', 'away')],
    ['Homeham lead by two, 3-1.', goals('home', 'home', 'away', 'home')],
    ['Homeham lead, 2-1.', goals('home', 'away', 'home')],
  ])('%s', (meaning, words) => expect(words).toMatch(new RegExp(`scores\\. ${meaning.replaceAll('.', '\\.')}$`)));
});

test('kick-offs and whistles tell the periods and the score', () => {
  const goal = draft('goal', '20', {...home, scorer: 'h9'});
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
  expect(cues.map(({event}, n) => commentate(event, {match, players, before: states[n]!}))).toEqual([
    'We are under way.',
    'Goal! Home9 scores. Homeham lead, 1-0.',
    'The first half is over: Homeham 1-0 Awayton.',
    'The second half begins.',
    'The second half is over: Homeham 1-0 Awayton.',
    'The first half of extra time begins.',
    'The first half of extra time is over: Homeham 1-0 Awayton.',
    'The second half of extra time begins.',
    'The second half of extra time is over: Homeham 1-0 Awayton.',
    'The penalty shoot-out begins.',
    'Home9 scores. 1-0 in the shoot-out.',
    'Home1 saves from Away9. 1-0 in the shoot-out.',
    'Away9 misses. 1-0 in the shoot-out.',
    'Full-time: Homeham 1-0 Awayton, 1-0 on penalties.',
  ]);
});

test('the same event always reads the same, as one sentence or more', () => {
  fc.assert(
    fc.property(matchArbitrary({most: 20}), match => {
      const {cues, states, players} = buildTimeline(match);
      const again = buildTimeline(structuredClone(match));
      for (const [n, {event}] of cues.entries()) {
        const words = commentate(event, {match, players, before: states[n]!});
        expect(commentate(again.cues[n]!.event, {match, players: again.players, before: again.states[n]!})).toBe(words);
        if (event.words !== undefined) expect(words).toBe(event.words);
        else expect(words).toMatch(/^\S.*[.!]$/);
        expect(words.includes('undefined')).toBe(event.words?.includes('undefined') ?? false);
      }
    }),
  );
});
