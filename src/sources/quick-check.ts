import type * as z from 'zod';

type Check = (value: unknown) => boolean;

/**
 * Says of a value whether a schema takes it, as the schema itself does, but without making a copy of it: of what a file has
 * thousands of, the copies cost more than the check. For schemas that change nothing: what has a default or a transform is
 * not for this.
 */
export function checkOf(schema: z.core.$ZodType): Check {
  const {def} = (schema as z.core.$ZodTypes)._zod;
  const bare = def.checks === undefined || def.checks.length === 0;
  switch (bare ? def.type : 'more') {
    case 'object':
      return checkOfFields(def as z.core.$ZodObjectDef);
    case 'array': {
      const check = checkOf((def as z.core.$ZodArrayDef).element);
      return value => Array.isArray(value) && value.every(check);
    }
    case 'optional': {
      const check = checkOf((def as z.core.$ZodOptionalDef).innerType);
      return value => value === undefined || check(value);
    }
    case 'nullable': {
      const check = checkOf((def as z.core.$ZodNullableDef).innerType);
      return value => value === null || check(value);
    }
    case 'number':
      return (def as Partial<z.core.$ZodNumberFormatDef>).format === 'safeint' ? Number.isSafeInteger : asked(schema);
    case 'string':
      return 'format' in def ? asked(schema) : value => typeof value === 'string';
    case 'boolean':
      return value => typeof value === 'boolean';
    case 'custom': {
      const {fn} = def as z.core.$ZodCustomDef;
      return value => Boolean(fn(value as never));
    }
    default:
      return def.type === 'string' ? (formOf(def.checks ?? []) ?? remembering(asked(schema))) : asked(schema);
  }
}

function checkOfFields({shape}: z.core.$ZodObjectDef): Check {
  const names = Object.keys(shape);
  const checks = Object.values(shape).map(checkOf);
  return value => {
    if (!isObject(value)) return false;
    for (let n = 0; n < names.length; n += 1) if (!checks[n]!(value[names[n]!])) return false;
    return true;
  };
}

/** A text that only has to be of a form, such as a time: no two are the same, and there is nothing to remember. */
function formOf([only, ...others]: readonly z.core.$ZodCheck<never>[]): Check | undefined {
  const {pattern} = (only?._zod.def ?? {}) as Partial<z.core.$ZodCheckRegexDef>;
  if (pattern === undefined || pattern.global || pattern.sticky || others.length > 0) return undefined;
  return value => typeof value === 'string' && pattern.test(value);
}

/** The schema's own answer. */
function asked(schema: z.core.$ZodType): Check {
  return value => {
    const answer = schema._zod.run({value, issues: []}, {async: false});
    return !(answer instanceof Promise) && answer.issues.length === 0;
  };
}

/** Names come again and again: what was right once is. */
function remembering(check: Check): Check {
  const right = new Set<unknown>();
  return value => {
    if (right.has(value)) return true;
    if (!check(value)) return false;
    right.add(value);
    return true;
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
