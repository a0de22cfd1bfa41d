/** A fault of a JSON text: its place in characters from the start, and what is wrong there. */
export type Slip = {readonly offset: number; readonly message: string};

/** Characters of a number after its first comma that are looked at. */
const LONGEST_NUMBER = 20;

/**
 * The slip that a parser's fault comes from, where it is a usual one: a comma too few or too many, a text without its closing
 * quote, other quotes, a comment. Otherwise the fault itself.
 */
export function slipAt(text: string, offset: number, message: string): Slip {
  const next = text[offset] ?? '';
  if (/^bad control character/.test(message) && /[\r\n]/.test(next)) {
    return {offset, message: 'the line ends within a text; a closing quote (") is missing'};
  }
  if (/^(?:\/\/|\/\*|#)/.test(text.slice(offset, offset + 2)) && !/in string literal/.test(message)) {
    return {offset, message: 'JSON has no comments; remove it'};
  }
  if (/['‘’“”„`]/.test(next) && !/in string literal/.test(message)) {
    return {offset, message: `a text is in straight double quotes ("), not in ${next}`};
  }
  const word = /^unexpected ([\p{L}_][\p{L}\p{N}_-]*)/u.exec(message)?.[1];
  if (word !== undefined && text.startsWith(word, offset)) return {offset, message: `${message}; ${wordSlip(word)}`};
  const [, digits] = /^(\d+)/.exec(text.slice(offset, offset + LONGEST_NUMBER)) ?? [];
  if (message === 'unexpected number' && digits !== undefined && /[\s:,[]-?0$/.test(text.slice(0, offset))) {
    return {offset: offset - 1, message: `a number does not begin with 0; is it ${Number(digits)}?`};
  }
  const before = text.slice(0, offset).trimEnd();
  const [, first] = /[\s:](-?\d{1,3}),$/.exec(before) ?? [];
  const [rest] = /^\d{3}(?:,\d{3})*\b/.exec(text.slice(offset, offset + LONGEST_NUMBER)) ?? [];
  if (/property name/.test(message) && first !== undefined && rest !== undefined) {
    return {
      offset: before.length - 1,
      message: `a number has no comma; is it ${first}${rest.replaceAll(',', '')}?`,
    };
  }
  if (/property name/.test(message) && next === '{' && before.endsWith(',')) {
    return {offset: before.length - 1, message: 'a } is missing before this comma'};
  }
  if (/[}\]]/.test(next) && before.endsWith(',')) {
    return {offset: before.length - 1, message: `remove the comma before ${next}`};
  }
  // What is expected after a value belongs there, and not before what follows lines later.
  if (/^expected ',' or/.test(message)) {
    if (/\w/.test(next) && text[offset - 1] === '"') {
      return {offset, message: `${message}; is a quote (") missing, or one too many?`};
    }
    const comma = /["{[\d-]/.test(next) ? '; is a comma missing?' : '';
    return {offset: before.length, message: `${message}${comma}`};
  }
  return {offset, message};
}

/** The values that are words, as JSON writes them and as other languages do. */
const VALUES: Readonly<Record<string, string>> = {
  true: 'true',
  false: 'false',
  null: 'null',
  none: 'null',
  nil: 'null',
  undefined: 'null',
  yes: 'true',
  no: 'false',
};

/** What would be right for a word without quotes. */
function wordSlip(word: string): string {
  const name = word.toLowerCase();
  return Object.hasOwn(VALUES, name) ? `is it ${VALUES[name]}?` : 'a text is in double quotes (")';
}
