import fc from 'fast-check';
import {map, merge as mergeAll, of, timer} from 'rxjs';
import {describe, expect, test} from 'vitest';
import {delayOf} from '../../src/cli/follow-live.ts';
import type {News, Poll} from '../../src/match/live/feed.ts';
import {heldBack} from '../../src/match/live/held-back.ts';
import {liveTimeline} from '../../src/match/live/live-timeline.ts';
import {type History, merge} from '../../src/match/live/merge.ts';
import type {Version} from '../../src/match/live/version.ts';
import {MINUTE, SECOND} from '../../src/match/model/clock.ts';
import type {Command} from '../../src/streams/command.ts';
import {followMatch} from '../../src/streams/followed.ts';
import {liveCommands} from '../../src/streams/live.ts';
import {type MatchFeed, type MatchNews, pollFeeds} from '../../src/streams/poll-feeds.ts';
import {openSession} from '../../src/streams/session.ts';
import {clockAt, draft, makeMatch} from '../support/make-match.ts';
import {runs} from '../support/runs.ts';
import {VirtualTime} from '../support/virtual-time.ts';

const KICK_OFF = draft('kick-off', '1');
const GOAL = draft('goal', '10:00', {side: 'home', id: 'goal'});
const FOUL = draft('foul', '8:00', {side: 'away', id: 'foul'});
const version = (drafts: Parameters<typeof makeMatch>[0], clock: string): Version => ({
  match: makeMatch(drafts),
  clock: clockAt(clock),
  running: true,
  over: false,
  stableIds: true,
});
const first = (drafts: Parameters<typeof makeMatch>[0], clock: string): History =>
  merge(undefined, version(drafts, clock), 0);
const WALL = Date.parse('2026-08-15T20:41:00Z');

const of0 = (news: News): MatchNews => ({match: 0, news});
const pollFeed = (poll: Poll, time: VirtualTime) => pollFeeds([{match: 0, poll}], time);

/** Lets promises settle. */
const settled = () => new Promise<void>(resolve => setImmediate(resolve));

describe('polling', () => {
  test('looks again when the feed says to, one look at a time, and stops with its listener', async () => {
    const time = new VirtualTime();
    const asked: number[] = [];
    let signal: AbortSignal | undefined;
    const poll: Poll = async given => {
      signal = given;
      asked.push(time.now());
      return {news: [{type: 'unchanged'}], again: asked.length === 1 ? 10 * SECOND : 5 * SECOND};
    };
    const heard: News[] = [];
    const subscription = pollFeed(poll, time).subscribe(({news}) => heard.push(news));
    for (let n = 0; n < 20; n += 1) {
      await settled();
      time.advance(SECOND);
    }
    expect(asked).toEqual([0, 10 * SECOND, 15 * SECOND, 20 * SECOND]);
    expect(heard).toHaveLength(3);
    subscription.unsubscribe();
    await settled();
    expect([signal!.aborted, time.pending]).toEqual([true, 0]);
  });

  test('looks at several feeds one at a time, never two at an instant, and at each when it says to', async () => {
    const time = new VirtualTime();
    const asked: (readonly [match: number, at: number])[] = [];
    const slow = {answer: () => {}};
    const feed = (match: number, again: number | undefined, waits = false): MatchFeed => ({
      match,
      poll: async () => {
        asked.push([match, time.now() / SECOND]);
        if (waits) await new Promise<void>(resolve => (slow.answer = resolve));
        return {news: [{type: 'unchanged'}], again};
      },
    });
    const heard: number[] = [];
    const feeds = [feed(0, 10 * SECOND), feed(1, 4 * SECOND, true), feed(2, undefined)];
    const subscription = pollFeeds(feeds, time).subscribe(({match}) => heard.push(match));
    const pass = async (seconds: number) => {
      for (let n = 0; n < seconds; n += 1) {
        await settled();
        time.advance(SECOND);
      }
      await settled();
    };
    await pass(5);
    // The second has not answered yet, and nobody else is asked meanwhile.
    expect(asked).toEqual([
      [0, 0],
      [1, 2],
    ]);
    slow.answer();
    await pass(8);
    expect(asked.slice(2)).toEqual([
      [2, 7],
      [1, 9],
    ]);
    slow.answer();
    await pass(6);
    expect(asked.slice(4)).toEqual([
      [0, 15],
      [1, 17],
    ]);
    expect(heard).toEqual([0, 1, 2, 1, 0]);
    subscription.unsubscribe();
    slow.answer();
    await settled();
    expect(time.pending).toBe(0);
  });

  test('ends when nothing more will come', async () => {
    let ended = false;
    const poll: Poll = async () => ({news: [], again: undefined});
    pollFeed(poll, new VirtualTime()).subscribe({complete: () => (ended = true)});
    await settled();
    expect(ended).toBe(true);
  });

  test('eight hours of unchanged answers leave nothing behind', async () => {
    const time = new VirtualTime();
    let looks = 0;
    const poll: Poll = async () => {
      looks += 1;
      return {news: [{type: 'unchanged'}], again: 10 * SECOND};
    };
    const start = first([KICK_OFF, GOAL], '12');
    const session = openSession({...liveTimeline(start), scheduler: time, paused: true});
    const commands$ = liveCommands(pollFeed(poll, time), followMatch(start), {scheduler: time, wallNow: () => WALL});
    const subscription = commands$.subscribe(session.dispatch);
    const hours = 8;
    for (let n = 0; n < hours * 360; n += 1) {
      await settled();
      time.advance(10 * SECOND);
    }
    await settled();
    expect(looks).toBe(hours * 360 + 1);
    expect(time.pending).toBeLessThanOrEqual(2);
    expect(session.frame().live).toMatchObject({failing: undefined});
    subscription.unsubscribe();
    session.close();
    expect(time.pending).toBe(0);
  });
});

