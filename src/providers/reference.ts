import {didYouMean} from '../text/did-you-mean.ts';
import {plainText} from '../text/plain-text.ts';
import type {Provider} from './provider.ts';

/** The providers, by the name before the colon. To add one: a folder next to `statsbomb/`, and a line here. */
export const PROVIDERS: Readonly<Record<string, () => Promise<Provider>>> = {
  espn: async () => (await import('./espn/espn.ts')).espn,
  statsbomb: async () => (await import('./statsbomb/statsbomb.ts')).statsbombOpenData,
};

/** A provider, and which of its data: a match, a season, or everything. */
export type Reference = {
  /** As the user wrote it: `statsbomb:18236`. */
  readonly text: string;
  readonly provider: string;
  readonly id: string | undefined;
};

/** `; did you mean "statsbomb:18236"?` for a provider's name with a typing error before a colon, or else nothing. */
export function meantReference(text: string): string {
  const [, provider, id] = /^([\w-]+):(.*)$/s.exec(text) ?? [];
  if (provider === undefined) return '';
  const near = didYouMean(provider, Object.keys(PROVIDERS));
  return near === '' ? '' : near.replace('"?', `:${plainText(id ?? '')}"?`);
}

/** Parses `statsbomb`, `statsbomb:16/22` and `statsbomb:18236`; undefined without a provider's name at the start. */
export function parseReference(text: string): Reference | undefined {
  const [, provider = '', id] = /^([\w-]+)(?::(.*))?$/s.exec(text) ?? [];
  return Object.hasOwn(PROVIDERS, provider) ? {text, provider, id} : undefined;
}
