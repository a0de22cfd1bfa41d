import {describe, expect, test} from 'vitest';
import {buildTimeline, type Timeline} from '../../src/match/model/timeline.ts';
import {type LineRange, lines} from '../../src/output/lines.ts';
import {formatLine, textLines} from '../../src/output/text.ts';
import {draft, makeMatch, ninety} from '../support/make-match.ts';
import {VirtualTime} from '../support/virtual-time.ts';

const timeline = buildTimeline(
  makeMatch([
    draft('remark', '0', {words: 'The teams are out.'}),
    draft('kick-off', '1'),
    draft('shot', '1:30', {side: 'home', outcome: 'saved', timing: {kind: 'order'}}),
    draft('goal', '20:30', {side: 'home', words: 'In it goes.'}),
    draft('goal', '20:31', {side: 'away', words: 'A goal at once!'}),
    draft('whistle', '45+2'),
    draft('remark', '45+2', {words: 'A breath.'}),
    draft('kick-off', '46'),
    draft('whistle', '90', {final: true}),
  ]),
);
const all = timeline.cues.map((_, place) => formatLine(timeline, place, place === 0 ? undefined : place - 1));
const whole = {from: 0, until: timeline.duration};

/** Every line of a range with the real millisecond it came at, in virtual time. */
function timed(of: Timeline, range: LineRange, start = 0): readonly (readonly [number, string])[] {
  const time = new VirtualTime();
  time.advanceTo(start);
  const seen: (readonly [number, string])[] = [];
  lines(textLines(of), range, time).subscribe(line => seen.push([time.now() - start, line]));
  time.run();
  return seen;
}

test('a line has minute, changed score, side and words', () => {
  expect(all).toEqual([
    '    pre  0-0       The teams are out.',
    "     1'            Homeham v Awayton, and we’re under way in the Test Cup.",
    "    ~1'       HOM  An effort by Homeham: saved.",
    "    20'  1-0  HOM  GOAL! In it goes.",
    "    20'  1-1  AWA  GOAL! A goal at once!",
    "  45+2'            Half-time: Homeham 1-1 Awayton.",
    '     HT            A breath.',
    "    46'            Back under way for the second half.",
    "    90'            Full-time: Homeham 1-1 Awayton.",
  ]);
});

describe('lines', () => {
  test('come at once, in order and without a timer at speed max', () => {
    const time = new VirtualTime();
    const seen: string[] = [];
    let complete = false;
    lines(textLines(timeline), {...whole, speed: Number.POSITIVE_INFINITY}, time).subscribe({
      next: line => seen.push(line),
      complete: () => {
        complete = true;
      },
    });
    expect(seen).toEqual(all);
    expect(complete).toBe(true);
    expect(time.pending).toBe(0);
  });

  test.each([0.01, 0.37, 1, 10, 333, 10_000])('each come once and on time at speed %d', speed => {
    const seen = timed(timeline, {...whole, speed}, 12.5);
    expect(seen.map(([, line]) => line)).toEqual(all);
    for (const [index, [at]] of seen.entries()) {
      const due = timeline.cues[index]!.at / speed;
      expect(at).toBeGreaterThanOrEqual(due - 1e-6);
      expect(at).toBeLessThanOrEqual(due + 2);
    }
  });

  test('are timed from the start, so that delays do not add up', () => {
    const many = buildTimeline(
      ninety(Array.from({length: 45}, (_, n) => draft('remark', String(n + 1), {words: `minute ${n + 1}`}))),
    );
    const speed = 7.77;
    const seen = timed(many, {from: 0, until: many.duration, speed});
    const [last] = seen.at(-1)!;
    expect(last - many.duration / speed).toBeLessThan(2);
  });

  test('stay within the range, both ends included', () => {
    const halfTime = timeline.periods[0]!.end;
    const seen = timed(timeline, {from: halfTime, until: timeline.periods[1]!.start, speed: 1});
    expect(seen).toEqual([
      [0, formatLine(timeline, 5)],
      [0, all[6]],
      [1, all[7]],
    ]);
    expect(timed(timeline, {from: 0, until: 0, speed: 1})).toEqual([[0, all[0]]]);
  });

  test('a range without cues completes at once', () => {
    const [from, until] = [5 * 60_000, 6 * 60_000];
    expect(timed(timeline, {from, until, speed: 1})).toEqual([]);
  });

  test('unsubscribing cancels the timer', () => {
    const time = new VirtualTime();
    const subscription = lines(textLines(timeline), {...whole, speed: 10}, time).subscribe();
    time.advance(100);
    expect(time.pending).toBe(1);
    subscription.unsubscribe();
    time.run();
    expect(time.now()).toBe(100);
  });
});
