import type {WhoscoredMatch} from './schema.ts';

/** What the file calls a player: in the dictionary, or else in the squads. */
export function namesOf({playerIdNameDictionary, home, away}: WhoscoredMatch): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const {playerId, name} of [...(home.players ?? []), ...(away.players ?? [])]) {
    if (name !== undefined) names.set(playerId, name);
  }
  for (const [id, name] of Object.entries(playerIdNameDictionary ?? {})) if (name.trim() !== '') names.set(id, name);
  return names;
}
