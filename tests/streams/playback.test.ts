import {map, NEVER, Subject} from 'rxjs';
import {TestScheduler} from 'rxjs/testing';
import {describe, expect, test} from 'vitest';
import {buildTimeline} from '../../src/match/model/timeline.ts';
import type {Command} from '../../src/streams/command.ts';
import {type Playback, playback} from '../../src/streams/playback.ts';
import type {Transport} from '../../src/streams/transport.ts';
import {draft, makeMatch} from '../support/make-match.ts';
import {transportOf} from '../support/transport.ts';
import {VirtualTime} from '../support/virtual-time.ts';

/** Five seconds of play from the position 1, with an event 2.5 seconds in. */
const timeline = buildTimeline(
  makeMatch([draft('kick-off', '1'), draft('remark', '1:2.5'), draft('remark', '1:5', {id: 'last'})]),
);
const interval = {clock: 100, cue: 50};
const range = {from: 1, until: timeline.duration};
const at = (given: Partial<Transport>) => transportOf(timeline, {playing: true, position: 1, range, ...given});
const start = at({});

/** A letter a command. */
const commands: Readonly<Record<string, Command>> = {
  t: {type: 'toggle'},
  f: {type: 'speed', speed: 10},
  b: {type: 'skip', by: -1000},
  e: {type: 'seek-end', sure: true},
  z: {type: 'seek', to: 1},
  h: {type: 'overlay', overlay: 'help'},
};

/** What is seen of the playhead: `▶ 2.5` playing, `■ 2.5` paused, in seconds since kick-off. */
function shown({transport, position}: Playback): string {
  return `${transport.playing ? '▶' : '■'} ${(position - 1) / 1000}`;
}

/** Checks what playback shows, against a diagram of commands and one of frames; each frame's letter stands in `seen`. */
function marbles(given: string, frames: string, seen: Readonly<Record<string, string>>, initial = start): void {
  const scheduler = new TestScheduler((actual, expected) => expect(actual).toEqual(expected));
  scheduler.run(({hot, expectObservable}) => {
    const command$ = hot(given, commands);
    const shown$ = playback(command$, {timeline, scheduler, initial, interval}).pipe(map(shown));
    expectObservable(shown$, '^ 60s !').toBe(frames, seen);
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
      at({speed: 10}),
    );
  });

  test('at the highest speed, no more often than the frame limits', () => {
    marbles('-', 'a 49ms b', {a: '▶ 0', b: '■ 5'}, at({speed: 10_000}));
  });

  test('at infinite speed, the end at once', () => {
    marbles('-', 'a', {a: '■ 5'}, at({speed: Number.POSITIVE_INFINITY}));
  });

  test('stops where its range stops', () => {
    const short = {...start, range: {from: 1, until: 1_801}};
    marbles('-', 'a 999ms b 799ms c', {a: '▶ 0', b: '▶ 1', c: '■ 1.8'}, short);
  });
});

describe('commands', () => {
  test('a pause between two ticks freezes the position exactly, and play goes on from there', () => {
    marbles('1300ms t 2s t', 'a 999ms b 299ms (xc) 1997ms d 699ms e 499ms f 499ms g 999ms h 999ms i', {
      a: '▶ 0',
      b: '▶ 1',
      x: '▶ 1.3',
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
    marbles('1500ms f', 'a 999ms b 499ms (xc) 96ms d 99ms e 99ms f 49ms g', {
      x: '▶ 1.5',
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
    marbles('2300ms b', 'a 999ms b 999ms c 299ms (xd) 696ms e 499ms f 499ms g 999ms h 999ms i', {
      a: '▶ 0',
      b: '▶ 1',
      c: '▶ 2',
      x: '▶ 2.3',
      d: '▶ 1.3',
      e: '▶ 2',
      f: '▶ 2.5',
      g: '▶ 3',
      h: '▶ 4',
      i: '■ 5',
    });
  });

  test('play after the end starts over', () => {
    marbles('10s t 200ms t', 'a 999ms b 999ms c 499ms d 499ms e 999ms f 999ms g 4999ms (gh) 197ms (xi)', {
      a: '▶ 0',
      b: '▶ 1',
      c: '▶ 2',
      d: '▶ 2.5',
      e: '▶ 3',
      f: '▶ 4',
      g: '■ 5',
      h: '▶ 0',
      x: '▶ 0.201',
      i: '■ 0.201',
    });
  });

  test('a jump to the end pauses there, and a seek away stays paused', () => {
    marbles('500ms e 500ms z', 'a 499ms (xb) 497ms c', {x: '▶ 0.5', a: '▶ 0', b: '■ 5', c: '■ 0'});
  });

  test('all commands of one instant count', () => {
    marbles('500ms (tbt)', 'a 499ms (xbcd) 44ms e 950ms f 999ms g 499ms h 499ms i 999ms j 999ms k', {
      a: '▶ 0',
      x: '▶ 0.5',
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

  test('a command that only looks shows nothing and delays no tick', () => {
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

describe('what is scheduled', () => {
  test('paused, nothing; playing, one timer', () => {
    const time = new VirtualTime();
    const command$ = new Subject<Command>();
    const seen: string[] = [];
    const options = {timeline, scheduler: time, initial: {...start, playing: false}, interval};
    const subscription = playback(command$, options).subscribe(now => seen.push(shown(now)));
    expect(time.pending).toBe(0);
    command$.next({type: 'toggle'});
    expect(time.pending).toBe(1);
    time.advanceTo(300);
    command$.next({type: 'speed', speed: 2});
    expect(time.pending).toBe(1);
    time.advanceTo(400);
    command$.next({type: 'toggle'});
    expect(time.pending).toBe(0);
    command$.next({type: 'seek', to: 1});
    expect(time.pending).toBe(0);
    expect(seen).toEqual(['■ 0', '▶ 0', '▶ 0.3', '▶ 0.3', '▶ 0.5', '■ 0.5', '■ 0']);
    command$.next({type: 'toggle'});
    time.run();
    expect(time.pending).toBe(0);
    expect(seen.at(-1)).toBe('■ 5');
    command$.next({type: 'toggle'});
    expect(time.pending).toBe(1);
    subscription.unsubscribe();
    expect(time.pending).toBe(0);
  });

  test('nothing before it is subscribed', () => {
    const time = new VirtualTime();
    playback(NEVER, {timeline, scheduler: time, initial: start, interval});
    expect(time.pending).toBe(0);
  });

  test('a scheduler that wakes late loses no time', () => {
    const time = new VirtualTime();
    const seen: string[] = [];
    playback(NEVER, {timeline, scheduler: time, initial: start, interval}).subscribe(now => seen.push(shown(now)));
    time.frame = 3_210;
    time.run();
    expect(seen.at(-1)).toBe('■ 5');
  });
});

test('a command says that it is one, a tick that time passed', () => {
  const time = new VirtualTime();
  const command$ = new Subject<Command>();
  const causes: string[] = [];
  playback(command$, {timeline, scheduler: time, initial: start, interval}).subscribe(({cause}) => causes.push(cause));
  time.advanceTo(1_500);
  command$.next({type: 'skip', by: 10});
  time.run();
  expect(causes).toEqual(['command', 'time', 'time', 'command', 'time', 'time', 'time', 'time', 'time']);
});
