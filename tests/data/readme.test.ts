import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {aggregateOf} from '../../src/match/model/tie.ts';
import {buildTimeline} from '../../src/match/model/timeline.ts';
import {matchSchema} from '../../src/match/schema/match-schema.ts';
import {tieSchema} from '../../src/match/schema/tie-schema.ts';
import {PANEL_NAMES, panelsOf} from '../../src/streams/panels.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const README = read('../../data/README.md');
const [WHOLE, AROUND] = Array.from(README.matchAll(/```json\n([\s\S]*?)```/g), ([, json = '']) => JSON.parse(json));

test('the second example, added to the first, makes the tie that the text describes', () => {
  const match = matchSchema.parse({...WHOLE, ...AROUND, fixture: {...WHOLE.fixture, ...AROUND.fixture}});
  const {states} = buildTimeline(match);
  expect(README).toContain('it stands at 1-2 before kick-off and at 2-2 after');
  expect(aggregateOf(match.tie, states[0]!.score)).toEqual({home: 1, away: 2});
  expect(aggregateOf(match.tie, states.at(-1)!.score)).toEqual({home: 2, away: 2});
  const rich: readonly string[] = ['xg-race', 'shot-map', 'passes'];
  expect(panelsOf(match)).toEqual(Object.keys(PANEL_NAMES).filter(panel => !rich.includes(panel)));
});

test('the second example has every field around a match, and every value of known', () => {
  expect(Object.keys(AROUND.tie).sort()).toEqual(Object.keys(tieSchema.shape).sort());
  for (const known of ['after', 'later']) expect(JSON.stringify(AROUND)).toContain(`"known":"${known}"`);
  for (const field of ['story', 'reaction', 'disputes']) expect(AROUND[field].length).toBeGreaterThan(0);
});

test('the first example alone has only the panels that every match has', () => {
  expect(panelsOf(matchSchema.parse(WHOLE))).toEqual(['commentary', 'line-ups', 'momentum', 'sources']);
});
