import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {liveTimeline} from '../../src/match/live/live-timeline.ts';
import {type History, merge} from '../../src/match/live/merge.ts';
import type {Version} from '../../src/match/live/version.ts';
import {MINUTE, SECOND} from '../../src/match/model/clock.ts';
import type {MatchEvent} from '../../src/match/model/event.ts';
import {boardAt, buildTimeline, playedAt, positionOf, stateAt} from '../../src/match/model/timeline.ts';
import type {Command} from '../../src/streams/command.ts';
import type {Frame} from '../../src/streams/frame.ts';
import {openSession, type SessionOptions} from '../../src/streams/session.ts';
import {transcript} from '../../src/streams/spoken.ts';
import {matchArbitrary} from '../support/arbitraries.ts';
import {clockAt, draft, makeMatch} from '../support/make-match.ts';
import {runs} from '../support/runs.ts';
import {VirtualTime} from '../support/virtual-time.ts';

const KICK_OFF = draft('kick-off', '1');
const HALF_TIME = draft('whistle', '45+2', {id: 'half-time'});
const SECOND_HALF = draft('kick-off', '46', {id: 'second-half'});
const GOAL = draft('goal', '10:00', {side: 'home', id: 'goal'});
const CORNER = draft('corner', '20:00', {side: 'away', id: 'corner'});

/** A live match on virtual time: versions go in, frames come out. */
function watch(first: Version, options: Partial<SessionOptions> = {}) {
  const time = new VirtualTime();
  let history: History = merge(undefined, first, 0);
  const session = openSession({...liveTimeline(history), scheduler: time, ...options});
  return {
    time,
    session,
    frame: session.frame,
    give: (command: Command) => session.dispatch(command),
    arrive: (version: Version) => {
      history = merge(history, version, time.now());
      session.dispatch({type: 'version', ...liveTimeline(history)});
    },
    history: () => history,
  };
}

function version(drafts: Parameters<typeof makeMatch>[0], clock?: string, rest: Partial<Version> = {}): Version {
  const at = clock === undefined ? {} : {clock: clockAt(clock)};
  return {match: makeMatch(drafts), running: clock !== undefined, over: false, stableIds: true, ...at, ...rest};
}

const clockOf = ({board}: Frame) => `${board.period} ${board.elapsed / MINUTE}`;

