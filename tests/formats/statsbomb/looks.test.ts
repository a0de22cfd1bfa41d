import {describe, expect, test} from 'vitest';
import {readValue} from '../../../src/formats/registry.ts';
import type {EventOf, EventType} from '../../../src/match/model/event.ts';
import type {Match} from '../../../src/match/model/match.ts';
import {contextOf} from '../../support/make-companions.ts';
import {AWAY, at, HOME, match, pass, person, type Raw, shot} from '../../support/make-statsbomb.ts';

// What a shot and a pass looked like, and who dealt with them: from the records right after them.

async function read(records: readonly Raw[]): Promise<Match> {
  const value: unknown = JSON.parse(JSON.stringify(match(records)));
  return await readValue(value, '7.json', {context: contextOf('7.json', {})});
}

function of<T extends EventType>({events}: Match, type: T): readonly EventOf<T>[] {
  return events.filter((event): event is EventOf<T> => event.type === type);
}

const keeper = (time: string, fields: object, more: Raw = {}) =>
  at('goalKeeper', 1, time, AWAY, {player: person(201), goalkeeper: fields, ...more});
const named = (id: number) => ({id, name: `Name ${id}`});
const saved = (fields: object) => [
  shot(1, '3:0', HOME, 109, 'Saved', {related_events: ['save']}),
  keeper('3:0', {type: named(33), ...fields}, {id: 'save'}),
];

describe('a save', () => {
  test.each<[string, object, object]>([
    ['with a dive', {technique: named(45)}, {dived: true}],
    ['standing', {technique: named(46)}, {dived: false}],
    ['in another way', {technique: named(99)}, {dived: undefined}],
    ['with both hands', {body_part: named(35)}, {savedWith: 'both-hands'}],
    ['with the left hand', {body_part: named(39)}, {savedWith: 'one-hand'}],
    ['with the right hand', {body_part: named(41)}, {savedWith: 'one-hand'}],
    ['with the left foot', {body_part: named(38)}, {savedWith: 'foot'}],
    ['with the right foot', {body_part: named(40)}, {savedWith: 'foot'}],
    ['with the head', {body_part: named(37)}, {savedWith: 'other'}],
    ['with the chest', {body_part: named(36)}, {savedWith: 'other'}],
    ['with nothing known', {body_part: null, technique: null}, {savedWith: undefined, dived: undefined}],
  ])('%s', async (_what, fields, looks) => {
    const [event] = of(await read(saved(fields)), 'shot');
    const {dived, savedWith} = event!;
    expect({dived, savedWith}).toMatchObject(looks);
  });

  test('is no save of a shot that misses, and a goal says whether the goalkeeper dived', async () => {
    const imported = await read([
      shot(1, '3:0', HOME, 109, 'Off T', {related_events: ['a']}),
      keeper('3:0', {type: named(32), body_part: named(40)}, {id: 'a'}),
      shot(1, '4:0', HOME, 109, 'Goal', {related_events: ['b']}),
      keeper('4:0', {type: named(26), technique: named(45)}, {id: 'b'}),
    ]);
    expect(of(imported, 'shot')[0]?.savedWith).toBeUndefined();
    expect(of(imported, 'goal')[0]?.dived).toBe(true);
  });
});