describe('what the news become', () => {
  const commandsOf = (...news: readonly News[]): readonly Command[] => {
    const commands: Command[] = [];
    const options = {scheduler: new VirtualTime(), wallNow: () => WALL};
    liveCommands(of(...news.map(of0)), followMatch(first([KICK_OFF], '5')), options).subscribe(command =>
      commands.push(command),
    );
    return commands;
  };

  test('a version shows its match, and says what came late', () => {
    const [on, late] = commandsOf(
      {type: 'version', version: version([KICK_OFF, GOAL], '11')},
      {type: 'version', version: version([KICK_OFF, FOUL, GOAL], '11')},
    );
    expect(on).toMatchObject({type: 'version', notice: undefined, edge: {running: true}});
    expect(late).toMatchObject({type: 'version', notice: "1 late: 8' foul"});
  });

  test("a feed's clock that goes back is said, and nothing is lost", () => {
    const [slow, back] = commandsOf(
      {type: 'version', version: version([KICK_OFF, GOAL], '12:40')},
      {type: 'version', version: version([KICK_OFF, GOAL], '11:50')},
      {type: 'version', version: version([KICK_OFF, GOAL], '5')},
    ).slice(1);
    expect(slow).toMatchObject({notice: undefined});
    expect(back).toMatchObject({notice: "The feed's clock went back from 11' to 5'"});
    expect(back?.type === 'version' && back.timeline.cues.map(({event}) => event.type)).toEqual(['kick-off', 'goal']);
  });

  test('a failing feed is failing since its first failure, until it answers', () => {
    const times = commandsOf(
      {type: 'failed', reason: 'no answer'},
      {type: 'failed', reason: 'no answer'},
      {type: 'unchanged'},
      {type: 'problem', problem: 'Line 3: not JSON'},
    );
    const since = times[0]!.type === 'feed' ? times[0]!.failing : undefined;
    expect(since).toMatch(/^\d\d:41$/);
    expect(times.slice(1)).toEqual([
      {type: 'feed', failing: since},
      {type: 'feed', failing: undefined},
      {type: 'notify', notice: 'Line 3: not JSON'},
    ]);
  });

  test('a score ahead of the events is reported until they come to it', () => {
    const [ahead, there] = commandsOf(
      {type: 'version', version: {...version([KICK_OFF], '10'), score: {home: 1, away: 0}}},
      {type: 'version', version: {...version([KICK_OFF, GOAL], '11'), score: {home: 1, away: 0}}},
    );
    expect(ahead).toMatchObject({reported: {home: 1, away: 0}});
    expect(there).toMatchObject({reported: undefined});
  });
});

