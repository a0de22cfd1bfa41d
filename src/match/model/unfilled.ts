import {listed} from '../../text/listed.ts';
import {standingEvents} from './corrections.ts';
import type {Doubt} from './doubt.ts';
import type {Match, Player} from './match.ts';
import {SIDES} from './side.ts';

/** What a new match file has in its fixture until somebody fills it in. */
export const BLANKS = {
  competition: 'Competition',
  date: '2000-01-01',
  kickOff: '00:00',
  venue: 'Ground',
  attendance: 0,
  referee: 'Referee',
} as const;

/** A player of a new match file: `ROV 7`. */
export function blankPlayer(short: string, number: number): Player {
  return {id: `${short.toLowerCase()}-${number}`, name: `${short} ${number}`, number};
}

type Blank = keyof typeof BLANKS;

/** No spectators, and a kick-off at midnight, can be true: alone they are no blanks. */
const LIKELY: ReadonlySet<Blank> = new Set<Blank>(['competition', 'date', 'venue', 'referee']);

/** The fields of a new match file that nobody has filled in, as one doubt. */
export function blankFields({fixture}: Pick<Match, 'fixture'>): readonly Doubt[] {
  const blank = (Object.keys(BLANKS) as Blank[]).filter(field => fixture[field] === BLANKS[field]);
  if (!blank.some(field => LIKELY.has(field))) return [];
  const names = listed(blank.map(field => `"${field}"`));
  const message =
    blank.length === 1
      ? `${names} is as replay new writes it; fill it in, or take it out`
      : `${names} are as replay new writes them; fill them in, or take them out`;
  return [{path: ['fixture'], message}];
}

/** The players of a new match file whom nobody has named, as one doubt for each side. */
export function blankPlayers({fixture, lineUps}: Pick<Match, 'fixture' | 'lineUps'>): readonly Doubt[] {
  if (lineUps === undefined) return [];
  return SIDES.flatMap(side => {
    const {short} = fixture[side];
    const {starting, bench} = lineUps[side];
    const blank = [...starting, ...bench].filter(({name, number}) => name === `${short} ${number}`);
    if (blank.length === 0) return [];
    const [first, ...others] = blank.map(({name}) => `"${name}"`);
    const message =
      others.length === 0
        ? `${first} is as replay new writes it; name the player, or take the entry out`
        : `${first} and ${others.length} more are as replay new writes them; name the players, or take the entries out`;
    return [{path: ['lineUps', side], message}];
  });
}

/** The goals without a scorer, in a match that names the scorer of another. */
export function namelessGoals({events}: Pick<Match, 'events'>): readonly Doubt[] {
  const standing = new Set(standingEvents(events));
  const goals = [...events.entries()].flatMap(([index, event]) =>
    event.type === 'goal' && standing.has(event) ? [{index, scorer: event.scorer}] : [],
  );
  if (goals.every(({scorer}) => scorer === undefined)) return [];
  return goals
    .filter(({scorer}) => scorer === undefined)
    .map(({index}) => ({
      path: ['events', index, 'scorer'],
      message: 'the goal has no "scorer", and other goals have one; add it, if it is known',
    }));
}