describe('what comes after a shot', () => {
  const blocked = (time: string) => [
    shot(1, time, HOME, 109, 'Blocked', {related_events: [`block ${time}`]}),
    at('block', 1, time, AWAY, {id: `block ${time}`, player: person(204)}),
  ];
  const clearance = (time: string, team = AWAY) =>
    at('clearance', 1, time, team, {player: person(team === AWAY ? 205 : 105), clearance: {}});
  const corner = (time: string, team = HOME) =>
    at('pass', 1, time, team, {
      player: person(107),
      location: [120, 0.1],
      pass: {end_location: [110, 40], type: named(61), ...(team === HOME ? {type: {id: 61, name: 'Corner'}} : {})},
    });
  const looks = async (records: readonly Raw[]) => {
    const [event] = of(await read(records), 'shot');
    return {clearer: event?.clearer, handling: event?.handling};
  };

  test.each<[string, readonly Raw[], string | undefined]>([
    ['a clearance within three seconds', [...blocked('3:0'), clearance('3:3')], '205'],
    ['a clearance later', [...blocked('3:0'), clearance('3:3.1')], undefined],
    ['a clearance by a team-mate', [...blocked('3:0'), clearance('3:1', HOME)], undefined],
    ['a pass before the clearance', [...blocked('3:0'), pass(1, '3:1', HOME, 108), clearance('3:2')], undefined],
    ['a clearance after a save', [...saved({outcome: named(52)}), clearance('3:2')], '205'],
    ['a clearance after a miss', [shot(1, '3:0', HOME, 109, 'Off T'), clearance('3:2')], undefined],
  ])('%s', async (_what, records, clearer) => expect((await looks(records)).clearer).toBe(clearer));

  test.each<[string, readonly Raw[], string | undefined]>([
    ['a corner', [...blocked('3:0'), corner('3:30')], 'behind'],
    ['a corner after a minute and a half', [...blocked('3:0'), corner('4:30.1')], undefined],
    ['a corner after a pass', [...blocked('3:0'), pass(1, '3:5', HOME, 108), corner('3:30')], undefined],
    ['another pass', [...blocked('3:0'), pass(1, '3:30', HOME, 108)], undefined],
    ['nothing', blocked('3:0'), undefined],
  ])('%s: a blocked shot went behind, or is not known to have', async (_what, records, handling) => {
    expect((await looks(records)).handling).toBe(handling);
  });
});

describe('a pass that does not arrive', () => {
  const lost = (fields: Raw = {}) => pass(1, '3:0', HOME, 108, {outcome: {id: 9, name: 'Incomplete'}, ...fields});
  const then = (type: Parameters<typeof at>[0], fields: Raw = {}, time = '3:2', team = AWAY) =>
    at(type, 1, time, team, {player: person(team === AWAY ? 205 : 105), ...fields});
  const play = async (records: readonly Raw[]) => {
    const [first] = of(await read(records), 'play');
    return first;
  };
  const goalkeeper = (type: number, outcome?: number) => ({
    goalkeeper: {type: named(type), ...(outcome === undefined ? {} : {outcome: named(outcome)})},
  });

  test.each<[string, Raw, string | undefined]>([
    ['a block', then('block'), 'blocked'],
    ['a clearance', then('clearance', {clearance: {}}), 'cleared'],
    ['a clearance with the foot', then('clearance', {clearance: {body_part: named(40)}}), 'cleared'],
    ['a clearance with the head', then('clearance', {clearance: {body_part: named(37)}}), 'headed'],
    ['a clearance with the head in an old file', then('clearance', {clearance: {head: true}}), 'headed'],
    ['a clearance won in the air', then('clearance', {clearance: {aerial_won: true}}), 'headed'],
    ['a ball that the goalkeeper collects', then('goalKeeper', goalkeeper(25, 15)), 'claimed'],
    ['a ball that the goalkeeper fails to collect', then('goalKeeper', goalkeeper(25, 50)), undefined],
    ['a punch', then('goalKeeper', goalkeeper(30, 117)), 'punched'],
    ['a punch that fails', then('goalKeeper', goalkeeper(30, 50)), undefined],
    ['a claim off the line', then('goalKeeper', goalkeeper(27, 47)), 'claimed'],
    ['a clearance off the line', then('goalKeeper', goalkeeper(27, 48)), 'cleared'],
    ['a goalkeeper who comes off the line', then('goalKeeper', goalkeeper(27)), undefined],
    ['a shot that the goalkeeper faces', then('goalKeeper', goalkeeper(32)), undefined],
    ['an interception, which is a play of its own', then('interception'), undefined],
    ['a clearance after four seconds', then('clearance', {clearance: {}}, '3:4'), 'cleared'],
    ['a clearance later', then('clearance', {clearance: {}}, '3:4.1'), undefined],
    ['a clearance by a team-mate', then('clearance', {clearance: {}}, '3:2', HOME), undefined],
  ])('%s', async (_what, record, stop) => {
    const event = await play([lost(), record]);
    expect([event?.stop, event?.stopper]).toEqual(stop === undefined ? [undefined, undefined] : [stop, '205']);
  });

  test('one that arrives, goes out or is offside is not stopped', async () => {
    const cleared = then('clearance', {clearance: {}});
    for (const outcome of [null, {id: 75, name: 'Out'}, {id: 76, name: 'Pass Offside'}]) {
      expect((await play([pass(1, '3:0', HOME, 108, {outcome}), cleared]))?.stop).toBeUndefined();
    }
  });

  test('says that it was headed, left to run or high, and what kind of ball it was', async () => {
    const of = (fields: Raw) => play([pass(1, '3:0', HOME, 108, fields)]);
    expect(await of({body_part: named(37), height: named(3)})).toMatchObject({body: 'head', high: true});
    expect(await of({body_part: named(106)})).toMatchObject({body: 'no-touch'});
    expect(await of({cross: true})).toMatchObject({delivery: 'cross'});
    expect(await of({cut_back: true})).toMatchObject({delivery: 'cut-back'});
    expect(await of({type: {id: 62, name: 'Free Kick'}, cross: true})).toMatchObject({delivery: 'free-kick'});
    expect((await of({type: {id: 65, name: 'Kick Off'}}))?.delivery).toBeUndefined();
    const low = await of({body_part: named(40), height: named(2)});
    expect([low?.body, low?.high]).toEqual([undefined, undefined]);
  });
});

