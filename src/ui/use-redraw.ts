import {useApp} from 'ink';

/**
 * Draws everything anew, and returns what does so at any time: Ink lets go of the terminal and takes it back, which empties
 * the alternate screen. It refuses to do that twice at once, which does no harm.
 */
export function useRedraw(): () => void {
  const {suspendTerminal} = useApp();
  return () => void suspendTerminal(async () => {}).catch(() => {});
}
