import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {plainText} from '../../src/match/text.ts';
import {buildTimeline, cutTimeline, type Timeline} from '../../src/match/timeline.ts';
import {openSession} from '../../src/streams/session.ts';
import {INITIAL_VIEW} from '../../src/streams/view.ts';
import {KEYS} from '../../src/ui/keys.ts';
import {width} from '../../src/ui/measure.ts';
import {matchArbitrary, positionArbitrary} from '../support/arbitraries.ts';
import {BYTES, draw, drive, firstLeg, frameAt, type Size} from '../support/render.tsx';
import {VirtualTime} from '../support/virtual-time.ts';

const FIRST_LEG = firstLeg();

const sizeArbitrary: fc.Arbitrary<Size> = fc.oneof(
  fc.constantFrom<Size>([160, 45], [120, 40], [80, 24], [60, 24], [50, 15], [20, 5]),
  fc.tuple(fc.integer({min: 1, max: 200}), fc.integer({min: 1, max: 60})),
);

/** Random matches; names of every length and script; now and then published totals. */
const timelineArbitrary: fc.Arbitrary<Timeline> = fc
  .record({
    match: matchArbitrary(),
    home: fc.constantFrom(
      'Homeham',
      'Borussia Verein für Leibesübungen 1900 Mönchengladbach',
      '鹿島アントラーズ',
      'ﬁﬀ',
    ),
    short: fc.constantFrom('HOM', '鹿島鹿島', 'X', '⚽'),
    complete: fc.boolean(),
    official: fc.boolean(),
  })
  .map(({match, home, short, complete, official}) =>
    buildTimeline({
      ...match,
      coverage: complete ? 'complete' : 'told',
      officialStats: official
        ? [{stat: 'possession', home: 61, away: 39, unit: '%', sources: ['S0'], sure: 'high'}]
        : [],
      fixture: {...match.fixture, home: {...match.fixture.home, name: home, short}},
    }),
  );

/** A moment of a match; in one case of ten it is the match that is shipped. */
const momentArbitrary = fc
  .oneof({arbitrary: timelineArbitrary, weight: 9}, {arbitrary: fc.constant(FIRST_LEG), weight: 1})
  .chain(timeline => fc.record({timeline: fc.constant(timeline), position: positionArbitrary(timeline)}));

/** Many screens are drawn, on machines of every speed: a slow one draws fewer, and looks for the smallest fault less long. */
const PATIENT = {timeout: 60_000};
const runs = (numRuns: number) => ({numRuns, interruptAfterTimeLimit: 15_000});

describe('law 1: seeking to a moment shows what playing to it shows', PATIENT, () => {
  test('at any speed, at any size', () => {
    const speeds = fc.constantFrom(60, 997, 10_000, Number.POSITIVE_INFINITY);
    fc.assert(
      fc.property(momentArbitrary, speeds, sizeArbitrary, ({timeline, position}, speed, size) => {
        const sought = sessionOf(timeline, {paused: true});
        sought.session.dispatch({type: 'seek', to: position});
        const played = sessionOf(timeline, {until: position, speed});
        played.time.run();
        const [there, here] = [sought.session.frame(), played.session.frame()];
        expect(draw(timeline, {...here, transport: there.transport}, size)).toBe(draw(timeline, there, size));
      }),
      runs(60),
    );
  });
});

describe('law 4: no moment knows of what comes after it', () => {
  test('the screen of the whole match is the screen of the match cut there', PATIENT, () => {
    const edges = fc.option(fc.nat(40), {nil: undefined});
    fc.assert(
      fc.property(momentArbitrary, sizeArbitrary, edges, ({timeline, position}, size, back) => {
        const cut = cutTimeline(timeline, position);
        const [whole, known] = [frameAt(timeline, position), frameAt(cut, position)];
        const edge = back === undefined ? undefined : Math.max(1, whole.played - back);
        const view = {...INITIAL_VIEW, edge: edge !== undefined && edge < whole.played ? edge : undefined};
        expect(draw(timeline, {...whole, view}, size)).toBe(draw(cut, {...known, view}, size));
      }),
      runs(100),
    );
  });

  test('at every event of the first leg', PATIENT, () => {
    for (const {at} of FIRST_LEG.cues) {
      const cut = cutTimeline(FIRST_LEG, at);
      expect(draw(FIRST_LEG, frameAt(FIRST_LEG, at), [80, 24])).toBe(draw(cut, frameAt(cut, at), [80, 24]));
    }
  });
});

describe('law 6: nothing that is typed, at any size, breaks the screen', () => {
  const keys = KEYS.flatMap(binding => binding.keys)
    .filter(key => key !== 'q' && key !== 'ctrl+c')
    .map(key => BYTES[key] ?? key);
  const bytes = fc.oneof(
    {arbitrary: fc.constantFrom(...keys), weight: 6},
    {arbitrary: fc.constantFrom('?', '\u001b[A', '\u001b[5~'), weight: 2},
    {arbitrary: fc.array(fc.constantFrom(...keys), {maxLength: 30}).map(burst => burst.join('')), weight: 1},
    {
      arbitrary: fc.string({unit: 'grapheme', maxLength: 6}).map(text => plainText(text).replaceAll('q', '')),
      weight: 1,
    },
  );
  const step = fc.oneof(
    {arbitrary: fc.record({send: bytes}), weight: 5},
    {arbitrary: fc.record({resize: sizeArbitrary}), weight: 2},
    {arbitrary: fc.record({wait: fc.oneof(fc.nat(5000), fc.nat(600_000))}), weight: 1},
  );

  test('no line is wider than the terminal, and no frame as high', PATIENT, async () => {
    await fc.assert(
      fc.asyncProperty(
        timelineArbitrary,
        sizeArbitrary,
        fc.array(step, {maxLength: 12}),
        async (timeline, size, steps) => {
          const app = await drive(timeline, {size});
          try {
            let [columns, rows] = size;
            const check = () => {
              const lines = app.lines();
              expect(lines.length).toBeLessThanOrEqual(Math.max(1, rows - 1));
              expect(Math.max(...lines.map(line => width(line)))).toBeLessThanOrEqual(columns);
            };
            check();
            for (const one of steps) {
              if ('send' in one) await app.send(one.send);
              else if ('wait' in one) await app.advance(one.wait);
              else {
                [columns, rows] = one.resize;
                await app.resize(one.resize);
              }
              check();
            }
            expect(app.ended()).toBe(false);
          } finally {
            app.close();
          }
        },
      ),
      runs(40),
    );
  });

  test('nor in any frame of any match', PATIENT, () => {
    const views = fc.record({help: fc.boolean(), back: fc.nat(20), top: fc.nat(60)});
    fc.assert(
      fc.property(momentArbitrary, sizeArbitrary, views, ({timeline, position}, size, {help, back, top}) => {
        const frame = frameAt(timeline, position);
        const edge = back > 0 && back < frame.played ? frame.played - back : undefined;
        const lines = draw(
          timeline,
          {...frame, view: {...INITIAL_VIEW, overlay: help ? 'help' : undefined, edge, top}},
          size,
        ).split('\n');
        expect(lines.length).toBeLessThanOrEqual(Math.max(1, size[1] - 1));
        expect(Math.max(...lines.map(line => width(line)))).toBeLessThanOrEqual(size[0]);
      }),
      runs(150),
    );
  });
});

function sessionOf(
  timeline: Timeline,
  options: {readonly paused?: boolean; readonly until?: number; readonly speed?: number},
) {
  const time = new VirtualTime();
  return {time, session: openSession({timeline, scheduler: time, ...options})};
}
