import type {Player, Squad} from '../../match/model/match.ts';
import {type PerSide, perSide, SIDES} from '../../match/model/side.ts';

/** Words that belong to the family name behind them. */
const PARTICLES =
  /^(?:van|von|der|den|de|del|della|di|da|do|dos|das|la|le|el|al|bin|ben|ter|ten|mac|st\.?|saint|san)$/i;
/** Words that need the name before them. */
const SUFFIXES = /^(?:jr\.?|sr\.?|júnior|junior|filho|neto|ii|iii)$/i;
/** Countries where the family name comes first; these names stay whole. */
const FAMILY_FIRST = /korea|china|taipei|viet|hong kong/i;
/** Countries where people have two family names, and are known by the first. */
const TWO_FAMILY_NAMES = new Set(
  'Spain,Mexico,Argentina,Chile,Colombia,Peru,Ecuador,Uruguay,Paraguay,Bolivia,Costa Rica,Panama,Honduras,Guatemala,El Salvador,Cuba,Nicaragua,Dominican Republic'.split(
    ',',
  ),
);

/** Venezuela also has a longer name. */
function hasTwoFamilyNames(country: string): boolean {
  return TWO_FAMILY_NAMES.has(country) || country.startsWith('Venezuela');
}

/** What helps to find the family name in a name. */
export type NameOf = {
  readonly country?: string | undefined;
  /** True of the registered name, which may differ from the one the player is known by. */
  readonly registered?: boolean;
};

/** The family name of a player: `ter Stegen`, `van der Sar`, `Messi`; of a name of one word, that. */
export function familyName(name: string, {country = '', registered = false}: NameOf = {}): string {
  const words = name.split(' ').filter(word => word !== '');
  if (FAMILY_FIRST.test(country)) return name;
  let last = words.length;
  if (registered && last > 2 && hasTwoFamilyNames(country)) last -= 1;
  let first = last - 1;
  if (first > 0 && SUFFIXES.test(words[first]!)) first -= 1;
  while (first > 1 && PARTICLES.test(words[first - 1]!)) first -= 1;
  return words.slice(first, last).join(' ');
}

/** The same squads without the short names that two players of the match share. */
export function withUniqueShortNames(squads: PerSide<Squad>): PerSide<Squad> {
  const counts = new Map<string, number>();
  for (const {short} of SIDES.flatMap(side => [...squads[side].starting, ...squads[side].bench])) {
    if (short !== undefined) counts.set(short, (counts.get(short) ?? 0) + 1);
  }
  const unique = ({short, ...player}: Player): Player =>
    short === undefined || short === (player.nickname ?? player.name) || counts.get(short)! > 1
      ? player
      : {...player, short};
  return perSide(side => ({starting: squads[side].starting.map(unique), bench: squads[side].bench.map(unique)}));
}
