import {describe, expect, test} from 'vitest';
import {MINUTE, SECOND} from '../../src/match/model/clock.ts';
import {buildTimeline} from '../../src/match/model/timeline.ts';
import {KEYS} from '../../src/ui/input/keys.ts';
import {width} from '../../src/ui/layout/measure.ts';
import {plainSignCells, plainSigns} from '../../src/ui/theme/ascii.ts';
import {keysFor, matchFor} from '../../src/ui/theme/ascii-terminal.ts';
import {lookOf} from '../../src/ui/theme/look.ts';
import {draft, ninety} from '../support/make-match.ts';
import {draw, driven, firstLeg, frameAt, type Size} from '../support/render.tsx';
import {runs} from '../support/runs.ts';

/** Thirty entries of one line. */
const CORNERS = buildTimeline(
  ninety(Array.from({length: 30}, (_, n) => draft('corner', String(n + 1), {side: 'home', words: `Corner ${n + 1}.`}))),
);
const LEG = firstLeg();

describe('the feed', () => {
  /** The rows of the feed, at 80 columns. */
  const feed = (lines: readonly string[]) => {
    const rows = lines.slice(
      6,
      lines.findIndex((line, n) => n > 6 && line.startsWith('─')),
    );
    return rows.map(line => line.split('│')[0]!.trim());
  };

  test('has no empty row while there are entries for it, wherever a search leads', async () => {
    const app = await driven(CORNERS, {size: [80, 24], position: 35 * MINUTE});
    await app.press('/', ...'corner 2.', 'return');
    const lines = feed(app.lines());
    expect(lines[0]).toContain('Homeham v Awayton');
    expect(lines.filter(line => line === '')).toEqual([]);
    expect(lines.at(-1)).toMatch(/^\d+ below ↓$/);
    expect(lines.find(line => line.startsWith('›'))).toContain('Corner 2.');
    expect(feed(app.lines()).length).toBe(lines.length);
    // Up stays on the first page, down goes on from the hit.
    await app.press('up');
    expect(app.lines().find(line => line.startsWith('›'))).toContain('Corner 2.');
    await app.press('down', 'down');
    expect(app.lines().find(line => line.startsWith('›'))).toContain('Corner 4.');
  });

  test('says how many lines are below, and how many of them are new', async () => {
    const app = await driven(CORNERS, {size: [80, 24], position: 25 * MINUTE, speed: 60});
    await app.press('up', 'up');
    expect(app.screen()).toContain(' 2 below ↓');
    await app.press('space');
    await app.advance(2 * SECOND);
    await app.press('space');
    expect(app.screen()).toContain(' 4 below, 2 new ↓');
    await app.press('down', 'down');
    expect(app.screen()).toContain(' 2 new ↓');
    await app.press('down', 'down', 'up');
    expect(app.screen()).toContain(' 1 below ↓');
  });

  test('a seek back makes what comes again new again', async () => {
    const app = await driven(CORNERS, {size: [80, 24], position: 25 * MINUTE});
    await app.press('pageup', 'left', 'left');
    expect(app.screen()).toMatch(/ \d+ below ↓/);
    await app.press('right');
    expect(app.screen()).toMatch(/ \d+ below, 1 new ↓/);
  });
});

describe('a question', () => {
  test.each<Size>([
    [20, 5],
    [30, 8],
    [60, 3],
    [30, 2],
  ])('is seen at %ix%i, and so is what is typed', async (...size) => {
    const app = await driven(LEG, {size, position: 30 * MINUTE});
    await app.press(':');
    expect(app.screen()).toContain('Go to: ');
    await app.press('4', '0');
    expect(app.screen()).toContain('Go to: 40');
    await app.press('return');
    expect(app.session.frame().position).toBeGreaterThan(39 * MINUTE);
    await app.press('/');
    expect(app.screen()).toContain('Search: ');
    await app.press('escape', 'end');
    expect(app.screen()).toMatch(/\? {2}y {2}n/);
    for (const line of app.lines()) expect(width(line)).toBeLessThanOrEqual(size[0]);
    await app.press('n');
    expect(app.screen()).not.toContain('y  n');
  });

  test.each<Size>([
    [36, 10],
    [40, 12],
    [40, 24],
    [80, 11],
    [120, 40],
  ])('before the end leaves the bars in sight at %ix%i', async (...size) => {
    const app = await driven(LEG, {size, position: 30 * MINUTE, paused: false});
    await app.press('end');
    expect(app.screen()).toMatch(/result\? {2}y {2}n/);
    expect(app.lines().at(-1)).toMatch(/^ ▶ 1×/);
    expect(app.lines().at(-2)).toContain('◆');
  });

  test('closes help, which would cover it', async () => {
    const app = await driven(LEG);
    await app.press('?', 'end');
    expect(app.screen()).toContain('result?  y  n');
    await app.press('n', '?', ':');
    expect(app.screen()).toContain('Go to: ');
  });
});

