/** The value that a share of all values is no greater than, from 0 to 1. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(sorted.length * share) - 1))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** `12.3 ms (11.9 to 13.4)`: the median, and where the middle four fifths lie. */
export function spread(values: readonly number[], unit: string, digits = 1): string {
  const [low, middle, high] = [0.1, 0.5, 0.9].map(share => quantile(values, share).toFixed(digits));
  return `${middle} ${unit} (${low} to ${high})`;
}

/** Nanoseconds as the milliseconds since another instant. */
export function since(start: bigint): number {
  return Number(process.hrtime.bigint() - start) / 1e6;
}
