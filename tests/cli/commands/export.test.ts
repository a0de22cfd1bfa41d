import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {type ExportRequest, exportMatch} from '../../../src/cli/commands/export.ts';
import {EXPORT_FORMATS, type ExportFormat} from '../../../src/cli/export-formats.ts';
import {parseArguments} from '../../../src/cli/parse-args.ts';
import {progressLineFor} from '../../../src/cli/progress-line.ts';
import {InputError, UsageError} from '../../../src/errors.ts';
import {draft, ninety} from '../../support/make-match.ts';
import {NO_OPENING} from '../../support/opening.ts';
import {VirtualTime} from '../../support/virtual-time.ts';

let folder = '';
const at = (name: string) => path.join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'football-replay-'));
});
afterEach(() => rmSync(folder, {recursive: true}));

function request(argv: readonly string[]): ExportRequest {
  const asked = parseArguments(['export', ...argv]);
  if (asked.command !== 'export') throw new Error('no export');
  return asked;
}

/** Exports and returns what was written to standard error. */
async function run(
  asked: ExportRequest,
  {
    isTTY = false,
    time = new VirtualTime(),
    write,
  }: {isTTY?: boolean; time?: VirtualTime; write?: ExportFormat['write']} = {},
): Promise<string> {
  let written = '';
  const stderr = {
    isTTY,
    write: (text: string) => {
      written += text;
      return true;
    },
  };
  const formats = EXPORT_FORMATS.map(format => (write === undefined ? format : {...format, write}));
  const line = progressLineFor(stderr, time, {quiet: asked.options.quiet, env: {}});
  await exportMatch(asked, {
    stderr,
    opening: {...NO_OPENING, showProgress: line.show, clearProgress: line.clear},
    env: {},
    setForceColour: () => {},
    formats,
  });
  return written;
}

