import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {MINUTE} from '../../src/match/model/clock.ts';
import {buildDay, dayAt, instantAt, positionOfInstant, tablesAt} from '../../src/matchday/day.ts';
import {historyOf} from '../../src/matchday/history.ts';
import type {Matchday, Rules} from '../../src/matchday/matchday.ts';
import {rank, recordsOf} from '../../src/matchday/standings.ts';
import {formatTimeOfDay} from '../../src/matchday/time-of-day.ts';
import {draft} from '../support/make-match.ts';
import {type MatchInput, makeMatchday, newTable} from '../support/make-matchday.ts';
import {runs} from '../support/runs.ts';

const at = (minutes: number) => 1 + minutes * MINUTE;
const table = (matchday: Matchday, minutes: number) =>
  tablesAt(buildDay(matchday), at(minutes)).tables[0]!.standings.map(({team, points}) => `${team} ${points}`);

describe('one clock', () => {
  test('begins with the first kick-off, and a later match is placed on it', () => {
    const day = buildDay(
      makeMatchday([
        {home: 'A', away: 'B', kickOff: '17:30'},
        {home: 'C', away: 'D', kickOff: '15:00'},
      ]),
    );
    expect(formatTimeOfDay(instantAt(day, 0))).toBe('15:00');
    expect(day.matches.map(({kickOff}) => kickOff)).toEqual([at(150), at(0)]);
    expect(dayAt(day, at(60)).matches.map(({phase}) => phase)).toEqual(['before', 'break']);
    expect(day.duration).toBe(at(150 + 109));
    expect(day.zone).toBeUndefined();
  });

  test('counts zones: 18:00 UTC+4 and 17:00 UTC+3 are the same moment, shown in the zone of the first', () => {
    const day = buildDay(
      makeMatchday([
        {home: 'Uruguay', away: 'Russia', kickOff: '18:00 UTC+4'},
        {home: 'Saudi Arabia', away: 'Egypt', kickOff: '17:00 UTC+3'},
      ]),
    );
    expect(day.matches.map(({kickOff}) => kickOff)).toEqual([1, 1]);
    expect(day.zone).toBe(240);
    expect(formatTimeOfDay(instantAt(day, 0))).toBe('18:00');
  });

  test('is a look-up in both directions', () => {
    const day = buildDay(makeMatchday([{home: 'A', away: 'B'}]));
    expect(positionOfInstant(day, instantAt(day, at(30)))).toBe(at(30));
    expect(positionOfInstant(day, instantAt(day, 0) - 1000)).toBe(0);
    expect(positionOfInstant(day, instantAt(day, 0) + 24 * 3_600_000)).toBe(day.duration);
  });
});

describe('the table as it stands', () => {
  const matchday = makeMatchday(
    [
      {home: 'A', away: 'B', goals: ['H 20', 'A 60', 'A 90+4']},
      {home: 'C', away: 'D', goals: ['A 70']},
    ],
    {tables: [newTable('A', 'B', 'C', 'D')]},
  );

  test('counts every match from its kick-off with its score so far', () => {
    expect(table(matchday, -1 / MINUTE)).toEqual(['A 0', 'B 0', 'C 0', 'D 0']);
    expect(table(matchday, 10)).toEqual(['A 1', 'B 1', 'C 1', 'D 1']);
    expect(table(matchday, 30)).toEqual(['A 3', 'C 1', 'D 1', 'B 0']);
    expect(table(matchday, 120)).toEqual(['B 3', 'D 3', 'A 0', 'C 0']);
  });

  test('has a history of each place', () => {
    const day = buildDay(matchday);
    // The second half begins at 61 minutes: the 70th minute is the 25th of it, and the last goal shares its minute with the whistle.
    expect(historyOf(day, 1).map(({at: from, team}) => [team, (from - 1) / MINUTE])).toEqual([
      ['A', -1 / MINUTE],
      ['D', 61 + 24.5],
      ['B', 61 + 48.25],
    ]);
  });

  test('takes back a goal that is overturned', () => {
    const taken = makeMatchday(
      [
        {
          home: 'A',
          away: 'B',
          events: [
            draft('goal', '20', {id: 'g', side: 'away'}),
            draft('overturned', '22', {event: 'g', side: 'away', reason: 'offside'}),
          ],
        },
      ],
      {tables: [newTable('A', 'B')]},
    );
    expect(table(taken, 20)).toEqual(['B 3', 'A 0']);
    expect(table(taken, 30)).toEqual(['A 1', 'B 1']);
  });

  test('leaves out a match that does not count, and counts an award', () => {
    const day = (about: 'postponed' | 'awarded') =>
      makeMatchday(
        [
          {
            home: 'A',
            away: 'B',
            events: [draft('remark', '60', {about, ...(about === 'awarded' ? {score: {home: 0, away: 3}} : {})})],
          },
        ],
        {tables: [newTable('A', 'B')]},
      );
    expect(table(day('postponed'), 120)).toEqual(['A 0', 'B 0']);
    expect(table(day('awarded'), 120)).toEqual(['B 3', 'A 0']);
  });

  test('ranks the thirds of several groups', () => {
    const rules = {places: [{from: 1, to: 2, name: 'knock-out', kind: 'qualification' as const}], bestThirds: 1};
    const groups = [newTable('A', 'B', 'C', 'D'), newTable('E', 'F', 'G', 'H')].map((group, n) => ({
      ...group,
      name: `Group ${n}`,
    }));
    const day = buildDay(
      makeMatchday(
        [
          {home: 'A', away: 'C', goals: ['H 10']},
          {home: 'B', away: 'D', goals: ['H 10', 'A 30']},
          {home: 'E', away: 'F', goals: ['H 10', 'H 20', 'H 30', 'A 40']},
        ],
        {tables: groups, rules},
      ),
    );
    const {tables, meanings} = tablesAt(day, day.duration);
    expect(tables.map(({standings}) => standings[2]?.team)).toEqual(['D', 'H']);
    expect([...meanings].flatMap(([team, {name}]) => (name === 'best third' ? [team] : []))).toEqual(['D']);
  });
});

