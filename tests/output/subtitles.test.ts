import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {buildTimeline} from '../../src/match/model/timeline.ts';
import type {LineRange} from '../../src/output/lines.ts';
import {srt, subtitles, vtt} from '../../src/output/subtitles.ts';
import {direct, readingTime} from '../../src/streams/director.ts';
import {placesIn, wordsOf} from '../../src/streams/feed.ts';
import {timelineArbitrary} from '../support/arbitraries.ts';
import {draft, makeMatch, ninety} from '../support/make-match.ts';
import {runs} from '../support/runs.ts';

const attributed = {origin: {provider: 'somebody', events: 4, attribution: 'Data: Somebody & Co', warnings: []}};
const timeline = buildTimeline(
  ninety(
    [
      draft('goal', '20:30', {side: 'home', words: 'In it goes.'}),
      draft('remark', '20:31', {words: 'Tags like <b>this</b> & {\\an8} --> are words.'}),
    ],
    attributed,
  ),
);
const whole: LineRange = {from: 0, until: timeline.duration, speed: 1};

test('SubRip: times, minute and score, words, and the attribution at the end', () => {
  expect([...srt(timeline, whole)].join('')).toBe(
    `1
00:00:00,001 --> 00:00:05,351
1'  HOM 0-0 AWA
Homeham v Awayton, and we’re under way in the Test Cup.

2
00:19:30,001 --> 00:19:31,601
20'  HOM 1-0 AWA
GOAL! In it goes.

3
00:19:31,601 --> 00:19:36,201
20'  HOM 1-0 AWA
Tags like ‹b›this‹/b› & (\\an8) --› are words.

4
00:45:00,001 --> 00:45:01,601
45'  HOM 1-0 AWA
Half-time: Homeham 1-0 Awayton.

5
00:45:01,601 --> 00:45:05,701
46'  HOM 1-0 AWA
The second half is under way.

6
01:30:00,002 --> 01:30:04,602
90'  HOM 1-0 AWA
Full-time: Homeham 1-0 Awayton.
Data: Somebody & Co

`,
  );
});

test('WebVTT: the same, with escaped markup', () => {
  const text = [...vtt(timeline, whole)].join('');
  expect(text).toMatch(
    /^WEBVTT\n\nNOTE\nHomeham v Awayton, Test Cup, 2017-01-11\nData: Somebody &amp; Co\n\n00:00:00\.001 --> /,
  );
  expect(text).toContain("00:19:30.001 --> 00:19:31.601\n20'  HOM 1-0 AWA\nGOAL! In it goes.\n\n");
  expect(text).toContain('\nTags like &lt;b&gt;this&lt;/b&gt; &amp; {\\an8} --&gt; are words.\n');
});

describe('times', () => {
  const starts = (range: Partial<LineRange>) =>
    [...subtitles(timeline, {...whole, ...range})].map(({start}) => start / 1000);

  test('start at the beginning of the part, at its speed', () => {
    const from = timeline.periods[1]!.start;
    expect(starts({from})).toEqual([0, 2700]);
    expect(starts({from, speed: 10})).toEqual([0, 270]);
  });

  test('follow one another at reading speed for --speed max', () => {
    const all = [...subtitles(timeline, {...whole, speed: Number.POSITIVE_INFINITY})];
    for (const [n, {start}] of all.entries()) expect(start).toBe(n === 0 ? 0 : all[n - 1]!.end);
  });

  test('follow the director’s pace, which leaves time to read', () => {
    const directed = direct(timeline, 10 * 60_000);
    if (directed.kind !== 'pace') throw new Error('too short');
    const all = [...subtitles(timeline, {...whole, pace: directed.pace})];
    expect(all.at(-1)!.start).toBeGreaterThan(599_990);
    expect(all.at(-1)!.start).toBeLessThan(600_010);
  });

  test('never overlap, leave time to read, and never precede the event: every cue once and in order', () => {
    fc.assert(
      fc.property(
        timelineArbitrary(),
        fc.constantFrom(0.5, 1, 7, 60, 5000, Number.POSITIVE_INFINITY),
        (random, speed) => {
          const range = {from: 0, until: random.duration, speed};
          const places = placesIn(random, range);
          const all = [...subtitles(random, range)];
          expect(all.map(({lines}) => lines[1])).toEqual([...places].map(place => wordsOf(random, place)));
          let before = 0;
          for (const [n, {start, end, lines}] of all.entries()) {
            expect(start).toBeGreaterThanOrEqual(before);
            expect(start).toBeGreaterThanOrEqual(Math.floor(random.at[places[n]!]! / speed));
            expect(end - start).toBeGreaterThanOrEqual(readingTime(lines[1]!));
            before = end;
          }
        },
      ),
      {numRuns: runs(60)},
    );
  });
});

test('no words break out of their subtitle', () => {
  const odd = buildTimeline(makeMatch([draft('remark', '1', {words: '00:00:01.000 --> 00:00:02.000'})]));
  for (const text of [[...srt(odd, whole)].join(''), [...vtt(odd, whole)].join('')]) {
    expect(text.match(/-->/g)).toHaveLength(1);
  }
});
