import {isAbsolute, resolve} from 'node:path';
import {plainText} from '../text/plain-text.ts';

/** Where things are kept between runs; undefined where this machine has no place for them. */
export type Folders = {
  /** Positions and bookmarks, a file a match. */
  readonly state: string | undefined;
  /** The config file, which the user writes. */
  readonly config: string | undefined;
};

type Environment = Readonly<Record<string, string | undefined>>;

export type FoundFolders = {readonly folders: Folders; readonly warnings: readonly string[]};

const APP = 'football-replay';

/** The variables of the environment that name a folder in full, instead of the platform's own. */
export const FOLDER_VARIABLES = {
  state: 'FOOTBALL_REPLAY_STATE',
  config: 'FOOTBALL_REPLAY_CONFIG',
  cache: 'FOOTBALL_REPLAY_CACHE',
} as const;

/**
 * The folders that the environment names, or else the platform's own. State goes where the platform keeps an
 * application's data, not its logs: bookmarks are the user's, and logs get swept. Nothing is created here, and a machine
 * without a home is a warning.
 */
export async function findFolders(env: Environment): Promise<FoundFolders> {
  const [state, config] = [named(env[FOLDER_VARIABLES.state]), named(env[FOLDER_VARIABLES.config])];
  if (state !== undefined && config !== undefined) return {folders: {state, config}, warnings: []};
  const own = await platformFolders();
  const folders = {state: state ?? own?.state, config: config ?? own?.config};
  return {folders, warnings: missing(folders)};
}

/** The folder of what was downloaded; undefined where this machine has no place for it. Nothing is created here. */
export async function findCache(env: Environment): Promise<string | undefined> {
  return named(env[FOLDER_VARIABLES.cache]) ?? (await platformFolders())?.cache;
}

function named(folder: string | undefined): string | undefined {
  return folder === undefined || folder === '' ? undefined : resolve(folder);
}

/** Undefined where the user has no home. */
async function platformFolders(): Promise<(Folders & {readonly cache: string | undefined}) | undefined> {
  try {
    // The module asks for the home as it is loaded, and throws where there is none.
    const {default: envPaths} = await import('env-paths');
    const {data, config, cache} = envPaths(APP, {suffix: ''});
    return {state: absolute(data), config: absolute(config), cache: absolute(cache)};
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return undefined;
    throw error;
  }
}

/** A path that depends on where the program is started would scatter files over the disk: it counts as none. */
function absolute(folder: string): string | undefined {
  return isAbsolute(folder) ? folder : undefined;
}

function missing({state, config}: Folders): readonly string[] {
  const without = (what: string, variable: string) =>
    plainText(`there is no home folder, so ${what}; ${variable} can name a folder instead`);
  return [
    ...(state === undefined ? [without('positions and bookmarks are not kept', FOLDER_VARIABLES.state)] : []),
    ...(config === undefined ? [without('there is no config file', FOLDER_VARIABLES.config)] : []),
  ];
}
