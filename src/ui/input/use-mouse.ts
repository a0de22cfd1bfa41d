import {useStdin} from 'ink';
import {useEffect, useEffectEvent} from 'react';
import {type Click, readMouse} from './mouse.ts';

const REPORTS = /\u001b\[<\d+;\d+;\d+[Mm]/g;
/** The start of a report, of which the rest is still to come. */
const BEGUN = /\u001b\[<[\d;]*$/;

/**
 * Hears what a mouse reports. Ink takes a report for the answer of a terminal and drops it, so that reports are taken out of
 * what it reads. While it is not active nothing is changed.
 */
export function useMouse(isActive: boolean, clicked: (click: Click) => void): void {
  const {stdin} = useStdin();
  const heard = useEffectEvent(clicked);
  useEffect(() => {
    if (!isActive) return;
    const {read} = stdin;
    let begun = '';
    stdin.read = (...size: Parameters<typeof read>) => {
      const chunk: unknown = Reflect.apply(read, stdin, size);
      if (typeof chunk !== 'string') return chunk as ReturnType<typeof read>;
      const text = begun + chunk;
      begun = BEGUN.exec(text)?.[0] ?? '';
      for (const [report] of text.matchAll(REPORTS)) {
        const click = readMouse(report);
        if (click !== undefined && click !== 'none') heard(click);
      }
      return text.slice(0, text.length - begun.length).replaceAll(REPORTS, '');
    };
    return () => {
      stdin.read = read;
    };
  }, [stdin, isActive]);
}
