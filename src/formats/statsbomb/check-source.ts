import type * as z from 'zod';

type Def = z.core.$ZodTypes['_zod']['def'];
type CheckDef = z.core.$ZodChecks['_zod']['def'];

/**
 * Says of a value whether a schema takes it, as the schema itself does: written out as a function of its own, which needs
 * neither the schema nor zod, so that the bundle has the function alone (scripts/faster/worked-out.ts). Of what a file has
 * thousands of, a schema's own answer takes longer than all else that is done with them; why a value is wrong is still asked
 * of the schema. For schemas that change nothing: throws an Error for what has a default or a transform, and for whatever
 * else is not known here.
 */
export function checkOf<S extends z.ZodType>(schema: S): (value: unknown) => value is z.output<S> {
  const shared = new Map<z.core.$ZodType, string>();
  for (const [object, uses] of objectsIn(schema)) if (uses > 1) shared.set(object, `is${shared.size}`);
  let n = 0;
  const writing = {shared, name: () => `v${n++}`};
  const helpers = Array.from(shared, ([object, name]) => {
    const value = writing.name();
    return `const ${name} = ${value} => { ${refusalsOf(object, value, writing)} return true; };`;
  });
  return new Function(`return value => { ${helpers.join(' ')} ${refusals(schema, 'value', writing)} return true; };`)();
}

type Writing = {
  /** The functions for objects that stand in several places, by their names. */
  readonly shared: ReadonlyMap<z.core.$ZodType, string>;
  /** A new name for a variable. */
  readonly name: () => string;
};

/** How often each object stands in a schema. */
function objectsIn(schema: z.core.$ZodType, found = new Map<z.core.$ZodType, number>()): Map<z.core.$ZodType, number> {
  const {def} = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'object') found.set(schema, (found.get(schema) ?? 0) + 1);
  for (const inside of partsOf(def)) objectsIn(inside, found);
  return found;
}

function partsOf(def: Def): readonly z.core.$ZodType[] {
  switch (def.type) {
    case 'optional':
    case 'nullable':
      return [def.innerType];
    case 'array':
      return [def.element];
    case 'object':
      return Object.values(def.shape);
    case 'union':
      return def.options;
    default:
      return [];
  }
}

/** Statements that return false where what stands in a variable is not what a schema takes. */
function refusals(schema: z.core.$ZodType, name: string, writing: Writing): string {
  const shared = writing.shared.get(schema);
  return shared === undefined ? refusalsOf(schema, name, writing) : refuse(`${shared}(${name})`);
}

function refusalsOf(schema: z.core.$ZodType, name: string, writing: Writing): string {
  const {def} = (schema as z.core.$ZodTypes)._zod;
  const bare = refusalsOfType(def, name, writing);
  const more = (def.checks ?? []).map(check => refuse(conditionOf(check._zod.def as CheckDef, name)));
  return [bare, ...more].join(' ');
}

function refusalsOfType(def: Def, name: string, writing: Writing): string {
  switch (def.type) {
    case 'unknown':
      return '';
    case 'boolean':
      return refuse(`typeof ${name} === 'boolean'`);
    case 'string': {
      const {pattern} = def as {readonly pattern?: RegExp};
      return `${refuse(`typeof ${name} === 'string'`)} ${pattern === undefined ? '' : refuse(matches(pattern, name))}`;
    }
    case 'number': {
      const {format} = def as {readonly format?: string};
      if (format !== undefined && format !== 'safeint') throw unknown(format);
      return refuse(`Number.${format === undefined ? 'isFinite' : 'isSafeInteger'}(${name})`);
    }
    case 'optional':
      return `if (${name} !== undefined) { ${refusals(def.innerType, name, writing)} }`;
    case 'nullable':
      return `if (${name} !== null) { ${refusals(def.innerType, name, writing)} }`;
    case 'array': {
      const item = writing.name();
      return `${refuse(`Array.isArray(${name})`)} for (const ${item} of ${name}) { ${refusals(def.element, item, writing)} }`;
    }
    case 'object': {
      if (def.catchall !== undefined) throw unknown('an object that says what else it may have');
      const fields = Object.entries(def.shape).map(([key, field]) => {
        const value = writing.name();
        return `const ${value} = ${name}[${JSON.stringify(key)}]; ${refusals(field, value, writing)}`;
      });
      const isObject = `typeof ${name} === 'object' && ${name} !== null && !Array.isArray(${name})`;
      return `${refuse(isObject)} ${fields.join(' ')}`;
    }
    case 'union': {
      const takes = def.options.map(option => {
        const value = writing.name();
        return `(${value} => { ${refusals(option, value, writing)} return true; })(${name})`;
      });
      return refuse(takes.join(' || '));
    }
    case 'custom':
      // The function as it is written: it may use nothing but what it is given.
      return refuse(`(${String((def as z.core.$ZodCustomDef).fn)})(${name})`);
    default:
      throw unknown(def.type);
  }
}

function conditionOf(def: CheckDef, name: string): string {
  switch (def.check) {
    case 'min_length':
      return `${name}.length >= ${def.minimum}`;
    case 'max_length':
      return `${name}.length <= ${def.maximum}`;
    case 'greater_than':
      return `${name} ${def.inclusive ? '>=' : '>'} ${Number(def.value)}`;
    case 'less_than':
      return `${name} ${def.inclusive ? '<=' : '<'} ${Number(def.value)}`;
    case 'string_format':
      if (def.pattern !== undefined) return matches(def.pattern, name);
      throw unknown(def.format);
    default:
      throw unknown(String(def.check));
  }
}

function matches(pattern: RegExp, name: string): string {
  if (pattern.global || pattern.sticky) throw unknown(String(pattern));
  return `${pattern}.test(${name})`;
}

function refuse(condition: string): string {
  return `if (!(${condition})) return false;`;
}

function unknown(what: string): Error {
  return new Error(`no check can be written for ${what}: see src/formats/statsbomb/check-source.ts`);
}
