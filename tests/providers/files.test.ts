import {execFileSync} from 'node:child_process';
import {once} from 'node:events';
import {lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {type AddressInfo, createServer} from 'node:net';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {describe, expect, test} from 'vitest';
import {InputError} from '../../src/errors.ts';
import {openDrafts} from '../../src/files/drafts.ts';
import {cacheIn, NO_CACHE} from '../../src/providers/cache.ts';
import {ANSWER_LIMIT, PIECE_LIMIT} from '../../src/providers/fetch-file.ts';
import {type Asked, type FilesOptions, MissingFile, openFiles, type Progress} from '../../src/providers/files.ts';
import {tempFolder} from '../storage/temp-folder.ts';
import {type Answer, gives, passing, raw, SILENCE, serve, status} from '../support/server.ts';

const THING: Asked = {what: 'the thing', isRight: value => Array.isArray(value)};
const GOOD = JSON.stringify([1, 2, 'three'.repeat(1000)]);
const HEAD = 'HTTP/1.1 200 OK\r\n';

/** What comes of asking for one file, how long it took, and what is in the cache then. */
async function asking(answers: Answer | readonly Answer[], options: Partial<FilesOptions> = {}, asked: Asked = THING) {
  const server = await serve({'/a/thing.json': answers});
  const folder = await tempFolder();
  const cache = cacheIn(folder, 'someone', openDrafts());
  const progress: Progress[] = [];
  const warnings: string[] = [];
  const open = (more: Partial<FilesOptions>) => (timer: FilesOptions['timer']) =>
    openFiles({
      base: server.base,
      cache,
      timer,
      offline: false,
      progress: step => progress.push(step),
      warn: warning => warnings.push(warning),
      ...options,
      ...more,
    }).get('a/thing.json', asked);
  const ended = await passing(open({}));
  const text = ended.value === undefined ? undefined : new TextDecoder().decode(ended.value);
  const kept = await cache.read('a/thing.json');
  return {
    ...ended,
    text,
    kept: kept === undefined ? undefined : new TextDecoder().decode(kept),
    message: ended.error instanceof InputError ? ended.error.message.replace(server.base.host, 'HOST') : ended.error,
    server,
    folder,
    cache,
    progress,
    warnings,
    again: (more: Partial<FilesOptions> = {}) => passing(open(more)),
  };
}

describe('a file that comes', () => {
  test('is kept, and not asked for again', async () => {
    const {text, kept, server, again, progress} = await asking(gives(GOOD));
    expect(text).toBe(GOOD);
    expect(kept).toBe(GOOD);
    expect(new TextDecoder().decode((await again()).value)).toBe(GOOD);
    expect(server.asked).toEqual(['/a/thing.json']);
    expect(progress.at(-1)).toEqual({what: 'the thing', bytes: GOOD.length, all: GOOD.length});
  });

  test('may be packed', async () => {
    const packed = gzipSync(GOOD);
    const {text, progress} = await asking(gives(packed, {'content-encoding': 'gzip'}));
    expect(text).toBe(GOOD);
    expect(progress.at(-1)).toEqual({what: 'the thing', bytes: GOOD.length, all: undefined});
  });

  test('is followed where it was moved to on the way', async () => {
    const moved = status(302, {location: 'thing.json?2'});
    const server = await serve({'/a/thing.json': moved, '/a/thing.json?2': gives(GOOD)});
    const {value} = await passing(timer =>
      openFiles({base: server.base, cache: NO_CACHE, timer, offline: false}).get('a/thing.json', THING),
    );
    expect(new TextDecoder().decode(value)).toBe(GOOD);
    expect(server.asked).toEqual(['/a/thing.json', '/a/thing.json?2']);
  });

  test('of the kind that changes is asked for each time, and is what it was where it does not come', async () => {
    const changing = {...THING, changes: true};
    const {server, again, warnings} = await asking([gives('[1]'), gives('[2]'), status(404)], {}, changing);
    expect(new TextDecoder().decode((await again()).value)).toBe('[2]');
    expect(new TextDecoder().decode((await again()).value)).toBe('[2]');
    expect(server.asked).toHaveLength(3);
    expect(warnings).toEqual([expect.stringMatching(/; the cached copy is used$/)]);
  });
});

describe('a server that fails at first', () => {
  const broken = raw(`${HEAD}content-length: 900\r\n\r\n[1,`);
  test.each<[string, Answer]>([
    ['with an error of its own', status(500)],
    ['with too many requests', status(429)],
    ['breaking off midway', broken],
    ['breaking off midway, in pieces', raw(`${HEAD}transfer-encoding: chunked\r\n\r\n3\r\n[1,\r\n`)],
    [
      'breaking off midway, packed',
      raw(`${HEAD}content-encoding: gzip\r\n\r\n${gzipSync(GOOD).toString('latin1').slice(0, 20)}`),
    ],
    ['closing without a word', raw('')],
    ['saying less than it sends', raw(`${HEAD}content-length: 5\r\n\r\n${GOOD}`)],
    ['with what is not HTTP', raw('220 mail.example ready\r\n')],
    ['with a page for people', gives('<!doctype html><title>Log in</title>')],
    ['with JSON of another kind', gives({message: 'no'})],
    ['with bytes that are no text', gives(new Uint8Array([0xff, 0x00, 0xfe]))],
    ['with nothing', gives('')],
  ])('%s is asked again, after a while', async (_, answer) => {
    const {text, kept, took, server} = await asking([answer, answer, gives(GOOD)]);
    expect(text).toBe(GOOD);
    expect(kept).toBe(GOOD);
    expect(server.asked).toHaveLength(3);
    expect(took).toBeGreaterThanOrEqual(2500);
  });
});

describe('a file that does not come', () => {
  test.each<[string, Answer, string]>([
    ['errors', status(503), 'HOST answered 503'],
    [
      'a broken connection',
      raw(`${HEAD}content-length: 900\r\n\r\n[1,`),
      'HOST: the connection broke off before the end',
    ],
    [
      'less than is told',
      raw(`${HEAD}content-length: ${GOOD.length + 1}\r\n\r\n${GOOD}`),
      'HOST: the connection broke off before the end',
    ],
    ['a page for people', gives('<!doctype html>'), 'HOST: the answer is not the expected file'],
    [
      'what cannot be unpacked',
      gives('x'.repeat(50), {'content-encoding': 'gzip'}),
      'HOST: the answer cannot be decompressed',
    ],
  ])('%s: it is asked three times, and nothing is kept', async (_, answer, why) => {
    const {message, kept, server, folder} = await asking(answer);
    expect(message).toBe(`the thing cannot be downloaded: ${why} (3 attempts)`);
    expect(kept).toBeUndefined();
    expect(server.asked).toHaveLength(3);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('silence is given up, each time', async () => {
    const {message, took, server} = await asking(SILENCE);
    expect(message).toBe('the thing cannot be downloaded: HOST: no answer within 15 seconds (3 attempts)');
    expect(server.asked).toHaveLength(3);
    expect(took).toBeGreaterThanOrEqual(3 * ANSWER_LIMIT);
    expect(took).toBeLessThan(3 * ANSWER_LIMIT + 6000);
  });

  test('so is one who begins, and says no more', async () => {
    const {message, took, progress} = await asking(raw(`${HEAD}content-length: 900\r\n\r\n[1,`, {open: true}));
    expect(message).toBe('the thing cannot be downloaded: HOST: nothing more for 20 seconds (3 attempts)');
    expect(progress).toEqual(Array.from({length: 3}, () => ({what: 'the thing', bytes: 3, all: 900})));
    expect(took).toBeGreaterThanOrEqual(3 * PIECE_LIMIT);
  });

  test('one that there is not is asked for once', async () => {
    const {error, server} = await asking(status(404));
    expect(error).toBeInstanceOf(MissingFile);
    expect(server.asked).toHaveLength(1);
  });

  test('nothing listens', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const {port} = server.address() as AddressInfo;
    await once(server.close(), 'close');
    const {message} = await asking(gives(GOOD), {base: new URL(`http://127.0.0.1:${port}/`)});
    expect(message).toBe(`the thing cannot be downloaded: 127.0.0.1:${port}: the connection was refused (3 attempts)`);
  });

  test.each([
    ['to another machine without TLS', 'http://example.com/thing.json'],
    ['to what is no web', 'file:///etc/passwd'],
    ['to nowhere', 'http://'],
  ])('a redirect %s is not followed', async (_, location) => {
    const {message, server} = await asking(status(301, {location}));
    expect(message).toBe('the thing cannot be downloaded: HOST redirects to an address that is not https://');
    expect(server.asked).toHaveLength(1);
  });

  test('an endless body is not accepted either', async () => {
    const {message, server} = await asking(status(307, {location: '/a/thing.json'}));
    expect(message).toBe('the thing cannot be downloaded: HOST redirects more than 5 times');
    expect(server.asked).toHaveLength(6);
  });

  const MOST = 64 * 2 ** 20;
  test('too large a file is refused by its stated size', async () => {
    const {message} = await asking(raw(`${HEAD}content-length: ${MOST + 1}\r\n\r\n[1,`, {open: true}));
    expect(message).toBe('the thing cannot be downloaded: HOST: larger than 64 MB, the limit for a file');
  });

  test('and by its decompressed size', {timeout: 60_000}, async () => {
    const {message} = await asking(
      gives(gzipSync(Buffer.alloc(MOST + 10, ' ')), {'content-encoding': 'gzip'}),
      // Decompressing takes real time, in which no virtual time should pass.
      {timer: {schedule: () => ({unsubscribe: () => {}})}},
    );
    expect(message).toBe('the thing cannot be downloaded: HOST: larger than 64 MB, the limit for a file');
  });
});

describe('the cache', () => {
  const entry = (folder: string) => path.join(folder, 'someone', 'a', 'thing.json.gz');

  test('holds the file alone, for its user alone', async () => {
    const {folder} = await asking(gives(GOOD));
    expect(readdirSync(path.join(folder, 'someone', 'a'))).toEqual(['thing.json.gz']);
  });

  test.each<[string, (bytes: Buffer) => Buffer]>([
    ['cut off', bytes => bytes.subarray(0, bytes.length - 5)],
    ['cut off early', bytes => bytes.subarray(0, 30)],
    ['empty', () => Buffer.alloc(0)],
    ['of one other byte', bytes => Buffer.from(bytes.map((byte, n) => (n === 40 ? byte ^ 1 : byte)))],
    ['another text', () => Buffer.from('[]')],
  ])('an entry that is %s is downloaded anew', async (_, damage) => {
    const {folder, server, again} = await asking(gives(GOOD));
    writeFileSync(entry(folder), damage(readFileSync(entry(folder))));
    expect((await again({offline: true})).error).toBeInstanceOf(MissingFile);
    expect(new TextDecoder().decode((await again()).value)).toBe(GOOD);
    expect(server.asked).toHaveLength(2);
    expect((await again({offline: true})).value).toBeDefined();
    expect(server.asked).toHaveLength(2);
  });

  test('a partial write is not an entry', async () => {
    const {cache, folder} = await asking(gives(GOOD));
    writeFileSync(`${entry(folder)}.0b5e.tmp`, 'half');
    expect(await cache.list('a')).toEqual(['thing.json']);
    expect(await cache.list('')).toEqual(['a']);
  });

  test('that cannot be written stops nothing and is reported once', async () => {
    const {folder} = await asking(gives(GOOD));
    const {text, warnings, again} = await asking(gives(GOOD), {cache: cacheIn(entry(folder), 'someone', openDrafts())});
    expect(text).toBe(GOOD);
    expect((await again()).value).toBeDefined();
    expect(warnings[0]).toBe('downloads are not cached: a file is in the way');
  });

  test('an entry with other content is downloaded again', async () => {
    const {folder, server, again} = await asking(gives(GOOD));
    writeFileSync(entry(folder), gzipSync('{"another": "file"}'));
    expect((await again({offline: true})).error).toBeInstanceOf(MissingFile);
    expect(new TextDecoder().decode((await again()).value)).toBe(GOOD);
    expect(server.asked).toHaveLength(2);
    expect((await again({offline: true})).value).toBeDefined();
  });

  describe.skipIf(process.platform === 'win32')('never replaces or follows what is not its own', () => {
    /** Asks for the file after something else has been put where its entry, or the folder of the entry, belongs. */
    async function inTheWay(place: (folder: string, outside: string) => void) {
      const outside = await tempFolder();
      writeFileSync(path.join(outside, 'thing.json.gz'), 'precious');
      const first = await asking(gives(GOOD));
      rmSync(path.join(first.folder, 'someone', 'a'), {recursive: true});
      place(first.folder, outside);
      const {value} = await first.again();
      const kept = readFileSync(path.join(outside, 'thing.json.gz'), 'utf8');
      return {text: new TextDecoder().decode(value), kept, warnings: first.warnings, entry: entry(first.folder)};
    }

    test('a symbolic link to a file', async () => {
      const {
        text,
        kept,
        warnings,
        entry: link,
      } = await inTheWay((folder, outside) => {
        mkdirSync(path.dirname(entry(folder)));
        symlinkSync(path.join(outside, 'thing.json.gz'), entry(folder));
      });
      expect({text, kept}).toEqual({text: GOOD, kept: 'precious'});
      expect(warnings).toEqual([`downloads are not cached: ${link}: not a regular file`]);
    });

    test('a symbolic link to a folder', async () => {
      const {
        text,
        kept,
        warnings,
        entry: file,
      } = await inTheWay((folder, outside) => symlinkSync(outside, path.dirname(entry(folder))));
      expect({text, kept}).toEqual({text: GOOD, kept: 'precious'});
      expect(warnings).toEqual([`downloads are not cached: ${path.dirname(file)}: not a regular folder`]);
    });

    test('a pipe', async () => {
      const {
        text,
        warnings,
        entry: pipe,
      } = await inTheWay(folder => {
        mkdirSync(path.dirname(entry(folder)));
        execFileSync('mkfifo', [entry(folder)]);
      });
      expect(text).toBe(GOOD);
      expect(warnings).toEqual([`downloads are not cached: ${pipe}: not a regular file`]);
      expect(lstatSync(pipe).isFIFO()).toBe(true);
    });
  });

  test('lists only names that the program gives', async () => {
    const {cache, folder} = await asking(gives(GOOD));
    const own = path.join(folder, 'someone', 'a');
    for (const name of ['\u001b]0;title\u0007.json.gz', '..json.gz', 'a b.json.gz', `${'9'.repeat(41)}.json.gz`]) {
      writeFileSync(path.join(own, name), '');
    }
    mkdirSync(path.join(folder, 'someone', '\u001b[2J'));
    expect(await cache.list('a')).toEqual(['thing.json']);
    expect(await cache.list('')).toEqual(['a']);
  });

  test('is all that is asked without a network', async () => {
    const {error, message, server} = await asking(gives(GOOD), {offline: true});
    expect(error).toBeInstanceOf(MissingFile);
    expect(message).toBe('the thing is not in the cache');
    expect(server.asked).toEqual([]);
  });
});
