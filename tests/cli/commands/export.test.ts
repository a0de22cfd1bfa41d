import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {type ExportRequest, exportMatch} from '../../../src/cli/commands/export.ts';
import {EXPORT_FORMATS, type ExportFormat} from '../../../src/cli/export-formats.ts';
import {parseArguments} from '../../../src/cli/parse-args.ts';
import {lineFor} from '../../../src/cli/progress-line.ts';
import {InputError, UsageError} from '../../../src/errors.ts';
import {draft, ninety} from '../../support/make-match.ts';
import {VirtualTime} from '../../support/virtual-time.ts';
import {NO_WORLD} from '../../support/world.ts';

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

/** Exports, and gives back what was said on standard error. */
async function run(
  asked: ExportRequest,
  {
    isTTY = false,
    time = new VirtualTime(),
    write,
  }: {isTTY?: boolean; time?: VirtualTime; write?: ExportFormat['write']} = {},
): Promise<string> {
  let said = '';
  const stderr = {
    isTTY,
    write: (text: string) => {
      said += text;
      return true;
    },
  };
  const formats = EXPORT_FORMATS.map(format => (write === undefined ? format : {...format, write}));
  const line = lineFor(stderr, time, {quiet: asked.options.quiet, env: {}});
  await exportMatch(asked, {stderr, world: {...NO_WORLD, ...line}, env: {}, setForceColour: () => {}, formats});
  return said;
}

describe('a file', () => {
  test.each(EXPORT_FORMATS.map(({extension}) => extension))(
    '.%s is written whole, and nothing is said',
    async extension => {
      expect(await run(request(['first-leg@88', '-o', at(`a.${extension}`), '--quiet']))).toBe('');
      expect(readFileSync(at(`a.${extension}`)).length).toBeGreaterThan(500);
      expect(readdirSync(folder)).toEqual([`a.${extension}`]);
    },
  );

  test('its extension may be in capitals', async () => {
    await run(request(['first-leg', '-o', at('A.SRT')]));
    expect(readFileSync(at('A.SRT'), 'utf8')).toMatch(/^1\n00:00:00,000 --> /);
  });

  test('has the part that is asked for', async () => {
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
    for (const {players} of await lines('--filter', 'player=coutinho')) {
      expect(players.map(({id}: {id: string}) => id)).toContain('coutinho');
    }
    await run(request(['first-leg@67', '-o', at('b.jsonl')]));
    expect(JSON.parse(readFileSync(at('b.jsonl'), 'utf8').split('\n')[0]!).position).toBeGreaterThan(67 * 60_000);
  });

  test('that is there stays as it is, unless it may be replaced', async () => {
    writeFileSync(at('a.srt'), 'mine');
    await expect(run(request(['first-leg', '-o', at('a.srt')]))).rejects.toThrow(
      new InputError(`${at('a.srt')}: file already exists (use --force to overwrite)`),
    );
    expect(readFileSync(at('a.srt'), 'utf8')).toBe('mine');
    await run(request(['first-leg', '-o', at('a.srt'), '--force']));
    expect(readFileSync(at('a.srt'), 'utf8')).toMatch(/^1\n/);
    expect(readdirSync(folder)).toEqual(['a.srt']);
  });

  test('that comes while it is written stays too', async () => {
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

  test('of which the writing fails leaves nothing, and a bug in it stays a bug', async () => {
    async function* write() {
      yield 'half';
      throw new RangeError('a bug');
    }
    const asked = request(['first-leg', '-o', at('a.srt')]);
    await expect(run(asked, {write: async () => write()})).rejects.toThrow(new RangeError('a bug'));
    expect(readdirSync(folder)).toEqual([]);
  });

  test('that the program is stopped in leaves nothing', async () => {
    async function* write() {
      yield 'half';
      expect(readdirSync(folder)).toEqual([expect.stringMatching(/^a\.srt\..*\.part$/)]);
      NO_WORLD.drafts.discard();
      expect(readdirSync(folder)).toEqual([]);
      yield 'whole';
    }
    await expect(run(request(['first-leg', '-o', at('a.srt')]), {write: async () => write()})).rejects.toThrow();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('that cannot be written is said', async () => {
    mkdirSync(at('folder.srt'));
    const to = (name: string) => run(request(['first-leg', '-o', at(name)]));
    await expect(to('folder.srt')).rejects.toThrow(new InputError(`${at('folder.srt')}: is a folder`));
    await expect(to('none/a.srt')).rejects.toThrow(new InputError(`${at('none/a.srt')}: no such file or folder`));
    writeFileSync(at('file'), '');
    await expect(to('file/a.srt')).rejects.toThrow(new InputError(`${at('file/a.srt')}: no such file or folder`));
    await expect(to(`${'x'.repeat(300)}.srt`)).rejects.toThrow('the path is too long');
  });

  test('is not begun where the match or an option is wrong', async () => {
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

  test('a terminal is told how far it has come, once it takes long, and the line is left clear', async () => {
    const time = new VirtualTime();
    const name = at('a.srt');
    const said = await run(request(['first-leg', '-o', name]), {isTTY: true, time, write: slow(time)});
    const clear = '\r\u001b[K';
    expect(said).toBe(
      [`${clear}${name}: 25%`, `${clear}${name}: 50%`, `${clear}${name}: 75%`, `${clear}${name}: 100%`, clear].join(''),
    );
  });

  test.each([
    ['what is no terminal', [], false],
    ['a quiet one', ['--quiet'], true],
  ] as const)('%s is told nothing', async (_, argv, isTTY) => {
    const time = new VirtualTime();
    expect(await run(request(['first-leg', '-o', at('a.srt'), ...argv]), {isTTY, time, write: slow(time)})).toBe('');
  });

  test('doubts about the file are counted, and told by info', async () => {
    const warnings = ['a goal too many'];
    const match = ninety([draft('goal', '20', {side: 'home'})], {origin: {provider: 'somebody', events: 3, warnings}});
    writeFileSync(at('m.json'), JSON.stringify(match));
    const said = await run(request([at('m.json'), '-o', at('a.srt')]));
    expect(said).toBe(`replay: 1 doubt about this file: replay info ${at('m.json')} tells it\n`);
    expect(await run(request([at('m.json'), '-o', at('b.srt'), '--quiet']))).toBe('');
  });
});
