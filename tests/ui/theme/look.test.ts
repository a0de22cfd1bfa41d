import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {SIDES} from '../../../src/match/model/side.ts';
import {THEMES, type Theme} from '../../../src/streams/theme.ts';
import {width} from '../../../src/ui/layout/measure.ts';
import type {Environment} from '../../../src/ui/terminal.ts';
import {toAscii} from '../../../src/ui/theme/ascii.ts';
import {contrast, distance, toHex, toRgb} from '../../../src/ui/theme/colour.ts';
import {GLYPHS, glyphOf, glyphsFor} from '../../../src/ui/theme/glyphs.ts';
import {forceColour, type Look, lookOf} from '../../../src/ui/theme/look.ts';
import {type TeamStyles, teamStyles} from '../../../src/ui/theme/team-styles.ts';
import {characterArbitrary} from '../../support/arbitraries.ts';
import {draft, makeEvent, makeMatch} from '../../support/make-match.ts';
import {runs} from '../../support/runs.ts';

const XTERM = {TERM: 'xterm-256color', LANG: 'en_GB.UTF-8'};

function look(env: Environment = XTERM, rest: {theme?: Theme; isTTY?: boolean; platform?: string} = {}): Look {
  return lookOf({theme: 'auto', env, isTTY: true, platform: 'linux', ...rest});
}

describe('colour', () => {
  test.each([
    [{}, 'none'],
    [{TERM: 'dumb'}, 'none'],
    [{TERM: 'vt100'}, 'none'],
    [{TERM: 'xterm'}, 'ansi16'],
    [{TERM: 'linux'}, 'ansi16'],
    [{TERM: 'linux', COLORTERM: 'truecolor'}, 'ansi16'],
    [{TERM: 'screen-256color'}, 'ansi256'],
    [{TERM: 'xterm-256color', TERM_PROGRAM: 'Apple_Terminal'}, 'ansi256'],
    [{TERM: 'xterm-256color', COLORTERM: 'truecolor'}, 'truecolor'],
    [{TERM: 'xterm-256color', COLORTERM: '24bit'}, 'truecolor'],
    [{TERM: 'xterm-kitty'}, 'truecolor'],
    [{TERM: 'xterm-direct'}, 'truecolor'],
    [{TERM: 'xterm-256color', TERM_PROGRAM: 'iTerm.app'}, 'truecolor'],
    [{TERM: 'xterm-256color', NO_COLOR: '1'}, 'none'],
    [{TERM: 'xterm-256color', NO_COLOR: '0'}, 'none'],
    [{TERM: 'xterm-256color', NO_COLOR: ''}, 'ansi256'],
    [{TERM: 'xterm', FORCE_COLOR: '3'}, 'truecolor'],
    [{TERM: 'dumb', FORCE_COLOR: '2'}, 'ansi256'],
    [{TERM: 'xterm-kitty', FORCE_COLOR: '1'}, 'ansi16'],
    [{TERM: 'xterm-kitty', FORCE_COLOR: '0'}, 'none'],
    [{TERM: 'xterm-kitty', FORCE_COLOR: 'false'}, 'none'],
    [{TERM: 'xterm-kitty', FORCE_COLOR: 'true'}, 'truecolor'],
    [{TERM: 'dumb', FORCE_COLOR: 'true'}, 'ansi16'],
    [{TERM: 'xterm', FORCE_COLOR: '7'}, 'truecolor'],
    [{TERM: 'xterm', FORCE_COLOR: 'please'}, 'ansi16'],
    [{TERM: 'xterm', FORCE_COLOR: ''}, 'ansi16'],
    [{TERM: 'xterm', FORCE_COLOR: '2', NO_COLOR: '1'}, 'ansi256'],
  ] as const)('%j: %s', (env, colour) => {
    expect(look(env).colour).toBe(colour);
  });

  test('a pipe has no colours unless they are forced', () => {
    expect(look(XTERM, {isTTY: false}).colour).toBe('none');
    expect(look({...XTERM, FORCE_COLOR: '1'}, {isTTY: false}).colour).toBe('ansi16');
  });

  test('Windows needs no TERM', () => {
    expect(look({}, {platform: 'win32'})).toMatchObject({colour: 'truecolor', blocks: 'ascii', ascii: false});
    expect(look({WT_SESSION: 'x'}, {platform: 'win32'})).toMatchObject({colour: 'truecolor', blocks: 'eighths'});
  });

  test('NO_COLOR leaves bold and inverse; a dumb terminal, a pipe and FORCE_COLOR=0 have neither', () => {
    expect(look({...XTERM, NO_COLOR: '1'})).toMatchObject({attributes: true, blocks: 'eighths'});
    const bare = [look({TERM: 'dumb'}), look(XTERM, {isTTY: false}), look({...XTERM, FORCE_COLOR: '0'})];
    for (const one of bare) {
      expect(one).toMatchObject({attributes: false, blocks: 'halves'});
      expect(Object.values(one.colours).every(style => Object.keys(style).length === 0)).toBe(true);
    }
  });

  test('tells Ink’s colouring library the same', () => {
    expect(forceColour(look())).toBe('2');
    expect(forceColour(look({...XTERM, NO_COLOR: '1'}))).toBe('1');
    expect(forceColour(look({TERM: 'dumb'}))).toBe('0');
    expect(forceColour(look({TERM: 'xterm-kitty'}))).toBe('3');
  });
});

