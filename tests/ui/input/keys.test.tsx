import {Text, useInput} from 'ink';
import {render} from 'ink-testing-library';
import {describe, expect, onTestFinished, test} from 'vitest';
import {keyNames} from '../../../src/ui/input/key-names.ts';
import {commandOf, KEY_GROUPS, KEYS, type KeyName} from '../../../src/ui/input/keys.ts';
import {width} from '../../../src/ui/layout/measure.ts';
import {BYTES, typed} from '../../support/render.tsx';

const ALL = [...new Set(KEYS.flatMap(({keys}) => keys))];
/** What a key asks for while nothing is asked or searched. */
const asked = (key: KeyName) => commandOf(key, KEYS, undefined);

describe('the key table', () => {
  test.each([undefined, 'searching', 'asking'] as const)('binds no key twice (%s)', situation => {
    const bound = KEYS.filter(({when}) => when === situation).flatMap(({keys}) => keys);
    expect(bound.filter((key, index) => bound.indexOf(key) !== index)).toEqual([]);
  });

  test('a key that is bound for a situation does that in it, and what else it does otherwise', () => {
    const does = (key: KeyName) =>
      [undefined, 'searching' as const, 'asking' as const].map(n => commandOf(key, KEYS, n)?.type);
    expect(does('n')).toEqual(['jump', 'hit', 'back']);
    expect(does('N')).toEqual(['jump', 'hit', 'jump']);
    expect(does('y')).toEqual([undefined, undefined, 'confirm']);
    expect(does('escape')).toEqual(['back', 'back', 'back']);
    expect(does('g')).toEqual(['jump', 'jump', 'jump']);
  });

  test('says each thing once, in words that fit a help column', () => {
    expect(new Set(KEYS.map(({name}) => name)).size).toBe(KEYS.length);
    expect(new Set(KEYS.map(({help}) => help)).size).toBe(KEYS.length);
    for (const {help, shown} of KEYS) {
      expect(width(help)).toBeLessThanOrEqual(25);
      expect(width(shown)).toBeLessThanOrEqual(9);
    }
  });

  test('keeps every group together, in order', () => {
    expect(KEYS.map(({group}) => group).filter((group, n, all) => group !== all[n - 1])).toEqual([...KEY_GROUPS]);
  });

  test('has a command for every key', () => {
    expect(
      ALL.filter(key => ![undefined, 'searching' as const, 'asking' as const].some(n => commandOf(key, KEYS, n))),
    ).toEqual([]);
  });

  test('has no command for any other key', () => {
    expect(['x', 'y', 'ctrl+q', 'shift+up', ''].filter(key => asked(key))).toEqual([]);
  });

  test('each digit asks for its own tenth', () => {
    const digits = [...'0123456789'];
    expect(digits.map(asked)).toEqual(digits.map((_, n) => ({type: 'seek-share', share: n / 10})));
  });
});

describe('from the bytes of a terminal', () => {
  test.each(ALL)('%s is reached', key => {
    expect(namesOf(BYTES[key] ?? key)).toEqual([key]);
  });

  test.each([
    ['application mode', '\u001bOD', 'left'],
    ['application mode', '\u001bOC', 'right'],
    ['application mode', '\u001bOA', 'up'],
    ['application mode', '\u001bOB', 'down'],
    ['application mode', '\u001bOH', 'home'],
    ['application mode', '\u001bOF', 'end'],
    ['Linux console, tmux', '\u001b[1~', 'home'],
    ['Linux console, tmux', '\u001b[4~', 'end'],
    ['rxvt', '\u001b[7~', 'home'],
    ['rxvt', '\u001b[8~', 'end'],
    ['rxvt', '\u001b[d', 'shift+left'],
    ['rxvt', '\u001b[c', 'shift+right'],
    ['PuTTY', '\b', 'backspace'],
    ['kitty', '\u001b[113u', 'q'],
    ['kitty', '\u001b[99;5u', 'ctrl+c'],
    ['kitty', '\u001b[27u', 'escape'],
    ['kitty, key held', '\u001b[1;1:2D', 'left'],
  ])('%s: %j is %s', (_, bytes, key) => {
    expect(namesOf(bytes)).toEqual([key]);
  });

  test('a burst is its keys in order', () => {
    expect(namesOf('++[ ')).toEqual(['+', '+', '[', 'space']);
    expect(namesOf('\u001b[D\u001b[D\u001b[C')).toEqual(['left', 'left', 'right']);
    expect(namesOf('l\u001b[Cq\u0003')).toEqual(['l', 'right', 'q', 'ctrl+c']);
    expect(namesOf('\t\t\t')).toEqual(['tab', 'tab', 'tab']);
    expect(namesOf('l\t\r\n')).toEqual(['l', 'tab', 'return', 'return']);
    expect(namesOf('\u007f\b')).toEqual(['backspace', 'backspace']);
    expect(namesOf('q\u000c')).toEqual(['q', 'ctrl+l']);
  });

  test('an escape and the key after it count both, though they are read at once', () => {
    expect(namesOf('\u001bq')).toEqual(['escape', 'q']);
    expect(namesOf('\u001b ')).toEqual(['escape', 'space']);
    expect(namesOf('\u001b\t')).toEqual(['escape', 'tab']);
    expect(namesOf('\u001b\r')).toEqual(['escape', 'return']);
    expect(namesOf('\u001b\u001b[A')).toEqual(['up']);
  });

  test.each([
    ['a release', '\u001b[32;1:3u'],
    ['a release of an arrow', '\u001b[1;1:3D'],
    ['a function key', '\u001b[15~'],
    ['delete', '\u001b[3~'],
    ['the terminal gaining focus', '\u001b[I'],
    ['a cursor position report', '\u001b[12;40R'],
  ])('%s is no key', (_, bytes) => {
    expect(namesOf(bytes).filter(name => asked(name) !== undefined)).toEqual([]);
  });
});

/** The names of the keys that a terminal's bytes are, by way of Ink. */
function namesOf(bytes: string): readonly KeyName[] {
  const names: KeyName[] = [];
  const app = render(<Listener onKeys={heard => names.push(...heard)} />);
  onTestFinished(app.unmount);
  typed(app.stdin, bytes);
  return names;
}

function Listener({onKeys}: {readonly onKeys: (names: readonly KeyName[]) => void}) {
  useInput((input, key) => onKeys(keyNames(input, key)));
  return <Text />;
}
