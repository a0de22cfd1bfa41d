import {InputError} from '../errors.ts';
import {readJson} from '../files/read-json.ts';
import type {Poll} from '../match/live/feed.ts';
import {baseAddress} from './address.ts';
import {type DownloadOptions, openProvider} from './open-download.ts';
import type {Reference} from './reference.ts';

/**
 * The feed of a match that is not over yet; undefined for a finished one, which is then in the cache, for a reference to
 * something else, and offline.
 */
export async function openRunning(reference: Reference, options: DownloadOptions): Promise<Poll | undefined> {
  const {provider, files} = await openProvider(reference.provider, options);
  const {id} = reference;
  if (options.offline || provider.live === undefined || id === undefined || !provider.isMatch(id)) return undefined;
  try {
    const {bytes} = await provider.match(id, files, () => {});
    if (provider.isFinal?.(readJson(bytes, reference.text)) !== false) return undefined;
  } catch (error) {
    // Opening it as a finished match reports why it cannot be downloaded.
    if (error instanceof InputError) return undefined;
    throw error;
  }
  const {timer, fetch, env} = options;
  const base = baseAddress(provider.address, provider.variable, env[provider.variable]);
  return provider.live(id, {base, timer, fetch});
}
