import {describe, expect, test} from 'vitest';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {type Draft, draft, LINE_UPS, ninety} from '../../support/make-match.ts';
import {underIds, withIds} from '../../support/ways.ts';

// What the last minutes were like, three minutes after the last line, where every event is recorded.

type Side = 'home' | 'away';

const START = draft('offside', '20:00', {side: 'away', player: 'a9'});
const clockOf = (seconds: number) => `${20 + Math.floor(seconds / 60)}:${seconds % 60}`;

/** A pass of the player with the number, so many seconds after the line at 20:00. */
const pass = (seconds: number, side: Side, more: object = {}, player = 6) =>
  draft('play', clockOf(seconds), {
    side,
    kind: 'pass',
    player: `${side[0]}${player}`,
    target: `${side[0]}8`,
    location: {x: 40, y: 34},
    end: {x: 42, y: 34},
    completed: true,
    ...more,
  });
const passes = (from: number, count: number, side: Side, more: object = {}, player = 6) =>
  Array.from({length: count}, (_, n) => pass(from + n, side, more, player));
const LOST = {completed: false};
/** Attacks that come to nothing: a cross from the right or the left, and a pass from the middle into the area. */
const cross = (seconds: number, side: Side, y = 60) =>
  pass(seconds, side, {location: {x: 92, y}, end: {x: 97, y: 34}, ...LOST});
const through = (seconds: number, side: Side) =>
  pass(seconds, side, {location: {x: 80, y: 34}, end: {x: 95, y: 34}, ...LOST});
const corner = (seconds: number, side: Side) => draft('corner', clockOf(seconds), {side});
const foul = (seconds: number, side: Side = 'away') =>
  draft('foul', clockOf(seconds), {side, fouler: `${side[0]}4`, location: {x: 60, y: 34}});
/** Ends the minutes without a line, at 23:20 unless said otherwise: a foul in midfield, which has no line of its own. */
const end = (seconds = 200) => foul(seconds, 'home');
const goal = (side: Side) => draft('goal', '10', {side, scorer: `${side[0]}9`});

/** The lines after 20:00, in all the ways that they can read. */
function linesOf(drafts: readonly Draft[], before: readonly Draft[] = []) {
  const match = ninety(withIds([...before, START, ...drafts]), {lineUps: LINE_UPS, coverage: 'complete'});
  return underIds(match, 60).flatMap(each => {
    const {cues, words, sides} = buildTimeline(each);
    return cues.flatMap(({event: {clock}}, place) => {
      const isAfter = clock.minute >= 20 && clock.minute < 40 && words[place] !== undefined;
      return isAfter && !/offside|flag/i.test(words[place]!) ? [{words: words[place]!, side: sides[place]}] : [];
    });
  });
}
const wordsOf = (drafts: readonly Draft[], before: readonly Draft[] = []) => [
  ...new Set(linesOf(drafts, before).map(({words}) => words)),
];

const CROSSES = /balls into the box|ball into the box|delivery|down the (?:left|right)/i;
const THROUGH = /final ball|last pass|opens Awayton up/;
const ON_TOP = /asking the question|some defending|one way|turning the screw|pushing for it|more likely|running/;
const BALL = /nearly all of the ball|Lots of the ball|chase it|no hurry|sting|What they need|probing/;
const BOTH = /Now Homeham|Both sides|Neither side/;
const SCRAPPY = /scrappy|Stop, start|whistle keeps going/;
const QUIET = /quiet|Not a lot|wake it up|lull/;
const BUSY = /Home10/;
const CORNER = /corner/;

