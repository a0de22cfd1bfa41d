/**
 * Characters that stand alone and take one column: of Latin, of punctuation, of mathematics, and of what panes are drawn
 * with. All else is for the packages that know Unicode whole, which cost 100 ms and are loaded when they are needed.
 */
const SIMPLE = ' -~\\u00A0-\\u00AC\\u00AE-\\u02FF\\u2010-\\u2027\\u2030-\\u205E\\u2190-\\u22FF\\u2500-\\u25FC';

export const SIMPLE_LINE = new RegExp(`^[${SIMPLE}]*$`);
export const SIMPLE_LINES = new RegExp(`^[\n${SIMPLE}]*$`);
/** A style as Ink's own tools write it. */
export const STYLE = /(\u001B\[[\d;]*m)/;
