import {describe, expect, test} from 'vitest';
import {completionScript} from '../../scripts/completions.ts';
import {manual} from '../../scripts/manual.ts';
import {OPTIONS, SUBCOMMANDS} from '../../src/cli/options.ts';
import {parseArguments} from '../../src/cli/parse-args.ts';
import {SHELLS} from '../../src/cli/shells.ts';
import {UsageError} from '../../src/errors.ts';
import {KEYS} from '../../src/ui/input/keys.ts';

// tests/consumers runs these in the shells and man themselves.

describe.each(SHELLS)('the completions for %s', shell => {
  const script = completionScript(shell, ['first-leg', 'second-leg']);

  test('have every option, command and bundled match', () => {
    for (const {name} of OPTIONS) expect(script).toMatch(new RegExp(`(--|-l )${name}\\b`));
    for (const {name} of SUBCOMMANDS) expect(script).toMatch(new RegExp(`\\b${name}\\b`));
    expect(script).toContain('first-leg second-leg');
  });

  test('offer the values in the option table', () => {
    const plain = script.replaceAll('\\', '');
    for (const {offers = []} of OPTIONS) if (offers !== 'file') expect(plain).toContain(offers.join(' '));
  });

  test('are printed by replay completions and the name of the shell', () => {
    expect(parseArguments(['completions', shell])).toEqual({command: 'completions', shell});
  });
});

test('every offered value is valid', () => {
  for (const {name, offers = [], parse} of OPTIONS) {
    // A value that ends in = is completed by typing.
    for (const value of offers === 'file' ? [] : offers.filter(each => !each.endsWith('='))) {
      expect(() => parse?.(value), `--${name} ${value}`).not.toThrow();
    }
  }
});

test.each([
  [['completions'], 'replay completions needs a shell: bash, zsh or fish'],
  [['completions', 'csh'], 'no completions for csh; expected bash, zsh or fish'],
])('%j is refused', (argv, message) => {
  expect(() => parseArguments(argv)).toThrow(new UsageError(message));
});

test('the manual is ASCII and has every command, option and key', () => {
  const page = manual('1.2.3');
  expect(page).toMatch(/^[ -~\n]*$/);
  expect(page).toContain('football\\-replay 1.2.3');
  for (const {name} of SUBCOMMANDS) expect(page).toContain(`\n.B ${name}\n`);
  for (const {name} of OPTIONS) expect(page).toContain(`\\-\\-${name.replaceAll('-', '\\-')}`);
  for (const {name} of KEYS) expect(page).toContain(`(${name.replaceAll('-', '\\-')})`);
});
