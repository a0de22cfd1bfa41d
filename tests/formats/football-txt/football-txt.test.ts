import {describe, expect, test} from 'vitest';
import {dateAt, timeAt} from '../../../src/formats/football-txt/dates.ts';
import {readDocument} from '../../../src/formats/football-txt/document.ts';
import {footballTxt} from '../../../src/formats/football-txt/format.ts';
import {readFootballTxt} from '../../../src/formats/football-txt/reader.ts';
import {tokensOf} from '../../../src/formats/football-txt/tokens.ts';
import {Years} from '../../../src/formats/football-txt/years.ts';
import {formatMinute} from '../../../src/match/model/clock.ts';
import type {Match} from '../../../src/match/model/match.ts';
import {buildTimeline} from '../../../src/match/model/timeline.ts';

function matchOf(text: string, choose?: string): Match {
  const reading = readFootballTxt(text, choose);
  if ('findings' in reading) throw new Error(reading.findings.join('\n'));
  return reading.match;
}

function findingOf(text: string, choose?: string): string {
  const reading = readFootballTxt(text, choose);
  return 'findings' in reading ? reading.findings.join('\n') : 'it is a match';
}

/** Everything but the whistles, one line each. */
function told({events}: Match): readonly string[] {
  return events.flatMap(event => {
    const at = formatMinute(event.clock);
    switch (event.type) {
      case 'goal':
        return [`${at} goal ${event.side} ${event.scorer} ${event.kind}`];
      case 'card':
        return [`${at} ${event.card} ${event.side} ${event.player}`];
      case 'substitution':
        return [`${at} ${event.side} ${event.on} for ${event.off}`];
      case 'shoot-out-kick':
        return [`${at} ${event.side} ${event.taker} ${event.scored ? 'scores' : 'misses'}`];
      default:
        return [];
    }
  });
}

const FULL = `= Harbour Cup 2031

# Teams    2
#   The Quay, Northport

▪ First stage
▪▪ Group A
Sun May 4 18:00 UTC+1 @ The Quay, Northport, Att: 12345
  Northport v Westmere  2-2 a.e.t., 3-4 pen.
     (Ada BIRCH 12', 90+4'(p), Wes MOOR 118'(og);
      Ivy O'DELL 45+1')

Penalties:     Ada BIRCH (missed), 0-1 Wes MOOR,
           1-1 Bea COLE, 1-2 Ivy O'DELL,
               Cyd DUNN (saved), 1-3 Lou HART,
           2-3 Dot EVANS,     Max IVES (missed),
           3-3 Eve FOX, 3-4 Ned JAY

Northport: Gus GATE [c] - Bea COLE, Cyd DUNN [Y 40'], Dot EVANS -
      Eve FOX, Fay GREY (46' Hal HUNT (80' Ian IRON)) - Ada BIRCH
Westmere: Kit KEEP - Wes MOOR [Y 28'] [Y/R 125'], Lou HART - Max IVES,
      Ned JAY (104' Old NEW [R 119']) - Ivy O'DELL [c]

Refs: Ria ROSS (XYZ), Sam SIDE (XYZ)


Mon May 5 15:00 @ Westmere Park, Westmere
  Westmere v Northport  0-1
     (Ada BIRCH 7')
`;

const FINAL = FULL.replace("Wes MOOR 118'(og);", "Wes MOOR 30'(og);").replace('2-2 a.e.t.', '3-1 a.e.t.');

