import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {expectedThreat} from '../../../src/match/analysis/expected-threat.ts';
import {passingOf} from '../../../src/match/analysis/passing.ts';
import {STATS} from '../../../src/match/model/stats.ts';
import {buildTimeline, cutTimeline, type Timeline} from '../../../src/match/model/timeline.ts';
import type {Frame} from '../../../src/streams/frame.ts';
import {type Panel, panelsOf} from '../../../src/streams/panels.ts';
import {width} from '../../../src/ui/layout/measure.ts';
import {labelsOf, type Node} from '../../../src/ui/panels/pass-labels.ts';
import {lookOf} from '../../../src/ui/theme/look.ts';
import {positionArbitrary} from '../../support/arbitraries.ts';
import {draft, LINE_UPS, ninety} from '../../support/make-match.ts';
import {richMatch, richMatchArbitrary} from '../../support/make-rich.ts';
import {panelFrame, panelText, RICH_PANELS} from '../../support/panels.tsx';
import {draw, driven, type Size} from '../../support/render.tsx';
import {runs} from '../../support/runs.ts';

const RICH = buildTimeline(richMatch());

/** A moment of a random match; in one case of five it is the match above, which is as long as one is. */
const momentArbitrary = fc
  .oneof({arbitrary: richMatchArbitrary().map(match => buildTimeline(match)), weight: 4}, fc.constant(RICH))
  .chain(timeline => fc.record({timeline: fc.constant(timeline), position: positionArbitrary(timeline)}));

const SIZES: readonly Size[] = [
  [80, 24],
  [120, 40],
  [50, 15],
];
const ASCII = lookOf({theme: 'auto', env: {TERM: 'linux', LANG: 'C'}, isTTY: true, platform: 'linux'});

/** One file a panel: before kick-off, in play, and at the end. `vitest run tests/ui/rich-panels.test -u` writes them anew. */
test.each([...RICH_PANELS, 'counts' as const])('%s looks as it was last looked at', async panel => {
  const frames = SIZES.flatMap(size =>
    [0, 0.55, 1].map(share => titled(`${Math.round(share * 100)} %`, size, draw(RICH, frameOf(share, panel), size))),
  );
  const ascii = titled('ASCII', [80, 24], draw(RICH, frameOf(1, panel), [80, 24], {look: ASCII}));
  expect(ascii.split('\n').slice(1).join('')).not.toMatch(/[\u2500-\u25ff\u2800-\u28ff]/);
  await expect([...frames, ascii].join('\n')).toMatchFileSnapshot(`../../golden/panels-${panel}.txt`);
});

test('a match has the panels that its data is said to have, from before kick-off on', () => {
  const has = (rest: Parameters<typeof ninety>[1]) =>
    panelsOf(ninety([], rest)).filter(panel => RICH_PANELS.includes(panel));
  expect(panelsOf(RICH.match).filter(panel => RICH_PANELS.includes(panel))).toEqual(RICH_PANELS);
  expect(has({})).toEqual([]);
  expect(has({stats: ['xg']})).toEqual(['xg-race']);
  expect(has({places: 'shots', lineUps: LINE_UPS})).toEqual(['shot-map']);
  expect(has({places: 'all'})).toEqual(['shot-map']);
  expect(has({places: 'all', lineUps: LINE_UPS})).toEqual(['shot-map', 'passes']);
});

test(
  'law 4 and 6: a rich panel knows of nothing to come, and is no wider or higher than its pane',
  () => {
    fc.assert(
      fc.property(
        momentArbitrary,
        fc.tuple(fc.integer({min: 36, max: 180}), fc.integer({min: 10, max: 60})),
        ({timeline: whole, position}, size) => {
          const cut = cutTimeline(whole, position);
          for (const panel of RICH_PANELS.filter(rich => panelsOf(whole.match).includes(rich))) {
            const of = (timeline: Timeline) => panelText(timeline, panelFrame(timeline, position, panel), size);
            const lines = of(whole);
            expect(of(cut)).toEqual(lines);
            expect(Math.max(...lines.map(line => width(line)))).toBeLessThanOrEqual(size[0]);
          }
        },
      ),
      {numRuns: runs(20)},
    );
  },
  60_000 * runs(1),
);

