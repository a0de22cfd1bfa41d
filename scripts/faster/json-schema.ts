import {readFileSync} from 'node:fs';

/** The JSON Schema of a match file, as the build has written it. */
export function matchJsonSchema(): string {
  return readFileSync(new URL('../../data/match.schema.json', import.meta.url), 'utf8');
}
