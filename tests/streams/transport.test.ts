import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {MINUTE, SECOND} from '../../src/match/model/clock.ts';
import {buildTimeline} from '../../src/match/model/timeline.ts';
import type {Command} from '../../src/streams/command.ts';
import {nominalPosition} from '../../src/streams/go-to.ts';
import {MAX_SPEED, MIN_SPEED, ROUND_SPEEDS} from '../../src/streams/speed.ts';
import {anchor, positionAt, type Transport, untilNextChange} from '../../src/streams/transport.ts';
import {updateTransport} from '../../src/streams/update-transport.ts';
import {commandArbitrary, timelineArbitrary} from '../support/arbitraries.ts';
import {byId, draft, makeMatch, ninety} from '../support/make-match.ts';
import {transportOf} from '../support/transport.ts';

const home = {side: 'home'} as const;
const timeline = buildTimeline(
  ninety([
    draft('goal', '20:10', {...home, id: 'first'}),
    draft('remark', '30:00', {id: 'talk'}),
    draft('card', '40:00', {...home, id: 'card', card: 'yellow', player: 'x'}),
    draft('goal', '50:00', {...home, id: 'second'}),
    draft('goal', '80:00', {...home, id: 'third'}),
  ]),
);
const cue = (id: string) => byId(timeline.cues, id).at;
const range = {from: 0, until: timeline.duration};
const at = (given: Partial<Transport>) =>
  transportOf(timeline, {speed: 10, position: 5 * MINUTE, since: 1_000, range, ...given});
const paused = at({});
const playing = at({playing: true});

function after(transport: Transport, command: Command, now = 1_000): Transport {
  return updateTransport(transport, command, now, {timeline});
}

describe('positionAt', () => {
  test('is still while paused, and moves at the speed while playing', () => {
    expect(positionAt(paused, 999_999)).toBe(5 * MINUTE);
    expect(positionAt(playing, 1_000)).toBe(5 * MINUTE);
    expect(positionAt(playing, 1_250)).toBe(5 * MINUTE + 2_500);
    expect(positionAt(at({playing: true, speed: 0.01}), 2_000)).toBe(5 * MINUTE + 10);
  });

  test('stops at the end of the range', () => {
    expect(positionAt(playing, 1e12)).toBe(timeline.duration);
    expect(positionAt({...playing, range: {from: 0, until: 6 * MINUTE}}, 1e12)).toBe(6 * MINUTE);
  });

  test('at infinite speed is there at once', () => {
    expect(positionAt(at({playing: true, speed: Number.POSITIVE_INFINITY}), 1_000)).toBe(timeline.duration);
    expect(positionAt(at({speed: Number.POSITIVE_INFINITY}), 2_000)).toBe(5 * MINUTE);
  });
});

describe('anchor', () => {
  test('changes nothing that can be seen', () => {
    const anchored = anchor(playing, 1_250);
    expect(anchored).toEqual({...playing, position: 5 * MINUTE + 2_500, since: 1_250});
    expect(positionAt(anchored, 2_000)).toBe(positionAt(playing, 2_000));
  });

  test('pauses at the end', () =>
    expect(anchor(playing, 1e12)).toMatchObject({playing: false, position: timeline.duration}));
});

describe('play and pause', () => {
  test('play, pause and toggle', () => {
    expect(after(paused, {type: 'play'}).playing).toBe(true);
    expect(after(playing, {type: 'play'}).playing).toBe(true);
    expect(after(playing, {type: 'pause'}).playing).toBe(false);
    expect(after(paused, {type: 'pause'}).playing).toBe(false);
    expect(after(playing, {type: 'toggle'}).playing).toBe(false);
    expect(after(paused, {type: 'toggle'}).playing).toBe(true);
  });

  test('a pause between ticks freezes the exact position', () => {
    expect(after(playing, {type: 'pause'}, 1_123.4)).toEqual({...paused, position: 5 * MINUTE + 1_234, since: 1_123.4});
  });

  test('play at the end starts over, from where the range starts', () => {
    const ended = {...paused, position: timeline.duration};
    expect(after(ended, {type: 'play'})).toMatchObject({playing: true, position: 0});
    expect(after(ended, {type: 'toggle'})).toMatchObject({playing: true, position: 0});
    const part = {...paused, position: 9 * MINUTE, range: {from: 3 * MINUTE, until: 9 * MINUTE}};
    expect(after(part, {type: 'toggle'})).toMatchObject({playing: true, position: 3 * MINUTE});
    expect(after(playing, {type: 'toggle'}, 1e12)).toMatchObject({playing: true, position: 0});
    expect(after(playing, {type: 'pause'}, 1e12)).toMatchObject({playing: false, position: timeline.duration});
  });

  test('an empty range does not play', () => {
    const empty = {...paused, position: MINUTE, range: {from: 2 * MINUTE, until: MINUTE}};
    expect(after(empty, {type: 'play'})).toMatchObject({playing: false, position: MINUTE});
  });
});

