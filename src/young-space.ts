import {setFlagsFromString} from 'node:v8';
import type {Timer} from './downloads/patience.ts';

/** The last version of Node that is known to have the flag: one that does not know it says so on the screen. */
const LAST_KNOWN = 26;
/** How long the first screen takes to be drawn, in real milliseconds. */
const DRAWING = 80;

/**
 * Leaves V8's room for what is young as it is, once a match is open and its first screen is drawn. From the launcher on it
 * has doubled as it filled, which makes the start fast; V8 never gives it back, and playing needs less.
 */
export function keepYoungSpace(node: string, timer: Timer): void {
  if (Number.parseInt(node, 10) > LAST_KNOWN) return;
  timer.schedule(() => setFlagsFromString('--semi-space-growth-factor=1'), DRAWING);
}