describe('background', () => {
  test.each([
    ['15;0', 'dark'],
    ['0;15', 'light'],
    ['0;default;15', 'light'],
    ['12;8', 'dark'],
    ['0;7', 'light'],
    ['15;default', 'unknown'],
    ['', 'unknown'],
    ['15;99', 'unknown'],
    [undefined, 'unknown'],
  ])('COLORFGBG=%s: %s', (COLORFGBG, background) => {
    expect(look({...XTERM, COLORFGBG}).background).toBe(background);
    expect(look({...XTERM, COLORFGBG}, {theme: 'high-contrast'}).background).toBe(background);
    expect(look({...XTERM, COLORFGBG}, {theme: 'light'}).background).toBe('light');
    expect(look({...XTERM, COLORFGBG}, {theme: 'dark'}).background).toBe('dark');
  });
});

describe('text', () => {
  test.each([
    [{LANG: 'en_GB.UTF-8'}, false],
    [{LANG: 'C.utf8'}, false],
    [{LC_CTYPE: 'UTF-8'}, false],
    [{LANG: 'C'}, true],
    [{LANG: 'POSIX'}, true],
    [{LANG: 'en_US.ISO-8859-1'}, true],
    [{LC_ALL: 'C', LANG: 'en_GB.UTF-8'}, true],
    [{LC_ALL: '', LC_CTYPE: 'en_GB.UTF-8', LANG: 'C'}, false],
    [{LC_ALL: 'C.UTF-8', LC_CTYPE: 'C'}, false],
    [{}, false],
  ])('%j: ASCII %s', (env, ascii) => {
    const one = look({TERM: 'xterm', ...env});
    expect(one.ascii).toBe(ascii);
    expect(one.blocks).toBe(ascii ? 'ascii' : 'eighths');
    expect(one.glyphs.playedLine).toBe(ascii ? '=' : '━');
  });

  test('the Linux console writes accents but draws in ASCII', () => {
    expect(look({TERM: 'linux', LANG: 'en_GB.UTF-8'})).toMatchObject({ascii: false, blocks: 'ascii'});
    expect(look({TERM: 'linux', LANG: 'en_GB.UTF-8'}).glyphs).toEqual(glyphsFor({ascii: true, letters: false}));
  });
});

describe('themes', () => {
  test('high contrast has no dim text and no grey; the others dim', () => {
    for (const theme of THEMES) {
      const {colours} = look(XTERM, {theme});
      expect(colours.faint).toEqual(theme === 'high-contrast' ? {} : {dimColor: true});
      expect(colours.strong).toEqual({bold: true});
    }
    expect(Object.values(look(XTERM, {theme: 'high-contrast'}).colours).every(({dimColor}) => !dimColor)).toBe(true);
  });

  test('cards are letters where colour does not tell them apart', () => {
    const cards = (one: Look) => one.glyphs.yellowCard + one.glyphs.redCard;
    expect(cards(look())).toBe('▮▮');
    expect(cards(look(XTERM, {theme: 'colour-blind'}))).toBe('YR');
    expect(cards(look(XTERM, {theme: 'high-contrast'}))).toBe('YR');
    expect(cards(look({...XTERM, NO_COLOR: '1'}))).toBe('YR');
    expect(cards(look({TERM: 'xterm', LANG: 'C'}))).toBe('YR');
  });

  test('a yellow card reads on white', () => {
    const yellow = look({TERM: 'xterm-kitty'}, {theme: 'light'}).colours.yellow.color;
    expect(contrast(yellow!, '#ffffff')).toBeGreaterThanOrEqual(4.5);
  });
});

