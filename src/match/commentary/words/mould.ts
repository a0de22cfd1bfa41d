import {capital, hashOf, possessive} from '../context.ts';

/** What moulds refer to, by the names of their slots. An empty fact is a condition: the mould fits only where it holds. */
export type Facts = Readonly<Record<string, string | undefined>>;

type Slot = {readonly name: string; readonly lower: string; readonly possessive: boolean};
type Part = string | Slot | {readonly optional: readonly Part[]};

/**
 * Fills the slots of a sentence: `{keeper} denies {shooter}[ {from}].` A part in brackets is left out if one of its facts is not
 * known, and without any other fact the whole is undefined. `{keeper’s}` is the possessive, `{Keeper}` starts with a capital.
 */
export function fill(mould: string, facts: Facts): string | undefined {
  return fillParts(partsOf(mould), facts);
}

function fillParts(parts: readonly Part[], facts: Facts): string | undefined {
  let filled = '';
  for (const part of parts) {
    if (typeof part === 'string') filled += part;
    else if ('optional' in part) filled += fillParts(part.optional, facts) ?? '';
    else {
      const value = factIn(part, facts);
      if (value === undefined) return undefined;
      filled += value;
    }
  }
  return filled;
}

function factIn({name, lower, possessive: isPossessive}: Slot, facts: Facts): string | undefined {
  const fact = facts[name] ?? facts[lower];
  if (fact === undefined) return undefined;
  const value = name in facts ? fact : capital(fact);
  return isPossessive ? possessive(value) : value;
}

/** The parts of each mould: a line is tried many times, and taking moulds apart would take most of that time. */
const known = new Map<string, readonly Part[]>();

function partsOf(mould: string): readonly Part[] {
  const parts = known.get(mould) ?? parse(mould);
  known.set(mould, parts);
  return parts;
}

function parse(mould: string): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const {0: whole, 1: optional, 2: slot, index} of mould.matchAll(/\[([^[\]]*)\]|\{([^{}]+)\}/g)) {
    parts.push(mould.slice(at, index), optional === undefined ? slotOf(slot!) : {optional: parse(optional)});
    at = index + whole.length;
  }
  return [...parts, mould.slice(at)].filter(part => part !== '');
}

function slotOf(text: string): Slot {
  const isPossessive = text.endsWith('’s');
  const name = isPossessive ? text.slice(0, -2) : text;
  return {name, lower: name.charAt(0).toLowerCase() + name.slice(1), possessive: isPossessive};
}

/** One of the moulds whose facts are known, filled; undefined if there is none. Chooses by the event's id. */
export function pick(
  way: {readonly id: string},
  about: string,
  moulds: readonly string[],
  facts: Facts,
): string | undefined {
  const [first, step] = [hashOf(way, about), stepOf(hashOf(way, `${about} step`), moulds.length)];
  for (let n = 0; n < moulds.length; n += 1) {
    const filled = fill(moulds[(first + n * step) % moulds.length]!, facts);
    if (filled !== undefined) return filled;
  }
  return undefined;
}

/** A step that reaches every place. Not always the next one: after many that do not fit, the same one would always follow. */
function stepOf(hash: number, length: number): number {
  for (let n = 0; n < length; n += 1) {
    const step = 1 + ((hash + n) % length);
    if (gcd(step, length) === 1) return step;
  }
  return 1;
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}

/** A condition that holds is an empty fact. */
export function conditions(held: Readonly<Record<string, boolean | undefined>>): Facts {
  const facts: Record<string, string> = {};
  for (const name of Object.keys(held)) if (held[name]) facts[name] = '';
  return facts;
}