describe('a full file', () => {
  // Moor and Jay have gone before they would have to kick, which no match can have.
  const text = FULL.replace(" [Y/R 125']", '')
    .replace("(104' Old NEW [R 119'])", "[R 119']")
    .replace('3-4 Ned JAY', '3-4 Kit KEEP')
    .replace("90+4'(p), Wes", 'Wes');
  const match = matchOf(text, '1');

  test('tells goals, cards, substitutions and kicks in the order of play', () => {
    expect(told(match)).toEqual([
      "12' goal home Ada BIRCH open-play",
      "28' yellow away Wes MOOR",
      "40' yellow home Cyd DUNN",
      "45+1' goal away Ivy O'DELL open-play",
      "46' home Hal HUNT for Fay GREY",
      "80' home Ian IRON for Hal HUNT",
      "118' goal home Wes MOOR own-goal",
      "119' red away Ned JAY",
      'pen 1 home Ada BIRCH misses',
      'pen 2 away Wes MOOR scores',
      'pen 3 home Bea COLE scores',
      "pen 4 away Ivy O'DELL scores",
      'pen 5 home Cyd DUNN misses',
      'pen 6 away Lou HART scores',
      'pen 7 home Dot EVANS scores',
      'pen 8 away Max IVES misses',
      'pen 9 home Eve FOX scores',
      'pen 10 away Kit KEEP scores',
    ]);
  });

  test('states the shoot-out, since its kicks are known; a score that the goals contradict it does not', () => {
    expect(match.shootOut).toEqual({home: 3, away: 4});
    expect(match.score).toBeUndefined();
    expect(match.origin?.warnings).toEqual(['the score is stated as 2-2, and the goals come to 2-1']);
    expect(buildTimeline(match).states.at(-1)).toMatchObject({phase: 'over', shootOut: {home: 3, away: 4}});
  });

  test('tells the fixture and the line-ups', () => {
    expect(match.fixture).toMatchObject({
      competition: 'Harbour Cup 2031',
      stage: 'First stage, Group A',
      date: '2031-05-04',
      kickOff: '18:00 UTC+1',
      venue: 'The Quay',
      city: 'Northport',
      attendance: 12345,
      referee: 'Ria ROSS (XYZ)',
      home: {name: 'Northport', captain: 'Gus GATE'},
      away: {name: 'Westmere', captain: "Ivy O'DELL"},
    });
    expect(match.lineUps?.home.starting.map(({name}) => name)).toEqual([
      'Gus GATE',
      'Bea COLE',
      'Cyd DUNN',
      'Dot EVANS',
      'Eve FOX',
      'Fay GREY',
      'Ada BIRCH',
    ]);
    expect(match.lineUps?.home.bench.map(({short}) => short)).toEqual(['Hunt', 'Iron']);
    expect(match.lineUps?.away.starting.at(-1)?.short).toBe("O'Dell");
    expect(match.stats).toEqual(['yellowCards', 'redCards', 'substitutions']);
  });

  test('has a kick-off and a whistle for every period', () => {
    const frames = match.events.flatMap(({type, clock}) =>
      type === 'kick-off' || type === 'whistle' ? [`${type} ${formatMinute(clock)}`] : [],
    );
    expect(frames).toEqual([
      "kick-off 1'",
      "whistle 45+1'",
      "kick-off 46'",
      "whistle 90'",
      "kick-off 91'",
      "whistle 105'",
      "kick-off 106'",
      "whistle 120'",
      'kick-off pens',
      'whistle pen 10',
    ]);
  });

  test('goals of one side only are of the side that has scored', () => {
    expect(told(matchOf(FULL, '2'))).toEqual(["7' goal away Ada BIRCH open-play"]);
    expect(matchOf(FULL, '2').score).toEqual({home: 0, away: 1});
  });

  test('a match of many is chosen', () => {
    expect(findingOf(FULL)).toBe(
      [
        'holds 2 matches: --choose one by its number, a team, both teams ("Croatia v England"), a round or a date',
        '    1  2031-05-04  Northport v Westmere, First stage, Group A',
        '    2  2031-05-05  Westmere v Northport, First stage, Group A',
      ].join('\n'),
    );
    expect(matchOf(FULL, '2031-05-05').fixture.venue).toBe('Westmere Park');
  });
});

describe('line-ups that contradict the events', () => {
  test('are left out, with a warning, and the events keep their names', () => {
    const match = matchOf(FINAL, '1');
    expect(match.lineUps).toBeUndefined();
    expect(match.origin?.warnings.join()).toMatch(/the line-ups contradict the events, and are left out/);
    expect(told(match)).toContain("104' away Old NEW for Ned JAY");
    expect(told(match)).toContain("120+5' second-yellow away Wes MOOR");
    expect(match.score).toEqual({home: 3, away: 1});
  });

  test('a substitute who scores in the minute he comes on comes on first', () => {
    const text = FULL.replace('(Ada BIRCH 7', '(Newt 7').concat(
      "\nNorthport: A - B, C (7' Newt [Y 7'])\nWestmere: D - E, F\n",
    );
    expect(told(matchOf(text, '2'))).toEqual([
      "7' away Newt for C",
      "7' goal away Newt open-play",
      "7' yellow away Newt",
    ]);
    expect(matchOf(text, '2').origin?.warnings).toEqual([]);
  });

  test('two of one name have two ids', () => {
    const text = FULL.concat('\nNorthport: Sam SMITH - Ada BIRCH\nWestmere: Sam SMITH - Bo ROW\n');
    expect(matchOf(text, '2').lineUps).toMatchObject({
      home: {starting: [{id: 'Sam SMITH', short: 'Smith'}, {short: 'Row'}]},
      away: {starting: [{id: 'Sam SMITH (Northport)', name: 'Sam SMITH'}, {id: 'Ada BIRCH'}]},
    });
  });
});

