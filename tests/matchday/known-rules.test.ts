import {expect, test} from 'vitest';
import {knownRules} from '../../src/matchday/known-rules.ts';

test.each([
  ['england_premier-league-2011-2012', 2011, false, 'goal-difference goals play-off', '1 2-3 4 5 18-20'],
  ['English Premier League 2020/21', 2020, false, 'goal-difference goals head-to-head play-off', '1 2-4 5 18-20'],
  ['deutschland_bundesliga-2023-2024', 2023, false, 'goal-difference goals head-to-head', '1 2-4 5 6 16 17-18'],
  ['deutschland_2-bundesliga-2023-2024', 2023, false, 'goal-difference goals', '1'],
  ['spain_primera-division-2010-2011', 2010, false, 'head-to-head goal-difference goals fair-play', '1 2-4 5 18-20'],
  ['Italian Serie A 2015/16', 2015, false, 'head-to-head goal-difference goals', '1 2-4 5 18-20'],
  ['Italian Serie B 2015/16', 2015, false, 'goal-difference goals', '1'],
  ['World Cup 2022', 2022, true, 'goal-difference goals head-to-head fair-play lots', '1-2'],
  ['World Cup 2014', 2014, true, 'goal-difference goals head-to-head lots', '1-2'],
  ['Euro 2020', 2020, true, 'head-to-head goal-difference goals wins fair-play lots', '1-2'],
  ['Sunday League', 2026, false, 'goal-difference goals', '1'],
  ['Sunday Cup', 2026, true, 'goal-difference goals', '1-2'],
])('%s', (competition, year, groups, order, places) => {
  const rules = knownRules(competition, year, groups);
  expect(rules.order.join(' ')).toBe(order);
  expect(rules.places.map(({from, to}) => (from === to ? `${from}` : `${from}-${to}`)).join(' ')).toBe(places);
});

test('thirds go through where that is so', () => {
  const thirds = (competition: string, year: number) => knownRules(competition, year, true).bestThirds;
  expect([thirds('Euro 2020', 2020), thirds('Euro 2012', 2012), thirds('World Cup 2022', 2022)]).toEqual([
    4,
    undefined,
    undefined,
  ]);
});
