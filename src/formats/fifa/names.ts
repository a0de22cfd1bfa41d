import {type FifaEvent, type FifaTeam, TYPE} from './schema.ts';

/**
 * What the sentences of a timeline call players and teams, by id: `Mikel MERINO (Spain) finds the net!`, `Substitution
 * (Spain): Mikel MERINO in, Dani OLMO out`, `Assist: Ferran TORRES`. Where a match file lists the players, it is right.
 */
export function namesIn(events: readonly FifaEvent[], teams: readonly FifaTeam[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const {IdTeam, TeamName, Players} of teams) {
    if (IdTeam !== undefined && TeamName !== undefined) names.set(IdTeam, TeamName);
    for (const {IdPlayer, PlayerName} of Players ?? []) {
      if (IdPlayer !== undefined && PlayerName !== undefined) names.set(IdPlayer, plainCase(PlayerName));
    }
  }
  const learn = (id: string | undefined, name: string | undefined, change = plainCase) => {
    if (id !== undefined && name !== undefined && !names.has(id)) names.set(id, change(name.trim()));
  };
  for (const {Type, IdTeam, IdPlayer, IdSubPlayer, EventDescription: words = ''} of events) {
    if (Type === TYPE.substitution) {
      const [, team, on, off] = CHANGE.exec(words) ?? [];
      learn(IdTeam, team, name => name);
      learn(IdPlayer, on);
      learn(IdSubPlayer, off);
    } else if (Type === TYPE.assist && ASSIST.test(words)) learn(IdPlayer, ASSIST.exec(words)?.[1]);
    else {
      const [, player, team] = /^(\S[^()]*?) \(([^()]+)\)/.exec(words) ?? [];
      learn(IdTeam, team, name => name);
      learn(IdPlayer, player);
    }
  }
  return names;
}

const ASSIST = /^assist(?:ed by)?:? (.+)$/i;
const CHANGE = /^(?:substitution \(([^()]+)\):\s*)?(.+?) \(?in\)?\s*[,–-]\s*(.+?) \(?out\)?\.?$/i;

/** `Mikel MERINO` is Mikel Merino: FIFA writes the names that players go by in capitals. */
export function plainCase(name: string): string {
  return name.replace(/\p{L}[\p{L}\p{M}]*/gu, word =>
    word.length > 1 && word === word.toUpperCase() ? word.charAt(0) + word.slice(1).toLowerCase() : word,
  );
}
