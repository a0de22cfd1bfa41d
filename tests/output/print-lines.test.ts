import {Writable} from 'node:stream';
import {tap, VirtualTimeScheduler} from 'rxjs';
import {describe, expect, test} from 'vitest';
import {buildTimeline, type Timeline} from '../../src/match/model/timeline.ts';
import {lines} from '../../src/output/lines.ts';
import {printLines} from '../../src/output/print-lines.ts';
import {formatLine, textLines} from '../../src/output/text.ts';
import {draft, makeMatch, ninety} from '../support/make-match.ts';
import {VirtualTime} from '../support/virtual-time.ts';

/** What is written to it, taken in only when the event loop comes round, as a slow pipe does. */
class Slow extends Writable {
  readonly chunks: string[] = [];
  override _write(chunk: Buffer, _encoding: string, done: (error?: Error | null) => void): void {
    this.chunks.push(chunk.toString());
    setImmediate(done);
  }
}

/** A match of very many cues, that all show the same. */
function long(count: number): Timeline {
  const timeline = buildTimeline(makeMatch([draft('remark', '1', {words: 'On it goes.'})]));
  const [cue] = timeline.cues;
  const [state] = timeline.states;
  return {
    ...timeline,
    cues: Array.from({length: count}, () => cue!),
    states: Array.from({length: count + 1}, () => state!),
    at: new Float64Array(count).fill(cue!.at),
  };
}

const max = Number.POSITIVE_INFINITY;

describe('printLines', () => {
  test('writes every line once, in order', async () => {
    const timeline = buildTimeline(ninety([draft('goal', '20', {side: 'home'})]));
    const stream = new Slow();
    const range = {from: 0, until: timeline.duration, speed: max};
    await printLines(open$ => lines(textLines(timeline), range, new VirtualTimeScheduler(), open$), stream);
    const printed = stream.chunks.join('').split('\n');
    expect(printed).toHaveLength(timeline.cues.length + 1);
    expect(printed[1]).toContain('1-0');
    expect(printed.at(-2)).toContain('Full-time');
  });

  test('writes a line as soon as it is due', async () => {
    const timeline = buildTimeline(ninety([draft('goal', '20', {side: 'home'})]));
    const time = new VirtualTime();
    const written: string[] = [];
    const stream = new Writable({
      write(chunk: Buffer, _encoding, done) {
        written.push(chunk.toString());
        done();
      },
    });
    const range = {from: 0, until: timeline.duration, speed: 60};
    const printing = printLines(open$ => lines(textLines(timeline), range, time, open$), stream);
    time.advance(1);
    await null;
    expect(written).toHaveLength(1);
    time.advance(19_000);
    await null;
    expect(written).toHaveLength(1);
    time.advance(1_000);
    await null;
    expect(written).toHaveLength(2);
    expect(written[1]).toContain('GOAL!');
    time.run();
    await printing;
  });

  test('holds back 200,000 lines while the stream is slow', async () => {
    const timeline = long(200_000);
    let made = 0;
    let written = 0;
    let ahead = 0;
    const stream = new Writable({
      write(chunk: Buffer, _encoding, done) {
        written += chunk.length;
        ahead = Math.max(ahead, made - written);
        setImmediate(done);
      },
    });
    const range = {from: 0, until: timeline.duration, speed: max};
    const count = tap<string>(line => {
      made += line.length + 1;
    });
    await printLines(open$ => lines(textLines(timeline), range, new VirtualTimeScheduler(), open$).pipe(count), stream);
    expect(written).toBe(made);
    expect(made).toBe(timeline.cues.reduce((sum, _, place) => sum + formatLine(timeline, place).length + 1, 0));
    expect(ahead).toBeLessThan(200_000);
  });

  test('rejects when the stream breaks, and makes no more lines', async () => {
    const timeline = long(200_000);
    let made = 0;
    const stream = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('broken'), {code: 'EPIPE'}));
      },
    });
    const range = {from: 0, until: timeline.duration, speed: max};
    const count = tap<string>(() => {
      made += 1;
    });
    const printing = printLines(
      open$ => lines(textLines(timeline), range, new VirtualTimeScheduler(), open$).pipe(count),
      stream,
    );
    await expect(printing).rejects.toThrow('broken');
    expect(made).toBeLessThan(10_000);
  });
});
