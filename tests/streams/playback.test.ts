import {distinctUntilChanged, map} from 'rxjs';
import {TestScheduler} from 'rxjs/testing';
import {describe, expect, test} from 'vitest';
import {buildTimeline} from '../../src/match/model/timeline.ts';
import type {Command} from '../../src/streams/command.ts';
import type {Frame} from '../../src/streams/frame.ts';
import {openSession, type SessionOptions} from '../../src/streams/session.ts';
import {draft, makeMatch} from '../support/make-match.ts';
import {open} from '../support/open.ts';

/** Five seconds of play from the position 1, with an event 2.5 seconds in. */
const timeline = buildTimeline(
  makeMatch([draft('kick-off', '1'), draft('remark', '1:2.5'), draft('remark', '1:5', {id: 'last'})]),
);
const interval = {clock: 100, cue: 50};
const start = {timeline, from: 1, interval} as const;

/** A letter for each command. */
const commands: Readonly<Record<string, Command>> = {
  t: {type: 'toggle'},
  f: {type: 'speed', speed: 10},
  b: {type: 'skip', by: -1000},
  e: {type: 'seek-end', sure: true},
  z: {type: 'seek', to: 1},
  h: {type: 'overlay', overlay: 'help'},
};

/** What the viewer sees of the playhead: `▶ 2.5` playing, `■ 2.5` paused, in seconds since kick-off. */
function shown({transport, position}: Frame): string {
  return `${transport.playing ? '▶' : '■'} ${(position - 1) / 1000}`;
}

/** Checks what a session shows, against a diagram of commands and one of frames; `seen` explains each frame's letter. */
function marbles(
  given: string,
  frames: string,
  seen: Readonly<Record<string, string>>,
  options: Partial<SessionOptions> = {},
): void {
  const scheduler = new TestScheduler((actual, expected) => expect(actual).toEqual(expected));
  scheduler.run(({hot, expectObservable}) => {
    const session = openSession({...start, scheduler, ...options});
    hot(given, commands).subscribe(session.dispatch);
    expectObservable(session.frame$.pipe(map(shown), distinctUntilChanged()), '^ 60s !').toBe(frames, seen);
  });
}

describe('playing', () => {
  test('shows every second of the board and every cue, and pauses at the end', () => {
    marbles('-', 'a 999ms b 999ms c 499ms d 499ms e 999ms f 999ms g', {
      a: '▶ 0',
      b: '▶ 1',
      c: '▶ 2',
      d: '▶ 2.5',
      e: '▶ 3',
      f: '▶ 4',
      g: '■ 5',
    });
  });

  test('at ten times the speed, ten seconds a second', () => {
    marbles(
      '-',
      'a 99ms b 99ms c 49ms d 99ms e 99ms f 49ms g',
      {a: '▶ 0', b: '▶ 1', c: '▶ 2', d: '▶ 2.5', e: '▶ 3.5', f: '▶ 4.5', g: '■ 5'},
      {speed: 10},
    );
  });

  test('at the highest speed, no more often than the frame limits', () => {
    marbles('-', 'a 49ms b', {a: '▶ 0', b: '■ 5'}, {speed: 10_000});
  });

  test('at infinite speed, the end at once', () => {
    marbles('-', 'a', {a: '■ 5'}, {speed: Number.POSITIVE_INFINITY});
  });

  test('stops at the end of its range', () => {
    marbles('-', 'a 999ms b 799ms c', {a: '▶ 0', b: '▶ 1', c: '■ 1.8'}, {until: 1_801});
  });
});

