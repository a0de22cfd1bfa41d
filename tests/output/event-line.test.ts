import {readFileSync} from 'node:fs';
import {Ajv2020} from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {COMMENTARY_LEVELS} from '../../src/match/commentary/selection/commentary-level.ts';
import {buildTimeline, cutTimeline, type Timeline} from '../../src/match/model/timeline.ts';
import {eventLine, jsonLines, jsonl} from '../../src/output/event-line.ts';
import {type EventLine, eventLineJsonSchema, eventLineSchema} from '../../src/output/event-line-schema.ts';
import {matchArbitrary, timelineArbitrary} from '../support/arbitraries.ts';
import {surroundedTimelineArbitrary} from '../support/around.ts';
import {clockAt, draft, LINE_UPS, makeMatch, ninety} from '../support/make-match.ts';
import {richMatch, richMatchArbitrary} from '../support/make-rich.ts';
import {bundled} from '../support/panels.tsx';
import {runs} from '../support/runs.ts';

const SCHEMA = JSON.parse(readFileSync('data/event-line.schema.json', 'utf8'));
const validate = new Ajv2020({allErrors: true}).compile(SCHEMA);

/** The lines of a whole match, read back. */
function linesOf(timeline: Timeline): readonly EventLine[] {
  return [...jsonl(jsonLines(timeline), {from: 0, until: timeline.duration})].map(line => JSON.parse(line));
}

function expectValid(line: unknown): void {
  expect(validate(line), JSON.stringify(validate.errors)).toBe(true);
}

const richTimeline = richMatchArbitrary().map(match => buildTimeline(match));

test('the JSON Schema in data/ is the one that the code generates; npm run build writes it', () => {
  expect(readFileSync('data/event-line.schema.json', 'utf8')).toBe(eventLineJsonSchema());
});

test('a line has the bounds of a minute that the sources bound', () => {
  const bounds = {from: clockAt('10'), to: clockAt('15')};
  const timeline = buildTimeline(
    ninety([
      draft('shot', '12', {side: 'home', outcome: 'saved', timing: {kind: 'interval', ...bounds}}),
      draft('shot', '13', {side: 'home', outcome: 'saved', timing: {kind: 'order'}}),
    ]),
  );
  const [bounded, ordered] = [eventLine(timeline, 1), eventLine(timeline, 2)];
  expectValid(bounded);
  expect(bounded).toMatchObject({placed: true, interval: bounds});
  expect(ordered.placed).toBe(true);
  expect(ordered).not.toHaveProperty('interval');
});

test('a line has what a shot looked like, and of an error nothing that happens later', () => {
  const goalMouth = {across: -3.1, height: 0.4};
  const looks = {goalMouth, technique: 'half-volley', firstTime: true, oneOnOne: true, deflected: true} as const;
  const timeline = buildTimeline(
    ninety([
      draft('error', '20', {side: 'away', ledTo: 'shot'}),
      draft('shot', '20', {side: 'home', outcome: 'saved', handling: 'behind', ...looks}),
      draft('shot', '21', {side: 'home', outcome: 'off-target', goalZone: 'high-left', openGoal: true, aerial: true}),
    ]),
  );
  const lines = [1, 2, 3].map(place => eventLine(timeline, place));
  for (const line of lines) expectValid(line);
  expect(lines.map(({details}) => details)).toEqual([
    {},
    {outcome: 'saved', penalty: false, handling: 'behind', ...looks},
    {outcome: 'off-target', penalty: false, goalZone: 'high-left', openGoal: true, aerial: true},
  ]);
});

