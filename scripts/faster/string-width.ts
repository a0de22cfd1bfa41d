import type StringWidth from 'string-width';
import {remembering} from './remember.ts';
import {SIMPLE_LINE, STYLE} from './simple.ts';

let loaded: typeof StringWidth | undefined;

/** The package's own function. It is made ready when it is first asked: the sets of all emoji take 50 ms. */
const measured: typeof StringWidth = (text, options) => {
  loaded ??= require('string-width').default as typeof StringWidth;
  return loaded(text, options);
};

const STYLES = new RegExp(STYLE, 'g');

const plain = remembering(text => {
  const bare = text.replace(STYLES, '');
  return SIMPLE_LINE.test(bare) ? bare.length : measured(text);
});

/** The package's own function, which segments its text into graphemes at every call. Ink asks it for each text of each frame. */
const remembered: typeof StringWidth = (text, options) => {
  if (options === undefined) return plain(text);
  return options.ambiguousIsNarrow !== false && SIMPLE_LINE.test(text) ? text.length : measured(text, options);
};

export {remembered as default};