describe('for any goals', () => {
  const TEAMS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
  const goals = fc.array(
    fc.tuple(fc.constantFrom('H', 'A'), fc.integer({min: 1, max: 90})).map(([side, minute]) => `${side} ${minute}`),
    {maxLength: 6},
  );
  const kickOff = fc.constantFrom('15:00', '15:00', '17:30');
  const input = fc.tuple(goals, kickOff);
  const rules = fc.constantFrom<Partial<Rules>>(
    {},
    {order: ['head-to-head', 'goal-difference', 'goals']},
    {order: ['wins', 'goals'], points: {win: 2, draw: 1, loss: 0}},
  );
  const inMinutes = (list: readonly string[]) => [...list].sort((a, b) => Number(a.slice(2)) - Number(b.slice(2)));
  const matchesOf = (inputs: readonly (readonly [readonly string[], string])[]): readonly MatchInput[] =>
    inputs.map(([list, time], n) => ({
      home: TEAMS[2 * n]!,
      away: TEAMS[2 * n + 1]!,
      goals: inMinutes(list),
      kickOff: time,
    }));

  test('the folded standings are those of the final scores', () => {
    fc.assert(
      fc.property(fc.tuple(input, input, input, input), rules, (inputs, some) => {
        const matchday = makeMatchday(matchesOf(inputs), {tables: [newTable(...TEAMS)], rules: some});
        const day = buildDay(matchday);
        const results = inputs.map(([list], n) => ({
          home: TEAMS[2 * n]!,
          away: TEAMS[2 * n + 1]!,
          score: {
            home: list.filter(goal => goal.startsWith('H')).length,
            away: list.filter(goal => goal.startsWith('A')).length,
          },
        }));
        const [final] = tablesAt(day, day.duration).tables;
        expect(final?.standings).toEqual(rank(recordsOf(results), matchday.rules, results));
      }),
      {numRuns: runs(60)},
    );
  });

  test('the order of the matches does not matter, even for goals of the same minute', () => {
    fc.assert(
      fc.property(fc.tuple(input, input, input, input), inputs => {
        const matches = matchesOf(inputs);
        const options = {tables: [newTable(...TEAMS)]};
        const [one, other] = [matches, [...matches].reverse()].map(list => buildDay(makeMatchday(list, options)));
        expect(one!.tables).toEqual(other!.tables);
        expect(one!.tablesAt).toEqual(other!.tablesAt);
      }),
      {numRuns: runs(40)},
    );
  });

  test('nothing at an instant comes from after it', () => {
    fc.assert(
      fc.property(fc.tuple(input, input, input, input), fc.nat(300), (inputs, minutes) => {
        const options = {tables: [newTable(...TEAMS)]};
        const whole = buildDay(makeMatchday(matchesOf(inputs), options));
        const position = Math.min(at(minutes), whole.duration);
        const until = ([list, time]: (typeof inputs)[number]) => {
          const begun = position - whole.matches.find((_, n) => inputs[n]![1] === time)!.kickOff;
          // Goals of a minute are in the course of it; the second half begins 61 minutes after the kick-off.
          return [
            list.filter(goal => {
              const minute = Number(goal.slice(2));
              return (minute > 45 ? minute + 16 : minute) * MINUTE <= begun + MINUTE;
            }),
            time,
          ] as const;
        };
        const cut = buildDay(makeMatchday(matchesOf(inputs.map(until)), options));
        const earlier = Math.max(0, position - MINUTE);
        expect(dayAt(cut, earlier).tables).toEqual(dayAt(whole, earlier).tables);
        expect(dayAt(cut, earlier).matches.map(({score}) => score)).toEqual(
          dayAt(whole, earlier).matches.map(({score}) => score),
        );
      }),
      {numRuns: runs(40)},
    );
  });
});
