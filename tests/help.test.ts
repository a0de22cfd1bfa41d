import {expect, test} from 'vitest';
import {OPTIONS, SUBCOMMANDS} from '../src/args.ts';
import {helpText} from '../src/help.ts';
import {hintsOf, KEYS} from '../src/ui/keys.ts';

const rows = helpText().split('\n');

test('the help is one screen of 80 by 24, with the prompt below it', () => {
  expect(Math.max(...rows.map(row => row.length))).toBeLessThan(80);
  expect(rows.length).toBeLessThanOrEqual(24);
  expect(rows.at(-1)).toBe('');
});

test('the help has every option and every subcommand but itself, with space between a name and what it does', () => {
  const text = helpText();
  for (const {name, value, help} of OPTIONS) {
    const line = rows.find(row => row.includes(`--${name}${value === undefined ? ' ' : ` <${value}>`}`));
    expect(line, name).toMatch(/^ {2}\S.* {2}\S/);
    expect(line, name).toContain(`  ${help}`);
  }
  for (const {name} of SUBCOMMANDS) if (name !== 'help') expect(text).toContain(`replay ${name}`);
});

test('the help has the first keys of the table, and says where all of them are', () => {
  const text = helpText();
  for (const hint of hintsOf(KEYS)) if (!hint.endsWith(' help')) expect(text).toContain(hint);
  expect(text).toContain('? shows all keys');
  expect(KEYS.find(({keys}) => keys.includes('?'))?.command).toEqual({type: 'overlay', overlay: 'help'});
});