describe('commands', () => {
  test('a pause between two ticks freezes the position exactly, and play goes on from there', () => {
    marbles('1300ms t 2s t', 'a 999ms b 299ms c 2s d 699ms e 499ms f 499ms g 999ms h 999ms i', {
      a: '▶ 0',
      b: '▶ 1',
      c: '■ 1.3',
      d: '▶ 1.3',
      e: '▶ 2',
      f: '▶ 2.5',
      g: '▶ 3',
      h: '▶ 4',
      i: '■ 5',
    });
  });

  test('a new speed counts from the instant of the command', () => {
    marbles('1500ms f', 'a 999ms b 499ms c 99ms d 99ms e 99ms f 49ms g', {
      a: '▶ 0',
      b: '▶ 1',
      c: '▶ 1.5',
      d: '▶ 2.5',
      e: '▶ 3.5',
      f: '▶ 4.5',
      g: '■ 5',
    });
  });

  test('a seek while playing goes on from there, on the same seconds of the board', () => {
    marbles('2300ms b', 'a 999ms b 999ms c 299ms d 699ms e 499ms f 499ms g 999ms h 999ms i', {
      a: '▶ 0',
      b: '▶ 1',
      c: '▶ 2',
      d: '▶ 1.3',
      e: '▶ 2',
      f: '▶ 2.5',
      g: '▶ 3',
      h: '▶ 4',
      i: '■ 5',
    });
  });

  test('play after the end starts over', () => {
    marbles('10s t 200ms t', 'a 999ms b 999ms c 499ms d 499ms e 999ms f 999ms g 4999ms h 200ms i', {
      a: '▶ 0',
      b: '▶ 1',
      c: '▶ 2',
      d: '▶ 2.5',
      e: '▶ 3',
      f: '▶ 4',
      g: '■ 5',
      h: '▶ 0',
      i: '■ 0.201',
    });
  });

  test('a jump to the end pauses there, and a seek away stays paused', () => {
    marbles('500ms e 500ms z', 'a 499ms b 500ms c', {a: '▶ 0', b: '■ 5', c: '■ 0'});
  });

  test('an event that the frame limit still holds back is shown before the seek away from it', () => {
    marbles(
      '251ms b',
      'a 99ms b 99ms c 50ms (de) 95ms f 99ms g 99ms h 89ms i',
      {a: '▶ 0', b: '▶ 1', c: '▶ 2', d: '▶ 2.51', e: '▶ 1.51', f: '▶ 2.5', g: '▶ 3.5', h: '▶ 4.5', i: '■ 5'},
      {speed: 10, interval: {clock: 100, cue: 90}},
    );
  });

  test('all commands of one instant count', () => {
    marbles('500ms (tbt)', 'a 499ms (bcd) 45ms e 950ms f 999ms g 499ms h 499ms i 999ms j 999ms k', {
      a: '▶ 0',
      b: '■ 0.5',
      c: '■ -0.001',
      d: '▶ -0.001',
      // The kick-off, as soon as the frame limit allows.
      e: '▶ 0.049',
      f: '▶ 1',
      g: '▶ 2',
      h: '▶ 2.5',
      i: '▶ 3',
      j: '▶ 4',
      k: '■ 5',
    });
  });

  test('a command for the view alone moves no playhead and delays no tick', () => {
    marbles('700ms h 400ms h', 'a 999ms b 999ms c 499ms d 499ms e 999ms f 999ms g', {
      a: '▶ 0',
      b: '▶ 1',
      c: '▶ 2',
      d: '▶ 2.5',
      e: '▶ 3',
      f: '▶ 4',
      g: '■ 5',
    });
  });
});

test('paused, nothing is scheduled; playing, one timer', () => {
  const {session, time, frames} = open(timeline, {...start, paused: true});
  expect(time.pending).toBe(0);
  session.dispatch({type: 'toggle'});
  expect(time.pending).toBe(1);
  time.advanceTo(300);
  session.dispatch({type: 'speed', speed: 2});
  expect(time.pending).toBe(1);
  time.advanceTo(400);
  session.dispatch({type: 'toggle'});
  expect(time.pending).toBe(0);
  session.dispatch({type: 'seek', to: 1});
  expect(time.pending).toBe(0);
  expect(frames.map(shown)).toEqual(['■ 0', '▶ 0', '▶ 0.3', '■ 0.5', '■ 0']);
  session.dispatch({type: 'toggle'});
  time.run();
  expect(time.pending).toBe(0);
  expect(shown(session.frame())).toBe('■ 5');
  session.dispatch({type: 'toggle'});
  expect(time.pending).toBe(1);
  session.close();
  expect(time.pending).toBe(0);
});
