import type {Provider} from './provider.ts';

/** Who publishes matches, by what stands before the colon. Another is a file beside `statsbomb.ts`, and a line here. */
export const PROVIDERS: Readonly<Record<string, () => Promise<Provider>>> = {
  statsbomb: async () => (await import('./statsbomb/statsbomb.ts')).statsbombOpenData,
};

/** A provider of matches, and what is meant of theirs: a match, a season, or everything. */
export type Reference = {
  /** As it was written: `statsbomb:18236`. */
  readonly text: string;
  readonly provider: string;
  readonly id: string | undefined;
};

/** What `statsbomb`, `statsbomb:16/22` and `statsbomb:18236` mean; undefined for what begins with no provider's name. */
export function parseReference(text: string): Reference | undefined {
  const [, provider = '', id] = /^([\w-]+)(?::(.*))?$/s.exec(text) ?? [];
  return Object.hasOwn(PROVIDERS, provider) ? {text, provider, id} : undefined;
}