test('a line has clock, players, the match after it, words and sources', () => {
  const timeline = buildTimeline(
    ninety(
      [
        draft('goal', '45+2', {
          side: 'home',
          scorer: 'h9',
          assist: 'h10',
          kind: 'penalty',
          xg: 0.76,
          words: 'In it goes.',
          note: 'One report has it a minute later.',
          timing: {kind: 'order'},
          sources: ['R1.7', 'X1'],
        }),
      ],
      {
        lineUps: LINE_UPS,
        sources: [
          {id: 'R1', kind: 'document', title: 'Match report', publisher: 'The Paper'},
          {id: 'X1', kind: 'outside', title: 'paper.example/homeham-1-0-awayton', publisher: 'paper.example'},
        ],
        tie: {
          legs: [
            {leg: 1, home: 'away', date: '2017-01-01', score: {home: 3, away: 1}},
            {leg: 2, home: 'home', date: '2017-01-11'},
          ],
        },
        fixture: {
          leg: 2,
          date: '2017-01-11',
          home: {name: 'Homeham', short: 'HOM'},
          away: {name: 'Awayton', short: 'AWA'},
        },
        origin: {provider: 'somebody', events: 3, attribution: 'Data: Somebody', warnings: []},
      },
    ),
  );
  expect(eventLine(timeline, 1)).toEqual({
    id: 'e2',
    type: 'goal',
    clock: {period: 'first-half', minute: 45, added: 2, shown: "~45+2'", board: '45:00 +1:15'},
    position: 46 * 60_000 + 15_001,
    placed: true,
    highlight: true,
    side: 'home',
    team: 'Homeham',
    players: [
      {role: 'scorer', id: 'h9', name: 'Home Player 9'},
      {role: 'assist', id: 'h10', name: 'Home Player 10'},
    ],
    details: {kind: 'penalty', xg: 0.76},
    state: {
      phase: 'playing',
      score: {home: 1, away: 0},
      aggregate: {home: 2, away: 3},
      shootOut: null,
      yellowCards: {home: 0, away: 0},
      redCards: {home: 0, away: 0},
      addedTime: null,
    },
    words: 'GOAL! In it goes.',
    note: 'One report has it a minute later.',
    sources: [
      {citation: 'R1.7', name: 'Match report, The Paper, sentence 7'},
      // Its address tells how the match ends.
      {citation: 'X1', name: 'paper.example'},
    ],
    attribution: 'Data: Somebody',
  });
});

test('a shoot-out is separate from the score', () => {
  const timeline = buildTimeline(
    makeMatch([
      draft('goal', '20', {side: 'home'}),
      draft('kick-off', 'pen 1'),
      draft('shoot-out-kick', 'pen 1', {side: 'away', scored: true}),
    ]),
  );
  const states = timeline.cues.map((_, place) => eventLine(timeline, place).state);
  expect(states.map(({score, shootOut}) => [score.home, shootOut])).toEqual([
    [1, null],
    [1, null],
    [1, {home: 0, away: 1}],
  ]);
});

test('a line has the announced stoppage time until the period ends', () => {
  const timeline = buildTimeline(
    ninety([
      draft('corner', '44', {side: 'home'}),
      draft('added-time', '45', {minutes: 3}),
      draft('corner', '45+2', {side: 'home'}),
    ]),
  );
  const lines = timeline.cues.map((_, place) => eventLine(timeline, place));
  expect(lines.map(({type, state}) => [type, state.addedTime])).toEqual([
    ['kick-off', null],
    ['corner', null],
    ['added-time', 3],
    ['corner', 3],
    ['whistle', null],
    ['kick-off', null],
    ['whistle', null],
  ]);
});

describe('every line matches the published schema', () => {
  test.each(['first-leg', 'second-leg'] as const)('of %s', name => {
    const match = bundled(name);
    const timeline = buildTimeline(match);
    const lines = [...jsonl(jsonLines(timeline), {from: 0, until: timeline.duration})];
    expect(lines).toHaveLength(match.events.length);
    for (const line of lines) {
      expect(line).toMatch(/^\{.*\}\n$/);
      expectValid(JSON.parse(line));
    }
  });

  test('of random matches', () => {
    fc.assert(
      fc.property(
        fc.oneof(timelineArbitrary({allTypes: true}), surroundedTimelineArbitrary(), richTimeline),
        timeline => {
          for (const line of linesOf(timeline)) {
            expectValid(line);
            expect(eventLineSchema.parse(line)).toEqual(line);
          }
        },
      ),
      {numRuns: runs(60)},
    );
  });

  test('of a match with passes, carries and tackles', () => {
    const lines = linesOf(buildTimeline(richMatch()));
    expect(new Set(lines.map(({details}) => details.kind))).toContain('carry');
    for (const line of lines) expectValid(line);
  });

  test('and an invalid line does not', () => {
    const line = eventLine(buildTimeline(ninety()), 0);
    expectValid(line);
    for (const wrong of [
      {...line, type: 'throw-in'},
      {...line, more: 1},
      {...line, state: {...line.state, score: null}},
    ]) {
      expect(validate(wrong)).toBe(false);
    }
  });
});

