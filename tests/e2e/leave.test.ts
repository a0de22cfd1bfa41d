import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, expect, onTestFinished, test} from 'vitest';
import {AS_IT_WAS, clockOf, type OpenOptions, open, openShell, type Terminal} from './terminal.ts';

const BREAK = path.resolve('tests/e2e/break.ts');

/** Playing, with everything switched on that has to be switched off again. */
async function playing(options: OpenOptions = {}): Promise<Terminal> {
  const terminal = open(['first-leg', '--speed', '10', '--mouse'], options);
  await terminal.until(screen => clockOf(screen) >= 2 && terminal.modes().mouse);
  expect(terminal.modes()).toMatchObject({alternate: true, cursor: false, mouse: true});
  return terminal;
}

const signal = (name: NodeJS.Signals) => (terminal: Terminal) => process.kill(terminal.pid(), name);
const key = (name: string) => (terminal: Terminal) => terminal.press(name);

const ENDINGS: readonly (readonly [string, number, (terminal: Terminal) => void])[] = [
  ['q', 0, key('q')],
  ['Q', 0, key('Q')],
  ['Ctrl-C', 130, key('ctrl+c')],
  ['SIGINT', 130, signal('SIGINT')],
  ['SIGQUIT', 131, signal('SIGQUIT')],
  ['SIGTERM', 143, signal('SIGTERM')],
  ['SIGHUP', 129, signal('SIGHUP')],
];

describe('the terminal comes back as it was, and nothing is said', () => {
  test.each(ENDINGS)('after %s, with exit code %d', async (_, code, end) => {
    const terminal = await playing();
    end(terminal);
    expect(await terminal.exit()).toEqual({code, line: 'same', modes: AS_IT_WAS});
    expect(terminal.transcript().trim()).toMatch(/^left with \d+, line same$/);
  });

  test.each([
    ['help', '?', /these keys/],
    ['a prompt', ':', /Go to:/],
    ['a list', 'P', /Follow a player/],
    ['a question', 'end', /To the end/],
  ])('after Ctrl-C and after SIGTERM from %s', async (_, opens, shows) => {
    for (const [, code, end] of ENDINGS.filter(([name]) => name === 'Ctrl-C' || name === 'SIGTERM')) {
      const terminal = await playing();
      terminal.press(opens);
      await terminal.until(shows);
      end(terminal);
      expect(await terminal.exit()).toEqual({code, line: 'same', modes: AS_IT_WAS});
    }
  });

  test.each(ENDINGS)('after %s with --screen-reader, with exit code %d', async (_, code, end) => {
    const terminal = open(['first-leg', '--screen-reader']);
    await terminal.until(/Before kick-off/);
    end(terminal);
    expect(await terminal.exit()).toEqual({code, line: 'same', modes: AS_IT_WAS});
  });

  test.each(ENDINGS.filter(([name]) => name !== 'Q'))(
    'after %s from the choice of matches, with exit code %d',
    async (_, code, end) => {
      const terminal = open([]);
      await terminal.until(/Which match\?/);
      end(terminal);
      expect(await terminal.exit()).toEqual({code, line: 'same', modes: AS_IT_WAS});
    },
  );

  test.each(ENDINGS)('after %s with stderr in a file, which stays empty; exit code %d', async (_, code, end) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'replay-stderr-'));
    onTestFinished(() => rmSync(folder, {recursive: true}));
    const errors = path.join(folder, 'errors');
    const terminal = await playing({streams: `2>'${errors}'`});
    end(terminal);
    expect(await terminal.exit()).toEqual({code, line: 'same', modes: AS_IT_WAS});
    expect(readFileSync(errors, 'utf8')).toBe('');
  });

  test('after full-time, which waits for a key', async () => {
    const terminal = open(['first-leg@90', '--speed', 'max', '--mouse']);
    await terminal.until(/full-time/);
    await terminal.quiet(200);
    terminal.press('q');
    expect(await terminal.exit()).toEqual({code: 0, line: 'same', modes: AS_IT_WAS});
  });
});

describe('a bug shows its stack on the screen that was there before, with exit code 70', () => {
  test.each(['component', 'callback', 'promise'])('in a %s', async what => {
    const terminal = await playing({
      node: ['--import', BREAK],
      env: {BREAK: what, NODE_NO_WARNINGS: '1'},
    });
    process.kill(terminal.pid(), 'SIGUSR2');
    expect(await terminal.exit()).toEqual({code: 70, line: 'same', modes: AS_IT_WAS});
    const said = terminal.transcript();
    expect(said).toMatch(/^replay \d+\.\d+\.\d+: this is a bug in replay\n/m);
    expect(said).toMatch(new RegExp(`^Error: broken in a ${what}\n +at `, 'm'));
    expect(said.match(/broken in/g)).toHaveLength(1);
  });
});

