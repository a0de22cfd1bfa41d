import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {buildTimeline, cutTimeline, playedAt, stateAt, type Timeline} from '../../src/match/model/timeline.ts';
import {FILTERS} from '../../src/streams/feed.ts';
import {toFrame} from '../../src/streams/frame.ts';
import {type Panel, panelsOf} from '../../src/streams/panels.ts';
import {openSession} from '../../src/streams/session.ts';
import type {Timed} from '../../src/streams/session-state.ts';
import {skipped} from '../../src/streams/skipped.ts';
import type {Mode} from '../../src/streams/transport.ts';
import {INITIAL_VIEW, type Span, type View} from '../../src/streams/view.ts';
import {plainText} from '../../src/text/plain-text.ts';
import {KEYS} from '../../src/ui/input/keys.ts';
import {width} from '../../src/ui/layout/measure.ts';
import {matchArbitrary, OVERLAYS, PROMPTS, positionArbitrary} from '../support/arbitraries.ts';
import {BYTES, bundled, draw, drive, firstLeg, frameAt, type Size} from '../support/render.tsx';
import {runs} from '../support/runs.ts';
import {stateOf, transportOf} from '../support/transport.ts';
import {VirtualTime} from '../support/virtual-time.ts';

const FIRST_LEG = firstLeg();
const SECOND_LEG = bundled('second-leg');

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

/** A moment of a match; in one case of five it is a match that is shipped, which has every panel. */
const momentArbitrary = fc
  .oneof({arbitrary: timelineArbitrary, weight: 8}, {arbitrary: fc.constantFrom(FIRST_LEG, SECOND_LEG), weight: 2})
  .chain(timeline => fc.record({timeline: fc.constant(timeline), position: positionArbitrary(timeline)}));

/**
 * Many screens are drawn, on machines of every speed: a slow one draws fewer, and looks for the smallest fault less long. Who
 * asks for more by FC_RUNS waits until all are drawn.
 */
const PATIENT = {timeout: 120_000 * runs(1)};
const tried = (numRuns: number) => ({
  numRuns: runs(numRuns),
  ...(runs(1) === 1 ? {interruptAfterTimeLimit: 15_000} : {}),
});

const WORDS = ['', 'goal', 'no such words', 'Homeham', 'the', '得点', '⚽'];

/** Anything that a reader can look at, at a moment; what he has set himself lies behind it. */
function viewArbitrary(timeline: Timeline, position: number): fc.Arbitrary<View> {
  const {match, players} = timeline;
  const played = playedAt(timeline, position);
  return fc
    .record({
      panel: fc.oneof({arbitrary: fc.constant<Panel>('commentary'), weight: 2}, fc.constantFrom(...panelsOf(match))),
      overlay: fc.option(fc.constantFrom(...OVERLAYS), {nil: undefined}),
      prompt: fc.option(fc.constantFrom(...PROMPTS), {nil: undefined, freq: 2}),
      back: fc.option(fc.nat(40), {nil: 0}),
      top: fc.oneof(fc.constant(0), fc.nat(60)),
      filter: fc.constantFrom(...FILTERS),
      player: fc.option(fc.constantFrom('h9', 'a1', ...players.keys()), {nil: undefined, freq: 2}),
      search: fc.constantFrom(...WORDS),
      span: fc.constantFrom<Span>('match', 'period', 'last-15'),
      bookmarks: fc.uniqueArray(
        fc.double({min: 0, max: 1, noNaN: true}).map(share => ({position: Math.floor(share * position)})),
        {maxLength: 3, selector: bookmark => bookmark.position},
      ),
    })
    .map(({back, ...view}) => {
      const edge = back > 0 && back < played ? played - back : undefined;
      return {...INITIAL_VIEW, ...view, edge};
    });
}

