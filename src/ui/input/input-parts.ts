/** What a terminal sends, taken apart. */
export type InputPart =
  | {readonly kind: 'keys'; readonly text: string}
  /** A report of the mouse in xterm's SGR format. */
  | {readonly kind: 'mouse'; readonly report: string}
  /** Pasted text, at most {@link PASTE_LIMIT} characters of it. */
  | {readonly kind: 'paste'; readonly text: string}
  /** The terminal has gained or lost the focus. */
  | {readonly kind: 'focus'};

/** No answer to a prompt is longer. */
export const PASTE_LIMIT = 1_000;
export const CTRL_C = '\u0003';

/** What has been read but not taken apart. */
export type Unfinished = {
  /** The start of a sequence, held back until the rest comes. */
  readonly held: string;
  /** An escape, or an escape and a bracket, that was passed on as a key and may still turn out to start a sequence. */
  readonly passed: string;
  /** The text of a paste that has no end yet. */
  readonly paste: string | undefined;
};

export const NOTHING: Unfinished = {held: '', passed: '', paste: undefined};

export type Separated = {readonly parts: readonly InputPart[]; readonly rest: Unfinished};

const SEQUENCE = /\u001b\[(?:<[\d;]{0,16}[Mm]|200~|201~|[IO])/;
/** The start of such a sequence at the end of what has been read. */
const SEQUENCE_START = /\u001b(?:\[(?:<[\d;]{0,16}|20?|20[01])?)?$/;
/** What ends a paste: its end marker, and Ctrl-C, which has to work whatever a terminal leaves out. */
const PASTE_END = /\u001b\[201~|\u0003/;
const PASTE_END_START = /\u001b(?:\[(?:2(?:01?)?)?)?$/;
/** Completes an escape that was passed on: a report of focus, which Ink drops. */
const DROPPED = '\u001b[I';

/**
 * Takes apart what was read, given what was left unfinished before. However the input is divided into chunks, the parts are
 * the same. A lone escape is not held back, because it may be the Escape key: it is passed on, and completed by a sequence
 * without meaning if it turns out to start one of ours.
 */
export function separate({held, passed, paste: pasting}: Unfinished, chunk: string): Separated {
  const parts: InputPart[] = [];
  let text = passed + held + chunk;
  let known = passed.length;
  let paste = pasting;
  const keys = (end: number) => {
    // Of a sequence whose start was passed on, only the rest is left to be completed.
    const shown = end === 0 && known > 0 ? DROPPED.slice(known) : text.slice(known, end);
    if (shown !== '') parts.push({kind: 'keys', text: shown});
  };
  for (;;) {
    if (paste !== undefined) {
      const end = PASTE_END.exec(text);
      if (end === null) {
        const start = PASTE_END_START.exec(text)?.index ?? text.length;
        return {parts, rest: {...NOTHING, held: text.slice(start), paste: grown(paste, text.slice(0, start))}};
      }
      parts.push({kind: 'paste', text: grown(paste, text.slice(0, end.index))});
      paste = undefined;
      text = text.slice(end.index + (end[0] === CTRL_C ? 0 : end[0].length));
    }
    const found = SEQUENCE.exec(text);
    if (found === null) break;
    const [sequence] = found;
    keys(found.index);
    known = 0;
    text = text.slice(found.index + sequence.length);
    if (sequence.startsWith('\u001b[<')) parts.push({kind: 'mouse', report: sequence});
    else if (sequence === '\u001b[200~') paste = '';
    else if (sequence !== '\u001b[201~') parts.push({kind: 'focus'});
  }
  const start = SEQUENCE_START.exec(text);
  if (start === null || start[0].length <= 2) {
    keys(text.length);
    return {parts, rest: {...NOTHING, passed: start?.[0] ?? ''}};
  }
  keys(start.index);
  return {parts, rest: {...NOTHING, held: start[0]}};
}

/** The parts if no more input comes: the start of a sequence was keys after all, and an unfinished paste is over. */
export function release({held, paste}: Unfinished): readonly InputPart[] {
  if (paste !== undefined) return [{kind: 'paste', text: grown(paste, held)}];
  return held === '' ? [] : [{kind: 'keys', text: held}];
}

function grown(paste: string, text: string): string {
  return paste + text.slice(0, Math.max(0, PASTE_LIMIT - paste.length));
}
