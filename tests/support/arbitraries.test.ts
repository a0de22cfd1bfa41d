import fc from 'fast-check';
import {expect, test} from 'vitest';
import {PERIODS} from '../../src/match/model/clock.ts';
import {eventSchema} from '../../src/match/schema/event-schema.ts';
import {matchShape} from '../../src/match/schema/match-shape.ts';
import {matchArbitrary} from './arbitraries.ts';

test('random matches reach every event type, period, timing and way of being placed', () => {
  const matches = fc.sample(matchArbitrary({allTypes: true}), {numRuns: 300, seed: 7});
  const events = matches.flatMap(match => match.events);
  const seen = (of: (event: (typeof events)[number]) => unknown) => new Set(events.map(of));
  const types = eventSchema.options.map(option => ('shape' in option ? option : option.in).shape.type.value);
  expect([...seen(event => event.type)].sort()).toEqual([...types].sort());
  expect([...seen(event => event.clock.period)].sort()).toEqual([...PERIODS].sort());
  expect(seen(event => event.timing.kind).size).toBe(3);
  expect(events.some(({clock}) => clock.second !== undefined)).toBe(true);
  expect(events.some(({clock}) => clock.added > 0)).toBe(true);
  expect(new Set(matches.map(({lineUps}) => lineUps === undefined)).size).toBe(2);
  // A kick that is the zeroth has no place before the first.
  const kicks = events.filter(({clock}) => clock.period === 'penalty-shoot-out' && clock.second !== undefined);
  expect(Math.min(...kicks.map(({clock}) => clock.added))).toBe(1);
  for (const match of matches) expect(matchShape.safeParse(match).success).toBe(true);
});
