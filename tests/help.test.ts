import {expect, test} from 'vitest';
import {OPTIONS, SUBCOMMANDS} from '../src/args.ts';
import {helpText} from '../src/help.ts';
import {KEYS} from '../src/ui/keys.ts';

const rows = helpText().split('\n');

test('the help is one screen of 80 by 24, with the prompt below it', () => {
  expect(Math.max(...rows.map(row => row.length))).toBeLessThan(80);
  expect(rows.length).toBeLessThanOrEqual(24);
  expect(rows.at(-1)).toBe('');
});

test('the help has every option, every subcommand but itself, and every key', () => {
  const text = helpText();
  for (const {name} of OPTIONS) expect(text).toContain(`--${name}`);
  for (const {name} of SUBCOMMANDS) if (name !== 'help') expect(text).toContain(`replay ${name}`);
  for (const {shown} of KEYS) expect(text).toContain(shown);
});

test('two keys that do the same either way are one item', () => {
  expect(helpText()).toContain(', . previous/next event');
});
