import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {nominalMinutes, sliceOf} from '../../../src/match/analysis/time-buckets.ts';
import {MINUTE} from '../../../src/match/model/clock.ts';
import {boardAt, buildTimeline} from '../../../src/match/model/timeline.ts';
import {ENDS, lengthOf} from '../../../src/ui/components/timeline-bar.tsx';
import {type Click, commandOfClick, readMouse} from '../../../src/ui/input/mouse.ts';
import {layoutOf} from '../../../src/ui/layout/layout.ts';
import {DAY_ENDS} from '../../../src/ui/matchday/day-bar.ts';
import {positionArbitrary, timelineArbitrary} from '../../support/arbitraries.ts';
import {finalDay} from '../../support/make-day.ts';
import {draft, ninety} from '../../support/make-match.ts';
import {draw, driven, frameAt, PLAIN} from '../../support/render.tsx';
import {runs} from '../../support/runs.ts';

const timeline = buildTimeline(
  ninety(Array.from({length: 80}, (_, n) => draft('corner', String(1 + Math.floor(n / 2)), {side: 'home'}))),
);
const size = {columns: 102, rows: 40};
const BAR = layoutOf(size.columns, size.rows).rows - 2;
const press = (column: number, row = BAR): Click => ({kind: 'press', column, row});
const asked = (click: Click) => commandOfClick(click, timeline, {...frameAt(timeline, 10 * MINUTE), size});

describe('reports of the terminal', () => {
  test.each([
    ['\u001b[<0;10;20M', {kind: 'press', column: 9, row: 19}],
    ['[<0;10;20M', {kind: 'press', column: 9, row: 19}],
    ['[<64;1;1M', {kind: 'wheel-up', column: 0, row: 0}],
    ['[<65;1;1M', {kind: 'wheel-down', column: 0, row: 0}],
    ['[<0;10;20m', 'none'],
    ['[<1;10;20M', 'none'],
    ['[<2;10;20M', 'none'],
    ['[<35;10;20M', 'none'],
    ['[<99999999999999999999;1;1M', 'none'],
  ])('%j is %j', (input, expected) => expect(readMouse(input)).toEqual(expected));

  test.each(['', 'q', '[', '[<', '[<0;1M', '[<a;b;cM', '[<0;10;20', '\u001b[A', '[M !!'])(
    '%j is not a mouse report',
    input => {
      expect(readMouse(input)).toBeUndefined();
    },
  );
});

describe('a click on the bar of a day', () => {
  const day = finalDay();
  const clicked = (column: number, row = BAR) =>
    commandOfClick({kind: 'press', column, row}, day, {...frameAt(day, day.duration / 2), size});

  test('seeks to its time, and the playhead stands where the click was', () => {
    expect(clicked(DAY_ENDS)).toEqual({type: 'seek', to: 1});
    for (const column of [10, 40, 80]) {
      const command = clicked(DAY_ENDS + column);
      if (command?.type !== 'seek') throw new Error('no seek');
      const line = draw(day, frameAt(day, command.to), [size.columns, size.rows]).split('\n')[BAR]!;
      expect([...line].indexOf(PLAIN.glyphs.playhead)).toBe(DAY_ENDS + column);
    }
  });

  test('anywhere else does nothing', () => {
    for (const [column, row] of [[DAY_ENDS - 1], [size.columns - DAY_ENDS], [40, BAR - 1], [40, BAR + 1]] as const) {
      expect(clicked(column, row)).toBeUndefined();
    }
  });
});