describe('a file', () => {
  test.each(EXPORT_FORMATS.map(({extension}) => extension))(
    '.%s is written whole, with nothing on standard error',
    async extension => {
      // At the pace of play, a recording of these minutes would be thousands of screens; this one is about fifty.
      const short = extension === 'cast' ? ['--until', '89', '--speed', '60', '--size', '60x20'] : [];
      expect(await run(request(['first-leg@88', '-o', at(`a.${extension}`), '--quiet', ...short]))).toBe('');
      expect(readFileSync(at(`a.${extension}`)).length).toBeGreaterThan(500);
      expect(readdirSync(folder)).toEqual([`a.${extension}`]);
    },
  );

  test('its extension can be in upper case', async () => {
    await run(request(['first-leg', '-o', at('A.SRT')]));
    expect(readFileSync(at('A.SRT'), 'utf8')).toMatch(/^1\n00:00:00,000 --> /);
  });

  test('has the chosen part', async () => {
    const lines = async (...argv: readonly string[]) => {
      await run(request(['first-leg', '-o', at('a.jsonl'), '--force', ...argv]));
      return readFileSync(at('a.jsonl'), 'utf8')
        .trimEnd()
        .split('\n')
        .map(line => JSON.parse(line));
    };
    const clocks = (await lines('--from', '60', '--until', '70')).map(({clock}) => clock.board);
    expect(clocks.length).toBeGreaterThan(3);
    for (const clock of clocks) expect(clock >= '60:00' && clock <= '70:00').toBe(true);
    expect((await lines('--filter', 'goals')).map(({type}) => type)).toEqual([
      'kick-off',
      'goal',
      'whistle',
      'kick-off',
      'whistle',
    ]);
    const [all, low] = [await lines(), await lines('--detail', 'low')];
    expect(low.map(({id}) => id)).toEqual(all.map(({id}) => id));
    expect(all.every(({words}) => words !== null)).toBe(true);
    expect(low.filter(({words}) => words !== null).length).toBeLessThan(all.length);
    for (const {players} of await lines('--filter', 'player=coutinho')) {
      expect(players.map(({id}: {id: string}) => id)).toContain('coutinho');
    }
    await run(request(['first-leg@67', '-o', at('b.jsonl')]));
    expect(JSON.parse(readFileSync(at('b.jsonl'), 'utf8').split('\n')[0]!).position).toBeGreaterThan(67 * 60_000);
  });

  test('that exists is kept without --force', async () => {
    writeFileSync(at('a.srt'), 'mine');
    await expect(run(request(['first-leg', '-o', at('a.srt')]))).rejects.toThrow(
      new InputError(`${at('a.srt')}: file already exists (use --force to overwrite)`),
    );
    expect(readFileSync(at('a.srt'), 'utf8')).toBe('mine');
    await run(request(['first-leg', '-o', at('a.srt'), '--force']));
    expect(readFileSync(at('a.srt'), 'utf8')).toMatch(/^1\n/);
    expect(readdirSync(folder)).toEqual(['a.srt']);
  });

  test('that appears while it is written is kept too', async () => {
    async function* write() {
      yield 'ours';
      writeFileSync(at('a.srt'), 'mine');
    }
    await expect(run(request(['first-leg', '-o', at('a.srt')]), {write: async () => write()})).rejects.toThrow(
      InputError,
    );
    expect(readFileSync(at('a.srt'), 'utf8')).toBe('mine');
    expect(readdirSync(folder)).toEqual(['a.srt']);
  });

  test('whose writer fails is removed, and a bug stays a bug', async () => {
    async function* write() {
      yield 'half';
      throw new RangeError('a bug');
    }
    const asked = request(['first-leg', '-o', at('a.srt')]);
    await expect(run(asked, {write: async () => write()})).rejects.toThrow(new RangeError('a bug'));
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is removed when the program is stopped', async () => {
    async function* write() {
      yield 'half';
      expect(readdirSync(folder)).toEqual([expect.stringMatching(/^a\.srt\..*\.part$/)]);
      NO_OPENING.drafts.discard();
      expect(readdirSync(folder)).toEqual([]);
      yield 'whole';
    }
    await expect(run(request(['first-leg', '-o', at('a.srt')]), {write: async () => write()})).rejects.toThrow();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('that cannot be written is an error', async () => {
    mkdirSync(at('folder.srt'));
    const to = (name: string) => run(request(['first-leg', '-o', at(name)]));
    await expect(to('folder.srt')).rejects.toThrow(new InputError(`${at('folder.srt')}: is a folder`));
    await expect(to('none/a.srt')).rejects.toThrow(new InputError(`${at('none/a.srt')}: no such file or folder`));
    writeFileSync(at('file'), '');
    await expect(to('file/a.srt')).rejects.toThrow(new InputError(`${at('file/a.srt')}: no such file or folder`));
    await expect(to(`${'x'.repeat(300)}.srt`)).rejects.toThrow('the path is too long');
  });

  test('is not created for a bad match or option', async () => {
    await expect(run(request(['no-leg', '-o', at('a.srt')]))).rejects.toThrow(InputError);
    await expect(run(request(['first-leg', '--from', '105', '-o', at('a.srt')]))).rejects.toThrow(UsageError);
    await expect(run(request(['first-leg', '--filter', 'x', '-o', at('a.srt')]))).rejects.toThrow(UsageError);
    expect(existsSync(at('a.srt'))).toBe(false);
  });
});

describe('on standard error', () => {
  const slow =
    (time: VirtualTime): ExportFormat['write'] =>
    async ({range, progress}) =>
      (function* () {
        for (let n = 0; n <= 4; n += 1) {
          time.advance(300);
          progress((range.until * n) / 4);
          yield 'piece';
        }
      })();

  test('a terminal shows the progress of a slow export, and erases it at the end', async () => {
    const time = new VirtualTime();
    const name = at('a.srt');
    const written = await run(request(['first-leg', '-o', name]), {isTTY: true, time, write: slow(time)});
    const clear = '\r\u001b[K';
    expect(written).toBe(
      [`${clear}${name}: 25%`, `${clear}${name}: 50%`, `${clear}${name}: 75%`, `${clear}${name}: 100%`, clear].join(''),
    );
  });

  test.each([
    ['a pipe', [], false],
    ['a terminal with --quiet', ['--quiet'], true],
  ] as const)('%s shows nothing', async (_, argv, isTTY) => {
    const time = new VirtualTime();
    expect(await run(request(['first-leg', '-o', at('a.srt'), ...argv]), {isTTY, time, write: slow(time)})).toBe('');
  });

  test('warnings about the file are counted, with a hint to replay info', async () => {
    const warnings = ['a goal too many'];
    const match = ninety([draft('goal', '20', {side: 'home'})], {origin: {provider: 'somebody', events: 3, warnings}});
    writeFileSync(at('m.json'), JSON.stringify(match));
    const written = await run(request([at('m.json'), '-o', at('a.srt')]));
    expect(written).toBe(`replay: 1 warning about this file; see replay info ${at('m.json')}\n`);
    expect(await run(request([at('m.json'), '-o', at('b.srt'), '--quiet']))).toBe('');
  });
});
