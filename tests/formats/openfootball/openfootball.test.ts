import {existsSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {openfootball} from '../../../src/formats/openfootball/format.ts';
import {readOpenfootball} from '../../../src/formats/openfootball/reader.ts';
import {rawFile} from '../../../src/formats/openfootball/recognise.ts';
import {formatMinute} from '../../../src/match/model/clock.ts';
import type {Match} from '../../../src/match/model/match.ts';
import {buildTimeline, stateAt} from '../../../src/match/model/timeline.ts';
import {matchInfo} from '../../../src/output/info.ts';
import {formatLine} from '../../../src/output/text.ts';
import {draw, frameAt} from '../../support/render.tsx';

type Json = {readonly [key: string]: unknown};

function matchOf(value: unknown, choose?: string): Match {
  const reading = readOpenfootball(value, choose);
  if ('findings' in reading) throw new Error(reading.findings.join('\n'));
  return reading.match;
}

function findingOf(value: unknown, choose?: string): string {
  const reading = readOpenfootball(value, choose);
  return 'findings' in reading ? reading.findings.join('\n') : 'it is a match';
}

const goalsOf = ({events}: Match) =>
  events.flatMap(event =>
    event.type === 'goal' ? [`${formatMinute(event.clock)} ${event.side} ${event.scorer ?? '?'} ${event.kind}`] : [],
  );

const framesOf = ({events}: Match) =>
  events.flatMap(({type, clock}) =>
    type === 'kick-off' || type === 'whistle' ? [`${type} ${formatMinute(clock)}`] : [],
  );

/** A match of the newest shape. */
const flat = (rest: Json = {}) => ({
  round: 'Final',
  date: '2031-05-04',
  time: '18:00 UTC+1',
  team1: 'Northport',
  team2: 'Westmere',
  ground: 'The Quay, Northport',
  score: {ft: [1, 0], ht: [0, 0]},
  goals1: [{name: 'Ada Birch', minute: 60}],
  goals2: [],
  ...rest,
});
const file = (...matches: readonly Json[]) => ({name: 'Harbour Cup 2031', matches});

describe('the three shapes come to the same', () => {
  const goals = [
    {name: 'Birch', minute: 90, offset: 2},
    {name: 'Birch', minute: 12},
    {name: 'Cole', minute: 45, offset: 1, penalty: true},
  ];
  const texts = [
    {name: 'Birch', minute: '90+2'},
    {name: 'Birch', minute: '12'},
    {name: 'Cole', minute: '45+1', penalty: true},
  ];
  const theirs = [{name: 'Dunn', minute: 70, owngoal: true}];
  const expected = [
    "12' home Birch open-play",
    "45+1' home Cole penalty",
    "70' away Dunn own-goal",
    "90+2' home Birch open-play",
  ];
  const score = {ft: [3, 1], ht: [2, 0]};
  const teams = {team1: {name: 'Northport', code: 'NPT'}, team2: {name: 'Westmere', code: 'WES'}};
  const old = {num: 7, date: '2031-05-04', ...teams, group: 'Group A'};

  test.each<[string, unknown]>([
    ['minute and offset', file(flat({score, goals1: goals, goals2: theirs}))],
    ['minute as text', file(flat({score, goals1: texts, goals2: [{name: 'Dunn', minute: "70'", owngoal: true}]}))],
    [
      'rounds, with teams as objects',
      {name: 'Cup', rounds: [{name: 'Round 1', matches: [{...old, score, goals1: goals, goals2: theirs}]}]},
    ],
    [
      'rounds, with each score in two numbers',
      {
        name: 'Cup',
        rounds: [
          {
            name: 'Round 1',
            matches: [
              {
                ...old,
                score1: 3,
                score2: 1,
                score1i: 2,
                score2i: 0,
                score1et: null,
                score2et: null,
                goals1: goals,
                goals2: theirs,
              },
            ],
          },
        ],
      },
    ],
  ])('%s', (_, value) => {
    const match = matchOf(value);
    expect(goalsOf(match)).toEqual(expected);
    expect(match.score).toEqual({home: 3, away: 1});
    expect(match.origin?.warnings).toEqual([]);
    expect(framesOf(match)).toEqual(["kick-off 1'", "whistle 45+1'", "kick-off 46'", "whistle 90+2'"]);
    expect(openfootball.recognises(value)).toBe(true);
  });

  test('the fixture has everything that the file states', () => {
    expect(matchOf(file(flat())).fixture).toMatchObject({
      competition: 'Harbour Cup 2031',
      stage: 'Final',
      date: '2031-05-04',
      kickOff: '18:00 UTC+1',
      venue: 'The Quay',
      city: 'Northport',
      home: {name: 'Northport', short: 'NOR'},
      away: {name: 'Westmere', short: 'WES'},
    });
    const {fixture} = matchOf({rounds: [{name: 'Round 1', matches: [{...old, score: {ft: [0, 0]}}]}]});
    expect(fixture).toMatchObject({stage: 'Round 1, Group A', home: {short: 'NPT'}});
    expect(fixture.competition).toBeUndefined();
  });

  test('there are no statistics, and no zeros instead of them', () => {
    const match = matchOf(file(flat()));
    expect(match.stats).toEqual([]);
    expect(match.coverage).toBe('told');
  });
});

describe('the score is what the goals come to, or there is a warning', () => {
  test('after extra time it is that after 120 minutes, and 91 is its first minute', () => {
    const score = {ht: [0, 0], ft: [1, 1], et: [2, 1]};
    const goals1 = [
      {name: 'A', minute: 105, offset: 1},
      {name: 'B', minute: 88},
    ];
    const match = matchOf(file(flat({score, goals1, goals2: [{name: 'C', minute: 90, offset: 3}]})));
    expect(match.score).toEqual({home: 2, away: 1});
    expect(framesOf(match).slice(3)).toEqual([
      "whistle 90+3'",
      "kick-off 91'",
      "whistle 105+1'",
      "kick-off 106'",
      "whistle 120'",
    ]);
    expect(match.origin?.warnings).toEqual([]);
    expect(buildTimeline(match).states.at(-1)?.phase).toBe('over');
  });

  test('without extra time a minute past 90 is stoppage time', () => {
    expect(goalsOf(matchOf(file(flat({goals1: [{name: 'A', minute: 93}]}))))).toEqual(["90+3' home A open-play"]);
  });

  test('a shoot-out without its kicks is stated at the final whistle, and no kick is invented', () => {
    const score = {ft: [1, 1], et: [1, 1], p: [3, 4]};
    const match = matchOf(file(flat({score, goals2: [{name: 'C', minute: 3}]})));
    expect(match.score).toEqual({home: 1, away: 1});
    expect(match.shootOut).toEqual({home: 3, away: 4});
    expect(match.events.some(({type}) => type === 'shoot-out-kick')).toBe(false);
    const whistle = match.events.at(-1);
    expect(whistle).toMatchObject({type: 'whistle', final: true, clock: {period: 'penalty-shoot-out'}});
    const timeline = buildTimeline(match);
    expect(matchInfo(timeline).shootOut).toEqual({home: 3, away: 4, kicks: []});
    expect(formatLine(timeline, timeline.cues.length - 1)).toContain(
      'Northport 1-1 Westmere. Westmere win 4-3 on penalties.',
    );
    expect(stateAt(timeline, timeline.duration - 1).shootOut).toEqual({home: 0, away: 0});
    expect(stateAt(timeline, timeline.duration).shootOut).toEqual({home: 3, away: 4});
    const board = (position: number) => draw(timeline, frameAt(timeline, position), [120, 40]);
    expect(board(timeline.duration - 1)).not.toContain('pens');
    expect(board(timeline.duration)).toContain('pens 3 – 4');
    expect(match.events.filter(event => event.type === 'whistle' && event.final)).toHaveLength(1);
  });

  test('a shoot-out may follow 90 minutes at once', () => {
    const match = matchOf(file(flat({score: {ft: [1, 1], p: [5, 4]}, goals2: [{name: 'C', minute: 3}]})));
    expect(match.events.some(({clock}) => clock.period.startsWith('extra-time'))).toBe(false);
    expect(match.score).toEqual({home: 1, away: 1});
  });

  test('a score that the goals contradict is not stated', () => {
    const match = matchOf(file(flat({score: {ft: [2, 0]}})));
    expect(match.score).toBeUndefined();
    expect(match.origin?.warnings).toEqual(['the score is stated as 2-0, and the goals come to 1-0']);
  });

  test('a half-time score that they contradict is a warning only', () => {
    const match = matchOf(file(flat({score: {ft: [1, 0], ht: [1, 0]}})));
    expect(match.score).toEqual({home: 1, away: 0});
    expect(match.origin?.warnings).toEqual([
      'the score at half-time is stated as 1-0, and the goals until then come to 0-0',
    ]);
  });

  test('goals that only the score tells stand, unnamed, at the end of the time that they fell in', () => {
    const match = matchOf(file(flat({score: {ht: [1, 0], ft: [1, 2]}, goals1: undefined, goals2: undefined})));
    expect(goalsOf(match)).toEqual(["45' home ? open-play", "90' away ? open-play", "90' away ? open-play"]);
    expect(match.events.find(({type}) => type === 'goal')?.timing).toMatchObject({kind: 'interval'});
    expect(match.score).toEqual({home: 1, away: 2});
    expect(match.origin?.warnings[0]).toMatch(/^only the score is known, not the goals/);
  });

  test('a goal without a minute may have been at any time', () => {
    const [goal] = matchOf(file(flat({goals1: [{name: 'A'}]}))).events.filter(({type}) => type === 'goal');
    expect(goal).toMatchObject({scorer: 'A', timing: {kind: 'interval', from: {minute: 1}, to: {minute: 90}}});
  });
});

describe('a match of many is chosen', () => {
  const many = file(
    flat({round: 'Round 1', date: '2031-05-01'}),
    flat({round: 'Round 1', date: '2031-05-02', team1: 'Easterby', team2: 'North Easterby'}),
    flat({round: 'Semi-final', date: '2031-05-03', team1: 'Westmere', team2: 'Easterby'}),
    flat(),
    flat({date: '2031-06-01', team1: 'Southam', team2: 'Northport', score: undefined, goals1: undefined}),
    flat({team1: null, team2: null, score: undefined}),
  );

  test.each([
    ['2', '2031-05-02'],
    ['#3', '2031-05-03'],
    ['2031-05-03', '2031-05-03'],
    ['Westmere v Easterby', '2031-05-03'],
    ['easterby vs WESTMERE', '2031-05-03'],
    ['Easterby - Westmere', '2031-05-03'],
    ['north easterby', '2031-05-02'],
    ['Final', '2031-05-04'],
    ['Northport 2031-05-01', '2031-05-01'],
    ['Northport v Westmere 2031-05-04', '2031-05-04'],
    ['Semi', '2031-05-03'],
  ])('%s', (choose, date) => {
    expect(matchOf(many, choose).fixture.date).toBe(date);
  });

  test('without a choice the file says what it holds', () => {
    expect(findingOf(many)).toBe(
      [
        'holds 4 matches: --choose one by its number, a team, both teams ("Croatia v England"), a round or a date',
        '    1  2031-05-01  Northport v Westmere, Round 1',
        '    2  2031-05-02  Easterby v North Easterby, Round 1',
        '    3  2031-05-03  Westmere v Easterby, Semi-final',
        '    4  2031-05-04  Northport v Westmere, Final',
      ].join('\n'),
    );
  });

  test('an ambiguous choice lists its matches, an unknown one suggests similar ones, and a fixture not yet played is refused', () => {
    expect(findingOf(many, 'Westmere')).toMatch(/^"Westmere" is 3 matches: .*\n {4}1 .*\n {4}3 .*\n {4}4 [^\n]*$/);
    expect(findingOf(many, 'Estreby')).toMatch(/^no match fits "Estreby"; did you mean "Easterby"\?\n {4}1 /);
    expect(findingOf(many, '77')).toMatch(/^no match fits "77"; --choose one by its number/);
    expect(findingOf(many, 'Southam')).toBe(
      'Southam v Northport has no score yet: only a match that has been played can be replayed',
    );
  });

  test('the list ends at 20', () => {
    const lines = findingOf(file(...Array.from({length: 64}, () => flat()))).split('\n');
    expect(lines).toHaveLength(22);
    expect(lines.at(-1)).toBe('  and 44 more');
  });

  test("the file's own numbers are what to choose by, if every match has one", () => {
    const numbered = (...numbers: readonly (number | undefined)[]) =>
      file(...numbers.map((num, index) => flat({num, date: `2031-05-0${index + 1}`})));
    expect(matchOf(numbered(9, 5), '5').fixture.date).toBe('2031-05-02');
    expect(matchOf(numbered(9, undefined), '2').fixture.date).toBe('2031-05-02');
    expect(matchOf(numbered(2, 2), '1').fixture.date).toBe('2031-05-01');
  });
});

describe('faults of the chosen match are reported', () => {
  test.each<[string, Json, string]>([
    [
      'a minute',
      {goals1: [{name: 'A', minute: '44+2'}]},
      'matches[0].goals1[0].minute: "44+2" is not a minute; expected a minute like 67, or 45+2 with stoppage time added to 45, 90, 105 or 120',
    ],
    ['a score', {score: {ft: [1, -1]}}, 'matches[0].score.ft[1]: is -1; expected at least 0'],
    ['a name', {goals1: [{minute: 3}]}, 'matches[0].goals1[0].name: is missing; expected text'],
    ['a date', {date: '4 May'}, 'matches[0].date: is "4 May"; expected a date like 2017-01-11'],
  ])('%s', (_, rest, finding) => {
    expect(findingOf(file(flat(rest), flat({team1: 'Other'})), '1')).toBe(finding);
  });

  test('a slip in another match does not stand in the way', () => {
    expect(matchOf(file(flat(), flat({team1: 'Other', goals1: [{minute: 'x'}]})), '1').score).toEqual({
      home: 1,
      away: 0,
    });
  });

  test.each([[{}], [[]], [{matches: []}], [{matches: [{id: 1}]}], [{name: 'x', rounds: [{}]}], ['text'], [null]])(
    'not recognised: %j',
    value => {
      expect(openfootball.recognises(value)).toBe(false);
    },
  );
});

/** Other people's data, on some machines only. */
const SAMPLES = '../shared/samples/openfootball';
const FAULTY: Readonly<Record<string, readonly string[]>> = {
  // The goals of this one stand under the wrong side in the file.
  'euro-2020.json': ['48'],
  'worldcup-2018.json': [],
};

describe.each(Object.entries(FAULTY))('the sample %s', (name, faulty) => {
  const at = `${SAMPLES}/${name}`;
  const there = existsSync(at);
  if (!there) console.warn(`SKIPPED: the sample ${at} is not on this machine`);

  test.skipIf(!there)('loads, every match of it, and comes to the score that is stated', () => {
    const value = JSON.parse(readFileSync(at, 'utf8'));
    const raws: readonly Json[] = value.matches ?? value.rounds.flatMap((round: {matches: Json[]}) => round.matches);
    expect(raws.length).toBeGreaterThan(50);
    for (const [index, raw] of raws.entries()) {
      const choose = String(raw.num ?? index + 1);
      const match = matchOf(value, choose);
      const {et, ft, p} = raw.score as Record<string, [number, number] | undefined>;
      const [home, away] = (et ?? ft)!;
      const final = buildTimeline(match).states.at(-1)!;
      expect(final.phase).toBe('over');
      expect(match.score).toEqual({home, away});
      expect(final.score).toEqual({home, away});
      expect(match.origin?.warnings.filter(warning => warning.startsWith('the goals are listed'))).toHaveLength(
        faulty.includes(choose) ? 1 : 0,
      );
      expect(match.shootOut).toEqual(p === undefined ? undefined : {home: p[0], away: p[1]});
    }
  });
});

describe('a score as a pair, and matches that were not played to the end', () => {
  const ended = (rest: Json) => {
    const match = matchOf(file(flat({goals1: undefined, goals2: undefined, ...rest})));
    return {match, final: buildTimeline(match).states.at(-1), types: match.events.map(({type}) => type)};
  };

  test('"score": [2, 0] is the score after 90 minutes', () => {
    const {match, final} = ended({score: [2, 0]});
    expect(match.score).toEqual({home: 2, away: 0});
    expect(final).toMatchObject({phase: 'over', score: {home: 2, away: 0}});
  });

  test('a score of neither form is named', () => {
    expect(findingOf(file(flat({score: '2-0'})))).toMatch(/^matches\[0\]\.score: is "2-0"; expected /);
  });

  test.each(['awarded', 'annulled', 'AWARDED'])('%s: no goals are made up', status => {
    const {match, final, types} = ended({score: {ft: [0, 3]}, status});
    expect(types).toEqual(['remark']);
    expect(final?.status).toEqual({kind: status.toLowerCase(), score: {home: 0, away: 3}});
    expect(match.origin?.warnings).toEqual([
      `${status.toLowerCase()} with 0-3 stated: only the goals that the file lists are shown`,
    ]);
  });

  test('abandoned: the goals that are listed, and no final whistle', () => {
    const {types, final} = ended({score: {ft: [1, 0]}, status: 'abandoned', goals1: [{name: 'Birch', minute: 12}]});
    expect(types).toEqual(['kick-off', 'goal', 'remark']);
    expect(final).toMatchObject({phase: 'playing', score: {home: 1, away: 0}, status: {kind: 'abandoned'}});
  });

  test.each([
    ['postponed', undefined],
    ['cancelled', undefined],
    ['cancelled', [0, 0]],
    ['postponed', {ft: [0, 0], ht: [0, 0]}],
    ['awarded', undefined],
  ])('%s with %s: shown without a score', (status, score) => {
    const {match, final, types} = ended({score, status});
    expect(types).toEqual(['remark']);
    expect(final).toMatchObject({phase: 'before', status: {kind: status, score: undefined}});
    expect([match.score, match.origin?.warnings]).toEqual([undefined, []]);
  });

  test('a fixture has nothing to show yet', () => {
    expect(findingOf(file(flat({score: undefined, status: undefined})))).toBe(
      'Northport v Westmere has no score yet: only a match that has been played can be replayed',
    );
  });

  test('a status that says nothing of the end is ignored', () => {
    expect(ended({score: [1, 0], status: 'finished'}).final?.status).toBeUndefined();
  });

  test('a minute beyond 105 proves extra time', () => {
    const match = matchOf(file(flat({score: {ft: [1, 0]}, goals1: [{name: 'Birch', minute: 119}]})));
    expect(goalsOf(match)).toEqual(["119' home Birch open-play"]);
    expect(match.score).toEqual({home: 1, away: 0});
    expect(match.origin?.warnings).toEqual(["an event at 119' proves extra time: the file gives no score after it"]);
  });

  test('goals under the wrong teams change sides, if the stated score says so', () => {
    const match = matchOf(
      file(
        flat({
          score: {ft: [0, 2]},
          goals1: [
            {name: 'Moor', minute: 4},
            {name: 'Hart', minute: 9},
          ],
        }),
      ),
    );
    expect(goalsOf(match)).toEqual(["4' away Moor open-play", "9' away Hart open-play"]);
    expect(match.score).toEqual({home: 0, away: 2});
    expect(match.origin?.warnings).toEqual([
      'the goals are listed under the wrong teams: on the other sides they add up to the stated 0-2',
    ]);
  });

  test('a goal that is listed twice counts once, if the stated score says so', () => {
    const twice = [
      {name: 'Birch', minute: 60},
      {name: 'Birch', minute: 60},
    ];
    const match = matchOf(file(flat({score: {ft: [1, 0]}, goals1: twice})));
    expect(goalsOf(match)).toEqual(["60' home Birch open-play"]);
    expect(match.origin?.warnings).toEqual([
      "a goal by Birch at 60' is left out: it is listed twice, and the others add up to the stated 1-0",
    ]);
    expect(goalsOf(matchOf(file(flat({score: {ft: [2, 0]}, goals1: twice}))))).toHaveLength(2);
  });
});

test('rounds are those of a file of which every round has matches', () => {
  expect(rawFile({rounds: [{matches: []}, {matches: []}]})?.matches).toEqual([]);
  expect(rawFile({rounds: [{matches: []}, {}]})).toBeUndefined();
});
