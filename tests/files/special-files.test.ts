import {execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import {copyFileSync, mkdtempSync, rmSync, symlinkSync} from 'node:fs';
import {open, readFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import {openDrafts} from '../../src/files/drafts.ts';
import {readBytes} from '../../src/files/read-bytes.ts';
import {writeOutput} from '../../src/files/write-output.ts';
import {companionsOfFile} from '../../src/formats/shared/companion-files.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'replay-special-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

let pipes = 0;
function pipe(name = `pipe-${++pipes}`): string {
  const file = path.join(folder, name);
  execFileSync('mkfifo', [file]);
  return file;
}

function replay(...args: readonly string[]) {
  return spawn(process.execPath, ['src/cli/main.ts', ...args], {stdio: ['ignore', 'pipe', 'pipe']});
}

describe.skipIf(process.platform === 'win32')('pipes and devices', () => {
  test('a pipe is read as a stream, to its end', async () => {
    const file = pipe();
    const reading = readBytes(file);
    const writer = await open(file, 'w');
    await writer.write('one');
    await writer.write(' two');
    await writer.close();
    expect(Buffer.from(await reading).toString()).toBe('one two');
  });

  test('a pipe without an end is refused at the size limit', async () => {
    const file = pipe();
    const refused = expect(readBytes(file, {most: 1000})).rejects.toThrow('larger than');
    const writer = await open(file, 'w');
    await writer.write('x'.repeat(2000));
    await refused;
    await writer.close();
  });

  test('a device is refused', async () => {
    await expect(readBytes('/dev/zero')).rejects.toThrow('/dev/zero: is a device; expected a file or a pipe');
  });

  test('Ctrl-C ends a program that reads a pipe', async () => {
    const file = pipe();
    const program = replay('info', file);
    // Opens as soon as the program reads.
    const writer = await open(file, 'w');
    program.kill('SIGINT');
    expect(await once(program, 'exit')).toEqual([130, null]);
    await writer.close();
  });

  test('a pipe that no program reads is not written to, and one that is read is', async () => {
    const file = pipe();
    const write = () => writeOutput(file, ['one', ' two'], openDrafts(), {force: false});
    await expect(write()).rejects.toThrow(`${file}: no other program has the pipe open`);
    const reading = readFile(file, 'utf8');
    // The reader may not have opened it yet.
    const opened = await open(file, 'r+');
    await write();
    await opened.close();
    expect(await reading).toBe('one two');
  });

  test('only regular files are companions', () => {
    pipe('18236.lineups.json');
    symlinkSync('/dev/zero', path.join(folder, 'matches.json'));
    copyFileSync('data/event-line.schema.json', path.join(folder, 'teams.json'));
    const {text, json, list} = companionsOfFile(path.join(folder, '18236.json'));
    expect(list('.')).toContain('18236.lineups.json');
    for (const name of ['18236.lineups.json', 'matches.json']) {
      expect([text(name), json(name)]).toEqual([undefined, undefined]);
    }
    expect(json('teams.json')).toBeDefined();
  });
});
