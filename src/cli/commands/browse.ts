import {InputError, isUserError} from '../../errors.ts';
import {MissingFile} from '../../providers/files.ts';
import {type OpenProvider, openProvider} from '../../providers/open-download.ts';
import type {Listed, Season} from '../../providers/provider.ts';
import type {Reference} from '../../providers/reference.ts';
import type {Level, Offer} from '../../ui/choose.tsx';
import {downloading, type World} from '../open-match.ts';

/** A provider's matches, to choose from or to print. */
export type Offers = {
  readonly level: Level;
  /** The same as lines, each beginning with what names it on the command line. */
  readonly lines: readonly string[];
};

/**
 * What a reference without a match offers: the seasons of a provider, the matches of one of them, or without a network the
 * matches that were downloaded. Undefined where the reference names a match. Throws an InputError where they cannot be had.
 */
export async function offersOf(
  reference: Reference,
  offline: boolean,
  {env, timer, drafts, warn, tell}: World,
): Promise<Offers | undefined> {
  const open = await openProvider(reference.provider, {
    env,
    timer,
    drafts,
    warn,
    offline,
    progress: done => tell(downloading(done)),
  });
  const {provider, files} = open;
  const {id} = reference;
  if (id !== undefined && !provider.isSeason(id)) return undefined;
  if (offline) return heldOffers(open, id);
  try {
    if (id !== undefined) return matchOffers(open, await provider.matches(id, files));
    const seasons = await provider.seasons(files);
    return {
      level: competitions(open, seasons),
      lines: aligned(seasons.map(season => ({name: `${provider.name}:${season.id}`, line: titleOf(season)}))),
    };
  } catch (error) {
    throw refused(open, id, error);
  }
}

/** What a user reads where a list cannot be had; what is no such failure is thrown again. */
function refused({provider}: OpenProvider, season: string | undefined, error: unknown): InputError {
  if (!isUserError(error)) throw error;
  const name = season === undefined ? provider.name : `${provider.name}:${season}`;
  return new InputError(
    error instanceof MissingFile
      ? `${name}: ${provider.title} has no such ${season === undefined ? 'list' : `season; replay ${provider.name} lists what it has`}`
      : `${name}: ${error.message}`,
  );
}

function matchOffers({provider}: OpenProvider, matches: readonly Listed[]): Offers {
  const offers = matches.map((match): Offer => ({name: `${provider.name}:${match.id}`, line: lineOf(match)}));
  // What is the same of all of them is said once.
  const [season, ...others] = new Set(matches.map(({competition}) => competition));
  const shared = others.length === 0 ? season : undefined;
  return {
    level: {
      question: `${shared ?? provider.title}: which match?`,
      offers:
        shared === undefined
          ? offers
          : offers.map(({name}, n) => ({name, line: lineOf({...matches[n]!, competition: undefined})})),
      none: 'No match is listed.',
      typing: true,
    },
    lines: aligned(offers),
  };
}

async function heldOffers(open: OpenProvider, season: string | undefined): Promise<Offers> {
  const {provider, files, folder} = open;
  const held = await provider.held(files);
  const matches = season === undefined ? held : await ofSeason(open, season, held);
  if (matches.length > 0) return matchOffers(open, matches);
  const where = folder === undefined ? '' : ` in ${folder}`;
  throw new InputError(
    `the cache${where} holds no such match; without --offline, replay ${provider.name}:${provider.example} downloads one`,
  );
}

/** Those of the matches that a season has, as far as is known without a network. */
async function ofSeason({provider, files}: OpenProvider, season: string, held: readonly Listed[]) {
  try {
    const ids = new Set((await provider.matches(season, files)).map(({id}) => id));
    return held.filter(({id}) => ids.has(id));
  } catch (error) {
    if (!(error instanceof MissingFile)) throw error;
    return [];
  }
}

/** The competitions, each of which leads to its seasons, and these to their matches. */
function competitions(open: OpenProvider, seasons: readonly Season[]): Level {
  const groups = Map.groupBy(seasons, ({competition, about}) => named(competition, about));
  return {
    question: `${open.provider.title}: which competition?`,
    offers: [...groups.keys()].map(name => ({name, line: name})),
    none: 'No competition is listed.',
    typing: true,
    open: async name => ({
      question: `${name}: which season?`,
      offers: (groups.get(name) ?? []).map(({id, season}) => ({name: id, line: season})),
      typing: true,
      open: id => matchesLevel(open, id),
    }),
  };
}

/** The matches of a season; what keeps them from being had is said in their place, and the way back is open. */
async function matchesLevel(open: OpenProvider, season: string): Promise<Level> {
  try {
    return matchOffers(open, await open.provider.matches(season, open.files)).level;
  } catch (error) {
    if (!isUserError(error)) throw error;
    return {
      question: `${open.provider.title}: which match?`,
      offers: [],
      none: refused(open, season, error).message,
      typing: true,
    };
  }
}

function titleOf({competition, season, about}: Season): string {
  return named(`${competition} ${season}`, about);
}

function named(name: string, about: string | undefined): string {
  return about === undefined ? name : `${name} (${about})`;
}

/** `2011-05-28  Barcelona v Manchester United, Champions League 2010/2011, Final`: everything but the score. */
function lineOf({id, teams = `match ${id}`, date, competition, stage}: Listed): string {
  const what = [teams, competition, stage].filter(part => part !== undefined).join(', ');
  return date === undefined ? what : `${date}  ${what}`;
}

function aligned(offers: readonly Offer[]): readonly string[] {
  const width = Math.max(0, ...offers.map(({name}) => name.length));
  return offers.map(({name, line}) => `${name.padEnd(width)}  ${line}`);
}
