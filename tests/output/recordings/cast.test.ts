import fc from 'fast-check';
import {beforeAll, describe, expect, test, vi} from 'vitest';
import {type CastOptions, cast} from '../../../src/output/recordings/cast.ts';
import {type Cell, cellsOf, type Row, textOf} from '../../../src/output/recordings/cells.ts';
import {groundOf} from '../../../src/output/recordings/ground.ts';
import {pictureLook, pictureSetting} from '../../../src/output/recordings/look.ts';
import {type RecordOptions, record, type Shot} from '../../../src/output/recordings/record.ts';
import {firstLeg} from '../../support/render.tsx';
import {runs} from '../../support/runs.ts';
import {emulator, eventsOf} from './replayed.ts';

// Ink asks once how many colours there are.
vi.hoisted(() => {
  process.env.FORCE_COLOR = '3';
});

const MATCH = firstLeg();
const MINUTE = 60_000;
const GROUND = groundOf({background: 'dark'});
const SIZE = {columns: 100, rows: 30};

type Made = {readonly text: string; readonly screens: readonly (readonly Row[])[]; readonly shots: readonly Shot[]};

/** A recording of a part of the first leg, and what was drawn for it. */
async function made(asked: RecordOptions, options: Partial<CastOptions> = {}): Promise<Made> {
  const {openDrawer} = await import('../../../src/output/recordings/draw.tsx');
  const drawer = openDrawer(MATCH, pictureSetting(pictureLook('dark', {}), 'first-leg'), SIZE);
  const screens: (readonly Row[])[] = [];
  const shots = [...record(MATCH, asked)];
  const draw = (frame: Shot['frame']) => {
    const rows = drawer.draw(frame);
    screens.push(rows);
    return rows;
  };
  const parts = [...cast(MATCH, shots, draw, {...SIZE, title: 'First leg', ground: GROUND, ...options})];
  await drawer.close();
  return {text: parts.map(({text}) => text).join(''), screens, shots};
}

describe('the first leg around its goal', () => {
  const part = {from: 19 * MINUTE, until: 23 * MINUTE, speed: 20};
  let three: Made;
  let two: Made;
  beforeAll(async () => {
    three = await made(part);
    two = await made(part, {version: 2});
  });

  test('plays in a terminal exactly as drawn, with colours', async () => {
    const screen = emulator(SIZE.columns, SIZE.rows);
    const events = eventsOf(three.text);
    expect(new Set(three.screens.flat(2).map(({style}) => style.fg)).size).toBeGreaterThan(4);
    for (const [n, shot] of three.shots.entries()) {
      const at = Math.round(shot.at) / 1000;
      for (const {data} of events.filter(event => event.code === 'o' && Math.abs(event.at - at) < 0.0005)) {
        await screen.write(data);
      }
      expect(screen.rows()).toEqual(three.screens[n]);
    }
    expect(textOf(screen.rows()[3]!)).toMatch(/▀█ {3}▄▄ {2}█ █/);
  });

  test('in asciicast 3, with intervals, a marker at each highlight, and an exit', () => {
    const [header, ...lines] = three.text.trimEnd().split('\n');
    expect(JSON.parse(header!)).toEqual({
      version: 3,
      term: {cols: 100, rows: 30, type: 'xterm-256color', theme: expect.anything()},
      title: 'First leg',
    });
    expect(JSON.parse(lines.at(-1)!)).toEqual([0, 'x', '0']);
    const markers = eventsOf(three.text).filter(({code}) => code === 'm');
    expect(markers.map(({data}) => data)).toEqual(["20'"]);
    // The goal is on the screen when its marker comes.
    const goal = MATCH.cues.find(({event}) => event.type === 'goal')!;
    expect(markers[0]!.at).toBeGreaterThanOrEqual((goal.at - part.from) / part.speed / 1000 - 0.001);
    expect(markers[0]!.at).toBeLessThan((goal.at - part.from) / part.speed / 1000 + 0.1);
  });

  test('in asciicast 2, with the same events at the same times', () => {
    const [header] = two.text.split('\n');
    expect(JSON.parse(header!)).toMatchObject({version: 2, width: 100, height: 30, title: 'First leg'});
    const events = eventsOf(three.text).filter(({code}) => code !== 'x');
    expect(eventsOf(two.text)).toEqual(events.map(event => ({...event, at: expect.closeTo(event.at, 6)})));
  });

  test('writes only changes, never whole frames', () => {
    const whole = JSON.stringify(three.screens[0]!.map(textOf).join('\n')).length;
    expect(three.text.length / three.shots.length).toBeLessThan(whole / 4);
  });
});

test('markers say what happens only with spoilers', async () => {
  const {text} = await made({from: 0, until: 24 * MINUTE, speed: 600}, {spoilers: true});
  const markers = eventsOf(text).filter(({code}) => code === 'm');
  expect(markers.map(({data}) => data)).toEqual(["1' Kick-off", "20' Goal, Redmond, Southampton"]);
});

test('a recording at max, or in a loop, is refused', () => {
  expect(() => [...record(MATCH, {speed: Number.POSITIVE_INFINITY})]).toThrow(RangeError);
  expect(() => [...record(MATCH, {loop: true})]).toThrow(RangeError);
});

test('the changes turn any screen into any other, including wide characters', async () => {
  const text = fc.stringMatching(/^[ a-c得点골é●█]{0,20}$/);
  const style = fc.constantFrom('', '1', '2;31', '7', '48;2;1;2;3', '38;5;200', '4');
  const line = fc
    .array(fc.tuple(style, text), {maxLength: 4})
    .map(parts => parts.map(([codes, words]) => `\u001b[${codes}m${words}\u001b[0m`).join(''));
  const columns = 24;
  const screens = fc.array(fc.tuple(line, line), {minLength: 2, maxLength: 4});
  await fc.assert(
    fc.asyncProperty(screens, async drawn => {
      const rows = drawn.map(lines => lines.map(each => cellsOf(each, columns)));
      const shots = rows.map((_, n) => ({at: n, frame: n as unknown as Shot['frame'], highlights: []}));
      const draw = (frame: unknown) => rows[frame as number]!;
      const parts = cast(MATCH, shots, draw, {columns, rows: 2, title: '', ground: GROUND});
      const screen = emulator(columns, 2);
      for (const {shot, text: written} of parts) {
        if (shot === undefined) continue;
        for (const {data} of eventsOf(`{"version":3}\n${written}`)) await screen.write(data);
        expect(screen.rows().map(seen)).toEqual(rows[shot.at]!.map(seen));
      }
    }),
    {numRuns: runs(60)},
  );
});

/** The second half of a wide character is drawn as the first. */
function seen(row: Row): readonly Cell[] {
  return row.map(({text, style}) => (text === '' ? {text, style: {}} : {text, style}));
}
