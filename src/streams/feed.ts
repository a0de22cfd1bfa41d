import {commentate} from '../match/commentary/commentary.ts';
import {inSentences} from '../match/commentary/context.ts';
import type {Position} from '../match/model/clock.ts';
import {isCorrection} from '../match/model/corrections.ts';
import {involvements, type MatchEvent} from '../match/model/event.ts';
import type {Match} from '../match/model/match.ts';
import type {Side} from '../match/model/side.ts';
import {playedAt, playedBefore, type Sequence, type Timeline} from '../match/model/timeline.ts';
import {type Pace, pieceAt, type Range} from './pace.ts';

/** Which events the feed, a pipe or a file gets. */
export type Filter = 'all' | 'key' | 'goals' | 'cards' | Side;
export const FILTERS: readonly Filter[] = ['all', 'key', 'goals', 'cards', 'home', 'away'];

/** Which events are shown: those that a filter lets through, and of them those of a player, by id. */
export type Choice = {readonly filter: Filter; readonly player: string | undefined};

export const EVERYTHING: Choice = {filter: 'all', player: undefined};

/** The cues from `from` to `until`, both included, that a choice shows, without those that a pace jumps over. */
export type Part = Range & {
  /** @default everything */
  readonly choice?: Choice;
  /** @default even */
  readonly pace?: Pace;
};

/** The places of the cues of a part, in order. */
export function placesIn(sequence: Sequence, {from, until, choice = EVERYTHING, pace}: Part): Int32Array {
  const entries = entriesOf(sequence, choice);
  const places = entries.subarray(
    countBelow(entries, playedBefore(sequence, from)),
    countBelow(entries, playedAt(sequence, until)),
  );
  return pace === undefined ? places : places.filter(place => isPlayed(pace, sequence.at[place]!));
}

/** False if a pace jumps over a position. */
function isPlayed(pace: Pace, position: Position): boolean {
  return (pieceAt(pace, position)?.real ?? 1) > 0 || position >= pace.duration;
}

/** The places of the cues that a choice shows, in order. O(n). */
export function entriesOf(sequence: Sequence, {filter, player}: Choice): Int32Array {
  const places = Int32Array.from(sequence.cues.keys());
  if (filter === 'all' && player === undefined) return places;
  return places.filter(place => shows(sequence, place, {filter, player}));
}

/** The event that an event is about: of a correction, the one that it takes back or changes, if the match has it. */
function subjectOf({events}: Match, event: MatchEvent): MatchEvent {
  return (isCorrection(event) ? events.find(({id}) => id === event.event) : undefined) ?? event;
}

function shows({match, cues, sides}: Sequence, place: number, {filter, player}: Choice): boolean {
  const {event, highlight} = cues[place]!;
  const subject = subjectOf(match, event);
  if (player !== undefined && ![event, subject].some(each => involves(each, player))) return false;
  switch (filter) {
    case 'all':
      return true;
    case 'key':
      return highlight;
    case 'goals':
      return (
        subject.type === 'goal' ||
        subject.type === 'overturned' ||
        event.type === 'kick-off' ||
        event.type === 'whistle'
      );
    case 'cards':
      return subject.type === 'card' || subject.type === 'card-changed';
    case 'home':
    case 'away':
      return sides[place] === filter;
  }
}

function involves(event: MatchEvent, player: string): boolean {
  return involvements(event).some(involved => involved.player === player);
}

/** How many of these places lie before `played`. O(log n). */
export function countBelow(entries: Int32Array, played: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (entries[middle]! < played) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words of a cue, by its place in the timeline. */
export function wordsOf(timeline: Timeline, index: number): string {
  return timeline.words[index]!;
}

/** The words of an event by its place in the record: its line, or a sentence of its own if the commentary has none. */
export function wordsIn(timeline: Timeline, index: number): string {
  const {match, players, record, cues} = timeline;
  const cue = record.cues[index]!;
  const place = cues.indexOf(cue);
  if (place >= 0) return wordsOf(timeline, place);
  return inSentences(commentate(cue.event, {match, players, before: record.states[index]!}));
}

/** The place of the next or previous entry before `played` whose words match the search; undefined if none does. */
export function nextHit(
  timeline: Timeline,
  entries: Int32Array,
  {
    words,
    from,
    direction,
    played,
  }: {readonly words: string; readonly from: number; readonly direction: 1 | -1; readonly played: number},
): number | undefined {
  const count = countBelow(entries, played);
  const start = direction > 0 ? countBelow(entries, from + 1) : countBelow(entries, from) - 1;
  for (let n = start; n >= 0 && n < count; n += direction) {
    if (holds(wordsOf(timeline, entries[n]!), words)) return entries[n];
  }
  return undefined;
}

/** Searches ignore case and accents: `yoshida`, `Mane` for Mané. */
export function holds(text: string, words: string): boolean {
  return bare(text).includes(bare(words));
}

/** What searches compare: lower case without diacritics, and letters that most keyboards lack as their usual substitutes. */
export function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđðıæœþß]/g, letter => PLAIN_LETTERS[letter]!);
}

const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ß: 'ss',
};

/** A text split around every match of a search: the matches are at the odd places. */
export function splitAt(text: string, words: string): readonly string[] {
  const characters = [...text];
  const folded = characters.map(character => bare(character));
  const wanted = bare(words);
  const parts = [''];
  for (let n = 0; n < characters.length; ) {
    let [end, read] = [n, ''];
    while (read.length < wanted.length && end < characters.length) read += folded[end++] ?? '';
    const found = wanted !== '' && read === wanted;
    if (found) parts.push(characters.slice(n, end).join(''), '');
    else parts.push((parts.pop() ?? '') + characters[n]);
    n = found ? end : n + 1;
  }
  return parts;
}
