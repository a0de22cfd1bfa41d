import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import type * as z from 'zod';
import {PERIODS} from '../../src/match/model/clock.ts';
import {incompleteParts} from '../../src/match/model/completeness.ts';
import {BODIES, DELIVERIES, GOAL_ZONES, TECHNIQUES} from '../../src/match/model/event-values.ts';
import {SIDES} from '../../src/match/model/side.ts';
import {aggregateOf} from '../../src/match/model/tie.ts';
import {buildTimeline} from '../../src/match/model/timeline.ts';
import {eventSchema} from '../../src/match/schema/event-schema.ts';
import {matchSchema} from '../../src/match/schema/match-schema.ts';
import {tieSchema} from '../../src/match/schema/tie-schema.ts';
import {PANEL_NAMES, panelsOf} from '../../src/streams/panels.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const README = read('../../data/README.md');
/** The part about events, without the tables of all fields. */
const EVENTS = README.slice(README.indexOf('## Events'), README.indexOf('## A cup tie'));
const EXAMPLES = Array.from(README.matchAll(/```json\n([\s\S]*?)```/g), ([, json = '']) => JSON.parse(json));
const WHOLE = EXAMPLES[0];
/** What goes around a match: it has a tie. */
const AROUND = EXAMPLES.find(example => example.tie !== undefined);

test('the example with a tie, added to the first, makes the tie that the text describes', () => {
  const match = matchSchema.parse({...WHOLE, ...AROUND, fixture: {...WHOLE.fixture, ...AROUND.fixture}});
  const {states} = buildTimeline(match);
  expect(README).toContain('it stands at 1-2 before kick-off and at 2-2 after');
  expect(aggregateOf(match.tie, states[0]!.score)).toEqual({home: 1, away: 2});
  expect(aggregateOf(match.tie, states.at(-1)!.score)).toEqual({home: 2, away: 2});
  const rich: readonly string[] = ['xg-race', 'shot-map', 'passes'];
  expect(panelsOf(match)).toEqual(Object.keys(PANEL_NAMES).filter(panel => !rich.includes(panel)));
});

test('the example with a tie has every field around a match, and every value of known', () => {
  expect(Object.keys(AROUND.tie).sort()).toEqual(Object.keys(tieSchema.shape).sort());
  for (const known of ['after', 'later']) expect(JSON.stringify(AROUND)).toContain(`"known":"${known}"`);
  for (const field of ['story', 'reaction', 'disputes']) expect(AROUND[field].length).toBeGreaterThan(0);
});

test('the first example alone has only the panels that every match has', () => {
  expect(panelsOf(matchSchema.parse(WHOLE))).toEqual(['commentary', 'line-ups', 'momentum', 'sources']);
});

describe('the table of events', () => {
  const rows = new Map(
    Array.from(
      EVENTS.matchAll(/^\| `([\w-]+)` \| [^|\n]* \| ([^|\n]*) \| ([^|\n]*) ?\|$/gm),
      ([, type = '', side = '', fields = '']) => [type, {side, fields}] as const,
    ),
  );
  const common = new Set([
    'type',
    'id',
    'clock',
    'timing',
    'with',
    'words',
    'sources',
    'dispute',
    'note',
    'facts',
    'side',
  ]);
  const elsewhere = new Set([
    ...['xg', 'location', 'body', 'delivery', 'penalty'],
    ...['goalMouth', 'goalZone', 'technique', 'firstTime', 'oneOnOne', 'openGoal', 'deflected', 'aerial'],
    ...['dived', 'nearestOpponent', 'opponentsInTheWay', 'speed', 'stop'],
  ]);
  const shapes = eventSchema.options.map(option => ('shape' in option ? option : option.in).shape);

  test.each(shapes.map(shape => [shape.type.value, shape] as const))(
    'has %s with its fields and values',
    (type, shape) => {
      expect([...rows.keys()]).toContain(type);
      const {side, fields: row} = rows.get(type)!;
      const sideSchema = 'side' in shape ? shape.side : undefined;
      const isOptional = sideSchema?._zod.optin !== undefined;
      expect(side).toBe(sideSchema === undefined ? 'none' : isOptional ? 'optional' : 'required');
      for (const [field, schema] of Object.entries(shape)) {
        if (common.has(field) || (elsewhere.has(field) && !row.includes(`\`${field}\``))) {
          expect(EVENTS, field).toContain(`\`${field}\``);
          for (const value of valuesOf(schema)) expect(EVENTS, field).toMatch(new RegExp(`[\`"]${value}[\`"]`));
          continue;
        }
        expect(row, field).toContain(`\`${field}\``);
        const required = schema._zod.optin === undefined;
        expect(row.includes(`**\`${field}\`**`), `${field} is ${required ? '' : 'not '}required`).toBe(required);
        for (const value of valuesOf(schema)) expect(row, field).toContain(`\`${value}\``);
      }
    },
  );

  test('has no type that there is not', () => {
    const types = shapes.map(({type}) => type.value as string);
    const periods: readonly string[] = PERIODS;
    expect(
      [...rows.keys()].filter(type => type !== 'type' && !types.includes(type) && !periods.includes(type)),
    ).toEqual([]);
  });

  test.each([...PERIODS, ...BODIES, ...DELIVERIES, ...TECHNIQUES, ...GOAL_ZONES, ...SIDES])(
    'the text has the value %s',
    value => {
      expect(EVENTS).toContain(`\`${value}\``);
    },
  );
});

test('a match of ten events, written by the text alone, has nothing wrong with it', () => {
  const half = (minute: number, added = 0) => ({period: minute > 45 ? 'second-half' : 'first-half', minute, added});
  const match = matchSchema.parse({
    ...WHOLE,
    lineUps: undefined,
    fixture: {home: {name: 'Rovers', short: 'ROV', formation: '4-3-3'}, away: {name: 'Albion', short: 'ALB'}},
    events: [
      {id: 'kick-off', type: 'kick-off', side: 'home', clock: half(1)},
      {id: 'card', type: 'card', side: 'away', card: 'yellow', player: 'Ruiz', clock: half(12)},
      {id: 'pass', type: 'pass', side: 'home', passer: 'Marsh', with: 'next', clock: half(20)},
      {id: 'shot', type: 'shot', side: 'home', outcome: 'saved', bigChance: true, clock: half(20)},
      {id: 'penalty', type: 'goal', side: 'home', kind: 'penalty', scorer: 'Okafor', clock: half(45, 2)},
      {id: 'half-time', type: 'whistle', clock: half(45, 3)},
      {id: 'second-half', type: 'kick-off', clock: half(46)},
      {id: 'change', type: 'substitution', side: 'away', on: 'Hill', clock: half(60)},
      {id: 'own-goal', type: 'goal', side: 'away', kind: 'own-goal', timing: {kind: 'order'}, clock: half(70)},
      {id: 'full-time', type: 'whistle', final: true, clock: half(90, 4)},
    ],
    score: {home: 1, away: 1},
    sources: [],
  });
  expect(incompleteParts(match)).toEqual([]);
  expect(buildTimeline(match).states.at(-1)!.score).toEqual({home: 1, away: 1});
});

/** The values that a field can have, of one that has a few. */
function valuesOf(schema: z.core.$ZodType): readonly string[] {
  const {def} = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'optional' || def.type === 'default') return valuesOf(def.innerType);
  if (def.type === 'enum') return Object.values(def.entries).map(String);
  return def.type === 'literal' ? def.values.map(String) : [];
}
