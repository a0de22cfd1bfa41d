import {spellingDistance} from '../../text/did-you-mean.ts';
import type {Doubt} from './doubt.ts';
import {shownMinute} from './event.ts';
import type {Match} from './match.ts';
import {mentionsOf} from './named-players.ts';
import {SIDES} from './side.ts';

/** A name that is mentioned more often is one. */
const RARE = 2;
/** No side has more players. */
const MOST_NAMES = 60;
/** Letters of a name that may have one slip, and two. */
const LONG = 6;
const VERY_LONG = 10;
/** Letters of a first name that may have one: Jan and Jon are two. */
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
      const together = new Set(own.map(({index}) => index));
      const meant = names
        .slice(0, place)
        .find(([other, others]) => isSlip(name, other) && !others.some(({index}) => together.has(index)));
      if (meant === undefined) return [];
      const {index, role} = own[0]!;
      const [other, [first]] = meant;
      const message = `"${name}" is spelt almost like "${other}" (${shownMinute(first!.event)}); did you mean "${other}"?`;
      return [{path: ['events', index, role], message}];
    });
  });
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
  const least = isFirst ? LONG_FIRST : 3;
  if (word[0] !== otherWord[0] || Math.min(word.length, otherWord.length) < least) return false;
  const letters = Math.min(name.length, other.length);
  return spellingDistance(word, otherWord) <= (letters >= VERY_LONG ? 2 : letters >= LONG ? 1 : 0);
}

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().split(/\s+/);
}
