import type {Match} from '../match/match.ts';
import {GLYPHS} from './glyphs.ts';
import {width} from './measure.ts';

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

const TABLE: ReadonlyMap<string, string> = new Map([
  ...Object.values(GLYPHS).map(({unicode, ascii}) => [unicode, ascii] as const),
  ...Object.entries(WRITTEN),
]);

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

/** The text in ASCII with every character in the columns that it had; escape sequences are ASCII, and stay. */
export function toAsciiCells(text: string): string {
  if (isAscii(text)) return text;
  return Array.from(graphemes.segment(text), ({segment}) => {
    if (isAscii(segment)) return segment;
    const columns = width(segment);
    return toAscii(segment).slice(0, columns).padEnd(columns);
  }).join('');
}

/** A match with all its words in ASCII, for a terminal that has no more. */
export function asciiMatch(match: Match): Match {
  return written(match) as Match;
}

function written(value: unknown): unknown {
  if (typeof value === 'string') return toAscii(value);
  if (Array.isArray(value)) return value.map(written);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, written(item)]));
}

function isAscii(text: string): boolean {
  return /^[\u0000-\u007f]*$/.test(text);
}
