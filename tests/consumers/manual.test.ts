import {spawnSync} from 'node:child_process';
import {expect, test} from 'vitest';
import {OPTIONS, SUBCOMMANDS} from '../../src/cli/options.ts';
import {KEYS} from '../../src/ui/input/keys.ts';
import {withConsumer} from './consumer.ts';

withConsumer('man', () => {
  /** The page as it is read, and what is wrong with it. */
  const read = (columns: number, locale: string) =>
    spawnSync('man', ['--warnings', '-l', 'dist/replay.1'], {
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        MANWIDTH: String(columns),
        LC_ALL: locale,
        MANROFFOPT: '-ww',
        MAN_KEEP_FORMATTING: '',
      },
    });

  test.each([
    [80, 'C.UTF-8'],
    [50, 'C.UTF-8'],
    [80, 'C'],
  ])('reads the page at %i columns in the locale %s, and has nothing to say against it', (columns, locale) => {
    const {stdout, stderr, status} = read(columns, locale);
    expect({stderr, status}).toEqual({stderr: '', status: 0});
    for (const line of stdout.trimEnd().split('\n')) expect(line.length).toBeLessThanOrEqual(columns);
  });

  test('finds in it every command, option, action, and the exit codes', () => {
    const page = read(200, 'C.UTF-8').stdout.replace(/.\u0008/g, '');
    for (const {name} of SUBCOMMANDS) expect(page).toMatch(new RegExp(`^ +${name}\\b`, 'm'));
    for (const {name} of OPTIONS) expect(page).toMatch(new RegExp(`^ +(-\\w, )?--${name}\\b`, 'm'));
    for (const {name, shown, help} of KEYS) {
      expect(page.replace(/\s+/g, ' ')).toContain(`${shown} ${help} (${name})`.replace(/\s+/g, ' '));
    }
    for (const code of [0, 1, 2, 130]) expect(page).toMatch(new RegExp(`^ +${code} `, 'm'));
    expect(page).toContain('FOOTBALL_REPLAY_CONFIG');
  });
});
