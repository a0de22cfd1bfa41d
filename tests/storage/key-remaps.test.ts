import {describe, expect, test} from 'vitest';
import {type Remappable, type Remaps, remapKeys} from '../../src/storage/key-remaps.ts';
import {readKey, showKey} from '../../src/storage/key-spelling.ts';

const TABLE: readonly (Remappable & {readonly help: string})[] = [
  {name: 'play-pause', keys: ['space', 'p'], shown: 'space p', help: 'play or pause'},
  {name: 'back-minute', keys: ['left', 'h'], shown: '← h', help: 'back one match minute'},
  {name: 'next-goal', keys: ['g'], shown: 'g', help: 'next goal'},
  {name: 'next-highlight', keys: ['n'], shown: 'n', help: 'next highlight'},
  {name: 'next-hit', keys: ['n'], shown: 'n', help: 'next hit of a search'},
  {name: 'tenths', keys: ['0', '1', '2'], shown: '0-2', help: 'tenths', fixed: true},
  {name: 'quit', keys: ['q', 'ctrl+c'], shown: 'q Ctrl-C', help: 'quit'},
];

const messages = (remaps: Remaps) => remapKeys(TABLE, remaps).problems.map(({message}) => message);
const row = (remaps: Remaps, name: string) => {
  const {table, problems} = remapKeys(TABLE, remaps);
  expect(problems).toEqual([]);
  return table.find(binding => binding.name === name);
};

describe('remapKeys', () => {
  test('without remaps is the table', () => {
    expect(remapKeys(TABLE, {})).toEqual({table: TABLE, problems: []});
  });

  test('gives an action other keys, and the shown key follows; everything else stays the same', () => {
    expect(row({'next-goal': 'x'}, 'next-goal')).toEqual({
      name: 'next-goal',
      keys: ['x'],
      shown: 'x',
      help: 'next goal',
    });
    expect(row({'next-goal': ['Right', 'shift+left', 'ctrl+X', 'pageup']}, 'next-goal')).toMatchObject({
      keys: ['right', 'shift+left', 'ctrl+x', 'pageup'],
      shown: '→ shift ← Ctrl-X PgUp',
    });
    expect(remapKeys(TABLE, {'next-goal': 'x'}).table.filter((binding, n) => binding !== TABLE[n])).toHaveLength(1);
  });

  test('the same keys as before keep the row as it is written', () => {
    expect(row({tenths: ['0', '1', '2']}, 'tenths')?.shown).toBe('0-2');
  });

  test('two actions can change places, and a key that was freed can be taken', () => {
    expect(remapKeys(TABLE, {'next-goal': 'h', 'back-minute': 'g'}).problems).toEqual([]);
    expect(remapKeys(TABLE, {'next-goal': 'h', 'back-minute': 'left'}).problems).toEqual([]);
  });

  test('an action without keys is off the table; a key given twice counts once', () => {
    expect(row({'next-goal': []}, 'next-goal')).toBeUndefined();
    expect(row({'next-goal': ['x', 'x']}, 'next-goal')?.keys).toEqual(['x']);
  });

  test('a reserved key stays with its action', () => {
    expect(row({quit: 'x'}, 'quit')).toMatchObject({keys: ['x', 'ctrl+c'], shown: 'x Ctrl-C'});
    expect(row({quit: []}, 'quit')).toMatchObject({keys: ['ctrl+c'], shown: 'Ctrl-C'});
    expect(messages({'next-goal': 'ctrl+c'})).toEqual(['ctrl+c is reserved, and cannot be used for next-goal']);
    expect(messages({quit: ['q', 'Ctrl+Z']})).toEqual(['ctrl+z is reserved, and cannot be used for quit']);
  });

  test('keys such as the arrows can be removed, but not assigned to another action', () => {
    expect(row({tenths: '0'}, 'tenths')).toMatchObject({keys: ['0'], shown: '0'});
    expect(messages({tenths: ['0', 'x']})).toEqual([
      'the keys of tenths mean what is written on them: it can keep some of 0 1 2, and take no other',
    ]);
  });

  test('an unknown action is named, with the one that was meant', () => {
    expect(messages({'next-gaol': 'x'})).toEqual(['no action "next-gaol"; did you mean "next-goal"?']);
    expect(messages({explode: 'x'})[0]).toMatch(/^no action "explode"; the nearest are (.+, ){2}.+$/);
    expect(messages({constructor: 'x'})[0]).toContain('no action "constructor"');
  });

  test('an unknown key is named, with what a key is', () => {
    expect(messages({'next-goal': 'pagup'})).toEqual(['no key "pagup"; did you mean "pageup"?']);
    expect(messages({'next-goal': 'Shift+g'})).toEqual([
      'no key "Shift+g"; a shifted letter is written as its capital: "G"',
    ]);
  });

  test('a clash names both actions and the key', () => {
    expect(remapKeys(TABLE, {'next-goal': 'h'})).toEqual({
      table: TABLE,
      problems: [
        {
          action: 'next-goal',
          message:
            'the key "h" of next-goal already belongs to back-minute; choose another key, or give back-minute other keys',
        },
      ],
    });
  });

  test('a clash of two remaps is one problem', () => {
    const problem = {
      action: 'next-goal',
      message: 'the key "x" is used for both play-pause and next-goal; remove one of them',
    };
    expect(remapKeys(TABLE, {'play-pause': 'x', 'next-goal': 'x'}).problems).toEqual([problem]);
    expect(remapKeys(TABLE, {'next-goal': 'x', 'play-pause': 'x'}).problems).toEqual([problem]);
  });

  test('a key that two actions share by default is no conflict, but becomes one for a third action', () => {
    expect(messages({'next-highlight': ['n', 'x']})).toEqual([]);
    expect(messages({'next-goal': 'n'})).toHaveLength(2);
  });
});

describe('readKey', () => {
  test.each([
    ['x', 'x'],
    ['X', 'X'],
    ['?', '?'],
    ['é', 'é'],
    ['−', '−'],
    [' ', 'space'],
    ['Space', 'space'],
    ['PageUp', 'pageup'],
    ['shift+tab', 'shift+tab'],
    ['Ctrl+R', 'ctrl+r'],
  ])('%j is the key %j', (text, key) => {
    expect(readKey(text)).toEqual({key});
  });

  test.each([
    '',
    'xx',
    '\n',
    '\u001b',
    '\u200b',
    '\u0301',
    '\u00a0',
    'ctrl+1',
    'ctrl+',
    'ctrl+shift+x',
    'alt+x',
    'toString',
    '👍🏽',
  ])('%j is no key', text => {
    expect(readKey(text)).toHaveProperty('problem');
  });

  test('a control key that a terminal cannot distinguish from another is refused', () => {
    expect(readKey('ctrl+i')).toEqual({
      problem: 'ctrl+i cannot be distinguished from tab: a terminal sends the same for both',
    });
  });

  test('without a near name it says what a key is, and shows nothing that steers a terminal', () => {
    expect(readKey('\u001b[31mhyperspace drive engaged')).toEqual({
      problem:
        'no key "hyperspace drive en…"; a key is one character, ctrl+ and a letter, or one of space, left, ' +
        'right, up, down, home, end, pageup, pagedown, backspace, escape, tab, return, shift+left, shift+right, shift+tab',
    });
  });

  test('keys are shown as the key table writes them', () => {
    expect(['left', 'escape', 'ctrl+c', 'shift+tab', 'g'].map(showKey)).toEqual([
      '←',
      'esc',
      'Ctrl-C',
      'shift tab',
      'g',
    ]);
  });
});