describe('older and shorter ways of writing', () => {
  test('score between the teams, goals in square brackets, without commas, numbered', () => {
    const text = `= Cup 2014

Round of 16   |  Sat Jun/28 - Tue Jul/1

Round of 16

(49) Sat Jun/28 13:00   Northport   3-2 pen. 1-1 a.e.t. (1-1, 1-0)  Westmere   @ The Quay, Northport (UTC-3)  # 1A - 2B
                          [Birch 18'; Alexis O'Dell 90+2']

(50) Sat Jun/28 17:00   Northport    0-3 (0-2)  South Westmere 04    @ The Quay, Northport
                          [-; Robin 3' (pen.) Daley 17' Birch 91' (o.g.)]
`;
    const match = matchOf(text, '49');
    expect(match.fixture).toMatchObject({
      stage: 'Round of 16',
      date: '2014-06-28',
      kickOff: '13:00 UTC-3',
      venue: 'The Quay',
      city: 'Northport',
    });
    expect(told(match)).toEqual(["18' goal home Birch open-play", "90+2' goal away Alexis O'Dell open-play"]);
    expect(match.score).toEqual({home: 1, away: 1});
    expect(match.shootOut).toEqual({home: 3, away: 2});
    expect(match.events.at(-1)).toMatchObject({type: 'whistle', final: true, shootOut: {home: 3, away: 2}});
    expect(told(matchOf(text, 'South Westmere'))).toEqual([
      "3' goal away Robin penalty",
      "17' goal away Daley open-play",
      "90+1' goal away Birch own-goal",
    ]);
  });

  test('a league: a date, then times, goals over two lines, and fixtures not yet played', () => {
    const text = `= Harbour League 2025/26

▪ Matchday 1
  Fri Aug 15
    20:00  Northport FC            v AFC Westmere          2-1 (1-0)
             (Birch 37', 49'; 
              O'Dell 64')
    21:00  Easterby                v Southam               0-0
  Sat Jan 3
    15:00  Westmere v Southam
`;
    expect(matchOf(text, '1')).toMatchObject({
      fixture: {date: '2025-08-15', kickOff: '20:00', away: {name: 'AFC Westmere', short: 'WES'}},
      score: {home: 2, away: 1},
    });
    expect(matchOf(text, '2')).toMatchObject({fixture: {kickOff: '21:00'}, score: {home: 0, away: 0}});
    expect(findingOf(text, '3')).toBe(
      'Westmere v Southam has no score yet: only a match that has been played can be replayed',
    );
    expect(readDocument(text).blocks.at(-1)?.date).toBe('2026-01-03');
  });

  test('a score without goals', () => {
    const match = matchOf('= Cup 2001\nSat May 5\nA v B  2-1 (1-1)\n');
    expect(told(match)).toEqual([
      "45' goal home undefined open-play",
      "45' goal away undefined open-play",
      "90' goal home undefined open-play",
    ]);
    expect(match.score).toEqual({home: 2, away: 1});
  });

  test('a date that no year fits is left out', () => {
    expect(matchOf('= Cup\nSat May 5\nA v B  0-0\n')).toMatchObject({
      fixture: {competition: 'Cup'},
      origin: {warnings: ['the date is left out: the file does not give its year']},
    });
  });
});

test.each([
  ['2-1', {fullTime: '2-1'}],
  ['2-1 (1-0)', {fullTime: '2-1', halfTime: '1-0'}],
  ['2-1 a.e.t.', {extraTime: '2-1'}],
  ['2-1 aet (1-1, 0-1)', {extraTime: '2-1', fullTime: '1-1', halfTime: '0-1'}],
  ['1-1 a.e.t., 3-4 pen.', {extraTime: '1-1', shootOut: '3-4'}],
  ['3-4 pen. 1-1 a.e.t. (1-1, 1-0)', {extraTime: '1-1', fullTime: '1-1', halfTime: '1-0', shootOut: '3-4'}],
  ['3-3 a.e.t. (2-2, 2-0), 4-2 pen.', {extraTime: '3-3', fullTime: '2-2', halfTime: '2-0', shootOut: '4-2'}],
  ['5-1 pen. (2-2, 1-1, 1-0)', {extraTime: '2-2', fullTime: '1-1', halfTime: '1-0', shootOut: '5-1'}],
  ['5-1 pen (1-1)', {fullTime: '1-1', shootOut: '5-1'}],
  ['1-1, 4-2 pen.', {fullTime: '1-1', shootOut: '4-2'}],
])('the score %s', (text, expected) => {
  const [block] = readDocument(`A 04 ${text}  B 1899`).blocks;
  expect([block?.home, block?.away]).toEqual(['A 04', 'B 1899']);
  const shown = Object.entries(block?.result.score ?? {}).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, `${value.home}-${value.away}`]],
  );
  expect(Object.fromEntries(shown)).toEqual(expected);
});

