import {mix} from '../../ui/theme/colour.ts';
import type {Look} from '../../ui/theme/look.ts';
import type {CellStyle} from './cells.ts';

/** A terminal's own colours, each as `#rrggbb`. */
export type Ground = {
  readonly fg: string;
  readonly bg: string;
  /** The sixteen colours, by index. */
  readonly palette: readonly string[];
};

/** Bright colours for black; for white, colours dark enough to read. */
const DARK = '#000000 #cd3131 #0dbc79 #e5e510 #2472c8 #bc3fbc #11a8cd #e5e5e5';
const BRIGHT = '#767676 #ff6b6b #23d18b #f5f543 #5c9dff #d670d6 #29b8db #ffffff';
const LIGHT = '#000000 #c01c28 #1a7f37 #8a6100 #0550ae #8250df #0b6a75 #6e7781';
const LIGHT_BRIGHT = '#57606a #a40e26 #116329 #633c01 #0a3069 #6639ba #3192aa #24292f';

/** The black or white background that a look was chosen for. */
export function groundOf({background}: Pick<Look, 'background'>): Ground {
  return background === 'light'
    ? {fg: '#24292f', bg: '#ffffff', palette: `${LIGHT} ${LIGHT_BRIGHT}`.split(' ')}
    : {fg: '#e5e5e5', bg: '#000000', palette: `${DARK} ${BRIGHT}`.split(' ')};
}

const CUBE = [0, 95, 135, 175, 215, 255];
/** How far dim text is blended into its background. */
const DIM = 0.4;

/** The colours of a style as `#rrggbb`; the background only if it differs from the default. */
export function coloursOf(
  {fg, bg, dim, inverse}: CellStyle,
  ground: Ground,
): {readonly fg: string; readonly bg: string | undefined} {
  const [ink, paper] = [colourOf(fg, ground) ?? ground.fg, colourOf(bg, ground)];
  const [over, under] = inverse ? [paper ?? ground.bg, ink] : [ink, paper];
  return {fg: dim ? mix(over, under ?? ground.bg, DIM) : over, bg: under};
}

function colourOf(colour: string | number | undefined, {palette}: Ground): string | undefined {
  if (typeof colour !== 'number') return colour;
  if (colour < 16) return palette[colour];
  const grey = 8 + 10 * (colour - 232);
  const channels =
    colour >= 232
      ? [grey, grey, grey]
      : [Math.floor((colour - 16) / 36), Math.floor((colour - 16) / 6) % 6, (colour - 16) % 6].map(
          level => CUBE[level]!,
        );
  return `#${channels.map(channel => channel.toString(16).padStart(2, '0')).join('')}`;
}
