import {PassThrough} from 'node:stream';
import {render} from 'ink';
import {BehaviorSubject} from 'rxjs';
import {describe, expect, test} from 'vitest';
import {MINUTE, type Position, SECOND} from '../../src/match/model/clock.ts';
import {buildTimeline, positionOf, type Timeline} from '../../src/match/model/timeline.ts';
import {openSession} from '../../src/streams/session.ts';
import {App} from '../../src/ui/app.tsx';
import {KEYS} from '../../src/ui/input/keys.ts';
import {draft, ninety} from '../support/make-match.ts';
import {BYTES, type Driven, type DriveOptions, driven, firstLeg, frameAt, settingOf} from '../support/render.tsx';
import {VirtualTime} from '../support/virtual-time.ts';

/** Thirty corners and a goal before half-time; then at 47:30 a card, 49:30 a corner, 57:30 a card, 59:30 a corner, 64:30 a goal. */
const MATCH: Timeline = buildTimeline(
  ninety(
    [
      ...Array.from({length: 30}, (_, n) => draft('corner', String(n + 1), {side: 'home', words: `Corner ${n + 1}.`})),
      draft('goal', '32', {side: 'away'}),
      draft('card', '48', {side: 'home', card: 'yellow', player: 'One'}),
      draft('corner', '50', {side: 'home'}),
      draft('card', '58', {side: 'away', card: 'yellow', player: 'Two'}),
      draft('corner', '56', {side: 'away'}),
      draft('goal', '65', {side: 'home'}),
    ].sort((a, b) => a.clock.minute - b.clock.minute),
  ),
);

/** The position at which the board shows a time of ninety minutes. */
function at(clock: string): Position {
  const [minutes, seconds] = clock.split(':').map(Number);
  const elapsed = minutes! * MINUTE + seconds! * SECOND;
  const half = 45 * MINUTE;
  const time =
    elapsed < half
      ? {period: 'first-half' as const, elapsed}
      : {period: 'second-half' as const, elapsed: elapsed - half};
  return positionOf(MATCH, time)!;
}

/** What the transport bar and the last row of the scoreboard say at 120 columns. */
function bar(app: Driven) {
  const [, state, speed] = /^ ([▶‖]) (\S+)/.exec(app.lines().at(-1)!)!;
  const board = app.lines()[5]!;
  return {playing: state === '▶', speed, clock: board.slice(52, 67).trim(), phase: board.slice(34, 52).trim()};
}

const clockOf = (app: Driven) => bar(app).clock;
const waiting = (app: Driven) => / (\d+) (?:new|below) ↓/.exec(app.screen())?.[1];

type Case = {
  readonly options?: DriveOptions;
  /** Keys before this one. */
  readonly after?: readonly string[];
  readonly expected: (app: Driven, key: string) => Promise<void> | void;
};

/** From 54:00, paused, at 1×. */
const shows = (clock: string): Case => ({expected: app => expect(clockOf(app)).toBe(clock)});
const runsAt = (speed: string, from = 1): Case => ({
  options: {speed: from},
  expected: app => expect(bar(app).speed).toBe(speed),
});

