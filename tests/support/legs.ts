import type {Match} from '../../src/match/model/match.ts';
import {byId} from './make-match.ts';
import {bundled} from './panels.tsx';

export const FIRST = bundled('first-leg');
export const SECOND = bundled('second-leg');

/** The words of an event of a bundled match, which has its own. */
export function wordsOf(match: Match, id: string): string {
  return byId(match.events, id).words!;
}

/** A note around a match, by its id. */
export function noteOf({story, tie}: Match, id: string) {
  return byId([...story, ...(tie?.notes ?? []), ...(tie?.ahead ?? [])], id);
}
