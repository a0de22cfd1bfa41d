import {describe, expect, test} from 'vitest';
import {readValue} from '../../../src/formats/registry.ts';
import {statsperform} from '../../../src/formats/statsperform/format.ts';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {contextOf} from '../../support/make-companions.ts';
import {at, ma1File, ma3File} from '../../support/make-opta.ts';

const FILE = ma3File([at(16, 1, '6:55', 108)], {score: [1, 0]});

test('both feeds are recognised by their content', () => {
  expect(statsperform.recognises(FILE)).toBe(true);
  expect(statsperform.recognises(ma1File())).toBe(true);
  expect(statsperform.recognises({matchInfo: {}, liveData: {event: []}})).toBe(false);
});

test('an MA1 file is a companion, not a match', async () => {
  await expect(readValue(ma1File(), 'ma1.json')).rejects.toThrow(
    'ma1.json: Stats Perform’s MA1, which goes with a match: give the MA3 file, which has its events',
  );
});

test('the MA1 beside it gives managers, crowd, referee and the names of the bench', async () => {
  const context = contextOf('ma3.json', {'other.json': ma1File('m8'), 'ma1.json': ma1File()});
  const {fixture, lineUps} = await readValue(FILE, 'ma3.json', {context});
  expect(fixture).toMatchObject({
    competition: 'Second League',
    stage: 'Matchday 6',
    date: '2021-09-11',
    kickOff: '18:30 UTC',
    attendance: 19950,
    referee: 'Ann Whistle',
    home: {name: 'Homeham', short: 'Hom', manager: 'Max Boss1'},
    away: {name: 'Awayton', manager: 'Max Boss2'},
  });
  expect(lineUps?.home.bench.map(({name}) => name)).toEqual([112, 113, 114, 115].map(id => `T. Player${id}`));
});

test('without it, the bench has only players whom the events name', async () => {
  const {fixture, lineUps} = await readValue(FILE, 'ma3.json');
  expect(fixture.home).not.toHaveProperty('manager');
  expect(lineUps?.home.bench).toEqual([]);
  expect(lineUps?.home.starting).toHaveLength(11);
});

test('--lineups names the MA1, which has to be of the match', async () => {
  const named = (value: unknown) => ({...contextOf('ma3.json'), named: {lineups: {file: 'given.json', value}}});
  expect((await readValue(FILE, 'ma3.json', {context: named(ma1File())})).fixture.attendance).toBe(19950);
  await expect(readValue(FILE, 'ma3.json', {context: named(ma1File('m8'))})).rejects.toThrow(
    '--lineups given.json: is of the match m8, and the events are of m7',
  );
  await expect(readValue(FILE, 'ma3.json', {context: named({})})).rejects.toThrow('not Stats Perform’s MA1');
});

test.each([
  ['its long name', {longName: 'Riverside Park', shortName: 'Park'}, 'Riverside Park'],
  ['the short one, if there is no other', {shortName: 'Park'}, 'Park'],
  ['nothing if the file names no ground', undefined, undefined],
])('the ground has %s', async (_, venue, shown) => {
  const {matchInfo, ...rest} = ma3File([at(16, 1, '6:55', 108)], {score: [1, 0]}) as {readonly matchInfo: object};
  const {fixture} = await readValue({...rest, matchInfo: {...matchInfo, venue}}, 'ma3.json');
  expect(fixture.venue).toBe(shown);
});

describe('a match that was not played to its end', () => {
  const withStatus = (matchStatus: string, file = FILE) => {
    const {liveData, ...rest} = file as {readonly liveData: {readonly matchDetails: object; readonly event: unknown}};
    return {...rest, liveData: {...liveData, matchDetails: {...liveData.matchDetails, matchStatus}}};
  };
  const stateOf = async (value: unknown) => {
    const match = await readValue(value, 'ma3.json');
    const warnings = match.origin?.warnings.filter(warning => !warning.startsWith('the file does not name')) ?? [];
    return {match, warnings, final: buildTimeline(match).states.at(-1)!};
  };

  test('abandoned: its goals, and no final whistle', async () => {
    const {match, warnings, final} = await stateOf(withStatus('Suspended'));
    expect(final).toMatchObject({score: {home: 1, away: 0}, status: {kind: 'abandoned', score: {home: 1, away: 0}}});
    expect(match.events.some(event => event.type === 'whistle' && event.final)).toBe(false);
    expect(match.events.at(-1)).toMatchObject({type: 'remark', about: 'abandoned'});
    expect(warnings).toEqual([]);
  });

  test('awarded after it was played: both scores, with a warning', async () => {
    const {warnings, final} = await stateOf(withStatus('Awarded', ma3File([at(16, 1, '6:55', 108)], {score: [0, 3]})));
    expect(final).toMatchObject({phase: 'over', score: {home: 1, away: 0}, status: {kind: 'awarded'}});
    expect(warnings).toEqual(['awarded with 0-3 stated: only the goals that the file lists are shown']);
  });

  test.each(['Postponed', 'Cancelled'])('%s: nothing but that', async status => {
    const {liveData, ...rest} = withStatus(status, ma3File([], {score: [0, 0]})) as {
      readonly liveData: {readonly event: readonly {readonly typeId: number}[]};
    };
    const sheets = liveData.event.filter(({typeId}) => typeId === 34);
    const {match, warnings, final} = await stateOf({...rest, liveData: {...liveData, event: sheets}});
    expect(match.events.map(({type}) => type)).toEqual(['remark']);
    expect(final).toMatchObject({phase: 'before', status: {kind: status.toLowerCase(), score: undefined}});
    expect(warnings).toEqual([]);
  });
});
