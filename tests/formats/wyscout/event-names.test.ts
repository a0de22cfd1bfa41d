import {expect, test} from 'vitest';
import {eventName, subEventName} from '../../../src/formats/wyscout/event-names.ts';

// The ids of the public data set, with the names that it gives them.

test.each([
  [1, 'Duel'],
  [2, 'Foul'],
  [3, 'Free Kick'],
  [4, 'Goalkeeper leaving line'],
  [5, 'Interruption'],
  [6, 'Offside'],
  [7, 'Others on the ball'],
  [8, 'Pass'],
  [9, 'Save attempt'],
  [10, 'Shot'],
])('the event %i is %s, by number or text', (id, name) => {
  expect([eventName(undefined, id), eventName('', String(id)), eventName(id, undefined)]).toEqual([name, name, name]);
});

test.each([
  [10, 'Air duel'],
  [11, 'Ground attacking duel'],
  [12, 'Ground defending duel'],
  [13, 'Ground loose ball duel'],
  [20, 'Foul'],
  [21, 'Hand foul'],
  [22, 'Late card foul'],
  [23, 'Out of game foul'],
  [24, 'Protest'],
  [25, 'Simulation'],
  [26, 'Time lost foul'],
  [27, 'Violent Foul'],
  [30, 'Corner'],
  [31, 'Free Kick'],
  [32, 'Free kick cross'],
  [33, 'Free kick shot'],
  [34, 'Goal kick'],
  [35, 'Penalty'],
  [36, 'Throw in'],
  [40, 'Goalkeeper leaving line'],
  [50, 'Ball out of the field'],
  [51, 'Whistle'],
  [70, 'Acceleration'],
  [71, 'Clearance'],
  [72, 'Touch'],
  [80, 'Cross'],
  [81, 'Hand pass'],
  [82, 'Head pass'],
  [83, 'High pass'],
  [84, 'Launch'],
  [85, 'Simple pass'],
  [86, 'Smart pass'],
  [90, 'Reflexes'],
  [91, 'Save attempt'],
  [100, 'Shot'],
])('its kind %i is %s', (id, name) => {
  expect(subEventName('', id)).toBe(name);
});

test('a name of the file comes before its id, and an unknown id stays a number', () => {
  expect([eventName('Pass', 10), eventName(null, 77), eventName(undefined, undefined)]).toEqual(['Pass', '77', '']);
  expect([subEventName('Cross', 85), subEventName('', '999'), subEventName('', '')]).toEqual([
    'Cross',
    '999',
    undefined,
  ]);
});
