import {didYouMean} from '../text/did-you-mean.ts';
import {plainText} from '../text/plain-text.ts';
import {shorten} from '../text/shorten.ts';

/** Named keys, as help and footer write them. */
const NAMED: Readonly<Record<string, string>> = {
  space: 'space',
  left: '←',
  right: '→',
  up: '↑',
  down: '↓',
  home: 'Home',
  end: 'End',
  pageup: 'PgUp',
  pagedown: 'PgDn',
  backspace: 'backspace',
  escape: 'esc',
  tab: 'tab',
  return: 'return',
  'shift+left': 'shift ←',
  'shift+right': 'shift →',
  'shift+tab': 'shift tab',
};

/** The names of keys that have one; any other key is one character, or `ctrl+` and a letter. */
export const KEY_NAMES: readonly string[] = Object.keys(NAMED);

const RESERVED: readonly string[] = ['ctrl+c', 'ctrl+z'];

/** Control keys for which a terminal sends the same as for another key. */
const TWINS: Readonly<Record<string, string>> = {
  'ctrl+h': 'backspace',
  'ctrl+i': 'tab',
  'ctrl+j': 'return',
  'ctrl+m': 'return',
};

/** One visible code point: not a control character, a space or a combining mark. */
const CHARACTER = /^[^\p{C}\p{Z}\p{M}]$/u;
const CONTROL = /^ctrl\+[a-z]$/;

export type KeySpelling = {readonly key: string} | {readonly problem: string};

/** Parses a key as the user writes it. Case matters for a single letter, not for a name. */
export function readKey(text: string): KeySpelling {
  if (text === ' ') return {key: 'space'};
  if (CHARACTER.test(text) && plainText(text) === text) return {key: text};
  const key = text.toLowerCase();
  const twin = TWINS[key];
  if (twin !== undefined && Object.hasOwn(TWINS, key)) {
    return {problem: `${key} cannot be distinguished from ${twin}: a terminal sends the same for both`};
  }
  if (CONTROL.test(key) || Object.hasOwn(NAMED, key)) return {key};
  return {problem: `no key ${JSON.stringify(shorten(plainText(text), 20))}${hint(text)}`};
}

/** True for the keys that quit and suspend in every program. */
export function isReserved(key: string): boolean {
  return RESERVED.includes(key);
}

/** How help, footer and README write a key. */
export function showKey(key: string): string {
  if (CONTROL.test(key)) return `Ctrl-${key.slice(-1).toUpperCase()}`;
  return Object.hasOwn(NAMED, key) ? NAMED[key]! : key;
}

function hint(text: string): string {
  const shifted = /^shift\+([a-z])$/i.exec(text)?.[1];
  if (shifted !== undefined) return `; a shifted letter is written as its capital: "${shifted.toUpperCase()}"`;
  const meant = didYouMean(text, KEY_NAMES);
  if (meant !== '') return meant;
  return `; a key is one character, ctrl+ and a letter, or one of ${KEY_NAMES.join(', ')}`;
}
