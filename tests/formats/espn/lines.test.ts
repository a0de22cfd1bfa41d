import {describe, expect, test} from 'vitest';
import {readLines} from '../../../src/formats/espn/lines.ts';
import {summarySchema} from '../../../src/formats/espn/schema.ts';
import {formatMinute} from '../../../src/match/model/clock.ts';
import {type Json, line, matchOf, play, summary} from '../../support/make-espn.ts';

/** Id, minute, `key` and words of each line. */
function linesOf(commentary: readonly Json[], keyEvents: readonly Json[]): readonly string[] {
  return readLines(summarySchema.parse(summary({commentary, keyEvents}))).map(({id, clock, key, words}) =>
    [id, formatMinute(clock), ...(key ? ['key'] : []), ...(words === undefined ? [] : [words])].join(' '),
  );
}

const BEGINS = line('First Half begins.', "1'");

describe('key events', () => {
  test('that the commentary has are one with it, by their ids', () => {
    const corner = play('c', 'corner-awarded', 1, "5'", 'home');
    expect(linesOf([BEGINS, line('Corner, Northport.', corner)], [{...corner, text: 'Corner'}])).toEqual([
      "kick-off-first-half 1' First Half begins.",
      "c 5' key Corner, Northport.",
    ]);
  });

  test('that it lacks are put in their place, and those without an id are numbered', () => {
    const {id: _, ...flag} = play('f', 'flag', 1, "3'", 'home', [], {text: 'A flag.'});
    expect(linesOf([BEGINS, line('Later.', "5'")], [flag])).toEqual([
      "kick-off-first-half 1' First Half begins.",
      "key-0 3' key A flag.",
      "line-1 5' Later.",
    ]);
  });

  test('that begin or end a half give the line of it their id and their wall-clock time', () => {
    const kickOff = play('k', 'kickoff', 1, '', undefined, [], {text: 'Kickoff', wallclock: '2031-05-04T17:03:00Z'});
    expect(linesOf([BEGINS], [kickOff])).toEqual(["k 1' First Half begins."]);
    expect(linesOf([line('Later.', "5'")], [kickOff])).toEqual(["k 1' key Kickoff", "line-0 5' Later."]);
  });

  test('that are delays count unless they have no words', () => {
    const delay = (id: string, more: Json) => play(id, 'start-delay', 1, "7'", 'home', [], more);
    expect(linesOf([BEGINS], [delay('a', {}), delay('b', {text: 'Rain.'})])).toEqual([
      "kick-off-first-half 1' First Half begins.",
      "b 7' key Rain.",
    ]);
    expect(linesOf([BEGINS], [play('c', 'corner-awarded', 1, "7'", 'home')])).toEqual([
      "kick-off-first-half 1' First Half begins.",
      "c 7' key",
    ]);
  });
});

test('two lines of one play have two ids', () => {
  const corner = play('c', 'corner-awarded', 1, "5'", 'home');
  expect(linesOf([line('One.', corner), line('Other.', corner), line('Third.', corner)], [])).toEqual([
    "c 5' One.",
    "c-2 5' Other.",
    "c-3 5' Third.",
  ]);
});

describe('the line-ups', () => {
  const player = (name: string, place: string) => ({
    starter: true,
    position: {name: place},
    athlete: {displayName: name, lastName: name},
  });
  const rosters = (count: number) =>
    ['home', 'away'].map(homeAway => ({
      homeAway,
      roster: [
        ...Array.from({length: count - 1}, (_, n) => player(`${homeAway} ${n}`, 'Midfielder')),
        player(`${homeAway} keeper`, 'Goalkeeper'),
      ],
    }));
  const squad = (count: number) =>
    matchOf(summary({commentary: [BEGINS], rosters: rosters(count)})).lineUps?.home.starting.map(({name}) => name);

  test('of eleven begin with the goalkeeper; those of one place stay in their order', () => {
    expect(squad(11)).toEqual(['home keeper', ...Array.from({length: 10}, (_, n) => `home ${n}`)]);
  });

  test('of twelve are none', () => {
    expect(squad(12)).toBeUndefined();
  });
});

test('the name of a season has the competition and its stages', () => {
  const value = summary({commentary: [BEGINS]});
  const named = (name: string) => matchOf({...value, header: {...value.header, season: {name}}}).fixture;
  expect(named('2031 Cup, Group Stage, Round 2')).toMatchObject({
    competition: '2031 Cup',
    stage: 'Group Stage, Round 2',
  });
  expect(named('2031 Cup')).not.toHaveProperty('stage');
});