test.each<[string, RegExp, readonly Draft[], readonly Draft[]]>([
  ['two crosses', CROSSES, [cross(60, 'home'), cross(90, 'home'), end()], [cross(60, 'home'), end()]],
  [
    'two crosses, and none of the other side',
    CROSSES,
    [cross(60, 'home'), cross(90, 'home'), cross(120, 'home'), end()],
    [cross(60, 'home'), cross(90, 'home'), cross(110, 'away'), cross(120, 'home'), end()],
  ],
  [
    'two passes into the area',
    THROUGH,
    [through(60, 'home'), through(90, 'home'), end()],
    [through(60, 'home'), end()],
  ],
  [
    'two passes into the area, and no attack of the other side',
    THROUGH,
    [through(60, 'home'), through(90, 'home'), end()],
    [through(60, 'home'), through(90, 'home'), through(120, 'away'), end()],
  ],
  [
    'three attacks of one side',
    ON_TOP,
    [cross(60, 'home'), through(90, 'home'), through(120, 'home'), end()],
    [cross(60, 'home'), through(90, 'home'), end()],
  ],
  ['25 passes', BALL, [...passes(60, 25, 'home'), end()], [...passes(60, 24, 'home'), end()]],
  [
    'three quarters of the passes',
    BALL,
    [...passes(60, 36, 'home'), ...passes(100, 12, 'away'), end()],
    [...passes(60, 36, 'home'), ...passes(100, 13, 'away'), end()],
  ],
  [
    'two attacks each',
    BOTH,
    [through(60, 'home'), through(80, 'away'), through(100, 'home'), through(120, 'away'), end()],
    [through(60, 'home'), through(80, 'away'), through(100, 'home'), end()],
  ],
  ['three fouls', SCRAPPY, [foul(60), foul(90), end()], [foul(60), end()]],
  ['passes and nothing else', QUIET, [...passes(60, 13, 'home'), ...passes(80, 12, 'away'), end()], [end()]],
  [
    'no attack at all',
    QUIET,
    [...passes(60, 13, 'home'), ...passes(80, 12, 'away'), end()],
    [...passes(60, 13, 'home'), ...passes(80, 12, 'away'), through(100, 'away'), end()],
  ],
  [
    'an attack into the last third',
    BOTH,
    [
      through(60, 'home'),
      through(80, 'away'),
      through(100, 'home'),
      pass(120, 'away', {location: {x: 45, y: 34}, end: {x: 97, y: 34}, ...LOST}),
      end(),
    ],
    [
      through(60, 'home'),
      through(80, 'away'),
      through(100, 'home'),
      ...passes(120, 6, 'away'),
      pass(130, 'away', {end: {x: 70, y: 34}, ...LOST}),
      end(),
    ],
  ],
  [
    'eight touches in the other half',
    BUSY,
    [
      ...passes(60, 8, 'home', {location: {x: 60, y: 34}}, 10),
      ...passes(70, 5, 'home', {location: {x: 60, y: 34}}),
      end(),
    ],
    [...passes(60, 7, 'home', {location: {x: 60, y: 34}}, 10), end()],
  ],
  [
    'clearly more touches than the next player',
    BUSY,
    [
      ...passes(60, 14, 'home', {location: {x: 60, y: 34}}, 10),
      ...passes(80, 10, 'home', {location: {x: 60, y: 34}}),
      end(),
    ],
    [
      ...passes(60, 13, 'home', {location: {x: 60, y: 34}}, 10),
      ...passes(80, 10, 'home', {location: {x: 60, y: 34}}),
      end(),
    ],
  ],
  [
    'touches in the other half, not in its own',
    BUSY,
    [...passes(60, 8, 'home', {location: {x: 53, y: 34}}, 10), end()],
    [...passes(60, 8, 'home', {location: {x: 52, y: 34}}, 10), end()],
  ],
  ['a corner', CORNER, [corner(60, 'home'), end()], [end()]],
  ['two corners', /Two corners.*either/, [corner(60, 'home'), corner(90, 'home'), end()], [corner(60, 'home'), end()]],
  [
    'three corners',
    /Three corners.*any of them/,
    [corner(60, 'home'), corner(80, 'home'), corner(90, 'home'), end()],
    [corner(60, 'home'), corner(90, 'home'), end()],
  ],
])('after %s', (_what, pattern, there, beyond) => {
  expect(wordsOf(there).filter(words => pattern.test(words))).not.toEqual([]);
  for (const words of wordsOf(beyond)) expect(words).not.toMatch(pattern);
});