describe('that it is paused', () => {
  test.each<[Size, string]>([
    [[30, 8], 'LIV ‖1×'],
    [[20, 5], '‖29:59 SOU 1–0 LIV'],
    [[17, 5], '29:59‖SOU 1–0 LIV'],
    [[13, 5], '‖SOU 1–0 LIV'],
  ])('is seen at %j: %s', (size, shown) => {
    expect(draw(LEG, frameAt(LEG, 30 * MINUTE), size).split('\n')[0]).toContain(shown);
  });
});

describe('the ends of a loop', () => {
  test('stay where they are, and the playhead passes over them', async () => {
    const app = await driven(LEG, {position: 30 * MINUTE});
    const bar = () => app.lines().at(-2) ?? '';
    await app.press('L');
    const start = bar().indexOf('◆');
    await app.press('right', 'right', 'right', 'right', 'L');
    const end = bar().indexOf('◆');
    expect(bar().indexOf('A')).toBe(start);
    expect(bar()).not.toContain('B');
    await app.press('left', 'left');
    expect(bar()).toMatch(/A.*◆.*B/);
    expect([bar().indexOf('A'), bar().indexOf('B')]).toEqual([start, end]);
    await app.press('left', 'left');
    expect([bar().indexOf('◆'), bar().indexOf('B')]).toEqual([start, end]);
  });
});

describe('who is followed', () => {
  test('leaves the counts where they are', async () => {
    const app = await driven(LEG, {size: [80, 24], position: 30 * MINUTE});
    const shots = () => app.lines().findIndex(line => /│.* Shots /.test(line));
    const before = shots();
    await app.press('P', 'j', 'return');
    expect(shots()).toBe(before);
    expect(app.screen()).toContain('│ Forster: ');
  });
});

describe('an event in full', () => {
  test('says how much is below, and what closes it', async () => {
    const app = await driven(LEG, {size: [80, 20], position: LEG.cues.find(({event}) => event.type === 'goal')!.at});
    await app.press('o');
    const below = () => Number(/ (\d+) more ↓ · esc closes/.exec(app.screen())?.[1]);
    const first = below();
    expect(first).toBeGreaterThan(1);
    await app.press('j');
    expect(below()).toBe(first - 1);
    await app.press(...Array.from({length: first}, () => 'j'));
    expect(app.screen()).not.toContain(' more ↓');
    expect(app.screen()).toContain('esc closes');
  });
});

describe('help', () => {
  // `npm run nightly` draws it at every width.
  const step = Math.ceil(4 / runs(1));
  test.each(Array.from({length: 90 / step}, (_, n) => [40 + n * step] as const))(
    'cuts nothing at %i columns',
    columns => {
      const frame = frameAt(LEG, 0);
      const drawn = draw(LEG, {...frame, view: {...frame.view, overlay: 'help'}}, [columns, 100]);
      expect(drawn).not.toContain('…');
      expect(drawn).toMatch(/╫ +against the woodwork/);
      for (const {help} of KEYS) expect(drawn).toContain(help);
    },
  );
});

describe('a console without signs in its font', () => {
  const look = lookOf({theme: 'auto', env: {TERM: 'linux', LANG: 'en_GB.UTF-8'}, isTTY: true, platform: 'linux'});

  test('gets letters as they are and signs in ASCII', () => {
    expect(plainSigns('Mané’s shot – “wide”… ×2 →')).toBe('Mané\'s shot - "wide"... x2 ->');
    expect(plainSignCells('\u001b[1mMané’s…\u001b[22m')).toBe("\u001b[1mMané's~\u001b[22m");
    const leg = buildTimeline(matchFor(look, LEG.match));
    const setting = {look, keys: keysFor(look, KEYS)};
    const frame = frameAt(leg, leg.duration);
    for (const overlay of [undefined, 'help', 'event', 'players'] as const) {
      const drawn = draw(leg, {...frame, view: {...frame.view, overlay}}, [120, 40], setting);
      expect(plainSignCells(drawn)).toMatch(/^[\n -~\p{L}\p{M}]*$/u);
    }
    expect(draw(leg, frameAt(leg, 0), [80, 24], setting)).toContain(' = 1x ');
  });
});
