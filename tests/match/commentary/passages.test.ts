import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {COMMENTARY_LEVELS} from '../../../src/match/commentary/commentary-level.ts';
import {openingOf} from '../../../src/match/commentary/openings.ts';
import {findPassages} from '../../../src/match/commentary/passages.ts';
import {involvements} from '../../../src/match/model/event.ts';
import {buildTimeline, cutTimeline, type Timeline} from '../../../src/match/model/timeline.ts';
import {type Draft, draft, LINE_UPS, ninety} from '../../support/make-match.ts';
import {richMatch, richMatchArbitrary} from '../../support/make-rich.ts';

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
    for (const name of ['Home6', 'Home8', 'Home9', 'Away1']) expect(line!.words).toContain(name);
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
    expect(line!.words).toMatch(/^Home9 .* (?:area|box).*Away4/);
  });

  test('a dull passage has no line', () => {
    expect(lines([pass(10, 'h6', 'h8', 40, 45), pass(12, 'h8', 'h6', 45, 40, false)], 'high')).toEqual([]);
  });

  test('after a pause the passes before it are no part of the move', () => {
    const [line] = lines([pass(1, 'h8', 'h9', 60, 80), shot]);
    expect(line!.words).not.toContain('Home8');
  });
});

/** The passages by the place of their last event, as far as their lines are in the commentary. */
function told(timeline: Timeline) {
  const found = findPassages(timeline.record.cues);
  return timeline.cues.flatMap((cue, n) => {
    const passage = found.find(({last}) => timeline.record.cues[last] === cue);
    const reached =
      passage !== undefined && COMMENTARY_LEVELS.indexOf(passage.level) <= COMMENTARY_LEVELS.indexOf(timeline.detail);
    return reached && cue.event.words === undefined ? [{passage, event: cue.event, words: timeline.words[n]!}] : [];
  });
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

test('each player and outcome of a line is in its events', () => {
  fc.assert(
    fc.property(anyMatch, ([match, detail]) => {
      const timeline = buildTimeline(match, detail);
      for (const {passage, event, words} of told(timeline)) {
        const events = [event, ...passage.plays, ...(passage.won === undefined ? [] : [passage.won])];
        const named = new Set(events.flatMap(other => involvements(other).map(({player}) => player)));
        for (const {id, short} of timeline.players.values()) {
          if (new RegExp(`\\b${short ?? id}\\b`).test(words)) expect(named).toContain(id);
        }
        if (/\bsave[sd]\b/.test(words)) expect(event).toMatchObject({outcome: 'saved'});
        if (/\bblock(?:s|ed)\b/.test(words)) expect(event).toMatchObject({outcome: 'blocked'});
        if (/\bGoal!/.test(words)) expect(event.type).toBe('goal');
        if (/\boffside\b/.test(words)) expect(event.type).toBe('offside');
      }
    }),
    {numRuns: 50},
  );
});

test('the words at any position are those of the match cut there', () => {
  fc.assert(
    fc.property(anyMatch, fc.double({min: 0, max: 1, noNaN: true}), ([match, detail], share) => {
      const timeline = buildTimeline(match, detail);
      const known = cutTimeline(timeline, Math.floor(share * timeline.duration));
      expect(known.words).toEqual(buildTimeline(known.match, detail).words);
    }),
    {numRuns: 50},
  );
});

test.each(COMMENTARY_LEVELS)(
  'no opening word comes more than twice in ten lines at %s, outside names and goals',
  detail => {
    const match = richMatch();
    const {words, players} = buildTimeline(match, detail);
    const names = [match.fixture.home.name, match.fixture.away.name, ...[...players.values()].map(({short}) => short!)];
    const openings = words.map(line => openingOf(line, names));
    for (const [n, {word, named}] of openings.entries()) {
      // Every goal is called.
      if (named || word === 'goal') continue;
      const window = openings.slice(Math.max(0, n - 9), n + 1);
      expect(window.filter(other => !other.named && other.word === word).length).toBeLessThanOrEqual(2);
    }
  },
);