describe('glyphs', () => {
  test.each(Object.entries(GLYPHS))('%s is one column, and its ASCII is ASCII', (_, {unicode, ascii}) => {
    expect([width(unicode), width(ascii)]).toEqual([1, 1]);
    expect(ascii).toMatch(/^[!-~]$/);
  });

  test('kinds of events are distinguishable, in Unicode and in ASCII', () => {
    const names = Object.entries(GLYPHS).slice(0, Object.keys(GLYPHS).indexOf('playedLine'));
    expect(new Set(names.map(([, {ascii}]) => ascii)).size).toBe(names.length);
    // Two cards of two colours; else they are letters.
    expect(new Set(names.map(([, {unicode}]) => unicode)).size).toBe(names.length - 1);
  });

  test('an event has the glyph of what it came to', () => {
    const {glyphs} = look();
    const shot = (outcome: 'saved' | 'woodwork') => glyphOf(makeEvent('shot', '20', {side: 'home', outcome}), glyphs);
    expect([shot('saved'), shot('woodwork')]).toEqual(['○', '╫']);
    const kick = (scored: boolean) => glyphOf(makeEvent('shoot-out-kick', 'pen 1', {side: 'home', scored}), glyphs);
    expect([kick(true), kick(false)]).toEqual(['●', '○']);
    const card = (name: 'yellow' | 'second-yellow' | 'red') =>
      glyphOf(
        makeEvent('card', '20', {side: 'home', card: name, player: 'h2'}),
        glyphsFor({ascii: false, letters: true}),
      );
    expect([card('yellow'), card('second-yellow'), card('red')]).toEqual(['Y', 'R', 'R']);
  });
});

describe('toAscii', () => {
  test.each([
    ['St Mary’s', "St Mary's"],
    ['Gündoğan – Tadić, Žižek', 'Gundogan - Tadic, Zizek'],
    ['Højbjerg, Łukasz, Đoković', 'Hojbjerg, Lukasz, Dokovic'],
    ['Straße, Þór, Ærø', 'Strasse, Thor, AEro'],
    ['“Wow” … ½ ﬁne', '"Wow" ... 1/2 fine'],
    ['10×, ▮▮', '10x, ##'],
    ['得点 ⚽', '?? ?'],
    ['👨‍👩‍👧 ok', '? ok'],
    ['Ангел', '?????'],
    ["plain 90+2'", "plain 90+2'"],
  ])('%s', (text, ascii) => {
    expect(toAscii(text)).toBe(ascii);
  });

  test('gives ASCII for anything, once and for all', () => {
    fc.assert(
      fc.property(fc.string({unit: characterArbitrary}), text => {
        expect(toAscii(text)).toMatch(/^[\u0000-\u007f]*$/);
        expect(toAscii(toAscii(text))).toBe(toAscii(text));
      }),
      {numRuns: runs(200)},
    );
  });
});

const channel = fc.nat(255);
const colour = fc.tuple(channel, channel, channel).map(toHex);
const stated = fc.option(fc.oneof(colour, fc.constantFrom('#000000', '#ffffff', '#808080', '#3b82d0', '#d08a1e')), {
  nil: undefined,
});
const pair = fc.oneof(
  fc.tuple(stated, stated),
  stated.map(one => [one, one] as const),
);
const DEPTHS = ['ansi16', 'ansi256', 'truecolor'] as const;
const WHITE_256 = {...XTERM, COLORFGBG: '0;15', FORCE_COLOR: '2'};
/** Both sides in one colour, in high contrast on white. */
const alike = (colour: string): [[string, string], Look] => [
  [colour, colour],
  look(WHITE_256, {theme: 'high-contrast'}),
];
const anyLook = fc
  .record({
    theme: fc.constantFrom(...THEMES),
    background: fc.constantFrom('15;0', '0;15', undefined),
    level: fc.constantFrom('1', '2', '3'),
  })
  .map(({theme, background, level}) => look({...XTERM, COLORFGBG: background, FORCE_COLOR: level}, {theme}));

