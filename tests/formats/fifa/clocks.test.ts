import {expect, test} from 'vitest';
import {placeEvents} from '../../../src/formats/fifa/clocks.ts';
import {type FifaEvent, TYPE} from '../../../src/formats/fifa/schema.ts';

/** `foul 3 7' 06:30`: type, period, minute as shown, time of day; a dot for what is missing. */
function placesOf(...texts: readonly string[]) {
  const events = texts.map(text => {
    const [type, period, minute, time] = text.split(' ');
    return {
      Type: TYPE[type as keyof typeof TYPE],
      ...(period === '.' ? {} : {Period: Number(period)}),
      ...(minute === '.' ? {} : {MatchMinute: minute}),
      ...(time === '.' ? {} : {Timestamp: `2026-07-06T00:${time}Z`}),
      EventDescription: text,
    } as FifaEvent;
  });
  return placeEvents(events).map(({event, clock: {period, minute, added, second}}) => {
    const shown = `${period} ${minute}+${added}${second === undefined ? '' : `:${second}`}`;
    return `${shown} | ${event.EventDescription}`;
  });
}

const BEGINS = "periodStart 3 0' 00:00";

test.each([
  ["foul 3 7' 06:30", 'first-half 7+0:30'],
  ["foul 3 7' 06:59", 'first-half 7+0:59'],
  // The time of day contradicts the minute.
  ["foul 3 7' 09:30", 'first-half 7+0'],
  ["foul 3 7' .", 'first-half 7+0'],
  ['foul 3 . 06:30', 'first-half 7+0:30'],
  ['foul 3 . .', 'first-half 1+0'],
  ['foul 3 x 06:30', 'first-half 7+0:30'],
  ["foul 3 45'+2' 46:30", 'first-half 45+2:30'],
  ["foul 3 47' 46:30", 'first-half 45+2:30'],
  ["foul 3 45'+2' 40:00", 'first-half 45+2'],
  ["foul 5 30' .", 'second-half 46+0'],
  ["foul 5 60' 50:00", 'second-half 60+0'],
  ["foul 9 110' .", 'extra-time-second-half 110+0'],
  ["foul 11 120' .", 'penalty-shoot-out 120+0'],
  // Without a period it is that of the event before.
  ["foul . 7' 06:30", 'first-half 7+0:30'],
])('%s after a kick-off', (event, expected) => {
  expect(placesOf(BEGINS, event).at(-1)).toBe(`${expected} | ${event}`);
});

test('what comes before the first kick-off is in minute 0, and without one nothing is', () => {
  expect(placesOf("foul 3 2' 00:30", BEGINS)[0]).toBe("first-half 0+0 | foul 3 2' 00:30");
  expect(placesOf("foul 3 2' 00:30")[0]).toBe("first-half 2+0 | foul 3 2' 00:30");
});

test('order is that of periods, minutes and the time of day, and else that of the file', () => {
  expect(
    placesOf(
      BEGINS,
      "periodStart 5 45' 60:00",
      "foul 3 7' 06:30",
      "corner 3 7' 06:10",
      "save 3 7' .",
      "offside 3 6' 05:10",
      "foul 3 45'+1' .",
    ),
  ).toEqual([
    `first-half 1+0:0 | ${BEGINS}`,
    "first-half 6+0:10 | offside 3 6' 05:10",
    "first-half 7+0:10 | corner 3 7' 06:10",
    "first-half 7+0 | save 3 7' .",
    "first-half 7+0:30 | foul 3 7' 06:30",
    "first-half 45+1 | foul 3 45'+1' .",
    "second-half 46+0 | periodStart 5 45' 60:00",
  ]);
});