describe('moving', () => {
  test.each<[string, Command, number]>([
    ['seek', {type: 'seek', to: 1234}, 1234],
    ['seek before the beginning', {type: 'seek', to: -1}, 0],
    ['seek past the end', {type: 'seek', to: 1e12}, timeline.duration],
    ['skip on', {type: 'skip', by: MINUTE}, 6 * MINUTE],
    ['skip back', {type: 'skip', by: -10 * SECOND}, 5 * MINUTE - 10 * SECOND],
    ['skip to before the beginning', {type: 'skip', by: -6 * MINUTE}, 0],
    ['skip past the end', {type: 'skip', by: 1e12}, timeline.duration],
    ['seek to the end', {type: 'seek-end', sure: true}, timeline.duration],
    ['seek to the beginning', {type: 'seek-share', share: 0}, 0],
    ['seek to a tenth', {type: 'seek-share', share: 0.1}, 1 + 9 * MINUTE],
    ['seek to half', {type: 'seek-share', share: 0.5}, 2 + 45 * MINUTE],
    ['seek to nine tenths', {type: 'seek-share', share: 0.9}, 2 + 81 * MINUTE],
  ])('%s', (_what, command, position) => {
    expect(after(paused, command)).toMatchObject({playing: false, speed: 10, position, undo: [5 * MINUTE]});
    if (position < timeline.duration) expect(after(playing, command)).toMatchObject({playing: true, position});
  });

  test('a skip while playing is from where the playhead is by then', () => {
    expect(after(playing, {type: 'skip', by: MINUTE}, 2_000).position).toBe(6 * MINUTE + 10 * SECOND);
  });

  test('to the end pauses there', () => {
    for (const command of [
      {type: 'seek-end', sure: true},
      {type: 'seek', to: 1e12},
      {type: 'skip', by: 1e12},
    ] as const) {
      expect(after(playing, command)).toMatchObject({playing: false, position: timeline.duration});
    }
  });

  test('never goes past the end of the range', () => {
    const part = {...paused, range: {from: MINUTE, until: 6 * MINUTE}};
    expect(after(part, {type: 'seek-end', sure: true}).position).toBe(6 * MINUTE);
    expect(after(part, {type: 'skip', by: 9 * MINUTE}).position).toBe(6 * MINUTE);
    expect(after(part, {type: 'jump', to: 'goal', direction: 1}).position).toBe(6 * MINUTE);
    expect(after(part, {type: 'seek', to: 0}).position).toBe(0);
  });

  test('shares are of the nominal ninety, whatever the stoppage time', () => {
    const long = buildTimeline(ninety([draft('remark', '45+20')]));
    expect(nominalPosition(long, 45 * MINUTE)).toBe(long.periods[1]!.start);
    expect(nominalPosition(long, 44 * MINUTE)).toBe(1 + 44 * MINUTE);
    expect(nominalPosition(long, 46 * MINUTE)).toBe(long.periods[1]!.start + MINUTE);
    const short = buildTimeline(makeMatch([draft('kick-off', '1'), draft('remark', '30')]));
    expect(nominalPosition(short, 81 * MINUTE)).toBe(short.duration);
  });
});

