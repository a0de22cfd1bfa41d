import type {MatchEvent} from '../match/event.ts';
import type {Fixture} from '../match/match.ts';
import type {PerSide} from '../match/side.ts';

/** Glyphs of one column, by what happened. */
export function glyphOf(event: MatchEvent): string {
  switch (event.type) {
    case 'goal':
      return '●';
    case 'shot':
      return event.outcome === 'woodwork' ? '╫' : '○';
    case 'shoot-out-kick':
      return event.scored ? '●' : '○';
    case 'chance':
      return '◌';
    case 'card':
      return '▮';
    case 'substitution':
      return '⇄';
    case 'corner':
      return '◣';
    case 'cross':
      return '↷';
    case 'pass':
      return '→';
    case 'counter-attack':
      return '»';
    case 'clearance':
      return '↗';
    case 'error':
      return '!';
    case 'foul':
      return '×';
    case 'offside':
      return '¦';
    case 'penalty-appeal':
      return event.decision === 'given' ? '◉' : '?';
    case 'kick-off':
      return '▷';
    case 'whistle':
      return '■';
    case 'added-time':
      return '+';
    case 'spell':
      return '≈';
    case 'tactics':
      return '◇';
    case 'remark':
    case 'play':
      return '·';
  }
}

/** Colours besides the teams': few, and of the terminal's own sixteen, so that they suit its background. */
export const COLOURS = {yellow: 'yellow', red: 'red', accent: 'cyan'} as const;

export type TeamColours = PerSide<{
  /** As the file gives it, for fills. */
  readonly fill: string;
  /** Black or white, whichever reads better on the fill. */
  readonly onFill: string;
  /** Of a lightness that reads on dark and on light backgrounds, for text. */
  readonly text: string;
}>;

const FALLBACK = {home: '#3b82d0', away: ['#c05a9e', '#3b82d0', '#4d8f3a']} as const;

/** The colours that the file gives. Where the two look alike, the away side wears another, as teams do. */
export function teamColours(fixture: Fixture): TeamColours {
  const home = shades(fixture.home.colour ?? FALLBACK.home);
  const stated = fixture.away.colour === undefined ? [] : [fixture.away.colour];
  const choices = [...stated, ...FALLBACK.away].map(shades);
  const away = choices.find(({fill, text}) => distance(home.fill, fill) >= 80 && distance(home.text, text) >= 80);
  return {home, away: away ?? choices.at(-1)!};
}

function shades(fill: string) {
  return {fill, onFill: luminance(fill) > 0.36 ? '#000000' : '#ffffff', text: readable(fill)};
}

type Rgb = readonly [number, number, number];

function rgb(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** Relative luminance, 0 to 1, as WCAG 2 defines it. */
function luminance(hex: string): number {
  const [r, g, b] = rgb(hex).map(channel => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Mixed with white or black until it has a contrast of about 3 or more on both: a luminance of 0.13 to 0.28. */
function readable(hex: string): string {
  let colour = rgb(hex);
  for (let step = 0; step < 20; step += 1) {
    const light = luminance(toHex(colour));
    if (light >= 0.13 && light <= 0.28) break;
    const towards = light < 0.13 ? 255 : 0;
    colour = colour.map(channel => channel + (towards - channel) * 0.08) as unknown as Rgb;
  }
  return toHex(colour);
}

function toHex(colour: Rgb): string {
  return `#${colour.map(channel => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}

/** How far apart two colours look, by the low-cost "redmean" formula; about 765 from black to white. */
function distance(a: string, b: string): number {
  const [first, second] = [rgb(a), rgb(b)];
  const mean = (first[0] + second[0]) / 2;
  const [r, g, bl] = first.map((channel, n) => channel - second[n]!) as unknown as Rgb;
  return Math.sqrt((2 + mean / 256) * r * r + 4 * g * g + (2 + (255 - mean) / 256) * bl * bl);
}