/** How a match is being played at a moment, and what was said of the last seek. */
function playArbitrary(timeline: Timeline, position: number) {
  const share = fc.double({min: 0, max: 1, noNaN: true});
  return fc
    .record({
      mode: fc.constantFrom<Mode>('steady', 'director', 'highlights'),
      speed: fc.constantFrom(0.5, 1, 10, 333.3, Number.POSITIVE_INFINITY),
      playing: fc.boolean(),
      loop: fc.option(fc.tuple(share, share), {nil: undefined, freq: 1}),
      from: fc.option(positionArbitrary(timeline), {nil: undefined}),
    })
    .map(({loop, from, ...given}) => {
      const ends = loop?.map(part => part * position).sort((a, b) => a - b);
      return {
        from,
        transport: transportOf(timeline, {
          ...given,
          position,
          playing: given.playing && position < timeline.duration,
          loop: ends && {from: ends[0]!, until: ends[1]},
        }),
      };
    });
}

const sceneArbitrary = momentArbitrary.chain(({timeline, position}) =>
  fc.record({
    timeline: fc.constant(timeline),
    position: fc.constant(position),
    view: viewArbitrary(timeline, position),
    play: playArbitrary(timeline, position),
    size: sizeArbitrary,
  }),
);

describe('law 1: seeking to a moment shows what playing to it shows', PATIENT, () => {
  test('at any speed, at any size', () => {
    const speeds = fc.constantFrom(60, 997, 10_000, Number.POSITIVE_INFINITY);
    fc.assert(
      fc.property(momentArbitrary, speeds, sizeArbitrary, ({timeline, position}, speed, size) => {
        const sought = sessionOf(timeline, {paused: true});
        sought.session.dispatch({type: 'seek', to: position});
        const played = sessionOf(timeline, {until: position, speed});
        played.time.run();
        const [{transport, ...there}, here] = [sought.session.frame(), played.session.frame()];
        // What was skipped is told for some seconds, and then it is the same screen.
        expect(draw(timeline, {...here, transport}, size)).toBe(
          draw(timeline, {...there, transport, notice: undefined}, size),
        );
      }),
      tried(20),
    );
  });
});