describe('the live edge', () => {
  test('play follows real time at the edge, whatever the feed says meanwhile', () => {
    const {time, frame, arrive} = watch(version([KICK_OFF], '6:00'), {position: 5 * MINUTE + 1});
    time.advance(30 * SECOND);
    expect(clockOf(frame())).toBe('first-half 5.5');
    arrive(version([KICK_OFF], '6:25'));
    expect(clockOf(frame())).toBe('first-half 5.5');
    time.advance(30 * SECOND);
    expect(clockOf(frame())).toBe('first-half 6');
    expect(frame().live).toMatchObject({behind: 0, age: 30, running: true});
  });

  test('End goes to the edge and plays on there at normal speed', () => {
    const {time, frame, give} = watch(version([KICK_OFF], '6:00'), {speed: 4, paused: true});
    give({type: 'seek-end'});
    expect(clockOf(frame())).toBe('first-half 5');
    expect(frame().transport).toMatchObject({playing: true, speed: 1});
    time.advance(MINUTE);
    expect(clockOf(frame())).toBe('first-half 6');
  });

  test('catching up ends at the edge', () => {
    const {time, frame} = watch(version([KICK_OFF], '6:00'), {speed: 2, position: 4 * MINUTE + 1});
    time.advance(30 * SECOND);
    expect(frame().transport.speed).toBe(2);
    expect(frame().live!.behind).toBe(30);
    time.advance(31 * SECOND);
    expect(frame().transport.speed).toBe(1);
    expect(frame().live!.behind).toBe(0);
    expect(clockOf(frame())).toBe(`first-half ${6 + 1 / 60}`);
  });

  test('a pause counts how far it falls behind', () => {
    const {time, frame, give} = watch(version([KICK_OFF], '6:00'), {position: 5 * MINUTE + 1});
    give({type: 'pause'});
    const seen: number[] = [];
    for (let n = 0; n < 4; n += 1) {
      time.advance(SECOND);
      seen.push(frame().live!.behind);
    }
    expect(seen).toEqual([0, 2, 3, 4]);
    give({type: 'play'});
    time.advance(MINUTE);
    expect(frame().live!.behind).toBe(4);
  });

  test('nothing is beyond the edge: a seek stops there', () => {
    const {frame, give} = watch(version([KICK_OFF], '6:00'), {paused: true});
    for (const command of [
      {type: 'skip', by: 60 * MINUTE},
      {type: 'seek', to: 90 * MINUTE},
    ] as const) {
      give({type: 'seek', to: 0});
      give(command);
      expect(clockOf(frame())).toBe('first-half 5');
    }
    for (const clock of ['20', '80', 'FT']) {
      give({type: 'go-to', clock});
      expect(clockOf(frame())).toBe('first-half 5');
      expect(frame().notice).toBe(`${clock}: not reached yet`);
    }
  });

  test('it stops at the whistle, and whoever waits there goes on with the second half', () => {
    const {time, frame, arrive} = watch(version([KICK_OFF], '45+2:30'), {
      position: 46.5 * MINUTE + 1,
    });
    time.advance(40 * SECOND);
    arrive(version([KICK_OFF, HALF_TIME]));
    const whistle = frame().position;
    time.advance(15 * MINUTE);
    expect(frame().position).toBe(whistle);
    expect(frame().transport.playing).toBe(true);
    arrive(version([KICK_OFF, HALF_TIME, SECOND_HALF], '47:20'));
    expect(clockOf(frame())).toBe(`second-half ${80 / 60}`);
  });

  test('half-time counts down to the second half, from the version that has its whistle', () => {
    const {time, frame, arrive} = watch(version([KICK_OFF], '45+2:30'), {position: 46.5 * MINUTE + 1});
    expect(frame().live!.breakLeft).toBeUndefined();
    arrive(version([KICK_OFF, HALF_TIME]));
    expect(frame().live!.breakLeft).toBe(15);
    time.advance(3 * MINUTE + SECOND);
    arrive(version([KICK_OFF, HALF_TIME]));
    expect(frame().live!.breakLeft).toBe(12);
    time.advance(12 * MINUTE);
    expect(frame().live!.breakLeft).toBeUndefined();
    // Who comes in the middle of half-time does not know when it began.
    expect(watch(version([KICK_OFF, HALF_TIME])).frame().live!.breakLeft).toBeUndefined();
  });

  test('the last version makes it an ordinary replay', () => {
    const {frame, arrive, give} = watch(version([KICK_OFF], '6:00'), {position: 3 * MINUTE});
    const final = draft('whistle', '90+1', {id: 'full-time', final: true});
    arrive(version([KICK_OFF, GOAL, HALF_TIME, SECOND_HALF, final], undefined, {over: true}));
    expect(frame()).toMatchObject({live: undefined, position: 3 * MINUTE});
    expect(frame().transport.edge).toBeUndefined();
    give({type: 'speed', speed: 2});
    expect(frame().transport.speed).toBe(2);
  });
});

