import {describe, expect, test} from 'vitest';
import {InputError} from '../../../src/errors.ts';
import type {MatchFormat} from '../../../src/formats/match-format.ts';
import {readNative} from '../../../src/formats/native/reader.ts';
import {readMatch} from '../../../src/formats/read-match.ts';
import {FORMATS, readValue} from '../../../src/formats/registry.ts';
import {matchFile} from '../../../src/output/match-file.ts';
import {LINE_UPS} from '../../support/make-match.ts';
import {fixture, half, type Json, kickOff, nativeFile, remark, withEvents} from '../../support/native-file.ts';

async function refusal(value: unknown): Promise<string> {
  try {
    await readValue(value, 'm.json');
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  return 'it is a match';
}

const TYPES =
  '"kick-off", "whistle", "goal", "shot", "chance", "cross", "pass", "error", "clearance", "counter-attack", "corner", ' +
  '"offside", "foul", "card", "substitution", "overturned", "card-changed", "penalty-appeal", "shoot-out-kick", "spell", "added-time", "tactics", "remark" or "play"';

describe('a file of the wrong shape says where, what was seen, and what would be right', () => {
  test.each<[Json, string]>([
    [nativeFile({format: 'football-replay/2'}), 'format: is "football-replay/2"; expected "football-replay/1"'],
    [nativeFile({fixture: null}), 'fixture: is null; expected an object'],
    [
      nativeFile({fixture: {...fixture, competition: ''}}),
      'fixture.competition: is empty; expected text of at least 1 character',
    ],
    [nativeFile({fixture: {...fixture, competition: 5}}), 'fixture.competition: is 5; expected text'],
    [
      nativeFile({fixture: {...fixture, date: '11/1/2017'}}),
      'fixture.date: is "11/1/2017"; expected a date like 2017-01-11',
    ],
    [
      nativeFile({fixture: {...fixture, date: '2017-02-30'}}),
      'fixture.date: is "2017-02-30"; the calendar has no such day',
    ],
    [
      nativeFile({fixture: {...fixture, date: '2017-17-01'}}),
      'fixture.date: is "2017-17-01"; the calendar has no such day; did you mean "2017-01-17"?',
    ],
    [
      nativeFile({fixture: {...fixture, attendance: '1,412'}}),
      'fixture.attendance: is "1,412"; expected a number, without quotes or comma: 1412',
    ],
    [nativeFile({fixture: {...fixture, leg: '2'}}), 'fixture.leg: is "2"; expected 1 or 2, without quotes: 2'],
    [nativeFile({score: {home: '1', away: 0}}), 'score.home: is "1"; expected a number, without quotes: 1'],
    [
      withEvents({type: 'added-time', minutes: '4', clock: half(45)}),
      'events[1].minutes: is "4"; expected a number, without quotes: 4',
    ],
    [
      withEvents({type: 'shot', side: 'home', outcome: 'saved', xg: '0,12', clock: half(20)}),
      'events[1].xg: is "0,12"; expected a number, without quotes and with a point: 0.12',
    ],
    [
      withEvents({type: 'whistle', final: 'true', clock: half(45)}),
      'events[1].final: is "true"; expected true or false, without quotes: true',
    ],
    [nativeFile({fixture: {...fixture, leg: 3}}), 'fixture.leg: is 3; expected 1 or 2'],
    [nativeFile({fixture: {...fixture, attendance: 1.5}}), 'fixture.attendance: is 1.5; expected a whole number'],
    [nativeFile({fixture: {...fixture, attendance: -1}}), 'fixture.attendance: is -1; expected at least 0'],
    [
      nativeFile({fixture: {...fixture, home: {name: 'A', short: 'ABCDE'}}}),
      'fixture.home.short: is "ABCDE"; expected text of at most 4 characters; it is the abbreviation on the scoreboard, such as "ROV"',
    ],
    [
      nativeFile({fixture: {...fixture, away: {name: 'A', short: 7}}}),
      'fixture.away.short: is 7; expected text; it is the abbreviation on the scoreboard, such as "ROV"',
    ],
    [
      nativeFile({fixture: {...fixture, home: {...fixture.home, colour: 'red'}}}),
      'fixture.home.colour: is "red"; expected a colour like #d71920',
    ],
    [
      nativeFile({fixture: {...fixture, home: {...fixture.home, formation: '433'}}}),
      'fixture.home.formation: is "433"; expected lines of players like 4-3-3; did you mean "4-3-3"?',
    ],
    [
      nativeFile({fixture: {...fixture, away: {...fixture.away, formation: 'diamond'}}}),
      'fixture.away.formation: is "diamond"; expected lines of players like 4-3-3',
    ],
    [
      nativeFile({fixture: {...fixture, refree: 'X'}}),
      'fixture: "refree" is not a field of the format; did you mean "referee"?',
    ],
    [
      nativeFile({fixture: {...fixture, mascot: 'X'}}),
      'fixture: "mascot" is not a field of the format; remove it, or correct its spelling',
    ],
    [nativeFile({events: {}}), 'events: is an object; expected a list'],
    [nativeFile({events: []}), 'events: is an empty list; expected at least 1 entry'],
    [nativeFile({coverage: 'all'}), 'coverage: is "all"; expected "told" or "complete"'],
    [
      nativeFile({lineUps: {...LINE_UPS, home: {starting: []}}}),
      'lineUps.home.starting: is an empty list; expected at least 1 entry',
    ],
    [
      nativeFile({lineUps: {...LINE_UPS, home: {starting: [...LINE_UPS.home.starting, ...LINE_UPS.home.bench]}}}),
      'lineUps.home.starting: has 15 entries; expected at most 11 entries',
    ],
    [withEvents({...remark, type: 'gaol'}), 'events[1].type: is "gaol"; did you mean "goal"?'],
    [withEvents({...remark, type: 'mascot'}), `events[1].type: is "mascot"; expected ${TYPES}`],
    [withEvents({...remark, type: undefined}), `events[1].type: is missing; expected ${TYPES}`],
    [
      withEvents({...remark, type: 'goal', side: 'hom'}),
      'events[1].side: is "hom"; expected "home" or "away"; did you mean "home"?',
    ],
    [
      withEvents({...remark, type: 'shot', side: 'home'}),
      'events[1].outcome: is missing; expected "saved", "blocked", "off-target", "woodwork" or "not-stated"',
    ],
    [
      withEvents({...remark, clock: half(50)}),
      'events[1].clock.minute: minute 50 is not in the first half, which has minutes 0 to 45; stoppage time is "minute": 45, "added": 5',
    ],
    [withEvents({...remark, clock: half(130)}), 'events[1].clock.minute: is 130; expected at most 120'],
    [
      withEvents({...remark, clock: half(44, {added: 2})}),
      'events[1].clock.added: minutes are added to 45 in the first half, not to 44',
    ],
    [withEvents({...remark, clock: half(44, {second: 60})}), 'events[1].clock.second: is 60; expected less than 60'],
    [
      withEvents({...remark, timing: {kind: 'about'}}),
      'events[1].timing.kind: is "about"; expected "exact", "interval" or "order"',
    ],
    [
      withEvents({...remark, sources: ['S0..']}),
      'events[1].sources[0]: is "S0.."; expected a source id, and after a dot the number of a sentence',
    ],
    [withEvents({...remark, words: {a: 1}}), 'events[1].words: is an object; expected text'],
    [withEvents({...remark, words: ['a']}), 'events[1].words: is a list; expected text'],
    [withEvents({...remark, words: true}), 'events[1].words: is true; expected text'],
    [
      nativeFile({'odd key': 1, ['w'.repeat(60)]: 1}),
      `the file: "odd key", "${'w'.repeat(39)}…" are not fields of the format; remove them, or correct their spelling`,
    ],
    [nativeFile({score: {home: 'x'.repeat(100), away: 0}}), `score.home: is "${'x'.repeat(39)}…"; expected a number`],
  ])('%#', async (value, finding) => {
    expect(await refusal(value)).toBe(`m.json: ${finding}`);
  });

  test('the first five findings are shown, and how many more there are', async () => {
    const wrong = Array.from({length: 7}, () => ({...remark, words: 1}));
    expect(await refusal(withEvents(...wrong))).toBe(
      [
        'm.json has 7 faults:',
        ...[1, 2, 3, 4, 5].map(n => `  events[${n}].words: is 1; expected text`),
        '  and 2 more',
      ].join('\n'),
    );
    expect(await refusal(withEvents(...wrong.slice(0, 2)))).toBe(
      'm.json has 2 faults:\n  events[1].words: is 1; expected text\n  events[2].words: is 1; expected text',
    );
  });
});

describe('a file with faults of both kinds', () => {
  const goal = {type: 'goal', side: 'home', clock: half(20)};
  const faults = async (value: Json) => (await refusal(value)).split('\n').slice(1);

  test('lists them together', async () => {
    const value = {
      ...withEvents(
        {...remark, words: 1},
        {...goal, id: 'e1', scorer: 'h99'},
        {...goal, scorer: 'h9', sources: ['S1']},
      ),
      lineUps: LINE_UPS,
    };
    expect(await faults(value)).toEqual([
      '  events[1].words: is 1; expected text',
      '  events[2].id: the id "e1" is taken by an earlier kick-off (1\' of the first half); every event needs its own',
      '  events[2].scorer: "h99" is in neither line-up; did you mean "h9"?',
      '  events[3].sources[0]: "S1" is not in the list of sources; add the source there',
    ]);
  });

  test('does not report what only follows from the faults of shape', async () => {
    const off = {type: 'substitution', side: 'home', on: 'h12', off: 'h9', clock: half(10), words: 1};
    const value = {...withEvents(off, {...goal, scorer: 'h12'}, goal), lineUps: LINE_UPS, score: {home: 1, away: 1}};
    expect(await refusal(value)).toBe('m.json: events[1].words: is 1; expected text');
    const noTeams = {...withEvents(goal), fixture: {...fixture, home: {}, leg: 1}, sources: 1};
    expect(await faults(noTeams)).toEqual([
      '  fixture.home.name: is missing; expected text',
      '  fixture.home.short: is missing; expected text; it is the abbreviation on the scoreboard, such as "ROV"',
      '  sources: is 1; expected a list',
    ]);
  });

  test('has the line and the id of the event with each fault', async () => {
    const value = withEvents({...goal, id: 'opener', scorer: 7}, {...remark, id: 'opener', clock: half(30)});
    const text = JSON.stringify(value, undefined, 1);
    const line = (words: string) => text.slice(0, text.lastIndexOf(words)).split('\n').length;
    const bytes = new TextEncoder().encode(text);
    await expect(readMatch(bytes, 'm.json')).rejects.toThrow(
      `events[1].scorer ("opener", line ${line('"scorer"')}): is 7; expected text`,
    );
    const unknown = JSON.stringify(
      withEvents({...goal, id: 'opener', team: 'home', note: 'a', player: 'b'}),
      undefined,
      1,
    );
    await expect(readMatch(new TextEncoder().encode(unknown), 'm.json')).rejects.toThrow(
      `events[1] ("opener", line ${unknown.slice(0, unknown.indexOf('"team"')).split('\n').length}): "team", "player" are not fields of events of the type "goal"; did you mean "side" by "team" and "scorer" by "player"?`,
    );
    const twice = JSON.stringify({...withEvents(goal), score: {home: 9, away: 0}}, undefined, 1);
    await expect(readMatch(new TextEncoder().encode(twice), 'm.json')).rejects.toThrow(
      /score \(line \d+\): 9-0 is stated/,
    );
  });
});

test('a penalty is read in either spelling', async () => {
  const clock = half(20);
  const events = [
    {type: 'goal', side: 'home', penalty: true, clock},
    {type: 'goal', side: 'home', kind: 'penalty', clock},
    {type: 'goal', side: 'home', penalty: false, clock},
    {type: 'shot', side: 'home', outcome: 'saved', kind: 'penalty', clock},
    {type: 'shot', side: 'home', outcome: 'saved', penalty: true, clock},
    {type: 'shot', side: 'home', outcome: 'saved', clock},
  ];
  const match = await readValue(withEvents(...events), 'm.json');
  const shown = match.events.map(event =>
    event.type === 'goal' ? event.kind : event.type === 'shot' ? event.penalty : undefined,
  );
  expect(shown.slice(1)).toEqual(['penalty', 'penalty', 'open-play', true, true, false]);
  expect(match.events.some(event => event.type === 'goal' && 'penalty' in event)).toBe(false);
  expect(matchFile(match).match(/"kind":"penalty"/g)).toHaveLength(4);
  expect(matchFile(match)).not.toContain('"penalty":');
});

describe('a long match', () => {
  const many = (count: number, event: Json) =>
    nativeFile({events: Array.from({length: count}, (_, n) => ({...event, id: `e${n}`}))});

  test('is read as a short one is', async () => {
    expect(await refusal(many(3000, kickOff))).toBe('it is a match');
    expect(await refusal({...many(3000, kickOff), coverage: 'all'})).toBe(
      'm.json: coverage: is "all"; expected "told" or "complete"',
    );
  });

  test('that is wrong throughout is refused without reading it all', async () => {
    const wrong = many(500_000, {...remark, words: 1});
    expect(await refusal(wrong)).toBe(
      [
        'm.json has over 100 faults:',
        ...[0, 1, 2, 3, 4].map(n => `  events[${n}].words: is 1; expected text`),
        '  and many more',
      ].join('\n'),
    );
  });
});

test.each([
  [10_000, 100, {faults: 100, more: undefined}],
  [10_001, 99, {faults: 99, more: undefined}],
  [10_001, 100, {faults: 100, more: true}],
  [10_001, 0, {faults: 0, more: undefined}],
])('of %i events with %i faults: %j', async (count, faults, expected) => {
  const events = Array.from({length: count}, (_, n) => ({
    ...(n < faults ? {...remark, words: 1} : kickOff),
    id: `e${n}`,
  }));
  const reading = await readNative(nativeFile({events}));
  const {findings = [], more} = 'findings' in reading ? reading : {};
  expect({faults: findings.length, more}).toEqual(expected);
});

test('a file that contradicts itself says where', async () => {
  const goal = {type: 'goal', side: 'home', clock: half(20)};
  expect(await refusal({...withEvents(goal), score: {home: 2, away: 0}})).toBe(
    "m.json: score: 2-0 is stated, and the goals among the events come to 1-0 (home 20')",
  );
});

test.each([
  [undefined, 'is missing'],
  ['football/1', 'is "football/1"'],
  [1, 'is 1'],
])('a match file with the format %j says which one is right', async (format, seen) => {
  expect(await refusal({...nativeFile(), format})).toBe(
    `m.json: "format" ${seen}; a match file has "format": "football-replay/1" at the top`,
  );
});

describe('formats', () => {
  const names = FORMATS.map(({name}) => name).join('; ');
  const unknown = `m.json: not a match in a known format (${names}); our own has "format": "football-replay/1" at the top`;
  test.each([[{}], [[]], [null], [5], ['text'], [{format: 'other'}], [{format: 1}], [{events: []}]])(
    '%j is of none, and the known formats are listed',
    async value => {
      expect(await refusal(value)).toBe(unknown);
    },
  );

  test('are tried in order, and the first that recognises the value reads it', async () => {
    const seen: string[] = [];
    const format = (name: string, yes: boolean): MatchFormat => ({
      name,
      recognises: () => {
        seen.push(`${name}?`);
        return yes;
      },
      reader: async () => {
        seen.push(name);
        return () => ({findings: [`${name} found this`]});
      },
    });
    const formats = [format('a', false), format('b', true), format('c', true)];
    await expect(readValue({}, 'm.json', {formats})).rejects.toThrow(new InputError('m.json: b found this'));
    expect(seen).toEqual(['a?', 'b?', 'b']);
  });

  test('the first is our own', () => {
    expect(FORMATS[0]?.name).toBe('football-replay/1');
  });
});

test('a file whose parts cannot be read has faults and no doubts, but for fields that are there twice', async () => {
  const doubts: string[] = [];
  const reading = await readNative(
    {...(nativeFile({fixture: 3}) as object), events: 5},
    {
      doubts: found => doubts.push(...found),
      text: '{"fixture": 3,\n "events": 5,\n "events": 5}',
    },
  );
  expect('findings' in reading && reading.findings.length).toBeGreaterThan(0);
  expect(doubts).toEqual(['events is there twice, on lines 2 and 3; only the last one counts']);
});
