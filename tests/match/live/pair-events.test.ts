import {describe, expect, test} from 'vitest';
import {pairEvents} from '../../../src/match/live/pair-events.ts';
import type {MatchEvent} from '../../../src/match/model/event.ts';
import {makeEvent} from '../../support/make-match.ts';

const foul = (clock: string, fields: object = {}) => makeEvent('foul', clock, {id: 'foul', side: 'home', ...fields});

/** Which earlier event each event of a version is, by its index and id. */
function pairs(earlier: readonly MatchEvent[], version: readonly MatchEvent[], stableIds = false) {
  return [...pairEvents(earlier, version, stableIds)].map(([index, {id}]) => `${index} is ${id}`).join(', ');
}

describe('where ids only count places, an event is the same', () => {
  const before = foul('20:00', {fouler: 'h4'});
  test.each<[string, MatchEvent, boolean]>([
    ['two minutes later', foul('22:00', {fouler: 'h4'}), true],
    ['two minutes earlier', foul('18:00', {fouler: 'h4'}), true],
    ['with no second', foul('22', {fouler: 'h4'}), false],
    ['with no second in the minute before', foul('21', {fouler: 'h4'}), true],
    ['with a player more', foul('20:00', {fouler: 'h4', fouled: 'a9'}), true],
    ['without its player', foul('20:00'), true],
    ['but not later than that', foul('22:01', {fouler: 'h4'}), false],
    ['but not by another player', foul('20:00', {fouler: 'h5'}), false],
    ['but not of the other side', foul('20:00', {side: 'away', fouler: 'h4'}), false],
    ['but not of another type', makeEvent('corner', '20:00', {id: 'foul', side: 'home'}), false],
  ])('%s', (_what, event, isSame) => {
    expect(pairs([before], [event])).toBe(isSame ? '0 is foul' : '');
    expect(pairs([before], [{...event, id: 'other'}])).toBe(isSame ? '0 is foul' : '');
  });

  test('but not in another period', () => {
    expect(pairs([foul('45+1:00')], [foul('46:00')])).toBe('');
    expect(pairs([foul('45+1:00')], [foul('45+2:00')])).toBe('0 is foul');
  });

  test('as the nearest of several, and each only once', () => {
    const [first, second] = [foul('20:00', {id: 'first'}), foul('21:00', {id: 'second'})];
    expect(pairs([first, second], [foul('20:50')])).toBe('0 is second');
    expect(pairs([first, second], [foul('20:10'), foul('20:20')])).toBe('0 is first, 1 is second');
    expect(pairs([first, second], [foul('20:50'), foul('20:55'), foul('20:59')])).toBe('0 is second, 1 is first');
  });

  test('as that with its id before those that are nearer', () => {
    const [first, second] = [foul('20:00', {id: 'first'}), foul('21:00', {id: 'second'})];
    expect(pairs([first, second], [foul('20:10'), foul('21:00', {id: 'first'})])).toBe('1 is first, 0 is second');
  });
});

describe('where ids are stable, an event with the same id', () => {
  const before = foul('20:00', {fouler: 'h4'});
  test.each<[string, MatchEvent, boolean]>([
    ['is the same at any time and by any player', foul('80:00', {fouler: 'h5'}), true],
    ['is another of the other side', foul('20:00', {side: 'away', fouler: 'h4'}), false],
    ['is another of another type', makeEvent('corner', '20:00', {id: 'foul', side: 'home'}), false],
  ])('%s', (_what, event, isSame) => {
    expect(pairs([before], [event], true)).toBe(isSame ? '0 is foul' : '');
  });

  test('is the same without a side', () => {
    const remark = (clock: string) => makeEvent('remark', clock, {id: 'remark', words: 'It rains.'});
    expect(pairs([remark('20:00')], [remark('80:00')], true)).toBe('0 is remark');
  });
});
