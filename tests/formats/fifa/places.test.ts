import {expect, test} from 'vitest';
import {placer} from '../../../src/formats/fifa/places.ts';
import {type FifaEvent, TYPE} from '../../../src/formats/fifa/schema.ts';
import type {Period} from '../../../src/match/model/clock.ts';
import type {Side} from '../../../src/match/model/side.ts';

type Place = {readonly x?: number | null; readonly y?: number | null};

const acted = (Type: number, side: Side | undefined, {x, y}: Place, period: Period = 'first-half') => ({
  event: {Type, PositionX: x, PositionY: y} as FifaEvent,
  period,
  side,
});
const attempt = (side: Side | undefined, x: number, period?: Period) => acted(TYPE.attempt, side, {x, y: 50}, period);
const FOUL = 18;

test.each<[string, Side, number, Side, {readonly x: number; readonly y: number}]>([
  ['home attack to the right', 'home', 90, 'home', {x: 84, y: 54.4}],
  ['so away attack to the left', 'home', 90, 'away', {x: 21, y: 13.6}],
  ['home attack to the left', 'home', 10, 'home', {x: 21, y: 13.6}],
  ['away attack to the right', 'away', 90, 'away', {x: 84, y: 54.4}],
  ['so home attack to the left', 'away', 90, 'home', {x: 21, y: 13.6}],
])('%s', (_, attacker, x, side, place) => {
  const foul = acted(FOUL, side, {x: 80, y: 20});
  expect(placer([attempt(attacker, x), foul])(foul)).toEqual(place);
});

test('corners and goals count as attempts do, fouls do not', () => {
  const foul = acted(FOUL, 'home', {x: 80, y: 20});
  expect(placer([acted(TYPE.corner, 'home', {x: 99, y: 1}), foul])(foul)).toEqual({x: 84, y: 54.4});
  expect(placer([foul])(foul)).toBeUndefined();
});

test('most attempts decide, each by how far it is from the middle', () => {
  const foul = acted(FOUL, 'home', {x: 80, y: 20});
  expect(placer([attempt('home', 51), attempt('home', 20), foul])(foul)).toEqual({x: 21, y: 13.6});
  expect(placer([attempt('home', 60), attempt('home', 40), foul])(foul)).toBeUndefined();
});

test('a period has an end of its own', () => {
  const given = [attempt('home', 90), attempt('home', 10, 'second-half')];
  const place = placer(given);
  expect(place(acted(FOUL, 'home', {x: 80, y: 20}))).toEqual({x: 84, y: 54.4});
  expect(place(acted(FOUL, 'home', {x: 80, y: 20}, 'second-half'))).toEqual({x: 21, y: 13.6});
  expect(place(acted(FOUL, 'home', {x: 80, y: 20}, 'extra-time-first-half'))).toBeUndefined();
});

test('what lacks a side or half of its place has none', () => {
  const place = placer([attempt('home', 90), attempt(undefined, 5)]);
  expect(place(acted(FOUL, undefined, {x: 80, y: 20}))).toBeUndefined();
  for (const half of [{x: 80}, {y: 20}, {x: null, y: 20}, {x: 80, y: null}])
    expect(place(acted(FOUL, 'home', half))).toBeUndefined();
  expect(place(acted(FOUL, 'home', {x: 0, y: 0}))).toEqual({x: 0, y: 68});
});

test('a place beyond the pitch is at its edge', () => {
  expect(placer([attempt('home', 90)])(acted(FOUL, 'home', {x: 120, y: -5}))).toEqual({x: 105, y: 68});
});