describe('the xG race', () => {
  test('has both totals as of the playhead, and its goals', () => {
    const early = textOf('xg-race', 0.2);
    expect(early).toContain('HOM 0.08');
    expect(early).toContain('AWA 0.34');
    expect(early).not.toContain('●');
    const late = textOf('xg-race', 1);
    expect(late).toContain('HOM 1.47');
    expect(late).toContain('AWA 1.30');
    expect(late).toContain("Home10 23' xG 0.41");
    expect(late).toContain("Away10 71' (pen) xG 0.76");
    expect(late).toContain("Away4 65' (og)");
  });

  test('rises and never falls', () => {
    const rows = panelText(RICH, panelFrame(RICH, RICH.duration, 'xg-race'), [120, 40]);
    const ends = rows.flatMap((row, n) => (/ HOM \d/.test(row) ? [n] : []));
    expect(ends).toHaveLength(1);
    const plot = rows.filter(row => row.includes('│')).map(row => row.slice(7, 109).trimEnd().length);
    expect(plot[0]).toBeGreaterThanOrEqual(plot[1]! - 1);
  });

  test('has a grid at round totals, and a line at half-time whether it has come or not', () => {
    for (const share of [0.2, 1]) {
      const lines = panelText(RICH, frameOf(share, 'xg-race'), [120, 40]);
      const axis = lines.findIndex(line => line.includes(' HT '));
      const scale = lines.slice(1, axis).flatMap(line => line.match(/^ +(\d\.\d+) │/)?.[1] ?? []);
      const step = Number(scale[0]) - Number(scale[1]);
      expect(scale.map(Number)).toEqual(scale.map((_, n) => step * (scale.length - 1 - n)));
      expect(new Set(scale.map(total => total.length)).size).toBe(1);
      const halfTime = lines[axis - 1]!.indexOf('┬', lines[axis]!.indexOf(' HT '));
      expect(lines.slice(1, axis - 1).filter(line => line[halfTime] === '┊').length).toBeGreaterThan(5);
    }
  });

  test('covers 120 minutes once extra time has begun, and not before', () => {
    const extra = buildTimeline(
      ninety([draft('shot', '91', {side: 'home', outcome: 'saved', xg: 0.3})].slice(0, 0), {stats: ['xg']}),
    );
    expect(panelText(extra, panelFrame(extra, extra.duration, 'xg-race'), [120, 40]).join('\n')).not.toContain("120'");
  });
});

