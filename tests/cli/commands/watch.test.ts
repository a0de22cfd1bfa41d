import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {setImmediate} from 'node:timers/promises';
import {filter, firstValueFrom} from 'rxjs';
import {describe, expect, test} from 'vitest';
import {InputError, UsageError} from '../../../src/errors.ts';
import {merge} from '../../../src/match/live/merge.ts';
import {MINUTE} from '../../../src/match/model/clock.ts';
import {loadState, stateFile} from '../../../src/storage/bookmarks.ts';
import {saveState} from '../../storage/state-files.ts';
import {tempFolder} from '../../storage/temp-folder.ts';
import {draft, ninety} from '../../support/make-match.ts';
import {firstLeg} from '../../support/render.tsx';
import {watching} from '../../support/watching.ts';

/** Escape in the kitty keyboard protocol, which is never the start of another sequence. */
const ESCAPE = '\u001b[27u';
const match = ninety([draft('goal', '20', {side: 'home', words: 'Žižek – “scores”…'})]);
const other = {...match, fixture: {...match.fixture, leg: 2 as const}};
const savedAt = '2026-11-21T20:15:00.000Z';
const remember = (folder: string, position: number, of = match) =>
  saveState(folder, of, {position, bookmarks: [{position: MINUTE}], savedAt});

async function configured(text: string): Promise<string> {
  const folder = await tempFolder();
  await writeFile(join(folder, 'config.json'), text);
  return folder;
}

describe('the start', () => {
  test('Q saves the place, and the next start resumes there with a notice', async () => {
    const state = await tempFolder();
    const first = await watching(match, {state});
    await first.press(':', '6', '7', '\r', 'Q');
    expect(await first.done).toEqual({ending: 'remember', warnings: []});
    const second = await watching(match, {state});
    expect(second.session.frame()).toMatchObject({
      notice: "Resumed at 67:00; Home starts over; 67' skipped: 1 goal",
    });
    await second.press('\u001b[H');
    expect(second.session.frame().position).toBe(0);
    await second.press('q');
    expect(await second.done).toEqual({ending: 'quit', warnings: []});
  });

  test('resuming restores the speed, unless another is given or it was max', async () => {
    const state = await tempFolder();
    const left = async (argv: readonly string[], ...keys: readonly string[]) => {
      const {session, press, done} = await watching(match, {state, argv});
      const {speed} = session.frame().transport;
      await press(...keys);
      await done;
      return speed;
    };
    expect(await left(['--speed', '20'], ':', '6', '7', '\r', 'm', 'Q')).toBe(20);
    expect(await left([], 'm', 'Q')).toBe(20);
    expect(await left(['--speed', '5'], 'Q')).toBe(5);
    expect(await left(['--speed', 'max', '--paused'], ':', '6', '8', '\r', 'Q')).toBe(Number.POSITIVE_INFINITY);
    expect(await left([], 'q')).toBe(1);
    expect(await left([], 'Q')).toBe(1);
  });

  test('q after resuming forgets the place and keeps the bookmarks', async () => {
    const state = await tempFolder();
    await remember(state, 60 * MINUTE);
    const {press, done} = await watching(match, {state});
    await press('q');
    await done;
    expect((await loadState(state, match)).state).toMatchObject({position: 0, bookmarks: [{position: MINUTE}]});
    const again = await watching(match, {state});
    expect(again.session.frame()).toMatchObject({position: 0, notice: undefined});
    await again.press('q');
    await again.done;
  });

  test.each([
    [['--from', '0'], 0],
    [['--from', '20'], 20 * MINUTE + 1],
    [['--until', 'HT'], 0],
  ])('with %j the saved place is neither used nor forgotten', async (argv, position) => {
    const state = await tempFolder();
    await remember(state, 60 * MINUTE);
    const {session, press, done} = await watching(match, {state, argv});
    expect(session.frame()).toMatchObject({position, notice: undefined});
    await press('q');
    await done;
    expect((await loadState(state, match)).state?.position).toBe(60 * MINUTE);
  });

  test('the command that reopens the moment has --choose and the companion files', async () => {
    const argv = ['--choose', 'Žižek 1', '--lineups', 'l.json'];
    const {press, shows, written, done} = await watching(match, {state: await tempFolder(), argv}, 'cup.json@30');
    await press('c');
    await shows('--lineups');
    expect(written()).toContain("replay cup.json@30:00 --choose 'Žižek 1' --lineups l.json");
    await press('q');
    await done;
  });

  test('first-leg@30 starts at 30:00', async () => {
    const state = await tempFolder();
    await remember(state, 60 * MINUTE);
    const {session, press, done} = await watching(match, {state}, 'first-leg@30');
    expect(session.frame().position).toBe(30 * MINUTE + 1);
    expect(session.frame().transport.range).toEqual({from: 0, until: session.frame().timeline.duration});
    await press('q');
    await done;
  });

  test('a saved place past the end of the match is its end', async () => {
    const state = await tempFolder();
    await remember(state, 999 * MINUTE);
    const {session, press, done} = await watching(match, {state});
    expect(session.frame().position).toBe(session.frame().timeline.duration);
    await press('q');
    await done;
  });

  test('each match has its own saved place', async () => {
    const state = await tempFolder();
    await remember(state, 60 * MINUTE, other);
    const {session, press, done} = await watching(match, {state});
    expect(session.frame().position).toBe(0);
    await press('Q');
    await done;
    expect((await loadState(state, other)).state?.position).toBe(60 * MINUTE);
  });
});

