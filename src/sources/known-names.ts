import type {Player} from '../match/match.ts';

/** Words that belong to the family name behind them. */
const PARTICLES =
  /^(?:van|von|der|den|de|del|della|di|da|do|dos|das|la|le|el|al|bin|ben|ter|ten|mac|st\.?|saint|san)$/i;
/** Words that are no name without the one before. */
const SUFFIXES = /^(?:jr\.?|sr\.?|júnior|junior|filho|neto|ii|iii)$/i;
/** Where the family name stands first, so that the name is left whole. */
const FAMILY_FIRST =
  /^(?:Korea|South Korea|North Korea|China|Vietnam|Hong Kong|Chinese Taipei|Taiwan|Korea Republic|Korea DPR|China PR)$/;

/** The family name of a player who is known by a given and a family name: `ter Stegen`, `van der Sar`, `Messi`. */
export function familyName(known: string, country?: string): string {
  const words = known.split(' ').filter(word => word !== '');
  if (country !== undefined && FAMILY_FIRST.test(country)) return known;
  let first = words.length - 1;
  if (first > 0 && SUFFIXES.test(words[first]!)) first -= 1;
  while (first > 1 && PARTICLES.test(words[first - 1]!)) first -= 1;
  return words.slice(first).join(' ');
}

/** The same players, with a short name only where nobody else in the match has it. */
export function withUniqueShortNames<T extends readonly Player[]>(
  squads: readonly T[],
): readonly (readonly Player[])[] {
  const counts = new Map<string, number>();
  for (const {short} of squads.flat()) if (short !== undefined) counts.set(short, (counts.get(short) ?? 0) + 1);
  return squads.map(squad =>
    squad.map(({short, ...player}) =>
      short === undefined || short === (player.nickname ?? player.name) || counts.get(short)! > 1
        ? player
        : {...player, short},
    ),
  );
}
