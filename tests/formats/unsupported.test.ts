import {describe, expect, test} from 'vitest';
import {readMatch} from '../../src/formats/read-match.ts';

const SUMMARY = 'use the ESPN summary of the match, as JSON';
const OPTA = 'use Stats Perform’s MA3 and MA1 of the match as JSON, or its WhoScored match page';
const CONVERT = 'write its events as a football-replay/1 file (data/README.md)';

const read = (content: string) => readMatch(new TextEncoder().encode(content), 'file');

describe('formats that are known and cannot be read are named, with what to use instead', () => {
  test.each([
    ['FotMob', SUMMARY, {general: {matchId: '1'}, header: {teams: []}, content: {matchFacts: {}}}],
    ['SofaScore', SUMMARY, {incidents: [{incidentType: 'goal', time: 20}], home: {}}],
    ['SofaScore', SUMMARY, {shotmap: [{shotType: 'save', xg: 0.1}]}],
    ['SofaScore', SUMMARY, {event: {tournament: {}, homeTeam: {}, awayTeam: {}, homeScore: {current: 1}}}],
    ['API-Football', SUMMARY, {get: 'fixtures/events', parameters: {}, errors: [], results: 1, response: []}],
    ['Metrica JSON', CONVERT, {data: [{index: 1, type: {name: 'SET PIECE'}, start: {frame: 1, time: 0.04}}]}],
  ])('%s', (name, instead, value) =>
    expect(read(JSON.stringify(value))).rejects.toThrow(`file: ${name} is not supported: ${instead}`),
  );

  test.each([
    ['Opta F24 XML', OPTA, '<?xml version="1.0"?>\n<Games timestamp="x">\n<Game id="1"><Event id="2"/></Game></Games>'],
    ['Opta F7 XML', OPTA, '\ufeff<SoccerFeed TimeStamp="x"></SoccerFeed>'],
    ['Sportec (DFL) XML', CONVERT, '<PutDataRequest><Event EventId="1"/></PutDataRequest>'],
    ['Metrica EPTS XML', CONVERT, '<?xml version="1.0"?><main><Metadata/></main>'],
    ['Metrica CSV', CONVERT, 'Team,Type,Subtype,Period,Start Frame,Start Time [s]\nAway,SET PIECE,KICK OFF,1,1,0.04'],
  ])('%s', (name, instead, text) => expect(read(text)).rejects.toThrow(`file: ${name} is not supported: ${instead}`));

  test.each([
    ['Wyscout’s list of matches, .*: open the events file', [{wyId: 1, label: 'A - B, 1 - 0', teamsData: {}}]],
    ['a list of Wyscout’s players or teams, .*: open the events file', [{wyId: 1, shortName: 'A. Player'}]],
    ['ESPN’s scoreboard, .*: open the summary of a match', {leagues: [{}], events: [{id: '1', competitions: []}]}],
  ])('%s', (message, value) => expect(read(JSON.stringify(value))).rejects.toThrow(new RegExp(`^file: ${message}`)));

  test('what resembles them in a word or two is not taken for one', async () => {
    for (const value of [
      {general: 1, header: {}, content: {}},
      {incidents: []},
      {get: 1, response: []},
      {data: [{type: {}}]},
      [{wyId: 'x'}],
      {leagues: [], events: []},
    ]) {
      await expect(read(JSON.stringify(value))).rejects.toThrow('not a match in a known format');
    }
  });
});
