import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {manual} from '../../scripts/manual.ts';
import {EXIT_CODE, EXIT_CODES, SIGNAL_EXIT_CODES} from '../../src/cli/exit-codes.ts';
import {EXPORT_FORMATS, PRINT_FORMATS} from '../../src/cli/export-formats.ts';
import {helpText} from '../../src/cli/help.ts';
import {OPTIONS, type OptionSpec, SUBCOMMANDS} from '../../src/cli/options.ts';
import {UsageError} from '../../src/errors.ts';
import {hintsOf, KEYS} from '../../src/ui/input/keys.ts';

const rows = helpText().split('\n');

test('the overview fits 80 by 24, with the prompt below it', () => {
  expect(Math.max(...rows.map(row => row.length))).toBeLessThan(80);
  expect(rows.length).toBeLessThanOrEqual(24);
  expect(rows.at(-1)).toBe('');
});

const isOfPlaying = ({name, of = ['play']}: OptionSpec) => of.includes('play') && name !== 'help' && name !== 'version';
const flags = ({name, value}: OptionSpec) => `--${name}${value === undefined ? '' : ` <${value}>`}`;

test('the overview has every option and subcommand, with a gap between the name and the help', () => {
  const text = helpText();
  const shown = OPTIONS.filter(isOfPlaying);
  expect(shown.length).toBeGreaterThan(10);
  for (const option of ['--help', '--version', '--json', '-o']) expect(text).toContain(option);
  for (const option of shown) {
    if (option.later) expect(text).toContain(` --${option.name}`);
    else expectEntry(rows, option);
  }
  for (const {name} of SUBCOMMANDS) if (name !== 'help') expect(text).toMatch(new RegExp(`replay ${name}\\b`));
});

function expectEntry(lines: readonly string[], option: OptionSpec): void {
  const first = lines.findIndex(row => row.includes(`${flags(option)} `));
  expect(lines[first], option.name).toMatch(/^ {2}\S.* {2}\S/);
  // Help that is too long for one line continues on the next.
  const words = lines
    .slice(first, first + 3)
    .join(' ')
    .replace(/\s+/g, ' ');
  expect(words, option.name).toContain(` ${option.help}`);
}

describe('the page about a command', () => {
  test.each(['play', ...SUBCOMMANDS.map(({name}) => name)] as const)('%s lists its own options only', name => {
    const lines = helpText(name).split('\n');
    for (const option of OPTIONS.filter(each => each.name !== 'help' && each.name !== 'version')) {
      if ((option.of ?? ['play']).includes(name)) expectEntry(lines, option);
      else expect(lines.join('\n')).not.toContain(`  --${option.name} `);
    }
    expect(Math.max(...lines.map(line => line.length))).toBeLessThan(80);
  });

  test('export lists the export formats, and play the print formats', () => {
    for (const {extension, help} of EXPORT_FORMATS) {
      expect(helpText('export').replace(/\s+/g, ' ')).toContain(` .${extension} ${help}`);
      expect(helpText()).toContain(` .${extension}`);
    }
    for (const {help} of PRINT_FORMATS) expect(helpText('play')).toContain(`  ${help}`);
  });

  test.each(['play', 'export'] as const)('%s lists the exit codes', name => {
    const lines = helpText(name)
      .split('\n')
      .map(line => line.trim().replace(/ +/g, ' '));
    for (const {code, means} of EXIT_CODES) expect(lines).toContain(`${code} ${means}`);
  });

  test('the overview lists the main ones', () => {
    expect(helpText()).toContain('Exit  0 done · 1 bad input · 2 bad usage · 70 a bug · 130 Ctrl-C\n');
  });
});

test('every code that the program exits with is in the table, and so in help, manual and README', () => {
  const codes = [...Object.values(EXIT_CODE), ...Object.values(SIGNAL_EXIT_CODES), new UsageError('').exitCode];
  expect(new Set(EXIT_CODES.map(({code}) => code))).toEqual(new Set<number>(codes));
  const manualPage = manual('1').replaceAll('\\-', '-');
  const readme = readFileSync('README.md', 'utf8');
  for (const {code, means} of EXIT_CODES) {
    expect(manualPage).toContain(`.TP\n.B ${code}\n${means}\n`);
    expect(readme).toMatch(new RegExp(`\n\\| ${code} +\\| `));
  }
});

test('the overview lists the main keys, and says how to see all of them', () => {
  const text = helpText();
  for (const hint of hintsOf(KEYS)) if (!hint.endsWith(' help')) expect(text).toContain(hint);
  expect(text).toContain('? shows all keys');
  expect(KEYS.find(({keys}) => keys.includes('?'))?.command).toEqual({type: 'overlay', overlay: 'help'});
});
