import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {buildTimeline, cutTimeline, type Timeline} from '../../../src/match/model/timeline.ts';
import {PANEL_NAMES, type Panel, panelsOf} from '../../../src/streams/panels.ts';
import {layoutOf} from '../../../src/ui/layout/layout.ts';
import {width} from '../../../src/ui/layout/measure.ts';
import {positionArbitrary} from '../../support/arbitraries.ts';
import {SECRETS, surroundedTimelineArbitrary} from '../../support/around.ts';
import {ninety} from '../../support/make-match.ts';
import {bundled, LINE_PANELS, panelFrame, panelText} from '../../support/panels.tsx';
import {draw, driven, type Size} from '../../support/render.tsx';
import {runs} from '../../support/runs.ts';

const FIRST_LEG = buildTimeline(bundled('first-leg'));
const SECOND_LEG = buildTimeline(bundled('second-leg'));

/** A moment of a match and the panels that it has, but for the commentary. */
const momentArbitrary = fc
  .oneof(
    {arbitrary: surroundedTimelineArbitrary(), weight: 8},
    {arbitrary: fc.constantFrom(FIRST_LEG, SECOND_LEG), weight: 2},
  )
  .chain(timeline => fc.record({timeline: fc.constant(timeline), position: positionArbitrary(timeline)}));

const paneArbitrary: fc.Arbitrary<Size> = fc.oneof(
  fc.constantFrom<Size>([160, 45], [120, 40], [80, 24], [50, 15]),
  fc.tuple(fc.integer({min: 36, max: 200}), fc.integer({min: 10, max: 60})),
);

const PATIENT = {timeout: 60_000 * runs(1)};

describe('law 4: no panel knows of what comes after the playhead', PATIENT, () => {
  test('every panel of the whole match is that of the match cut there', () => {
    fc.assert(
      fc.property(momentArbitrary, paneArbitrary, fc.boolean(), ({timeline, position}, size, spoilers) => {
        const cut = cutTimeline(timeline, position);
        for (const panel of linePanels(timeline)) {
          const of = (known: Timeline) => panelText(known, panelFrame(known, position, panel, spoilers), size);
          expect(of(timeline)).toEqual(of(cut));
        }
      }),
      {numRuns: runs(20)},
    );
  });

  test('facts known after the match are not shown before full-time, and facts known later only with spoilers', () => {
    fc.assert(
      fc.property(momentArbitrary, paneArbitrary, ({timeline, position}, size) => {
        const {state} = panelFrame(timeline, position, 'commentary');
        for (const panel of linePanels(timeline)) {
          const text = panelText(timeline, panelFrame(timeline, position, panel), size).join('');
          expect(text).not.toContain(SECRETS.later);
          if (state.phase !== 'over') expect(text).not.toContain(SECRETS.after);
        }
      }),
      {numRuns: runs(24)},
    );
  });

  test('at full-time and with spoilers it is all there', () => {
    const seen = {after: 0, later: 0, spoiled: 0};
    for (const timeline of fc.sample(surroundedTimelineArbitrary(), {numRuns: 16, seed: 3})) {
      const all = (position: number, spoilers: boolean) =>
        linePanels(timeline)
          .map(panel => panelText(timeline, panelFrame(timeline, position, panel, spoilers), [160, 45]).join(''))
          .join('');
      const over = panelFrame(timeline, timeline.duration, 'tie').state.phase === 'over';
      if (over && all(timeline.duration, false).includes(SECRETS.after)) seen.after += 1;
      if (all(timeline.duration, true).includes(SECRETS.later)) seen.later += 1;
      if (all(0, true).includes(SECRETS.after)) seen.spoiled += 1;
    }
    // A law that forbids what is never drawn would say nothing.
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(4);
  });

  test.each([
    ['the result', /Southampton 1-0 Liverpool|southampton-1/i],
    ['the referee of the second leg', /Atkinson/],
    ['the second leg', /52,238|Long 90\+1/],
    ['the preview', /Swansea|Leicester|Matip/],
    ['what was said', /were obviously a great team/],
    ['the final', /85,264/],
  ])('before the final whistle of the first leg nothing tells of %s', (_, told) => {
    const last = FIRST_LEG.cues.findLast(({event}) => event.type === 'whistle')!.at - 1;
    for (const panel of LINE_PANELS) {
      const text = (position: number, spoilers: boolean) =>
        panelText(FIRST_LEG, panelFrame(FIRST_LEG, position, panel, spoilers), [120, 40]).join(' ');
      expect(text(last, false)).not.toMatch(told);
    }
    expect(
      LINE_PANELS.some(panel =>
        told.test(panelText(FIRST_LEG, panelFrame(FIRST_LEG, 0, panel, true), [200, 60]).join(' ')),
      ),
    ).toBe(true);
  });
});

