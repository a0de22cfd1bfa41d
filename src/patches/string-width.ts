import type stringWidth from 'string-width';

type Options = Parameters<typeof stringWidth>[1];

/** Texts whose widths are kept. When there are this many, all are forgotten: cheaper than tracking which were used last. */
const LIMIT = 4096;

/**
 * Characters that are one grapheme and one column each, whatever stands next to them: Latin, punctuation, arrows,
 * mathematical operators, box drawing, blocks and shapes. A test compares each with the package.
 */
export const SINGLE_COLUMN = /^[ -~\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u2190-\u22FF\u2500-\u25FC]*$/;

/** An SGR sequence, which takes no column: `ESC[31m`. */
const STYLE = /\u001B\[[\d;]*m/g;

const widths = new Map<string, number>();
let original: typeof stringWidth | undefined;

/** The columns of a text, by the package. Loads it on first use: building its table of emoji takes about 20 ms. */
function measure(text: string, options?: Options): number {
  original ??= (require('string-width') as {readonly default: typeof stringWidth}).default;
  return original(text, options);
}

/** `string-width`, with the widths of recent texts kept, and without loading the package for texts that do not need it. */
function cachedStringWidth(text: string, options?: Options): number {
  if (options !== undefined) {
    const simple = options.ambiguousIsNarrow !== false && SINGLE_COLUMN.test(text);
    return simple ? text.length : measure(text, options);
  }
  const known = widths.get(text);
  if (known !== undefined) return known;
  const visible = text.includes('\u001B') ? text.replace(STYLE, '') : text;
  const width = SINGLE_COLUMN.test(visible) ? visible.length : measure(text);
  if (widths.size >= LIMIT) widths.clear();
  widths.set(text, width);
  return width;
}

export {cachedStringWidth as default};
