import {isAbsolute, resolve} from 'node:path';
import {plainText} from '../text/plain-text.ts';

/** The folders for files kept between runs; undefined if this machine has none. */
export type Folders = {
  /** Positions and bookmarks, one file per match. */
  readonly state: string | undefined;
  /** The user's config file. */
  readonly config: string | undefined;
};

type Environment = Readonly<Record<string, string | undefined>>;

export type FoundFolders = {readonly folders: Folders; readonly warnings: readonly string[]};

const APP = 'football-replay';

/** The environment variables that name a folder instead of the platform's own. */
export const FOLDER_VARIABLES = {
  state: 'FOOTBALL_REPLAY_STATE',
  config: 'FOOTBALL_REPLAY_CONFIG',
  cache: 'FOOTBALL_REPLAY_CACHE',
} as const;

/**
 * The folders that the environment names, or else the platform's own. State goes with the application's data, not its logs:
 * bookmarks belong to the user, and logs get deleted. Creates nothing. A machine without a home folder is a warning.
 */
export async function findFolders(env: Environment): Promise<FoundFolders> {
  const [state, config] = [named(env[FOLDER_VARIABLES.state]), named(env[FOLDER_VARIABLES.config])];
  if (state !== undefined && config !== undefined) return {folders: {state, config}, warnings: []};
  const own = await platformFolders();
  const folders = {state: state ?? own?.state, config: config ?? own?.config};
  return {folders, warnings: missing(folders)};
}

/** The folder for downloads; undefined if this machine has none. Creates nothing. */
export async function findCache(env: Environment): Promise<string | undefined> {
  return named(env[FOLDER_VARIABLES.cache]) ?? (await platformFolders())?.cache;
}

function named(folder: string | undefined): string | undefined {
  return folder === undefined || folder === '' ? undefined : resolve(folder);
}

/** Undefined if the user has no home folder. */
async function platformFolders(): Promise<(Folders & {readonly cache: string | undefined}) | undefined> {
  try {
    // The module looks up the home folder when it is loaded, and throws if there is none.
    const {default: envPaths} = await import('env-paths');
    const {data, config, cache} = envPaths(APP, {suffix: ''});
    return {state: absolute(data), config: absolute(config), cache: absolute(cache)};
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return undefined;
    throw error;
  }
}

/** Undefined for a relative path, which would scatter files over the disk. */
function absolute(folder: string): string | undefined {
  return isAbsolute(folder) ? folder : undefined;
}

function missing({state, config}: Folders): readonly string[] {
  const without = (what: string, variable: string) =>
    plainText(`no home folder, so ${what}; ${variable} can name a folder instead`);
  return [
    ...(state === undefined ? [without('positions and bookmarks are not saved', FOLDER_VARIABLES.state)] : []),
    ...(config === undefined ? [without('there is no config file', FOLDER_VARIABLES.config)] : []),
  ];
}
