import {describe, expect, test} from 'vitest';
import {readValue} from '../../../src/formats/registry.ts';
import type {EventType} from '../../../src/match/model/event.ts';
import {at, type OptaEvent, whoscoredFile} from '../../support/make-opta.ts';

// Records that only some matches have. opta.test.ts has the others, as both sites write them.

async function eventsOf(given: readonly OptaEvent[], type: EventType) {
  const match = await readValue(whoscoredFile(given, {score: [0, 0]}), 'match.json');
  return match.events.filter(event => event.type === type);
}

describe('remarks', () => {
  test.each([
    ['retires', 20, 'player-off'],
    ['leaves the pitch', 77, 'player-off'],
    ['returns to the pitch', 78, 'player-on'],
  ])('a player who %s', async (_, type, about) => {
    expect(await eventsOf([at(type, 1, '20:00', 109)], 'remark')).toMatchObject([
      {about, side: 'home', players: ['109']},
    ]);
    expect(await eventsOf([at(type, 1, '20:00', undefined)], 'remark')).toEqual([]);
  });

  test('a delay for an injury names who is hurt; any other delay is left out', async () => {
    const delay = (qualifiers: Readonly<Record<number, string | undefined>>) =>
      eventsOf([at(27, 1, '20:00', undefined, qualifiers)], 'remark');
    expect(await delay({41: 'Injury', 53: '109'})).toMatchObject([{about: 'injury', side: 'home', players: ['109']}]);
    expect(await delay({41: 'Injury'})).toEqual([]);
    expect(await delay({41: 'Drinks break', 53: '109'})).toEqual([]);
    expect(await delay({53: '109'})).toEqual([]);
  });
});

test.each([
  ['1', [1]],
  ['60', [60]],
  ['0', []],
  ['61', []],
  ['-1', []],
  ['2.5', []],
  ['many', []],
  ['', []],
])('announced minutes "%s" are %j', async (text, minutes) => {
  const announced = await eventsOf([at(70, 1, '45:00', undefined, {277: text})], 'added-time');
  expect(announced.map(event => event.type === 'added-time' && event.minutes)).toEqual(minutes);
});

test('announced minutes without a number are left out', async () => {
  expect(await eventsOf([at(70, 1, '45:00', undefined)], 'added-time')).toEqual([]);
});

test('an error names its player', async () => {
  expect(await eventsOf([at(51, 1, '20:00', 204)], 'error')).toMatchObject([{side: 'away', player: '204'}]);
});

describe('a change of formation', () => {
  const players = Array.from({length: 11}, (_, index) => 101 + index);
  const change = (formation: string, ids: readonly number[]) =>
    eventsOf(
      [
        at(40, 1, '30:00', undefined, {
          30: ids.join(', '),
          44: ids.map((_, index) => (index === 0 ? 1 : index < 5 ? 2 : index < 9 ? 3 : 4)).join(', '),
          59: ids.map((_, index) => index + 1).join(', '),
          130: formation,
          131: ids.map((_, index) => index + 1).join(', '),
        }),
      ],
      'tactics',
    );

  test('has the places of eleven known players', async () => {
    const [tactics] = await change('4', players);
    expect(tactics).toMatchObject({side: 'home', formation: '4-3-3'});
    expect(tactics).toHaveProperty('places.length', 11);
    expect(tactics).toHaveProperty('places.0', '101');
  });

  test('has no places where a player is unknown', async () => {
    const [tactics] = await change('4', [...players.slice(0, 10), 999]);
    expect(tactics).not.toHaveProperty('places');
  });

  test('has neither where the formation is unknown', async () => {
    const [tactics] = await change('99', players);
    expect(tactics).not.toHaveProperty('formation');
    expect(tactics).not.toHaveProperty('places');
  });
});

test('a foul without its other half names nobody as fouled', async () => {
  const other = at(7, 1, '8:00', 209, {}, {eventId: 81});
  const [alone, beside] = await eventsOf(
    [
      at(4, 1, '7:00', 104, {}, {outcome: 0, eventId: 70}),
      at(4, 1, '8:00', 104, {233: '81'}, {outcome: 0, eventId: 80}),
      other,
    ],
    'foul',
  );
  expect(alone).toMatchObject({fouler: '104'});
  for (const foul of [alone, beside]) expect(foul).not.toHaveProperty('fouled');
});

test('a record of an unknown type is left out', async () => {
  const match = await readValue(whoscoredFile([at(999, 1, '8:00', 104)], {score: [0, 0]}), 'match.json');
  const without = await readValue(whoscoredFile([], {score: [0, 0]}), 'match.json');
  expect(match.events.map(({type}) => type)).toEqual(without.events.map(({type}) => type));
});
