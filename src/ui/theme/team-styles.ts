import type {Fixture} from '../../match/model/match.ts';
import type {PerSide, Side} from '../../match/model/side.ts';
import {type Hex, isGrey} from './colour.ts';
import type {Look, Style} from './look.ts';
import {grounds, inkOn, leastContrast, leastDistance, nearestPaint, type Paint} from './palette.ts';

/** How a side is drawn. Each style is a set of props for Ink's `Text`. */
export type TeamStyle = {
  /** A chip in the side's colour, with text on it. */
  readonly fill: Style;
  /** Text in the side's colour on the terminal's own background. */
  readonly text: Style;
  /** True if the side's own colour is too much like that of the other, and it wears another. */
  readonly changed?: true;
};

export type TeamStyles = PerSide<TeamStyle>;

/** What of a look decides how the sides are drawn. */
export type TeamLook = Pick<Look, 'theme' | 'background' | 'colour' | 'attributes'>;

/**
 * For a side whose file gives no colour, and for an away side that looks too much like the home side. The last is for high
 * contrast on white, where few colours are dark enough, and the others come out as greys and blues that are all alike.
 */
const FALLBACK = {home: '#3b82d0', away: ['#c05a9e', '#3b82d0', '#4d8f3a', '#d08a1e', '#8b0000']} as const;

/**
 * Blue against orange or vermilion, which deuteranopes, protanopes and tritanopes tell apart: M. Okabe and K. Ito, Color
 * Universal Design (2008). The lighter pair reads on dark, the darker one on both.
 */
const OKABE_ITO = {light: ['#56b4e9', '#e69f00'], dark: ['#0072b2', '#d55e00']} as const;

/** Redmean distance from which two colours differ at a glance. */
const APART = 100;

/**
 * The colours that the file gives, as the terminal can show them. Where the two sides look alike the away side wears another,
 * as teams do. Without colours, and in high contrast, the away side is underlined besides.
 */
export function teamStyles(fixture: Fixture, look: TeamLook): TeamStyles {
  const marked: Style =
    look.attributes && (look.colour === 'none' || look.theme === 'high-contrast') ? {underline: true} : {};
  const {colour: depth} = look;
  if (depth === 'none') {
    const fill: Style = look.attributes ? {inverse: true} : {};
    return {home: {fill, text: {}}, away: {fill: {...fill, ...marked}, text: marked}};
  }
  const [homeColour, ...awayColours] = coloursOf(fixture, look);
  const home = coatOf(homeColour, {...look, depth}, undefined);
  const chosen = differentFrom(home, awayColours, hex => coatOf(hex, {...look, depth}, home));
  const styleOf = ({fill, text}: Coat): TeamStyle => ({
    fill: {backgroundColor: fill.code, color: inkOn(fill, depth).code},
    text: text === undefined ? {} : {color: text.code},
  });
  const [first, second] = [styleOf(home), styleOf(chosen.coat)];
  const changed = chosen.place > 0 && look.theme !== 'colour-blind' && fixture.away.colour !== undefined;
  return {
    home: first,
    away: {
      fill: {...second.fill, ...marked},
      text: {...second.text, ...marked},
      ...(changed ? {changed: true as const} : {}),
    },
  };
}

/** The home side's colour, and then the away side's in the order of choice. */
function coloursOf(fixture: Fixture, {theme, background}: TeamLook): readonly [Hex, Hex, ...(readonly Hex[])] {
  if (theme === 'colour-blind') return OKABE_ITO[background === 'dark' ? 'light' : 'dark'];
  const stated = (side: Side) => fixture[side].colour;
  const {changeColour} = fixture.away;
  const kits = changeColour === undefined ? FALLBACK.away : [changeColour, ...FALLBACK.away];
  return [stated('home') ?? FALLBACK.home, stated('away') ?? kits[0], ...kits];
}

/** What a side wears; `text` is undefined where only the terminal's own colour reads well enough. */
type Coat = {readonly fill: Paint; readonly text: Paint | undefined};

type CoatLook = Pick<TeamLook, 'theme' | 'background'> & {readonly depth: 'ansi16' | 'ansi256' | 'truecolor'};

function coatOf(hex: Hex, {theme, background, depth}: CoatLook, not: Coat | undefined): Coat {
  const high = theme === 'high-contrast';
  const on = grounds(background);
  const least = leastFor(high, depth, background);
  // No colour has a contrast of 7 with both black and white, and greys are no colours of high contrast.
  const text =
    high && (background === 'unknown' || isGrey(hex))
      ? undefined
      : nearestPaint(hex, {depth, reads: paint => leastContrast(paint, on) >= least, not: not?.text?.hue});
  // Of the sixteen a chip takes the hue of the text, which has fewer to choose from: a side has one colour.
  const fill = nearestPaint(hex, {
    depth,
    reads: paint => inkOn(paint, depth).contrast >= (high ? least : 3),
    not: not?.fill.hue,
    hue: text?.hue,
  });
  return {fill, text};
}

/**
 * The least contrast, after WCAG 2.2: 4.5 for text, 7 for enhanced contrast. A colour that has to read on black and on white
 * can hardly have more than 3, and of the sixteen, which every terminal draws as it likes, no more is asked.
 */
function leastFor(high: boolean, depth: CoatLook['depth'], background: TeamLook['background']): number {
  if (high) return depth === 'ansi16' ? 4.5 : 7;
  return depth === 'ansi16' || background === 'unknown' ? 3 : 4.5;
}

/** The first of the kits that differs from another at a glance, or else the one that differs most; and its place among them. */
function differentFrom(
  other: Coat,
  colours: readonly Hex[],
  coat: (hex: Hex) => Coat,
): {readonly coat: Coat; readonly place: number} {
  let best = {coat: other, place: 0, distance: -1};
  for (const [place, hex] of colours.entries()) {
    const candidate = coat(hex);
    const distance = apart(other, candidate);
    if (distance > best.distance) best = {coat: candidate, place, distance};
    if (distance >= APART) break;
  }
  return best;
}

function apart(a: Coat, b: Coat): number {
  const fills = leastDistance(a.fill, b.fill);
  return a.text === undefined || b.text === undefined ? fills : Math.min(fills, leastDistance(a.text, b.text));
}
