import {describe, expect, test} from 'vitest';
import {KEYS} from '../../src/ui/input/keys.ts';
import {AS_IT_WAS, clockOf, open, type Terminal} from './terminal.ts';

type Effect = {
  /** Keys that come first, each of which is seen on the screen. */
  readonly after?: readonly string[];
  /** What the screen shows then, against what it showed before the key. */
  readonly shows: RegExp | ((screen: string, before: string) => boolean);
};

const clock = (text: string) => (screen: string) => new RegExp(` ${text}(?: |$)`, 'm').test(screen);
const earlier = (screen: string, before: string) => clockOf(screen) < clockOf(before);
const later = (screen: string, before: string) => clockOf(screen) > clockOf(before);
const changed = (screen: string, before: string) => screen !== before;

/** What each binding of the key table does to a match that is paused at 67:00. */
const EFFECTS: Readonly<Record<string, Effect>> = {
  'play-pause': {shows: /^ ▶ 1×/m},
  director: {shows: /director/},
  loop: {shows: /Loop from 67:00/},
  'back-minute': {shows: clock('66:00')},
  'on-minute': {shows: clock('68:00')},
  'back-ten': {shows: clock('66:50')},
  'on-ten': {shows: clock('67:10')},
  'previous-event': {shows: earlier},
  'next-event': {shows: later},
  'previous-highlight': {shows: earlier},
  'next-highlight': {shows: later},
  'previous-goal': {shows: clock('19:\\d\\d')},
  // That there is none after 67:00 is not said: it would tell how the match ends.
  // The time of kick-off, 19:45, is on the screen too.
  'next-goal': {after: ['home'], shows: /first half +19:\d\d/},
  tenths: {shows: changed},
  'go-to': {shows: /Go to:/},
  start: {shows: /before kick-off/},
  end: {shows: /To the end, and see the result\?/},
  undo: {after: ['right'], shows: clock('67:00')},
  redo: {after: ['right', 'u'], shows: clock('68:00')},
  bookmark: {shows: /Bookmark at 67:00/},
  bookmarks: {after: ['m'], shows: /Bookmarks/},
  slower: {shows: /‖ 0\.909×/},
  faster: {shows: /‖ 1\.1×/},
  'half-speed': {shows: /‖ 0\.5×/},
  'double-speed': {shows: /‖ 2×/},
  'speed-down': {shows: (screen, before) => changed(screen, before) && /‖ 0\.\d+×/.test(screen)},
  'speed-up': {shows: (screen, before) => changed(screen, before) && /‖ [1-9][\d.]*×/.test(screen)},
  'normal-speed': {after: ['}'], shows: /‖ 1×/},
  earlier: {shows: /Not a live match/},
  later: {shows: /Not a live match/},
  up: {shows: /1 below ↓/},
  down: {after: ['up', 'up'], shows: /1 below ↓/},
  'page-up': {shows: /\d+ below ↓/},
  'page-down': {after: ['pageup'], shows: screen => !/below ↓/.test(screen)},
  details: {shows: /: The event /},
  filter: {shows: /key events/},
  'follow-player': {shows: /Follow a player/},
  search: {shows: /Search:/},
  'next-hit': {after: ['/goal\r', 'N'], shows: changed},
  'previous-hit': {after: ['/goal\r'], shows: changed},
  span: {shows: /─ This half/},
  counts: {shows: /Statistics explained/},
  spoilers: {shows: /Show what comes/},
  'next-panel': {shows: changed},
  'previous-panel': {shows: changed},
  back: {after: ['?'], shows: clock('67:00')},
  command: {shows: /replay first-leg@67/},
  help: {shows: /these keys/},
  yes: {after: ['end'], shows: / full-time/},
  no: {after: ['end'], shows: screen => / 67:00 /.test(screen) && !screen.includes('y  n')},
};

const LEAVING = ['quit', 'quit-remember'];
/** One draws anew what something else has drawn over, the other is for matchdays. */
const UNSEEN = ['redraw', 'open-match'];

async function paused(): Promise<Terminal> {
  const terminal = open(['first-leg@67', '--paused']);
  await terminal.until(/ 67:00[\s\S]*^ ‖ 1×/m);
  return terminal;
}

test('every binding of the table is here', () => {
  expect(KEYS.map(({name}) => name).sort()).toEqual([...Object.keys(EFFECTS), ...LEAVING, ...UNSEEN].sort());
});

const bindings = KEYS.filter(({name}) => ![...LEAVING, ...UNSEEN].includes(name));

describe.each(bindings)('$name, $help', ({name, keys}) => {
  test.each(keys)('%s', async key => {
    const {after = [], shows} = EFFECTS[name]!;
    const terminal = await paused();
    for (const first of after) {
      const before = terminal.screen();
      terminal.press(first);
      await terminal.until(screen => screen !== before);
    }
    const before = terminal.screen();
    terminal.press(key);
    const shown = await terminal.until(screen =>
      typeof shows === 'function' ? shows(screen, before) : shows.test(screen),
    );
    expect(shown).not.toBe(before);
    terminal.press('ctrl+c');
    expect(await terminal.exit()).toEqual({code: 130, line: 'same', modes: AS_IT_WAS});
  });
});

test.each([
  ['q', 0],
  ['Q', 0],
  ['ctrl+c', 130],
])('%s leaves with %d', async (key, code) => {
  const terminal = await paused();
  terminal.press(key);
  expect(await terminal.exit()).toEqual({code, line: 'same', modes: AS_IT_WAS});
});

test('a key that is bound to nothing does nothing', async () => {
  const terminal = await paused();
  const before = terminal.screen();
  terminal.type('zx\u001b[15~\u0001');
  await terminal.quiet(500);
  expect(terminal.screen()).toBe(before);
  terminal.press('right');
  await terminal.until(clock('68:00'));
});
