import {describe, expect, test} from 'vitest';
import {readNative} from '../../../src/formats/native/reader.ts';
import {matchJsonSchema} from '../../../src/match/schema/json-schema.ts';
import {FIELD_SYNONYMS, TRUE_FIELDS, VALUE_SYNONYMS} from '../../../src/match/schema/synonyms.ts';
import {half, type Json, nativeFile, remark, withEvents} from '../../support/native-file.ts';

/** What is said of a file with one fault, from the fault on. */
async function fault(value: unknown): Promise<string> {
  const reading = await readNative(value);
  return 'findings' in reading ? reading.findings.join('\n').replace(/^.*?: /, '') : 'it is a match';
}

const clock = half(20);
const shot = {type: 'shot', side: 'home', outcome: 'saved', clock};
const goal = {type: 'goal', side: 'home', clock};
const meant = (words: string) => expect.stringContaining(`; did you mean ${words}?`);

describe('a value that is none says what is meant', () => {
  test.each<[string, Json, string]>([
    ['a yellow card as a type', {...remark, type: 'yellow-card'}, '"card", with "card": "yellow"'],
    ['an own goal as a type', {...remark, type: 'own-goal'}, '"goal", with "kind": "own-goal"'],
    ['the beginning of a word', {...remark, type: 'sub'}, '"substitution"'],
    ['another spelling', {...remark, type: 'Kick Off'}, '"kick-off"'],
    ['a whistle by its meaning', {...remark, type: 'full-time'}, '"whistle", with "final": true'],
    ['an outcome', {...shot, outcome: 'missed'}, '"off-target"'],
    ['an outcome in more words', {...shot, outcome: 'hit the post'}, '"woodwork"'],
    ['an outcome that is nearly another', {...shot, outcome: 'on-target'}, '"saved", or an event of the type "goal"'],
    ['a card with a word too many', {type: 'card', side: 'home', card: 'yellow-card', clock}, '"yellow"'],
    ['a card with two words', {type: 'card', side: 'home', card: 'second yellow card', clock}, '"second-yellow"'],
    ['a period by its beginning', {...remark, clock: {...clock, period: 'first'}}, '"first-half"'],
    ['a period with an underscore', {...remark, clock: {...clock, period: 'first_half'}}, '"first-half"'],
    ['a period by its number', {...remark, clock: {...clock, period: 1}}, '"first-half"'],
    ['a period by a part', {...remark, clock: {...clock, period: 'shoot-out'}}, '"penalty-shoot-out"'],
    ['the kind of a goal', {...goal, kind: 'free-kick'}, '"set-piece"'],
    ['a foot', {...goal, body: 'left'}, '"left-foot"'],
    ['a delivery', {...goal, delivery: 'corner-kick'}, '"corner"'],
    ['a part of the goal', {...goal, goalZone: 'top-left'}, '"high-left"'],
    ['a technique', {...goal, technique: 'bicycle kick'}, '"overhead-kick"'],
    ['what a goalkeeper did with the ball', {...shot, handling: 'Caught'}, '"held"'],
    ['a save that goes over', {...shot, handling: 'tipped over'}, '"behind"'],
    ['what a goalkeeper saved with', {...shot, savedWith: 'legs'}, '"foot"'],
    ['a save at the second attempt', {...shot, handling: 'collected twice'}, '"second-attempt"'],
    ['how a pass was stopped', {type: 'play', side: 'home', kind: 'pass', stop: 'caught', clock}, '"claimed"'],
    ['a side by the name of its team', {...goal, side: 'Homeham'}, '"home"'],
    ['a side by its code', {...goal, side: 'awa'}, '"away"'],
    ['a part of the goal beside its middle', {...goal, goalZone: 'wide-left'}, '"left"'],
    ['a part of the goal above it', {...goal, goalZone: 'over'}, '"high-centre"'],
    ['a minute as it is printed', {...remark, clock: half('45+2')}, '"minute": 45, "added": 2'],
    ['a minute with its mark', {...remark, clock: half("20'")}, '"minute": 20'],
    ['stoppage time with its marks', {...remark, clock: half("45' + 2'")}, '"minute": 45, "added": 2'],
    ['a decision', {type: 'penalty-appeal', side: 'home', decision: 'yes', clock}, '"given"'],
  ])('%s', async (_, event, words) => {
    expect(await fault(withEvents(event))).toEqual(meant(words));
  });

  test.each<[string, Json, RegExp]>([
    ['two values begin so', {...remark, clock: {...clock, period: 'extra-time'}}, /or "penalty-shoot-out"$/],
    ['nothing is like it', {...shot, outcome: 'spectacular'}, /or "not-stated"$/],
    ['the minute is none', {...remark, clock: half('late')}, /is "late"; expected a number$/],
    ['it only has quotes', {...remark, clock: half('20')}, /is "20"; expected a number, without quotes: 20$/],
    ['it is no word', {...shot, outcome: true}, /or "not-stated"$/],
    ['a word of the language', {...remark, type: 'constructor'}, /or "play"$/],
  ])('and nothing where %s', async (_, event, ending) => {
    expect(await fault(withEvents(event))).toMatch(ending);
  });
});

