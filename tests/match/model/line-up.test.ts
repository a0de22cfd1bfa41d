import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {changeOf} from '../../../src/match/model/change-words.ts';
import {applyToLineUps, knownName, playersById, shortName, startingLineUps} from '../../../src/match/model/line-up.ts';
import {buildTimeline, stateAt} from '../../../src/match/model/timeline.ts';
import {matchArbitrary} from '../../support/arbitraries.ts';
import {clockAt, type Draft, draft, LINE_UPS, makeEvent, makeMatch, ninety} from '../../support/make-match.ts';

const match = ninety([], {lineUps: LINE_UPS});
const start = startingLineUps(match);

test('the starting eleven are on the pitch, the others on the bench', () => {
  expect([...start.home.keys()]).toEqual([...LINE_UPS.home.starting, ...LINE_UPS.home.bench].map(({id}) => id));
  expect(start.home.get('h3')).toMatchObject({place: 'pitch', slot: 2, goals: [], cards: []});
  expect(start.away.get('a12')).toMatchObject({place: 'bench', slot: undefined});
});

test('a substitute takes the slot of the player who goes off', () => {
  const after = applyToLineUps(start, makeEvent('substitution', '61', {side: 'away', on: 'a12', off: 'a7'}));
  const clock = clockAt('61');
  expect(after.away.get('a12')).toMatchObject({place: 'pitch', slot: 6, cameOn: {clock, for: 'a7'}});
  expect(after.away.get('a7')).toMatchObject({place: 'substituted', slot: 6, wentOff: {clock, for: 'a12'}});
  expect(after.home).toBe(start.home);
  expect(start.away.get('a12')?.place).toBe('bench');
  expect([...after.away.keys()]).toEqual([...start.away.keys()]);
});

test('a change between two periods says in which break', () => {
  const all = (drafts: readonly Draft[]) => {
    const timeline = buildTimeline(makeMatch(drafts, {lineUps: LINE_UPS}));
    const {home} = timeline.record.states.at(-1)!.lineUps;
    return ['h12', 'h7'].map(id => changeOf(timeline.players, home.get(id)!));
  };
  const swap = (clock: string) => draft('substitution', clock, {side: 'home', on: 'h12', off: 'h7'});
  const half = [draft('kick-off', '1'), draft('whistle', '45+2')];
  const estimated = {kind: 'interval', from: clockAt('25'), to: clockAt('35')} as const;
  expect(all([draft('kick-off', '1'), {...swap('30'), timing: estimated}])).toEqual([
    "on ~30' for Home7",
    "off ~30', Home12 on",
  ]);
  expect(all([...half, swap('45+2')])).toEqual(['on at half-time for Home7', 'off at half-time, Home12 on']);
  expect(all([draft('kick-off', '1'), swap('45+2'), draft('whistle', '45+2')])).toEqual([
    "on 45+2' for Home7",
    "off 45+2', Home12 on",
  ]);
  const later = [...half, draft('kick-off', '46'), draft('whistle', '90+3')];
  expect(all([...later, swap('90+3')])).toEqual(['on before extra time for Home7', 'off before extra time, Home12 on']);
});

test('a substitute can be substituted, with the same slot', () => {
  const once = applyToLineUps(start, makeEvent('substitution', '61', {side: 'away', on: 'a12', off: 'a7'}));
  const twice = applyToLineUps(once, makeEvent('substitution', '80', {side: 'away', on: 'a13', off: 'a12'}));
  expect(twice.away.get('a13')).toMatchObject({place: 'pitch', slot: 6});
  expect(twice.away.get('a12')).toMatchObject({place: 'substituted', cameOn: {for: 'a7'}, wentOff: {for: 'a13'}});
});

test('cards are recorded, and a second yellow or a red sends off', () => {
  const card = (kind: 'yellow' | 'second-yellow' | 'red', minute: string) =>
    makeEvent('card', minute, {side: 'home', player: 'h5', card: kind});
  const booked = applyToLineUps(start, card('yellow', '10'));
  expect(booked.home.get('h5')).toMatchObject({place: 'pitch', cards: [{card: 'yellow', clock: clockAt('10')}]});
  const off = applyToLineUps(booked, card('second-yellow', '70'));
  expect(off.home.get('h5')).toMatchObject({place: 'sent-off', wentOff: {clock: clockAt('70'), for: undefined}});
  expect(off.home.get('h5')?.cards).toHaveLength(2);
  expect(applyToLineUps(start, card('red', '70')).home.get('h5')?.place).toBe('sent-off');
});

