import {existsSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {readMatchFile} from '../../../src/formats/read-match.ts';
import {MINUTE} from '../../../src/match/model/clock.ts';
import {buildTimeline, type Timeline} from '../../../src/match/model/timeline.ts';
import {type Draft, draft, LINE_UPS, ninety} from '../../support/make-match.ts';
import {richMatch, richMatchArbitrary} from '../../support/make-rich.ts';
import {runs} from '../../support/runs.ts';

/** Real files next to the repository, on some machines. */
const REAL = fileURLToPath(new URL('../../../../shared/samples/', import.meta.url));
const there = existsSync(path.join(REAL, 'EXPECTED.json'));

const home = {side: 'home'} as const;
const away = {side: 'away'} as const;

function linesOf(
  drafts: readonly Draft[],
  coverage: 'complete' | 'told' = 'complete',
  types: 'play' | 'whistle' = 'play',
) {
  const {cues, words} = buildTimeline(ninety(drafts, {lineUps: LINE_UPS, coverage}));
  return cues.flatMap(({event: {type}}, n) => {
    const isOfPlay = type !== 'kick-off' && type !== 'whistle';
    return (types === 'play' ? isOfPlay : type === 'whistle') ? [words[n]!] : [];
  });
}

function pass(clock: string, from: string, to: string, x: number, end: number) {
  const where = {location: {x, y: 30}, end: {x: end, y: 34}, completed: true};
  return draft('play', clock, {...home, kind: 'pass', player: from, target: to, ...where});
}

/** What a reader of live texts expects of every line that is written here. */
function expectLiveText({cues, words}: Timeline): void {
  for (const [n, {event}] of cues.entries()) {
    const line = words[n]!;
    if (event.words !== undefined) continue;
    if (event.type === 'goal') expect(line).toMatch(/^GOAL! .+ \d+-\d+ .+\. \S/);
    // The wing is said once, the part of the area keeps its words.
    expect(line).not.toMatch(/from the (left|right)\b(?! of).* (?:from|on) the \1\b(?! of)/);
    expect(line).not.toMatch(/\b(?:shot|gets? a shot away|has a go) of the area\b|(?<!\p{L})(\p{L}{3,}) \1 /u);
    // A place has its comma: `26 yards out, after a foul`.
    expect(line).not.toMatch(/, \d+ yards out (?!\.)/);
    // What fails is no more of the same: `advances but can’t find Messi`.
    expect(line).not.toMatch(/ and (?:can’t|gives (?:it|the ball) away|plays a loose)/);
    // Two places in a row cannot be told apart: `from 12 yards from the corner`.
    expect(line).not.toMatch(/ from [^.,]*yards,? from /);
  }
}

describe('every line reads as a live text', () => {
  test('of any match', () => {
    fc.assert(
      fc.property(fc.oneof(richMatchArbitrary(), fc.constant(richMatch())), match => {
        expectLiveText(buildTimeline(match, 'high'));
      }),
      {numRuns: runs(50)},
    );
  });

  test.skipIf(!there).each(['statsbomb/18236.events.json', 'statsbomb/3788741.events.json', 'whoscored/1005916.json'])(
    'of the real file %s',
    async file => expectLiveText(buildTimeline(await readMatchFile(path.join(REAL, file)), 'high')),
  );
});

test('the score comes first, then the move', () => {
  const goal = draft('goal', '20:14', {...home, scorer: 'h9', location: {x: 92, y: 34}});
  const [line] = linesOf([pass('20:10', 'h8', 'h9', 60, 80), goal]);
  expect(line).toMatch(/^GOAL! Homeham 1-0 Awayton\. .*Home8.*Home9/);
});

test('a mistake is part of the line of the attempt that it leads to, if every event is recorded', () => {
  const mistake = draft('error', '20:10', {...away, player: 'a5'});
  const shot = draft('shot', '20:13', {...home, shooter: 'h9', outcome: 'off-target', location: {x: 92, y: 34}});
  for (const between of [[], [pass('20:11', 'h8', 'h9', 70, 92)]]) {
    const lines = linesOf([mistake, ...between, shot]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/Away5.*Home9/);
  }
  expect(linesOf([mistake, shot], 'told')).toHaveLength(2);
});

test('a pass that comes straight back is a one-two', () => {
  const shot = draft('shot', '20:14', {
    ...home,
    shooter: 'h8',
    outcome: 'off-target',
    xg: 0.4,
    location: {x: 92, y: 34},
  });
  const [line] = linesOf([pass('20:10', 'h8', 'h9', 60, 78), pass('20:12', 'h9', 'h8', 78, 96), shot]);
  expect(line).toContain('Home8 plays a one-two with Home9 and ');
});

test('a cross that comes to nothing has a line only after five quiet minutes', () => {
  const attack = (minute: number) => [
    pass(`${minute}:12`, 'h8', 'h7', 70, 80),
    draft('play', `${minute}:14`, {
      ...home,
      kind: 'pass',
      player: 'h7',
      target: 'h9',
      location: {x: 88, y: 5},
      end: {x: 96, y: 34},
      completed: false,
    }),
  ];
  const corner = draft('corner', '20:00', {...home, taker: 'h7'});
  expect(linesOf([corner, ...attack(21)])).toHaveLength(1);
  expect(linesOf([corner, ...attack(26)])).toHaveLength(2);
  const timeline = buildTimeline(ninety([...attack(10), ...attack(11), ...attack(16)], {lineUps: LINE_UPS}));
  const at = timeline.cues.filter(({event}) => event.type === 'play').map(cue => cue.at);
  expect(at).toHaveLength(2);
  expect(at[1]! - at[0]!).toBeGreaterThanOrEqual(5 * MINUTE);
});

test('a tackle in the box has a line once nothing has had one for a minute and a half', () => {
  const tackled = (clock: string) => [
    pass(`${clock}:40`, 'h8', 'h9', 80, 92),
    draft('play', `${clock}:42`, {...away, kind: 'tackle', player: 'a4', location: {x: 13, y: 34}}),
    draft('play', `${clock}:43`, {...away, kind: 'carry', player: 'a4', location: {x: 13, y: 34}, end: {x: 15, y: 34}}),
  ];
  const shot = draft('shot', '20:00', {...home, shooter: 'h9', outcome: 'saved'});
  expect(linesOf([shot, ...tackled('20')])).toHaveLength(1);
  const lines = linesOf([shot, ...tackled('21')]);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/Away4/);
});

test('a player who shoots again within eight minutes is back', () => {
  const shot = (clock: string) => draft('shot', clock, {...home, shooter: 'h9', outcome: 'off-target'});
  const last = (...clocks: readonly string[]) =>
    Array.from(
      {length: 40},
      (_, n) => linesOf(clocks.map(clock => ({...shot(clock), id: `${clock} of ${n}`}))).at(-1)!,
    );
  const again = /Home9 again|Back comes Home9/;
  expect(last('3', '20', '26').some(line => again.test(line))).toBe(true);
  for (const line of last('3', '20', '29')) expect(line).not.toMatch(again);
});
