import {describe, expect, test} from 'vitest';
import {MINUTE} from '../../../src/match/model/clock.ts';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {remapKeys} from '../../../src/storage/key-remaps.ts';
import {THEMES} from '../../../src/streams/theme.ts';
import {KEYS} from '../../../src/ui/input/keys.ts';
import {width} from '../../../src/ui/layout/measure.ts';
import {inAscii, toAsciiCells} from '../../../src/ui/theme/ascii.ts';
import {keysInWords} from '../../../src/ui/theme/ascii-terminal.ts';
import {type Look, lookOf} from '../../../src/ui/theme/look.ts';
import {draw, driven, firstLeg, frameAt} from '../../support/render.tsx';

const MATCH = firstLeg();
const at = MATCH.cues.find(({event}) => event.type === 'goal')!.at + 40 * MINUTE;
const look = (env: Readonly<Record<string, string>>, theme: (typeof THEMES)[number] = 'auto'): Look =>
  lookOf({theme, env: {TERM: 'xterm-256color', LANG: 'en_GB.UTF-8', ...env}, isTTY: true, platform: 'linux'});

describe('a look', () => {
  test.each(THEMES)('%s draws the same characters in the same places', theme => {
    const plain = draw(MATCH, frameAt(MATCH, at), [100, 30], {look: look({}, 'dark')});
    const themed = draw(MATCH, frameAt(MATCH, at), [100, 30], {look: look({}, theme)});
    // But for the note on the colours of the sides, which only a theme with their own colours has; and for cards, which are letters where their colour alone would not tell them apart.
    const bare = (screen: string) =>
      screen
        .replace(/ \w+ in change colours/, '')
        .replace(/ +$/gm, '')
        .replaceAll(/[YR▮]/g, 'c');
    expect(bare(themed)).toBe(bare(plain));
  });

  test('without colours tells cards and sides apart by letters', () => {
    const drawn = draw(MATCH, frameAt(MATCH, MATCH.duration), [120, 40], {look: look({NO_COLOR: '1'})});
    expect(drawn).toMatch(/ YY? +SOUTHAMPTON /);
    expect(drawn).not.toContain('▮');
  });

  test('in ASCII is ASCII, and every line as wide as it was', () => {
    const ascii = buildTimeline(inAscii(MATCH.match));
    const ready = {look: look({LANG: 'C'}), keys: keysInWords(KEYS)};
    for (const size of [
      [120, 40],
      [80, 24],
      [50, 15],
      [20, 5],
    ] as const) {
      const drawn = draw(ascii, frameAt(ascii, at), size, ready);
      const cells = toAsciiCells(drawn);
      expect(cells).toMatch(/^[\n -~]*$/);
      expect(cells.split('\n').map(line => width(line))).toEqual(drawn.split('\n').map(line => width(line)));
    }
  });
});

test.each([
  ['Žižek – “x”…', 'Zizek - "x"~'],
  ['❯ ✔ ↑ ↓', '> * ^ v'],
  ['得点', '? ? '],
  ['\u001b[31mé\u001b[0m', '\u001b[31me\u001b[0m'],
])('%j in as many cells of ASCII is %j', (text, expected) => {
  expect(toAsciiCells(text)).toBe(expected);
  expect(width(toAsciiCells(text))).toBe(width(text));
});

describe('remapped keys', () => {
  const {table, problems} = remapKeys(KEYS, {'next-goal': ['x', 'ctrl+g'], 'play-pause': 'w', loop: []});

  test('are in help and in the hints, do what they say, and the old ones nothing', async () => {
    expect(problems).toEqual([]);
    const app = await driven(MATCH, {setting: {keys: table}});
    expect(app.lines().at(-1)).toContain('w play');
    expect(app.lines().at(-1)).toContain('x goal');
    await app.press('g', 'space', 'L');
    expect(app.session.frame()).toMatchObject({position: 0, transport: {playing: false, loop: undefined}});
    await app.press('?');
    expect(app.screen()).toMatch(/x Ctrl-G +just before next goal/);
    expect(app.screen()).not.toContain('loop: set A');
    await app.press('?', 'x', 'w');
    expect(app.session.frame().transport.playing).toBe(true);
    expect(app.session.frame().position).toBeGreaterThan(19 * MINUTE);
  });
});
