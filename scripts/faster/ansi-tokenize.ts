import {
  tokenize as cut,
  styledCharsFromTokens as fromTokens,
  type StyledChar,
  type Token,
} from '@alcalzone/ansi-tokenize';
import {remembering} from './remember.ts';

export * from '@alcalzone/ansi-tokenize';

const whole = remembering(text => cut(text));
const CHARACTERS = new WeakMap<readonly Token[], StyledChar[]>();

/** The package's own functions, which read every line of every frame anew. What they return is read, and never changed. */
export const tokenize: typeof cut = (text, end) => (end === undefined ? whole(text) : cut(text, end));

export const styledCharsFromTokens: typeof fromTokens = tokens => {
  const characters = CHARACTERS.get(tokens) ?? fromTokens(tokens);
  CHARACTERS.set(tokens, characters);
  return characters;
};
