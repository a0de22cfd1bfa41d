import {isObject} from '../text/is-object.ts';
import {shorten} from '../text/shorten.ts';

/** `events[12].scorer`; the root is `the file`. */
export function showPath(path: readonly PropertyKey[]): string {
  const shown = path
    .map(key => {
      if (typeof key === 'number') return `[${key}]`;
      const name = String(key);
      return /^[\w$-]+$/.test(name) ? `.${name}` : `[${JSON.stringify(shorten(name))}]`;
    })
    .join('');
  return shown === '' ? 'the file' : shown.replace(/^\./, '');
}

export function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (isObject(value) ? Reflect.get(value, key) : undefined), root);
}

/** A value as a message shows it, in a few characters. */
export function showValue(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (isObject(value)) return 'an object';
  return typeof value === 'string' ? (value === '' ? 'empty' : JSON.stringify(shorten(value))) : String(value);
}
