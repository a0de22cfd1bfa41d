import {formatBoard, MINUTE} from '../../match/model/clock.ts';
import {boardAt, buildTimeline} from '../../match/model/timeline.ts';
import {formatMatch, type NamedMatch} from '../../output/match-list.ts';
import {PROVIDERS, parseReference} from '../../providers/reference.ts';
import {loadState} from '../../storage/bookmarks.ts';
import {findFolders} from '../../storage/folders.ts';
import type {Choice, Level} from '../../ui/components/offers-shape.ts';
import type {Context} from '../context.ts';
import {openingContext} from '../opening-context.ts';
import type {PlayOptions} from '../request.ts';
import type {NamedDay} from './list.ts';

/** A match chosen at the start, and how to watch it. */
export type Start = Choice | {readonly name: string; readonly watch: Partial<PlayOptions>};

/** The clock of a match's saved place, by the name of the match. */
type Places = ReadonlyMap<string, string>;

const TITLE = [
  'football-replay plays football matches in the terminal, at any speed',
  'football-replay plays football matches',
  'football-replay',
] as const;

const OWN_FILE = 'Your own file: replay path/to/match.json';

/** What the director is given when it is chosen from the list. */
const BUDGET = 10 * MINUTE;
/** From before kick-off, past a saved place. */
const FROM_THE_START = {at: '0'} as const;

const WAYS: Readonly<Record<string, {readonly line: string; readonly watch: Partial<PlayOptions>}>> = {
  played: {line: 'as it was played, minute by minute', watch: {...FROM_THE_START, speed: 1}},
  director: {line: 'in ten minutes, slow where it matters', watch: {...FROM_THE_START, budget: BUDGET}},
  highlights: {line: 'the highlights only', watch: {...FROM_THE_START, highlights: true}},
};

/** Lets the user choose a bundled match and how to watch it, or one of a provider's matches. */
export async function startPage(
  context: Context,
  options: PlayOptions,
  {matches, days}: {readonly matches: readonly NamedMatch[]; readonly days: readonly NamedDay[]},
  show: (level: Level) => Promise<Choice>,
): Promise<Start> {
  const places = await savedPlaces(context, matches);
  const dayNames = days.map(({name}) => name);
  const names = [...matches.map(({name}) => name), ...dayNames, ...Object.keys(PROVIDERS)];
  const columns = Math.max(...names.map(name => name.length));
  let chosen: string | undefined;
  const choice = await show({
    title: TITLE,
    question: 'Which match?',
    notes: [OWN_FILE],
    offers: [
      ...matchOffers(matches, places, columns),
      ...days.map(({name, about}) => ({name, line: `${name.padEnd(columns)}  ${about}`})),
      ...Object.keys(PROVIDERS).map(name => ({name, line: `${name.padEnd(columns)}  matches to download`})),
    ],
    opens: name => !dayNames.includes(name) && (parseReference(name) !== undefined || asksHow(options)),
    open: async name => {
      const reference = parseReference(name);
      if (reference === undefined) {
        chosen = name;
        return waysLevel(name, places.get(name));
      }
      chosen = undefined;
      const {listingFor} = await import('./browse.ts');
      const listing = await listingFor(reference, options, await openingContext(context, options.quiet));
      return listing!.level;
    },
  });
  if (typeof choice === 'string' || chosen === undefined) return choice;
  return {name: chosen, watch: WAYS[choice.name]?.watch ?? {}};
}

/** True unless the command line says already how to watch. */
function asksHow({speed, from, at, budget, highlights}: PlayOptions): boolean {
  return speed === undefined && from === undefined && at === undefined && budget === undefined && !highlights;
}

function matchOffers(matches: readonly NamedMatch[], places: Places, columns: number): Level['offers'] {
  return matches.map(bundled => {
    const place = places.get(bundled.name);
    const resume = place === undefined ? '' : `  (resume at ${place})`;
    return {name: bundled.name, line: formatMatch(bundled, columns) + resume};
  });
}

function waysLevel(name: string, place: string | undefined): Level {
  const ways = Object.entries(WAYS).map(([way, {line}]) => ({name: way, line}));
  return {
    question: `How to watch ${name}?`,
    offers: place === undefined ? ways : [{name: 'resume', line: `resume at ${place}`}, ...ways],
  };
}

async function savedPlaces({env}: Context, matches: readonly NamedMatch[]): Promise<Places> {
  const {folders} = await findFolders(env);
  const places = new Map<string, string>();
  for (const {name, match} of matches) {
    const {state} = await loadState(folders.state, match);
    const position = state?.position ?? 0;
    if (position > 0) places.set(name, formatBoard(boardAt(buildTimeline(match), position)));
  }
  return places;
}
