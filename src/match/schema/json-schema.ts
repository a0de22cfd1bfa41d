import * as z from 'zod';
import {DEFINITIONS, FIELDS} from './descriptions.ts';
import {citationSchema, disputeSchema, eventSchema, timingSchema} from './event-schema.ts';
import {
  fixtureSchema,
  matchShape,
  officialStatSchema,
  originSchema,
  playerSchema,
  scoreSchema,
  sourceSchema,
  squadSchema,
  teamSchema,
} from './match-shape.ts';
import {
  formSchema,
  headToHeadSchema,
  knownSchema,
  legSchema,
  noteSchema,
  reactionSchema,
  routeMatchSchema,
  teamNewsSchema,
  tieSchema,
} from './tie-schema.ts';
import {clockSchema, locationSchema, sideSchema} from './value-schemas.ts';

/** The schemas that are definitions of their own, by the name that an editor shows. */
const NAMED = {
  fixture: fixtureSchema,
  team: teamSchema,
  squad: squadSchema,
  player: playerSchema,
  clock: clockSchema,
  timing: timingSchema,
  event: eventSchema,
  location: locationSchema,
  dispute: disputeSchema,
  citation: citationSchema,
  side: sideSchema,
  score: scoreSchema,
  officialStat: officialStatSchema,
  source: sourceSchema,
  origin: originSchema,
  known: knownSchema,
  note: noteSchema,
  reaction: reactionSchema,
  tie: tieSchema,
  leg: legSchema,
  routeMatch: routeMatchSchema,
  form: formSchema,
  headToHead: headToHeadSchema,
  teamNews: teamNewsSchema,
} as const;

type Node = {[key: string]: unknown};

/** Identifies the schema; it is not an address to fetch. */
const MATCH_SCHEMA_ID = 'urn:football-replay:match:1';

/**
 * The JSON Schema of a match file as it is written, for editors to complete, explain and check by. Cross-checks are not in
 * it.
 */
export function matchJsonSchema(): string {
  const metadata = z.registry<{readonly id: string}>();
  for (const [id, schema] of Object.entries(NAMED)) metadata.add(schema, {id});
  const {$schema, $defs, ...schema} = z.toJSONSchema(matchShape, {io: 'input', metadata});
  const definitions = Object.entries($defs ?? {}).map(([name, node]) => [name, defined(name, node as Node)]);
  const title = 'A match of football-replay';
  const whole = {
    $schema,
    $id: MATCH_SCHEMA_ID,
    title,
    ...explained('match', schema),
    $defs: Object.fromEntries(definitions),
  };
  return `${JSON.stringify(whole, undefined, 2)}\n`;
}

/** A definition with its description; the event is one of several types, each of them explained. */
function defined(name: string, {id: _id, ...node}: Node): Node {
  const description = DEFINITIONS[name];
  const types = (name === 'event' || name === 'timing') && (node.oneOf ?? node.anyOf);
  const alternatives = Array.isArray(types)
    ? {[node.oneOf === undefined ? 'anyOf' : 'oneOf']: types.map(type => explained(typeOf(type) ?? name, type, name))}
    : {};
  return {...(description === undefined ? {} : {description}), ...explained(name, node), ...alternatives};
}

/** The type of event that an alternative is. */
function typeOf(node: Node): string | undefined {
  const {type} = (node.properties ?? {}) as {readonly type?: {readonly const?: string}};
  return type?.const;
}

/** An object with the description of each field: its own, or one of what it is a kind of. */
function explained(name: string, node: Node, general?: string): Node {
  const {properties} = node;
  if (typeof properties !== 'object' || properties === null) return node;
  const fields = Object.entries(properties).map(([field, schema]) => {
    const description =
      FIELDS[name]?.[field] ??
      (general === undefined ? undefined : FIELDS[general]?.[field]) ??
      FIELDS.attempt?.[field] ??
      FIELDS.note?.[field];
    return [field, {...(description === undefined ? {} : {description}), ...nested(schema as Node)}] as const;
  });
  const title = general === undefined ? undefined : DEFINITIONS[name];
  return {...(title === undefined ? {} : {description: title}), ...node, properties: Object.fromEntries(fields)};
}

/** Objects within a field, or in a list, that are no definition of their own. */
function nested(schema: Node): Node {
  const {items} = schema;
  const list = typeof items === 'object' && items !== null ? {items: explained('inner', items as Node)} : {};
  return {...explained('inner', schema), ...list};
}
