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

/** The keys behind one input of Ink: a named key, a control key, or each character of a burst. */
export function keyNames(input: string, key: Key): readonly KeyName[] {
  if (key.eventType === 'release') return [];
  for (const [flag, name] of Object.entries(NAMED)) {
    if (key[flag as keyof typeof NAMED]) return [key.shift ? `shift+${name}` : name];
  }
  if (key.ctrl) return [`ctrl+${input}`];
  if (key.meta) return [];
  return [...input].map(character => (character === ' ' ? 'space' : character));
}
