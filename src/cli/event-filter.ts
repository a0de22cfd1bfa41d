import {UsageError} from '../errors.ts';
import {involvements} from '../match/model/event.ts';
import type {Timeline} from '../match/model/timeline.ts';
import {bare, type Choice, EVERYTHING, FILTERS} from '../streams/feed.ts';
import {didYouMean} from '../text/did-you-mean.ts';
import {plainText} from '../text/plain-text.ts';

const PLAYER = 'player=';
/** So many players are named where a name fits several. */
const NAMED = 6;

/**
 * The events that `--filter` asks for: one of the feed's filters, a player as `player=Redmond`, or both with a comma between.
 * Without one, everything. Throws a UsageError.
 */
export function choiceOf(timeline: Timeline, text: string | undefined): Choice {
  const parts = (text ?? '').split(',').map(part => part.trim());
  return text === undefined ? EVERYTHING : parts.reduce((choice, part) => withPart(timeline, choice, part), EVERYTHING);
}

function withPart(timeline: Timeline, choice: Choice, part: string): Choice {
  if (part.toLowerCase().startsWith(PLAYER)) {
    if (choice.player !== undefined) throw new UsageError('--filter: one player at a time');
    return {...choice, player: playerNamed(timeline, part.slice(PLAYER.length).trim())};
  }
  const filter = FILTERS.find(name => name === part.toLowerCase());
  if (filter === undefined) {
    throw new UsageError(
      `--filter ${plainText(part)}: it should be ${FILTERS.join(', ')} or player= and a name${didYouMean(part, FILTERS)}`,
    );
  }
  if (choice.filter !== 'all') throw new UsageError(`--filter ${choice.filter},${filter}: one of them at a time`);
  return {...choice, filter};
}

/** A player with all that the match calls him. */
type Candidate = {readonly id: string; readonly shown: string; readonly names: readonly string[]};

/** The id of the player whom a name fits: in full, or else in part, without regard to case and accents. */
function playerNamed(timeline: Timeline, name: string): string {
  const players = candidatesOf(timeline);
  const wanted = bare(name);
  const exact = players.filter(({id, names}) => id === name || names.some(each => bare(each) === wanted));
  const fitting =
    exact.length > 0 ? exact : players.filter(({names}) => names.some(each => bare(each).includes(wanted)));
  const [first, ...others] = wanted === '' ? [] : fitting;
  if (first !== undefined && others.length === 0) return first.id;
  const asked = `--filter player=${plainText(name)}`;
  if (first === undefined) {
    const words = players.flatMap(({names}) => names.flatMap(each => [each, ...each.split(' ')]));
    throw new UsageError(
      players.length === 0
        ? `${asked}: nobody is named in this match`
        : `${asked}: nobody of that name is in this match${didYouMean(name, [...new Set(words)])}`,
    );
  }
  const more = fitting.length > NAMED ? ` and ${fitting.length - NAMED} more` : '';
  const several = fitting.slice(0, NAMED).map(({shown}) => shown);
  throw new UsageError(`${asked}: which of them? ${several.join(', ')}${more}`);
}

/** Everybody in the line-ups, and whoever else takes part. */
function candidatesOf({players, cues}: Timeline): readonly Candidate[] {
  const known = [...players.values()].map(({id, name, nickname, short}) => ({
    id,
    shown: name,
    names: [name, nickname, short].filter(each => each !== undefined),
  }));
  const mentioned = new Set(cues.flatMap(({event}) => involvements(event).map(({player}) => player)));
  return [...known, ...[...mentioned].filter(id => !players.has(id)).map(id => ({id, shown: id, names: [id]}))];
}
