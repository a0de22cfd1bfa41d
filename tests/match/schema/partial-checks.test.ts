import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import * as z from 'zod';
import {matchShape} from '../../../src/match/schema/match-shape.ts';
import {partialIssues, wholeParts} from '../../../src/match/schema/partial-checks.ts';
import {half, type Json, nativeFile, remark, withEvents} from '../../support/native-file.ts';

const LEG: Json & {readonly fixture: Json} = JSON.parse(readFileSync('data/first-leg.json', 'utf8'));

/** The contradictions found in a file whose shape has faults, each with its place. */
function contradictions(value: Json): readonly string[] {
  const {issues} = matchShape.safeParse(value).error!;
  const parts = wholeParts(value, issues);
  return (parts === undefined ? [] : partialIssues(parts)).map(
    ({path, message}) => `${z.core.toDotPath(path)}: ${message}`,
  );
}

const goal = {type: 'goal', side: 'home', clock: half(20)};
const twice = {...remark, id: 'e1'};
const TAKEN_BY = 'the id "e1" is taken by an earlier kick-off';
const TAKEN = `${TAKEN_BY} (1' of the first half, events[0]); every event needs its own`;
const SCORE = "score: 2-0 is stated, and the goals among the events come to 1-0 (home 20')";

describe('a file with faults in its shape is still checked for contradictions', () => {
  test.each<[string, Json, readonly string[]]>([
    ['beside a field with a wrong value', {...withEvents(goal), score: {home: 2, away: 0}, coverage: 'all'}, [SCORE]],
    ['beside an unknown field', {...withEvents(goal), score: {home: 2, away: 0}, odd: 1}, [SCORE]],
    [
      'at its place in the file, after an event with a fault',
      withEvents({...goal, words: 1}, twice),
      [`events[2].id: ${TAKEN_BY} (1' of the first half); every event needs its own`],
    ],
    [
      'in the kick-off, beside another fault of the fixture',
      nativeFile({fixture: {kickOff: 'three', home: {}}}),
      ['fixture.kickOff: "three" is not a time of day; expected a time such as 15:00, 19:45 GMT or 18:00 UTC+3'],
    ],
    ['not in a kick-off that is no text', nativeFile({fixture: {kickOff: 3}}), []],
    ['not in a kick-off that is empty', nativeFile({fixture: {kickOff: ''}}), []],
    ['beside a fixture with a fault', {...withEvents(twice), fixture: null}, [`events[1].id: ${TAKEN}`]],
  ])('%s', (_, value, expected) => {
    expect(contradictions(value)).toEqual(expected);
  });
});

describe('a part that is left out misleads no check', () => {
  test.each<[string, Json]>([
    ['a goal with a fault counts for the score', {...withEvents({...goal, words: 1}), score: {home: 1, away: 0}}],
    ['the tie is about the teams of the fixture', {...LEG, fixture: {...LEG.fixture, competition: ''}}],
    ['events cite the sources', {...LEG, sources: 1}],
    ['no event is left', nativeFile({events: [{...remark, type: 'gaol'}], score: {home: 2, away: 0}})],
    ['there is no list of events', nativeFile({events: {}, score: {home: 2, away: 0}})],
  ])('%s', (_, value) => {
    expect(contradictions(value)).toEqual([]);
  });
});