test('no line has spoilers: it is the same for the match cut there', () => {
  fc.assert(
    fc.property(fc.oneof({weight: 3, arbitrary: surroundedTimelineArbitrary()}, richTimeline), timeline => {
      const {sequence, lineOf} = jsonLines(timeline);
      const step = Math.ceil(sequence.cues.length / 60);
      for (let place = 0; place < sequence.cues.length; place += step) {
        expect(jsonLines(cutTimeline(timeline, sequence.at[place]!)).lineOf(place)).toBe(lineOf(place));
      }
    }),
    {numRuns: runs(40)},
  );
});

test('and for a match that has nothing after it, so that its words depend on nothing later', () => {
  fc.assert(
    fc.property(fc.nat(), chosen => {
      // Every event has its second, so that none moves when a later one is missing.
      const match = richMatch();
      const {score: _score, shootOut: _shootOut, ...unstated} = match;
      const {sequence, lineOf} = jsonLines(buildTimeline(match));
      const {cues, at} = sequence;
      const last = at.lastIndexOf(at[chosen % at.length]!);
      const events = cues.slice(0, last + 1).map(({event}) => event);
      const known = jsonLines(buildTimeline({...unstated, events}));
      for (let place = Math.max(0, last - 50); place <= last; place += 1) {
        expect(known.lineOf(place)).toBe(lineOf(place));
      }
    }),
    {numRuns: runs(40)},
  );
});

describe('there is a line for every event', () => {
  test('at every level, and the words of the commentary are on the events that end their passages', () => {
    fc.assert(
      fc.property(fc.oneof(richMatchArbitrary(), matchArbitrary({allTypes: true})), match => {
        for (const level of COMMENTARY_LEVELS) {
          const timeline = buildTimeline(match, level);
          const lines = linesOf(timeline);
          expect(lines.map(({id}) => id).sort()).toEqual(match.events.map(({id}) => id).sort());
          const told = lines.filter(({words}) => words !== null);
          expect(told.map(({id, words}) => [id, words])).toEqual(
            timeline.cues.map(({event}, place) => [event.id, timeline.words[place]]),
          );
        }
      }),
      {numRuns: runs(30)},
    );
  });

  test('in a pass that no line tells of, and in an attack that one does', () => {
    const timeline = buildTimeline(richMatch());
    const lines = linesOf(timeline);
    expect(lines.length).toBeGreaterThan(4 * timeline.cues.length);
    const untold = lines.find(({type, words}) => type === 'play' && words === null);
    expect(untold).toMatchObject({players: expect.anything(), details: expect.anything(), words: null});
    const told = timeline.cues.findIndex(({event}) => event.type === 'shot');
    expect(lines.find(({id}) => id === timeline.cues[told]!.event.id)?.words).toBe(timeline.words[told]);
  });

  test('a filter goes by the side of the event, of a passage too that the other side ends', () => {
    const timeline = buildTimeline(richMatch());
    const whole = {from: 0, until: timeline.duration};
    for (const side of ['home', 'away'] as const) {
      const chosen = [...jsonl(jsonLines(timeline), {...whole, choice: {filter: side, player: undefined}})];
      expect(chosen.map(line => JSON.parse(line))).toEqual(linesOf(timeline).filter(line => line.side === side));
    }
  });

  test('of a player: all that he did', () => {
    const timeline = buildTimeline(richMatch());
    const of = {from: 0, until: timeline.duration, choice: {filter: 'all', player: 'h10'}} as const;
    const ids = [...jsonl(jsonLines(timeline), of)].map(line => JSON.parse(line).id);
    const played = linesOf(timeline).filter(({players}) => players.some(({id}) => id === 'h10'));
    expect(ids).toEqual(played.map(({id}) => id));
    expect(played.some(({words}) => words === null)).toBe(true);
  });
});
