import {UsageError} from '../errors.ts';
import {involvements} from '../match/model/event.ts';
import type {Sequence} from '../match/model/timeline.ts';
import {bare, type Choice, EVERYTHING, FILTERS} from '../streams/feed.ts';
import {didYouMean} from '../text/did-you-mean.ts';
import {plainText} from '../text/plain-text.ts';

const PLAYER = 'player=';
/** How many players an error names when several match. */
const MOST_NAMED = 6;

/** No event and no line-up names the player of `--filter`. In a live match that may still come. */
export class UnknownPlayerError extends UsageError {}

/**
 * What `--filter` chooses of these cues: one of the feed's filters, a player as `player=Redmond`, or both separated by a comma.
 * Everything without one. Throws a UsageError.
 */
export function choiceOf(sequence: Sequence, text: string | undefined): Choice {
  const parts = (text ?? '').split(',').map(part => part.trim());
  return text === undefined ? EVERYTHING : parts.reduce((choice, part) => withPart(sequence, choice, part), EVERYTHING);
}

function withPart(sequence: Sequence, choice: Choice, part: string): Choice {
  if (part.toLowerCase().startsWith(PLAYER)) {
    if (choice.player !== undefined) throw new UsageError('--filter: only one player can be given');
    return {...choice, player: playerNamed(sequence, part.slice(PLAYER.length).trim())};
  }
  const filter = FILTERS.find(name => name === part.toLowerCase());
  if (filter === undefined) {
    throw new UsageError(
      `--filter ${plainText(part)}: expected ${FILTERS.join(', ')} or player=<name>${didYouMean(part, FILTERS)}`,
    );
  }
  if (choice.filter !== 'all')
    throw new UsageError(`--filter ${choice.filter},${filter}: only one of these can be given`);
  return {...choice, filter};
}

/** A player with every name used in the match. */
type Candidate = {readonly id: string; readonly shown: string; readonly names: readonly string[]};

/** The id of the player with this name: a full match first, otherwise a partial one; case and accents do not matter. */
function playerNamed(sequence: Sequence, name: string): string {
  const players = candidatesOf(sequence);
  const wanted = bare(name);
  const exact = players.filter(({id, names}) => id === name || names.some(each => bare(each) === wanted));
  const matching =
    exact.length > 0 ? exact : players.filter(({names}) => names.some(each => bare(each).includes(wanted)));
  const [first, ...others] = wanted === '' ? [] : matching;
  if (first !== undefined && others.length === 0) return first.id;
  const asked = `--filter player=${plainText(name)}`;
  if (first === undefined) {
    const words = players.flatMap(({names}) => names.flatMap(each => [each, ...each.split(' ')]));
    throw new UnknownPlayerError(
      players.length === 0
        ? `${asked}: this match names no players`
        : `${asked}: no player in this match has that name${didYouMean(name, [...new Set(words)])}`,
    );
  }
  const more = matching.length > MOST_NAMED ? ` and ${matching.length - MOST_NAMED} more` : '';
  const several = matching.slice(0, MOST_NAMED).map(({shown}) => shown);
  throw new UsageError(`${asked}: matches several players: ${several.join(', ')}${more}`);
}

/** Everyone in the line-ups, and players that only events name. */
function candidatesOf({players, cues}: Sequence): readonly Candidate[] {
  const known = [...players.values()].map(({id, name, nickname, short}) => ({
    id,
    shown: name,
    names: [name, nickname, short].filter(each => each !== undefined),
  }));
  const mentioned = new Set(cues.flatMap(({event}) => involvements(event).map(({player}) => player)));
  return [...known, ...[...mentioned].filter(id => !players.has(id)).map(id => ({id, shown: id, names: [id]}))];
}
