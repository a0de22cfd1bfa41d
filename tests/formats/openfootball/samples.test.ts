import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {readListed} from '../../../src/formats/openfootball/reader.ts';
import {rawFile} from '../../../src/formats/openfootball/recognise.ts';
import {formatMinute} from '../../../src/match/model/clock.ts';
import {SIDES} from '../../../src/match/model/side.ts';
import {buildTimeline} from '../../../src/match/model/timeline.ts';

// Other people's data, for tests on machines that have it. What each match comes to is computed here from the raw file.

const FOLDER = fileURLToPath(new URL('../../../../shared/samples/openfootball/', import.meta.url));
const FILES = ['worldcup-2018.json', 'euro-2020.json'];
const there = FILES.every(file => existsSync(path.join(FOLDER, file)));
if (!there) console.warn(`\n!! SKIPPED: there are no openfootball files in ${FOLDER}\n`);

type RawGoal = {
  readonly name: string;
  readonly minute: number;
  readonly offset?: number;
  readonly penalty?: boolean;
  readonly owngoal?: boolean;
};
type RawMatch = {
  readonly date: string;
  readonly team1: string | {readonly name: string};
  readonly team2: string | {readonly name: string};
  readonly score: {readonly ft: readonly number[]; readonly et?: readonly number[]; readonly p?: readonly number[]};
  readonly goals1?: readonly RawGoal[];
  readonly goals2?: readonly RawGoal[];
};
type Raw = {
  readonly matches?: readonly RawMatch[];
  readonly rounds?: readonly {readonly matches: readonly RawMatch[]}[];
};

const nameOf = (team: RawMatch['team1']) => (typeof team === 'string' ? team : team.name);

/** `90+4' Dolberg own-goal`, sorted, of a side. */
const goalsOf = (goals: readonly RawGoal[]) =>
  goals
    .map(({name, minute, offset, penalty, owngoal}) => {
      const shown = offset === undefined ? `${minute}'` : `${minute}+${offset}'`;
      return `${shown} ${name} ${owngoal ? 'own-goal' : penalty ? 'penalty' : 'open'}`;
    })
    .sort();

describe.skipIf(!there).each(FILES)('every match of %s comes to what the raw file has', file => {
  const raw: Raw = there ? JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')) : {matches: []};
  const matches = raw.matches ?? raw.rounds?.flatMap(round => round.matches) ?? [];

  test('there are some', () => {
    expect(matches.length).toBeGreaterThan(50);
  });

  test.each(matches.map(match => [`${nameOf(match.team1)} v ${nameOf(match.team2)}, ${match.date}`, match] as const))(
    '%s',
    (_what, given) => {
      const whole = rawFile(raw)!;
      const reading = readListed(raw, whole, whole.matches[matches.indexOf(given)]!);
      if ('findings' in reading) throw new Error(reading.findings.join('\n'));
      const {match} = reading;
      expect(SIDES.map(side => match.fixture[side].name)).toEqual([nameOf(given.team1), nameOf(given.team2)]);
      expect(match.fixture.date).toBe(given.date);
      const end = given.score.et ?? given.score.ft;
      const listed = [given.goals1 ?? [], given.goals2 ?? []];
      // In one match, the goals stand under the wrong teams.
      const swapped = String(listed.map(({length}) => length)) !== String(end);
      expect(match.origin?.warnings.some(warning => warning.includes('wrong teams'))).toBe(swapped);
      for (const [index, side] of SIDES.entries()) {
        const read = match.events.flatMap(event => {
          if (event.type !== 'goal' || event.side !== side) return [];
          const kind = event.kind === 'own-goal' || event.kind === 'penalty' ? event.kind : 'open';
          return [`${formatMinute(event.clock)} ${event.scorer} ${kind}`];
        });
        expect(read.sort()).toEqual(goalsOf(listed[swapped ? 1 - index : index]!));
      }
      const {score, shootOut} = buildTimeline(match).record.states.at(-1)!;
      expect([score.home, score.away]).toEqual(end);
      expect(given.score.p === undefined ? undefined : [shootOut?.home, shootOut?.away]).toEqual(given.score.p);
      expect(match.events.some(({clock}) => clock.period === 'extra-time-first-half')).toBe(
        given.score.et !== undefined,
      );
      expect(match.events.findLast(({type}) => type === 'whistle')).toMatchObject({final: true});
    },
  );
});
