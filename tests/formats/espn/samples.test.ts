import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {readMatchFile} from '../../../src/formats/read-match.ts';
import {formatMinute} from '../../../src/match/model/clock.ts';
import type {Match} from '../../../src/match/model/match.ts';
import {buildTimeline} from '../../../src/match/model/timeline.ts';
import {testRealSamples} from '../../support/real-samples.ts';

// Other people's data, for tests on machines that have it. What a summary comes to is counted here from the raw file.

const FOLDER = fileURLToPath(new URL('../../../../shared/samples/', import.meta.url));
const FILES = ['espn/summary.json', 'espn-live/summary-commentary-only.json'];
const there = FILES.every(file => existsSync(path.join(FOLDER, file)));
if (!there) console.warn(`\n!! SKIPPED: there are no summaries in ${FOLDER}\n`);

type Play = {
  readonly id: string;
  readonly type: {readonly type: string};
  readonly clock: {readonly displayValue: string};
  readonly team?: {readonly displayName: string};
  readonly participants?: readonly {readonly athlete: {readonly displayName: string}}[];
};
type Raw = {
  readonly header: {
    readonly competitions: readonly {
      readonly competitors: readonly {readonly score?: string; readonly team: {readonly displayName: string}}[];
    }[];
  };
  readonly commentary: readonly {readonly play?: Play}[];
};

/** `90'+2' South Africa Khuliso Mudau`, once a play, of the plays of some types. */
function listed({commentary}: Raw, type: RegExp): readonly string[] {
  const plays = new Map(commentary.flatMap(({play}) => (play === undefined ? [] : [[play.id, play]])));
  return [...plays.values()]
    .filter(play => type.test(play.type.type))
    .map(({clock, team, participants}) =>
      [clock.displayValue, team?.displayName, participants?.[0]?.athlete.displayName].join(' '),
    );
}

/** The same of the events of the match. */
function read(match: Match, type: string, player: 'scorer' | 'player' | 'on'): readonly string[] {
  return match.events.flatMap(event => {
    if (event.type !== type || !('side' in event) || event.side === undefined) return [];
    const name = player in event ? event[player as keyof typeof event] : undefined;
    const minute = formatMinute(event.clock).replace('+', "'+");
    return [`${minute} ${match.fixture[event.side].name} ${name}`];
  });
}

testRealSamples('espn', 1);

describe.skipIf(!there)('every summary comes to what the raw file has', () => {
  test.each(FILES)('%s', async file => {
    const raw: Raw = JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8'));
    const match = await readMatchFile(path.join(FOLDER, file));
    const goals = listed(raw, /^(?:goal|own-goal|penalty---scored)/);
    expect(read(match, 'goal', 'scorer')).toEqual(goals);
    expect(read(match, 'card', 'player')).toEqual(listed(raw, /-card$/));
    expect(read(match, 'substitution', 'on')).toEqual(listed(raw, /^substitution$/));
    const {score} = buildTimeline(match).record.states.at(-1)!;
    const {competitors} = raw.header.competitions[0]!;
    expect(score.home + score.away).toBe(goals.length);
    if (competitors[0]!.score !== undefined) {
      expect([score.home, score.away].map(String)).toEqual(competitors.map(each => each.score));
    }
    expect(match.origin?.warnings).toEqual([]);
    expect(match.events.findLast(({type}) => type === 'whistle')).toMatchObject({final: true});
    // Every play is at its own second, and has its own id.
    const ids = new Set(raw.commentary.flatMap(({play}) => play?.id ?? []));
    const plays = match.events.filter(({id, type}) => ids.has(id) && type !== 'kick-off');
    expect(plays.length).toBeGreaterThan(60);
    expect(plays.filter(({clock}) => clock.second === undefined)).toEqual([]);
  });
});
