import {InputError, UsageError} from '../errors.ts';
import type {Drafts} from '../files/drafts.ts';
import {type FileOptions, readMatch, readNamed} from '../formats/read-match.ts';
import type {Match} from '../match/model/match.ts';
import {FOLDER_VARIABLES, findCache} from '../storage/folders.ts';
import {plainText} from '../text/plain-text.ts';
import {baseAddress} from './address.ts';
import {cacheIn, NO_CACHE} from './cache.ts';
import type {Timer} from './deadline.ts';
import {type Files, MissingFile, openFiles, type Progress} from './files.ts';
import type {Downloaded, Provider} from './provider.ts';
import {PROVIDERS, type Reference} from './reference.ts';

/** What downloading needs of the world. */
export type DownloadOptions = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly timer: Timer;
  readonly drafts: Drafts;
  /** True where only the cache is asked. */
  readonly offline: boolean;
  readonly progress?: ((progress: Progress) => void) | undefined;
  /** Takes what is worth knowing, and stops nothing. */
  readonly warn?: ((warning: string) => void) | undefined;
};

export type OpenProvider = {
  readonly provider: Provider;
  readonly files: Files;
  /** The folder of the cache, plain; undefined where there is none. */
  readonly folder: string | undefined;
};

/** A provider with access to its files. Asks nothing yet. Throws a UsageError where the environment names no good mirror. */
export async function openProvider(name: string, options: DownloadOptions): Promise<OpenProvider> {
  const provider = await PROVIDERS[name]!();
  const base = baseAddress(provider.address, provider.variable, options.env[provider.variable]);
  const home = await findCache(options.env);
  if (home === undefined) {
    options.warn?.(
      `there is no home folder, so what is downloaded is not kept; ${FOLDER_VARIABLES.cache} can name a folder`,
    );
  }
  const cache = home === undefined ? NO_CACHE : cacheIn(home, provider.name, options.drafts);
  const folder = home === undefined ? undefined : plainText(home);
  return {provider, folder, files: openFiles({...options, base, cache})};
}

/**
 * The match that a reference names, from the cache or downloaded. Throws an InputError where it cannot be had, and a UsageError
 * where the reference names no match.
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
  const {bytes, name, beside} = await had(() => provider.match(reference.id!, files, warn), shown, {
    provider,
    files,
    folder,
  });
  return readMatch(bytes, shown, {...reading, named, file: name, beside});
}

function notAMatch({name, title, example}: Provider, {text, id}: Reference): UsageError {
  const lists = `replay ${name} lists ${title}, and replay ${name}:${example} plays one`;
  if (id === undefined || id === '') return new UsageError(`which match? ${lists}`);
  return new UsageError(`${plainText(text)}: a match is named by its number; ${lists}`);
}

async function had(
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
        ? `${shown}: not in the cache${folder === undefined ? '' : ` in ${folder}`}; without --offline it is downloaded`
        : `${shown}: ${provider.title} has no such match; replay ${provider.name} lists what it has`,
    );
  }
}