describe('who was where', () => {
  const by = (x: number, y: number, more: object = {}) => ({
    location: [x, y],
    teammate: false,
    position: named(5),
    ...more,
  });
  const looks = async (frame: readonly object[] | null, fields: Raw = {}) => {
    const raw = shot(1, '3:0', HOME, 109, 'Off T', {location: [108, 40], shot: {freeze_frame: frame}, ...fields});
    const [event] = of(await read([raw]), 'shot');
    return [event?.nearestOpponent, event?.opponentsInTheWay];
  };

  test.each<[string, readonly object[] | null, readonly (number | undefined)[]]>([
    ['nobody recorded', null, [undefined, undefined]],
    ['an empty frame', [], [undefined, undefined]],
    ['a team-mate', [by(110, 40, {teammate: true})], [undefined, 0]],
    ['the goalkeeper', [by(118, 40, {position: named(1)})], [undefined, 0]],
    // Six yards within the penalty area, which is 18 yards and 16.5 metres deep, are 5.5 metres.
    ['an opponent in front', [by(114, 40)], [5.5, 1]],
    ['an opponent behind', [by(102, 40)], [5.5, 0]],
    ['one in front and one beside', [by(114, 40), by(108, 44)], [3.7, 1]],
    // Half-way to the goal, the posts are half as far apart, and half a metre more can be reached.
    ['an opponent just in the way', [by(114, 42.5)], [6, 1]],
    ['an opponent just out of it', [by(114, 42.7)], [6, 0]],
  ])('%s', async (_what, frame, expected) => expect(await looks(frame)).toEqual(expected));

  test('nothing is known of a shot without a place, and nobody is in the way on the goal line', async () => {
    expect(await looks([by(114, 40)], {location: null})).toEqual([undefined, undefined]);
    expect(await looks([by(120, 40)], {location: [120, 44]})).toEqual([3.7, 0]);
  });
});

describe('how fast a shot was', () => {
  const speed = async (end: readonly number[], duration: number | null) => {
    const raw = shot(1, '3:0', HOME, 109, 'Off T', {
      location: [100, 40],
      duration,
      shot: {end_location: end},
    });
    return of(await read([raw]), 'shot')[0]?.speed;
  };
  test.each<[string, readonly number[], number | null, number | undefined]>([
    ['18.2 metres in a second', [120, 40, 1], 1, 18.2],
    ['in half a second', [120, 40, 1], 0.5, 36.4],
    ['in less time than can be measured', [120, 40, 1], 0.29, undefined],
    ['faster than any shot', [120, 40, 1], 0.38, undefined],
    ['over too few metres', [107, 40, 1], 0.5, undefined],
    ['without a height, which is a block', [120, 40], 1, undefined],
    ['without a time', [120, 40, 1], null, undefined],
  ])('%s', async (_what, end, duration, expected) => expect(await speed(end, duration)).toBe(expected));
});
