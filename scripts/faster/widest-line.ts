import widestLine from 'widest-line';
import {remembering} from './remember.ts';

/** The package's own function, which Ink asks for each text of each frame. */
const remembered = remembering(text => widestLine(text));

export {remembered as default};