describe('what a new version leaves in place', () => {
  test('bookmarks, undone seeks and the playhead keep their period and clock', () => {
    const known = [KICK_OFF, HALF_TIME, SECOND_HALF];
    const {session, frame, give, arrive} = watch(version(known, '50:00'), {paused: true});
    const at = (elapsed: number) => positionOf(session.frame().timeline, {period: 'second-half', elapsed})!;
    give({type: 'seek', to: at(2 * MINUTE)});
    give({type: 'bookmark'});
    give({type: 'seek', to: at(3 * MINUTE)});
    const longer = [KICK_OFF, {...HALF_TIME, clock: clockAt('45+6')}, SECOND_HALF];
    arrive(version(longer, '51:00', {stableIds: false}));
    const board = (position: number) => boardAt(frame().timeline, position);
    expect(board(frame().position)).toEqual({period: 'second-half', elapsed: 3 * MINUTE});
    expect(board(frame().view.bookmarks[0]!.position)).toEqual({period: 'second-half', elapsed: 2 * MINUTE});
    give({type: 'undo'});
    expect(board(frame().position)).toEqual({period: 'second-half', elapsed: 2 * MINUTE});
  });

  test('a feed that is scrolled up stays at its entry while earlier events arrive', () => {
    const {frame, give, arrive} = watch(version([KICK_OFF, GOAL, CORNER], '30:00'), {position: 30 * MINUTE});
    give({type: 'scroll', by: -1});
    const entry = () => frame().timeline.cues[frame().view.edge! - 1]!.event.id;
    expect(entry()).toBe('goal');
    arrive(version([KICK_OFF, draft('foul', '5:00', {side: 'home', id: 'late'}), GOAL, CORNER], '30:10'));
    expect(entry()).toBe('goal');
  });

  test('a goal flashes when it becomes known, also behind the playhead', () => {
    const {frame, arrive, time} = watch(version([KICK_OFF], '10:30'), {position: 10.5 * MINUTE + 1});
    time.advance(10 * SECOND);
    arrive(version([KICK_OFF, GOAL], '10:40'));
    expect(frame().goalFlash?.event.id).toBe('goal');
    expect(frame().state.score).toEqual({home: 1, away: 0});
    arrive(version([KICK_OFF, GOAL, CORNER], '20:20'));
    time.advance(4 * SECOND);
    expect(frame().goalFlash).toBeUndefined();
  });

  test('the feed that fails and answers again', () => {
    const {frame, give, time} = watch(version([KICK_OFF], '10:00'));
    time.advance(5 * SECOND);
    give({type: 'feed', failing: '20:41'});
    expect(frame().live).toMatchObject({age: 5, failing: '20:41'});
    give({type: 'feed', failing: undefined});
    expect(frame().live).toMatchObject({age: 0, failing: undefined});
  });
});

describe('law a', () => {
  const steps = fc.array(
    fc.record({
      wait: fc.integer({min: 0, max: 4 * MINUTE}),
      command: fc.oneof(
        fc.constantFrom<Command>(
          {type: 'tick'},
          {type: 'pause'},
          {type: 'play'},
          {type: 'seek-end'},
          {type: 'undo'},
          {type: 'speed', speed: 3},
          {type: 'skip', by: -MINUTE},
          {type: 'skip', by: 10 * SECOND},
          {type: 'jump', to: 'highlight', direction: -1},
        ),
      ),
    }),
    {minLength: 1, maxLength: 30},
  );

  test('at every instant the live screen is that of a replay of what was known then', () => {
    fc.assert(
      fc.property(matchArbitrary({most: 8}), steps, (whole, script) => {
        const timed = merge(undefined, {match: whole, running: false, over: true, stableIds: true}, 0).match;
        const known = (count: number): Version => ({
          match: {...timed, events: timed.events.slice(0, count)},
          clock: timed.events[count - 1]?.clock,
          running: count > 0 && count < timed.events.length && isPlay(timed.events[count - 1]!),
          over: count === timed.events.length,
          stableIds: true,
        });
        const live = watch(known(0));
        let count = 0;
        for (const {wait, command} of script) {
          live.time.advance(wait);
          live.give(command);
          expectReplay(live.frame(), live.history());
          count = Math.min(timed.events.length, count + 1 + (wait % 5));
          live.arrive(known(count));
          expectReplay(live.frame(), live.history());
        }
        live.session.close();
      }),
      {numRuns: runs(20)},
    );
  });

  function isPlay({type}: MatchEvent): boolean {
    return type !== 'whistle';
  }

  /** Beyond the last event a replay has ended; nothing but the clock goes on. */
  function expectReplay({board, played, state, view, position}: Frame, {match}: History): void {
    const replayed = buildTimeline(match);
    const there = positionOf(replayed, board) ?? replayed.duration;
    expect(played).toBe(playedAt(replayed, position < 1 ? position : there));
    expect(state).toEqual(stateAt(replayed, position < 1 ? position : there));
    expect(view.edge ?? played).toBeLessThanOrEqual(played);
  }
});

test('for a screen reader, a new version is its new events, late ones too, each once', () => {
  const {session, arrive, time} = watch(version([KICK_OFF, CORNER], '21:00'), {position: 20.5 * MINUTE});
  const lines: string[] = [];
  transcript(session).subscribe(line => lines.push(line));
  lines.length = 0;
  arrive(version([KICK_OFF, GOAL, CORNER], '21:10'));
  time.advance(5 * SECOND);
  arrive(version([KICK_OFF, GOAL, CORNER], '21:15'));
  expect(lines.filter(line => line.startsWith('Minute 10'))).toHaveLength(1);
  expect(lines).toHaveLength(1);
});
