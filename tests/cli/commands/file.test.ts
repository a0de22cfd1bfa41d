import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type FileRequest, runFileCommand} from '../../../src/cli/commands/file.ts';
import {InputError} from '../../../src/errors.ts';
import {draft, LINE_UPS, makeMatch} from '../../support/make-match.ts';
import {NO_OPENING, OPEN_OPTIONS} from '../../support/opening.ts';

let folder = '';
const at = (name: string) => path.join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'football-replay-'));
});
afterAll(() => rmSync(folder, {recursive: true}));

const run = (request: Pick<FileRequest, 'command' | 'match'>) =>
  runFileCommand({...OPEN_OPTIONS, ...request} as FileRequest, NO_OPENING);

describe('info', () => {
  test('of a bundled match', async () => {
    expect(await run({command: 'info', match: 'first-leg'} as FileRequest)).toMatch(
      /^Southampton 1-0 Liverpool\nEFL Cup, /,
    );
    const json = JSON.parse(await run({command: 'info', match: 'first-leg', json: true} as FileRequest));
    expect(json).toMatchObject({
      provider: 'football-replay',
      score: {home: 1, away: 0},
      shootOut: null,
      goals: [{side: 'home', player: 'Nathan Redmond', clock: "20'", kind: 'open-play'}],
      playerOfTheMatch: 'Nathan Redmond',
      warnings: [],
    });
  });

  test('of a bundled matchday: its results and the table after them', async () => {
    const lines = (await run({command: 'info', match: 'final-day'} as FileRequest)).split('\n');
    expect(lines[0]).toBe('Premier League 2011/12, Final day, 2012-05-13');
    expect(lines).toContain('   4       Manchester City  3-2  Queens Park Rangers');
    const heading = lines.findIndex(line => line.startsWith('Table'));
    expect(lines[heading]).toMatch(/ P +W +D +L +F +A +GD +Pts$/);
    expect(lines[heading + 1]).toMatch(/^ {3}1 {2}Manchester City +38 +28 +5 +5 +93 +29 +\+64 +89$/);
    expect(lines[heading + 20]).toMatch(/^ {2}20 {2}Wolverhampton Wanderers/);
    const json = JSON.parse(await run({command: 'info', match: 'final-day', json: true} as FileRequest));
    expect(json).toMatchObject({competition: 'Premier League 2011/12', name: 'Final day', date: '2012-05-13'});
    expect(json.matches).toHaveLength(10);
  });
});

describe('a file of several matches', () => {
  const SEVERAL = '= Cup 2031\n\nSun May 4\n  Northport v Westmere  2-1\n  Easterby v Southam  0-3  [awarded]\n';
  const request = (rest: object) => ({...rest, match: at('cup.txt')}) as FileRequest;
  beforeAll(() => writeFileSync(at('cup.txt'), SEVERAL));

  test('info gives the scores', async () => {
    expect(await run(request({command: 'info'}))).toBe(
      [
        `${at('cup.txt')}: 2 matches (--choose one for more)`,
        '1  2031-05-04  Northport 2-1 Westmere',
        '2  2031-05-04  Easterby 0-3 Southam (awarded)',
        '',
      ].join('\n'),
    );
  });

  test.each([{command: 'info', json: true}, {command: 'validate'}, {command: 'convert', output: '-'}])(
    '%j needs a choice, and the error gives no score away',
    async rest => {
      const refused = run(request(rest));
      await expect(refused).rejects.toThrow(/holds 2 matches.*\n {4}1 {2}2031-05-04 {2}Northport v Westmere\n/);
      await expect(refused).rejects.toThrow(InputError);
    },
  );
});

