import type {KeyBinding, KeyName} from '../input/keys.ts';

/** Keys that a screen reader would leave out or misread. */
const NAMES: Readonly<Record<KeyName, string>> = {
  ',': 'comma',
  '.': 'full stop',
  ':': 'colon',
  ';': 'semicolon',
  "'": 'apostrophe',
  '/': 'slash',
  '?': 'question mark',
  '!': 'exclamation mark',
  '[': 'left bracket',
  ']': 'right bracket',
  '{': 'left brace',
  '}': 'right brace',
  '+': 'plus',
  '-': 'minus',
  '=': 'equals',
  _: 'underscore',
  '−': 'minus sign',
  left: 'left arrow',
  right: 'right arrow',
  up: 'up arrow',
  down: 'down arrow',
  pageup: 'page up',
  pagedown: 'page down',
};

/** The key table as lines to be heard: `right arrow or l: on one match minute.` */
export function spokenKeys(keys: readonly KeyBinding[]): readonly string[] {
  return keys
    .filter(({keys: bound, when}) => bound.length > 0 && when !== 'asking')
    .map(({keys: bound, shown, help}) => {
      const names = bound.length > 3 ? shown.replace('-', ' to ') : bound.map(nameOf).join(' or ');
      return `${names}: ${help.replace('1×', 'speed 1')}.`;
    });
}

function nameOf(key: KeyName): string {
  const [, modifier, rest] = /^(shift|ctrl)\+(.+)$/.exec(key) ?? [];
  if (modifier !== undefined && rest !== undefined) return `${modifier} ${nameOf(rest)}`;
  if (/^\p{Lu}$/u.test(key)) return `capital ${key}`;
  return NAMES[key] ?? key;
}