function stylesOf([home, away]: readonly (string | undefined)[], one: Look): TeamStyles {
  const {fixture} = makeMatch([draft('kick-off', '1')]);
  return teamStyles({...fixture, home: {...fixture.home, colour: home}, away: {...fixture.away, colour: away}}, one);
}

/** The sixteen as xterm draws them, in the order of their numbers. */
const XTERM_COLOURS = {
  black: '#000000',
  red: '#cd0000',
  green: '#00cd00',
  yellow: '#cdcd00',
  blue: '#0000ee',
  magenta: '#cd00cd',
  cyan: '#00cdcd',
  white: '#e5e5e5',
  redBright: '#ff0000',
  greenBright: '#00ff00',
  yellowBright: '#ffff00',
  blueBright: '#5c5cff',
  magentaBright: '#ff00ff',
  cyanBright: '#00ffff',
  whiteBright: '#ffffff',
} as const;

/** What a colour of Ink's looks like; throws where it is none. */
function seen(code: string | undefined): string {
  if (code === undefined) throw new Error('no colour');
  if (/^#[0-9a-f]{6}$/.test(code)) return code;
  const indexed = /^ansi256\((\d+)\)$/.exec(code);
  if (indexed !== null) {
    const n = Number(indexed[1]) - 16;
    const levels = [0, 95, 135, 175, 215, 255];
    const grey = 8 + (n - 216) * 10;
    if (n >= 216) return toHex([grey, grey, grey]);
    return toHex([Math.floor(n / 36), Math.floor(n / 6) % 6, n % 6].map(level => levels[level]!));
  }
  if (!(code in XTERM_COLOURS)) throw new Error(`no colour: ${code}`);
  return XTERM_COLOURS[code as keyof typeof XTERM_COLOURS];
}

describe('teamStyles', () => {
  test('a side wears change colours where its own is too much like the other’s', () => {
    const changed = (home: string, away: string, rest: Parameters<typeof look>[1] = {}) => {
      const {fixture} = makeMatch([draft('goal', '1', {side: 'home'})]);
      const sides = {home: {...fixture.home, colour: home}, away: {...fixture.away, colour: away}};
      return teamStyles({...fixture, ...sides}, look(XTERM, rest)).away.changed ?? false;
    };
    expect(changed('#d71920', '#c8102e')).toBe(true);
    expect(changed('#d71920', '#1b458f')).toBe(false);
    // These colours are of neither side.
    expect(changed('#d71920', '#c8102e', {theme: 'colour-blind'})).toBe(false);
  });

  test('the change colours are those that the file gives, if it gives any', () => {
    const {fixture} = makeMatch([draft('goal', '1', {side: 'home'})]);
    const dressed = (changeColour?: string) =>
      teamStyles(
        {
          ...fixture,
          home: {...fixture.home, colour: '#d71920'},
          away: {...fixture.away, colour: '#c8102e', ...(changeColour === undefined ? {} : {changeColour})},
        },
        look({...XTERM, COLORTERM: 'truecolor'}, {theme: 'dark'}),
      ).away.fill.backgroundColor;
    expect(dressed('#009489')).toBe('#009489');
    expect(dressed()).not.toBe('#009489');
  });

  test('the two sides always differ, in their fills and in their text', () => {
    fc.assert(
      fc.property(pair, anyLook, (colours, one) => {
        const {home, away} = stylesOf(colours, one);
        expect(distance(seen(home.fill.backgroundColor), seen(away.fill.backgroundColor))).toBeGreaterThan(75);
        expect(home.text).not.toEqual(away.text);
        if (home.text.color !== undefined && away.text.color !== undefined) {
          expect(distance(seen(home.text.color), seen(away.text.color))).toBeGreaterThan(75);
        }
      }),
      {
        numRuns: runs(100),
        // Few colours are dark enough for high contrast on white, and those of the cube that are lie close together.
        examples: [alike('#5b61b8'), alike('#7890d8')],
      },
    );
  });

  test('of the sixteen, a side has one hue', () => {
    const sixteen = anyLook.filter(({colour, theme}) => colour === 'ansi16' && theme !== 'high-contrast');
    fc.assert(
      fc.property(pair, sixteen, (colours, one) => {
        for (const {fill, text} of Object.values(stylesOf(colours, one))) {
          expect(fill.backgroundColor?.replace('Bright', '')).toBe(text.color?.replace('Bright', ''));
        }
      }),
      {numRuns: runs(100)},
    );
  });

  test('text reads on the background, on both where it is not known, and on its fill', () => {
    fc.assert(
      fc.property(pair, anyLook, (colours, one) => {
        const high = one.theme === 'high-contrast';
        const least = high
          ? one.colour === 'ansi16'
            ? 4.5
            : 7
          : one.colour === 'ansi16' || one.background === 'unknown'
            ? 3
            : 4.5;
        const grounds = {dark: ['#000000'], light: ['#ffffff'], unknown: ['#000000', '#ffffff']}[one.background];
        const teams = stylesOf(colours, one);
        for (const side of SIDES) {
          const {fill, text} = teams[side];
          expect(contrast(seen(fill.color), seen(fill.backgroundColor))).toBeGreaterThanOrEqual(high ? least : 3);
          if (text.color === undefined) continue;
          for (const ground of grounds) expect(contrast(seen(text.color), ground)).toBeGreaterThanOrEqual(least);
        }
      }),
      {numRuns: runs(250)},
    );
  });

  test('every colour code has the requested depth', () => {
    const codes = {ansi16: /^[a-zB]+$/, ansi256: /^ansi256\(\d+\)$/, truecolor: /^#[0-9a-f]{6}$/};
    fc.assert(
      fc.property(pair, anyLook, (colours, one) => {
        const teams = stylesOf(colours, one);
        for (const {fill, text} of [teams.home, teams.away]) {
          for (const code of [fill.color, fill.backgroundColor, text.color]) {
            if (code !== undefined) expect(code).toMatch(codes[one.colour as (typeof DEPTHS)[number]]);
          }
        }
      }),
    );
  });

  test('keeps the file’s colours where it can', () => {
    const teams = stylesOf(['#dc2028', '#009489'], look({TERM: 'xterm-kitty'}));
    expect([teams.home.fill.backgroundColor, teams.away.fill.backgroundColor]).toEqual(['#dc2028', '#009489']);
    expect(teams.home.text.color).toBe('#dc2028');
  });

  test('sixteen colours: red stays red', () => {
    const teams = stylesOf(['#dc2028', '#009489'], look({TERM: 'xterm'}, {theme: 'dark'}));
    expect([teams.home.text.color, teams.away.text.color]).toMatchInlineSnapshot(`
      [
        "redBright",
        "cyan",
      ]
    `);
  });

  test('without colours the sides are marked by bold or inverse text', () => {
    const {home, away} = stylesOf(['#dc2028', '#009489'], look({...XTERM, NO_COLOR: '1'}));
    expect(home).toEqual({fill: {inverse: true}, text: {}});
    expect(away).toEqual({fill: {inverse: true, underline: true}, text: {underline: true}});
    expect(stylesOf([], look({TERM: 'dumb'})).away).toEqual({fill: {}, text: {}});
  });

  test('colour-blind: distinguishable for deuteranopes and protanopes, whatever the teams wear', () => {
    for (const background of ['15;0', '0;15', undefined]) {
      for (const level of ['1', '2', '3']) {
        const one = look({...XTERM, COLORFGBG: background, FORCE_COLOR: level}, {theme: 'colour-blind'});
        const {home, away} = stylesOf(['#dc2028', '#00a000'], one);
        for (const seenBy of Object.values(SIMULATIONS)) {
          const [first, second] = [home, away].map(({text}) => simulate(seen(text.color), seenBy));
          expect(distance(first!, second!), `${background} ${level}`).toBeGreaterThan(100);
        }
      }
    }
  });
});

/** Machado, Oliveira and Fernandes (2009), severity 1, on linear channels. */
const SIMULATIONS = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
} as const;

function simulate(hex: string, matrix: readonly (readonly number[])[]): string {
  const linear = toRgb(hex).map(value => (value <= 10 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4));
  const light = matrix.map(row => row.reduce((sum, weight, n) => sum + weight * linear[n]!, 0));
  const encoded = light
    .map(value => Math.min(1, Math.max(0, value)))
    .map(value => (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055));
  return toHex(encoded.map(value => value * 255));
}
