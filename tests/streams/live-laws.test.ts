import fc from 'fast-check';
import {expect, test} from 'vitest';
import {readVersion} from '../../src/formats/espn/version.ts';
import type {News, Poll} from '../../src/match/live/feed.ts';
import {liveTimeline} from '../../src/match/live/live-timeline.ts';
import {type History, merge} from '../../src/match/live/merge.ts';
import type {Version} from '../../src/match/live/version.ts';
import {SECOND} from '../../src/match/model/clock.ts';
import {espnFeed} from '../../src/providers/espn/feed.ts';
import {followMatch} from '../../src/streams/followed.ts';
import {liveCommands} from '../../src/streams/live.ts';
import {pollFeeds} from '../../src/streams/poll-feeds.ts';
import {openSession} from '../../src/streams/session.ts';
import {type FakeAnswer, fakeFetch, type Growing, instantsOf, summaryAt} from '../support/live-espn.ts';
import {haunted, outcomeOf} from '../support/live-versions.ts';
import {type Json, line, matchOf, play, summary} from '../support/make-espn.ts';
import {runs} from '../support/runs.ts';
import {VirtualTime} from '../support/virtual-time.ts';

/** Lets promises settle. */
const settled = () => new Promise<void>(resolve => setImmediate(resolve));

/** A session at the edge of a feed, from its first version on. */
function follow(poll: Poll, start: History, time: VirtualTime) {
  const session = openSession({...liveTimeline(start), scheduler: time, position: Number.MAX_SAFE_INTEGER});
  const commands$ = liveCommands(pollFeeds([{match: 0, poll}], time), followMatch(start), {
    scheduler: time,
    wallNow: () => time.now(),
  });
  const ended = {yet: false};
  const subscription = commands$.subscribe({next: session.dispatch, complete: () => (ended.yet = true)});
  const close = () => {
    subscription.unsubscribe();
    session.close();
  };
  return {session, ended, close};
}

test('law c holds for a session whose feed also fails, repeats itself and sends older versions', async () => {
  const answers = fc.array(fc.constantFrom('failed', 'unchanged', 'problem', 'again', 'older', 'next', 'next'), {
    minLength: 8,
    maxLength: 25,
  });
  await fc.assert(
    fc.asyncProperty(haunted, answers, fc.constantFrom(5, 30, 100), async ({whole, versions}, kinds, seconds) => {
      const time = new VirtualTime();
      let sent = 0;
      let looks = 0;
      const versionNews = (version: Version): readonly News[] => [{type: 'version', version}];
      const newsOf = (kind: string): readonly News[] => {
        if (kind === 'failed') return [{type: 'failed', reason: 'no answer'}];
        if (kind === 'unchanged') return [{type: 'unchanged'}];
        if (kind === 'problem') return [{type: 'problem', problem: 'Line 3: not JSON'}];
        if (kind === 'again') return versionNews(versions[sent]!);
        // A server behind the same address that lags: providers drop what they can date, and merge bears the rest.
        if (kind === 'older') return versionNews(versions[Math.max(0, sent - 1)]!);
        sent += 1;
        return versionNews(versions[sent]!);
      };
      const poll: Poll = async () => {
        // After the random answers come the versions that are left.
        const news = newsOf(sent < 5 ? (kinds[looks] ?? 'next') : 'next');
        looks += 1;
        return {news, again: sent < 6 ? seconds * SECOND : undefined};
      };
      const {session, ended, close} = follow(poll, merge(undefined, versions[0]!, 0), time);
      while (!ended.yet) {
        await settled();
        time.advance(seconds * SECOND);
      }
      const {timeline, live} = session.frame();
      expect(outcomeOf(timeline.match)).toEqual(outcomeOf(whole));
      expect(live).toBeUndefined();
      close();
    }),
    {numRuns: runs(8)},
  );
});