test.each<[string, Json, string]>([
  [
    'a handling of a shot that missed',
    {...shot, outcome: 'off-target', handling: 'held'},
    'only a saved shot has a "handling"',
  ],
  [
    'a handling of a blocked shot',
    {...shot, outcome: 'blocked', handling: 'parried'},
    'only a saved shot has a "handling"',
  ],
  [
    'a shot won in the air with a foot',
    {...shot, aerial: true, body: 'left-foot'},
    'expected "body": "head", or no "body"',
  ],
  [
    'a goal won in the air with a foot',
    {...goal, aerial: true, body: 'other'},
    'expected "body": "head", or no "body"',
  ],
])('%s is a fault', async (_, event, words) => {
  expect(await fault(withEvents(event))).toContain(words);
});

test.each<[string, Json]>([
  ['a saved shot with a handling', {...shot, handling: 'behind'}],
  ['a header won in the air', {...goal, aerial: true, body: 'head'}],
  ['a ball won in the air, without a body', {...shot, aerial: true}],
  ['a shot with the foot that is said to be no duel', {...shot, aerial: false, body: 'left-foot'}],
])('%s is not', async (_, event) => {
  expect(await fault(withEvents(event))).toBe('it is a match');
});

describe('a field that is none says what is meant', () => {
  test.each<[string, Json, string]>([
    ['the player of a goal', withEvents({...goal, player: 'x'}), '"scorer"'],
    ['the player of a shot', withEvents({...shot, player: 'x'}), '"shooter"'],
    ['the assist of a shot', withEvents({...shot, assist: 'x'}), '"creator"'],
    ['a kind of save', withEvents({...shot, save: 'held'}), '"handling"'],
    ['a dive', withEvents({...shot, dive: true}), '"dived"'],
    ['a duel in the air', withEvents({...goal, aerialWon: true}), '"aerial"'],
    ['a value as a field', withEvents({...goal, ownGoal: true}), '"kind": "own-goal"'],
    ['a header as a field', withEvents({...shot, headed: true}), '"body": "head"'],
    ['a slip', withEvents({...goal, scoerr: 'x'}), '"scorer"'],
    ['a field of the clock', withEvents({...goal, clock: {...clock, extra: 2}}), '"added"'],
    ['a bound', withEvents({...goal, timing: {kind: 'interval', from: clock, to: clock, tot: 1}}), '"to"'],
    ['a field of the file', nativeFile({lineups: {}}), '"lineUps"'],
    [
      'an abbreviation',
      nativeFile({fixture: {home: {name: 'A', abbr: 'A', short: 'A'}, away: {name: 'B', short: 'B'}}}),
      '"short"',
    ],
    [
      'a field of a team',
      nativeFile({fixture: {home: {name: 'A', short: 'A', coach: 'X'}, away: {name: 'B', short: 'B'}}}),
      '"manager"',
    ],
  ])('%s', async (_, value, words) => {
    expect(await fault(value)).toEqual(meant(words));
  });
});

