import {involvements, type MatchEvent} from '../model/event.ts';
import {knownName, type Players, shortName} from '../model/line-up.ts';
import type {Match, Player} from '../model/match.ts';
import {otherSide, SIDES} from '../model/side.ts';
import {capital} from './context.ts';
import {shortTeamName, spokenTeamName} from './words/team-name.ts';

/** Gives players and teams their whole names at their first mention: `Lionel Messi`, and then `Messi`. */
export class Introductions {
  readonly #players: Players;
  readonly #teams: readonly (readonly [spoken: string, short: string, whole: string])[];
  readonly #done = new Set<string>();

  constructor(match: Match, players: Players) {
    this.#players = players;
    this.#teams = SIDES.map(side => {
      const {name} = match.fixture[side];
      return [spokenTeamName(name, match.fixture[otherSide(side)].name), shortTeamName(name), name];
    });
  }

  /** The words with whole names for those whom the commentary has not named yet. */
  introduce(words: string, events: readonly MatchEvent[]): string {
    const ids = new Set(events.flatMap(event => involvements(event).map(({player}) => player)));
    let text = words;
    for (const id of ids) {
      const player = this.#players.get(id);
      if (player !== undefined)
        text = this.#named(text, id, shortName(this.#players, id), wholeName(player, shortName(this.#players, id)));
    }
    for (const [spoken, short, whole] of this.#teams) {
      // A score has the longer name.
      text = this.#named(text, `team ${whole}`, placeOf(text, short) < 0 ? spoken : short, whole);
    }
    return text;
  }

  #named(words: string, key: string, short: string, whole: string): string {
    if (this.#done.has(key)) return words;
    const place = placeOf(words, short);
    if (place < 0) return words;
    this.#done.add(key);
    return short === whole ? words : words.slice(0, place) + whole + words.slice(place + short.length);
  }
}

/** `L. Messi`: says no more than the surname. */
const INITIAL = /^\p{Lu}\.\s?(?:\p{Lu}\.\s?)*\p{L}/u;

/** `Javier Hernández` of `Javier Hernández Balcázar`: up to the name that the player goes by; that alone if it is another one. */
function wholeName(player: Player, short: string): string {
  const known = knownName(player);
  const start = ` ${known} `.indexOf(` ${short} `);
  return start < 0 || INITIAL.test(known) ? short : known.slice(0, start + short.length);
}

/** Where a name first stands in a text as whole words, at the start of a sentence with a capital; -1 if it does not. */
function placeOf(words: string, name: string): number {
  const places = [name, capital(name)].map(spelt => wordAt(words, spelt)).filter(at => at >= 0);
  return places.length === 0 ? -1 : Math.min(...places);
}

function wordAt(words: string, word: string): number {
  for (let at = words.indexOf(word); at >= 0 && at < words.length; at = words.indexOf(word, at + 1)) {
    if (!isLetter(words.charAt(at - 1)) && !isLetter(words.charAt(at + word.length))) return at;
  }
  return -1;
}

function isLetter(character: string): boolean {
  return /[\p{L}\d]/u.test(character);
}
