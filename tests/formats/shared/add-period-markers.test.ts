import {expect, test} from 'vitest';
import {addPeriodMarkers, type EventDraft} from '../../../src/formats/shared/add-period-markers.ts';

const corner = (minute: number, id?: string, second?: number): EventDraft => ({
  type: 'corner',
  side: 'home',
  clock: {period: 'first-half', minute, added: 0, ...(second === undefined ? {} : {second})},
  ...(id === undefined ? {} : {id}),
});
const whistle = (second: number): EventDraft => ({
  type: 'whistle',
  clock: {period: 'first-half', minute: 45, added: 0, second},
});

test('a draft keeps its own id; the others are numbered by their places', () => {
  const events = addPeriodMarkers([corner(5), corner(6, 'own'), corner(7)], ['first-half'], true);
  expect(events.map(({id}) => id)).toEqual(['e1', 'e2', 'own', 'e4', 'e5']);
});

test('ids stay unique: no number takes the id of a draft, and a second event with one id has a number', () => {
  const events = addPeriodMarkers([corner(5), corner(6, 'e2'), corner(7, 'e2')], ['first-half'], true);
  expect(events.map(({id}) => id)).toEqual(['e1', 'e2-2', 'e2', 'e2-3', 'e5']);
});

test('a match without a period is what comes before it', () => {
  expect(addPeriodMarkers([corner(0), corner(5)], [], false)).toMatchObject([{id: 'e1', clock: {minute: 0}}]);
});

test('a whistle keeps its second unless an event of its minute is later', () => {
  const last = (second: number) =>
    addPeriodMarkers([corner(45, 'c', second), whistle(20)], ['first-half'], true).at(-1)?.clock.second;
  expect(last(10)).toBe(20);
  expect(last(30)).toBeUndefined();
});
