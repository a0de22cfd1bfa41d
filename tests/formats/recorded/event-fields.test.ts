import {describe, expect, test} from 'vitest';
import {
  field,
  flag,
  idField,
  playFields,
  type RecordedPeriod,
  type TimedFields,
  textId,
  toEvents,
} from '../../../src/formats/recorded/event-fields.ts';
import {formatMinute, MINUTE, SECOND} from '../../../src/match/model/clock.ts';

const corner = (at: number, id = 'corner'): TimedFields => ({at, id, facts: {type: 'corner', side: 'home'}});
const change = (at: number): TimedFields => ({
  at,
  id: 'change',
  facts: {type: 'substitution', side: 'home', on: 'h12', off: 'h9'},
});
const shape = (at: number): TimedFields => ({at, id: 'shape', facts: {type: 'tactics', side: 'home'}});
const half = (facts: readonly TimedFields[], end?: number): RecordedPeriod => ({period: 'first-half', facts, end});
const second = (facts: readonly TimedFields[], end?: number): RecordedPeriod => ({period: 'second-half', facts, end});

/** `20' corner`, each with its id. */
const lines = (periods: readonly RecordedPeriod[]) =>
  toEvents(periods).map(({id, type, clock}) => `${formatMinute(clock)} ${type} (${id})`);

describe('the events of recorded periods', () => {
  test('go from each kick-off to its whistle, of which only the last is final', () => {
    const events = toEvents([half([corner(19.5 * MINUTE)], 46 * MINUTE), second([], 47 * MINUTE + SECOND)]);
    expect(events.map(({type, clock}) => `${formatMinute(clock)} ${type}`)).toEqual([
      "1' kick-off",
      "20' corner",
      "45+2' whistle",
      "46' kick-off",
      "90+3' whistle",
    ]);
    expect(events.flatMap(event => (event.type === 'whistle' ? [event.final] : []))).toEqual([false, true]);
    expect(events[1]).toEqual({
      type: 'corner',
      side: 'home',
      id: 'corner',
      clock: {period: 'first-half', minute: 20, added: 0, second: 30},
      timing: {kind: 'exact'},
      sources: [],
      facts: [],
    });
  });

  test('have ids of their own', () => {
    expect(lines([half([corner(0), corner(MINUTE), corner(2 * MINUTE), corner(3 * MINUTE, 'corner-2')])])).toEqual([
      "1' kick-off (first-half-begins)",
      "1' corner (corner)",
      "2' corner (corner-2)",
      "3' corner (corner-3)",
      "4' corner (corner-2-2)",
      "45' whistle (first-half-ends)",
    ]);
  });

  test('end with the nominal minutes if no end is recorded, or with their last event', () => {
    const whistle = (...period: Parameters<typeof half>) => lines([half(...period)]).at(-1);
    expect(whistle([])).toBe("45' whistle (first-half-ends)");
    expect(whistle([corner(47 * MINUTE)])).toBe("45+3' whistle (first-half-ends)");
    expect(whistle([corner(47 * MINUTE)], 46 * MINUTE)).toBe("45+3' whistle (first-half-ends)");
    expect(whistle([corner(47 * MINUTE)], 48 * MINUTE)).toBe("45+4' whistle (first-half-ends)");
  });

  test('changes at the very start of a later period were made in the break', () => {
    const types = (facts: readonly TimedFields[]) =>
      toEvents([half([]), second(facts)])
        .slice(2)
        .map(({type}) => type);
    expect(types([change(0), shape(-SECOND), corner(0)])).toEqual([
      'substitution',
      'tactics',
      'kick-off',
      'corner',
      'whistle',
    ]);
    expect(types([change(1)])).toEqual(['kick-off', 'substitution', 'whistle']);
    expect(toEvents([half([change(0)])]).map(({type}) => type)).toEqual(['kick-off', 'substitution', 'whistle']);
  });

  test('keep a timing of their own', () => {
    const timing = {kind: 'order'} as const;
    const [, event] = toEvents([half([{...corner(MINUTE), timing}])]);
    expect(event!.timing).toEqual(timing);
    const [early] = toEvents([half([]), second([{...change(0), timing}])]).slice(2);
    expect(early!.timing).toEqual(timing);
  });

  test('kicks of a shoot-out are numbered, with whatever is between them', () => {
    const kick = (at: number): TimedFields => ({
      at,
      id: 'kick',
      facts: {type: 'shoot-out-kick', side: 'home', scored: true},
    });
    const remark: TimedFields = {at: 2, id: 'remark', facts: {type: 'remark'}};
    const period: RecordedPeriod = {period: 'penalty-shoot-out', facts: [kick(1), remark, kick(3)], end: undefined};
    expect(toEvents([period]).map(({type, clock}) => `${clock.added} ${type}`)).toEqual([
      '0 kick-off',
      '1 shoot-out-kick',
      '1 remark',
      '2 shoot-out-kick',
      '2 whistle',
    ]);
  });
});

test('a play has the fields that are known', () => {
  expect(playFields('carry', 'away', {})).toEqual({type: 'play', kind: 'carry', side: 'away'});
  const [location, end] = [
    {x: 1, y: 2},
    {x: 3, y: 4},
  ];
  const known = {player: 'a1', target: 'a2', winner: 'h1', location, end, completed: false};
  const pass = playFields('pass', 'away', known);
  expect(pass).toEqual({type: 'play', kind: 'pass', side: 'away', ...known});
  expect(Object.keys(playFields('pass', 'away', {player: undefined, completed: undefined}))).toEqual([
    'type',
    'kind',
    'side',
  ]);
});

test('a field without a value is left out', () => {
  expect([field('a', 0), field('a', ''), field('a', false), field('a', undefined)]).toEqual([
    {a: 0},
    {a: ''},
    {a: false},
    {},
  ]);
  expect(Object.keys(field('a', undefined))).toEqual([]);
  expect([flag('a', true), flag('a', false), flag('a', null), flag('a', undefined)]).toEqual([{a: true}, {}, {}, {}]);
  expect([textId(7), textId('x'), textId(undefined)]).toEqual(['7', 'x', undefined]);
  expect([idField('a', 7), idField('a', 'x'), idField('a', undefined)]).toEqual([{a: '7'}, {a: 'x'}, {}]);
});
