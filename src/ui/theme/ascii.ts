import {width} from '../layout/measure.ts';
import {GLYPHS} from './glyphs.ts';

/** Letters and signs that Unicode does not take apart into ASCII and marks. */
const WRITTEN = {
  '▮': '#',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '″': '"',
  '«': '"',
  '»': '"',
  '‹': "'",
  '›': "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '·': '-',
  '•': '-',
  '…': '...',
  '×': 'x',
  '÷': '/',
  '⁄': '/',
  '→': '->',
  '←': '<-',
  '❯': '>',
  '✔': '*',
  '¿': '?',
  '¡': '!',
  '€': 'EUR ',
  '£': 'GBP ',
  ß: 'ss',
  ẞ: 'SS',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ł: 'l',
  Ł: 'L',
  ħ: 'h',
  Ħ: 'H',
  ı: 'i',
  ŋ: 'ng',
  Ŋ: 'Ng',
  ŧ: 't',
  Ŧ: 'T',
  ə: 'e',
  Ə: 'E',
} as const;

/** What is drawn, each in as many columns as it had. */
const DRAWN: ReadonlyMap<string, string> = new Map(
  Object.values(GLYPHS).map(({unicode, ascii}) => [unicode, ascii] as const),
);
/** What is written: signs in words may become longer. */
const TABLE: ReadonlyMap<string, string> = new Map([...DRAWN, ...Object.entries(WRITTEN)]);

const graphemes = new Intl.Segmenter('en', {granularity: 'grapheme'});

/**
 * The text in ASCII: accents gone, signs written out, and a `?` for each character that has no likeness. It may become
 * longer, so it is measured and cut afterwards.
 */
export function toAscii(text: string): string {
  if (isAscii(text)) return text;
  return Array.from(graphemes.segment(text), ({segment}) => {
    if (isAscii(segment)) return segment;
    const known = TABLE.get(segment);
    if (known !== undefined) return known;
    const taken = Array.from(segment.normalize('NFKD').replaceAll(/\p{M}/gu, ''), part => TABLE.get(part) ?? part).join(
      '',
    );
    return isAscii(taken) ? taken : '?';
  }).join('');
}

/** The text with its signs written in ASCII, and its letters, of whatever script, as they are. */
export function plainSigns(text: string): string {
  return isAscii(text) ? text : Array.from(text, part => (isLetter(part) ? part : (TABLE.get(part) ?? part))).join('');
}

/** The text in ASCII with every character in the columns that it had; escape sequences are ASCII, and stay. */
export function toAsciiCells(text: string): string {
  return inCells(text, toAscii);
}

/** {@link plainSigns}, with every character in the columns that it had. */
export function plainSignCells(text: string): string {
  return inCells(text, plainSigns);
}

function inCells(text: string, write: (text: string) => string): string {
  if (isAscii(text)) return text;
  return Array.from(graphemes.segment(text), ({segment}) => {
    if (isAscii(segment)) return segment;
    const columns = width(segment);
    const taken = DRAWN.get(segment) ?? write(segment);
    return taken === segment ? segment : taken.slice(0, columns).padEnd(columns);
  }).join('');
}

/** A match, or another value, with all its words in ASCII, for a terminal that has no more, or with its signs alone. */
export function inAscii<T>(value: T, write: (text: string) => string = toAscii): T {
  return written(value, write) as T;
}

function written(value: unknown, write: (text: string) => string): unknown {
  if (typeof value === 'string') return write(value);
  if (Array.isArray(value)) return value.map(item => written(item, write));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, written(item, write)]));
}

function isLetter(character: string): boolean {
  return /^[\p{L}\p{M}]$/u.test(character);
}

function isAscii(text: string): boolean {
  return /^[\u0000-\u007f]*$/.test(text);
}
