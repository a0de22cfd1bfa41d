import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {text} from 'node:stream/consumers';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {PROVIDERS} from '../../src/providers/reference.ts';
import {EVENTS, OPEN_DATA} from '../support/open-data.ts';
import {type Answer, serve, status} from '../support/server.ts';
import {AS_IT_WAS, BIN, open} from './terminal.ts';

let folder = '';
let cache = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'replay-download-'));
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

async function mirror(answers: Readonly<Record<string, Answer>> = OPEN_DATA) {
  const server = await serve(answers);
  cache = mkdtempSync(path.join(folder, 'cache-'));
  return {server, env: {FOOTBALL_REPLAY_STATSBOMB: server.base.href, FOOTBALL_REPLAY_CACHE: cache}};
}

/** Runs the program without a terminal, while this process serves what it asks for. */
async function run(env: Readonly<Record<string, string>>, node: readonly string[], ...args: readonly string[]) {
  const child = spawn(process.execPath, [...node, BIN, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {PATH: process.env.PATH, HOME: folder, ...env},
  });
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return {stdout, stderr, code};
}

describe('in a terminal', () => {
  test('a match is chosen by competition, season and letters, downloaded, and plays', async () => {
    const {env, server} = await mirror();
    const terminal = open(['statsbomb', '--speed', '10'], {env});
    await terminal.until(/which competition\?.*\n › Cup \(Europe\)/);
    terminal.type('cup\r');
    await terminal.until(/which season\?/);
    terminal.press('down', 'return');
    await terminal.until(/which match\?/);
    expect(terminal.screen()).toContain('2012-05-19  Awayton v Homeham, Final');
    // No score: the entry has it, and the list does not tell.
    expect(terminal.screen()).not.toMatch(/\d ?[-–:] ?\d(?!\d)\b.*Final/);
    terminal.press('escape');
    await terminal.until(/which season\?/);
    terminal.press('return');
    await terminal.until(/which match\?/);
    terminal.type('home\r');
    await terminal.until(/AWAYTON +█ █ +▄▄ +█ █ +HOMEHAM/);
    expect(terminal.screen()).toContain('Data: StatsBomb');
    terminal.press('q');
    expect(await terminal.exit()).toEqual({code: 0, line: 'same', modes: AS_IT_WAS});
    expect(server.asked).toContain('/events/7.json');
  });

  test.each([
    ['Ctrl-C', 130, 'ctrl+c'],
    ['esc', 0, 'escape'],
  ])('%s leaves the list, with exit code %d', async (_, code, key) => {
    const {env} = await mirror();
    const terminal = open(['statsbomb'], {env});
    await terminal.until(/which competition\?/);
    terminal.press(key);
    expect(await terminal.exit()).toEqual({code, line: 'same', modes: AS_IT_WAS});
  });

  test('a list that cannot be downloaded is said on the start page, which goes on', async () => {
    const {env} = await mirror({'/competitions.json': status(404)});
    const terminal = open([], {env});
    await terminal.until(/Which match\?/);
    for (const name of ['second-leg', 'final-day', ...Object.keys(PROVIDERS)]) {
      terminal.press('down');
      await terminal.until(new RegExp(`› ${name}`));
      if (name === 'statsbomb') break;
    }
    terminal.press('return');
    await terminal.until(/statsbomb: StatsBomb’s open data has no such list\s+esc goes back/);
    terminal.press('escape');
    await terminal.until(/› statsbomb/);
    terminal.press('q');
    expect(await terminal.exit()).toEqual({code: 0, line: 'same', modes: AS_IT_WAS});
  });

  /** Sends the first half of the events, and waits. */
  const slowly = () => {
    let goOn = () => {};
    const half: Answer = response => {
      const bytes = Buffer.from(JSON.stringify(EVENTS));
      response.writeHead(200, {'content-length': String(bytes.length)});
      response.write(bytes.subarray(0, bytes.length / 2));
      goOn = () => response.end(bytes.subarray(bytes.length / 2));
    };
    return {answers: {...OPEN_DATA, '/events/7.json': half}, goOn: () => goOn()};
  };

  test('what takes long says how far it is, and nothing of that is left', async () => {
    const {answers, goOn} = slowly();
    const {env} = await mirror(answers);
    const terminal = open(['info', 'statsbomb:7'], {env});
    await terminal.until(/^statsbomb:7: downloading the events, \d+ KB of \d+ KB/);
    goOn();
    expect((await terminal.exit()).code).toBe(0);
    expect(terminal.transcript()).toMatch(/^Awayton 0-1 Homeham\n/);
    expect(terminal.transcript()).not.toContain('downloading');
  });

  test('Ctrl-C ends a download and leaves no partial file', async () => {
    const {env} = await mirror(slowly().answers);
    const terminal = open(['statsbomb:7'], {env});
    await terminal.until(/downloading the events/);
    terminal.press('ctrl+c');
    expect(await terminal.exit()).toEqual({code: 130, line: 'same', modes: AS_IT_WAS});
    expect(terminal.transcript()).not.toContain('downloading');
    expect(readdirSync(cache)).toEqual([]);
  });

  test('opening a large file shows progress', async () => {
    const file = path.join(folder, 'large.json');
    writeFileSync(file, `[${'1,'.repeat(4 * 2 ** 20)}1]`);
    const terminal = open(['validate', file]);
    expect((await terminal.exit()).code).toBe(1);
    expect(terminal.written()).toMatch(/large\.json: 8\.0 MB, parsing/);
    expect(terminal.transcript()).not.toContain('parsing');
  });
});

