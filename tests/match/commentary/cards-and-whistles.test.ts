import {describe, expect, test} from 'vitest';
import {capital} from '../../../src/match/commentary/context.ts';
import {BOOKED, BOOKED_FOR_THAT, BOOKINGS, THEN_BOOKED} from '../../../src/match/commentary/moulds/cards.ts';
import {writeCard} from '../../../src/match/commentary/sentences/card.ts';
import {writeWhistle} from '../../../src/match/commentary/sentences/period.ts';
import {fill} from '../../../src/match/commentary/words/mould.ts';
import type {MatchState} from '../../../src/match/model/state.ts';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {filled} from '../../support/line-context.ts';
import {draft, LINE_UPS, makeEvent, ninety} from '../../support/make-match.ts';
import {nthWay as nthLine} from '../../support/ways.ts';

const match = ninety([draft('card', '20', {side: 'home', card: 'red', player: 'h2'})], {lineUps: LINE_UPS});
const {players, states} = buildTimeline(match);
const [start, , afterRed] = states;

/** The line on the last event, with short names: at the first mention of a player it has the whole name. */
const nthWay = (...given: Parameters<typeof nthLine>) => nthLine(...given).replace(/(Home|Away) Player (\d+)/g, '$1$2');

describe('a card', () => {
  const card = (fields: object) => makeEvent('card', '30', {side: 'home', card: 'yellow', ...fields});
  const write = (fields: object, before: MatchState = start!) => writeCard(card(fields), {match, players, before});
  const ways = (moulds: readonly string[], why = '') => filled(moulds, {player: 'Home4', why});

  test.each<[string, object, MatchState | undefined, string]>([
    ['of the bench', {}, start, 'A yellow card for the Homeham bench.'],
    ['of the bench, and why', {card: 'red', reason: 'dissent'}, start, 'A red card for the Homeham bench (dissent).'],
    ['that is red', {card: 'red', player: 'h4'}, start, 'Home4 is sent off. Homeham are down to ten.'],
    [
      'that is the second yellow one',
      {card: 'second-yellow', player: 'h4', reason: 'dissent'},
      start,
      'Home4 is shown a second yellow card and is off (dissent). Homeham are down to ten.',
    ],
    [
      'that is the second red one',
      {card: 'red', player: 'h4'},
      afterRed,
      'Home4 is sent off. Homeham are down to nine.',
    ],
    ['of a substitute', {card: 'red', player: 'h12'}, start, 'Home12 is sent off.'],
    [
      'of the other side',
      {side: 'away', card: 'red', player: 'a4'},
      afterRed,
      'Away4 is sent off. Awayton are down to ten.',
    ],
  ])('%s', (_what, fields, before, words) => expect(write(fields, before)).toBe(words));

  test('without a foul that is known', () => {
    expect(ways(BOOKED)).toContain(write({player: 'h4'}));
    expect(ways(BOOKED, ' (dissent)')).toContain(write({player: 'h4', reason: 'dissent'}));
  });

  test('that is red, without line-ups, counts the players who are left', () => {
    const red = (player: string, fields: object = {}) =>
      draft('card', '20', {side: 'home', card: 'red', player, ...fields});
    const last = (...drafts: Parameters<typeof red>[]) =>
      buildTimeline(ninety(drafts.map(each => red(...each)))).words.at(-4);
    expect(last(['Ott'])).toBe('Ott is sent off. Homeham are down to ten.');
    expect(last(['Kern', {card: 'second-yellow'}], ['Ott'])).toBe('Ott is sent off. Homeham are down to nine.');
    expect(last(['Kern', {side: 'away'}], ['Ott'])).toBe('Ott is sent off. Homeham are down to ten.');
    expect(last(['Kern', {card: 'yellow'}], ['Ott'])).toBe('Ott is sent off. Homeham are down to ten.');
  });

  test('after one or two others', () => {
    const yellow = (clock: string, player: string, fields: object = {}) =>
      draft('card', clock, {side: 'home', card: 'yellow', player, ...fields});
    const said = (...before: Parameters<typeof yellow>[]) => {
      const drafts = [...before.map(each => yellow(...each)), yellow('60', 'h4')];
      return Array.from({length: 40}, (_, n) => nthWay(drafts, n)).join('\n');
    };
    expect(said(['20', 'a5', {side: 'away'}])).toMatch(/Home4 joins Away5 in the book\./);
    expect(said(['20', 'h5'], ['30', 'h6'])).toMatch(/Home4 joins Home5 and Home6 in the book\./);
    expect(said(['20', 'h5'])).toMatch(/Home4 is booked as well\./);
    for (const before of [
      [],
      [
        ['20', 'h5'],
        ['30', 'h6'],
        ['40', 'h7'],
      ],
      [['20', 'h5', {card: 'red'}]],
    ]) {
      expect(said(...(before as Parameters<typeof said>))).not.toMatch(/joins|as well/);
    }
  });

  test('for the foul before it', () => {
    const foul = (clock: string) =>
      draft('foul', clock, {side: 'home', fouler: 'h4', fouled: 'a9', location: {x: 25, y: 38}});
    const yellow = (clock: string) => draft('card', clock, {side: 'home', card: 'yellow', player: 'h4'});
    expect(ways(BOOKED_FOR_THAT)).toContain(nthWay([foul('20:00'), yellow('20:30')], 0));
    const booked = {player: 'Home4', foul: 'a foul on Away9 in a dangerous position'};
    expect(BOOKINGS.flatMap(mould => fill(mould, booked) ?? []).map(capital)).toContain(
      nthWay([foul('20:00'), yellow('20:00')], 0),
    );
  });

  test('for the foul that ends an attack', () => {
    const ball = draft('play', '20:00', {
      side: 'away',
      kind: 'pass',
      player: 'a8',
      target: 'a9',
      location: {x: 60, y: 34},
      end: {x: 80, y: 34},
      completed: true,
    });
    const foul = draft('foul', '20:04', {side: 'home', fouler: 'h4', fouled: 'a9', location: {x: 25, y: 34}});
    const yellow = draft('card', '20:04', {side: 'home', card: 'yellow', player: 'h4', reason: 'late'});
    const said = Array.from({length: 30}, (_, n) => nthWay([ball, foul, yellow], n));
    for (const line of said) expect(line).toMatch(/Away9.*[.!] .*\(late\)\.$/);
    const ends = said.map(line => line.split(/(?<=[.!]) /).at(-1)!);
    expect(new Set(ends)).toEqual(new Set(ways(THEN_BOOKED, ' (late)')));
  });
});

