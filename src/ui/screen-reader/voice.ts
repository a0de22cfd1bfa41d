import {width} from '../layout/measure.ts';

/** Lines for a screen reader, and one that is being typed. */
export type Voice = {
  /** Waits while there is something on the line that is being typed. */
  readonly say: (line: string) => void;
  /** Writes typed text, which the terminal itself reads out. */
  readonly echo: (typed: string) => void;
  /** Takes the last characters of it back. */
  readonly takeBack: (typed: string) => void;
  /** Ends the line that is being typed, and says what has waited for it. */
  readonly entered: () => void;
  /** How many lines were given it to say. */
  readonly given: () => number;
};

/** A voice that only appends: it erases nothing but typed text, and moves the cursor nowhere else. */
export function voiceOf(write: (text: string) => void): Voice {
  let typed = '';
  let waiting: string[] = [];
  let given = 0;
  return {
    say: line => {
      given += 1;
      if (typed === '') write(`${line}\n`);
      else waiting.push(line);
    },
    echo: text => {
      typed += text;
      write(text);
    },
    takeBack: text => {
      typed = typed.slice(0, typed.length - text.length);
      write('\b \b'.repeat(width(text)));
    },
    entered: () => {
      if (typed === '' && waiting.length === 0) return;
      write(`\n${waiting.map(line => `${line}\n`).join('')}`);
      typed = '';
      waiting = [];
    },
    given: () => given,
  };
}