describe('law 6: no panel breaks the screen', PATIENT, () => {
  test('no line of it is wider than the pane', () => {
    fc.assert(
      fc.property(momentArbitrary, paneArbitrary, fc.boolean(), ({timeline, position}, size, spoilers) => {
        for (const panel of linePanels(timeline)) {
          const lines = panelText(timeline, panelFrame(timeline, position, panel, spoilers), size);
          expect(Math.max(0, ...lines.map(line => width(line)))).toBeLessThanOrEqual(size[0]);
        }
      }),
      {numRuns: runs(24)},
    );
  });

  test('nor is any frame of it higher than the terminal', () => {
    fc.assert(
      fc.property(momentArbitrary, paneArbitrary, fc.nat(30), ({timeline, position}, size, top) => {
        for (const panel of linePanels(timeline)) {
          const frame = panelFrame(timeline, position, panel, true);
          const lines = draw(timeline, {...frame, view: {...frame.view, top}}, size).split('\n');
          expect(lines.length).toBeLessThanOrEqual(size[1] - 1);
          expect(Math.max(...lines.map(line => width(line)))).toBeLessThanOrEqual(size[0]);
        }
      }),
      {numRuns: runs(8)},
    );
  });
});

describe('scrolling', PATIENT, () => {
  test.each<[Panel, columns: number, rows: number, on: string, back: string]>([
    ['line-ups', 50, 15, 'down', 'up'],
    ['momentum', 50, 10, 'j', 'k'],
    ['line-ups', 80, 24, 'pagedown', 'pageup'],
    ['story', 50, 10, 'pagedown', 'pageup'],
    ['tie', 50, 15, 'pagedown', 'pageup'],
    ['reaction', 80, 24, 'pagedown', 'pageup'],
    ['sources', 120, 40, 'pagedown', 'pageup'],
  ])('%s at %ix%i by %s passes every line and stops at the last', async (panel, columns, rows, on, back) => {
    const app = await driven(FIRST_LEG, {size: [columns, rows], position: FIRST_LEG.duration, panel});
    const expected = panelText(FIRST_LEG, panelFrame(FIRST_LEG, FIRST_LEG.duration, panel), [columns, rows]);
    const layout = layoutOf(columns, rows);
    const pane = layout.kind === 'panes' ? layout.feed.rows : 0;
    expect(expected.length).toBeGreaterThan(pane);
    const first = app.lines().findIndex(line => line.startsWith('─ ')) + 1;
    const shown = () => {
      const lines = app.lines().slice(first, first + pane);
      return lines.map(line => line.trimEnd());
    };
    const seen = new Set(shown());
    let presses = 0;
    for (let before = ''; before !== app.screen(); presses += 1) {
      expect(presses).toBeLessThanOrEqual(expected.length);
      before = app.screen();
      await app.press(on);
      for (const line of shown()) seen.add(line);
    }
    expect(expected.filter(line => !seen.has(line))).toEqual([]);
    expect(shown().at(-1)?.trim()).toBe('the end');
    for (let n = 0; n < presses; n += 1) await app.press(back);
    expect(shown()[0]).toBe(expected[0]);
  });
});

describe('the tabs', () => {
  const NAMES = panelsOf(FIRST_LEG.match).map(panel => PANEL_NAMES[panel]);

  test('tab walks all of them and comes round, shift-tab goes the other way', async () => {
    const app = await driven(FIRST_LEG, {size: [120, 40]});
    const walk = async (key: string) => {
      const walked: Panel[] = [];
      for (const _ of NAMES) {
        await app.press(key);
        walked.push(app.session.frame().view.panel);
      }
      return walked;
    };
    const [first, ...others] = panelsOf(FIRST_LEG.match);
    expect(await walk('tab')).toEqual([...others, first]);
    expect(await walk('shift+tab')).toEqual([...others.toReversed(), first]);
  });

  test('playing goes on behind them', async () => {
    const app = await driven(FIRST_LEG, {size: [80, 24], paused: false, speed: 60});
    await app.press('tab');
    const before = app.session.frame();
    await app.advance(21_000);
    expect(app.session.frame().view.panel).toBe('line-ups');
    expect(app.session.frame().position).toBeGreaterThan(before.position + 20 * 60_000);
    expect(app.screen()).toContain("Redmond 20'");
    expect(app.screen()).toContain('Nathan Redmond ●');
  });

  test('a match without what a panel shows has no such tab', async () => {
    const bare = await driven(buildTimeline(ninety()), {size: [120, 40]});
    expect(bare.screen()).toContain('─ Commentary · Momentum ─');
    const {tie: _tie, ...rest} = FIRST_LEG.match;
    const without = buildTimeline({...rest, story: [], reaction: [], sources: []});
    const app = await driven(without, {size: [120, 40]});
    expect(app.screen()).toContain('─ Commentary · Line-ups · Momentum ─');
    expect(panelsOf(without.match)).toEqual(['commentary', 'line-ups', 'momentum']);
  });

  test('from an event, two steps lead to the sources of all', async () => {
    const app = await driven(FIRST_LEG, {size: [120, 40], position: FIRST_LEG.duration / 2});
    await app.press('o', 'o');
    expect(app.session.frame().view.panel).toBe('sources');
    expect(app.screen()).toContain('Where they differ');
  });
});

function linePanels({match}: Timeline): readonly Panel[] {
  return panelsOf(match).filter(panel => panel !== 'commentary');
}
