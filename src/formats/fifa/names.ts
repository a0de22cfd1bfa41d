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
      const change = changeIn(words);
      learn(IdTeam, change?.team, name => name);
      learn(IdPlayer, change?.on);
      learn(IdSubPlayer, change?.off);
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

/** The names in `Substitution (Spain): Mikel MERINO in, Dani OLMO out`, with or without the part before the colon. */
function changeIn(
  words: string,
): {readonly team: string | undefined; readonly on: string; readonly off: string} | undefined {
  const text = words.replace(/\s+/g, ' ').trim();
  const lead = /^substitution \(([^()]+)\):/i.exec(text);
  const both = text.slice(lead?.[0].length ?? 0).trim();
  const middle = / \(?in\)? ?[,–-] ?/i.exec(both);
  const end = / \(?out\)?\.?$/i.exec(both);
  if (middle === null || end === null) return undefined;
  const [on, off] = [both.slice(0, middle.index), both.slice(middle.index + middle[0].length, end.index)];
  return on === '' || off === '' ? undefined : {team: lead?.[1], on, off};
}

/** `Mikel MERINO` is Mikel Merino: FIFA writes the names that players go by in capitals. */
export function plainCase(name: string): string {
  return name.replace(WORD, word => (isCapitals(word) ? capitalised(word) : word));
}

/** A sentence in normal case, with names as they are given: other words in capitals keep their first where a sentence begins. */
export function plainSentence(words: string, names: Iterable<string>): string {
  const known = new Map(
    Array.from(names).flatMap(name => (name.match(WORD) ?? []).map(word => [word.toUpperCase(), word] as const)),
  );
  return words.replace(WORD, (word, at: number) => {
    if (!isCapitals(word) || ABBREVIATIONS.has(word)) return word;
    const name = known.get(word.toUpperCase());
    if (name !== undefined) return name;
    return /(?:^|[.!?] )$/.test(words.slice(0, at)) ? capitalised(word) : word.toLowerCase();
  });
}

const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const ABBREVIATIONS: ReadonlySet<string> = new Set(['VAR', 'FIFA']);

/** `MERINO`, `McTOMINAY` */
function isCapitals(word: string): boolean {
  return /^(?:Mc|Mac)?\p{Lu}[\p{Lu}\p{M}]+$/u.test(word);
}

function capitalised(word: string): string {
  const prefix = /^(?:Mc|Mac)(?=\p{Lu})/u.exec(word)?.[0] ?? '';
  const rest = word.slice(prefix.length);
  return prefix + rest.charAt(0) + rest.slice(1).toLowerCase();
}
