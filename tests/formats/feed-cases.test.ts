import {existsSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {readMatchFile} from '../../src/formats/read-match.ts';
import {formatMinute} from '../../src/match/model/clock.ts';
import type {Match} from '../../src/match/model/match.ts';
import {buildTimeline} from '../../src/match/model/timeline.ts';

// Inputs of other people, on some machines only. The tests of each format have inputs of their own for the same kinds.

const FOLDER = fileURLToPath(new URL('../../../shared/cases/', import.meta.url));
const there = existsSync(FOLDER);
if (!there) console.warn(`\n!! SKIPPED: there are no cases in ${FOLDER}\n`);

const open = (name: string): Promise<Match> => readMatchFile(path.join(FOLDER, name));
const final = (match: Match) => buildTimeline(match).record.states.at(-1)!;

/** The teams and the score at a minute, after everything in it. */
function scoreAt(match: Match, minute: string): string {
  const {cues, states} = buildTimeline(match);
  const last = cues.findLastIndex(({event}) => formatMinute(event.clock) === minute);
  const {score} = states[last + 1]!;
  return `${score.home}-${score.away}`;
}

describe.skipIf(!there)('the cases', () => {
  test('30: a goal that the commentary takes back', async () => {
    const match = await open('30-espn-cancelled-goal-without-key-events.json');
    expect(scoreAt(match, "20'")).toBe('1-0');
    expect(scoreAt(match, "22'")).toBe('0-0');
    expect(match.score).toEqual({home: 0, away: 0});
    expect(match.origin?.warnings).toEqual([]);
  });

  test('31: a goal with two lines', async () => {
    expect((await open('31-espn-goal-line-twice.json')).score).toEqual({home: 1, away: 0});
  });

  test('32: a red card that is cancelled', async () => {
    const match = await open('32-espn-red-card-cancelled.json');
    expect(match.lineUps).toBeDefined();
    expect(match.score).toEqual({home: 0, away: 1});
    expect(final(match).tallies.away).toMatchObject({yellowCards: 1, redCards: 0});
    expect(final(match).lineUps.away.get('Ben Cole')).toMatchObject({place: 'pitch', goals: [{}]});
  });

  test('36: a yellow card that becomes a red one', async () => {
    const match = await open('36-espn-card-upgraded.json');
    expect(final(match).tallies.away).toMatchObject({yellowCards: 0, redCards: 1});
    expect(match.events.find(({type}) => type === 'card-changed')).toMatchObject({clock: {minute: 32}, card: 'red'});
  });

  test('41: ids in place of names', async () => {
    const match = await open('41-wyscout-event-ids.json');
    expect(match.fixture.home.name).toBe('Homeham');
    expect(final(match)).toMatchObject({score: {home: 1, away: 0}, tallies: {home: {passes: 3}}});
  });

  test('42: a substitute 0', async () => {
    const match = await open('42-wyscout-substitute-0/events.json');
    expect(match.events.find(({type}) => type === 'substitution')).toMatchObject({off: '105', clock: {minute: 55}});
    expect(final(match).lineUps.home.get('105')?.place).toBe('substituted');
    expect(match.origin?.warnings).toEqual([expect.stringContaining("at 55' is not known")]);
  });
});
