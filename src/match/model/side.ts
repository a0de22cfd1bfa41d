export const SIDES = ['home', 'away'] as const;
export type Side = (typeof SIDES)[number];

/** One value for each side. */
export type PerSide<T> = Readonly<Record<Side, T>>;

export function otherSide(side: Side): Side {
  return side === 'home' ? 'away' : 'home';
}

export function perSide<T>(of: (side: Side) => T): PerSide<T> {
  return {home: of('home'), away: of('away')};
}
