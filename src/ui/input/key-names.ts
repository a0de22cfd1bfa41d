import type {Key} from 'ink';
import type {KeyName} from './keys.ts';

const NAMED = {
  leftArrow: 'left',
  rightArrow: 'right',
  upArrow: 'up',
  downArrow: 'down',
  pageUp: 'pageup',
  pageDown: 'pagedown',
  home: 'home',
  end: 'end',
  return: 'return',
  escape: 'escape',
  tab: 'tab',
  backspace: 'backspace',
} as const satisfies Partial<Record<keyof Key, KeyName>>;

/** What a terminal sends as one byte: after an escape it cannot be distinguished from that key with Alt. */
const BYTES: readonly KeyName[] = ['return', 'tab', 'backspace'];

/**
 * The keys behind one input of Ink: a named key, a control key, or each character of a burst. Nothing here is held with Alt:
 * what looks like it is an escape and the key after it, read in one go from a fast hand or a slow line.
 */
export function keyNames(input: string, key: Key): readonly KeyName[] {
  if (key.eventType === 'release') return [];
  for (const [flag, name] of Object.entries(NAMED)) {
    if (!key[flag as keyof typeof NAMED]) continue;
    const pressed = key.shift ? `shift+${name}` : name;
    return key.meta && BYTES.includes(name) ? ['escape', pressed] : [pressed];
  }
  if (key.ctrl) return [`ctrl+${input}`];
  const names = [...input].map(nameOf);
  return key.meta ? ['escape', ...names] : names;
}

/** Keys that arrive in one piece with others, where Ink names none of them. */
const CHARACTERS: Readonly<Record<string, KeyName>> = {
  ' ': 'space',
  '\t': 'tab',
  '\r': 'return',
  '\n': 'return',
  '\b': 'backspace',
  '\u007f': 'backspace',
};

function nameOf(character: string): KeyName {
  const code = character.charCodeAt(0);
  // Ctrl with a letter sends its place in the alphabet.
  return CHARACTERS[character] ?? (code >= 1 && code <= 26 ? `ctrl+${String.fromCharCode(96 + code)}` : character);
}