describe('a whistle', () => {
  const kick = makeEvent('shoot-out-kick', 'pen 1', {side: 'home', scored: true});
  type Fields = Partial<Pick<MatchState, 'score' | 'shootOut' | 'kicks'>>;
  const write = (clock: string, final: boolean, fields: Fields) =>
    writeWhistle(makeEvent('whistle', clock, {final}), {match, players, before: {...start!, ...fields}});
  const score = {home: 1, away: 1};
  const shootOut = {home: 4, away: 3};
  const level = {home: 3, away: 3};

  test.each<[string, string, boolean, Fields, string]>([
    [
      'after kicks',
      'pen 1',
      false,
      {score, shootOut, kicks: [kick]},
      'The penalty shoot-out is over: Homeham 1-1 Awayton, 4-3 on penalties.',
    ],
    [
      'after kicks that are not recorded',
      'pen 1',
      false,
      {score, shootOut},
      'The penalty shoot-out is over: Homeham 1-1 Awayton, 4-3 on penalties.',
    ],
    [
      'after as many kicks of each side',
      'pen 1',
      true,
      {score, shootOut: level, kicks: [kick]},
      'Full-time: Homeham 1-1 Awayton, 3-3 on penalties.',
    ],
    [
      'after a shoot-out',
      'pen 1',
      true,
      {score, shootOut, kicks: [kick]},
      'Full-time: Homeham 1-1 Awayton. Homeham win 4-3 on penalties.',
    ],
    [
      'after a shoot-out that the away side wins',
      'pen 1',
      true,
      {score, shootOut: {home: 2, away: 4}},
      'Full-time: Homeham 1-1 Awayton. Awayton win 4-2 on penalties.',
    ],
    ['after ninety minutes', '90', false, {score}, 'The second half is over: Homeham 1-1 Awayton.'],
    ['after extra time', '120', false, {score}, 'The second half of extra time is over: Homeham 1-1 Awayton.'],
  ])('%s', (_what, clock, final, fields, words) => expect(write(clock, final, fields)).toBe(words));
});
