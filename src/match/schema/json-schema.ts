import * as z from 'zod';
import {DEFINITIONS, FIELDS} from './descriptions.ts';
import {citationSchema, disputeSchema, eventSchema, timingSchema} from './event-schema.ts';
import {
  awardSchema,
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
import {clockSchema, goalMouthSchema, locationSchema, sideSchema} from './value-schemas.ts';

/** The schemas that are definitions of their own, by the name that an editor shows. */
export const NAMED = {
  fixture: fixtureSchema,
  team: teamSchema,
  squad: squadSchema,
  player: playerSchema,
  clock: clockSchema,
  timing: timingSchema,
  event: eventSchema,
  location: locationSchema,
  goalMouth: goalMouthSchema,
  dispute: disputeSchema,
  citation: citationSchema,
  side: sideSchema,
  score: scoreSchema,
  officialStat: officialStatSchema,
  award: awardSchema,
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

/** What an editor shows for each field, by definition and field, and for each definition. */
type Descriptions = {
  readonly fields: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly definitions: Readonly<Record<string, string>>;
};

/** A JSON Schema to write. */
export type SchemaOf = Descriptions & {
  /** Identifies the schema; it is not an address to fetch. */
  readonly id: string;
  readonly title: string;
  /** The name of the whole among the definitions that have descriptions. */
  readonly name: string;
  readonly shape: z.ZodType;
  /** The schemas that are definitions of their own, by the name that an editor shows. */
  readonly named: Readonly<Record<string, z.ZodType>>;
};

/**
 * The JSON Schema of a match file as it is written, for editors to complete, explain and check by. Cross-checks are not in
 * it.
 */
export function matchJsonSchema(): string {
  return jsonSchemaOf({
    id: 'urn:football-replay:match:1',
    title: 'A match of football-replay',
    name: 'match',
    shape: matchShape,
    named: NAMED,
    fields: FIELDS,
    definitions: DEFINITIONS,
  });
}

/** The JSON Schema of a shape, with descriptions. */
export function jsonSchemaOf({id, title, name, shape, named, ...descriptions}: SchemaOf): string {
  const metadata = z.registry<{readonly id: string}>();
  for (const [key, schema] of Object.entries(named)) metadata.add(schema, {id: key});
  const {$schema, $defs, ...schema} = z.toJSONSchema(shape, {io: 'input', metadata});
  const described = new Described(descriptions);
  const definitions = Object.entries($defs ?? {}).map(([key, node]) => [key, described.definition(key, node as Node)]);
  const whole = {
    $schema,
    $id: id,
    title,
    ...described.object(name, schema),
    $defs: Object.fromEntries(definitions),
  };
  return `${JSON.stringify(whole, undefined, 2)}\n`;
}

class Described {
  readonly #about: Descriptions;

  constructor(about: Descriptions) {
    this.#about = about;
  }

  /** A definition with its description; the event is one of several types, each of them explained. */
  definition(name: string, {id: _id, ...node}: Node): Node {
    const description = this.#about.definitions[name];
    const types = (name === 'event' || name === 'timing') && (node.oneOf ?? node.anyOf);
    const alternatives = Array.isArray(types)
      ? {
          [node.oneOf === undefined ? 'anyOf' : 'oneOf']: types.map(type =>
            this.object(typeOf(type) ?? name, type, name),
          ),
        }
      : {};
    return {...(description === undefined ? {} : {description}), ...this.object(name, node), ...alternatives};
  }

  /** An object with the description of each field: its own, or one of what it is a kind of. */
  object(name: string, node: Node, general?: string): Node {
    const {properties} = node;
    if (typeof properties !== 'object' || properties === null) return node;
    const {fields: about, definitions} = this.#about;
    const fields = Object.entries(properties).map(([field, schema]) => {
      const description =
        about[name]?.[field] ??
        (general === undefined ? undefined : about[general]?.[field]) ??
        about.attempt?.[field] ??
        about.note?.[field];
      return [field, {...(description === undefined ? {} : {description}), ...this.#nested(schema as Node)}] as const;
    });
    const title = general === undefined ? undefined : definitions[name];
    return {...(title === undefined ? {} : {description: title}), ...node, properties: Object.fromEntries(fields)};
  }

  /** Objects within a field, or in a list, that are no definition of their own. */
  #nested(schema: Node): Node {
    const {items} = schema;
    const list = typeof items === 'object' && items !== null ? {items: this.object('inner', items as Node)} : {};
    return {...this.object('inner', schema), ...list};
  }
}

/** The type of event that an alternative is. */
function typeOf(node: Node): string | undefined {
  const {type} = (node.properties ?? {}) as {readonly type?: {readonly const?: string}};
  return type?.const;
}
