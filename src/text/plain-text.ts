/**
 * Characters that a terminal could take as commands, or that make a line wider or narrower than it looks: escape sequences,
 * C0 and C1 controls, bidi and zero-width formatting, lone surrogates, line and paragraph separators.
 */
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u115f\u1160\u3164\uffa0\p{Cf}\p{Cs}]|\u034f/u;
const LINE_BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;
/** A control string counts only with its end: a lone opener is often a misread letter of Windows-1252. */
const SEQUENCES =
  /(?:\u001b\[|\u009b)[\u0030-\u003f]*[\u0020-\u002f]*[\u0040-\u007e]?|(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u0090\u0098\u009c-\u009f]*(?:\u0007|\u001b\\|\u009c)|\u001b[\u0020-\u002f]*[\u0030-\u007e]?/gu;
const ALL_UNSAFE = new RegExp(UNSAFE.source, 'gu');
/** More marks than any script stacks on one letter would climb into the lines above. */
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu;
const STACKED = new RegExp(STACKED_MARKS.source, 'u');

/** Makes text from outside safe to print on one line: removes terminal commands, and turns line breaks into spaces. */
export function plainText(text: string): string {
  const safe = UNSAFE.test(text) ? text.replace(SEQUENCES, '').replace(LINE_BREAKS, ' ').replace(ALL_UNSAFE, '') : text;
  return safe.normalize('NFC').replace(STACKED_MARKS, '$1');
}

/** True if making each line of a text plain would change nothing. */
export function isPlain(text: string): boolean {
  return !UNSAFE.test(text.replaceAll('\n', '')) && !STACKED.test(text) && text.normalize('NFC') === text;
}

/** The same value with every string in it made plain, keys included. */
export function plainValue<T>(value: T): T {
  return plain(value) as T;
}

function plain(value: unknown): unknown {
  if (typeof value === 'string') return plainText(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [plainText(key), plain(item)]));
}
