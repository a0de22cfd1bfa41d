import {isObject} from '../../text/is-object.ts';
import {plainText} from '../../text/plain-text.ts';
import type {CompanionFiles} from '../shared/companion-files.ts';
import {type WyscoutPlayer, wyscoutPlayerSchema, wyscoutTeamSchema} from './schema.ts';

/** Names by Wyscout's ids. */
export type WyscoutNames = {
  readonly player: (id: number) => WyscoutPlayer | undefined;
  /** What the player is called: `M. Mandžukić`. */
  readonly playerName: (id: number) => string;
  readonly team: (id: number) => string | undefined;
};

/** Names from the file itself, as in some copies of the data, or else from `players.json` and `teams.json` next to it. */
export function wyscoutNames(file: unknown, companions: CompanionFiles): WyscoutNames {
  const players = new Map<number, WyscoutPlayer>();
  const teams = new Map<number, string>();
  const addPlayer = (value: unknown) => {
    const {data} = wyscoutPlayerSchema.safeParse(value);
    if (data !== undefined && !players.has(data.wyId)) players.set(data.wyId, unescaped(data));
  };
  const addTeam = (value: unknown) => {
    const {data} = wyscoutTeamSchema.safeParse(value);
    if (data !== undefined) teams.set(data.wyId, unescapedText(data.name));
  };
  for (const value of entries(file, 'players', 'player')) addPlayer(value);
  for (const value of entries(file, 'teams', 'team')) addTeam(value);
  if (players.size === 0) for (const value of listOf(companions, 'players.json')) addPlayer(value);
  if (teams.size === 0) for (const value of listOf(companions, 'teams.json')) addTeam(value);
  return {
    player: id => players.get(id),
    playerName: id => nameOf(players.get(id)) ?? `player ${id}`,
    team: id => teams.get(id),
  };
}

function nameOf(player: WyscoutPlayer | undefined): string | undefined {
  const full = [player?.firstName, player?.lastName].filter(part => part).join(' ');
  return player?.shortName?.trim() || full || undefined;
}

/** The entries of a field, by team or as a list; an entry may be null, or wrapped in another object. */
function* entries(file: unknown, name: string, inner: string): Iterable<unknown> {
  if (!isObject(file) || !isObject(file[name])) return;
  for (const group of Object.values(file[name])) {
    for (const entry of Array.isArray(group) ? group : [group]) {
      if (isObject(entry)) yield isObject(entry[inner]) ? entry[inner] : entry;
    }
  }
}

function listOf({json}: CompanionFiles, file: string): readonly unknown[] {
  try {
    const value = json(file);
    return Array.isArray(value) ? value : [];
  } catch {
    // Names are optional.
    return [];
  }
}

function unescaped(player: WyscoutPlayer): WyscoutPlayer {
  const text = (value: string | null | undefined) => (value ? unescapedText(value) : value);
  return {
    ...player,
    shortName: text(player.shortName),
    firstName: text(player.firstName),
    lastName: text(player.lastName),
  };
}

/** Decodes text that was escaped twice: `Kant\u00e9` for `Kanté`. The result is plain text. */
export function unescapedText(text: string): string {
  if (!text.includes('\\')) return text;
  const whole = text
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\(["'/\\])/g, '$1');
  return plainText(whole);
}