const tokens = (text: string) => tokensOf([{number: 1, text}]);

describe('dates', () => {
  test.each([
    ['Sat, Aug 13, 2022', {month: 8, day: 13, weekday: 6, year: 2022}],
    ['31.05.1959', {month: 5, day: 31, year: 1959}],
    ['15.6.25', {month: 6, day: 15, year: 25}],
    ['12.6.', {month: 6, day: 12}],
    ['Th 26/3/26', {month: 3, day: 26, weekday: 4, year: 26}],
    ['07-10-2026', {month: 10, day: 7, year: 2026}],
    ['16 Aug 92 ', {month: 8, day: 16, year: 92}],
    ['Jun 9 - Jul 8', {month: 6, day: 9}],
    ['Thu Jun 14', {month: 6, day: 14, weekday: 4}],
    ['Sat Jun/28', {month: 6, day: 28, weekday: 6}],
    ['[Fri Aug 9 2024]', {month: 8, day: 9, weekday: 5, year: 2024}],
    ['14 June 2018', {month: 6, day: 14, year: 2018}],
    ['Sat 13/8', {month: 8, day: 13, weekday: 6}],
    ['Sat, 13/8', {month: 8, day: 13, weekday: 6}],
    ['[16 Aug 92]', {month: 8, day: 16, year: 92}],
    ['2018-06-14', {month: 6, day: 14, year: 2018}],
  ])('%s', (text, date) => {
    const all = tokens(`${text} rest`);
    expect(dateAt(all)).toMatchObject({date, end: all.length - 1});
  });

  test.each([
    ['Aug 13, Northport', {month: 8, day: 13}, 2],
    ['Aug 13, 2022 Northport', {month: 8, day: 13, year: 2022}, 4],
    ['16 Aug 92 Northport', {month: 8, day: 16}, 2],
    ['16 Aug 92  Northport', {month: 8, day: 16, year: 92}, 3],
    ['16 Aug 92 @ The Quay', {month: 8, day: 16, year: 92}, 3],
    ['16 Aug 92', {month: 8, day: 16, year: 92}, 3],
    ['Aug 16 92', {month: 8, day: 16}, 2],
  ])('in front of more: %s', (text, date, end) => {
    expect(dateAt(tokens(text))).toEqual({date: {weekday: undefined, ...date}, end});
  });

  test.each([
    'Mar del Plata 2-1 X',
    '13/8 Finals',
    '[16 Aug',
    '16 Foo',
    'Sun Hei v May',
    'Group A',
    'Jun 41',
    '1/8 Finals',
    '2-1',
    '',
  ])('none in %j', text => {
    expect(dateAt(tokens(text))).toBeUndefined();
  });

  test('times with their zones, and not scores or teams', () => {
    expect(timeAt(tokens('18:00 UTC+3 @ X'), 0)).toEqual({time: '18:00 UTC+3', end: 2});
    expect(timeAt(tokens('9.30 USA v X'), 0)).toEqual({time: '09:30', end: 1});
    expect(timeAt(tokens('18:00 (19:00 EEST)  A v B'), 0)).toEqual({time: '18:00 (19:00 EEST)', end: 5});
    expect(timeAt(tokens('20:45 CET (19:45 UTC±0) A'), 0)?.time).toBe('20:45 CET (19:45 UTC±0)');
    expect(timeAt(tokens('1-0 X'), 0)).toBeUndefined();
    expect(timeAt(tokens('25:00 X'), 0)).toBeUndefined();
  });

  test.each([
    ['Euro 2020', [{month: 6, day: 11, weekday: 5}], ['2021-06-11']],
    [
      'Cup 2018',
      [
        {month: 6, day: 25},
        {month: 6, day: 15},
        {month: 7, day: 1},
      ],
      ['2018-06-25', '2018-06-15', '2018-07-01'],
    ],
    [
      'League 2023/24',
      [
        {month: 12, day: 30},
        {month: 1, day: 6},
      ],
      ['2023-12-30', '2024-01-06'],
    ],
    [
      'League',
      [
        {month: 8, day: 9, year: 2024},
        {month: 2, day: 1},
      ],
      ['2024-08-09', '2025-02-01'],
    ],
    ['League 2023/24', [{month: 5, day: 26}], ['2024-05-26']],
    [
      'League 2023-24',
      [
        {month: 8, day: 5},
        {month: 3, day: 2},
      ],
      ['2023-08-05', '2024-03-02'],
    ],
    // The season of the pandemic ended in its second August.
    [
      'League 2019/20',
      [
        {month: 6, day: 28},
        {month: 7, day: 5},
        {month: 8, day: 1},
      ],
      ['2020-06-28', '2020-07-05', '2020-08-01'],
    ],
    ['Cup 1959', [{month: 5, day: 31, year: 59}], ['1959-05-31']],
    ['World Cup 2030', [{month: 6, day: 1, year: 29}], ['2029-06-01']],
    // No year near has this day on a Sunday: the day of the week is wrong.
    ['Cup 2018', [{month: 6, day: 14, weekday: 0}], ['2018-06-14']],
    ['Cup', [{month: 6, day: 1, year: 50}], ['1950-06-01']],
    ['Cup 2018', [{month: 2, day: 30}], [undefined]],
    ['Cup', [{month: 2, day: 3}], [undefined]],
  ])('the year after %s', (title, dates, expected) => {
    const years = new Years();
    years.readTitle(title);
    expect(dates.map(date => years.resolve(date))).toEqual(expected);
  });
});

