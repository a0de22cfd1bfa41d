import type {Alert} from '../streams/alerts.ts';
import {plainText} from '../text/plain-text.ts';

const ESCAPE = '\u001b';
const BELL = '\u0007';
/** Characters of a notification; terminals cut longer ones. */
const LONGEST = 200;

/**
 * What makes a terminal notify its user: the bell, and the two sequences that terminals have for a desktop notification. Which
 * one a terminal knows, it does not say; others ignore it.
 */
export function notification({title, words}: Alert): string {
  const [head, body] = [title, words].map(text => plainText(text).slice(0, LONGEST).replaceAll(';', ','));
  return `${BELL}${ESCAPE}]9;${head}: ${body}${BELL}${ESCAPE}]777;notify;${head};${body}${BELL}`;
}
