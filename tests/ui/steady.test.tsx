import {describe, expect, test} from 'vitest';
import {MINUTE, SECOND} from '../../src/match/model/clock.ts';
import {buildTimeline, positionOf, type Timeline} from '../../src/match/model/timeline.ts';
import {type Draft, draft, LINE_UPS, makeMatch, ninety} from '../support/make-match.ts';
import {draw, frameAt, type Size} from '../support/render.tsx';

const SIZES: readonly Size[] = [
  [160, 45],
  [120, 40],
  [80, 24],
  [60, 24],
  [50, 15],
  [36, 10],
];

/** Ten goals, ten minutes and more of stoppage time, more cards than are drawn. */
const WILD = buildTimeline(
  ninety(
    [
      ...Array.from({length: 10}, (_, n) => draft('goal', String(n + 2), {side: 'home', scorer: 'h9'})),
      draft('added-time', '45', {minutes: 10}),
      draft('corner', '45+11', {side: 'away'}),
      ...Array.from({length: 5}, (_, n) => draft('card', '60', {side: 'away', card: 'yellow', player: `a${n + 2}`})),
      draft('card', '61', {side: 'away', card: 'red', player: 'a7'}),
    ],
    {lineUps: LINE_UPS},
  ),
);

const EXTRA: readonly Draft[] = [
  draft('kick-off', '1'),
  draft('goal', '12', {side: 'home'}),
  draft('goal', '60', {side: 'away'}),
  draft('whistle', '90'),
  draft('kick-off', '91'),
  draft('added-time', '105', {minutes: 12}),
  draft('whistle', '105+12'),
  draft('kick-off', '106'),
  draft('whistle', '120'),
];
const KICKS: readonly Draft[] = [
  draft('shoot-out-kick', 'pen 1', {side: 'home', scored: true}),
  draft('shoot-out-kick', 'pen 2', {side: 'away', scored: false}),
  draft('whistle', 'pen 3', {final: true}),
];
const SHOOT_OUT = buildTimeline(makeMatch([...EXTRA, ...KICKS]));

/** The last line of a frame, without what it is there to say. */
const hints = (frame: string) => /space pause.*|\? help.*/.exec(frame.split('\n').at(-1)!)?.[0];
/** Where the things are that are always there. */
const anchors = (frame: string) => ({
  height: frame.split('\n').length,
  dash: lineWith(frame, / – | {2}▄▄ {2}/).search(/ – | {2}▄▄ {2}/),
  home: lineWith(frame, 'HOM').indexOf('HOM'),
  away: lineWith(frame, 'AWA').indexOf('AWA'),
  rules: frame.split('\n').flatMap((line, n) => (/^─/.test(line) ? [`${n}: ${line}`] : [])),
  hints: hints(frame),
});
const at = (timeline: Timeline, position: number, size: Size) => draw(timeline, frameAt(timeline, position), size);

function lineWith(frame: string, part: string | RegExp): string {
  return frame.split('\n').find(line => line.search(part) >= 0) ?? '';
}

describe('nothing moves', () => {
  const moments = [WILD, SHOOT_OUT].map(timeline => [
    0,
    6 * MINUTE,
    ...timeline.periods.flatMap(({end}) => [end - SECOND, end]),
    timeline.duration,
  ]);

  test.each(SIZES)('at %ix%i, however wide the score and the clock', {timeout: 30_000}, (...size) => {
    for (const [n, timeline] of [WILD, SHOOT_OUT].entries()) {
      // From the first count on: in a narrow terminal the statistics come with it.
      const [first, ...frames] = moments[n]!.slice(size[0] < 119 ? 2 : 0).map(position =>
        anchors(at(timeline, position, size)),
      );
      for (const frame of frames) expect(frame).toEqual(first);
      expect(first!.height).toBe(size[1] - 1);
    }
  });

  test('the hints do not come and go with the speed', () => {
    const frame = frameAt(WILD, 0);
    const speeds = [1, 0.0123, 0.909, 10_000, 1230, Number.POSITIVE_INFINITY];
    for (const size of SIZES) {
      const lines = speeds.map(
        speed =>
          draw(WILD, {...frame, transport: {...frame.transport, speed}}, size)
            .split('\n')
            .at(-1)!,
      );
      expect(new Set(lines.map(line => line.indexOf('? help'))).size).toBe(1);
      for (const line of lines) expect(line).toMatch(/^ ‖ (\S+×|max) /u);
    }
  });
});

