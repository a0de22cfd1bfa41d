import {expect, test} from 'vitest';
import {readValue} from '../../../src/formats/registry.ts';
import {whoscored} from '../../../src/formats/whoscored/format.ts';
import {at, whoscoredFile} from '../../support/make-opta.ts';

const FILE = whoscoredFile([at(16, 1, '6:55', 108)], {score: [1, 0]});

test('it is recognised by its content, wrapped or not', () => {
  expect(whoscored.recognises(FILE)).toBe(true);
  expect(whoscored.recognises({matchId: 1, matchCentreData: FILE})).toBe(true);
  expect(whoscored.recognises({events: [{eventSec: 1, matchPeriod: '1H'}]})).toBe(false);
  expect(whoscored.recognises(null)).toBe(false);
});

test('the fixture: teams, day, kick-off, ground, crowd, referee', async () => {
  const match = await readValue({matchCentreData: FILE}, 'page.json');
  expect(match.fixture).toMatchObject({
    home: {name: 'Homeham', short: 'HOM'},
    away: {name: 'Awayton', short: 'AWA'},
    date: '2015-08-23',
    kickOff: '19:45',
    venue: 'Park',
    attendance: 7309,
    referee: 'Ann Whistle',
  });
  expect(match.origin).toMatchObject({provider: 'whoscored', events: (FILE.events as unknown[]).length});
});

test('a player whom no list names is called by the number', async () => {
  const given = [at(18, 1, '20:00', 109, {55: '2'}, {eventId: 1}), at(19, 1, '20:00', 114, {55: '1'}, {eventId: 2})];
  const match = await readValue(whoscoredFile(given, {score: [0, 0]}), 'page.json');
  expect(match.lineUps?.home.bench.find(({id}) => id === '114')).toMatchObject({name: 'No. 14', number: 14});
  expect(match.origin?.warnings).toContainEqual('the file does not name 1 of the players');
});

test('the score after extra time counts, and the shoot-out apart', async () => {
  const file = {
    ...whoscoredFile([at(16, 3, '93:00', 108)], {score: [0, 0], shootOut: [0, 0]}),
    etScore: '1 : 0',
    elapsed: 'AET',
    pkScore: '',
  };
  expect((await readValue(file, 'page.json')).score).toEqual({home: 1, away: 0});
});

test.each<[object, readonly [object | undefined, object | undefined]]>([
  [{ftScore: '1 : 0'}, [{home: 1, away: 0}, undefined]],
  [{score: '1:0'}, [{home: 1, away: 0}, undefined]],
  [{score: '9 : 9', ftScore: '1 : 0'}, [{home: 1, away: 0}, undefined]],
  [{ftScore: '9 : 9', etScore: '1 : 0', elapsed: 'AET'}, [{home: 1, away: 0}, undefined]],
  [{score: '1 : 0 ', pkScore: '4 : 3'}, [{home: 1, away: 0}, undefined]],
  [{score: '1 - 0'}, [undefined, undefined]],
  [{score: '1 : 100'}, [undefined, undefined]],
  [{}, [undefined, undefined]],
])('what %j states', async (scores, [score, shootOut]) => {
  const {score: _score, ftScore: _ftScore, etScore: _etScore, pkScore: _pkScore, ...rest} = FILE;
  const match = await readValue({...rest, ...scores}, 'page.json');
  expect([match.score, match.shootOut]).toEqual([score, shootOut]);
});

test.each([
  [{minute: 1e9}, 'events[0].minute: is 1000000000; expected at most 200'],
  [{minute: 'x'}, 'events[0].minute: is "x"; expected a number'],
  [{type: {value: -1}}, 'events[0].type.value: is -1; expected at least 0'],
])('a number out of bounds is refused with its place: %j', async (wrong, message) => {
  const [first, ...others] = FILE.events as readonly object[];
  await expect(readValue({...FILE, events: [{...first, ...wrong}, ...others]}, 'page.json')).rejects.toThrow(message);
});

test.each([
  [-50, true],
  [150, true],
  [-50.1, false],
  [150.1, false],
  ['80', false],
  [null, false],
])('a place a little beyond the lines is one, and %s further out is none: the event stays', async (x, known) => {
  const [first, ...others] = FILE.events as readonly {readonly type: {readonly value: number}}[];
  const events = others.map(event => (event.type.value === 16 ? {...event, x} : event));
  const match = await readValue({...FILE, events: [first, ...events]}, 'page.json');
  expect(match.events.find(({type}) => type === 'goal')).toEqual(
    known
      ? expect.objectContaining({location: expect.anything()})
      : expect.not.objectContaining({location: expect.anything()}),
  );
});

test.each([
  [{type: {value: 100_000}}, undefined],
  [{type: {value: 100_001}}, 'events[0].type.value: is 100001; expected at most 100000'],
])('types beyond the known ones: %j', async (wrong, message) => {
  const [first, ...others] = FILE.events as readonly object[];
  const reading = readValue({...FILE, events: [{...first, ...wrong}, ...others]}, 'page.json');
  if (message === undefined) await expect(reading).resolves.toBeDefined();
  else await expect(reading).rejects.toThrow(message);
});