test('a player off without a substitute is not on the pitch, and can come back to the same slot', () => {
  const remark = (about: 'player-off' | 'player-on', minute: string) =>
    makeEvent('remark', minute, {about, side: 'home', players: ['h5']});
  const off = applyToLineUps(start, remark('player-off', '63'));
  expect(off.home.get('h5')).toMatchObject({place: 'off', slot: 4, wentOff: {clock: clockAt('63')}});
  const back = applyToLineUps(off, remark('player-on', '66'));
  expect(back.home.get('h5')).toEqual(start.home.get('h5'));
  expect(applyToLineUps(start, remark('player-on', '66'))).toBe(start);
  const replaced = applyToLineUps(off, makeEvent('substitution', '64', {side: 'home', on: 'h12', off: 'h5'}));
  expect(replaced.home.get('h12')).toMatchObject({place: 'pitch', slot: 4});
  expect(applyToLineUps(replaced, remark('player-on', '66'))).toBe(replaced);
});

describe('whoever comes on first while a side has nobody in goal', () => {
  const remark = (about: 'player-off' | 'player-on', minute: string) =>
    draft('remark', minute, {about, side: 'home', players: ['h1']});
  const sentOff = draft('card', '20', {side: 'home', player: 'h1', card: 'red'});
  const on = (player: string, off: string | undefined, minute: string) =>
    draft('substitution', minute, {side: 'home', on: player, off});
  const slotsAfter = (drafts: readonly Draft[], ...ids: readonly string[]) => {
    const {home} = buildTimeline(ninety(drafts, {lineUps: LINE_UPS})).record.states.at(-1)!.lineUps;
    return ids.map(id => home.get(id)?.slot);
  };

  test('goes in goal after a sending-off, and the next has the slot of the player who goes off', () => {
    const changes = [sentOff, on('h12', 'h10', '22'), on('h13', 'h9', '60'), on('h14', 'h12', '70')];
    expect(slotsAfter(changes, 'h12', 'h13', 'h14')).toEqual([0, 8, 0]);
  });

  test('goes in goal if only the substitution of the goalkeeper was half known', () => {
    expect(slotsAfter([on('h12', undefined, '22')], 'h12')).toEqual([undefined]);
    const off = draft('substitution', '22', {side: 'home', off: 'h1'});
    expect(slotsAfter([off, on('h12', undefined, '22')], 'h12')).toEqual([0]);
  });

  test('goes in goal for a goalkeeper who is hurt, and who has another place if able to come back', () => {
    const hurt = [remark('player-off', '20'), on('h12', 'h10', '22')];
    expect(slotsAfter(hurt, 'h12')).toEqual([0]);
    expect(slotsAfter([...hurt, remark('player-on', '30')], 'h12', 'h1')).toEqual([0, 9]);
    expect(slotsAfter([remark('player-off', '20'), remark('player-on', '22')], 'h1')).toEqual([0]);
  });

  test('stays there after a formation without places, and is where places say', () => {
    const shape = (places?: readonly string[]) =>
      draft('tactics', '22', {
        side: 'home',
        formation: '4-4-1',
        ...(places === undefined ? {} : {places: [...places]}),
      });
    const change = on('h12', 'h10', '22');
    expect(slotsAfter([sentOff, change, shape()], 'h12')).toEqual([0]);
    const places = ['h5', 'h2', 'h3', 'h4', 'h12', 'h6', 'h7', 'h8', 'h9', 'h11'];
    expect(slotsAfter([sentOff, shape(places), change], 'h5', 'h12')).toEqual([0, 4]);
    expect(slotsAfter([sentOff, change, shape(places)], 'h5', 'h12')).toEqual([0, 4]);
  });

  test('has the slot of the player who goes off if the sending-off is overturned', () => {
    const back = draft('overturned', '30', {side: 'home', event: 'red'});
    expect(slotsAfter([{...sentOff, id: 'red'}, on('h12', 'h10', '22'), back], 'h1', 'h12')).toEqual([0, 9]);
  });
});

test('a formation with places gives everyone a new slot', () => {
  const places = ['h1', 'h3', 'h2', 'h4', 'h5', 'h6', 'h7', 'h8', 'h9', 'h11', 'h12'];
  const shape = makeEvent('tactics', '61', {side: 'home', formation: '3-5-2', places});
  const shaped = applyToLineUps(start, shape);
  expect(shaped.home.get('h3')?.slot).toBe(1);
  expect(shaped.away).toBe(start.away);
  // Whoever comes on afterwards has a place of their own.
  const after = applyToLineUps(shaped, makeEvent('substitution', '61', {side: 'home', on: 'h12', off: 'h10'}));
  expect(after.home.get('h12')).toMatchObject({place: 'pitch', slot: 10});
  const timeline = buildTimeline(
    ninety([draft('tactics', '61', {side: 'home', formation: '3-5-2', places})], {lineUps: LINE_UPS}),
  );
  expect(timeline.states.map(({formations}) => formations.home).slice(-2)).toEqual(['3-5-2', '3-5-2']);
  const allTypes = buildTimeline(
    ninety([draft('tactics', '61', {side: 'home', formation: '3-5-2'})], {lineUps: LINE_UPS}),
  );
  expect(allTypes.states.at(-1)?.formations.home).toBeUndefined();
});