describe('piped', () => {
  test('the lists are lines, progress is silence, and a match is what it is', async () => {
    const {env} = await mirror();
    const seasons = await run(env, [], 'statsbomb');
    expect(seasons).toEqual({code: 0, stderr: '', stdout: expect.stringMatching(/^statsbomb:1\/10 {2}Cup 2010\/2011/)});
    const matches = await run(env, [], 'statsbomb:1/11');
    expect(matches.stdout).toBe('statsbomb:7  2012-05-19  Awayton v Homeham, Cup 2011/2012, Final\n');
    const info = await run(env, [], 'info', 'statsbomb:7');
    expect(info).toMatchObject({code: 0, stderr: ''});
    expect(info.stdout).toMatch(/^Awayton 0-1 Homeham\nCup 2011\/2012, Final/);
    const played = await run(env, [], 'statsbomb:7', '--offline', '--speed', 'max');
    expect(played).toMatchObject({code: 0, stdout: expect.stringMatching(/Full-time/)});
  });

  test('what cannot be had is one line, with exit code 1', async () => {
    const {env, server} = await mirror({'/competitions.json': status(404)});
    const refused = await run(env, [], 'info', 'statsbomb:7');
    expect(refused).toEqual({
      code: 1,
      stdout: '',
      stderr: 'replay: statsbomb:7: StatsBomb’s open data has no such match; replay statsbomb lists what it has\n',
    });
    expect((await run(env, [], 'convert', 'statsbomb:7', '--offline')).code).toBe(1);
    expect(server.asked).toEqual(['/events/7.json']);
  });
});

test('nothing that asks the network is loaded but where a download is asked for', async () => {
  const {env} = await mirror();
  const loaded = `process.on('exit', () => process.stderr.write(process.moduleLoadList.filter(name => /NativeModule (_http|http|_tls|tls|dns|internal\\/deps\\/undici)/.test(name)).join()))`;
  const node = ['--import', `data:text/javascript,${encodeURIComponent(loaded)}`];
  expect((await run(env, node, 'info', 'statsbomb:7')).stderr).toMatch(/undici/);
  for (const args of [
    ['first-leg', '--speed', 'max'],
    ['info', path.resolve('data/first-leg.json')],
    ['info', 'statsbomb:7', '--offline'],
    ['statsbomb', '--offline'],
    ['list'],
  ]) {
    const {stderr, code} = await run(env, node, ...args);
    expect({args, stderr, code}).toEqual({args, stderr: '', code: 0});
  }
});
