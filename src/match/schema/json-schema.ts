import * as z from 'zod';
import {matchShape} from './match-shape.ts';

/** The JSON Schema of a match file as it is written, for editors to complete and check by. Cross-checks are not in it. */
export function matchJsonSchema(): string {
  const {$schema, ...schema} = z.toJSONSchema(matchShape, {io: 'input', reused: 'ref'});
  const title = 'A match of football-replay';
  return `${JSON.stringify({$schema, title, ...schema}, undefined, 2)}\n`;
}
