import {expect, test} from 'vitest';
import {line, play, played} from '../../support/make-espn.ts';

// Two goals of which the stated score counts one.

const goal = (id: string, period: number, at: string, scorer: string) =>
  line(`Goal! ${scorer}.`, play(id, 'goal', period, at, 'home', [scorer]));

test.each([
  ['in the same minute, by one scorer', 1, "20'", "20'", 'Ada Birch', 'it is listed twice'],
  ['in the same minute, by two', 1, "20'", "20'", 'Bea Cole', 'another goal of the side is listed within a minute'],
  ['a minute later, by one scorer', 1, "20'", "21'", 'Ada Birch', 'another goal of the side is listed within a minute'],
  ['in stoppage time', 1, "45'+1'", "45'+2'", 'Ada Birch', 'another goal of the side is listed within a minute'],
  ['a minute later, by two', 1, "20'", "21'", 'Bea Cole', undefined],
  ['two minutes later', 1, "20'", "22'", 'Ada Birch', undefined],
  ['later in stoppage time', 1, "45'+1'", "45'+4'", 'Ada Birch', undefined],
  ['in the next half', 2, "45'+1'", "46'", 'Ada Birch', undefined],
])('%s', (_, period, one, other, scorer, reason) => {
  const match = played([goal('a', 1, one, 'Ada Birch'), goal('b', period, other, scorer)], {score: [1, 0]});
  const [warning] = match.origin?.warnings ?? [];
  if (reason === undefined) expect(warning).toBe('the score is stated as 1-0, and the goals come to 2-0');
  else
    expect(warning).toBe(
      `the goal at ${other.replace("'+", '+')} is left out: ${reason}, and the others add up to the stated score`,
    );
});
