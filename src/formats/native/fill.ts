import type * as z from 'zod';

/** What a schema does not take as it is. The schema itself says why. */
export const WRONG = Symbol('wrong');

/** The value as a schema gives it, or `WRONG`. */
type Fill = (value: unknown) => unknown;

/**
 * Checks values as a schema does, and fills in its defaults in the values themselves: for what has just been parsed and
 * belongs to nobody else. A schema of zod's makes a copy of every object and notes for every field, which of some thousand
 * events takes longer than to parse and check them. Whatever is not known here is asked of the schema.
 */
export function fillOf(schema: z.core.$ZodType): Fill {
  const known = FILLS.get(schema) ?? made(schema);
  FILLS.set(schema, known);
  return known;
}

/** Many kinds of events have the same fields. */
const FILLS = new WeakMap<z.core.$ZodType, Fill>();

function made(schema: z.core.$ZodType): Fill {
  const {def} = (schema as z.core.$ZodTypes)._zod;
  const checks = checksOf(def.checks ?? []);
  const fill = checks && bareFillOf(def, schema);
  if (fill === undefined || checks === undefined) return asked(schema);
  if (checks.length === 0) return fill;
  return value => {
    const filled = fill(value);
    return filled === WRONG || checks.every(check => check(filled)) ? filled : WRONG;
  };
}

/** Undefined for what is not known. */
function bareFillOf(def: z.core.$ZodTypes['_zod']['def'], schema: z.core.$ZodType): Fill | undefined {
  switch (def.type) {
    case 'string':
      return 'format' in def ? undefined : value => (typeof value === 'string' ? value : WRONG);
    case 'boolean':
      return value => (typeof value === 'boolean' ? value : WRONG);
    case 'number':
      if ('format' in def) return def.format === 'safeint' ? given(Number.isSafeInteger) : undefined;
      return given(Number.isFinite);
    case 'enum':
    case 'literal':
      return givenOf(schema._zod.values ?? new Set());
    case 'optional': {
      const fill = fillOf(def.innerType);
      return value => (value === undefined ? undefined : fill(value));
    }
    case 'default': {
      const fill = fillOf(def.innerType);
      // One for all: nothing here changes what has been read.
      const filled = Object.freeze(def.defaultValue);
      return value => (value === undefined ? filled : fill(value));
    }
    case 'array':
      return fillOfList(fillOf(def.element));
    case 'object':
      return def.catchall?._zod.def.type === 'never' ? fillOfFields(def.shape) : undefined;
    case 'union':
      return 'discriminator' in def ? fillOfKinds(def as z.core.$ZodDiscriminatedUnionDef) : undefined;
    default:
      return undefined;
  }
}

function given(isRight: (value: unknown) => boolean): Fill {
  return value => (isRight(value) ? value : WRONG);
}

function givenOf(values: ReadonlySet<unknown>): Fill {
  return value => (values.has(value) ? value : WRONG);
}

function fillOfList(fill: Fill): Fill {
  return list => {
    if (!Array.isArray(list)) return WRONG;
    for (let n = 0; n < list.length; n += 1) {
      const filled = fill(list[n]);
      if (filled === WRONG) return WRONG;
      if (filled !== list[n]) list[n] = filled;
    }
    return list;
  };
}

/** Looks only at the fields that a value has: most of those that it could have it has not. */
function fillOfFields(shape: z.core.$ZodShape): Fill {
  const fields = new Map(
    Object.entries(shape).map(([name, schema]) => [
      name,
      {fill: fillOf(schema), needed: schema._zod.optin === undefined ? 1 : 0},
    ]),
  );
  const needed = Array.from(fields.values()).reduce((sum, field) => sum + field.needed, 0);
  const defaults = Object.entries(shape).flatMap(([name, schema]) =>
    schema._zod.def.type === 'default' ? [[name, fields.get(name)!.fill(undefined)] as const] : [],
  );
  return value => {
    if (!isObject(value)) return WRONG;
    let found = 0;
    for (const name in value) {
      const field = fields.get(name);
      if (field === undefined) return WRONG;
      const before = value[name];
      const filled = field.fill(before);
      if (filled === WRONG) return WRONG;
      if (filled !== before) value[name] = filled;
      found += field.needed;
    }
    if (found < needed) return WRONG;
    for (const [name, filled] of defaults) if (value[name] === undefined) value[name] = filled;
    return value;
  };
}

function fillOfKinds({discriminator, options}: z.core.$ZodDiscriminatedUnionDef): Fill {
  const fills = new Map<unknown, Fill>();
  for (const option of options) {
    const fill = fillOf(option);
    for (const kind of option._zod.propValues?.[discriminator] ?? []) fills.set(kind, fill);
  }
  return value => (isObject(value) ? (fills.get(value[discriminator])?.(value) ?? WRONG) : WRONG);
}

type Check = (value: unknown) => boolean;

/** Undefined where one of them is not known. */
function checksOf(checks: readonly z.core.$ZodCheck<never>[]): readonly Check[] | undefined {
  const known = checks.flatMap(check => conditionOf(check) ?? []);
  return known.length === checks.length ? known : undefined;
}

function conditionOf(check: z.core.$ZodCheck<never>): Check | undefined {
  const def = check._zod.def as z.core.$ZodChecks['_zod']['def'] | z.core.$ZodCustomDef;
  switch (def.check) {
    case 'min_length':
      return value => (value as {readonly length: number}).length >= def.minimum;
    case 'max_length':
      return value => (value as {readonly length: number}).length <= def.maximum;
    case 'greater_than':
      return def.inclusive ? value => Number(value) >= Number(def.value) : value => Number(value) > Number(def.value);
    case 'less_than':
      return def.inclusive ? value => Number(value) <= Number(def.value) : value => Number(value) < Number(def.value);
    case 'string_format': {
      const {format, pattern} = def;
      const plain = format === 'regex' && pattern !== undefined && !pattern.global && !pattern.sticky;
      return plain ? value => pattern.test(String(value)) : undefined;
    }
    case 'custom':
      if ('fn' in def) return value => Boolean(def.fn(value as never));
      return value => {
        const payload = {value: value as never, issues: []};
        const answer = check._zod.check(payload);
        return !(answer instanceof Promise) && payload.issues.length === 0;
      };
    default:
      return undefined;
  }
}

/** The schema's own answer. */
function asked(schema: z.core.$ZodType): Fill {
  return value => {
    const answer = schema._zod.run({value, issues: []}, {async: false, jitless: true} as z.core.ParseContextInternal);
    return answer instanceof Promise || answer.issues.length > 0 ? WRONG : answer.value;
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
