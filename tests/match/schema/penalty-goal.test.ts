import {expect, test} from 'vitest';
import {makeEvent} from '../../support/make-match.ts';

test.each([
  [{penalty: true}, 'penalty'],
  [{penalty: false}, 'open-play'],
  [{kind: 'penalty'}, 'penalty'],
  [{kind: 'set-piece', penalty: false}, 'set-piece'],
] as const)('a goal with %j is of the kind %s, and keeps what else is recorded', (fields, kind) => {
  const goal = makeEvent('goal', '20', {side: 'home', scorer: 'h9', ...fields});
  expect(goal).toMatchObject({type: 'goal', side: 'home', scorer: 'h9', kind});
  expect(goal).not.toHaveProperty('penalty');
});