describe('law 4: no moment knows of what comes after it', () => {
  test('whatever is looked at, the screen of the whole match is that of the match cut there', PATIENT, () => {
    fc.assert(
      fc.property(sceneArbitrary, ({timeline, position, view, play: {transport, from}, size}) => {
        const cut = cutTimeline(timeline, position);
        const drawn = (known: Timeline) => {
          const notice = from === undefined || from > position ? undefined : skipped(known, from, position);
          const goalFlash = timed(previousGoal(known, position));
          const state = stateOf(known, {transport, position, view, goalFlash, notice: timed(notice)});
          return draw(known, toFrame(state), size);
        };
        expect(drawn(timeline)).toBe(drawn(cut));
        // Going back says how far, and nothing of what lies there.
        if (from !== undefined && from > position) {
          expect(skipped(timeline, from, position) ?? '1 s back').toMatch(/^\d+(?: s|') back$/);
        }
      }),
      tried(90),
    );
  });

  test('at events all through the first leg, with every panel', PATIENT, () => {
    const panels = panelsOf(FIRST_LEG.match);
    const every = Math.ceil(3 / runs(1));
    for (const [n, {at}] of FIRST_LEG.cues.filter((_, place) => place % every === 0).entries()) {
      const cut = cutTimeline(FIRST_LEG, at);
      const drawn = (known: Timeline) => {
        const frame = frameAt(known, at);
        return draw(known, {...frame, view: {...frame.view, panel: panels[n % panels.length]!}}, [80, 24]);
      };
      expect(drawn(FIRST_LEG)).toBe(drawn(cut));
    }
  });

  test('spoilers show coming highlights on the bar, and their absence does not', () => {
    const position = FIRST_LEG.cues[2]!.at;
    const frame = frameAt(FIRST_LEG, position);
    const lines = (spoilers: boolean) =>
      draw(FIRST_LEG, {...frame, view: {...frame.view, spoilers}}, [120, 40]).split('\n');
    const [hidden, shown] = [lines(false), lines(true)];
    const differing = shown.filter((line, n) => line !== hidden[n]);
    expect(differing).toEqual([expect.stringContaining('Commentary: spoilers on'), shown.at(-2)]);
    expect(hidden.at(-2)).toMatch(/◆[─┼]+ 90\+/);
    expect(shown.at(-2)).toMatch(/◆.*●.*▮.* 90\+/);
  });
});

describe('law 6: nothing that is typed, at any size, breaks the screen', () => {
  const keys = [...new Set(KEYS.flatMap(binding => binding.keys))]
    .filter(key => key !== 'q' && key !== 'Q' && key !== 'ctrl+c')
    .map(key => BYTES[key] ?? key);
  const bytes = fc.oneof(
    {arbitrary: fc.constantFrom(...keys), weight: 6},
    {arbitrary: fc.constantFrom('?', '\u001b[A', '\u001b[5~', '\t', '\r'), weight: 2},
    // What is typed where something is asked.
    {arbitrary: fc.constantFrom(':67:30\r', ':FT\r', ':99\r', '/goal\r', '/得点\r', 'P\u001b[B\r', "m'\r"), weight: 2},
    // Reports of a mouse, right and wrong.
    {arbitrary: fc.tuple(fc.nat(99), fc.nat(250), fc.nat(80)).map(place => `\u001b[<${place.join(';')}M`), weight: 1},
    {arbitrary: fc.array(fc.constantFrom(...keys), {maxLength: 30}).map(burst => burst.join('')), weight: 1},
    // Pastes, whole and in pieces, with and without an end.
    {
      arbitrary: fc.constantFrom(
        ':\u001b[200~67:30\u001b[201~\r',
        '/\u001b[200~⚽\tgoal',
        '\u001b[200~x',
        '\u001b[201~',
      ),
      weight: 1,
    },
    {
      arbitrary: fc.string({unit: 'grapheme', maxLength: 6}).map(text => plainText(text).replaceAll(/q/gi, '')),
      weight: 1,
    },
  );
  const step = fc.oneof(
    {arbitrary: fc.record({send: bytes}), weight: 6},
    {arbitrary: fc.record({resize: sizeArbitrary}), weight: 2},
    {arbitrary: fc.record({wait: fc.oneof(fc.nat(5000), fc.nat(600_000))}), weight: 1},
  );

  test('no line is wider than the terminal, no frame as high, and the playhead shows its moment', PATIENT, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof({arbitrary: timelineArbitrary, weight: 9}, {arbitrary: fc.constant(FIRST_LEG), weight: 1}),
        sizeArbitrary,
        fc.array(step, {maxLength: 12}),
        async (timeline, size, steps) => {
          const app = await drive(timeline, {size});
          try {
            let [columns, rows] = size;
            const check = () => {
              expectToFit(app.lines(), [columns, rows]);
              const {position, state, played} = app.session.frame();
              expect(position).toBeGreaterThanOrEqual(0);
              expect(position).toBeLessThanOrEqual(timeline.duration);
              expect(state).toBe(stateAt(timeline, position));
              expect(played).toBe(playedAt(timeline, position));
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
      tried(20),
    );
  });

  test('nor in any frame of any match, whatever is looked at', PATIENT, () => {
    fc.assert(
      fc.property(sceneArbitrary, fc.boolean(), ({timeline, position, view, play: {transport}, size}, spoilers) => {
        const notice = timed('A notice that is as long as any');
        const state = stateOf(timeline, {transport, position, view: {...view, spoilers}, notice});
        const frame = toFrame(state);
        expectToFit(draw(timeline, frame, size).split('\n'), size);
      }),
      tried(50),
    );
  });

  function expectToFit(lines: readonly string[], [columns, rows]: Size): void {
    expect(lines.length).toBeLessThanOrEqual(Math.max(1, rows - 1));
    expect(Math.max(...lines.map(line => width(line)))).toBeLessThanOrEqual(columns);
  }
});

function timed<T>(value: T | undefined): Timed<T> | undefined {
  return value === undefined ? undefined : {value, until: 1};
}

function previousGoal({cues}: Timeline, position: number) {
  return cues.findLast(({event, at}) => event.type === 'goal' && at <= position);
}

function sessionOf(
  timeline: Timeline,
  options: {readonly paused?: boolean; readonly until?: number; readonly speed?: number},
) {
  const time = new VirtualTime();
  return {time, session: openSession({timeline, scheduler: time, ...options})};
}
