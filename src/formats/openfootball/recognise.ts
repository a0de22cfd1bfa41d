import {isObject} from '../../text/is-object.ts';

/** A file as its matches, each with the path to it and the name of its round. */
export type RawFile = {
  readonly name: string | undefined;
  readonly matches: readonly {
    readonly raw: unknown;
    readonly path: readonly PropertyKey[];
    readonly round?: string | undefined;
  }[];
};

/** The matches of a file in either layout; undefined for another file. */
export function rawFile(value: unknown): RawFile | undefined {
  if (!isObject(value)) return undefined;
  const {rounds, matches} = value;
  if (Array.isArray(rounds) && rounds.every(hasMatches)) {
    return {
      name: nameOf(value),
      matches: rounds.flatMap((round, at) =>
        round.matches.map((raw, index) => ({raw, path: ['rounds', at, 'matches', index], round: nameOf(round)})),
      ),
    };
  }
  if (!Array.isArray(matches)) return undefined;
  return {name: nameOf(value), matches: matches.map((raw: unknown, index) => ({raw, path: ['matches', index]}))};
}

function hasMatches(round: unknown): round is {readonly name?: unknown; readonly matches: readonly unknown[]} {
  return isObject(round) && Array.isArray(round.matches);
}

function nameOf({name}: {readonly name?: unknown}): string | undefined {
  return typeof name === 'string' ? name : undefined;
}