test('goals count for the scorer, own goals for the player of the other side', () => {
  const goal = applyToLineUps(start, makeEvent('goal', '20', {side: 'home', scorer: 'h9'}));
  expect(goal.home.get('h9')).toMatchObject({goals: [{clock: clockAt('20')}], ownGoals: []});
  const own = applyToLineUps(start, makeEvent('goal', '20', {side: 'home', kind: 'own-goal', scorer: 'a4'}));
  expect(own.away.get('a4')).toMatchObject({goals: [], ownGoals: [{clock: clockAt('20')}]});
  expect(own.home).toBe(start.home);
});

test('an event that changes nothing returns the same object', () => {
  expect(applyToLineUps(start, makeEvent('foul', '20', {side: 'home', fouler: 'h9'}))).toBe(start);
  expect(applyToLineUps(start, makeEvent('goal', '20', {side: 'home'}))).toBe(start);
  const bare = startingLineUps(makeMatch([draft('kick-off', '1')]));
  expect(applyToLineUps(bare, makeEvent('substitution', '61', {side: 'away', on: 'x', off: 'y'}))).toBe(bare);
});

test('eleven players, less those sent off, always have different slots', () => {
  const finalState = fc.tuple(matchArbitrary()).map(([random]) => {
    const timeline = buildTimeline(random);
    return {random, state: stateAt(timeline, timeline.duration)};
  });
  fc.assert(
    fc.property(finalState, ({random, state}) => {
      if (random.lineUps === undefined) return;
      for (const side of ['home', 'away'] as const) {
        const players = [...state.lineUps[side].values()];
        const sentOff = players.filter(({place}) => place === 'sent-off').length;
        const slots = players.filter(({place}) => place === 'pitch').map(({slot}) => slot);
        expect(players).toHaveLength(15);
        expect(slots).toHaveLength(11 - sentOff);
        expect(new Set(slots).size).toBe(slots.length);
        expect(slots).not.toContain(undefined);
      }
    }),
  );
});

test('the commentary uses the short name, the name, or the id', () => {
  const players = playersById(
    ninety([], {
      lineUps: {
        home: {starting: [{id: 'x', name: 'Xavier Long', short: 'Long'}]},
        away: {starting: [{id: 'y', name: 'Yann'}]},
      },
    }),
  );
  expect(players.get('y')).toMatchObject({side: 'away'});
  expect(['x', 'y', 'Somebody'].map(id => shortName(players, id))).toEqual(['Long', 'Yann', 'Somebody']);
});

test('a change says when, and for whom', () => {
  const match = ninety(
    [
      draft('substitution', '60', {side: 'home', on: 'h12', off: 'h9'}),
      draft('card', '70', {side: 'home', card: 'red', player: 'h12'}),
      draft('card', '72', {side: 'away', card: 'second-yellow', player: 'a3'}),
      draft('substitution', '80', {side: 'away', off: 'a5'}),
      draft('remark', '81', {about: 'player-off', side: 'away', players: ['a6']}),
    ],
    {lineUps: LINE_UPS},
  );
  const {players, record} = buildTimeline(match);
  const {home, away} = record.states.at(-1)!.lineUps;
  const changes = [home.get('h9'), home.get('h12'), home.get('h2'), away.get('a3'), away.get('a5'), away.get('a6')];
  expect(changes.map(status => changeOf(players, status!))).toEqual([
    "off 60', Home12 on",
    "on 60' for Home9, sent off 70'",
    '',
    "sent off 72'",
    "off 80'",
    "off the pitch since 81'",
  ]);
});

test('a player is known by a nickname, if there is one', () => {
  const name = 'Lionel Andrés Messi Cuccittini';
  expect(knownName({id: 'm', name, nickname: 'Lionel Messi'})).toBe('Lionel Messi');
  expect(knownName({id: 'm', name})).toBe(name);
});

test.each<[clock: string, said: string]>([
  ['45+2', 'on at half-time'],
  ['46', 'on at half-time'],
  ['90+3', 'on before extra time'],
  ['91', 'on before extra time'],
  ['105', 'on at half-time in extra time'],
  ['106', 'on at half-time in extra time'],
  ['120+1', 'on before the shoot-out'],
  ['pen 1', 'on before the shoot-out'],
])('a change in a break, with the clock %s, is %s', (clock, said) => {
  const after = applyToLineUps(start, makeEvent('substitution', clock, {side: 'away', on: 'a12'}), true);
  expect(changeOf(playersById(match), after.away.get('a12')!)).toBe(said);
});
