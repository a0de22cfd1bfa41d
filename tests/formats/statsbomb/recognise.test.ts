import {expect, test} from 'vitest';
import {kindOf} from '../../../src/formats/statsbomb/recognise.ts';

test.each([
  [{type: 0, team: 0, timestamp: 0, period: 0}, 'events'],
  [{type: 0, team: 0, timestamp: 0}, undefined],
  [{team: 0, timestamp: 0, period: 0}, undefined],
  [{type: 0, timestamp: 0, period: 0}, undefined],
  [{type: 0, team: 0, period: 0}, undefined],
  [{team_id: 0, lineup: 0}, 'line-ups'],
  [{team_id: 0}, undefined],
  [{lineup: 0}, undefined],
  [{match_id: 0, home_team: 0, away_team: 0}, 'matches'],
  [{match_id: 0, home_team: 0}, undefined],
  [{match_id: 0, away_team: 0}, undefined],
  [{home_team: 0, away_team: 0}, undefined],
  [{event_uuid: 0, freeze_frame: 0}, 'three-sixty frames'],
  [{event_uuid: 0}, undefined],
  [{freeze_frame: 0}, undefined],
  [null, undefined],
  ['type', undefined],
])('an entry like %j is of %s', (entry, kind) => {
  expect(kindOf(entry)).toBe(kind);
});