describe('the scoreboard', () => {
  test('at 10-0 in the eleventh minute of stoppage time', () => {
    const frame = at(WILD, positionOf(WILD, {period: 'first-half', elapsed: 55 * MINUTE + 23 * SECOND})!, [80, 24]);
    expect(frame.split('\n').slice(2, 5)).toEqual([
      '                      HOMEHAM       10 – 0        AWAYTON',
      "  2' 3' 4' 5' 6' 7' 8' 9' 10'    45:00 +10:23",
      "                          11'   first half +10",
    ]);
  });

  test('counts the cards where they are many', () => {
    expect(at(WILD, WILD.duration, [80, 24]).split('\n')[2]).toBe(
      '                      HOMEHAM       10 – 0        AWAYTON  ▮×5▮',
    );
  });

  test('in extra time and its stoppage time', () => {
    const time = {period: 'extra-time-first-half', elapsed: 26 * MINUTE + 9 * SECOND} as const;
    const frame = at(SHOOT_OUT, positionOf(SHOOT_OUT, time)!, [80, 24]);
    expect(frame).toContain('105:00 +11:09');
    expect(frame).toContain('extra time 1 +12');
    expect(lineWith(frame, '120\\+$')).toMatch(/ 0' ━+●━+┿━+●━+┿━+◆─+ 120\+/);
  });

  test.each(SIZES)('in and after a shoot-out, at %ix%i', (...size) => {
    const {start} = SHOOT_OUT.periods.at(-1)!;
    expect(at(SHOOT_OUT, start, size)).toContain('pens 0 – 0');
    const frame = at(SHOOT_OUT, SHOOT_OUT.duration, size);
    expect(frame).toContain('pens 1 – 0');
    expect(frame).toMatch(size[0] < 100 ? / 1 – 1 / : /▀█ {3}▄▄ {2}▀█ /);
    if (size[1] > 18) expect(frame).toContain('full-time');
  });

  test('in a shoot-out without a kick-off of its own, at the smallest sizes', () => {
    expect(at(SHOOT_OUT, SHOOT_OUT.duration, [20, 5]).split('\n')[0]).toBe('pens 1–0‖HOM 1–1 AWA');
    const during = at(SHOOT_OUT, SHOOT_OUT.cues.at(-2)!.at, [80, 24]);
    expect(during).toContain('shoot-out');
    expect(during).not.toContain('break');
  });
});

describe('what a file may leave out', () => {
  test('kick-offs: the clock runs all the same', () => {
    const goals = [draft('goal', '20', {side: 'home'}), draft('whistle', '45'), draft('goal', '60', {side: 'away'})];
    const timeline = buildTimeline(makeMatch(goals));
    const lineAt = (position: number) => at(timeline, position, [80, 24]).split('\n').slice(3, 5).join(' ');
    expect(lineAt(0)).toContain('before kick-off');
    expect(lineAt(10 * MINUTE)).toMatch(/09:59.*first half/);
    expect(lineAt(timeline.periods[0]!.end)).toMatch(/HT.*half-time/);
    expect(lineAt(timeline.periods[1]!.start + 10 * MINUTE)).toMatch(/55:00.*second half/);
  });

  test('the first half', () => {
    const timeline = buildTimeline(makeMatch([draft('kick-off', '46'), draft('goal', '60', {side: 'away'})]));
    expect(at(timeline, 0, [80, 24])).toContain('45:00');
  });

  test('all but one event', () => {
    const timeline = buildTimeline(makeMatch([draft('kick-off', '1')]));
    for (const size of SIZES) expect(at(timeline, timeline.duration, size)).toMatch(/Homeham v/);
  });

  test('line-ups and scorers: a goal is a goal', () => {
    const timeline = buildTimeline(makeMatch([draft('goal', '20', {side: 'home'})]));
    expect(at(timeline, timeline.duration, [80, 24])).toContain("goal 20'");
  });
});

test('the widest minute is never shown as another', () => {
  const late = draft('corner', '105+10', {side: 'home', timing: {kind: 'order'}});
  const timeline = buildTimeline(makeMatch([draft('kick-off', '91'), late]));
  for (const size of SIZES) expect(lineWith(at(timeline, timeline.duration, size), '◣')).toMatch(/^~105\+10 ◣/);
});

test('a published share with a decimal place is shown whole', () => {
  const officialStats = [
    {stat: 'possession', home: 60.5, away: 39.5, unit: '%' as const, sources: ['S0'], sure: 'medium' as const},
  ];
  const sources = [{id: 'S0', title: 'Report', kind: 'document' as const}];
  const timeline = buildTimeline(ninety([draft('corner', '20', {side: 'home'})], {officialStats, sources}));
  for (const columns of [80, 100, 120]) {
    expect(at(timeline, timeline.duration, [columns, 30])).toMatch(/ 60\.5% +Possession +39\.5%/);
  }
});

test('published statistics stand under the counted ones, digit under digit', () => {
  const officialStats = [
    {stat: 'possession', home: 32, away: 68, unit: '%' as const, sources: ['S0'], sure: 'medium' as const},
    {stat: 'shots', home: 9, away: 10, sources: ['S0'], sure: 'medium' as const},
  ];
  const sources = [{id: 'S0', title: 'Report', kind: 'document' as const}];
  const timeline = buildTimeline(ninety([draft('corner', '20', {side: 'home'})], {officialStats, sources}));
  const panel = at(timeline, timeline.duration, [80, 24])
    .split('\n')
    .map(line => line.slice(48));
  expect(panel.filter(line => /Corners|Possession|Shots/.test(line))).toEqual(
    ['   1   ▐    Corners        ·', '  32%     Possession       68%', '   9         Shots         10'].map(line =>
      expect.stringContaining(line.trimEnd()),
    ),
  );
});
