import {spellingDistance} from '../../text/did-you-mean.ts';
import type {Doubt} from './doubt.ts';
import {shownMinute} from './event.ts';
import type {Match} from './match.ts';
import {isPlaying, type Mention, mentionsOf} from './named-players.ts';
import {SIDES} from './side.ts';

/** A name that is mentioned more often is one. */
const RARE = 2;
/** No side has more players. */
const MOST_NAMES = 60;
/** Letters of a name that may have any one slip, and two. In a shorter one, another letter is another player: Dunn and Dann. */
const LONG = 6;
const VERY_LONG = 10;
/** Letters of a word that may have a slip; of a first name they are more: Jan and Jon are two. */
const SHORTEST = 3;
const LONG_FIRST = 5;

/** The names in a match without line-ups that are spelt almost like another of their side: `Max Luz` beside `Max Lutz`. */
export function misspeltNames({lineUps, events}: Pick<Match, 'lineUps' | 'events'>): readonly Doubt[] {
  if (lineUps !== undefined) return [];
  const all = mentionsOf(events);
  return SIDES.flatMap(side => {
    const mentions = Map.groupBy(
      all.filter(mention => mention.side === side),
      ({player}) => player,
    );
    if (mentions.size > MOST_NAMES) return [];
    // The more common of two names comes first, or else the earlier.
    const names = [...mentions].sort(([, a], [, b]) => b.length - a.length);
    return names.flatMap(([name, own], place): readonly Doubt[] => {
      if (own.length > RARE) return [];
      const meant = names
        .slice(0, place)
        .find(([other, others]) => isRarer(own, others) && isSlip(name, other) && !areTwo(own, others));
      if (meant === undefined) return [];
      const {index, role} = own[0]!;
      const [other, [first]] = meant;
      const message = `"${name}" is spelt almost like "${other}" (${shownMinute(first!.event)}); did you mean "${other}"?`;
      return [{path: ['events', index, role], message}];
    });
  });
}

/** Of names that are both repeated, only the less common one is a slip. */
function isRarer(own: readonly Mention[], others: readonly Mention[]): boolean {
  return own.length === 1 || own.length < others.length;
}

/** True if what two names do cannot be done by one player: both are in one event, or one comes on after, or goes off before, the other plays. */
function areTwo(own: readonly Mention[], others: readonly Mention[]): boolean {
  const together = new Set(own.map(({index}) => index));
  return others.some(({index}) => together.has(index)) || cannotBe(own, others) || cannotBe(others, own);
}

function cannotBe(changed: readonly Mention[], playing: readonly Mention[]): boolean {
  const places = playing.filter(({event}) => isPlaying(event)).map(({index}) => index);
  const [first = Number.POSITIVE_INFINITY, last = -1] = [places[0], places.at(-1)];
  return changed.some(({role, index}) => (role === 'on' && first < index) || (role === 'off' && last > index));
}

/** True if two names differ by a letter or two of one word, too few to be two players. */
function isSlip(name: string, other: string): boolean {
  const [words, others] = [wordsOf(name), wordsOf(other)];
  if (words.length !== others.length || /\d/.test(name)) return false;
  const [place, ...more] = [...words.keys()].filter(index => words[index] !== others[index]);
  // Only capitals differ.
  if (place === undefined) return true;
  if (more.length > 0) return false;
  const [word, otherWord] = [words[place]!, others[place]!];
  const isFirst = place === 0 && words.length > 1;
  const least = isFirst ? LONG_FIRST : SHORTEST;
  if (word[0] !== otherWord[0] || Math.min(word.length, otherWord.length) < least) return false;
  const letters = Math.min(name.length, other.length);
  const distance = spellingDistance(word, otherWord);
  if (letters < LONG) return distance === 1 && !hasAnotherLetter(word, otherWord);
  return distance <= (letters >= VERY_LONG ? 2 : 1);
}

/** True if a letter of a word is another one in its misspelling, and not doubled, missing, added or swapped with its neighbour. */
function hasAnotherLetter(word: string, other: string): boolean {
  return word.length === other.length && [...word].sort().join('') !== [...other].sort().join('');
}

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().split(/\s+/);
}
