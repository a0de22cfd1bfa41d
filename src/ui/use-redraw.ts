import {useApp} from 'ink';
import {useEffect, useRef} from 'react';

/**
 * Draws everything anew, and returns what does so at any time: Ink lets go of the terminal and takes it back, which empties
 * the alternate screen. It refuses to do that twice at once, which is no harm.
 */
export function useRedraw(): () => void {
  const {suspendTerminal} = useApp();
  return () => void suspendTerminal(async () => {}).catch(() => {});
}

/**
 * A terminal that becomes narrower wraps what is on it, so that Ink, which moves the cursor from where it was, draws into the
 * wrong rows. Once the screen has its new width it is drawn anew.
 */
export function useRedrawWhenNarrower(columns: number): void {
  const redraw = useRedraw();
  const last = useRef(columns);
  useEffect(() => {
    if (columns < last.current) redraw();
    last.current = columns;
  });
}