test('line-ups of one side alone say what the other is for', async () => {
  const lineUps = {home: {starting: [{id: 'a', name: 'A'}]}};
  expect(await fault(nativeFile({lineUps}))).toContain(
    'is missing; expected an object; it is for the players of the away side, or those of them whom the events name',
  );
});

/** Every list of values, and every field, that the format has. */
const {values, fields} = (() => {
  const found = {values: new Map<string, Set<unknown>>(), fields: new Set<string>()};
  const visit = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return;
    for (const [name, schema] of Object.entries((node as {readonly properties?: object}).properties ?? {})) {
      found.fields.add(name);
      const {enum: list = [], const: only} = schema as {readonly enum?: readonly unknown[]; readonly const?: unknown};
      const of = found.values.get(name) ?? new Set();
      for (const value of [...list, only]) of.add(value);
      found.values.set(name, of);
    }
    for (const child of Object.values(node)) visit(child);
  };
  visit(JSON.parse(matchJsonSchema()));
  found.values.set('side', new Set(['home', 'away']));
  return found;
})();

test.each(Object.entries(VALUE_SYNONYMS))(
  'the synonyms for values of "%s" lead to values that there are',
  (field, table) => {
    const all = new Set([...values.get(field)!, ...values.get('type')!]);
    for (const [word, words] of Object.entries(table)) {
      expect(values.get(field), word).not.toContain(word);
      const [first] = /(?<=")[^"]+(?=")/.exec(words) ?? [];
      expect(first === undefined ? undefined : all.has(first) || fields.has(first), `${word}: ${words}`).toBe(true);
      for (const [, name = '', value = ''] of words.matchAll(/"(\w+)": "([^"]+)"/g))
        expect([...(values.get(name) ?? [])], words).toContain(value);
    }
  },
);

test('the fields that stand for a value lead to values that there are, and are no fields', () => {
  for (const [name, {field, value, types}] of Object.entries(TRUE_FIELDS)) {
    expect([...(values.get(field) ?? [])], name).toContain(value);
    expect(fields.has(name), name).toBe(false);
    expect(types, name).not.toEqual([]);
  }
});

/** The least that an event of each type needs which a field may stand for a value of. */
const LEAST: Readonly<Record<string, Json>> = {
  goal,
  shot,
  card: {type: 'card', side: 'home', card: 'yellow', clock},
  'penalty-appeal': {type: 'penalty-appeal', side: 'home', decision: 'given', clock},
  'shoot-out-kick': {type: 'shoot-out-kick', side: 'home', scored: false, clock},
};

test.each(Object.entries(TRUE_FIELDS).flatMap(([name, {types}]) => types.map(type => [name, type] as const)))(
  '"%s": true of an event of the type "%s" says which value is meant',
  async (name, type) => {
    const {field, value} = TRUE_FIELDS[name]!;
    expect(LEAST[type], type).toBeDefined();
    expect(await fault(withEvents({...(LEAST[type] as object), [name]: true} as Json))).toEqual(
      meant(`"${field}": "${value}"`),
    );
  },
);

test.each([
  ['of another type', {...shot, ownGoal: true}],
  ['of a place without a type', {...goal, clock: {...clock, og: true}}],
])('a field that stands for a value of events %s is only named', async (_, event) => {
  expect(await fault(withEvents(event))).not.toContain('own-goal');
});

test('the synonyms for fields lead to fields that there are', () => {
  const meantFields = Object.values(FIELD_SYNONYMS).flat();
  expect(meantFields.filter(field => !fields.has(field))).toEqual([]);
  for (const [word, meant] of Object.entries(FIELD_SYNONYMS)) expect(meant, word).not.toEqual([]);
});
