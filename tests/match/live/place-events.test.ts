import {expect, test} from 'vitest';
import {afterWhistles, inOrderOfPlay, withSeconds} from '../../../src/match/live/place-events.ts';
import {type Draft, draft, makeMatch} from '../../support/make-match.ts';

const events = (...drafts: readonly Draft[]) => makeMatch(drafts).events;
const remark = (clock: string, id: string) => draft('remark', clock, {id, words: 'It rains.'});

test('an event without a second is in the middle between its neighbours in the same minute', () => {
  const given = events(
    draft('kick-off', '1'),
    remark('3', 'alone'),
    remark('4:20', 'known'),
    remark('4', 'after'),
    remark('5', 'before'),
    remark('5:10', 'next'),
    draft('whistle', '45'),
  );
  expect(withSeconds(given).map(({clock}) => clock.second)).toEqual([undefined, 30, 20, 40, 5, 10, undefined]);
});

test('what comes after the whistle of a period, and not before that of the next', () => {
  const given = events(
    draft('kick-off', '1'),
    remark('20', 'during'),
    draft('whistle', '45', {id: 'half-time'}),
    remark('45', 'break'),
    draft('kick-off', '46'),
    remark('50', 'again'),
    draft('whistle', '90', {final: true}),
    remark('90', 'over'),
  );
  expect(afterWhistles(given)).toEqual(['break', 'over']);
});

test('in the order of play, a period opens with its kick-off and ends with its whistle and what followed it', () => {
  const [second, kick, goal, whistle, late, later] = events(
    draft('remark', '46', {id: 'second'}),
    draft('kick-off', '46', {id: 'kick'}),
    draft('goal', '46:10', {id: 'goal', side: 'home'}),
    draft('whistle', '46', {id: 'whistle'}),
    remark('46', 'late'),
    remark('46:20', 'later'),
  );
  const shuffled = [late!, whistle!, later!, goal!, second!, kick!];
  const ids = inOrderOfPlay(shuffled, new Set(['late'])).map(({id}) => id);
  expect(ids[0]).toBe('kick');
  expect(ids.slice(-2)).toEqual(['whistle', 'late']);
  expect(ids.indexOf('goal')).toBeLessThan(ids.indexOf('later'));
});
