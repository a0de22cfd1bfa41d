import {loadYoga} from 'yoga-layout/load';

/**
 * Loads Yoga with `fetch` hidden. Where a global `fetch` exists, Yoga's loader calls it on a `data:` URL that it can decode
 * without it, and in Node the first call to `fetch` loads an HTTP client.
 */
function loadWithoutFetch(): ReturnType<typeof loadYoga> {
  const fetch = Object.getOwnPropertyDescriptor(globalThis, 'fetch');
  if (fetch === undefined) return loadYoga();
  Object.defineProperty(globalThis, 'fetch', {value: undefined, configurable: true});
  try {
    return loadYoga();
  } finally {
    Object.defineProperty(globalThis, 'fetch', fetch);
  }
}

const yoga = await loadWithoutFetch();

export {yoga as default};
