import {InputError, UsageError} from '../errors.ts';
import type {Drafts} from '../files/drafts.ts';
import {type FileOptions, readMatch, readNamed} from '../formats/read-match.ts';
import type {Match} from '../match/model/match.ts';
import {FOLDER_VARIABLES, findCache} from '../storage/folders.ts';
import {plainText} from '../text/plain-text.ts';
import {baseAddress} from './address.ts';
import {cacheIn, NO_CACHE} from './cache.ts';
import type {Timer} from './deadline.ts';
import type {Fetch} from './fetch-file.ts';
import {type Files, MissingFile, openFiles, type Progress} from './files.ts';
import type {Downloaded, Provider} from './provider.ts';
import {PROVIDERS, type Reference} from './reference.ts';

/** What downloading needs from outside. */
export type DownloadOptions = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly timer: Timer;
  readonly drafts: Drafts;
  /** @default Node's own */
  readonly fetch?: Fetch | undefined;
  /** True to use only the cache. */
  readonly offline: boolean;
  readonly progress?: ((progress: Progress) => void) | undefined;
  /** Receives warnings. */
  readonly warn?: ((warning: string) => void) | undefined;
};

export type OpenProvider = {
  readonly provider: Provider;
  readonly files: Files;
  /** The cache folder, as plain text; undefined if there is none. */
  readonly folder: string | undefined;
};

/** A provider with access to its files. Downloads nothing yet. Throws a UsageError if the environment names an invalid mirror. */
export async function openProvider(name: string, options: DownloadOptions): Promise<OpenProvider> {
  const provider = await PROVIDERS[name]!();
  const base = baseAddress(provider.address, provider.variable, options.env[provider.variable]);
  const home = await findCache(options.env);
  if (home === undefined) {
    options.warn?.(`no home folder, so downloads are not cached; ${FOLDER_VARIABLES.cache} can name a folder`);
  }
  const cache = home === undefined ? NO_CACHE : cacheIn(home, provider.name, options.drafts);
  const folder = home === undefined ? undefined : plainText(home);
  return {provider, folder, files: openFiles({...options, base, cache})};
}

/**
 * The match that a reference names, from the cache or downloaded. Throws an InputError if it cannot be downloaded, and a
 * UsageError if the reference names no match.
 */
export async function openDownload(
  reference: Reference,
  options: DownloadOptions,
  {lineups, matches, ...reading}: FileOptions = {},
): Promise<Match> {
  const named = await readNamed({lineups, matches});
  const {provider, files, folder} = await openProvider(reference.provider, options);
  const shown = plainText(reference.text);
  if (reference.id === undefined || !provider.isMatch(reference.id)) throw notAMatch(provider, reference);
  const warn = (warning: string) => options.warn?.(`${shown}: ${warning}`);
  const {bytes, name, companions} = await reported(() => provider.match(reference.id!, files, warn), shown, {
    provider,
    files,
    folder,
  });
  return readMatch(bytes, shown, {...reading, named, file: name, companions});
}

function notAMatch({name, title, example}: Provider, {text, id}: Reference): UsageError {
  const lists = `replay ${name} lists ${title}, and replay ${name}:${example} plays one`;
  if (id === undefined || id === '') return new UsageError(`which match? ${lists}`);
  return new UsageError(`${plainText(text)}: expected the number of a match; ${lists}`);
}

async function reported(
  get: () => Promise<Downloaded>,
  shown: string,
  {provider, files, folder}: OpenProvider,
): Promise<Downloaded> {
  try {
    return await get();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    if (!(error instanceof MissingFile)) throw new InputError(`${shown}: ${error.message}`);
    throw new InputError(
      files.offline
        ? `${shown}: not in the cache${folder === undefined ? '' : ` in ${folder}`}; without --offline it would be downloaded`
        : `${shown}: ${provider.title} has no such match; replay ${provider.name} lists what it has`,
    );
  }
}
