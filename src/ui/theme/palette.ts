import type {Background, ColourDepth} from '../terminal.ts';
import {contrast, distance, type Hex, mix, toHex} from './colour.ts';

/** A colour as a terminal takes it. */
export type Paint = {
  /** As Ink takes it: `#dc2028`, `ansi256(160)`, `redBright`. */
  readonly code: string;
  /** What it may look like. A terminal's sixteen are its own: here as the VGA and as xterm draw them. */
  readonly hexes: readonly Hex[];
  /** Of the sixteen, the hue: the normal and the bright one of a hue are too alike to tell two sides apart. */
  readonly hue?: string;
};

const HUES: Readonly<Record<string, readonly [vga: Hex, xterm: Hex, vgaBright: Hex, xtermBright: Hex]>> = {
  red: ['#aa0000', '#cd0000', '#ff5555', '#ff0000'],
  green: ['#00aa00', '#00cd00', '#55ff55', '#00ff00'],
  yellow: ['#aa5500', '#cdcd00', '#ffff55', '#ffff00'],
  blue: ['#0000aa', '#0000ee', '#5555ff', '#5c5cff'],
  magenta: ['#aa00aa', '#cd00cd', '#ff55ff', '#ff00ff'],
  cyan: ['#00aaaa', '#00cdcd', '#55ffff', '#00ffff'],
  white: ['#aaaaaa', '#e5e5e5', '#ffffff', '#ffffff'],
};

const ANSI16: readonly Paint[] = Object.entries(HUES).flatMap(([hue, [vga, xterm, vgaBright, xtermBright]]) => [
  {code: hue, hexes: [vga, xterm], hue},
  {code: `${hue}Bright`, hexes: [vgaBright, xtermBright], hue},
]);

const CUBE = [0, 95, 135, 175, 215, 255];

/** The 240 that are the same in every terminal: a cube of six levels a channel, then greys. */
const ANSI256: readonly Paint[] = Array.from({length: 240}, (_, n) => {
  const grey = 8 + 10 * (n - 216);
  const channels =
    n < 216 ? [Math.floor(n / 36), Math.floor(n / 6) % 6, n % 6].map(level => CUBE[level]!) : [grey, grey, grey];
  return {code: `ansi256(${n + 16})`, hexes: [toHex(channels)]};
});

const BLACK = '#000000';
const WHITE = '#ffffff';

/** What text has to be read on. Where the background is not known, on either. */
export function grounds(background: Background): readonly Hex[] {
  return {dark: [BLACK], light: [WHITE], unknown: [BLACK, WHITE]}[background];
}

/** The least contrast of all that a paint may look like with all that it may stand on. */
export function leastContrast({hexes}: Paint, on: readonly Hex[]): number {
  return Math.min(...hexes.flatMap(hex => on.map(ground => contrast(hex, ground))));
}

/** How far apart two paints look at the least, in any one terminal. */
export function leastDistance(a: Paint, b: Paint): number {
  return Math.min(...a.hexes.map((hex, n) => distance(hex, b.hexes[n] ?? b.hexes[0]!)));
}

export type PaintOptions = {
  readonly depth: Exclude<ColourDepth, 'none'>;
  /** True for a paint that reads well enough for its purpose. */
  readonly reads: (paint: Paint) => boolean;
  /** A hue of the sixteen that is taken. */
  readonly not?: string | undefined;
  /** The hue of the sixteen to take, where a paint of it reads. */
  readonly hue?: string | undefined;
};

/** The paint of a depth that is nearest to a colour and reads. */
export function nearestPaint(hex: Hex, {depth, reads, not, hue: wanted}: PaintOptions): Paint {
  if (depth === 'truecolor') return nearestShade(hex, reads);
  const paints = (depth === 'ansi16' ? ANSI16 : ANSI256).filter(({hue}) => hue === undefined || hue !== not);
  const byDistance = paints
    .map(paint => ({paint, away: distance(hex, paint.hexes.at(-1)!)}))
    .sort((a, b) => a.away - b.away);
  const alike = wanted === undefined ? undefined : byDistance.find(({paint}) => paint.hue === wanted && reads(paint));
  return (alike ?? byDistance.find(({paint}) => reads(paint)) ?? byDistance[0]!).paint;
}

/** A colour as it is, or else as little lighter or darker as it has to be. */
function nearestShade(hex: Hex, reads: (paint: Paint) => boolean): Paint {
  for (let step = 0; step <= 50; step += 1) {
    for (const towards of [WHITE, BLACK]) {
      const shade = mix(hex, towards, step / 50);
      const paint = {code: shade, hexes: [shade]};
      if (reads(paint)) return paint;
    }
  }
  return {code: hex, hexes: [hex]};
}

/** Black or white, whichever reads better on a paint. */
export function inkOn(paint: Paint, depth: ColourDepth): {readonly code: string; readonly contrast: number} {
  const [black, white] = [leastContrast(paint, [BLACK]), leastContrast(paint, [WHITE])];
  const codes =
    depth === 'ansi16'
      ? ['black', 'whiteBright']
      : depth === 'ansi256'
        ? ['ansi256(16)', 'ansi256(231)']
        : [BLACK, WHITE];
  return black >= white ? {code: codes[0]!, contrast: black} : {code: codes[1]!, contrast: white};
}
