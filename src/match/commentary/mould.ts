import {capital, choose, possessive} from './context.ts';

/** What moulds refer to, by the names of their slots. An empty fact is a condition: the mould fits only where it holds. */
export type Facts = Readonly<Record<string, string | undefined>>;

/**
 * Fills the slots of a sentence: `{keeper} denies {shooter}[ {from}].` A part in brackets is left out if one of its facts is not
 * known, and without any other fact the whole is undefined. `{keeper’s}` is the possessive, `{Keeper}` starts with a capital.
 */
export function fill(mould: string, facts: Facts): string | undefined {
  let known = true;
  const whole = mould.replace(/\[([^[\]]*)\]/g, (_, part: string) => fill(part, facts) ?? '');
  const filled = whole.replace(/\{([^{}]+)\}/g, (_, slot: string) => {
    const value = factIn(slot, facts);
    known &&= value !== undefined;
    return value ?? '';
  });
  return known ? filled : undefined;
}

function factIn(slot: string, facts: Facts): string | undefined {
  const isPossessive = slot.endsWith('’s');
  const name = isPossessive ? slot.slice(0, -2) : slot;
  const fact = facts[name] ?? facts[name.charAt(0).toLowerCase() + name.slice(1)];
  if (fact === undefined) return undefined;
  const value = name in facts ? fact : capital(fact);
  return isPossessive ? possessive(value) : value;
}

/** One of the moulds whose facts are known, filled; undefined if there is none. Chooses by the event's id. */
export function pick(
  way: {readonly id: string},
  about: string,
  moulds: readonly string[],
  facts: Facts,
): string | undefined {
  const first = choose(way, about, [...moulds.keys()] as [number, ...number[]]);
  for (let n = 0; n < moulds.length; n += 1) {
    const filled = fill(moulds[(first + n) % moulds.length]!, facts);
    if (filled !== undefined) return filled;
  }
  return undefined;
}

/** A condition that holds is an empty fact. */
export function conditions(held: Readonly<Record<string, boolean | undefined>>): Facts {
  return Object.fromEntries(Object.entries(held).flatMap(([name, holds]) => (holds ? [[name, '']] : [])));
}
