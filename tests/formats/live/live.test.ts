import {appendFileSync, mkdtempSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {InputError} from '../../../src/errors.ts';
import {growingFile, growingStream} from '../../../src/files/growing-file.ts';
import {asArrived} from '../../../src/formats/live/as-arrived.ts';
import {FILE_INTERVAL, lineFeed} from '../../../src/formats/live/feed.ts';
import {readMatch} from '../../../src/formats/read-match.ts';
import type {News, Polled} from '../../../src/match/live/feed.ts';
import {ABSENCE, type History, merge} from '../../../src/match/live/merge.ts';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {liveLines} from '../../../src/output/live-lines.ts';
import {draft, LINE_UPS, ninety} from '../../support/make-match.ts';

const MATCH = ninety(
  [
    draft('goal', '10:00', {side: 'home', id: 'goal', scorer: 'h9'}),
    draft('foul', '12:00', {side: 'away', id: 'foul'}),
    draft('corner', '60:00', {side: 'home', id: 'corner'}),
  ],
  {lineUps: LINE_UPS},
);
const {events: EVENTS, ...HEADER} = MATCH;
const FIRST = JSON.stringify({format: 'football-replay-live/1', match: HEADER});
const lineOf = (event: object) => JSON.stringify({event});
const LINES = [FIRST, ...EVENTS.map(lineOf), '{"end": true}'];
const text = (lines: readonly string[]) => `${lines.join('\n')}\n`;
const read = (lines: readonly string[]) => readMatch(new TextEncoder().encode(text(lines)), 'match.jsonl');
const problemOf = (lines: readonly string[]) =>
  read(lines).then(
    () => 'read',
    (error: unknown) => (error instanceof InputError ? error.message : String(error)),
  );

describe('a finished recording', () => {
  test('is the match that its lines describe', async () => {
    expect(await read(LINES)).toEqual(MATCH);
    const recorded = [FIRST, ...EVENTS.map(event => JSON.stringify({event, arrived: '2026-08-15T14:00:00Z'}))];
    expect((await read(recorded)).events).toEqual(EVENTS);
  });

  test('takes the last line with an id, in the place that its clock gives it', async () => {
    const [kickOff, goal, foul, ...rest] = EVENTS;
    const moved = {...foul!, clock: {...foul!.clock, minute: 5}};
    const match = await read([FIRST, ...[kickOff!, goal!, foul!, moved, ...rest].map(lineOf)]);
    expect(match.events.map(({id}) => id).slice(0, 3)).toEqual([kickOff!.id, 'foul', 'goal']);
  });

  test('a line that arrived late stands at its time', async () => {
    const late = EVENTS.filter(({id}) => id === 'foul');
    const match = await read([FIRST, ...EVENTS.filter(({id}) => id !== 'foul').map(lineOf), ...late.map(lineOf)]);
    expect(match.events).toEqual(EVENTS);
  });

  const overturned = {...EVENTS[2], id: 'x', type: 'overturned', event: 'nothing'};
  test.each([
    ['nothing but the first line', [FIRST], 'no events yet'],
    ['a later version', [FIRST.replace('live/1', 'live/2')], 'line 1: format: is "football-replay-live/2"'],
    ['no JSON', [...LINES.slice(0, 2), '{"event": ', '{"end": true}'], 'line 3: not JSON'],
    ['no event', [...LINES.slice(0, 2), '{"evnt": {}}'], 'line 3: expected {"event": …}'],
    ['a fault in an event', [FIRST, lineOf({...EVENTS[0], type: 'gaol'})], 'line 2: event.type'],
    ['an unknown player', [FIRST, lineOf({...EVENTS[1], scorer: 'nobody'})], 'line 2: event "goal": "nobody" is in no'],
    ['a correction of nothing', [FIRST, lineOf(overturned)], 'line 2: event.event: no event "nothing" before'],
    ['a withdrawal of nothing', [FIRST, '{"withdrawn": "nothing"}'], 'line 2: withdrawn: no event "nothing" before'],
    [
      'a withdrawal of what a correction refers to',
      [FIRST, ...EVENTS.slice(0, 2).map(lineOf), lineOf({...overturned, event: 'goal'}), '{"withdrawn": "goal"}'],
      'line 5: withdrawn: event "x" corrects "goal"',
    ],
    [
      'a stated score that the goals contradict',
      [
        JSON.stringify({format: 'football-replay-live/1', match: {...HEADER, score: {home: 9, away: 0}}}),
        ...LINES.slice(1),
      ],
      "score (line 1): 9-0 is stated, and the goals among the events come to 1-0 (home 10')",
    ],
    [
      'an event after the final whistle',
      [...LINES.slice(0, -1), lineOf({...EVENTS.at(-1)!, type: 'corner', side: 'home', id: 'late', final: undefined})],
      'a corner after the final whistle',
    ],
    ['a line after the end', [...LINES, LINES[1]!], `line ${LINES.length + 1}: comes after {"end": true}`],
  ])('%s is reported with its line', async (_what, lines, problem) => {
    expect(await problemOf(lines)).toContain(problem);
  });
});

test('what is recorded of the versions of a match reads as that match', async () => {
  const versions = [2, 3, 3, EVENTS.length].map(count => ({
    match: {...MATCH, events: EVENTS.slice(0, count)},
    running: count < EVENTS.length,
    over: count === EVENTS.length,
    stableIds: true,
  }));
  const lines: string[] = [];
  let history: History | undefined;
  for (const version of versions) {
    const next = merge(history, version, 0);
    lines.push(...liveLines(history, next, '2026-08-15T14:00:00.000Z'));
    history = next;
  }
  expect(lines).toHaveLength(LINES.length);
  expect(lines.every(line => line.includes('"arrived":"2026-08-15T14:00:00.000Z"'))).toBe(true);
  const match = await read(lines);
  expect(buildTimeline(match).cues).toEqual(buildTimeline(history!.match).cues);
});

test('what a recording says was withdrawn is not in its match', async () => {
  const versionOf = (ids: readonly string[], rest: object) => ({
    match: {...MATCH, events: EVENTS.filter(({id}) => ids.includes(id))},
    ...{running: true, over: false, stableIds: true, ...rest},
  });
  const ids = EVENTS.map(({id}) => id);
  const start = ids[0]!;
  // The goal disappears, is overturned, and comes back; the foul disappears for good.
  const versions = [
    versionOf([start, 'goal', 'foul'], {}),
    versionOf([start], {}),
    versionOf([start], {}),
    versionOf(ids.slice(0, 2), {}),
    versionOf(
      ids.filter(id => id !== 'foul'),
      {running: false, over: true},
    ),
  ];
  const lines: string[] = [];
  let history: History | undefined;
  for (const [n, version] of versions.entries()) {
    const next = merge(history, version, n * ABSENCE);
    lines.push(...liveLines(history, next, '2026-08-15T14:00:00.000Z'));
    history = next;
  }
  expect(lines.filter(line => line.startsWith('{"withdrawn"'))).toHaveLength(2);
  const match = await read(lines);
  expect(match.events.map(({id}) => id)).toEqual(history!.match.events.map(({id}) => id));
  expect(match.events.map(({id}) => id)).not.toContain('foul');
  expect(buildTimeline(match).states.at(-1)!.score).toEqual({home: 1, away: 0});
});

describe('a file that grows', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'replay-live-'));
  });
  afterAll(() => rmSync(folder, {recursive: true, force: true}));
  const types = ({news}: Polled) => news.map(({type}) => type);
  const look = (file: string) => {
    const poll = lineFeed(growingFile(file), FILE_INTERVAL);
    const {signal} = new AbortController();
    return () => poll(signal);
  };

  test('half a line waits for its end, and an unchanged file has no news', async () => {
    const file = path.join(folder, 'half.jsonl');
    const poll = look(file);
    writeFileSync(file, `\ufeff${FIRST}\n${LINES[1]}\n${LINES[2]!.slice(0, 20)}`);
    const first = await poll();
    expect(countOf(first.news[0])).toBe(1);
    expect(await poll()).toEqual({news: [], again: FILE_INTERVAL});
    appendFileSync(file, `${LINES[2]!.slice(20)}\r\n`);
    expect(countOf((await poll()).news[0])).toBe(2);
    appendFileSync(file, text(LINES.slice(3)));
    const last = await poll();
    expect(last.again).toBeUndefined();
    expect(last.news[0]).toMatchObject({type: 'version', version: {over: true, running: false}});
  });

  test('an unusable line is left out, with its number', async () => {
    const file = path.join(folder, 'bad.jsonl');
    writeFileSync(file, text([FIRST, LINES[1]!, 'rubbish', LINES[2]!]));
    const {news} = await look(file)();
    expect(news).toMatchObject([
      {type: 'problem', problem: expect.stringMatching(/^Line 3: not JSON.*; the line is left out$/)},
      {type: 'version'},
    ]);
    expect(countOf(news[1])).toBe(2);
  });

  test('one that is shortened or replaced starts over', async () => {
    const file = path.join(folder, 'again.jsonl');
    const poll = look(file);
    writeFileSync(file, text(LINES.slice(0, 4)));
    await poll();
    writeFileSync(file, text(LINES.slice(0, 2)));
    const shortened = await poll();
    expect(types(shortened)).toEqual(['restarted', 'version']);
    expect(countOf(shortened.news[1])).toBe(1);
    writeFileSync(`${file}.new`, text(LINES.slice(0, 5)));
    renameSync(`${file}.new`, file);
    const replaced = await poll();
    expect(replaced.news[0]).toEqual({type: 'restarted', reason: 'The file was replaced: starting over'});
    expect(countOf(replaced.news[1])).toBe(4);
  });

  test('one that is missing for a while is tried again', async () => {
    const file = path.join(folder, 'missing.jsonl');
    const poll = look(file);
    expect(await poll()).toEqual({news: [{type: 'failed', reason: 'no such file or folder'}], again: FILE_INTERVAL});
    writeFileSync(file, text(LINES.slice(0, 2)));
    expect(types(await poll())).toEqual(['version']);
  });
});

