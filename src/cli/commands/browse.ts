import {InputError, isUserError} from '../../errors.ts';
import {type Candidate, candidateLine} from '../../formats/shared/choose-match.ts';
import {MissingFile} from '../../providers/files.ts';
import {type OpenProvider, openProvider} from '../../providers/open-download.ts';
import type {Listed, Season} from '../../providers/provider.ts';
import type {Reference} from '../../providers/reference.ts';
import type {Level, Offer} from '../../ui/components/offers-shape.ts';
import {downloading, type OpeningContext} from '../open-match.ts';

/** A provider's matches or seasons, to choose from or to print. */
export type Listing = {
  readonly level: Level;
  /** The same as lines, each starting with its name for the command line. */
  readonly lines: readonly string[];
};

/**
 * The listing for a reference that names no match: the seasons of a provider, the matches of a season, or when offline the
 * downloaded matches. Undefined if the reference names a match. Throws an InputError if the lists cannot be read.
 */
export async function listingFor(
  reference: Reference,
  {offline, date}: {readonly offline: boolean; readonly date?: string | undefined},
  {env, timer, drafts, warn, showProgress}: OpeningContext,
): Promise<Listing | undefined> {
  const open = await openProvider(reference.provider, {
    env,
    timer,
    drafts,
    warn,
    offline,
    progress: done => showProgress(downloading(done)),
  });
  const {provider, files} = open;
  const {id} = reference;
  if (id !== undefined && !provider.isSeason(id)) return undefined;
  if (offline) return cachedListing(open, id);
  try {
    if (id !== undefined) return matchListing(open, await provider.matches(id, files, date));
    const seasons = await provider.seasons(files);
    return {
      level: competitions(open, seasons),
      lines: aligned(seasons.map(season => ({name: `${provider.name}:${season.id}`, line: titleOf(season)}))),
    };
  } catch (error) {
    throw listingError(open, id, error);
  }
}

/** The error to show if a list cannot be read; rethrows a bug. */
function listingError({provider}: OpenProvider, season: string | undefined, error: unknown): InputError {
  if (!isUserError(error)) throw error;
  const name = season === undefined ? provider.name : `${provider.name}:${season}`;
  return new InputError(
    error instanceof MissingFile
      ? `${name}: ${provider.title} has no such ${season === undefined ? 'list' : `season (replay ${provider.name} lists the seasons)`}`
      : `${name}: ${error.message}`,
  );
}

function matchListing({provider}: OpenProvider, matches: readonly Listed[]): Listing {
  const offers = matches.map((match): Offer => ({name: `${provider.name}:${match.id}`, line: lineOf(match)}));
  // A competition that all matches share goes into the title.
  const [season, ...others] = new Set(matches.map(({competition}) => competition));
  const shared = others.length === 0 ? season : undefined;
  return {
    level: {
      question: `${shared ?? provider.title}: which match?`,
      offers:
        shared === undefined
          ? offers
          : offers.map(({name}, n) => ({name, line: lineOf({...matches[n]!, competition: undefined})})),
      none: 'No matches listed.',
      typing: true,
    },
    lines: aligned(offers),
  };
}

/** The matches of a file, to choose from by number or to print; never the scores. */
export function fileListing(file: string, candidates: readonly Candidate[]): Listing {
  const offers = candidates.map(candidate => ({name: String(candidate.number), line: candidateLine(candidate)}));
  return {
    level: {question: `${file}: which match?`, offers, none: 'No matches listed.', typing: true},
    lines: aligned(offers.map(({name, line}) => ({name: `${file} --choose ${name}`, line}))),
  };
}

async function cachedListing(open: OpenProvider, season: string | undefined): Promise<Listing> {
  const {provider, files, folder} = open;
  const held = await provider.held(files);
  const matches = season === undefined ? held : await inSeason(open, season, held);
  if (matches.length > 0) return matchListing(open, matches);
  const where = folder === undefined ? '' : ` in ${folder}`;
  throw new InputError(
    `no such match in the cache${where}; without --offline, replay ${provider.name}:${provider.example} downloads one`,
  );
}

/** The matches that belong to a season, as far as the cached lists say. */
async function inSeason({provider, files}: OpenProvider, season: string, held: readonly Listed[]) {
  try {
    const ids = new Set((await provider.matches(season, files)).map(({id}) => id));
    return held.filter(({id}) => ids.has(id));
  } catch (error) {
    if (!(error instanceof MissingFile)) throw error;
    return [];
  }
}

/** Competitions, which open their seasons, which open their matches. */
function competitions(open: OpenProvider, seasons: readonly Season[]): Level {
  const groups = Map.groupBy(seasons, ({competition, about}) => named(competition, about));
  return {
    question: `${open.provider.title}: which competition?`,
    offers: [...groups.keys()].map(name => ({name, line: name})),
    none: 'No competitions listed.',
    typing: true,
    open: async name => {
      const group = groups.get(name) ?? [];
      // A single season needs no choice.
      if (group.length === 1 && group[0] !== undefined) return matchesLevel(open, group[0].id);
      return {
        question: `${name}: which season?`,
        offers: group.map(({id, season}) => ({name: id, line: season})),
        typing: true,
        open: id => matchesLevel(open, id),
      };
    },
  };
}

/** The matches of a season. Throws an InputError if they cannot be read. */
async function matchesLevel(open: OpenProvider, season: string): Promise<Level> {
  try {
    return matchListing(open, await open.provider.matches(season, open.files)).level;
  } catch (error) {
    throw listingError(open, season, error);
  }
}

function titleOf({competition, season, about}: Season): string {
  return named(`${competition} ${season}`, about);
}

function named(name: string, about: string | undefined): string {
  return about === undefined ? name : `${name} (${about})`;
}

/** `2011-05-28  Barcelona v Manchester United, Champions League 2010/2011, Final`; never the score. */
function lineOf({id, teams = `match ${id}`, date, competition, stage}: Listed): string {
  const what = [teams, competition, stage].filter(part => part !== undefined).join(', ');
  return date === undefined ? what : `${date}  ${what}`;
}

function aligned(offers: readonly Offer[]): readonly string[] {
  const width = Math.max(0, ...offers.map(({name}) => name.length));
  return offers.map(({name, line}) => `${name.padEnd(width)}  ${line}`);
}
