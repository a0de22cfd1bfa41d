import {existsSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {readEspn} from '../../../src/formats/espn/reader.ts';
import {readVersion} from '../../../src/formats/espn/version.ts';
import {type History, merge} from '../../../src/match/live/merge.ts';
import {SECOND} from '../../../src/match/model/clock.ts';
import type {MatchEvent} from '../../../src/match/model/event.ts';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {espnFeed} from '../../../src/providers/espn/feed.ts';
import {type FakeAnswer, fakeFetch, type Growing, instantsOf, summaryAt} from '../../support/live-espn.ts';
import {type Json, line, OVER, play, summary} from '../../support/make-espn.ts';
import {VirtualTime} from '../../support/virtual-time.ts';

const BEGAN = Date.parse('2031-05-04T17:00:00Z');
const wall = (seconds: number) => ({wallclock: new Date(BEGAN + seconds * SECOND).toISOString()});
const kickOff = play('1', 'kickoff', 1, "0'", undefined, [], wall(0));
const shot = play('2', 'shot-off-target', 1, "5'", 'home', ['Ada Birch'], wall(270));
const goal = play('3', 'goal', 1, "9'", 'home', ['Ada Birch'], {...wall(510), scoringPlay: true});
const corner = play('4', 'corner-awarded', 1, "12'", 'away', [], wall(700));
const LINES = [
  line('First Half begins.', kickOff),
  line('Attempt missed. Ada Birch (Northport) right footed shot.', shot),
  line('Goal! Northport 1, Westmere 0. Ada Birch (Northport) right footed shot.', goal),
  line('Corner, Westmere.', corner),
];

/** A running match with some of its lines. */
function running(
  lines: readonly Json[],
  {score = [0, 0], ...more}: Json & {readonly score?: readonly number[]} = {},
): Growing {
  const whole = summary({commentary: lines, keyEvents: [], score, ...more}) as unknown as Growing;
  const [competition] = whole.header.competitions;
  const status = {displayClock: "13'", period: 1, type: {state: 'in', completed: false, name: 'STATUS_FIRST_HALF'}};
  return {...whole, header: {...whole.header, id: '7', competitions: [{...competition, status}]}};
}

const over = (lines: readonly Json[], score: readonly number[]) =>
  summary({commentary: [...lines, ...OVER], keyEvents: [], score}) as unknown as Growing;

/** A feed whose server answers with these, one after the other. */
function feedOf(...answers: readonly (FakeAnswer | Error)[]) {
  let n = 0;
  const seen: Headers[] = [];
  const {fetch, asked} = fakeFetch(({headers}) => {
    seen.push(headers);
    return answers[Math.min(n++, answers.length - 1)]!;
  });
  const poll = espnFeed('eng.1/7', {
    base: new URL('https://example.org/soccer/'),
    timer: new VirtualTime(),
    fetch,
    random: () => 0,
  });
  const {signal} = new AbortController();
  return {poll: () => poll(signal), asked, seen};
}

describe('polling a summary', () => {
  test('waits as long as the answer holds, and never less than five seconds', async () => {
    const body = running(LINES);
    const {poll, asked} = feedOf(
      {body, headers: {'cache-control': 'public, max-age=30', age: '12'}},
      {body, headers: {'cache-control': 'max-age=2'}},
      {body},
    );
    expect((await poll()).again).toBe(18 * SECOND);
    expect((await poll()).again).toBe(5 * SECOND);
    expect((await poll()).again).toBe(10 * SECOND);
    expect(asked[0]).toBe('https://example.org/soccer/eng.1/summary?event=7');
  });

  test('asks only for what has changed', async () => {
    const {poll, seen} = feedOf({body: running(LINES), headers: {etag: '"a"'}}, {status: 304, body: ''});
    expect((await poll()).news[0]).toMatchObject({type: 'version', version: {running: true, over: false}});
    expect((await poll()).news).toEqual([{type: 'unchanged'}]);
    expect(seen.map(headers => headers.get('if-none-match'))).toEqual([null, '"a"']);
  });

  test('waits longer with each failure, and goes on', async () => {
    const body = running(LINES);
    const failing = [
      {status: 503, body: ''},
      {body: 'rubbish'},
      new TypeError('fetch failed'),
      {body: {}},
      {status: 404, body: ''},
    ];
    const {poll} = feedOf(...failing, {body});
    const waits: (number | undefined)[] = [];
    for (const _ of failing) {
      const {news, again} = await poll();
      expect(news).toMatchObject([{type: 'failed'}]);
      waits.push(again);
    }
    expect(waits).toEqual([5, 10, 20, 40, 60].map(seconds => seconds * SECOND));
    expect((await poll()).news).toMatchObject([{type: 'version'}]);
    expect((await poll()).again).toBe(10 * SECOND);
  });

  test('another match is a failure, and an older version no news', async () => {
    const updated = (lastUpdatedAt: string) => ({...running(LINES), meta: {lastUpdatedAt}});
    const other = running(LINES);
    const {poll} = feedOf(
      {body: updated('2031-05-04T17:12:00Z')},
      {body: {...other, header: {...other.header, id: '8'}}},
      {body: updated('2031-05-04T17:11:00Z')},
    );
    await poll();
    expect((await poll()).news).toEqual([{type: 'failed', reason: 'another match was sent'}]);
    expect((await poll()).news).toEqual([{type: 'unchanged'}]);
  });

  test('ends with the match', async () => {
    const {poll} = feedOf({body: over(LINES, [1, 0])});
    const {news, again} = await poll();
    expect(again).toBeUndefined();
    expect(news).toMatchObject([{type: 'version', version: {over: true, running: false, score: {home: 1, away: 0}}}]);
  });
});

/** The history of summaries that arrive ten seconds apart. */
function historyOf(summaries: readonly unknown[], step = 10 * SECOND): History {
  return summaries.reduce<History | undefined>((history, value, n) => {
    const reading = readVersion(value);
    if ('findings' in reading) throw new Error(reading.findings.join('\n'));
    return merge(history, reading.version, n * step);
  }, undefined)!;
}

const scoreOf = ({match}: History) => buildTimeline(match).states.at(-1)!.score;

describe('a goal that is taken back', () => {
  const [begins, attempt, scored, next] = LINES;
  const with1 = running(LINES, {score: [1, 0]});
  const uncounted = {...scored!, play: {...goal, scoringPlay: false}};
  const review = line(
    'VAR Decision: No Goal Northport 0-0 Westmere.',
    play('9', 'deleted-after-review', 1, "11'", 'home', ['Ada Birch'], wall(640)),
  );

  test.each([
    ['by a line that says so', [running([begins!, attempt!, scored!, review, next!], {score: [0, 0]})]],
    [
      'by its play, which no longer counts',
      Array.from({length: 11}, () => running([begins!, attempt!, uncounted, next!])),
    ],
    ['by the final summary, whose play no longer counts', [over([begins!, attempt!, uncounted, next!], [0, 0])]],
    ['by its absence for ninety seconds', Array.from({length: 11}, () => running([begins!, attempt!, next!]))],
    ['by the final summary', [over([begins!, attempt!, next!], [0, 0])]],
  ])('%s', (_how, after) => {
    expect(scoreOf(historyOf([with1]))).toEqual({home: 1, away: 0});
    const history = historyOf([with1, ...after]);
    expect(scoreOf(history)).toEqual({home: 0, away: 0});
    const goalIn = (event: MatchEvent) => event.type === 'goal';
    // The goal stays in the match, with its correction: before that, it stands.
    expect(history.match.events.filter(goalIn)).toHaveLength(1);
    expect(history.match.events.filter(({type}) => type === 'overturned')).toHaveLength(1);
  });

  test('a goal whose minute is corrected stays where it was first shown', () => {
    const later = line(
      'Goal! Northport 1, Westmere 0. Ada Birch (Northport) right footed shot.',
      play('3', 'goal', 1, "10'", 'home', ['Ada Birch'], {...wall(545), scoringPlay: true}),
    );
    const history = historyOf([with1, ...Array.from({length: 11}, () => running([begins!, attempt!, later, next!]))]);
    expect(scoreOf(history)).toEqual({home: 1, away: 0});
    const goals = history.match.events.filter(({type}) => type === 'goal');
    expect(goals.map(({clock}) => clock.minute)).toEqual([9]);
  });

  test('not by one version that lacks it', () => {
    expect(scoreOf(historyOf([with1, running([begins!, attempt!, next!]), with1]))).toEqual({home: 1, away: 0});
  });
});

test('a score ahead of the lines is reported until they come', () => {
  const [begins, attempt] = LINES;
  expect(historyOf([running([begins!, attempt!], {score: [1, 0]})]).reported).toEqual({home: 1, away: 0});
  expect(historyOf([running(LINES, {score: [1, 0]})]).reported).toBeUndefined();
});

test('before kick-off there is nothing to withdraw later: the screen says when it begins', () => {
  const before = running([]);
  const [competition] = before.header.competitions;
  const status = {type: {state: 'pre', completed: false, name: 'STATUS_SCHEDULED'}};
  const early = {...before, header: {...before.header, competitions: [{...competition, status}]}};
  expect(historyOf([early]).match.events).toEqual([]);
  const begun = historyOf([early, ...Array.from({length: 12}, () => running(LINES))]);
  expect(begun.match.events.map(({type}) => type)).toEqual(['kick-off', 'shot', 'goal', 'corner']);
  expect(begun.changes.withdrawn).toEqual([]);
});

test('a postponed match is shown as such, and nothing more will come', () => {
  const whole = running([]);
  const [competition] = whole.header.competitions;
  const status = {type: {state: 'post', completed: false, name: 'STATUS_POSTPONED', description: 'Postponed'}};
  const reading = readVersion({...whole, header: {...whole.header, competitions: [{...competition, status}]}});
  expect(reading).toMatchObject({version: {over: true}});
  if ('findings' in reading) throw new Error(reading.findings.join('\n'));
  expect(buildTimeline(reading.version.match).states.at(-1)!.status?.kind).toBe('postponed');
});

const SAMPLE = new URL('../../../../shared/samples/espn/summary.json', import.meta.url);

describe.skipIf(!existsSync(SAMPLE))('a whole match, revealed by the wall clock', () => {
  test('ends in what the finished summary has', () => {
    const whole = JSON.parse(readFileSync(SAMPLE, 'utf8')) as Growing;
    const finished = readEspn(whole);
    if ('findings' in finished) throw new Error(finished.findings.join('\n'));
    let history: History | undefined;
    let shown = 0;
    for (const instant of instantsOf(whole)) {
      const reading = readVersion(summaryAt(whole, instant));
      if ('findings' in reading) throw new Error(reading.findings.join('\n'));
      history = merge(history, reading.version, instant);
      const played = buildTimeline(history.match).cues.length;
      // Nothing that was shown disappears.
      expect(played).toBeGreaterThanOrEqual(shown);
      shown = played;
    }
    const [live, file] = [history!.match, finished.match].map(match => buildTimeline(match).states.at(-1)!);
    expect(live!.score).toEqual(file!.score);
    expect(live!.cards).toEqual(file!.cards);
    expect(history!.match.lineUps).toEqual(finished.match.lineUps);
    expect(history!.match.events.map(({type}) => type).sort()).toEqual(
      finished.match.events.map(({type}) => type).sort(),
    );
  });
});