describe('the shot map', () => {
  test('draws each shot as what came of it, and names the last', () => {
    const text = textOf('shot-map', 1);
    for (const sign of ['●', '○', '□', '×', '╫', '◌', '(●)', '((●))']) expect(text).toContain(sign);
    expect(text).toContain("89' Home10 (HOM): goal, xG 0.22, from");
    expect(textOf('shot-map', 0.2)).toContain("15' Away10 (AWA): saved, xG 0.34, from");
    expect(textOf('shot-map', 0)).toContain('No shot yet.');
  });

  test('says of a shot what the feed says of it', () => {
    const place = RICH.cues.findLastIndex(({event}) => event.type === 'goal' || event.type === 'shot');
    expect(textOf('shot-map', 1).replaceAll(/\s+/g, ' ')).toContain(RICH.words[place]);
  });

  test('a side’s shots stand at the end that it attacks', () => {
    const timeline = buildTimeline(
      ninety(
        [
          draft('shot', '10', {side: 'home', outcome: 'blocked', location: {x: 95, y: 10}}),
          draft('shot', '20', {side: 'away', outcome: 'woodwork', location: {x: 95, y: 10}}),
        ],
        {places: 'shots'},
      ),
    );
    const rows = panelText(timeline, panelFrame(timeline, timeline.duration, 'shot-map'), [120, 40]).slice(1, -4);
    const [home, away] = ['□', '╫'].map(sign => {
      const row = rows.findIndex(line => line.includes(sign));
      return [row, rows[row]!.indexOf(sign)] as const;
    });
    expect(home![1]).toBeGreaterThan(90);
    expect(away![1]).toBeLessThan(30);
    // What is a side's left is above where it attacks to the right, and below where it attacks to the left.
    expect(home![0]).toBeLessThan(away![0]);
  });

  test('names the shot that was chosen in the feed', () => {
    const place = RICH.cues.findIndex(({event}) => event.type === 'shot' && event.outcome === 'woodwork');
    const frame = frameOf(1, 'shot-map');
    const chosen: Frame = {...frame, view: {...frame.view, edge: place + 1, seen: frame.played}};
    const text = (each: Frame) => panelText(RICH, each, [120, 40]).join('\n');
    expect(text(chosen)).toContain("38' Home8 (HOM): against the woodwork, xG 0.04");
    // A foul is no shot: the last shot stands.
    const foul = RICH.cues.findIndex(({event}) => event.type === 'foul');
    expect(text({...frame, view: {...frame.view, edge: foul + 1, seen: frame.played}})).toContain("89' Home10");
  });

  test('is a list with a word for the outcome where there is no room for a map', () => {
    const text = textOf('shot-map', 1, [50, 15]);
    expect(text).toContain('The map needs');
    expect(text).toMatch(/89' ● 0\.22 Home10 \(HOM\)/);
    expect(text).not.toContain('┌');
  });
});

describe('the labels of passes', () => {
  const {players} = buildTimeline(ninety([], {lineUps: LINE_UPS}));
  const options = {players, side: 'home', glyph: '●', columns: 46, rows: 12} as const;
  const shown = (nodes: readonly Node[], sizes: {readonly columns?: number} = {}) =>
    labelsOf(nodes, {...options, ...sizes}).map(({x, y, spans}) => `${spans[0]!.text} ${x},${y}`);

  test('have the name beside the number, where no other label is', () => {
    expect(shown([{id: 'h9', number: 9, x: 20, y: 5}])).toEqual(['9 20,5', 'Home9 22,5']);
    expect(shown([{id: 'h9', number: 9, x: 42, y: 5}])).toEqual(['9 42,5', 'Home9 36,5']);
    const crowd = [
      {id: 'h9', number: 9, x: 20, y: 5},
      {id: 'h2', number: 2, x: 24, y: 5},
      {id: 'h3', number: 3, x: 16, y: 5},
    ];
    expect(shown(crowd)).toContain('Home9 18,6');
  });

  test('are numbers for all, or for none', () => {
    const nodes = [
      {id: 'h9', number: 9, x: 20, y: 5},
      {id: 'h2', number: undefined, x: 30, y: 8},
    ];
    expect(shown(nodes).filter(label => label.startsWith('●'))).toHaveLength(2);
  });

  test('have no names on a small pitch', () => {
    expect(shown([{id: 'h9', number: 9, x: 20, y: 5}], {columns: 38})).toEqual(['9 20,5']);
  });
});

describe('passes', () => {
  test('count those that arrived between players who are on the pitch, and place each where they had the ball', () => {
    const pass = (clock: string, player: string, target: string, x: number, completed = true) =>
      draft('play', clock, {
        side: 'home',
        kind: 'pass',
        player,
        target,
        completed,
        location: {x, y: 30},
        end: {x: 50, y: 30},
      });
    const timeline = buildTimeline(
      ninety(
        [
          pass('10', 'h2', 'h3', 20),
          pass('11', 'h3', 'h2', 40),
          pass('12', 'h3', 'h2', 50, false),
          pass('13', 'h4', 'h2', 30),
          draft('substitution', '60', {side: 'home', on: 'h12', off: 'h4'}),
        ],
        {lineUps: LINE_UPS, places: 'all'},
      ),
    );
    const before = passingOf(timeline, timeline.periods[1]!.start, 'home');
    expect(before.links).toEqual([
      {between: ['h2', 'h3'], count: 2},
      {between: ['h2', 'h4'], count: 1},
    ]);
    expect(before.standings).toContainEqual({id: 'h3', number: 3, place: {x: 45, y: 30}, touches: 2});
    const after = passingOf(timeline, timeline.duration, 'home');
    expect(after.links).toEqual([{between: ['h2', 'h3'], count: 2}]);
    expect(after.standings.map(({id}) => id)).toEqual(['h2', 'h3']);
    expect(passingOf(timeline, timeline.duration, 'away')).toEqual({standings: [], links: []});
  });

  test('show every number of those on the pitch, and the most passes', () => {
    const text = textOf('passes', 1);
    for (const number of [1, 2, 6, 9, 10, 11]) expect(text).toMatch(new RegExp(`\\b${number}\\b`));
    expect(text).toMatch(/Home\d+ and Home\d+ \d+/);
    expect(textOf('passes', 0)).toContain('No pass yet.');
    expect(textOf('passes', 1, [50, 15])).toContain('Two pitches need');
  });
});

test('i opens and closes the explanation of the statistics, at any size', async () => {
  for (const size of [...SIZES, [30, 12]] as readonly Size[]) {
    const app = await driven(RICH, {size, position: RICH.duration});
    await app.press('i');
    const seen: string[] = [];
    for (let n = 0; n < 60; n += 1) {
      seen.push(...app.lines());
      await app.press('down');
    }
    const text = seen.join(' ').replace(/\s+/g, ' ');
    for (const id of RICH.match.stats!) expect(text).toContain(STATS[id].label);
    expect(text).toContain('Trainor, 2014');
    expect(text).toContain('Data: made up');
    await app.press('i');
    expect(app.session.frame().view.overlay).toBeUndefined();
  }
});

test('a match without statistics says so, in the pane and where they are explained', async () => {
  const app = await driven(buildTimeline(ninety([], {stats: []})), {size: [120, 40]});
  expect(app.screen()).toContain('This file has no statistics.');
  expect(app.screen()).not.toContain('Shots');
  await app.press('i');
  expect(app.screen()).toContain('This file has no statistics.');
});

test('the momentum of rich data is made of passes and carries too', () => {
  expect(expectedThreat({x: 95, y: 34})).toBeGreaterThan(expectedThreat({x: 60, y: 34}));
  expect(textOf('momentum', 0.5)).toMatch(/passes? (?:and|or) carr(?:ies|y) forward/);
});

function frameOf(share: number, panel: Panel | 'counts'): Frame {
  const frame = panelFrame(RICH, RICH.duration * share, panel === 'counts' ? 'commentary' : panel);
  return panel === 'counts' ? {...frame, view: {...frame.view, overlay: 'counts'}} : frame;
}

function textOf(panel: Panel, share: number, size: Size = [120, 40]): string {
  return panelText(RICH, frameOf(share, panel), size).join('\n');
}

function titled(name: string, [columns, rows]: Size, frame: string): string {
  const lines = frame.split('\n').map(line => line.trimEnd());
  expect(Math.max(...lines.map(line => width(line)))).toBeLessThanOrEqual(columns);
  expect(lines.length).toBeLessThan(rows);
  return `${`┌ ${name}, ${columns}x${rows} `.padEnd(columns - 1, '╌')}┐\n${lines.join('\n')}\n`;
}
