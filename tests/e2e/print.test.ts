import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {AS_IT_WAS, BIN, open, openShell} from './terminal.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'replay-print-'));
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

/** Runs the program without a terminal. */
function run(...args: readonly string[]) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [BIN, ...args], {encoding: 'utf8', cwd: folder});
  return {code: status, stdout, stderr};
}

describe('standard output has only the requested text; exit 0', () => {
  test.each([
    ['text', /^ +pre +0-0 /],
    ['jsonl', /^\{"id":/],
    ['markdown', /^# Southampton 1-0 Liverpool\n/],
  ])('--format %s', (format, begins) => {
    const {code, stdout, stderr} = run('first-leg', '--format', format, '--speed', 'max');
    expect({code, stderr}).toEqual({code: 0, stderr: ''});
    expect(stdout).toMatch(begins);
    expect(stdout).toMatch(/[^\n]\n$/);
  });

  test('without a format it is text', () => {
    expect(run('first-leg', '--speed', 'max')).toEqual(run('first-leg', '--speed', 'max', '--format', 'text'));
  });

  test.each(['match', 'event-line'])('the schema of a %s is the file in data/', name => {
    const ran = run('schema', ...(name === 'match' ? [] : ['--format', 'jsonl']));
    expect(ran).toEqual({code: 0, stdout: readFileSync(`data/${name}.schema.json`, 'utf8'), stderr: ''});
  });

  test('an export writes nothing there', () => {
    expect(run('export', 'first-leg', '-o', 'a.srt')).toEqual({code: 0, stdout: '', stderr: ''});
    expect(readdirSync(folder)).toEqual(['a.srt']);
  });
});

describe('errors go to standard error, even with --quiet', () => {
  test.each([
    [1, ['no-leg', '--format', 'text', '-q'], /^replay: no match named "no-leg"/],
    [1, ['export', 'no-leg', '-o', 'b.srt', '-q'], /^replay: no match named "no-leg"/],
    [1, ['export', 'first-leg', '-o', 'none/b.srt', '-q'], /^replay: none\/b\.srt: no such file or folder/],
    [2, ['first-leg', '--format', 'xml'], /^replay: --format xml: expected text, jsonl or markdown\n$/],
    [2, ['first-leg', '--filter', 'player=redmnd', '-q'], /did you mean "Redmond"\?\n$/],
    [2, ['export', 'first-leg', '-o', 'b.mp4'], /^replay: -o b\.mp4: unknown format \.mp4/],
    [2, ['first-leg', '--paused', '--format', 'text'], /^replay: --paused needs a screen/],
    [2, ['final-day', '--team', 'mci'], /^replay: --team needs a screen.*--choose prints one match alone\n$/],
  ])('exit %d: %j', (code, args, says) => {
    const ran = run(...args);
    expect({code: ran.code, stdout: ran.stdout}).toEqual({code, stdout: ''});
    expect(ran.stderr).toMatch(says);
    expect(existsSync(path.join(folder, 'b.srt'))).toBe(false);
  });
});

test.each(['text', 'jsonl'])('Ctrl-C ends --format %s with 130, without a word', async format => {
  const child = spawn(process.execPath, [BIN, 'first-leg', '--format', format, '--speed', '60'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (data: Buffer) => {
    said += data.toString();
  });
  await once(child.stdout, 'data');
  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([130, null]);
  expect(said).toBe('');
});

test.each(['text', 'jsonl', 'markdown'])('a closed pipe ends --format %s quietly', async format => {
  const shell = openShell({columns: 200});
  await shell.until(/ready> $/m);
  shell.type(
    `clear; replay first-leg --format ${format} --speed max | head -c 1 >/dev/null; echo "left with \${PIPESTATUS[*]}"\r`,
  );
  expect(await shell.until(/^left with [\s\S]*^ready> $/m)).toMatch(/^left with (0|141) 0/);
});

describe('on a terminal', () => {
  test('--format text wraps at the width of the terminal and draws no screen', async () => {
    const terminal = open(['first-leg', '--format', 'text', '--speed', 'max', '--filter', 'goals'], {columns: 60});
    expect(await terminal.exit()).toEqual({code: 0, line: 'same', modes: AS_IT_WAS});
    expect(terminal.transcript()).toContain(
      "    20'  1-0  SOU  GOAL! Southampton 1-0 Liverpool! Redmond\n                   strides into the area, cool as you like,\n",
    );
    expect(terminal.written()).not.toContain('\u001b[?1049h');
  });

  test('that has ASCII alone, it gets ASCII alone', async () => {
    const options = {columns: 60, env: {LANG: 'C', LC_ALL: 'C'}};
    const terminal = open(['first-leg', '--format', 'markdown'], options);
    expect(await terminal.exit()).toMatchObject({code: 0});
    expect(terminal.transcript()).toContain('# Southampton 1-0 Liverpool');
    expect(terminal.written()).not.toMatch(/[^\u0000-\u007f]/);
  });

  test('--filter opens the feed with it', async () => {
    const terminal = open(['first-leg@67', '--paused', '--filter', 'key']);
    expect(await terminal.until(/67:00/)).toContain('Commentary: key events');
    terminal.press('q');
    await terminal.exit();
  });

  test('--width is for printed text', async () => {
    const terminal = open(['first-leg', '--width', '60']);
    expect(await terminal.exit()).toMatchObject({code: 2});
    expect(terminal.transcript()).toContain('--width is for printed text');
  });
});
