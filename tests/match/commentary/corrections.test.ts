import {describe, expect, test} from 'vitest';
import {clockAt, type Draft, draft} from '../../support/make-match.ts';
import {nthWay} from '../../support/ways.ts';

describe('a correction', () => {
  const words = (drafts: readonly Draft[]) => nthWay(drafts, 0, {coverage: 'told'});
  const booked = (fields: object = {}) => draft('card', '20', {side: 'away', card: 'yellow', player: 'a4', ...fields});
  const of = 'before 0 of 0';
  const changed = (fields: object = {}) =>
    draft('card-changed', '22', {side: 'away', event: of, card: 'red', ...fields});
  const overturned = (fields: object = {}) => draft('overturned', '22', {side: 'away', event: of, ...fields});
  const goal = (fields: object = {}) => draft('goal', '20', {side: 'away', scorer: 'a9', ...fields});
  const penalty = draft('penalty-appeal', '20', {side: 'away', decision: 'given'});
  test.each<[string, readonly Draft[], string]>([
    [
      'a yellow card that becomes red',
      [booked(), changed()],
      'The yellow card for Away4 becomes a red card. Away4 is sent off.',
    ],
    [
      'with a reason',
      [booked(), changed({reason: 'video review'})],
      'The yellow card for Away4 becomes a red card (video review). Away4 is sent off.',
    ],
    [
      'a red card that becomes yellow',
      [booked({card: 'red'}), changed({card: 'yellow'})],
      'The red card for Away4 becomes a yellow card.',
    ],
    [
      'a card for the bench',
      [booked({player: undefined}), changed()],
      'The yellow card for the Awayton bench becomes a red card.',
    ],
    ['a card that is rescinded', [booked(), overturned()], 'The yellow card for Away4 is rescinded.'],
    [
      'a card that is no longer reported',
      [booked(), overturned({inferred: true})],
      'The yellow card for Away4 is no longer reported.',
    ],
    [
      'a goal whose minute is estimated',
      [goal({timing: {kind: 'interval', from: clockAt('19'), to: clockAt('21')}}), overturned({reason: 'offside'})],
      "No goal! The ~20' goal by Away9 is overturned (offside). It’s 0-0.",
    ],
    [
      'a goal',
      [goal(), overturned({reason: 'offside'})],
      "No goal! The 20' goal by Away9 is overturned (offside). It’s 0-0.",
    ],
    [
      'a goal that is no longer reported',
      [goal(), overturned({inferred: true})],
      "No goal! The 20' goal by Away9 is no longer reported. It’s 0-0.",
    ],
    [
      'a goal of nobody named',
      [goal({scorer: undefined}), overturned()],
      "No goal! The 20' goal of Awayton is overturned. It’s 0-0.",
    ],
    ['a penalty', [penalty, overturned()], 'The penalty for Awayton is overturned.'],
    [
      'a penalty that is no longer reported',
      [penalty, overturned({inferred: true})],
      'The penalty for Awayton is no longer reported.',
    ],
  ])('of %s', (_what, drafts, line) => expect(words(drafts)).toBe(line));
});