const BEGAN = Date.parse('2031-05-04T17:00:00Z');
/** A play's wall-clock time, in seconds since kick-off. */
const wall = (seconds: number) => ({wallclock: new Date(BEGAN + seconds * SECOND).toISOString()});
const PLAYS: readonly Json[] = [
  line('First Half begins.', play('1', 'kickoff', 1, "0'", undefined, [], wall(0))),
  line(
    'Attempt missed. Ada Birch (Northport) right footed shot.',
    play('2', 'shot-off-target', 1, "5'", 'home', ['Ada Birch'], wall(270)),
  ),
  line(
    'Goal! Northport 1, Westmere 0. Ada Birch (Northport) right footed shot.',
    play('3', 'goal', 1, "9'", 'home', ['Ada Birch'], {...wall(510), scoringPlay: true}),
  ),
  line(
    'Wes Moor (Westmere) is shown the yellow card.',
    play('4', 'yellow-card', 1, "20'", 'away', ['Wes Moor'], wall(1_180)),
  ),
  line('First Half ends, Northport 1, Westmere 0.', play('5', 'halftime', 1, "45'+2'", undefined, [], wall(2_820))),
  line('Second Half begins', play('6', 'start-2nd-half', 2, "45'", undefined, [], wall(3_720))),
  line(
    'Goal! Northport 1, Westmere 1. Ivy Dell (Westmere) header.',
    play('7', 'goal---header', 2, "63'", 'away', ['Ivy Dell'], {...wall(4_790), scoringPlay: true}),
  ),
  line(
    'Second Half ends, Northport 1, Westmere 1.',
    play('8', 'end-regular-time', 2, "90'+4'", undefined, [], wall(6_660)),
  ),
];
const WHOLE = {
  ...summary({commentary: PLAYS, keyEvents: PLAYS.map(({play: of}) => of), score: [1, 1]}),
} as unknown as Growing;

test('a match of a server that fails in every way ends as the finished summary has it', async () => {
  const finished = matchOf(WHOLE);
  const instants = instantsOf(WHOLE);
  const identified = (body: Growing, id: string): Growing => ({...body, header: {...body.header, id}});
  const answers = fc.array(
    fc.constantFrom('now', 'now', 'earlier', 'garbage', 'half', 'other', 'empty', 'status', 'thrown', 'same'),
    {minLength: 40, maxLength: 40},
  );
  await fc.assert(
    fc.asyncProperty(answers, fc.integer({min: 60, max: 240}), async (kinds, step) => {
      const time = new VirtualTime();
      const wallNow = () => BEGAN + time.now();
      const at = (instant: number) => identified(summaryAt(WHOLE, instant), '7');
      let looks = 0;
      const answer = (): FakeAnswer | Error => {
        // After the random answers the server has recovered.
        const kind = kinds[looks] ?? 'now';
        looks += 1;
        const now = {body: at(wallNow()), headers: {'cache-control': `max-age=${step}`}};
        switch (kind) {
          case 'earlier':
            return {body: at(wallNow() - 90 * SECOND)};
          case 'garbage':
            return {body: '<html>busy</html>'};
          case 'half':
            return {body: JSON.stringify(now.body).slice(0, 2_000)};
          case 'other':
            return {body: identified(now.body, '8')};
          case 'empty':
            return {body: {}};
          case 'status':
            return {status: 503, body: ''};
          case 'thrown':
            return new TypeError('fetch failed');
          case 'same':
            return {status: 304, body: ''};
          default:
            return now;
        }
      };
      const reading = readVersion(at(BEGAN));
      if ('findings' in reading) throw new Error(reading.findings.join('\n'));
      const {fetch} = fakeFetch(answer);
      const options = {base: new URL('https://example.org/soccer/'), timer: time, fetch, random: () => 0};
      const start = merge(undefined, reading.version, wallNow());
      const {session, ended, close} = follow(espnFeed('eng.1/7', options), start, time);
      let seen = 0;
      while (!ended.yet) {
        for (let turn = 0; turn < 5; turn += 1) await settled();
        const {cues} = session.frame().timeline;
        // Only what has happened, and never less than before.
        expect(cues.length).toBeGreaterThanOrEqual(seen);
        expect(instants.filter(instant => instant <= wallNow()).length).toBeGreaterThanOrEqual(cues.length - 1);
        seen = cues.length;
        time.advance(step * SECOND);
      }
      expect(outcomeOf(session.frame().timeline.match)).toEqual(outcomeOf(finished));
      close();
      expect(time.pending).toBe(0);
    }),
    {numRuns: runs(3)},
  );
});
