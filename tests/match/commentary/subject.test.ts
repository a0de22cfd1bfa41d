import {expect, test} from 'vitest';
import {commentate} from '../../../src/match/commentary/commentary.ts';
import {subjectOf} from '../../../src/match/commentary/words/subject.ts';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {type Draft, draft, LINE_UPS, makeMatch, ninety} from '../../support/make-match.ts';

const home = {side: 'home'} as const;
const spot = {x: 12, y: 34};

const match = ninety([], {lineUps: LINE_UPS});
const {players, states} = buildTimeline(match);
const context = {match, players, before: states[0]!};

test.each([
  ['passes', 'pass'],
  ['crosses from the left', 'cross from the left'],
  ['misses', 'miss'],
  ['carries it', 'carry it'],
  ['catches', 'catch'],
  ['scores', 'score'],
  ['makes no mistake', 'make no mistake'],
  ['goes', 'go'],
  ['is offside', 'are offside'],
  ['has', 'have'],
  ['cannot find Xavi', 'cannot find Xavi'],
])('a player %s, a team %s', (one, many) => {
  expect(subjectOf(context, 'h9', 'home').does(one)).toBe(one);
  expect(subjectOf(context, undefined, 'home').does(one)).toBe(many);
});

/** Every type of event that may come without its player. */
const NAMELESS: readonly Draft[] = [
  ...(['saved', 'blocked', 'off-target', 'woodwork', 'not-stated'] as const).map(outcome =>
    draft('shot', '3', {...home, outcome, goalkeeper: 'a1'}),
  ),
  ...(['pass', 'carry', 'tackle', 'challenge', 'interception'] as const).map(kind =>
    draft('play', '3', {...home, kind}),
  ),
  draft('play', '3', {...home, kind: 'pass', target: 'h10', location: {x: 95, y: 5}, end: {x: 95, y: 34}}),
  draft('play', '3', {...home, kind: 'carry', location: {x: 85, y: 5}, end: {x: 92, y: 20}}),
  draft('cross', '3', home),
  draft('pass', '3', home),
  draft('error', '3', home),
  draft('clearance', '3', home),
  draft('counter-attack', '3', home),
  draft('chance', '3', home),
  draft('corner', '3', home),
  draft('offside', '3', home),
  draft('foul', '3', home),
  draft('foul', '3', {...home, fouled: 'a9', location: spot}),
  draft('goal', '3', home),
  draft('goal', '3', {...home, kind: 'penalty'}),
  draft('penalty-appeal', '3', {...home, decision: 'not-given'}),
];

/** A team with a verb in the singular: `Homeham passes`, `Homeham misses`. */
const SINGULAR = /\bHomeham (?:[a-z]*[^s\W]s|[a-z]*(?:ss|sh|ch)es)\b/;

test('a team takes plural verbs in every sentence about an event without its player', () => {
  expect('Homeham misses').toMatch(SINGULAR);
  expect('Homeham has').toMatch(SINGULAR);
  expect('Homeham miss').not.toMatch(SINGULAR);
  for (const event of NAMELESS) {
    for (let n = 0; n < 40; n += 1) {
      const timeline = buildTimeline(ninety([{...event, id: `nameless ${n}`}], {lineUps: LINE_UPS}));
      const {cues, states: befores} = timeline.record;
      const place = cues.findIndex(({event: {id}}) => id === `nameless ${n}`);
      const words = commentate(cues[place]!.event, {match, players, before: befores[place]!});
      expect(words).not.toMatch(SINGULAR);
    }
  }
});

test('so it is in the shoot-out', () => {
  for (let n = 0; n < 40; n += 1) {
    for (const scored of [true, false]) {
      const kick = draft('shoot-out-kick', 'pen 1', {...home, scored, id: `${scored} ${n}`});
      const {words} = buildTimeline(makeMatch([draft('kick-off', 'pen 1'), kick], {lineUps: LINE_UPS}));
      expect(words).toHaveLength(2);
      for (const line of words) expect(line).not.toMatch(SINGULAR);
    }
  }
});

test('so it is for the side that loses the ball or wins it', () => {
  const run = draft('play', '20:10', {...home, kind: 'carry', location: {x: 85, y: 30}, end: {x: 92, y: 30}});
  const pass = {kind: 'pass', location: {x: 105, y: 0}, end: {x: 98, y: 34}, completed: false} as const;
  for (const kind of ['tackle', 'interception', undefined] as const) {
    for (let n = 0; n < 40; n += 1) {
      const drafts = [
        draft('corner', '10', home),
        draft('play', '10', {...home, ...pass}),
        run,
        ...(kind === undefined ? [] : [draft('play', '20:12', {side: 'away', kind, location: {x: 12, y: 38}})]),
        draft('play', '20:13', {side: 'away', kind: 'carry', location: {x: 12, y: 38}}),
      ].map((each, place) => ({...each, id: `way ${n}, event ${place}`}));
      const {words} = buildTimeline(ninety(drafts, {lineUps: LINE_UPS}), 'high');
      expect(words.length).toBeGreaterThan(4);
      for (const line of words) {
        expect(line).not.toMatch(SINGULAR);
        expect(line.replaceAll('Awayton', 'Homeham')).not.toMatch(SINGULAR);
      }
    }
  }
});