describe('a live match', () => {
  const events = match.events.slice(0, 2);
  const version = {match: {...match, events}, running: true, over: false, stableIds: true};
  const live = merge(undefined, version, 0);

  test('is as far behind as the last one was left, and says so', async () => {
    const state = await tempFolder();
    const first = await watching(match, {state, live, argv: ['--delay', '45s']});
    await first.press(')', 'q');
    expect(await first.done).toEqual({ending: 'quit', warnings: []});
    const second = await watching(match, {state, live});
    expect(second.session.frame()).toMatchObject({
      live: {delay: 46},
      notice: '46 s delay, as last time: ( shortens it',
    });
    await second.press('q');
    await second.done;
    const third = await watching(match, {state, live, argv: ['--delay', '0']});
    expect(third.session.frame()).toMatchObject({live: {delay: 0}, notice: undefined});
    await third.press('q');
    await third.done;
    const fourth = await watching(match, {state, live});
    expect(fourth.session.frame().live?.delay).toBe(0);
    await fourth.press('q');
    await fourth.done;
  });

  test('a saved delay that cannot be read is a warning, and the next one replaces it', async () => {
    const state = await tempFolder();
    await writeFile(join(state, 'delay.json'), '{"format": "football-replay-delay/1", "milliseconds": 1e308}');
    const first = await watching(match, {state, live});
    expect(first.session.frame().live?.delay).toBe(0);
    await first.press(')', 'q');
    expect((await first.done).warnings.join()).toContain('delay.json: milliseconds');
    const second = await watching(match, {state, live});
    expect(second.session.frame().live?.delay).toBe(1);
    await second.press('q');
    expect((await second.done).warnings).toEqual([]);
  });
});

describe('saved state', () => {
  test('bookmarks are saved as soon as they are set', async () => {
    const state = await tempFolder();
    const {session, press, done} = await watching(match, {state});
    await press('3', 'm');
    const kept = async () => (await loadState(state, match)).state?.bookmarks;
    while ((await kept()) === undefined) await setImmediate();
    expect(await kept()).toEqual(session.frame().view.bookmarks);
    await press('6', 'm', 'q');
    await done;
    expect(await kept()).toHaveLength(2);
    expect((await loadState(state, match)).state?.position).toBe(0);
  });

  test('nothing is saved without a bookmark or Q', async () => {
    const state = await tempFolder();
    const {press, done} = await watching(match, {state});
    await press('5', 'q');
    await done;
    expect(await readdir(state)).toEqual([]);
  });

  test('a damaged file causes a warning and is set aside, not overwritten', async () => {
    const state = await tempFolder();
    const path = stateFile(state, match);
    await mkdir(dirname(path), {recursive: true});
    await writeFile(path, '{"position": 12');
    const {session, press, done} = await watching(match, {state});
    expect(session.frame()).toMatchObject({
      position: 0,
      notice: expect.stringMatching(/^The saved state of this match cannot be read: .*; the next save sets it aside/),
    });
    await press('Q');
    const {ending, warnings} = await done;
    expect(ending).toBe('remember');
    expect(warnings).toEqual([expect.stringContaining('the saved state of this match cannot be read')]);
    expect(await readFile(`${path}.set-aside`, 'utf8')).toBe('{"position": 12');
    expect((await loadState(state, match)).warnings).toEqual([]);
  });

  test('an unwritable folder causes one warning', async () => {
    const file = join(await tempFolder(), 'file');
    await writeFile(file, '');
    const {session, press, done} = await watching(match, {state: file});
    await press('3', 'm');
    // The notice appears at once, not only at the end.
    const said = session.frame$.pipe(
      filter(({notice}) => notice?.startsWith('The state of this match is not saved') === true),
    );
    await firstValueFrom(said);
    await press('4', 'm', 'Q');
    const {warnings} = await done;
    expect(warnings).toEqual([expect.stringContaining('the state of this match is not saved')]);
  });
});

