/** A colour as `#rrggbb`. */
export type Hex = string;

type Rgb = readonly [red: number, green: number, blue: number];

export function toRgb(hex: Hex): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

export function toHex(channels: readonly number[]): Hex {
  return `#${channels.map(channel => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance, 0 to 1, as WCAG 2.2 defines it. */
export function luminance(hex: Hex): number {
  const [r, g, b] = toRgb(hex).map(channel => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** The contrast of two colours, 1 to 21, as WCAG 2.2 defines it. */
export function contrast(a: Hex, b: Hex): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

/** How far apart two colours look, by the low-cost "redmean" formula (T. Riemersma); about 765 from black to white. */
export function distance(a: Hex, b: Hex): number {
  const [first, second] = [toRgb(a), toRgb(b)];
  const mean = (first[0] + second[0]) / 2;
  const [r, g, blue] = first.map((channel, n) => channel - second[n]!);
  return Math.sqrt((2 + mean / 256) * r! * r! + 4 * g! * g! + (2 + (255 - mean) / 256) * blue! * blue!);
}

/** A colour moved towards another by a share, 0 to 1. */
export function mix(from: Hex, to: Hex, share: number): Hex {
  const target = toRgb(to);
  return toHex(toRgb(from).map((channel, n) => channel + (target[n]! - channel) * share));
}

/** True for black, white and the greys between. */
export function isGrey(hex: Hex): boolean {
  const channels = toRgb(hex);
  return Math.max(...channels) - Math.min(...channels) < 32;
}
