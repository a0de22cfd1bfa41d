import {existsSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {readMatchFile} from '../../../src/formats/read-match.ts';
import {openingOf} from '../../../src/match/commentary/openings.ts';
import {COMMENTARY_LEVELS} from '../../../src/match/commentary/selection/commentary-level.ts';
import {findPassages} from '../../../src/match/commentary/selection/passages.ts';
import {MINUTE, SECOND} from '../../../src/match/model/clock.ts';
import {type EventOf, involvements, isAttempt, type MatchEvent} from '../../../src/match/model/event.ts';
import {shortName} from '../../../src/match/model/line-up.ts';
import {distanceToGoal, isInPenaltyArea, PITCH, turned} from '../../../src/match/model/pitch.ts';
import {buildTimeline, cutTimeline, type Timeline} from '../../../src/match/model/timeline.ts';
import {entriesOf} from '../../../src/streams/feed.ts';
import {type Draft, draft, LINE_UPS, ninety} from '../../support/make-match.ts';
import {richMatch, richMatchArbitrary} from '../../support/make-rich.ts';
import {runs} from '../../support/runs.ts';

/** Real files next to the repository, on some machines. */
const REAL = fileURLToPath(new URL('../../../../shared/samples/', import.meta.url));
const there = existsSync(path.join(REAL, 'EXPECTED.json'));

const home = {side: 'home'} as const;
const pass = (second: number, from: string, to: string, x: number, end: number, completed = true) =>
  draft('play', `20:${second}`, {
    ...home,
    kind: 'pass',
    player: from,
    target: to,
    location: {x, y: 30},
    end: {x: end, y: 34},
    completed,
  });
const shot = draft('shot', '20:20', {
  ...home,
  outcome: 'saved',
  shooter: 'h9',
  goalkeeper: 'a1',
  location: {x: 92, y: 34},
});

function lines(drafts: readonly Draft[], detail: (typeof COMMENTARY_LEVELS)[number] = 'normal') {
  const timeline = buildTimeline(ninety(drafts, {lineUps: LINE_UPS}), detail);
  return timeline.cues.flatMap(({event}, n) =>
    event.type === 'kick-off' || event.type === 'whistle' ? [] : [{type: event.type, words: timeline.words[n]!}],
  );
}

describe('a passage is one line, on its last event', () => {
  test('with the passes that lead to the shot', () => {
    const [line, ...others] = lines([pass(10, 'h6', 'h8', 50, 70), pass(14, 'h8', 'h9', 70, 92), shot]);
    expect(others).toEqual([]);
    expect(line!.type).toBe('shot');
    for (const name of ['Home9', 'Away1']) expect(line!.words).toContain(name);
    // The whole move is for the high level and for big chances.
    const [whole] = lines([pass(10, 'h6', 'h8', 50, 70), pass(14, 'h8', 'h9', 70, 92), shot], 'high');
    const [big] = lines([pass(10, 'h6', 'h8', 50, 70), pass(14, 'h8', 'h9', 70, 92), {...shot, xg: 0.5}]);
    for (const each of [whole!, big!])
      for (const name of ['Home6', 'Home8', 'Home9', 'Away1']) expect(each.words).toContain(name);
  });

  test('an attack that is lost, on the event that takes the ball', () => {
    const attack = draft('play', '20:10', {
      ...home,
      kind: 'carry',
      player: 'h9',
      location: {x: 85, y: 30},
      end: {x: 92, y: 30},
    });
    const tackle = draft('play', '20:12', {side: 'away', kind: 'tackle', player: 'a4', location: {x: 12, y: 38}});
    const away = draft('play', '20:13', {side: 'away', kind: 'carry', player: 'a4', location: {x: 12, y: 38}});
    expect(lines([attack, tackle])).toEqual([]);
    const [line, ...others] = lines([attack, tackle, away]);
    expect(others).toEqual([]);
    expect(line!.words).toMatch(/Home9/);
    expect(line!.words).toMatch(/Away4/);
  });

  test('a dull passage has no line', () => {
    expect(lines([pass(10, 'h6', 'h8', 40, 45), pass(12, 'h8', 'h6', 45, 40, false)], 'high')).toEqual([]);
  });

  test('after a pause the passes before it are no part of the move', () => {
    const [line] = lines([pass(1, 'h8', 'h9', 60, 80), shot]);
    expect(line!.words).not.toContain('Home8');
  });
});

describe('two events that are known at the same time are one line', () => {
  test('a foul and its card', () => {
    const foul = draft('foul', '20:10', {side: 'away', fouler: 'a4', fouled: 'h9', location: {x: 50, y: 34}});
    const card = (second: number, player = 'a4') =>
      draft('card', `20:${second}`, {side: 'away', card: 'yellow', player});
    const both = lines([foul, card(10)], 'high');
    expect(both.map(({type}) => type)).toEqual(['card']);
    expect(both[0]!.words).toMatch(/Away4.*Home9|Home9.*Away4/);
    for (const apart of [card(11), card(10, 'a5')]) {
      expect(lines([foul, apart], 'high').map(({type}) => type)).toEqual(['foul', 'card']);
    }
  });

  test('a corner and its pass, if the pass goes astray', () => {
    const corner = draft('corner', '20:10', {...home, taker: 'h7'});
    const ball = (completed: boolean) =>
      draft('play', '20:10', {
        ...home,
        kind: 'pass',
        player: 'h7',
        location: {x: 105, y: 0},
        end: {x: 98, y: 34},
        completed,
      });
    const [line, ...others] = lines([corner, ball(false)], 'high');
    expect(others).toEqual([]);
    expect(line!.words).toMatch(/corner/i);
    // A chance may still come of it seconds later.
    expect(lines([corner, ball(false)])).toEqual([]);
    // What comes of a corner that finds a team-mate is known later.
    expect(lines([corner, ball(true)])).toEqual([]);
    expect(lines([corner]).map(({type}) => type)).toEqual(['corner']);
  });
});

test('a move that the other side ends is a line of its own side', () => {
  const carry = draft('play', '20:10', {
    ...home,
    kind: 'carry',
    player: 'h9',
    location: {x: 85, y: 30},
    end: {x: 92, y: 30},
  });
  const taken = draft('play', '20:13', {side: 'away', kind: 'carry', player: 'a4', location: {x: 12, y: 38}});
  const timeline = buildTimeline(ninety([carry, taken], {lineUps: LINE_UPS}));
  const place = timeline.cues.findIndex(({event}) => event.type === 'play');
  expect(timeline.cues[place]!.event).toMatchObject({side: 'away'});
  expect(timeline.sides[place]).toBe('home');
  expect([...entriesOf(timeline, {filter: 'home', player: undefined})]).toContain(place);
  expect([...entriesOf(timeline, {filter: 'away', player: undefined})]).not.toContain(place);
});

test('a foul at the end of a move is a line of the side that commits it, as any foul', () => {
  const pass = draft('play', '20:10', {
    ...home,
    kind: 'pass',
    player: 'h8',
    target: 'h9',
    location: {x: 65, y: 34},
    end: {x: 80, y: 30},
    completed: true,
  });
  const foul = draft('foul', '20:14', {side: 'away', fouler: 'a4', fouled: 'h9', location: {x: 25, y: 38}});
  for (const drafts of [[pass, foul], [foul]]) {
    const {cues, sides} = buildTimeline(ninety(drafts, {lineUps: LINE_UPS}));
    expect(sides[cues.findIndex(({event}) => event.type === 'foul')]).toBe('away');
  }
});

/** The passages by the place of their last event, as far as their lines are in the commentary. */
function told(timeline: Timeline) {
  const found = findPassages(timeline.record.cues);
  return timeline.cues.flatMap((cue, n) => {
    const passage = found.find(({last}) => timeline.record.cues[last] === cue);
    const reached =
      passage !== undefined && COMMENTARY_LEVELS.indexOf(passage.level) <= COMMENTARY_LEVELS.indexOf(timeline.detail);
    // A cue of the type `play` has a line only if it ends a passage.
    return passage !== undefined && (reached || cue.event.type === 'play') && cue.event.words === undefined
      ? [{passage, event: cue.event, words: timeline.words[n]!, since: minutesBefore(timeline, n)}]
      : [];
  });
}

/**
 * What a line on how the match stands is about: the attempts so far, the events since the line before it, and itself. None for any
 * other line.
 */
function minutesBefore({record, cues, sides}: Timeline, place: number): readonly MatchEvent[] {
  if (sides[place] !== undefined || place === 0) return [];
  const [from, to] = [record.cues.indexOf(cues[place - 1]!), record.cues.indexOf(cues[place]!)];
  const before = record.cues.slice(0, from + 1).filter(({event}) => isAttempt(event));
  return [...before, ...record.cues.slice(from + 1, to + 1)].map(({event}) => event);
}

const anyMatch = fc.tuple(
  fc.oneof({weight: 3, arbitrary: richMatchArbitrary()}, fc.constant(richMatch())),
  fc.constantFrom(...COMMENTARY_LEVELS),
);

test('each event is in one passage at most', () => {
  fc.assert(
    fc.property(richMatchArbitrary(), match => {
      let end = -1;
      for (const {first, last} of findPassages(buildTimeline(match).record.cues)) {
        expect(first).toBeGreaterThan(end);
        expect(last).toBeGreaterThanOrEqual(first);
        end = last;
      }
    }),
  );
});

/** Whatever a line says of the end of a move is what its last event is. A goal's line may also speak of earlier misses. */
function expectOutcome(words: string, event: MatchEvent): void {
  if (event.type === 'goal') {
    expect(words).toMatch(/\bGOAL\b/);
    return;
  }
  const said: readonly (readonly [RegExp, object])[] = [
    [/\bsave[sd]\b(?! needed)|\bis equal to it\b|\bkeeps it out\b|\bkept out\b|\bcan’t beat\b/, {outcome: 'saved'}],
    [/\bblock(?:s|ed)?\b|\bin its path\b/, event.type === 'shot' ? {outcome: 'blocked'} : {stop: 'blocked'}],
    [/\bdiv(?:es|ing save)\b/, {dived: true}],
    [/\bfoot (?:to|and|from)\b|\bwith (?:a|the) foot\b/, {savedWith: 'foot'}],
    [/\bgets a hand to\b|\bA hand from\b/, {savedWith: 'one-hand'}],
    [/\bsecond attempt\b|\btwo attempts to hold\b|\bspills it\b/, {handling: 'second-attempt'}],
    [/\bpunche[ds]\b/, {stop: 'punched'}],
    [/\bclaimed?\b|’s ball\./, {stop: 'claimed'}],
    [
      /\bheads (?:it )?away\b|\bheaded (?:clear|away)\b|\bgets a head to \S+ (?:cross|free kick|ball in)\b(?!… )|\ba head to it first\b/,
      {stop: 'headed'},
    ],
    [/\boff target\b|\bmiss(?:es)?\b|\bno save needed\b/, {outcome: 'off-target'}],
    [/\bwoodwork\b/, {outcome: 'woodwork'}],
    [/\bGOAL\b/, {type: 'goal'}],
    [/\boffside\b|\bflag\b/, {type: 'offside'}],
    [/\bfouled by\b|\bpenalised\b/, {type: 'foul'}],
  ];
  for (const [pattern, fields] of said) if (pattern.test(words)) expect(event, words).toMatchObject(fields);
  if (/\bin space\b|\bunmarked\b|\ball alone\b|\bnobody near\b/i.test(words)) {
    expect(event.type === 'shot' ? event.nearestOpponent : 0, words).toBeGreaterThanOrEqual(3.7);
  }
  if (/\bcrowd in front\b|\bbodies\b/.test(words)) {
    expect(event.type === 'shot' ? event.opponentsInTheWay : 0, words).toBeGreaterThanOrEqual(3);
  }
}

/** Distances, wings and the area are those of a location or an end in the line's events. */
function expectPlaces(words: string, events: readonly MatchEvent[]): void {
  const spots = events.flatMap(event => [
    ...('location' in event && event.location !== undefined ? [event.location] : []),
    ...('end' in event && event.end !== undefined ? [event.end] : []),
  ]);
  const both = spots.flatMap(spot => [spot, turned(spot)]);
  const yards = new Set(both.map(spot => Math.round(distanceToGoal(spot) / 0.9144)));
  for (const [, count] of words.matchAll(/(?:from|,) (\d+) yards/g)) {
    // A long distance is said to the nearest five yards.
    const said = Number(count);
    const isSaid = (each: number) => (each > 22 ? Math.round(each / 5) * 5 === said : each === said);
    expect([...yards].some(isSaid), words).toBe(true);
  }
  if (/ (?:in|into) the (?:area|box)\b/.test(words)) expect(both.some(isInPenaltyArea), words).toBe(true);
  if (/ from the left\b/.test(words))
    expect(
      both.some(({y}) => y < PITCH.width / 2),
      words,
    ).toBe(true);
  if (/ from the right\b/.test(words))
    expect(
      both.some(({y}) => y > PITCH.width / 2),
      words,
    ).toBe(true);
}

/** True if a line has a name as whole words. */
function isNamed(words: string, name: string): boolean {
  const [before, ...after] = words.split(name);
  const joined = [before!.at(-1), after[0]?.at(0)].some(letter => letter !== undefined && /[\p{L}\d]/u.test(letter));
  return after.length > 0 && !joined;
}

/** A blocked shot without a line, which the next line speaks of first. */
const UNTOLD = /^\S.*? blocked\. /;

function untoldBefore({record, cues}: Timeline, event: MatchEvent): readonly MatchEvent[] | undefined {
  const place = record.cues.findIndex(cue => cue.event === event);
  const last = record.cues.slice(0, place).findLast(cue => cue.event.type === 'shot' || cue.event.type === 'goal');
  const isUntold = last !== undefined && !cues.includes(last) && record.cues[place]!.at - last.at <= 30 * SECOND;
  return isUntold && event.type === 'shot' ? [last.event] : undefined;
}

function savedBefore({cues}: Timeline, goal: EventOf<'goal'>): readonly MatchEvent[] {
  const place = cues.findIndex(({event}) => event === goal);
  return cues.slice(0, place).flatMap(({event, at}) => {
    const isRecent = cues[place]!.at - at <= 12 * MINUTE;
    const isSave = event.type === 'shot' && event.outcome === 'saved' && event.side === goal.side;
    return isSave && isRecent && event.goalkeeper === goal.goalkeeper ? [event] : [];
  });
}

/** Names, places, distances and outcomes of a timeline's lines. */
function expectFacts(timeline: Timeline): void {
  const {players} = timeline;
  for (const {passage, event, words, since} of told(timeline)) {
    const beginning = [passage.won, passage.mistake, passage.gift, passage.corner].filter(part => part !== undefined);
    const events = [event, ...passage.plays, ...beginning, ...since, ...(untoldBefore(timeline, event) ?? [])];
    // Whose shots the goalkeeper saved before a goal.
    const denied = event.type === 'goal' ? savedBefore(timeline, event) : [];
    const involved = [...events, ...denied].flatMap(other =>
      involvements(other).map(({player}) => shortName(players, player)),
    );
    for (const id of players.keys()) {
      const name = shortName(players, id);
      if (!isNamed(words, name)) continue;
      // `Gómez` is also in `Mario Gómez`.
      expect(
        involved.some(other => other.includes(name)),
        words,
      ).toBe(true);
    }
    const untold = untoldBefore(timeline, event);
    expectOutcome(untold === undefined ? words : words.replace(UNTOLD, ''), event);
    if (event.type === 'shot' && / come forward through | build through /.test(words)) {
      const starts = passage.plays.flatMap(({kind, location}) => (kind === 'pass' && location ? [location.x] : []));
      expect(Math.min(...starts), words).toBeLessThanOrEqual(event.location!.x - 10);
    }
    expectPlaces(words, events);
  }
}

test('each player, place, distance and outcome of a line is in its events', () => {
  fc.assert(
    fc.property(anyMatch, ([match, detail]) => expectFacts(buildTimeline(match, detail))),
    {numRuns: runs(25)},
  );
});

test
  .skipIf(!there)
  .each([
    'statsbomb/18236.events.json',
    'statsbomb/15946.events.json',
    'statsbomb/3788741.events.json',
    'wyscout/2058012.json',
    'whoscored/1005916.json',
    'statsperform/ma3.json',
  ])('so it is in the real file %s', async file => {
  const match = await readMatchFile(path.join(REAL, file));
  for (const detail of COMMENTARY_LEVELS) expectFacts(buildTimeline(match, detail));
});

test('the words at any position are those of the match cut there', () => {
  fc.assert(
    fc.property(anyMatch, fc.double({min: 0, max: 1, noNaN: true}), ([match, detail], share) => {
      const timeline = buildTimeline(match, detail);
      const known = cutTimeline(timeline, Math.floor(share * timeline.duration));
      expect(known.words).toEqual(buildTimeline(known.match, detail).words);
    }),
    {numRuns: runs(25)},
  );
});

test.each(COMMENTARY_LEVELS)('no opening word comes more than twice in ten lines at %s, outside names', detail => {
  const match = richMatch();
  const {words, players} = buildTimeline(match, detail);
  const names = [match.fixture.home.name, match.fixture.away.name, ...[...players.values()].map(({short}) => short!)];
  const openings = words.map(line => openingOf(line, names));
  for (const [n, {word, named}] of openings.entries()) {
    if (named) continue;
    const window = openings.slice(Math.max(0, n - 9), n + 1);
    expect(window.filter(other => !other.named && other.word === word).length).toBeLessThanOrEqual(2);
  }
});
