import {expect, test} from 'vitest';
import {targetOf} from '../../../src/formats/espn/corrections.ts';
import {readLines} from '../../../src/formats/espn/lines.ts';
import {summarySchema} from '../../../src/formats/espn/schema.ts';
import {line, play, summary} from '../../support/make-espn.ts';

// What a line takes back or changes: by the type of its play, or by its words.

type Target = ReturnType<typeof targetOf>;

function decisionOf(type: string, words: string): Target {
  const commentary = [line(words, play('p', type, 1, "20'", 'home'))];
  const [read] = readLines(summarySchema.parse(summary({commentary})));
  return targetOf(read!);
}

test.each<[string, Target]>([
  ['var---red-card-upgrade', 'upgrade'],
  ['var-card-upgrade', 'upgrade'],
  ['card-upgrade', undefined],
  ['var---red-card-downgrade', 'downgrade'],
  ['var---card-cancelled', 'card'],
  ['red-card-cancelled', 'card'],
  ['red-card-overturned', 'card'],
  ['red-card-canceled', 'card'],
  ['var---goal-confirmed', undefined],
  ['var---penalty-awarded', undefined],
  ['var---penalty-cancelled', 'penalty'],
  ['penalty---cancelled', 'penalty'],
  ['penalty---overturned', 'penalty'],
  ['late-penalty-cancelled', undefined],
  ['penalty---saved', undefined],
  ['var---goal-cancelled', 'goal'],
  ['deleted-after-review', 'goal'],
  ['goal-overturned', 'goal'],
  ['goal---header', undefined],
  ['a-var-goal', undefined],
  ['var---offside', undefined],
])('by its type, %s: %s', (type, target) => {
  expect(decisionOf(type, 'A line.')).toBe(target);
});

test.each<[string, Target]>([
  ['VAR Decision: Card upgraded Ada Birch.', 'upgrade'],
  ['VAR Decision: Card is upgraded.', 'upgrade'],
  ['VAR Decision: Card changed to red.', 'upgrade'],
  ['VAR Decision: Card is changed to red.', 'upgrade'],
  ['Card upgraded.', undefined],
  ['VAR Decision: Card downgraded.', 'downgrade'],
  ['VAR Decision: Card is downgraded.', 'downgrade'],
  ['VAR Decision: Card changed to yellow.', 'downgrade'],
  ['VAR Decision: Card cancelled.', 'card'],
  ['VAR Decision: Card is overturned.', 'card'],
  ['VAR Decision: Card rescinded.', 'card'],
  ['VAR Decision: No card.', 'card'],
  ['VAR Decision: No red card.', 'card'],
  ['VAR Decision: No yellow card.', 'card'],
  ['VAR Decision: No green card.', undefined],
  ['VAR Decision: Card shown.', undefined],
  ['VAR Decision: Goal confirmed, no penalty.', undefined],
  ['VAR Decision: Penalty awarded, no goal.', undefined],
  ['VAR Decision: unconfirmed, no goal.', 'goal'],
  ['VAR Decision: No Penalty Northport.', 'penalty'],
  ['VAR Decision: Penalty cancelled.', 'penalty'],
  ['VAR Decision: Penalty is cancelled.', 'penalty'],
  ['VAR Decision: Penalty overturned.', 'penalty'],
  ['VAR Decision: Penalty is given.', undefined],
  ['VAR Decision: No Goal Northport 0-0 Westmere.', 'goal'],
  ['VAR Decision: No goals yet.', undefined],
  ['Variations: no goal.', undefined],
  ['A look at VAR: no goal.', undefined],
  ['After a VAR review: no goal.', 'goal'],
  ['After a VAR reviewer: no goal.', undefined],
  ['Goal disallowed.', 'goal'],
  ['The goal is ruled out.', 'goal'],
  ['The goal is cancelled.', 'goal'],
  ['The goal is canceled.', 'goal'],
  ['The goal is overturned.', 'goal'],
  ['The goals are overturned.', undefined],
  ['The own-goal is disallowed.', 'goal'],
  ['Overturned: goal.', undefined],
  ['Ruled out, that goal.', undefined],
  ['The offside is ruled out. A goal!', undefined],
  ['A goal! The offside is ruled out.', 'goal'],
  ['A goal. The offside is ruled out.', undefined],
  ['Nothing happens.', undefined],
])('by its words, %s: %s', (words, target) => {
  expect(decisionOf('comment', words)).toBe(target);
});
