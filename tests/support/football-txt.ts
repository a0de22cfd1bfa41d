import type {Property} from '../../src/formats/football-txt/passages.ts';
import {type Token, tokensOf} from '../../src/formats/football-txt/tokens.ts';
import type {MinuteLabel} from '../../src/formats/shared/minute-label.ts';

// Parts of a Football.TXT file, from their text.

/** The lines of a text as a passage of the file that begins with line 1, under a name. */
export function passage(text: string): Property {
  const lines = text.split('\n').map((line, n) => ({number: n + 1, indent: 0, text: line, afterBlank: false}));
  return {name: 'Name', line: 1, lines};
}

/** The tokens of a text. */
export function tokens(text: string): readonly Token[] {
  return tokensOf(passage(text).lines);
}

/** `45+2`, or `?` for a minute that is not known. */
export function minuteText(at: MinuteLabel | undefined): string {
  if (at === undefined) return '?';
  return at.added > 0 ? `${at.minute}+${at.added}` : `${at.minute}`;
}