describe('validate', () => {
  test('a valid file', async () => {
    expect(await run({command: 'validate', match: 'data/first-leg.json'})).toMatch(
      /^data\/first-leg\.json: a match in football-replay format, \d+ events, no problems found\n$/,
    );
  });

  test('a file with many faults lists all of them', async () => {
    const {events, ...match} = makeMatch([draft('kick-off', '1')]);
    const twice = Array.from({length: 9}, () => events[0]);
    writeFileSync(at('bad.json'), JSON.stringify({...match, events: twice}));
    const refused = run({command: 'validate', match: at('bad.json')});
    await expect(refused).rejects.toThrow(InputError);
    await expect(refused).rejects.toThrow(/has 8 faults:(?:\n {2}events\[\d\]\.id: .*){8}\n1 warning:\n/);
  });

  const half = (minute: number) => ({period: minute > 45 ? 'second-half' : 'first-half', minute});
  const written = (...events: readonly object[]) => {
    const {events: _none, ...match} = makeMatch([draft('kick-off', '1')]);
    writeFileSync(at('mine.json'), JSON.stringify({...match, lineUps: LINE_UPS, events}, undefined, 1));
    return run({command: 'validate', match: at('mine.json')});
  };
  const lineOf = (words: string) => {
    const text = readFileSync(at('mine.json'), 'utf8');
    return text.slice(0, text.indexOf(words)).split('\n').length;
  };
  const kickOff = {id: 'start', type: 'kick-off', clock: half(1)};
  const booked = {id: 'booked', type: 'card', card: 'yellow', side: 'home', player: 'a4', clock: half(20)};

  test('warnings have the event and its line', async () => {
    const report = await written(kickOff, booked);
    expect(report.split('\n').slice(1, -1)).toEqual([
      `  events[1] ("booked", line ${lineOf('"booked"') - 1}): the first half has no whistle; add an event with "type": "whistle", "clock": {"period": "first-half", "minute": 45}`,
      `  events[1].player ("booked", line ${lineOf('"player": "a4"')}): "a4" plays for the away side, and the event is one of the home side; expected "side": "away", or another player`,
    ]);
    expect(report).toContain('mine.json: a match in football-replay format, 2 events, 2 warnings:\n');
  });

  test.each<[string, object, string]>([
    [
      'of shape',
      {...booked, id: 'goal', type: 'goal', card: undefined, player: undefined, kind: 'og'},
      'did you mean "own-goal"',
    ],
    ['of contradiction', {...kickOff, type: 'remark'}, 'is taken'],
  ])('are printed after the errors %s too', async (_, faulty, fault) => {
    const refused = await written(kickOff, booked, faulty).catch((error: Error) => error.message);
    const [errors, warnings] = String(refused).split(/^\d warnings?:$/m);
    expect(errors).toContain(fault);
    expect(warnings).toContain(
      `events[1].player ("booked", line ${lineOf('"player": "a4"')}): "a4" plays for the away side`,
    );
  });

  test('a field that is there twice is a warning: JSON keeps the last one', async () => {
    await written(kickOff);
    const text = readFileSync(at('mine.json'), 'utf8').replace(/"events"/, '"events": [],\n "events"');
    writeFileSync(at('mine.json'), text);
    const line = lineOf('"events"');
    expect(await run({command: 'validate', match: at('mine.json')})).toContain(
      `  events is there twice, on lines ${line} and ${line + 1}; only the last one counts\n`,
    );
  });

  test('an imported match has the warnings of its provider alone', async () => {
    const {events, ...match} = makeMatch([draft('kick-off', '1')]);
    const origin = {provider: 'somebody', events: 1, warnings: ['It is short.']};
    writeFileSync(at('imported.json'), JSON.stringify({...match, events, origin}));
    expect(await run({command: 'validate', match: at('imported.json')})).toMatch(/ 1 warning:\n {2}It is short\.\n$/);
  });
});

describe('convert', () => {
  test('writes the same match to a file', async () => {
    expect(await run({command: 'convert', match: 'first-leg', output: at('out.json')} as FileRequest)).toBe('');
    const text = await run({command: 'convert', match: 'first-leg', output: '-'} as FileRequest);
    expect(readFileSync(at('out.json'), 'utf8')).toBe(text);
    expect(await run({command: 'convert', match: at('out.json'), output: '-'} as FileRequest)).toBe(text);
    expect(readdirSync(folder).filter(name => name.endsWith('.part'))).toEqual([]);
  });

  test('keeps an existing file without --force', async () => {
    writeFileSync(at('mine.json'), 'mine');
    const to = (force: boolean) =>
      run({command: 'convert', match: 'first-leg', output: at('mine.json'), force} as FileRequest);
    await expect(to(false)).rejects.toThrow(
      new InputError(`${at('mine.json')}: file already exists (use --force to overwrite)`),
    );
    expect(readFileSync(at('mine.json'), 'utf8')).toBe('mine');
    expect(await to(true)).toBe('');
    expect(JSON.parse(readFileSync(at('mine.json'), 'utf8')).format).toBe('football-replay/1');
  });

  test.skipIf(process.platform === 'win32')('writes to a device or a pipe', async () => {
    await run({command: 'convert', match: 'first-leg', output: '/dev/null', force: false} as FileRequest);
    expect(statSync('/dev/null').isFile()).toBe(false);
  });

  test('says why a file cannot be written', async () => {
    mkdirSync(at('folder'));
    const to = (output: string) => run({command: 'convert', match: 'first-leg', output} as FileRequest);
    await expect(to(at('none/out.json'))).rejects.toThrow(
      new InputError(`${at('none/out.json')}: no such file or folder`),
    );
    await expect(to(at('folder'))).rejects.toThrow(new InputError(`${at('folder')}: is a folder`));
    expect(readdirSync(folder).filter(name => name.endsWith('.part'))).toEqual([]);
  });
});
