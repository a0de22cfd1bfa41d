import {UsageError} from '../errors.ts';
import {plainText} from '../text/plain-text.ts';

/** Hosts that are this machine. */
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** True of an address that nobody else can listen in on: over TLS, or on this machine. */
function isPrivate({protocol, hostname}: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname));
}

/**
 * The address of a provider's files, ending with a slash: the one in an environment variable, or else its own. Throws a
 * UsageError if the variable has no valid address.
 */
export function baseAddress(own: string, variable: string, named: string | undefined): URL {
  if (named === undefined || named.trim() === '') return new URL(own);
  const text = named.trim();
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !isPrivate(url) || url.search !== '' || url.hash !== '') {
    throw new UsageError(
      `${variable} is ${plainText(text)}; expected the address of a mirror, like ${own} (http:// only on this machine)`,
    );
  }
  return url.pathname.endsWith('/') ? url : new URL(`${url.href}/`);
}

/** The target of a redirect; undefined if it may not be followed: https:// never leads to http://. */
export function redirected(from: URL, location: string): URL | undefined {
  if (!URL.canParse(location, from.href)) return undefined;
  const to = new URL(location, from);
  return isPrivate(to) && (to.protocol === 'https:' || from.protocol === 'http:') ? to : undefined;
}
