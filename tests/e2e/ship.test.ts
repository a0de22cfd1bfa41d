import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {readMatchFile} from '../../src/formats/read-match.ts';

const events: number = JSON.parse(readFileSync('data/first-leg.json', 'utf8')).events.length;

let folder = '';
let tarball = '';
let inside = '';
let manifest = '';

/** Runs a program in a folder with a home of its own, and a registry that nobody answers at: whatever asks the network fails. */
function run(cwd: string, program: string, ...args: readonly string[]): string {
  const home = path.join(folder, 'home');
  mkdirSync(home, {recursive: true});
  return execFileSync(program, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      HOME: home,
      npm_config_cache: path.join(home, 'cache'),
      npm_config_registry: 'http://127.0.0.1:9/',
      npm_config_offline: 'true',
      npm_config_fund: 'false',
      npm_config_audit: 'false',
      npm_config_update_notifier: 'false',
    },
  });
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'replay-ship-'));
  // A copy is packed, since packing rewrites package.json for a moment. It keeps times, so that nothing is built again.
  const copy = path.join(folder, 'copy');
  const parts = ['dist', 'data', 'src', 'scripts', 'package.json', 'package-lock.json', 'README.md', 'LICENSE'];
  mkdirSync(copy);
  for (const part of parts) cpSync(part, path.join(copy, part), {recursive: true, preserveTimestamps: true});
  symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'));
  // npm prints what the scripts print before the JSON.
  const printed = run(copy, 'npm', 'pack', '--json', '--pack-destination', folder);
  const [{filename}] = JSON.parse(printed.slice(printed.indexOf('[\n')));
  manifest = readFileSync(path.join(copy, 'package.json'), 'utf8');
  tarball = path.join(folder, filename);
  run(folder, 'tar', 'xzf', tarball);
  inside = path.join(folder, 'package');
});

afterAll(() => rmSync(folder, {recursive: true, force: true}));

describe('the package', () => {
  test('is at most 600 KB', () => {
    expect(statSync(tarball).size).toBeLessThanOrEqual(600_000);
  });

  test('holds the program, the matches and schemas, completions, the manual page and the documents only', () => {
    const files = readdirSync(inside, {recursive: true, withFileTypes: true})
      .filter(entry => entry.isFile())
      .map(entry => path.relative(inside, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
    const matches = [
      'data/README.md',
      'data/match.schema.json',
      'data/matchday.schema.json',
      'data/event-line.schema.json',
      'data/day-line.schema.json',
      'dist/matchdays/final-day.json',
      'dist/matches/first-leg.json',
      'dist/matches/second-leg.json',
    ];
    expect(files.filter(file => !file.startsWith('dist/chunks/')).sort()).toEqual(
      [
        ...matches,
        'dist/cli.js',
        'dist/replay.js',
        'dist/replay.1',
        'dist/completions/_replay',
        'dist/completions/replay.bash',
        'dist/completions/replay.fish',
        'dist/THIRD_PARTY_LICENSES',
        'package.json',
        'LICENSE',
        'README.md',
      ].sort(),
    );
    expect(files.filter(file => /\.(map|ts|tsx)$|(^|\/)(src|tests)\//.test(file))).toEqual([]);
    for (const file of files.filter(name => name.endsWith('.js'))) {
      expect(readFileSync(path.join(inside, file), 'utf8')).not.toContain('sourceMappingURL');
    }
  });

  test.each(['first-leg', 'second-leg'])('has %s as reading its file in data/ gives it', async name => {
    const packed: unknown = JSON.parse(readFileSync(path.join(inside, `dist/matches/${name}.json`), 'utf8'));
    expect(packed).toEqual(await readMatchFile(`data/${name}.json`));
  });

  test('has nothing to install with it, and no scripts', () => {
    const {dependencies, devDependencies, optionalDependencies, peerDependencies, bundleDependencies, scripts} =
      JSON.parse(readFileSync(path.join(inside, 'package.json'), 'utf8'));
    expect({
      dependencies,
      devDependencies,
      optionalDependencies,
      peerDependencies,
      bundleDependencies,
      scripts,
    }).toEqual({});
  });

  test('is packed without changing package.json for good', () => {
    expect(manifest).toBe(readFileSync('package.json', 'utf8'));
  });

  test('brings the licence of everything that is bundled, in full', () => {
    const notices = readFileSync(path.join(inside, 'dist/THIRD_PARTY_LICENSES'), 'utf8').split(
      `\n${'-'.repeat(80)}\n\n`,
    );
    // Packages under the same terms stand together above them, each with whom its licence names.
    const about = (name: string) => notices.filter(notice => `\n${notice}`.includes(`\n${name} `));
    for (const name of ['ink', 'react', 'react-reconciler', 'rxjs', 'zod', '@inkjs/ui', 'yoga-layout']) {
      expect(about(name), name).toHaveLength(1);
    }
    expect(about('react')[0]).toMatch(/^react \S+, MIT\nMIT License\nCopyright \(c\) Meta Platforms/m);
    for (const notice of notices) expect(notice.length, notice.slice(0, 60)).toBeGreaterThan(500);
    // It names its licence, and comes without the text.
    const [momoa] = about('@humanwhocodes/momoa');
    expect(momoa).toMatch(/^@humanwhocodes\/momoa \S+, Apache-2\.0\nby Nicholas C\. Zakas\n/m);
    expect(momoa).toContain('TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION');
    expect(momoa).toContain('END OF TERMS AND CONDITIONS');
  });
});

describe('with no network, in an empty folder', () => {
  const played = (output: string) => {
    const lines = output.trimEnd().split('\n');
    expect(lines).toHaveLength(events);
    expect(lines.at(-1)).toContain('Full-time');
  };

  test('npx plays it from the tarball', () => {
    const empty = path.join(folder, 'npx');
    mkdirSync(empty);
    const file = path.join(empty, path.basename(tarball));
    run(empty, 'cp', tarball, file);
    played(run(empty, 'npx', '--yes', `./${path.basename(tarball)}`, 'first-leg', '--speed', 'max'));
    expect(run(empty, 'npx', '--yes', `./${path.basename(tarball)}`, 'list')).toContain('second-leg');
  });

  test('so does the bin of an installation', () => {
    const empty = path.join(folder, 'installed');
    mkdirSync(empty);
    run(empty, 'npm', 'install', '--prefix', empty, tarball);
    expect(readdirSync(path.join(empty, 'node_modules')).filter(name => !name.startsWith('.'))).toEqual([
      'football-replay',
    ]);
    played(run(empty, path.join(empty, 'node_modules/.bin/replay'), 'first-leg', '--speed', 'max'));
    expect(run(empty, path.join(empty, 'node_modules/.bin/replay'), '--version')).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