describe('a click', () => {
  test('on the bar seeks to its minute', () => {
    expect(asked(press(ENDS))).toEqual({type: 'seek', to: 1});
    expect(asked(press(ENDS + 45))).toEqual({type: 'seek', to: timeline.periods[1]!.start});
    expect(asked(press(ENDS + 67))).toEqual({type: 'seek', to: timeline.periods[1]!.start + 22 * MINUTE});
    expect(asked(press(ENDS + 67, BAR - 4))).toEqual({type: 'seek', to: timeline.periods[1]!.start + 22 * MINUTE});
  });

  test.each([
    ['left of the bar', press(ENDS - 1)],
    ['right of it', press(ENDS + 90)],
    ['under it', press(50, BAR + 1)],
    ['over the strip', press(50, BAR - 5)],
    ['far outside', press(1e9, 1e9)],
  ])('%s asks for nothing', (_, click) => expect(asked(click)).toBeUndefined());

  test('brings the playhead to the column that was clicked, in any match', () => {
    const scenes = timelineArbitrary().chain(any =>
      fc.tuple(
        fc.constant(any),
        positionArbitrary(any),
        fc.integer({min: 50, max: 200}),
        fc.double({min: 0, max: 0.999, noNaN: true}),
      ),
    );
    fc.assert(
      fc.property(scenes, ([any, position, columns, share]) => {
        const length = lengthOf(columns);
        const column = Math.floor(share * length);
        const frame = frameAt(any, position);
        const command = commandOfClick(press(ENDS + column), any, {...frame, size: {columns, rows: size.rows}});
        if (command?.type !== 'seek') throw new Error('a click on the bar seeks');
        expect(command.to).toBeGreaterThanOrEqual(0);
        expect(command.to).toBeLessThanOrEqual(any.duration);
        const there = boardAt(any, command.to);
        const minutes = nominalMinutes(frame.board.period);
        // Where the match was not played, or not played on, the nearest that there is.
        const played = any.periods.some(({start, end}) => start < command.to && command.to < end);
        if (played && nominalMinutes(there.period) === minutes) {
          expect(Math.abs(sliceOf(there, minutes, length) - column)).toBeLessThanOrEqual(1);
        }
      }),
      {numRuns: runs(200)},
    );
  });

  test('on a ticker asks for nothing', () => {
    expect(commandOfClick(press(3), timeline, {...frameAt(timeline, 0), size: {columns: 20, rows: 5}})).toBeUndefined();
  });
});

describe('in the app', () => {
  const report = (button: number, column: number, row: number) => `\u001b[<${button};${column + 1};${row + 1}M`;

  test('a click seeks and can be undone, the wheel scrolls, and a release is nothing', async () => {
    const app = await driven(timeline, {position: timeline.duration, size: [102, 40], setting: {mouse: true}});
    await app.send(report(0, ENDS + 20, BAR));
    expect(app.session.frame().position).toBe(1 + 20 * MINUTE);
    await app.send(report(0, ENDS + 20, BAR).replace('M', 'm'));
    await app.press('u');
    expect(app.session.frame().position).toBe(timeline.duration);
    await app.send(report(64, 3, 10));
    expect(app.session.frame().view.edge).toBe(83);
    await app.send(report(65, 3, 10));
    expect(app.session.frame().view.edge).toBeUndefined();
    await app.send(report(64, 3, 10).repeat(2));
    expect(app.session.frame().view.edge).toBe(82);
    // In pieces, and among keys.
    for (const piece of ['\u001b[<6', '5;4;1', '1M']) await app.send(piece);
    await app.send(`j${report(64, 3, 10)}j`);
    expect(app.session.frame().view.edge).toBeUndefined();
  });

  test('without --mouse a report is nothing', async () => {
    const app = await driven(timeline, {position: timeline.duration, size: [102, 40]});
    const before = app.screen();
    await app.send(report(0, ENDS + 20, BAR));
    expect(app.screen()).toBe(before);
  });

  test('garbage moves nothing', async () => {
    const app = await driven(timeline, {position: 5 * MINUTE, size: [102, 40], setting: {mouse: true}});
    const before = app.screen();
    for (const bytes of ['\u001b[<0;1;M', '\u001b[<;;;M', '\u001b[<0;0;0M', '\u001b[<0;-1;5M', '\u001b[<4095;1;1M']) {
      await app.send(bytes);
    }
    expect(app.screen()).toBe(before);
  });
});
