import {describe, expect, test} from 'vitest';
import {conditions, fill, pick} from '../../../src/match/commentary/words/mould.ts';

const facts = {keeper: 'Van der Sar', shooter: 'Messi', from: 'from 25 yards', ...conditions({far: true, near: false})};

describe('a mould', () => {
  test.each([
    ['{keeper} denies {shooter}.', 'Van der Sar denies Messi.'],
    ['{shooter’s} shot[ {from}] is saved.', 'Messi’s shot from 25 yards is saved.'],
    ['{From}, {shooter} shoots.', 'From 25 yards, Messi shoots.'],
    ['{shooter} shoots[ past {blocker}].', 'Messi shoots.'],
    ['{far}{shooter} shoots.', 'Messi shoots.'],
  ])('%s is %s', (mould, words) => expect(fill(mould, facts)).toBe(words));

  test.each(['{blocker} blocks.', '{near}{shooter} taps it in.'])('%s does not fit', mould => {
    expect(fill(mould, facts)).toBeUndefined();
  });

  test('is one of those that fit, the same for the same event', () => {
    const moulds = ['{blocker} blocks.', '{shooter} shoots.', '{near}{shooter} turns it in.'];
    for (let n = 0; n < 20; n += 1) expect(pick({id: `e${n}`}, 'shot', moulds, facts)).toBe('Messi shoots.');
    expect(pick({id: 'e'}, 'shot', moulds.slice(0, 1), facts)).toBeUndefined();
  });
});
