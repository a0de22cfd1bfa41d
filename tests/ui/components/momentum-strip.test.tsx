import {stripVTControlCharacters} from 'node:util';
import fc from 'fast-check';
import {renderToString} from 'ink';
import {describe, expect, test, vi} from 'vitest';
import {buildTimeline, cutTimeline, positionOf, type Timeline} from '../../../src/match/model/timeline.ts';
import {MomentumStrip} from '../../../src/ui/components/momentum-strip.tsx';
import {width} from '../../../src/ui/layout/measure.ts';
import {SizeContext} from '../../../src/ui/layout/use-size.ts';
import {type Look, lookOf} from '../../../src/ui/theme/look.ts';
import {matchLook} from '../../../src/ui/theme/match-look.ts';
import {LookContext} from '../../../src/ui/theme/use-look.ts';
import {matchArbitrary, positionArbitrary} from '../../support/arbitraries.ts';
import {firstLeg} from '../../support/render.tsx';
import {runs} from '../../support/runs.ts';

// What colours is asked for once, when Ink is loaded.
vi.hoisted(() => {
  process.env.FORCE_COLOR = '3';
});

const terminal = {isTTY: true, platform: 'linux', theme: 'dark'} as const;
const COLOURED = lookOf({...terminal, env: {TERM: 'xterm-256color', COLORTERM: 'truecolor'}});
const PLAIN = lookOf({...terminal, env: {}, isTTY: false});
const ASCII = lookOf({...terminal, env: {TERM: 'xterm', LANG: 'C', NO_COLOR: '1'}});

type Options = {readonly look?: Look; readonly columns?: number; readonly rows?: 2 | 4};

function strip(timeline: Timeline, position: number, {look = COLOURED, columns = 80, rows = 2}: Options = {}) {
  return renderToString(
    <LookContext value={matchLook(timeline.match.fixture, look)}>
      <SizeContext value={{columns, rows: 40}}>
        <MomentumStrip {...{timeline, position, rows}} />
      </SizeContext>
    </LookContext>,
    {columns},
  );
}

function linesOf(drawn: string): readonly string[] {
  return drawn.split('\n').map(line => stripVTControlCharacters(line).trimEnd());
}

const timeline = firstLeg();
const at67 = positionOf(timeline, {period: 'second-half', elapsed: 22 * 60_000})!;

describe('MomentumStrip', () => {
  test('the first leg at 67:00', () => {
    expect(linesOf(strip(timeline, at67, {look: PLAIN}))).toMatchInlineSnapshot(`
      [
        "  SOU               █▇▇▆▅▄▄▃▃ ▁▁▁▅▄▄▃▃▇▅▁▂▂▂           ▂▂",
        "  LIV ▔▔▔▔▔▀▀▀▀▀▀▀▀▔                        ▔    ▀▔▔▔▔▔",
      ]
    `);
  });

  test('the first leg at full-time', () => {
    expect(linesOf(strip(timeline, timeline.duration, {look: PLAIN}))).toMatchInlineSnapshot(`
      [
        "  SOU               █▇▇▆▅▄▄▃▃ ▁▁▁▅▄▄▃▃▇▅▁▂▂▂           ▃▂▂▂▂▂▂▂▂▄▄▃▃▂▆▄▃",
        "  LIV ▔▔▔▔▔▀▀▀▀▀▀▀▀▔                        ▔    ▀▔▔▔▔▔                  ▀",
      ]
    `);
  });

  test('the first leg in ASCII, on four rows', () => {
    expect(linesOf(strip(timeline, timeline.duration, {look: ASCII, rows: 4}))).toMatchInlineSnapshot(`
      [
        "  SOU               ##+-..       .    +.                        .    -.",
        "                    ########+ ...###++##.---    .      +++------##++-###",
        "      '''--######+#-         '              -'   #--'''                 '#",
        "  LIV        -'   +",
      ]
    `);
  });

  test('is above the minutes of the timeline bar, and ends at the playhead', () => {
    const columns = 102;
    const [up] = linesOf(strip(timeline, at67, {columns}));
    const goal = up!.indexOf('█');
    expect(goal).toBe(6 + 19);
    expect(width(up!)).toBe(6 + 68);
  });

  test('home is in its colour, away in its own and inverse', () => {
    const [up, down] = strip(timeline, timeline.duration).split('\n');
    const colourOf = (line: string) => new Set(line.match(/38;2;\d+;\d+;\d+/g));
    expect(colourOf(up!).size).toBe(1);
    expect(colourOf(down!).size).toBe(1);
    expect(colourOf(up!)).not.toEqual(colourOf(down!));
    expect(up).not.toContain('\u001b[7m');
    expect(down).toContain('\u001b[7m');
  });

  test('names its sides, and in ASCII has nothing else', () => {
    const lines = linesOf(strip(timeline, timeline.duration, {look: ASCII, rows: 4}));
    expect(lines[0]).toMatch(/^ {2}SOU /);
    expect(lines[3]).toMatch(/^ {2}LIV /);
    expect(lines.join('')).toMatch(/^[ -~]*$/);
  });

  const drawn = matchArbitrary().chain(match => {
    const random = buildTimeline(match);
    return fc.record({
      timeline: fc.constant(random),
      position: positionArbitrary(random),
      columns: fc.integer({min: 14, max: 160}),
      rows: fc.constantFrom(2 as const, 4 as const),
      look: fc.constantFrom(COLOURED, PLAIN, ASCII),
    });
  });

  test('has its rows, is never too wide, and shows nothing of what comes', () => {
    fc.assert(
      fc.property(drawn, ({timeline: random, position, columns, rows, look}) => {
        const whole = strip(random, position, {columns, rows, look});
        expect(whole.split('\n').length).toBe(rows);
        for (const line of whole.split('\n')) expect(width(line)).toBeLessThanOrEqual(columns);
        expect(strip(cutTimeline(random, position), position, {columns, rows, look})).toBe(whole);
      }),
      {numRuns: runs(100)},
    );
  });
});
