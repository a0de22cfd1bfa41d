import {PassThrough} from 'node:stream';
import {describe, expect, test} from 'vitest';
import {MINUTE} from '../../../src/match/model/clock.ts';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {filterStdin} from '../../../src/ui/input/stdin-filter.ts';
import {draft, ninety} from '../../support/make-match.ts';
import {driven} from '../../support/render.tsx';
import {VirtualTime} from '../../support/virtual-time.ts';

const START = '\u001b[200~';
const END = '\u001b[201~';

/** A filtered input, what its listeners hear, and what is left for Ink to read. */
function filtered() {
  const calls: string[] = [];
  const own = {
    isTTY: true,
    setRawMode: (on: boolean) => calls.push(`raw ${on}`),
    ref: () => calls.push('ref'),
    unref: () => calls.push('unref'),
  };
  const stdin = Object.assign(new PassThrough({encoding: 'utf8'}), own) as unknown as NodeJS.ReadStream & PassThrough;
  const time = new VirtualTime();
  const heard: string[] = [];
  const filter = filterStdin(stdin, time, {
    mouse: report => heard.push(`mouse ${report.slice(1)}`),
    paste: text => heard.push(`paste ${text}`),
  });
  const read = (): readonly string[] => {
    const keys: string[] = [];
    for (let chunk = filter.read(); chunk !== null; chunk = filter.read()) keys.push(String(chunk));
    return keys;
  };
  return {stdin, filter, time, heard, calls, read};
}

describe('filterStdin', () => {
  test('leaves only keys, in pieces around the removed sequences', () => {
    const {stdin, heard, read} = filtered();
    stdin.write(`a\u001b[<0;1;2Mb${START}c${END}d\u001b[Ie`);
    expect(read()).toEqual(['a', 'b', 'd', 'e']);
    expect(heard).toEqual(['mouse [<0;1;2M', 'paste c']);
  });

  test('is otherwise the input itself', () => {
    const {filter, calls} = filtered();
    filter.setRawMode(true);
    filter.ref();
    filter.unref();
    expect(filter.isTTY).toBe(true);
    expect(calls).toEqual(['raw true', 'ref', 'unref']);
  });

  test('an unfinished paste is over after a second without more of it', () => {
    const {stdin, filter, time, heard, read} = filtered();
    let readable = 0;
    filter.on('readable', () => {
      readable += 1;
    });
    stdin.write(`${START}abc`);
    expect(read()).toEqual([]);
    time.advance(900);
    stdin.write('def');
    expect(read()).toEqual([]);
    time.advance(999);
    expect(heard).toEqual([]);
    const before = readable;
    time.advance(1);
    expect(readable).toBe(before + 1);
    stdin.write('q');
    expect(read()).toEqual(['q']);
    expect(heard).toEqual(['paste abcdef']);
    expect(time.pending).toBe(0);
  });

  test('an unfinished sequence becomes keys', () => {
    const {stdin, time, read} = filtered();
    stdin.write('\u001b[20');
    expect(read()).toEqual([]);
    time.advance(50);
    expect(read()).toEqual(['\u001b[20']);
  });

  test('Ctrl-C ends a paste that has no end', () => {
    const {stdin, heard, read} = filtered();
    stdin.write(`${START}abc`);
    stdin.write('\u0003');
    expect(read()).toEqual(['\u0003']);
    expect(heard).toEqual(['paste abc']);
  });
});

describe('a paste', () => {
  const timeline = buildTimeline(
    ninety([draft('corner', '12', {side: 'home', words: 'The first corner.'}), draft('foul', '13', {side: 'away'})]),
  );

  test('goes into an open prompt, between typed characters', async () => {
    const app = await driven(timeline, {position: 5 * MINUTE});
    await app.press(':', '1');
    await app.send(`${START}2:3${END}`);
    expect(app.lines().at(-1)).toContain('Go to: 12:3');
    await app.press('0', 'return');
    expect(app.screen()).toContain('12:30');
    expect(app.session.frame().view.prompt).toBeUndefined();
  });

  test('in one piece with the key that opens the prompt', async () => {
    const app = await driven(timeline, {position: 5 * MINUTE});
    await app.send(`:${START}12:30\n${END}`);
    expect(app.lines().at(-1)).toContain('Go to: 12:30');
    await app.press('return');
    expect(app.screen()).toContain('12:30');
  });

  test('is not read as keys: it does nothing without a prompt, in an overlay, or before the end is confirmed', async () => {
    const app = await driven(timeline, {position: 5 * MINUTE});
    for (const keys of [[], ['?'], ['P'], ['end']]) {
      await app.press('escape', ...keys);
      const before = app.screen();
      await app.send(`${START}qQy+12\u001b[A${END}`);
      expect(app.screen()).toBe(before);
      expect(app.ended()).toBe(false);
    }
  });

  test.each([':', '/'])('of 100 KB after %s is cut, and keys work after it', async key => {
    const app = await driven(timeline, {position: 5 * MINUTE});
    await app.press(key);
    const paste = START + 'x'.repeat(100_000) + END;
    for (let n = 0; n < paste.length; n += 4_095) await app.send(paste.slice(n, n + 4_095));
    expect(app.session.frame().view.typed).toBe('x'.repeat(1_000));
    await app.press('escape');
    expect(app.session.frame().view.prompt).toBeUndefined();
    await app.send(START);
    await app.press('ctrl+c');
    expect(app.ended()).toBe(true);
  });
});
