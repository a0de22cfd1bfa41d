import {InputError} from '../../errors.ts';
import type {ReadContext} from '../match-format.ts';
import type {CompanionFiles} from './companion-files.ts';

/** Files beside a match that are looked into for its companion. */
const MOST_FILES = 100;

/** The values of the JSON files beside a match that mention its id. */
export function* valuesBeside(id: string, {companions, name}: ReadContext): Generator<unknown> {
  const files = companions.list('.').filter(file => file.endsWith('.json') && file !== name);
  for (const file of files.slice(0, MOST_FILES)) {
    if ((companions.text(file) ?? '').includes(id)) yield jsonIn(companions, file);
  }
}

/** The JSON value of a file that may be a companion; undefined if it is not JSON. */
export function jsonIn(companions: CompanionFiles, file: string): unknown {
  try {
    return companions.json(file);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