describe('speed', () => {
  const speed = (command: Command, from = 10) => after(at({speed: from}), command).speed;

  test.each([
    [1, 1],
    [0.01, 0.01],
    [0, MIN_SPEED],
    [-5, MIN_SPEED],
    [1e9, MAX_SPEED],
    [Number.POSITIVE_INFINITY, MAX_SPEED],
    [1.23456, 1.235],
  ])('%d is set as %d', (asked, set) => expect(speed({type: 'speed', speed: asked})).toBe(set));

  test('is multiplied, rounded to four digits, and kept within bounds', () => {
    expect(speed({type: 'multiply-speed', by: 1.1})).toBe(11);
    expect(speed({type: 'multiply-speed', by: 1 / 1.1})).toBe(9.091);
    expect(speed({type: 'multiply-speed', by: 2}, 6_000)).toBe(MAX_SPEED);
    expect(speed({type: 'multiply-speed', by: 0.5}, 0.015)).toBe(MIN_SPEED);
    expect(speed({type: 'multiply-speed', by: 0.5}, Number.POSITIVE_INFINITY)).toBe(MAX_SPEED / 2);
  });

  test('steps through the round speeds, from any speed', () => {
    const round = (direction: 1 | -1, from: number) => speed({type: 'round-speed', direction}, from);
    expect([round(1, 10), round(-1, 10)]).toEqual([20, 5]);
    expect([round(1, 11), round(-1, 11)]).toEqual([20, 10]);
    expect([round(1, MAX_SPEED), round(-1, MIN_SPEED)]).toEqual([MAX_SPEED, MIN_SPEED]);
    expect(round(-1, Number.POSITIVE_INFINITY)).toBe(MAX_SPEED);
    let walked = MIN_SPEED;
    for (const next of ROUND_SPEEDS.slice(1)) {
      walked = round(1, walked);
      expect(walked).toBe(next);
    }
  });

  test('changing it while playing does not move the playhead', () => {
    const faster = after(playing, {type: 'speed', speed: 60}, 1_500);
    expect(faster).toMatchObject({playing: true, position: 5 * MINUTE + 5_000, since: 1_500, speed: 60});
    expect(positionAt(faster, 1_600)).toBe(5 * MINUTE + 11_000);
  });
});

describe('jumps', () => {
  const jump = (to: 'cue' | 'highlight' | 'goal', direction: 1 | -1): Command => ({type: 'jump', to, direction});
  const from = (transport: Transport, position: number, command: Command) =>
    after({...transport, position}, command).position;

  test('land on the next and the previous cue', () => {
    expect(from(paused, 25 * MINUTE, jump('cue', 1))).toBe(cue('talk'));
    expect(from(paused, cue('talk'), jump('cue', 1))).toBe(cue('card'));
    expect(from(paused, cue('talk'), jump('cue', -1))).toBe(cue('first'));
    expect(from(paused, cue('talk') + 1, jump('cue', -1))).toBe(cue('talk'));
  });

  test('to highlights pass over the rest', () => {
    expect(from(paused, cue('first'), jump('highlight', 1))).toBe(cue('card'));
    expect(from(paused, cue('card'), jump('highlight', -1))).toBe(cue('first'));
  });

  /** Five seconds at speed 10. */
  const LEAD = 50 * SECOND;

  test.each([
    [0.5, 5],
    [1, 5],
    [10, 50],
    [60, 120],
    [Infinity, 120],
  ])('at speed %d, land %d s of the match before a goal', (speed, seconds) => {
    expect(from({...paused, speed}, 0, jump('goal', 1))).toBe(cue('first') - seconds * SECOND);
  });

  test('land five seconds of real time before a goal, so that g and G walk them one by one', () => {
    const lands = ['first', 'second', 'third'].map(id => cue(id) - LEAD);
    let here: Transport = {...paused, position: 0};
    for (const landing of lands) {
      here = after(here, jump('goal', 1));
      expect(here.position).toBe(landing);
    }
    // Just before the last goal, g goes to the goal itself, and then nowhere.
    const last = after(here, jump('goal', 1));
    expect(last.position).toBe(cue('third'));
    expect(after(last, jump('goal', 1)).position).toBe(cue('third'));
    for (const landing of [lands[1], lands[0], lands[0]]) {
      here = after(here, jump('goal', -1));
      expect(here.position).toBe(landing);
    }
  });

  test('G goes to the goal just seen, or the one that is about to be', () => {
    expect(from(paused, cue('second') + 1, jump('goal', -1))).toBe(cue('second') - LEAD);
    expect(from(paused, cue('second') - 20 * SECOND, jump('goal', -1))).toBe(cue('second') - LEAD);
    expect(from(paused, cue('second') - 60 * SECOND, jump('goal', -1))).toBe(cue('first') - LEAD);
  });

  test('a goal in the first seconds is landed on at the beginning', () => {
    const early = buildTimeline(ninety([draft('goal', '1:02', home), draft('goal', '9', home)]));
    const jumped = updateTransport({...paused, position: 0}, jump('goal', -1), 1_000, {timeline: early});
    expect(jumped.position).toBe(0);
    const next = updateTransport({...paused, position: 0}, jump('goal', 1), 1_000, {timeline: early});
    expect(next.position).toBe(1 + 8.5 * MINUTE - LEAD);
  });

  test('with nothing there stay', () => {
    expect(from(paused, 0, jump('cue', -1))).toBe(0);
    expect(from(paused, timeline.duration, jump('cue', 1))).toBe(timeline.duration);
    expect(after(playing, jump('goal', -1)).playing).toBe(true);
  });

  test('back while playing, within a second of real time of a landing, goes one further', () => {
    const tenSeconds = 10 * SECOND;
    expect(from(playing, cue('talk') + tenSeconds - 1, jump('cue', -1))).toBe(cue('first'));
    expect(from(playing, cue('talk') + tenSeconds + 1, jump('cue', -1))).toBe(cue('talk'));
    expect(from(paused, cue('talk') + 1, jump('cue', -1))).toBe(cue('talk'));
    const landed = cue('third') - LEAD;
    expect(from(playing, landed + tenSeconds - 1, jump('goal', -1))).toBe(cue('second') - LEAD);
  });

  test('dots walk every moment of a random match once, there and back', () => {
    fc.assert(
      fc.property(timelineArbitrary(), random => {
        const moments = [...new Set([0, ...random.at])];
        const walk = (start: number, direction: 1 | -1) => {
          const visited = [start];
          let here = transportOf(random, {position: start});
          for (let n = 0; n < moments.length + 2; n += 1) {
            here = updateTransport(here, jump('cue', direction), 1_000, {timeline: random});
            if (here.position !== visited.at(-1)) visited.push(here.position);
          }
          return visited;
        };
        expect(walk(0, 1)).toEqual(moments);
        expect(walk(random.duration, -1).reverse().slice(-random.at.length)).toEqual(
          [...new Set([...random.at, random.duration])].slice(-random.at.length),
        );
      }),
    );
  });
});