describe('the words of a lull', () => {
  test.each([
    [8, 'left'],
    [60, 'right'],
  ])('name the wing of all the crosses, from %d metres', (y, wing) => {
    const words = wordsOf([cross(60, 'home', y), cross(90, 'home', y), end()]);
    expect(words.filter(each => each.includes(`down the ${wing}`))).not.toEqual([]);
    for (const each of wordsOf([cross(60, 'home', 8), cross(90, 'home', 60), end()])) {
      expect(each).not.toMatch(/down the (?:left|right)/);
    }
  });
  test('name the wing of a busy player, with seven touches in ten there', () => {
    const on = (y: number, count: number, from: number) => passes(from, count, 'home', {location: {x: 60, y}}, 10);
    const left = wordsOf([...on(10, 7, 60), ...on(34, 3, 70), end()]).filter(words => BUSY.test(words));
    expect(left.filter(words => words.includes('on the left'))).not.toEqual([]);
    for (const words of wordsOf([...on(10, 6, 60), ...on(34, 3, 70), end()])) expect(words).not.toMatch(/on the left/);
    const right = wordsOf([...on(60, 7, 60), ...on(34, 3, 70), end()]);
    expect(right.filter(words => words.includes('on the right'))).not.toEqual([]);
  });
  test('count no crosses, and say nothing of them once there was a shot', () => {
    // Those that were cut out, and shots that nobody was told of, would make a count wrong.
    const crosses = [cross(60, 'home'), cross(90, 'home'), cross(120, 'home')];
    const said = wordsOf([...crosses, end()]).filter(words => CROSSES.test(words));
    expect(said.length).toBeGreaterThan(1);
    expect(said.join()).not.toMatch(/two|three|both|all of them/i);
    const shot = draft('shot', clockOf(140), {side: 'home', shooter: 'h9', outcome: 'off-target'});
    expect(wordsOf([...crosses, shot, end()]).join()).not.toMatch(CROSSES);
  });
  test('count the fouls, from three on', () => {
    // The event that the line is on is a foul as well.
    const fouls = (count: number) =>
      wordsOf([...Array.from({length: count}, (_, n) => foul(60 + 20 * n)), end()]).join();
    expect(fouls(2)).toContain('three fouls in a few minutes');
    expect(fouls(3)).toContain('four fouls in a few minutes');
    expect(fouls(1)).not.toMatch(/fouls/);
  });
  test.each<[string, readonly Draft[], RegExp, RegExp]>([
    ['level', [], /probing|Homeham/, /no hurry|sting|What they need/],
    ['ahead', [goal('home')], /no hurry|sting/, /What they need|probing/],
    ['one behind', [goal('away')], /What they need is a goal/, /no hurry|sting|probing/],
    ['two behind', [goal('away'), {...goal('away'), clock: goal('home').clock}], /need is two goals/, /no hurry|sting/],
  ])('fit a side that is %s and has the ball', (_what, before, some, none) => {
    const words = wordsOf([...passes(60, 30, 'home'), end()], before);
    expect(words.filter(each => some.test(each))).not.toEqual([]);
    for (const each of words) expect(each).not.toMatch(none);
  });
  test('fit a side that is ahead, level or behind and has all of the attacks', () => {
    const attacks = [through(60, 'home'), cross(90, 'home'), cross(120, 'home', 8), end()];
    expect(wordsOf(attacks).join()).toMatch(/turning the screw|asking the question/);
    expect(wordsOf(attacks, [goal('away')]).join()).toMatch(/pushing for it/);
    const ahead = wordsOf(attacks, [goal('home')]).join();
    expect(ahead).toMatch(/more likely/);
    expect(ahead).not.toMatch(/pushing for it|turning the screw|asking the question/);
  });
  test('say nothing of shots that were none, once there was one', () => {
    const shot = draft('shot', '20:50', {
      side: 'home',
      shooter: 'h9',
      outcome: 'blocked',
      xg: 0.01,
      location: {x: 75, y: 34},
    });
    const drafts = [through(60, 'home'), through(80, 'away'), through(100, 'home'), through(120, 'away'), end()];
    expect(wordsOf(drafts).join()).toMatch(/Neither got a shot away/);
    // After a first shot that had a line, one without a line.
    const before = [{...shot, clock: goal('home').clock}];
    for (const words of wordsOf([shot, ...drafts], before)) expect(words).not.toMatch(/no shot|Neither got a shot/);
  });
});

describe('a line on a lull', () => {
  const crosses = [cross(60, 'home'), cross(90, 'home')];
  test('comes three minutes after the last line, and is of no side', () => {
    const lines = linesOf([...crosses, end(180)]);
    expect(lines).not.toEqual([]);
    expect(new Set(lines.map(({side}) => side))).toEqual(new Set([undefined]));
    expect(linesOf([...crosses, end(179)])).toEqual([]);
  });
  test('comes again after three minutes more, but not to say once more who is on top', () => {
    const again = (from: number) => [cross(from + 40, 'home'), cross(from + 60, 'home'), end(from + 180)];
    expect(linesOf([...again(0), ...again(180)])).toHaveLength(120);
    const lost = (from: number) => [through(from + 40, 'home'), through(from + 60, 'home'), end(from + 180)];
    const final = linesOf([...lost(0), ...lost(180)]).map(({words}) => words);
    expect(final.filter(words => THROUGH.test(words))).toHaveLength(60);
    const ball = (from: number) => [...passes(from + 60, 26, 'home'), end(from + 180)];
    const twice = linesOf([...ball(0), ...ball(180)]).map(({words}) => words);
    expect(twice.filter((words, n) => n % 2 === 0 && BALL.test(words))).not.toEqual([]);
    expect(twice.filter((words, n) => n % 2 === 1 && BALL.test(words))).toEqual([]);
  });
  test('does not come just after a corner, of which something may still come', () => {
    const played = [corner(180, 'home'), pass(180, 'home', {location: {x: 105, y: 0}, end: {x: 98, y: 34}})];
    expect(linesOf([...crosses, ...played, end(200)])).toEqual([]);
    expect(linesOf([...crosses, ...played, end(201)])).not.toEqual([]);
  });
  test('counts only what has happened since the line before it', () => {
    const offside = draft('offside', '22:30', {side: 'away', player: 'a9'});
    for (const {words} of linesOf([...crosses, offside, cross(200, 'home'), end(340)])) {
      expect(words).not.toMatch(/balls into/);
    }
  });
  test('on an attack of the side that it is about often has that attack as an example', () => {
    const lines = linesOf([...crosses, pass(120, 'away'), cross(190, 'home')]);
    const both = lines.filter(({words}) => /Home6.*\. .*(?:Awayton|Homeham|balls|box)/.test(words));
    expect(both.length).toBeGreaterThan(5);
    expect(both.length).toBeLessThan(60);
  });
});
