import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {spawn} from '@lydell/node-pty';
import {expect, test} from 'vitest';
import {textOf} from '../../src/output/recordings/cells.ts';
import {emulator, eventsOf} from '../output/recordings/replayed.ts';
import {openPage, type Page, playerFiles} from './browser.ts';
import {withConsumer} from './consumer.ts';
import {eachMatch, exported} from './matches.ts';

const SIZE = {columns: 100, rows: 30};

/** The screen that a terminal shows in the end. */
async function lastScreen(written: readonly string[]): Promise<readonly string[]> {
  const screen = emulator(SIZE.columns, SIZE.rows);
  for (const data of written) await screen.write(data);
  return screen.rows().map(textOf);
}

withConsumer('asciinema', () => {
  /** What `asciinema cat` prints; it wants a terminal. */
  const cat = (file: string) =>
    new Promise<{readonly code: number; readonly printed: string}>(resolve => {
      let printed = '';
      const env = {PATH: process.env.PATH ?? '', HOME: path.dirname(file), TERM: 'xterm-256color', LANG: 'C.UTF-8'};
      const pty = spawn('asciinema', ['cat', file], {cols: SIZE.columns, rows: SIZE.rows, env});
      pty.onData(data => {
        printed += data;
      });
      pty.onExit(({exitCode}) => resolve({code: exitCode, printed}));
    });

  eachMatch(match => {
    test('prints the recording, and leaves the last screen in the terminal', async () => {
      const text = exported(match, 'cast', '--cast', '2', '--speed', '600');
      const folder = mkdtempSync(path.join(tmpdir(), 'replay-cat-'));
      try {
        const file = path.join(folder, 'match.cast');
        writeFileSync(file, text);
        const {code, printed} = await cat(file);
        expect({code, said: /error|traceback/i.exec(printed)?.[0]}).toEqual({code: 0, said: undefined});
        const outputs = eventsOf(text).filter(event => event.code === 'o');
        const screen = await lastScreen([printed]);
        expect(screen).toEqual(await lastScreen(outputs.map(({data}) => data)));
        expect(screen.join('\n')).toContain('full-time');
      } finally {
        rmSync(folder, {recursive: true, force: true});
      }
    });
  });
});

/** The lines of the README that put a recording on a page. */
function readmeLines(): string {
  const lines = /```html\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
  expect(lines.trim().split('\n')).toHaveLength(3);
  return lines;
}

withConsumer('chromium', () => {
  /** A page with a recording, by the lines of the README; only where the player comes from is another. */
  async function pageWith(recording: string): Promise<Page> {
    const lines = readmeLines()
      .replaceAll(/https:[^"]*\//g, '')
      .replace('AsciinemaPlayer.create', 'window.player = AsciinemaPlayer.create');
    const file = /'([\w-]+\.cast)'/.exec(lines)![1]!;
    const files = new Map<string, string | Buffer>([
      ...playerFiles(),
      ['match.html', `<!doctype html><meta charset="utf-8">${lines}`],
      [file, recording],
    ]);
    const page = await openPage(files, 'match.html');
    await page.until("window.player !== undefined && document.querySelector('.ap-player') !== null");
    return page;
  }

  /** The words on the player's screen. */
  const SHOWN = "document.querySelector('.ap-term')?.textContent ?? ''";

  eachMatch(match => {
    test('plays, pauses and scrubs the recording, and shows its highlights as markers', async () => {
      const text = exported(match, 'cast', '--speed', '120');
      const events = eventsOf(text);
      const markers = events.filter(({code}) => code === 'm');
      const page = await pageWith(text);
      try {
        await page.evaluate('player.play()');
        await page.until(
          'player.getCurrentTime().then ? (await player.getCurrentTime()) > 0.3 : player.getCurrentTime() > 0.3',
        );
        await page.evaluate('player.pause()');
        const [first, second] = [
          await page.evaluate<number>('player.getCurrentTime()'),
          await page.evaluate<number>('new Promise(done => setTimeout(done, 400)).then(() => player.getCurrentTime())'),
        ];
        expect(second).toBe(first);
        expect(await page.evaluate<number>('player.getDuration()')).toBeCloseTo(events.at(-1)!.at, 1);
        // One marker a shot: those of one instant share theirs.
        await page.until(`document.querySelectorAll('.ap-marker').length === ${markers.length}`);
        expect(markers.length).toBeGreaterThan(3);
        const labels = await page.evaluate<string>(
          "[...document.querySelectorAll('.ap-marker-container')].map(each => each.textContent).join('|')",
        );
        for (const {data} of markers) expect(labels).toContain(data);
        const last = Math.floor(events.findLast(({code}) => code === 'o')!.at) + 1;
        await page.evaluate(`player.seek(${last - 2})`);
        await page.until(`(${SHOWN}).includes('full-time')`);
        await page.evaluate('player.seek({marker: 0})');
        expect(await page.evaluate<number>('player.getCurrentTime()')).toBeCloseTo(markers[0]!.at, 1);
        await page.until(`!(${SHOWN}).includes('full-time')`);
        expect(page.errors).toEqual([]);
      } finally {
        await page.close();
      }
    });

    test('reads a picture: well formed, with its words, and as wide as its cells', async () => {
      const svg = exported(`${match}@67`, 'svg', '--size', '100x30');
      const screen = exported(`${match}@67`, 'txt', '--size', '100x30');
      const page = await openPage(new Map([['match.svg', svg]]), 'match.svg');
      try {
        await page.until("document.querySelector('text') !== null");
        expect(
          await page.evaluate("document.querySelector('parsererror') === null && document.documentElement.localName"),
        ).toBe('svg');
        expect(await page.evaluate<string>("document.querySelector('title').textContent")).toMatch(
          / \d+-\d+ .*, 67:00$/,
        );
        const words = await page.evaluate<string[]>(
          "[...document.querySelectorAll('text')].map(line => line.textContent.trimEnd())",
        );
        // Below the screen, text may credit the data. The text has no colours, so none are explained, and no inverse: all other
        // words are the same.
        const letters = (lines: readonly string[]) => lines.flatMap(line => line.match(/[\p{L}\p{N}’']{3,}/gu) ?? []);
        const coloured = words.filter(line => !line.endsWith(' in change colours'));
        expect(letters(coloured)).toEqual(letters(screen.split('\n').slice(0, 29)));
        // Every piece ends where its cells do: none lies on the next.
        const beside = await page.evaluate<number>(`Math.max(...[...document.querySelectorAll('tspan')].map(piece => {
          const {x, width} = piece.getExtentOfChar(piece.getNumberOfChars() - 1);
          const [from, length] = ['x', 'textLength'].map(name => Number(piece.getAttribute(name)));
          return Math.abs(x + width - from - length);
        }))`);
        expect(beside).toBeLessThan(0.5);
      } finally {
        await page.close();
      }
    });
  });
});