describe('the config', () => {
  test('applies unless an option overrides it', async () => {
    const config = await configured('{"speed": 10, "spoilers": true, "keys": {"next-goal": "x"}}');
    const state = await tempFolder();
    const first = await watching(match, {state, config});
    expect(first.session.frame()).toMatchObject({transport: {speed: 10}, view: {spoilers: true}});
    await first.press('x');
    expect(first.session.frame().position).toBe(19 * MINUTE + 30_001 - 50_000);
    await first.press('q');
    await first.done;
    const second = await watching(match, {state, config, argv: ['--speed', '2']});
    expect(second.session.frame()).toMatchObject({transport: {speed: 2}});
    await second.press('q');
    await second.done;
  });

  test.each([
    ['{"spedd": 10}', ':1: no setting "spedd"; did you mean "speed"?'],
    ['{\n  "speed": 0\n}', ':2: speed is 0; expected a number from 0.01 to 10000, or "max"'],
    ['{"keys": {"next-goal": "q"}}', ':1: keys.next-goal: the key "q" of next-goal already belongs to quit'],
    ['', ': empty'],
  ])('%j is refused with its line number before the screen opens', async (text, message) => {
    const [state, config] = [await tempFolder(), await configured(text)];
    const failure = watching(match, {state, config});
    await expect(failure).rejects.toThrow(InputError);
    await expect(failure).rejects.toThrow(message);
  });

  test('options that do not fit the match are refused', async () => {
    const state = await tempFolder();
    await expect(watching(match, {state}, 'first-leg@45+9')).rejects.toThrow(UsageError);
    await expect(watching(firstLeg().match, {state, argv: ['--in', '1m']})).rejects.toThrow(
      '--in is too short to read the commentary',
    );
  });
});

