import {expect, test} from 'vitest';
import type {MatchEvent} from '../../../src/match/model/event.ts';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {isOnTheMatch, weightOf, wordsStyle} from '../../../src/ui/components/event-weight.ts';
import {matchLook} from '../../../src/ui/theme/match-look.ts';
import {type Draft, draft, LINE_UPS, ninety} from '../../support/make-match.ts';
import {PLAIN} from '../../support/render.tsx';

function weight(made: Draft, published: boolean) {
  const {match, cues} = buildTimeline(ninety([made]), 'high');
  const event: MatchEvent | undefined = cues.find(cue => cue.event.type === made.type)?.event;
  return weightOf(event!, matchLook(match.fixture, PLAIN), published);
}

const STRONG = {bold: true};
const FAINT = {dimColor: true};

test.each<readonly [string, Draft, object]>([
  ['a foul', draft('foul', '20', {side: 'home'}), FAINT],
  ['a foul in somebody’s words', draft('foul', '20', {side: 'home', words: 'Late, and he knows it.'}), {}],
  ['a shot on target', draft('shot', '20', {side: 'home', outcome: 'saved', xg: 0.1}), {}],
  ['a big chance', draft('shot', '20', {side: 'home', outcome: 'off-target', bigChance: true}), STRONG],
  ['a chance', draft('chance', '20', {side: 'home'}), STRONG],
  ['a goal', draft('goal', '20', {side: 'home'}), STRONG],
])('%s has its weight', (_, made, expected) => {
  expect(weight(made, false)).toEqual(expected);
});

test('a foul in the words of a provider’s program is as faint as one without words', () => {
  const foul = draft('foul', '20', {side: 'home', words: 'Foul by Gilberto Mora (Mexico).'});
  expect(weight(foul, true)).toEqual(FAINT);
});

test('a line on how the match stands is of neither side, and no fainter for the event that it is at', () => {
  const foul = draft('foul', '31', {side: 'away', fouler: 'a4', location: {x: 60, y: 34}});
  const {match, cues, sides} = buildTimeline(ninety([foul], {lineUps: LINE_UPS, coverage: 'complete'}));
  const place = cues.findIndex(({event}) => event.type === 'foul');
  const {event} = cues[place]!;
  const shown = {look: matchLook(match.fixture, PLAIN), published: false, overturned: false};
  expect(isOnTheMatch(event, sides[place])).toBe(true);
  expect(wordsStyle(event, {...shown, side: sides[place]})).toEqual({});
  expect(isOnTheMatch(event, 'away')).toBe(false);
  expect(wordsStyle(event, {...shown, side: 'away'})).toEqual(FAINT);
  expect(isOnTheMatch(cues[0]!.event, undefined)).toBe(false);
});