/** What each key of the table does on the screen, by the name of its binding. */
const CASES: Readonly<Record<string, Case>> = {
  'play-pause': {
    expected: async (app, key) => {
      expect(bar(app).playing).toBe(true);
      await app.advance(3 * SECOND);
      expect(clockOf(app)).toBe('54:03');
      await app.press(key);
      await app.advance(3 * SECOND);
      expect(bar(app)).toMatchObject({playing: false, clock: '54:03'});
    },
  },
  director: {expected: app => expect(app.lines().at(-1)).toMatch(/^ ‖ director ~4 min left PAUSED/)},
  loop: {
    expected: async (app, key) => {
      expect(app.screen()).toContain('Loop from 54:00: press the same key to set its end');
      await app.press('right', key);
      expect(app.screen()).toContain('Loop 54:00 to 55:00');
      expect(app.lines().at(-2)).toMatch(/[AB]/);
      await app.press(key);
      expect(app.screen()).toContain('Loop off');
    },
  },
  'back-minute': shows('53:00'),
  'on-minute': shows('55:00'),
  'back-ten': shows('53:50'),
  'on-ten': shows('54:10'),
  'previous-event': shows('49:30'),
  'next-event': shows('55:30'),
  'previous-highlight': shows('47:30'),
  'next-highlight': shows('57:30'),
  'previous-goal': shows('31:25'),
  'next-goal': shows('64:25'),
  tenths: {
    expected: (app, key) => {
      const minutes = ['00', '09', '18', '27', '36', '45', '54', '63', '72', '81'];
      expect(clockOf(app)).toBe(`${minutes[Number(key)]}:00`);
    },
  },
  'go-to': {
    expected: async app => {
      expect(app.lines().at(-1)).toContain('Go to: 67, 67:30, 45+2');
      await app.press('6', '1', 'return');
      expect(clockOf(app)).toBe('61:00');
    },
  },
  start: {expected: app => expect(bar(app)).toMatchObject({clock: '00:00', phase: 'before kick-off'})},
  end: {
    expected: async app => {
      expect(app.screen()).toContain('To the end, and see the result?');
      expect(app.screen()).toMatch(/result\? {2}y {2}n/);
      expect(app.session.frame().position).toBe(at('54:00'));
    },
  },
  undo: {
    after: ['right', 'left', '7'],
    expected: app => expect([clockOf(app), app.screen().includes("9' back")]).toEqual(['54:00', true]),
  },
  redo: {after: ['7', 'u'], expected: shows('63:00').expected},
  bookmark: {
    expected: app => {
      expect(app.screen()).toContain('Bookmark at 54:00');
      expect(app.session.frame().view.bookmarks).toEqual([{position: at('54:00')}]);
    },
  },
  bookmarks: {
    after: ['m', '1', 'm', '8'],
    expected: async app => {
      expect(app.screen()).toContain('─ Commentary: Bookmarks · Momentum ─');
      await app.press('down', 'return');
      expect(clockOf(app)).toBe('54:00');
      expect(app.screen()).toContain('─ Commentary · Momentum ─');
    },
  },
  slower: runsAt('0.909×'),
  faster: runsAt('1.1×'),
  'half-speed': runsAt('0.5×'),
  'double-speed': runsAt('2×'),
  'speed-down': runsAt('5×', 7),
  'speed-up': runsAt('10×', 7),
  'normal-speed': runsAt('1×', 10),
  earlier: {expected: app => expect(app.screen()).toContain('Not a live match')},
  later: {expected: app => expect(app.screen()).toContain('Not a live match')},
  up: {expected: app => expect(waiting(app)).toBe('1')},
  down: {after: ['up', 'up', 'up'], expected: app => expect(waiting(app)).toBe('2')},
  'page-up': {options: {size: [120, 24]}, expected: app => expect(waiting(app)).toBe('8')},
  'page-down': {
    options: {size: [120, 24]},
    after: ['pageup', 'pageup'],
    expected: app => expect(waiting(app)).toBe('8'),
  },
  details: {
    expected: async (app, key) => {
      expect(app.screen()).toContain("50', Corner, Homeham");
      expect(app.screen()).toContain('Score then: Homeham 0-1 Awayton');
      expect(app.screen()).toContain('The minute is stated.');
      await app.press(key);
      expect(app.screen()).toContain('─ Commentary · Momentum ─');
    },
  },
  filter: {
    expected: async (app, key) => {
      const titles = [];
      for (let n = 0; n < 6; n += 1) {
        titles.push(/─ (Commentary.*?) · Momentum ─/.exec(app.screen())?.[1]);
        await app.press(key);
      }
      const kinds = [': key events', ': goals', ': cards', ': Homeham', ': Awayton', ''];
      expect(titles).toEqual(kinds.map(kind => `Commentary${kind}`));
    },
  },
  'follow-player': {expected: app => expect(app.screen()).toContain('This match has no line-ups to choose from.')},
  search: {
    expected: async app => {
      expect(app.lines().at(-1)).toContain('Search: words from the commentary');
      await app.send('corner 7');
      await app.press('return');
      expect(app.screen()).toContain('“corner 7”: 1 of 1 so far');
    },
  },
  'next-hit': {
    after: ['/', 'C', 'o', 'r', 'n', 'e', 'r', 'return', 'N', 'N'],
    expected: app => expect(hits(app)).toBe('30 of 31'),
  },
  'previous-hit': {
    after: ['/', 'C', 'o', 'r', 'n', 'e', 'r', 'return'],
    expected: app => expect(hits(app)).toBe('30 of 31'),
  },
  span: {
    expected: async (app, key) => {
      expect(app.screen()).toContain('─ This half');
      await app.press(key);
      expect(app.screen()).toContain('─ Last 15 minutes');
      await app.press(key);
      expect(app.screen()).toContain('─ So far');
    },
  },
  counts: {
    expected: async (app, key) => {
      expect(app.screen()).toContain('─ Commentary: Statistics explained · Momentum ─');
      expect(app.screen()).toContain('attempts at goal, goals included');
      await app.press(key);
      expect(app.screen()).toContain('─ Commentary · Momentum ─');
    },
  },
  spoilers: {
    expected: async (app, key) => {
      expect(app.screen()).toContain('Show what comes, with the result?  y  n');
      expect(app.lines().at(-2)).not.toMatch(/◆.*●/);
      await app.press('y');
      expect(app.screen()).toContain('Commentary: spoilers on');
      expect(app.lines().at(-2)).toMatch(/◆.*●/);
      await app.press(key);
      expect(app.lines().at(-2)).not.toMatch(/◆.*●/);
    },
  },
  'next-panel': {
    expected: async (app, key) => {
      expect(app.screen()).toContain('Who is on top now');
      await app.press(key);
      expect(waiting(app)).toBeUndefined();
      expect(app.screen()).toMatch(/50' ◣ HOM {2}.*corner/i);
    },
  },
  'previous-panel': {expected: app => expect(app.screen()).toContain('Who is on top now')},
  // In a match, there is none to open; on a day it is tested with the day's screen.
  'open-match': shows('54:00'),
  back: {
    after: ['up', '?'],
    expected: async (app, key) => {
      expect(waiting(app)).toBe('1');
      await app.press(key);
      expect(waiting(app)).toBeUndefined();
    },
  },
  command: {expected: app => expect(app.screen()).toContain('replay first-leg@54:00')},
  // That what something else has drawn goes away is seen in real terminals; here, that nothing of ours does.
  redraw: shows('54:00'),
  help: {
    expected: async (app, key) => {
      expect(app.screen()).toContain('play or pause');
      await app.press(key);
      expect(clockOf(app)).toBe('54:00');
    },
  },
  quit: {expected: app => expect(app.ended()).toBe(true)},
  'quit-remember': {expected: app => expect(app.ended()).toBe(true)},
  yes: {
    after: ['end'],
    expected: app => expect(bar(app)).toMatchObject({clock: 'full-time', phase: '', playing: false}),
  },
  no: {after: ['end'], expected: shows('54:00').expected},
};

const hits = (app: Driven) => / (\d+ of \d+) /.exec(app.screen())?.[1];

describe('every key does what its help says', () => {
  test('the table and the cases name the same keys', () => {
    expect(Object.keys(CASES).sort()).toEqual(KEYS.map(({name}) => name).sort());
  });

  test.each(KEYS.flatMap(({keys, name, help}) => keys.map(key => [key, help, name] as const)))(
    '%s: %s',
    async (key, _, name) => {
      const {options, after = [], expected} = CASES[name]!;
      const app = await driven(MATCH, {position: at('54:00'), ...options});
      await app.press(...after);
      await app.press(key);
      await expected(app, key);
    },
  );
});

describe('input', () => {
  test('a burst counts every key of it', async () => {
    const app = await driven(MATCH, {position: at('54:00')});
    await app.send('++++');
    expect(bar(app).speed).toBe('20×');
    await app.send(BYTES.left!.repeat(5));
    expect(clockOf(app)).toBe('49:00');
    await app.send(`ll ${BYTES.right}-`);
    expect(bar(app)).toEqual({playing: true, speed: '10×', clock: '52:00', phase: 'second half'});
  });

  test.each([
    ['a letter', 'x'],
    ['another script', 'ж鹿'],
    ['a function key', '\u001b[15~'],
    ['delete', '\u001b[3~'],
    ['return', '\r'],
    ['a release', '\u001b[32;1:3u'],
    ['nothing', ''],
  ])('%s does nothing', async (_, bytes) => {
    const app = await driven(MATCH, {position: at('54:00')});
    const before = app.screen();
    await app.send(bytes);
    expect(app.screen()).toBe(before);
    expect(app.ended()).toBe(false);
  });

  test('what comes after quit in one burst is not waited for', async () => {
    const app = await driven(MATCH);
    await app.send('q+');
    expect(app.ended()).toBe(true);
  });

  test('a terminal without keys is played to all the same', () => {
    const stdout = Object.assign(new PassThrough({encoding: 'utf8'}), {columns: 80, rows: 24});
    const session = openSession({timeline: MATCH, scheduler: new VirtualTime(), paused: true});
    const app = render(<App session={session} setting={settingOf()} />, {
      stdin: new PassThrough(),
      stdout,
      debug: true,
      patchConsole: false,
    });
    const drawn: string = stdout.read();
    app.unmount();
    session.close();
    expect(drawn).toContain('HOMEHAM');
  });
});

describe('the feed', () => {
  const reader = (): Promise<Driven> => driven(MATCH, {position: at('54:00'), size: [80, 24], speed: 60});
  const corners = (app: Driven) => app.screen().match(/Corner \d+\./gu) ?? [];

  test('stays where the reader is while new entries come in below, and counts them', async () => {
    const app = await reader();
    await app.press('pageup', 'pageup', 'pageup', 'space');
    const before = corners(app);
    expect(before.length).toBeGreaterThan(5);
    expect(app.screen()).toContain(' below ↓');
    await app.advance(11 * SECOND);
    await app.press('space');
    expect(clockOf80(app)).toBe('65:00');
    expect(corners(app)).toEqual(before);
    expect(app.screen()).toContain(' 3 new ↓');
  });

  test('escape follows again', async () => {
    const app = await reader();
    await app.press('pageup', 'escape');
    expect(waiting(app)).toBeUndefined();
    expect(app.screen()).toMatch(/50' ◣ HOM {2}.*corner/i);
  });

  test('scrolling down to the newest follows again', async () => {
    const app = await reader();
    await app.press('up', 'up', 'down');
    expect(waiting(app)).toBe('1');
    await app.press('down');
    expect(waiting(app)).toBeUndefined();
    await app.press('space');
    await app.advance(2 * SECOND);
    expect(app.screen()).toMatch(/56' ◣ AWA {2}.*corner/i);
  });

  test('stops at its first page, and comes down from there at once', async () => {
    const app = await reader();
    await app.press(...Array.from({length: 12}, () => 'pageup'));
    const top = app.screen();
    expect(app.lines()[6]).toContain('Homeham v Awayton');
    expect(waiting(app)).toBeDefined();
    await app.press('up');
    expect(app.screen()).toBe(top);
    // The first entry has two rows.
    await app.press('down', 'down');
    expect(app.lines()[6]).toContain('Corner 1.');
  });

  test.each([
    [50, 15],
    [80, 24],
  ])('skips no entry from page to page, at %ix%i', async (...size) => {
    const timeline = firstLeg();
    const app = await driven(timeline, {position: timeline.duration, size});
    const entries = (text: string) =>
      text.replaceAll('›', ' ').match(/^ *~?\S+ \S (?:SOU|LIV| {3}) {2}\S+ \S+/gmu) ?? [];
    for (const key of ['pageup', 'pagedown']) {
      const seen = new Set<string>();
      for (let last = ''; app.screen() !== last; await app.press(key)) {
        last = app.screen();
        for (const entry of entries(last)) seen.add(entry);
      }
      expect(seen.size).toBe(timeline.cues.length);
    }
  });

  test('has nothing to wait for after a seek to before the reader', async () => {
    const app = await reader();
    await app.press('up', '1');
    expect(waiting(app)).toBeUndefined();
    expect(corners(app).at(-1)).toBe('Corner 9.');
  });

  const clockOf80 = (app: Driven) => /\d+:\d\d/.exec(app.lines()[3]!)?.[0];
});

describe('help', () => {
  test('lies over the match, which plays on', async () => {
    const app = await driven(MATCH, {position: at('54:00')});
    await app.press('?');
    expect(app.screen()).not.toContain('HOMEHAM');
    await app.press('space');
    await app.advance(5 * SECOND);
    await app.press('?');
    expect(clockOf(app)).toBe('54:05');
  });

  test('names every key, if need be after scrolling', async () => {
    const app = await driven(MATCH, {size: [40, 12]});
    await app.press('?');
    const seen = new Set(app.lines());
    for (let n = 0; n < KEYS.length + 10; n += 1) {
      await app.press('down');
      for (const line of app.lines()) seen.add(line);
    }
    const all = [...seen].join('\n');
    for (const {shown, help} of KEYS) expect(all).toContain(`   ${shown.padEnd(9)}  ${help}`);
  });

  test('says how much is below, stops at its end, and opens at its top', async () => {
    const app = await driven(MATCH, {size: [40, 12]});
    await app.press('?');
    const top = app.screen();
    const most = Number(/↓ (\d+) more/.exec(top)?.[1]);
    expect(most).toBeGreaterThan(10);
    await app.press(...Array.from({length: most}, () => 'j'));
    const bottom = app.screen();
    expect(bottom).toContain('minute is estimated');
    expect(bottom).not.toContain('more');
    await app.press('j');
    expect(app.screen()).toBe(bottom);
    await app.press('k');
    expect(app.screen()).toContain('↓ 1 more');
    await app.press('escape', '?');
    expect(app.screen()).toBe(top);
  });

  test('in a larger terminal, shows what it then has room for', async () => {
    const app = await driven(MATCH, {size: [40, 12]});
    await app.press('?', ...Array.from({length: 9}, () => 'pagedown'));
    await app.resize([40, 30]);
    expect(app.lines().at(-2)).toContain('minute is estimated');
    expect(app.lines().length).toBe(29);
    await app.resize([120, 40]);
    expect(app.screen()).toContain('play or pause');
  });

  test('closed, it leaves the feed as it was', async () => {
    const app = await driven(MATCH, {position: at('54:00')});
    await app.press('up');
    const before = app.screen();
    await app.press('?', 'down', 'down', 'escape');
    expect(app.screen()).toBe(before);
  });
});

describe('the size', () => {
  test('is followed while playing', async () => {
    const app = await driven(MATCH, {position: at('54:00')});
    await app.press('space');
    for (const size of [
      [80, 24],
      [20, 5],
      [160, 45],
      [50, 15],
    ] as const) {
      await app.resize(size);
      await app.advance(SECOND);
      const fresh = await driven(MATCH, {position: app.session.frame().position, size, paused: false});
      expect(app.screen()).toBe(fresh.screen());
    }
  });
});

describe('a goal', () => {
  test('lights up without moving anything', async () => {
    const timeline = firstLeg();
    const app = await driven(timeline, {position: timeline.cues.find(({event}) => event.type === 'goal')!.at - SECOND});
    await app.press('space');
    await app.advance(SECOND);
    expect(app.session.frame().goalFlash).toBeDefined();
    // The last two rows are the mark, which pulses, and the transport bar, which says that play is paused.
    const lit = app.lines().slice(0, -2);
    await app.press('space');
    await app.advance(4 * SECOND);
    expect(app.session.frame().goalFlash).toBeUndefined();
    expect(app.lines().slice(0, -2)).toEqual(lit);
  });
});

test('a stream that fails ends the app with its error', async () => {
  const stdout = Object.assign(new PassThrough({encoding: 'utf8'}), {columns: 80, rows: 24});
  const frame = frameAt(MATCH, 0);
  const frame$ = new BehaviorSubject(frame);
  const session = {frame$, frame: () => frame, dispatch: () => {}, close: () => {}};
  const app = render(<App session={session} setting={settingOf()} />, {
    stdin: new PassThrough(),
    stdout,
    debug: true,
    patchConsole: false,
  });
  const exit = app.waitUntilExit();
  frame$.error(new Error('the wire is cut'));
  await expect(exit).rejects.toThrow('the wire is cut');
});
