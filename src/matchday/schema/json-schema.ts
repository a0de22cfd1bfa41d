import {jsonSchemaOf, NAMED} from '../../match/schema/json-schema.ts';
import {matchShape} from '../../match/schema/match-shape.ts';
import {MATCHDAY_DEFINITIONS, MATCHDAY_FIELDS} from './descriptions.ts';
import {
  dayMatchSchema,
  matchdayFileShape,
  matchReferenceSchema,
  placesSchema,
  pointsSchema,
  recordSchema,
  resultSchema,
  rulesSchema,
  tableSchema,
} from './matchday-shape.ts';

/** The JSON Schema of a matchday file as it is written, for editors to complete, explain and check by. */
export function matchdayJsonSchema(): string {
  return jsonSchemaOf({
    id: 'urn:football-replay:matchday:1',
    title: 'A matchday of football-replay',
    name: 'matchday',
    shape: matchdayFileShape,
    named: {
      ...NAMED,
      match: matchShape,
      rules: rulesSchema,
      points: pointsSchema,
      placeMeaning: placesSchema,
      table: tableSchema,
      teamRecord: recordSchema,
      result: resultSchema,
      dayMatch: dayMatchSchema,
      matchReference: matchReferenceSchema,
    },
    fields: MATCHDAY_FIELDS,
    definitions: MATCHDAY_DEFINITIONS,
  });
}
