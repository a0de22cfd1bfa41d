import {execFileSync, spawn} from 'node:child_process';
import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {InputError} from '../../src/errors.ts';
import {MAX_BYTES, readBytes} from '../../src/files/read-bytes.ts';
import {readMatch, readMatchFile} from '../../src/formats/read-match.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'football-replay-'));

function file(name: string, content: string | Uint8Array): string {
  const at = path.join(folder, name);
  writeFileSync(at, content);
  return at;
}

const bytes = (text: string) => new TextEncoder().encode(text);
const minimal = {
  format: 'football-replay/1',
  fixture: {
    competition: 'Cup',
    date: '2017-01-11',
    home: {name: 'Homeham', short: 'HOM'},
    away: {name: 'Awayton', short: 'AWA'},
  },
  events: [{id: 'e1', type: 'kick-off', clock: {period: 'first-half', minute: 1}}],
};

/** What reading the bytes says, whatever it says. */
async function refusal(content: Uint8Array): Promise<string> {
  try {
    await readMatch(content, 'm.json');
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  return 'it is a match';
}

describe('a file that can be read', () => {
  test('is a match', async () => {
    const match = await readMatchFile(file('good.json', JSON.stringify(minimal)));
    expect(match.fixture.home.name).toBe('Homeham');
    expect(match.events[0]?.timing).toEqual({kind: 'exact'});
  });

  test('may begin with a byte order mark', async () => {
    expect(await refusal(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes(JSON.stringify(minimal))]))).toBe('it is a match');
  });

  test('has what could steer a terminal taken out of its text, escaped in the JSON or not', async () => {
    const [event] = minimal.events;
    const read = async (words: string) =>
      (await readMatch(bytes(JSON.stringify({...minimal, events: [{...event, words}]})), 'm.json')).events[0]?.words;
    expect(await read('\u001b]0;title\u0007A \u001b[31mred\u001b[0m card\r\nfor\u202e him')).toBe('A red card for him');
    expect(await read('caf\u0065\u0301')).toBe('café');
    expect(await read('plain')).toBe('plain');
  });
});

describe('a file that cannot be read says why', () => {
  const at = (name: string) => path.join(folder, name);
  test('not there', async () => {
    await expect(readMatchFile(at('none.json'))).rejects.toThrow(
      new InputError(`${at('none.json')}: no such file or folder`),
    );
    await expect(readMatchFile(path.join(file('f', '{}'), 'under'))).rejects.toThrow(/: no such file or folder$/);
    await expect(readMatchFile(at('x'.repeat(300)))).rejects.toThrow(/: the path is too long$/);
    await expect(readMatchFile('nul\0byte')).rejects.toThrow(new InputError('nulbyte: not a valid file name'));
  });

  test('a folder', async () => {
    await expect(readMatchFile(folder)).rejects.toThrow(new InputError(`${folder}: is a folder`));
  });

  test('too large, which is known without reading all of it', async () => {
    const large = file('large.json', 'x'.repeat(3 * 2 ** 20));
    await expect(readBytes(large, {most: 2 * 2 ** 20})).rejects.toThrow(
      new InputError(`${large}: larger than 2 MB, the limit for a match file`),
    );
    expect(MAX_BYTES).toBe(64 * 2 ** 20);
  });

  test.skipIf(process.platform === 'win32')('and so is what comes through a pipe', async () => {
    const pipe = at('pipe');
    execFileSync('mkfifo', [pipe]);
    const writing = spawn('sh', ['-c', 'head -c 3000000 /dev/zero >"$0"', pipe]);
    await expect(readBytes(pipe, {most: 2 * 2 ** 20})).rejects.toThrow(/: larger than 2 MB,/);
    writing.kill();
  });

  test('a name with an escape sequence in it is shown without', async () => {
    await expect(readMatchFile('\u001b[31mred.json')).rejects.toThrow(
      new InputError('red.json: no such file or folder'),
    );
  });
});

describe('invalid JSON is reported with its place', () => {
  test.each<[string, Uint8Array, string]>([
    ['empty', bytes(''), 'm.json: the file is empty'],
    ['blank', bytes(' \n\t'), 'm.json: the file is empty'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0]), 'm.json: UTF-16; save it as UTF-8'],
    [
      'not UTF-8',
      new Uint8Array([...bytes('{\n"a": "é",\n"b": "'), 0xe9, ...bytes('"\n}')]),
      'm.json:3: not UTF-8; save the file as UTF-8',
    ],
    ['a broken object', bytes('{\n  "a": 1,\n}'), 'm.json:2:9: not JSON: remove the comma before }'],
    ['an escape', bytes('{"a": \u001b[31m1}'), 'm.json:1:7: not JSON: unexpected character that cannot be shown'],
    [
      'a list without end',
      bytes(`{"format": "football-replay/1", "sources": [${'1,'.repeat(1_000_000)}1]}`),
      'm.json: a list of 1000001 entries; the limit is 1000000',
    ],
    [
      'lists and objects without end',
      bytes(`[${'{},'.repeat(3_000_000)}{}]`),
      'm.json: 3000002 lists and objects; the limit is 2500000',
    ],
    [
      'nested deeper than memory',
      bytes('['.repeat(7_000_000)),
      'm.json: 7000000 lists and objects; the limit is 2500000',
    ],
    [
      'an object of names without end',
      bytes(`{${Array.from({length: 600_000}, (_, n) => `"name${n}":1`)}}`),
      'm.json: an object of more than 100000 names, the limit',
    ],
    [
      'one text without end',
      bytes(JSON.stringify({...minimal, events: [{...minimal.events[0], words: 'so '.repeat(50_000)}]})),
      'm.json: a text of 150000 characters; the limit is 100000',
    ],
    [
      'one text of quotes without end',
      bytes(JSON.stringify({...minimal, events: [{...minimal.events[0], words: '"a" '.repeat(50_000)}]})),
      'm.json: a text of 200000 characters; the limit is 100000',
    ],
    [
      'one text and nothing else',
      bytes(`"${'x'.repeat(9 * 2 ** 20)}"`),
      'm.json: larger than 8 MB, the limit for a text file',
    ],
    [
      'nested without end',
      bytes(`${'["\\u0041",'.repeat(100_000)}1${']'.repeat(100_000)}`),
      'm.json: nested too deeply; a match file has a few levels',
    ],
  ])('%s', async (_, content, message) => {
    expect(await refusal(content)).toBe(message);
  });

  // Whatever stands before it in the file, and at the very end of what a text may be.
  test.each([0, 1, 5, 99_000, 100_000])('an unterminated string, after one of %d characters', async before => {
    const words = (length: number) => 'x'.repeat(length);
    const withNotes = (length: number) => {
      const [event] = minimal.events;
      return bytes(
        JSON.stringify({
          ...minimal,
          events: [{...event, words: before === 0 ? undefined : words(before), note: words(length)}],
        }),
      );
    };
    expect(await refusal(withNotes(100_000))).toBe('it is a match');
    expect(await refusal(withNotes(100_001))).toBe('m.json: a text of 100001 characters; the limit is 100000');
  });

  test('an unterminated string in a companion file', async () => {
    const lineups = file(
      'long.lineups.json',
      JSON.stringify([{team_id: 1, team_name: 'x'.repeat(100_001), lineup: []}]),
    );
    await expect(readMatchFile(file('a.json', JSON.stringify(minimal)), {lineups})).rejects.toThrow(
      new InputError(`${lineups}: a text of 100001 characters; the limit is 100000`),
    );
  });
});
