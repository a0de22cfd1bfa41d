import type {Theme} from '../../streams/theme.ts';
import type {BlockStyle} from '../layout/blocks.ts';
import {
  type Background,
  backgroundOf,
  type ColourDepth,
  colourDepth,
  hasAttributes,
  hasGlyphs,
  isUtf8,
  type Terminal,
} from '../terminal.ts';
import {type Glyphs, glyphsFor} from './glyphs.ts';

/** Props for Ink's `Text`. They are spread, so that what a terminal cannot show is simply absent. */
export type Style = {
  readonly color?: string;
  readonly backgroundColor?: string;
  readonly bold?: true;
  readonly dimColor?: true;
  readonly inverse?: true;
  readonly underline?: true;
  readonly strikethrough?: true;
};

/** Colours besides the teams': few, so that those stand out. */
export type Colours = {
  /** Rules, minutes, hints: read last. */
  readonly faint: Style;
  /** What other things are drawn on: the lines of a pitch, which cover much and say little. */
  readonly marking: Style;
  readonly strong: Style;
  /** The playhead and the selection. */
  readonly accent: Style;
  readonly yellow: Style;
  readonly red: Style;
  /** A win among results. */
  readonly won: Style;
};

/** How everything is drawn in one terminal. */
export type Look = {
  readonly theme: Theme;
  readonly background: Background;
  readonly colour: ColourDepth;
  /** True where bold, dim, underline and inverse are shown. */
  readonly attributes: boolean;
  readonly colours: Colours;
  readonly glyphs: Glyphs;
  /** How columns of part heights are drawn. */
  readonly blocks: BlockStyle;
  /** True where words, too, have to be ASCII: they go through `toAscii` before they are measured. */
  readonly ascii: boolean;
  /** What words may be written in: anything, letters of any script with ASCII signs, or ASCII alone. */
  readonly words: 'unicode' | 'letters' | 'ascii';
};

export type LookOptions = Terminal & {readonly theme: Theme};

/** The look for a terminal. The theme says what the user wants, the terminal what it can show. */
export function lookOf({theme, ...terminal}: LookOptions): Look {
  const colour = colourDepth(terminal);
  const attributes = hasAttributes(terminal);
  const background = theme === 'dark' || theme === 'light' ? theme : backgroundOf(terminal.env);
  const drawn = hasGlyphs(terminal);
  const letters = colour === 'none' || theme === 'colour-blind' || theme === 'high-contrast';
  return {
    theme,
    background,
    colour,
    attributes,
    colours: coloursOf({theme, background, colour, attributes}),
    glyphs: glyphsFor({ascii: !drawn, letters}),
    blocks: drawn ? (attributes ? 'eighths' : 'halves') : 'ascii',
    ascii: !isUtf8(terminal),
    words: isUtf8(terminal) ? (drawn ? 'unicode' : 'letters') : 'ascii',
  };
}

/**
 * What the variable FORCE_COLOR has to say to the library that Ink colours with, before Ink is loaded: that library asks the
 * same variables, but not NO_COLOR, and would not write bold and inverse where it finds no colours.
 */
export function forceColour({colour, attributes}: Look): '0' | '1' | '2' | '3' {
  const level = {none: '0', ansi16: '1', ansi256: '2', truecolor: '3'} as const;
  return colour === 'none' && attributes ? '1' : level[colour];
}

/** The terminal's own names, so that they suit its background; only yellow on white has to be another where it can be. */
const NAMED: Readonly<Record<Background, {readonly accent: string; readonly yellow: string; readonly red: string}>> = {
  dark: {accent: 'cyan', yellow: 'yellowBright', red: 'redBright'},
  light: {accent: 'blue', yellow: 'yellow', red: 'red'},
  unknown: {accent: 'cyan', yellow: 'yellow', red: 'red'},
};
/** Between the background and faint text; on an unknown background, visible on either. */
const MARKINGS = {
  dark: {ansi16: 'blackBright', ansi256: 'ansi256(240)', truecolor: '#585858'},
  light: {ansi16: 'blackBright', ansi256: 'ansi256(248)', truecolor: '#a8a8a8'},
} as const;
const DARK_YELLOW = {ansi16: 'yellow', ansi256: 'ansi256(94)', truecolor: '#8a6100'} as const;

function coloursOf({
  theme,
  background,
  colour,
  attributes,
}: Pick<Look, 'theme' | 'background' | 'colour' | 'attributes'>): Colours {
  const strong: Style = attributes ? {bold: true} : {};
  // Dimming is grey by another name: in high contrast what matters is bold, and the rest is plain.
  const faint: Style = attributes && theme !== 'high-contrast' ? {dimColor: true} : {};
  if (colour === 'none' || theme === 'high-contrast') {
    return {faint, marking: faint, strong, accent: strong, yellow: strong, red: strong, won: strong};
  }
  const {accent, yellow, red} = NAMED[background];
  return {
    faint,
    marking: {color: MARKINGS[background === 'light' ? 'light' : 'dark'][colour]},
    strong,
    accent: {color: accent},
    yellow: {color: background === 'light' ? DARK_YELLOW[colour] : yellow},
    red: {color: red},
    won: {color: theme === 'colour-blind' ? 'blueBright' : background === 'dark' ? 'greenBright' : 'green'},
  };
}
