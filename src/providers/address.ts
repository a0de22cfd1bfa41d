import {UsageError} from '../errors.ts';
import {plainText} from '../text/plain-text.ts';

/** Hosts that are this machine. */
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** True where what is asked and answered can be read by nobody else: over TLS, or within this machine. */
function isPrivate({protocol, hostname}: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname));
}

/**
 * Where a provider's files lie: the address that a variable of the environment names, or else its own. It ends with a slash.
 * Throws a UsageError where the variable holds no address that may be asked.
 */
export function baseAddress(own: string, variable: string, named: string | undefined): URL {
  if (named === undefined || named.trim() === '') return new URL(own);
  const text = named.trim();
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !isPrivate(url) || url.search !== '' || url.hash !== '') {
    throw new UsageError(
      `${variable} is ${plainText(text)}: the address of a mirror is like ${own}; http:// may only lead to this machine`,
    );
  }
  return url.pathname.endsWith('/') ? url : new URL(`${url.href}/`);
}

/** Where a redirect leads; undefined where it may not be followed: what was asked over TLS is answered over TLS. */
export function redirected(from: URL, location: string): URL | undefined {
  if (!URL.canParse(location, from.href)) return undefined;
  const to = new URL(location, from);
  return isPrivate(to) && (to.protocol === 'https:' || from.protocol === 'http:') ? to : undefined;
}
