import type {SourceLine} from './source-lines.ts';

/** The smallest unit of the grammar: a sign, or a run of other characters. */
export type Token = {
  readonly kind: 'word' | 'sign';
  readonly text: string;
  /** The number of its line. */
  readonly line: number;
  /** Spaces in front of it; a line break counts as two. Two or more end a name. */
  readonly gap: number;
};

const SIGNS = '()[],;|';
const LINE_BREAK = 2;

/** The tokens of some lines. Takes time in proportion to their length. */
export function tokensOf(lines: readonly Pick<SourceLine, 'number' | 'text'>[]): readonly Token[] {
  const tokens: Token[] = [];
  for (const [index, {number, text}] of lines.entries()) {
    let gap = index === 0 ? 0 : LINE_BREAK;
    for (let at = 0; at < text.length; ) {
      const sign = text[at]!;
      if (isSpace(sign)) {
        gap += 1;
        at += 1;
        continue;
      }
      // A place starts with an @ of its own; one inside a word is a part of that.
      const end = SIGNS.includes(sign) || sign === '@' ? at + 1 : endOfWord(text, at);
      tokens.push({
        kind: end === at + 1 && isSign(sign) ? 'sign' : 'word',
        text: text.slice(at, end),
        line: number,
        gap,
      });
      gap = 0;
      at = end;
    }
  }
  return tokens;
}

function endOfWord(text: string, start: number): number {
  let end = start;
  while (end < text.length && !isSpace(text[end]!) && !SIGNS.includes(text[end]!)) end += 1;
  return end;
}

function isSign(character: string): boolean {
  return SIGNS.includes(character) || character === '@';
}

function isSpace(character: string): boolean {
  return /\s/.test(character);
}

/** `-` or `–` alone: it parts lines of a line-up, and stands for nobody in a list of goals. */
export function isDash({text}: Token): boolean {
  return /^[-–—]$/.test(text);
}

export function isSignOf(token: Token | undefined, sign: string): boolean {
  return token?.kind === 'sign' && token.text === sign;
}

/** The tokens as they were written, with single spaces. */
export function textOf(tokens: readonly Token[]): string {
  return tokens.map(({text, gap}, index) => (index > 0 && gap > 0 ? ` ${text}` : text)).join('');
}

/** The index behind the bracket that closes the one at `open`; the number of tokens if nothing closes it. */
export function endOfBracket(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at += 1) {
    if (isSignOf(tokens[at], '(') || isSignOf(tokens[at], '[')) depth += 1;
    else if (isSignOf(tokens[at], ')') || isSignOf(tokens[at], ']')) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return tokens.length;
}

/** The tokens of a bracket without its two signs, and the index behind it. */
export function bracketAt(
  tokens: readonly Token[],
  open: number,
): {readonly inside: readonly Token[]; readonly end: number} {
  const end = endOfBracket(tokens, open);
  const closed = isSignOf(tokens[end - 1], ')') || isSignOf(tokens[end - 1], ']');
  return {inside: tokens.slice(open + 1, closed ? end - 1 : end), end};
}

/** How many more brackets the tokens open than they close. */
export function depthOf(tokens: readonly Token[]): number {
  let depth = 0;
  for (const token of tokens) {
    if (isSignOf(token, '(') || isSignOf(token, '[')) depth += 1;
    else if (isSignOf(token, ')') || isSignOf(token, ']')) depth -= 1;
  }
  return depth;
}
