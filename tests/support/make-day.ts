import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {buildDay, type Day} from '../../src/matchday/day.ts';
import {type DayTimeline, dayTimeline} from '../../src/matchday/day-timeline.ts';
import {matchdaySchema} from '../../src/matchday/schema/matchday-schema.ts';
import {type MatchInput, makeMatchday, newTable} from './make-matchday.ts';

/** The bundled final day. */
export function finalDay(): DayTimeline {
  const text = readFileSync(new URL('../../data/final-day.json', import.meta.url), 'utf8');
  return dayTimeline(buildDay(matchdaySchema.parse(JSON.parse(text))));
}

/** The position at a time of day: `16:52`, `16:52:30`. */
export function timeOn({start}: Day, time: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  const day = Math.floor(start / 86_400_000) * 86_400_000;
  return day + ((hours * 60 + minutes) * 60 + seconds) * 1000 - start + 1;
}

const NAMES = [
  ['Arsenal', 'Borussia Verein für Leibesübungen 1900 Mönchengladbach'],
  ['鹿島アントラーズ', 'Derby County'],
  ['Everton', 'Fulham'],
] as const;

/** A few random matches on one clock, with a table or without one, and names of every length and script. */
export const dayArbitrary: fc.Arbitrary<DayTimeline> = fc
  .record({
    matches: fc.integer({min: 1, max: 3}).chain(count =>
      fc.tuple(
        ...NAMES.slice(0, count).map(([home, away]) =>
          fc.record({
            home: fc.constant(home),
            away: fc.constant(away),
            kickOff: fc.constantFrom('15:00', '15:00', '17:30', '23:30'),
            goals: fc.array(
              fc.tuple(fc.constantFrom('H', 'A'), fc.constantFrom('3', '20', '45', '45+2', '46', '77', '90', '90+5')),
              {maxLength: 7},
            ),
          }),
        ),
      ),
    ),
    table: fc.boolean(),
  })
  .map(({matches, table}) => {
    const inputs = matches.map(({goals, ...match}): MatchInput => ({...match, goals: inOrder(goals)}));
    const teams = inputs.flatMap(({home, away}) => [home, away]);
    return dayTimeline(buildDay(makeMatchday(inputs, table ? {tables: [newTable(...teams)]} : {})));
  });

function inOrder(goals: readonly (readonly [string, string])[]): readonly string[] {
  const order = (minute: string) => {
    const [whole = 0, added = 0] = minute.split('+').map(Number);
    return whole + added / 100;
  };
  return [...goals].sort(([, a], [, b]) => order(a) - order(b)).map(([side, minute]) => `${side} ${minute}`);
}