describe('a recording', () => {
  const arrived = (lines: readonly string[], seconds: readonly number[]) =>
    lines.map((line, n) => {
      const time = new Date(Date.UTC(2026, 7, 15, 14, 0, seconds[n] ?? 0)).toISOString();
      return JSON.stringify({...(JSON.parse(line) as object), arrived: time});
    });
  const END = '{"end":true}';
  const events = LINES.slice(1, 4);
  const feedOf = (lines: readonly string[]) => {
    let looks = 0;
    const poll = lineFeed(
      asArrived(async () => ({lines: looks++ === 0 ? lines : [], ended: false})),
      FILE_INTERVAL,
    );
    return () => poll(new AbortController().signal);
  };

  test('that has ended comes as it arrived, what arrived together at once', async () => {
    const poll = feedOf(arrived([FIRST, ...events, END], [0, 0, 90, 90, 200]));
    const [start, both, end] = [await poll(), await poll(), await poll()];
    expect([start, both, end].map(({news}) => countOf(news[0]))).toEqual([1, 3, 3]);
    expect([start.again, both.again, end.again]).toEqual([90_000, 110_000, undefined]);
    expect(end.news[0]).toMatchObject({version: {over: true}});
  });

  test('that is still being written, or has no times, comes at once', async () => {
    const growing = await feedOf(arrived([FIRST, ...events], [0, 10, 20, 30]))();
    expect([countOf(growing.news[0]), growing.again]).toEqual([3, FILE_INTERVAL]);
    const plain = await feedOf([FIRST, ...events, END])();
    expect([countOf(plain.news[0]), plain.again]).toEqual([3, undefined]);
  });
});

test('a stream gives whole lines, in whatever pieces they come, and its end is the end of the match', async () => {
  async function* pieces() {
    const bytes = new TextEncoder().encode(text(LINES.slice(0, -1)).trimEnd());
    for (let at = 0; at < bytes.length; at += 500) yield bytes.subarray(at, at + 500);
  }
  const poll = lineFeed(growingStream(pieces()), 0);
  const {signal} = new AbortController();
  const news: News[] = [];
  for (let again: number | undefined = 0; again !== undefined; ) {
    const polled = await poll(signal);
    news.push(...polled.news);
    again = polled.again;
  }
  const last = news.at(-1);
  expect(last).toMatchObject({type: 'version', version: {over: true}});
  expect(countOf(last)).toBe(EVENTS.length);
});

function countOf(item: News | undefined): number | undefined {
  return item?.type === 'version' ? item.version.match.events.length : undefined;
}