describe('Ctrl-Z and fg, under a shell for people', () => {
  test.each([
    ['the program', 'replay', ''],
    // npx waits for the program, and has to be stopped with it.
    ['npx', 'npx replay', `cd '${path.resolve('.')}'; `],
  ])('%s: both give back what they took, and no match time goes by', async (_, command, first) => {
    const shell = openShell();
    await shell.until(/ready> $/m);
    shell.type(`${first}clear; stty -g >~/before; ${command} first-leg --speed 10 --mouse\r`);
    await shell.until(screen => clockOf(screen) >= 3 && shell.modes().mouse);
    for (let round = 0; round < 2; round += 1) {
      let last = 0;
      shell.press('ctrl+z');
      const said = new RegExp(`Stopped +${command}[\\s\\S]*^ready> $`, 'm');
      const stopped = await shell.until(screen => {
        last = Math.max(last, clockOf(screen) || 0);
        return said.test(screen);
      });
      expect(stopped).not.toContain('SOUTHAMPTON');
      expect(shell.modes()).toMatchObject({...AS_IT_WAS, paste: expect.any(Boolean)});
      // The line is the shell's again: bash sets its own while it edits, so that a program is asked.
      // Stopped for five seconds of real time, which would be fifty of the clock.
      shell.type('clear; [ "$(stty -g)" = "$(cat ~/before)" ] && echo the line is its own; sleep 5; echo awake\r');
      await shell.until(/^the line is its own\nawake\nready> $/m);
      shell.type('fg\r');
      const from = clockOf(await shell.until(screen => /▶ 10×/.test(screen) && shell.modes().alternate));
      expect(shell.modes()).toEqual({alternate: true, cursor: false, mouse: true, paste: true});
      expect(from).toBeLessThan(last + 50);
      await shell.until(screen => clockOf(screen) >= from + 3);
    }
    shell.press('space');
    await shell.until(/^ ‖ 10×/m);
    shell.press('q');
    await shell.until(/^ready> $/m);
    shell.type('echo "left with $?"\r');
    await shell.until(/^left with 0/m);
    expect(shell.modes()).toMatchObject({alternate: false, cursor: true, mouse: false});
  });
});

describe('an output that goes away', () => {
  test('a reader that has seen enough ends it quietly', async () => {
    const shell = openShell({columns: 200});
    await shell.until(/ready> $/m);
    shell.type(`clear; replay first-leg --speed max | head -n 2; echo "left with \${PIPESTATUS[*]}"\r`);
    const screen = await shell.until(/^left with [\s\S]*^ready> $/m);
    expect(screen.split('\n').filter(line => line !== '')).toEqual([
      expect.stringMatching(/^ +pre /),
      expect.stringMatching(/^ +pre /),
      // What is written before the reader has left was written well.
      expect.stringMatching(/^left with (0|141) 0/),
      expect.stringMatching(/ready>/),
    ]);
  });

  test('while it plays on, too', async () => {
    const shell = openShell();
    await shell.until(/ready> $/m);
    shell.type(`clear; replay first-leg --speed 600 | head -n 6; echo "left with \${PIPESTATUS[*]}"\r`);
    await shell.until(/^left with 141 0/m);
  });

  test('a closed stream is not a terminal, and not an error', async () => {
    const terminal = open(['first-leg', '--speed', 'max'], {streams: '>&-'});
    expect(await terminal.exit()).toEqual({code: 0, line: 'same', modes: AS_IT_WAS});
    expect(terminal.transcript()).not.toContain('Error');
  });

  test('a full disk is said in a word', async () => {
    const terminal = open(['first-leg', '--speed', 'max'], {streams: '>/dev/full'});
    expect(await terminal.exit()).toEqual({code: 1, line: 'same', modes: AS_IT_WAS});
    expect(terminal.transcript()).toContain('replay: cannot write the output: the disk is full');
  });
});

test.each([
  ['playing', ['first-leg', '--speed', '10', '--mouse']],
  ['paused', ['first-leg', '--paused']],
  ['speaking', ['first-leg', '--screen-reader']],
])('when the terminal is closed while %s, the program does not outlive it', async (_, args) => {
  const terminal = open(args);
  await terminal.until(/Southampton/i);
  const pid = terminal.pid();
  terminal.hangUp();
  await expect.poll(() => isRunning(pid), {timeout: 60_000}).toBe(false);
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
