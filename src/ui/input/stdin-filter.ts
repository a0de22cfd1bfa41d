import {after, type Scheduler} from '../../streams/scheduler.ts';
import {CTRL_C, type InputPart, NOTHING, PASTE_LIMIT, release, separate} from './input-parts.ts';

export type StdinListeners = {
  readonly mouse: (report: string) => void;
  readonly paste: (text: string) => void;
};

/** How long the rest of a sequence, or of a paste, may take to arrive. Real milliseconds. */
const SEQUENCE_TIMEOUT = 50;
const PASTE_TIMEOUT = 1_000;

/**
 * A terminal's input with only keys left in it, for Ink to read. Mouse reports and pastes go to listeners, and focus events
 * are dropped. Ink itself drops mouse reports, and buffers everything after the start of a paste, Ctrl-C included, until the
 * end marker comes. Except for `read`, all of it is the input's own.
 */
export function filterStdin(
  stdin: NodeJS.ReadStream,
  scheduler: Scheduler,
  {mouse, paste}: StdinListeners,
): NodeJS.ReadStream {
  const {read} = stdin;
  const parts: InputPart[] = [];
  let rest = NOTHING;
  let cancel = () => {};
  const receive = (chunk: string) => {
    cancel();
    const separated = separate(rest, chunk);
    rest = separated.rest;
    parts.push(...separated.parts);
    if (rest.held === '' && rest.paste === undefined) return;
    cancel = after(scheduler, rest.paste === undefined ? SEQUENCE_TIMEOUT : PASTE_TIMEOUT, () => {
      parts.push(...release(rest));
      rest = NOTHING;
      stdin.emit('readable');
    });
  };
  /** Nobody types so much at once: it is a paste from a terminal that does not mark it. Ctrl-C works all the same. */
  const keysOrPaste = (text: string): string => {
    if (text.length <= PASTE_LIMIT) return text;
    paste(text.slice(0, PASTE_LIMIT));
    return text.includes(CTRL_C) ? CTRL_C : '';
  };
  /** Gives a part to its listener, and returns what is left for Ink. */
  const pass = (part: InputPart): string => {
    switch (part.kind) {
      case 'keys':
        return keysOrPaste(part.text);
      case 'mouse':
        mouse(part.report);
        return '';
      case 'paste':
        paste(part.text);
        return '';
      case 'focus':
        return '';
    }
  };
  // One part at a time, so that Ink has done what the keys before a click ask for when the click is heard.
  const readKeys = (...size: Parameters<typeof read>): string | null => {
    for (;;) {
      const part = parts.shift();
      if (part === undefined) {
        const chunk: unknown = Reflect.apply(read, stdin, size);
        if (chunk === null) return null;
        receive(String(chunk));
      } else {
        const keys = pass(part);
        if (keys !== '') return keys;
      }
    }
  };
  return new Proxy(stdin, {
    get: (target, name) => {
      if (name === 'read') return readKeys;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
