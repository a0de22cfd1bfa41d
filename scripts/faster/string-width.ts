import stringWidth from 'string-width';
import {remembering} from './remember.ts';

const plain = remembering(text => stringWidth(text));

/** The package's own function, which segments its text into graphemes at every call. Ink asks it for each cell of each frame. */
const remembered: typeof stringWidth = (text, options) =>
  options === undefined ? plain(text) : stringWidth(text, options);

export {remembered as default};