describe('law d', () => {
  test('with a delay, nothing newer than the edge minus the delay is on the screen', async () => {
    const delay = 45 * SECOND;
    const time = new VirtualTime();
    const started = 9.5 * MINUTE;
    // The feed knows everything at once; the viewer is 45 seconds behind it.
    const goalAt = 9 * MINUTE;
    const start = first([KICK_OFF, GOAL], '10:30');
    const held = heldBack(start, delay);
    const session = openSession({...liveTimeline(held), scheduler: time, delay, position: 60 * MINUTE});
    const poll: Poll = async () => ({
      news: [{type: 'version', version: version([KICK_OFF, GOAL], '10:30')}],
      again: undefined,
    });
    const commands$ = liveCommands(pollFeed(poll, time), followMatch(start), {
      scheduler: time,
      wallNow: () => WALL,
      delay$: delayOf(session),
    });
    commands$.subscribe(session.dispatch);
    await settled();
    for (let n = 0; n <= 60; n += 1) {
      const {state, board} = session.frame();
      const edge = started + n * SECOND;
      expect(board.elapsed).toBeLessThanOrEqual(edge - delay);
      expect(state.goals.length).toBeLessThanOrEqual(edge - delay >= goalAt ? 1 : 0);
      time.advance(SECOND);
    }
    expect(session.frame().state.goals).toHaveLength(1);
    expect(session.frame().live).toMatchObject({behind: 0, delay: 45});
    session.close();
  });

  test('holds for any events, any delay and any nudges of it', () => {
    const seconds = fc.integer({min: 1, max: 150});
    const nudges = fc.array(fc.tuple(seconds, fc.constantFrom(1, 5, 20)), {maxLength: 4});
    fc.assert(
      fc.property(
        fc.uniqueArray(seconds, {minLength: 1, maxLength: 12}),
        fc.integer({min: 1, max: 60}),
        nudges,
        (at, delay, later) => {
          const time = new VirtualTime();
          const times = [...at].sort((a, b) => a - b);
          const fouls = times.map((second, n) => draft('foul', minuteOf(second), {side: 'home', id: `foul-${n}`}));
          const known = (count: number) =>
            version([KICK_OFF, ...fouls.slice(0, count)], minuteOf(times[count - 1] ?? 0));
          const start = merge(undefined, known(0), 0);
          const held = heldBack(start, delay * SECOND);
          const session = openSession({
            ...liveTimeline(held),
            scheduler: time,
            delay: delay * SECOND,
            position: 60 * MINUTE,
          });
          const delayNow = () => session.frame().live?.delay ?? 0;
          // Each event is reported as it happens.
          const news$ = mergeAll(
            ...times.map((second, n) =>
              timer(second * SECOND, time).pipe(map(() => of0({type: 'version', version: known(n + 1)}))),
            ),
          );
          const options = {scheduler: time, wallNow: () => time.now(), delay$: delayOf(session)};
          const subscription = liveCommands(news$, followMatch(start), options).subscribe(session.dispatch);
          for (let second = 1; second <= 200; second += 1) {
            time.advance(SECOND);
            for (const [when, by] of later) if (when === second) session.dispatch({type: 'nudge', by: by * SECOND});
            const {board, timeline, played} = session.frame();
            expect(board.elapsed).toBeLessThanOrEqual(Math.max(0, second - delayNow()) * SECOND);
            const shown = timeline.cues.slice(0, played).filter(({event}) => event.type === 'foul');
            expect(shown.length).toBeLessThanOrEqual(times.filter(other => other <= second - delayNow()).length);
          }
          subscription.unsubscribe();
          session.close();
        },
      ),
      {numRuns: runs(8)},
    );
  });

  /** `3:20` as events are written: the 200th second is in the fourth minute. */
  function minuteOf(second: number): string {
    return `${Math.floor(second / 60) + 1}:${String(second % 60).padStart(2, '0')}`;
  }

  test('a nudge moves the edge, and the playhead with it', () => {
    const session = openSession({
      ...liveTimeline(first([KICK_OFF], '10')),
      scheduler: new VirtualTime(),
      position: 60 * MINUTE,
    });
    const nudge = (by: number) => {
      session.dispatch({type: 'nudge', by});
      const {board, live, notice} = session.frame();
      return [board.elapsed / SECOND, live?.delay, notice];
    };
    expect(nudge(-SECOND)).toEqual([540, 0, 'No delay to shorten']);
    expect(nudge(SECOND)).toEqual([539, 1, 'Delay 1 s']);
    expect(nudge(SECOND)).toEqual([538, 2, 'Delay 2 s']);
    expect(nudge(-SECOND)).toEqual([539, 1, 'Delay 1 s']);
    expect(nudge(-SECOND)).toEqual([540, 0, 'No delay']);
  });
});
