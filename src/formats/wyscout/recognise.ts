import {isObject} from '../../text/is-object.ts';

/** The events of a file, which is a list or an object with one. */
export function eventsOf(value: unknown): readonly unknown[] {
  const list = Array.isArray(value) ? value : isObject(value) ? value.events : undefined;
  return Array.isArray(list) ? list : [];
}