describe('one bad item is left out, with a warning that names its line, and the match is read', () => {
  const warningsOf = (text: string) => matchOf(text, '1').origin?.warnings ?? [];

  test.each([
    [
      'Dot EVANS -',
      "Dot EVANS [Z 3'] -",
      "line 19: \"[Z 3']\" behind Dot EVANS is left out: expected the captain, [c], or a card, [Y 40'], [Y/R 80'] or [R 71']",
    ],
    [
      'Dot EVANS -',
      "Dot EVANS [R 0'] -",
      'line 19: a red card of Dot EVANS is left out: "0\'" is not a minute of a match',
    ],
    [
      "(46' Hal HUNT",
      "(89+59' Hal HUNT",
      'line 20: the substitution of Hal HUNT is left out: "89+59\'" is not a minute of a match',
    ],
    ["(80' Ian IRON))", "(80' Ian IRON)) Jo JUMP", 'line 20: a comma is missing before "Jo"'],
    ['Westmere: Kit', 'Wetsmere: Kit', 'line 21: the line-up of "Wetsmere" is taken for that of Westmere'],
    ['Westmere: Kit', 'Nowhere: Kit', 'line 21: a line-up of "Nowhere" is left out: the match is Northport v Westmere'],
    ["BIRCH 12'", "BIRCH 47+2'", 'line 10: "47+2\'" is not a minute of a match'],
    ["O'DELL 45+1')", "O'DELL 45+1'", 'line 10: the goals that begin here have no closing bracket'],
    [
      '1-1 Bea COLE',
      '2-2 Bea COLE',
      'line 14: the kicks are left out: the shoot-out goes from 0-1 to 2-2 with one kick, by Bea COLE',
    ],
  ])('%s made %s', (from, to, warning) => {
    expect(FULL).toContain(from);
    expect(warningsOf(FULL.replace(from, to))).toContain(warning);
  });
});

test.each([
  ['= A title and nothing else', true],
  ['# a comment and nothing else', true],
  ['\uFEFF<!-- a comment -->\nFri Aug 11', true],
  ['Fri Aug/11', true],
  ['Some = prose', false],
  ['Some prose # with a sign', false],
  ['Prose<!-- a comment -->', false],
  ['Some prose, in which 1-0 is said, and a v b too.', false],
  ['a,b,c\n1,2,3', false],
  [FULL, true],
  ['= Cup 2001\nA v B', true],
])('recognition by content: %j', (text, is) => {
  expect(footballTxt.recognises(text)).toBe(is);
  expect(footballTxt.recognises({text})).toBe(false);
});

test('a text that begins like Football.TXT, without a match, says so', () => {
  expect(findingOf('= Squads 2031\n\n 1, Ada Birch, GK')).toBe(
    'no match found: expected lines such as "France v Croatia  4-2" below a title or a date',
  );
});