test('commands that look rather than move leave the transport as it is', () => {
  for (const type of ['follow', 'filter', 'span', 'spoilers', 'bookmark', 'back', 'quit', 'redraw', 'tick'] as const) {
    expect(after(playing, {type}, 5_000)).toBe(playing);
  }
  expect(after(playing, {type: 'overlay', overlay: 'help'}, 5_000)).toBe(playing);
  expect(after(playing, {type: 'go-to', clock: '45+99'}, 5_000)).toBe(playing);
  expect(after(playing, {type: 'scroll', by: 3}, 5_000)).toBe(playing);
});

test('whatever is commanded, the playhead stays in the match and the speed within bounds', () => {
  const steps = timelineArbitrary().chain(random =>
    fc.record({
      timeline: fc.constant(random),
      script: fc.array(fc.tuple(commandArbitrary(random), fc.double({min: 0, max: 1e6, noNaN: true})), {maxLength: 40}),
    }),
  );
  fc.assert(
    fc.property(steps, ({timeline: random, script}) => {
      let now = 0;
      let transport = transportOf(random, {playing: true, speed: 10});
      for (const [command, wait] of script) {
        now += wait;
        transport = updateTransport(transport, command, now, {timeline: random});
        const position = positionAt(transport, now);
        expect(position).toBeGreaterThanOrEqual(0);
        expect(position).toBeLessThanOrEqual(random.duration);
        expect(transport.speed).toBeGreaterThanOrEqual(MIN_SPEED);
        expect(transport.speed).toBeLessThanOrEqual(MAX_SPEED);
        if (transport.playing) expect(positionAt(transport, transport.since)).toBeLessThan(random.duration);
      }
    }),
  );
});

describe('untilNextChange', () => {
  const interval = {clock: 100, cue: 50};
  const until = (transport: Transport, limits = interval) =>
    untilNextChange(transport, transport.since, timeline, limits);

  test('is never while paused', () => expect(until(paused)).toBeUndefined());

  test('is the next second of the board, which starts a millisecond after the position 0', () => {
    expect(until(at({playing: true, speed: 1, position: 5 * MINUTE + 1}))).toBe(1_000);
    expect(until(at({playing: true, speed: 1, position: 5 * MINUTE + 301}))).toBe(700);
    expect(until(at({playing: true, speed: 0.01, position: 5 * MINUTE + 301}))).toBe(70_000);
  });

  test('is the next cue where that comes first', () => {
    expect(until(at({playing: true, speed: 1, position: cue('first') - 400 + 0.5}))).toBe(400);
    expect(until(at({playing: true, speed: 0.5, position: cue('talk') - 300}))).toBe(600);
  });

  test('is no sooner than the frame limits', () => {
    expect(until(at({playing: true, speed: 100, position: 5 * MINUTE}))).toBe(100);
    expect(until(at({playing: true, speed: 100, position: cue('talk') - 100}))).toBe(50);
    expect(until(at({playing: true, speed: 1000, position: cue('talk') - 100}), {clock: 10, cue: 5})).toBe(5);
  });

  test('is the end of the range where that comes first', () => {
    const position = 5 * MINUTE + 1;
    expect(until(at({playing: true, speed: 1, position, range: {from: 0, until: position + 80}}))).toBe(80);
  });
});
