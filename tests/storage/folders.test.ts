import {isAbsolute, join, resolve} from 'node:path';
import {afterEach, describe, expect, test, vi} from 'vitest';
import {findCache, findFolders} from '../../src/storage/folders.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.doUnmock('env-paths');
  vi.resetModules();
});

describe('findFolders', () => {
  test('takes the folders that the environment names, in full', async () => {
    const env = {FOOTBALL_REPLAY_STATE: resolve('/a/state'), FOOTBALL_REPLAY_CONFIG: resolve('/a/config')};
    expect(await findFolders(env)).toEqual({
      folders: {state: resolve('/a/state'), config: resolve('/a/config')},
      warnings: [],
    });
  });

  test('so with the cache', async () => {
    expect(await findCache({FOOTBALL_REPLAY_CACHE: resolve('/a/cache')})).toBe(resolve('/a/cache'));
    expect(isAbsolute((await findCache({}))!)).toBe(true);
  });

  test('a relative one is seen from where the program is started', async () => {
    const env = {FOOTBALL_REPLAY_STATE: 'here', FOOTBALL_REPLAY_CONFIG: './there'};
    expect((await findFolders(env)).folders).toEqual({state: resolve('here'), config: resolve('there')});
  });

  test('without them, or with empty ones, the platform says where', async () => {
    const {folders, warnings} = await findFolders({FOOTBALL_REPLAY_STATE: ''});
    expect(warnings).toEqual([]);
    for (const folder of [folders.state, folders.config]) {
      expect(isAbsolute(folder!)).toBe(true);
      expect(folder).toContain('football-replay');
      expect(folder).not.toContain('nodejs');
    }
    expect(folders.state).not.toBe(folders.config);
  });

  test.runIf(process.platform === 'linux')('on Linux, by the XDG base directories', async () => {
    vi.stubEnv('XDG_DATA_HOME', '/xdg/data');
    vi.stubEnv('XDG_CONFIG_HOME', '/xdg/config');
    expect((await findFolders({})).folders).toEqual({
      state: join('/xdg/data', 'football-replay'),
      config: join('/xdg/config', 'football-replay'),
    });
  });

  test('a user without a home gets warnings, and what the environment names', async () => {
    const homeless = () => {
      throw Object.assign(new Error('no home'), {code: 'ERR_SYSTEM_ERROR', syscall: 'uv_os_homedir'});
    };
    vi.doMock('env-paths', () => ({default: homeless}));
    expect(await findFolders({FOOTBALL_REPLAY_CONFIG: resolve('/c')})).toEqual({
      folders: {state: undefined, config: resolve('/c')},
      warnings: [
        'no home folder, so positions and bookmarks are not saved; FOOTBALL_REPLAY_STATE can name a folder instead',
      ],
    });
    expect((await findFolders({})).warnings).toHaveLength(2);
  });

  test('a home folder that is a relative path is ignored', async () => {
    vi.doMock('env-paths', () => ({default: () => ({data: '.local/share/x', config: '.config/x', cache: '.cache/x'})}));
    expect(await findCache({})).toBeUndefined();
    expect((await findFolders({})).folders).toEqual({state: undefined, config: undefined});
  });
});
