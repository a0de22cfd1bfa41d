import type {Match} from '../match/model/match.ts';
import {plainText} from '../text/plain-text.ts';

/** What is to be known of a match that is printed or exported, for standard error; it tells nothing of how it ends. */
export function notesOn({origin}: Match, name: string): readonly string[] {
  const count = origin?.warnings.length ?? 0;
  if (count === 0) return [];
  return [
    `${count} ${count === 1 ? 'doubt' : 'doubts'} about this file: replay info ${plainText(name)} tells ${count === 1 ? 'it' : 'them'}`,
  ];
}
