import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {buildTimeline} from '../../src/match/model/timeline.ts';
import {formatLine, textLines} from '../../src/output/text.ts';
import {wordsOf} from '../../src/streams/feed.ts';
import {width, wrap} from '../../src/ui/layout/measure.ts';
import {timelineArbitrary} from '../support/arbitraries.ts';
import {draft, makeMatch, ninety} from '../support/make-match.ts';
import {runs} from '../support/runs.ts';

const timeline = buildTimeline(
  ninety([
    draft('goal', '20', {side: 'home', words: 'In it goes, low into the corner and past the goalkeeper.'}),
    draft('corner', '30', {side: 'away', words: 'A corner.'}),
    draft('goal', '40', {side: 'away', words: 'A goal at once!'}),
  ]),
);

describe('a line', () => {
  test('has the score if it changed since the previous line, even if lines between were filtered', () => {
    const score = (place: number, before?: number) => formatLine(timeline, place, before).slice(9, 12);
    expect([score(1), score(1, 0), score(2, 1), score(3, 2), score(3, 0), score(2, 0)]).toEqual([
      '1-0',
      '1-0',
      '   ',
      '1-1',
      '1-1',
      '1-0',
    ]);
  });

  test('has the shoot-out score once there are kicks, and no gap before', () => {
    const shootOut = buildTimeline(
      makeMatch([
        draft('goal', '20', {side: 'home', words: 'Goal.'}),
        draft('kick-off', 'pen 1', {words: 'On to penalties.'}),
        draft('shoot-out-kick', 'pen 1', {side: 'home', scored: true, words: 'Scored.'}),
        draft('shoot-out-kick', 'pen 2', {side: 'away', scored: false, words: 'Missed.'}),
      ]),
    );
    expect([0, 1, 2, 3].map(place => formatLine(shootOut, place, place === 0 ? undefined : place - 1))).toEqual([
      "    20'  1-0  HOM  GOAL!",
      '  pen 1            On to penalties.',
      '  pen 1  1-0 (1-0)  HOM  Scored.',
      '  pen 2             AWA  Missed.',
    ]);
  });
});

describe('wrapped lines', () => {
  test('have a hanging indent', () => {
    expect(textLines(timeline, {columns: 48, wrap, width}).lineOf(1, 0).split('\n')).toEqual([
      "    20'  1-0  HOM  GOAL! In it goes, low into",
      '                   the corner and past the',
      '                   goalkeeper.',
    ]);
  });

  test('go below the score if there is no room beside it', () => {
    expect(textLines(timeline, {columns: 30, wrap, width}).lineOf(1, 0).split('\n')).toEqual([
      "20'  1-0  HOM",
      '  GOAL! In it goes, low into',
      '  the corner and past the',
      '  goalkeeper.',
    ]);
  });

  test('are never wider than the width, and lose no word', () => {
    fc.assert(
      fc.property(timelineArbitrary(), fc.integer({min: 20, max: 120}), (random, columns) => {
        const {lineOf} = textLines(random, {columns, wrap, width});
        for (const place of random.cues.keys()) {
          const written = lineOf(place, place === 0 ? undefined : place - 1);
          for (const line of written.split('\n')) expect(width(line)).toBeLessThanOrEqual(columns);
          const bare = (text: string) => text.replace(/\s/g, '');
          expect(bare(written)).toContain(bare(wordsOf(random, place)));
        }
      }),
      {numRuns: runs(60)},
    );
  });
});

test('the attribution is above the first line only', () => {
  const {lineOf} = textLines(
    buildTimeline(
      ninety([], {origin: {provider: 'somebody', events: 4, attribution: 'Data: Somebody, CC BY', warnings: []}}),
    ),
  );
  expect(lineOf(0, undefined)).toBe(
    "Data: Somebody, CC BY\n     1'  0-0       Homeham v Awayton, and we’re under way in the Test Cup.",
  );
  expect(lineOf(1, 0)).not.toContain('Data');
});