describe('the terminal', () => {
  const MOUSE = /\u001b\[\?100[06][hl]/g;
  const ON = ['\u001b[?1000h', '\u001b[?1006h'];
  const OFF = ['\u001b[?1006l', '\u001b[?1000l'];

  test.each([
    ['q', ['q']],
    ['Q', ['Q']],
    ['Ctrl-C', ['\u0003']],
  ])('mouse reports are turned on once, and off by %s', async (_, keys) => {
    const {press, written, done} = await watching(match, {state: await tempFolder(), argv: ['--mouse']});
    await press('right', ...keys);
    await done;
    expect(written().match(MOUSE)).toEqual([...ON, ...OFF]);
  });

  test('mouse reports are turned off when the session is closed', async () => {
    const {session, written, done} = await watching(match, {state: await tempFolder(), argv: ['--mouse']});
    session.close();
    await done;
    expect(written().match(MOUSE)).toEqual([...ON, ...OFF]);
  });

  test('mouse reports are off while the program is suspended', async () => {
    const seen: string[] = [];
    const state = await tempFolder();
    const watched: {written: () => string} = {written: () => ''};
    const suspend = async () => {
      seen.push(...(watched.written().match(MOUSE)?.slice(-2) ?? []));
    };
    const {press, written, done} = await watching(match, {state, argv: ['--mouse'], suspend});
    watched.written = written;
    await press('\u001a');
    expect(seen).toEqual(OFF);
    expect(written().match(MOUSE)).toEqual([...ON, ...OFF, ...ON]);
    await press('q');
    await done;
  });

  test.each([
    ['on the screen', []],
    ['for a screen reader', ['--screen-reader']],
  ])('pastes are marked while playing, and not while stopped, %s', async (_, argv) => {
    const PASTE = /\u001b\[\?2004[hl]/g;
    const seen: (string | undefined)[] = [];
    const watched: {written: () => string} = {written: () => ''};
    const suspend = async () => {
      seen.push(watched.written().match(PASTE)?.at(-1));
    };
    const {press, written, done} = await watching(match, {state: await tempFolder(), argv, suspend});
    watched.written = written;
    await press('\u001a');
    expect(seen).toEqual(['\u001b[?2004l']);
    await press('q');
    await done;
    const [on, off] = ['\u001b[?2004h', '\u001b[?2004l'];
    expect(written().match(PASTE)).toEqual([on, off, on, off]);
  });

  test('without --mouse, mouse reports stay off', async () => {
    const {press, written, done} = await watching(match, {state: await tempFolder()});
    await press('/', ESCAPE, 'q');
    await done;
    expect(written().match(MOUSE)).toBeNull();
  });

  test('suspending pauses the match; continuing resumes it, unless it was paused', async () => {
    const state = await tempFolder();
    let whileStopped: boolean | undefined;
    const watched: {session?: Awaited<ReturnType<typeof watching>>['session']} = {};
    const {session, time, press, done} = await watching(match, {
      state,
      suspend: async () => {
        whileStopped = watched.session?.frame().transport.playing;
        time.frame += 60 * MINUTE;
      },
    });
    watched.session = session;
    time.advance(5_500);
    await press('\u001a');
    expect(whileStopped).toBe(false);
    expect(session.frame()).toMatchObject({position: 5_500, transport: {playing: true}});
    await press(' ', '\u001a');
    expect(session.frame().transport.playing).toBe(false);
    await press('q');
    await done;
  });

  test('Ctrl-Z does nothing where the system cannot suspend a program', async () => {
    const {session, time, press, done} = await watching(match, {state: await tempFolder(), suspend: undefined});
    time.advance(5_500);
    await press('\u001a');
    expect(session.frame().transport.playing).toBe(true);
    await press('q');
    await done;
  });

  test('without UTF-8 every screen is ASCII', async () => {
    const {match: leg} = firstLeg();
    const env = {LC_ALL: 'C', LANG: ''};
    const {press, shows, written, done} = await watching(leg, {state: await tempFolder(), env});
    const screens: readonly (readonly [string, string])[] = [
      ['6', '54:00'],
      ['m', 'Bookmark at 54:00'],
      ["'", 'Bookmarks'],
      ['P', 'Everyone'],
      ['o', 'Score then'],
      ['c', 'first-leg@54:00'],
      ['?', 'left h'],
      [':', 'Go to: '],
      ['/', 'Search: '],
      ['/corner\r', '"corner": '],
      ['\t', 'Southampton 4-3-3'],
      ['\t', 'Who is on top now'],
      ['d', 'director'],
      ['S', 'Show what comes'],
      ['y', 'the bar shows what comes'],
      ['\u001b[F', 'full-time'],
    ];
    for (const [key, text] of screens) {
      await press(key);
      await shows(text);
      if (!['6', 'm', '\t', 'd', 'S', 'y'].includes(key)) await press(ESCAPE);
    }
    await press('q');
    await done;
    expect(written().match(/[^\u0000-\u007f]/g)).toBeNull();
  });

  test('with NO_COLOR there are no colours', async () => {
    const {press, written, done} = await watching(match, {state: await tempFolder(), env: {NO_COLOR: '1'}});
    await press('5', '?', ESCAPE, 'q');
    await done;
    expect(written().match(/\u001b\[(?:[349][0-7]|1?0[0-7]|[34]8;[^m]*)m/g)).toBeNull();
  });
});

describe('for a screen reader', () => {
  test.each([
    [['--screen-reader'], {}],
    [[], {INK_SCREEN_READER: 'true'}],
  ])('%j %j: each line is written once, and keys work', async (argv, env: Readonly<Record<string, string>>) => {
    const {time, press, written, done} = await watching(match, {state: await tempFolder(), argv, env});
    time.advance(20 * MINUTE);
    await press(' ', 'm', '\u001b[F', 'y', 'q');
    expect((await done).ending).toBe('quit');
    // No full screen, nothing erased, the cursor never moves up.
    expect(written().match(/\u001b\[(?:\?1049h|\d*[AJK])/g)).toBeNull();
    const lines = written()
      .replaceAll(/\u001b\[[\d;?]*[a-zA-Z]/g, '')
      .split(/\r?\n/)
      .filter(line => line.trim() !== '');
    expect(lines).toEqual([
      'Homeham against Awayton, Test Cup.',
      '00:00. Homeham 0, Awayton 0.',
      'Minute 1. Homeham v Awayton, and we’re under way in the Test Cup.',
      'Minute 20, Homeham. GOAL! Žižek – “scores”… Homeham 1, Awayton 0.',
      'Paused.',
      'Bookmark at 19:59.',
      'To the end, and hear the result? y or n.',
      '90:00. Homeham 1, Awayton 0.',
      'Minute 90. Full-time: Homeham 1-0 Awayton.',
      "70' skipped.",
    ]);
  });

  test('at high speed no event is lost, however long the start takes', async () => {
    const {press, written, done} = await watching(match, {
      state: await tempFolder(),
      argv: ['--screen-reader', '--speed', '60'],
      delay: 50_000,
    });
    await press('q');
    await done;
    expect(written()).toContain('Minute 1. Homeham v Awayton, and we’re under way in the Test Cup.');
    expect(written()).toContain('Minute 20, Homeham.');
    expect(written()).toContain('Minute 46.');
  });
});
