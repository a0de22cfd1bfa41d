import type {Opened} from '../formats/match-format.ts';
import {plainText} from '../text/plain-text.ts';

/** Notes for standard error on a match that is printed or exported; they contain no spoilers. */
export function notesOn({origin}: Pick<Opened, 'origin'>, name: string): readonly string[] {
  const count = origin?.warnings.length ?? 0;
  if (count === 0) return [];
  return [`${count} ${count === 1 ? 'warning' : 'warnings'} about this file; see replay info ${plainText(name)}`];
}

/** A warning as a sentence; elsewhere it follows `replay:`. */
export function sentence(warning: string | undefined): string | undefined {
  return warning && warning.charAt(0).toUpperCase() + warning.slice(1);
}
