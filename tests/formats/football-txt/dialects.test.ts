import {describe, expect, test} from 'vitest';
import {readDocument} from '../../../src/formats/football-txt/document.ts';
import {readFootballTxt} from '../../../src/formats/football-txt/reader.ts';
import {formatMinute} from '../../../src/match/model/clock.ts';
import type {Match} from '../../../src/match/model/match.ts';
import {buildTimeline} from '../../../src/match/model/timeline.ts';

// One small match for each way in which people write the same thing.

function matchOf(text: string, choose?: string): Match {
  const reading = readFootballTxt(text, choose);
  if ('findings' in reading) throw new Error(reading.findings.join('\n'));
  return reading.match;
}

const below = (lines: string) => `= Harbour Cup 2031\n\nSun May 4\n${lines}\n`;
const goals = (written: string, score: string) => matchOf(below(`  Northport v Westmere  ${score}\n    ${written}`));

/** `12' N Birch`, and behind it what kind of goal it was. */
function goalsOf({events}: Match): readonly string[] {
  const kinds = {'open-play': '', 'set-piece': '', penalty: ' pen', 'own-goal': ' og'};
  return events.flatMap(event =>
    event.type === 'goal'
      ? [`${formatMinute(event.clock)} ${event.side === 'home' ? 'N' : 'W'} ${event.scorer}${kinds[event.kind]}`]
      : [],
  );
}

function cardsOf({events}: Match): readonly string[] {
  return events.flatMap(event =>
    event.type === 'card' ? [`${formatMinute(event.clock)} ${event.card} ${event.player}`] : [],
  );
}

function changesOf({events}: Match): readonly string[] {
  return events.flatMap(event =>
    event.type === 'substitution' ? [`${formatMinute(event.clock)} ${event.on} for ${event.off}`] : [],
  );
}

describe('goals', () => {
  const three = ["12' N Birch pen", "20' W Moor og", "45+3' N Cole"];

  test.each([
    ["(Birch 12'(p), Cole 45+3'; Moor 20'(og))", three],
    ["(Birch 12' (pen.) Cole 45+3' ; Moor 20' (o.g.))", three],
    ["(Birch 12'pen Cole 45'+3; Moor 20' og)", three],
    ['(Birch 12pen, Cole 45+3; Moor 20og)', three],
    ['(Birch (12pen) Cole (45+3); Moor (20 og))', three],
    ['(Birch (12pen, 20), Cole; Moor (40))', ["12' N Birch pen", "20' N Birch", "40' W Moor", "90' N Cole"]],
    ["(1-0 Birch 12' (p), 1-1 Moor 20' (og); 2-1 Cole 45+3')", three],
    ["(2-1 Cole 45+3', 1-0 Birch 12' pen, 1-1 Moor 20' og)", three],
    ["(Cole 45+3' Birch 12' pen; Moor og 20')", three],
    ["[Birch (p) 12'; Moor 20' og]", ["12' N Birch pen", "20' W Moor og"]],
    ["Birch 12'(p) Cole 45+3';\n    Moor 20' (o.g.)", three],
    ["(1-0 Birch 12' (p), 1-1 Moor 20' (og),\n     2-1 Cole 45+3')", three],
    ['(0-1 Moor 20 og)', ["20' W Moor og"]],
    ["(12' Birch 1-0\n     45+3'  Cole 2-0)", ["12' N Birch", "45+3' N Cole"]],
    ["-; Moor 20' Moor 21'", ["20' W Moor", "21' W Moor"]],
    ["(Birch 12',\n    # a comment\n\n    Cole 45+3';\n\n    Moor 20')", ["12' N Birch", "20' W Moor", "45+3' N Cole"]],
    ["Goals: 1-0 Birch 12' (p), 1-1 Moor 20' (og),\n   2-1 Cole 45+3'", three],
    ["(Birch 12', 20' 31'; Moor 40', 41')", ["12' N Birch", "20' N Birch", "31' N Birch", "40' W Moor", "41' W Moor"]],
    ['(Birch 12 h, Cole 13)', ["12' N Birch", "13' N Cole"]],
    ["(P Birch 12' P Cole 13')", ["12' N P Birch", "13' N P Cole"]],
    ["(de Boer 12' van Aa 13')", ["12' N de Boer", "13' N van Aa"]],
  ])('%s', (written, expected) => {
    const home = expected.filter(goal => goal.includes(' N ')).length;
    const match = goals(written, `${home}-${expected.length - home}`);
    expect(goalsOf(match)).toEqual(expected);
    expect(match.origin?.warnings).toEqual([]);
  });

  test('in brackets behind the teams, with a dash between the sides', () => {
    const match = matchOf(below('Northport 2-1 Westmere   (Birch 12, Cole 45 p -\n   Moor 20)'));
    expect(goalsOf(match)).toEqual(["12' N Birch", "20' W Moor", "45' N Cole pen"]);
    expect(match.fixture.away.name).toBe('Westmere');
  });

  test.each(["(Birch ??' Cole ??')", '(Birch, Cole)', '(Birch ? Cole ??)'])(
    '%s have minutes that are not known',
    written => {
      const match = goals(written, '2-0');
      expect(match.events.filter(({type}) => type === 'goal')).toMatchObject([
        {scorer: 'Birch', timing: {kind: 'interval', from: {minute: 1}, to: {minute: 90}}},
        {scorer: 'Cole', timing: {kind: 'interval'}},
      ]);
    },
  );

  test('a bracket that is not closed costs neither the match nor the one below it', () => {
    const text = below("Northport v Westmere  1-0\n  (Birch 12'\nEasterby v Southam  0-1\n  (Moor 20')");
    expect(goalsOf(matchOf(text, '1'))).toEqual(["12' N Birch"]);
    expect(matchOf(text, '1').origin?.warnings).toEqual(['line 5: the goals that begin here have no closing bracket']);
    expect(goalsOf(matchOf(text, '2'))).toEqual(["20' W Moor"]);
  });

  test('a bracket that is not closed ends at a blank line, and the date behind it counts', () => {
    const text = below("Northport v Westmere  1-0\n  (Birch 12'\n\nMon May 5\nEasterby v Southam  0-1\n  (Moor 20')");
    expect(goalsOf(matchOf(text, '2'))).toEqual(["20' W Moor"]);
    expect(matchOf(text, '2').fixture.date).toBe('2031-05-05');
  });

  test('with the running score they stand below the line-ups too', () => {
    const text = below(
      "Northport - Westmere  1-1\n\nNorthport: Gate - Cole\nWestmere: Keep - Moor\n\n0-1 Moor 12', 1-1 Cole 30'",
    );
    expect(goalsOf(matchOf(text))).toEqual(["12' W Moor", "30' N Cole"]);
  });

  test('a number in brackets behind a scorer counts goals', () => {
    expect(goalsOf(goals('(Birch (2), Cole)', '3-0'))).toEqual(["90' N Birch", "90' N Birch", "90' N Cole"]);
  });

  test('without a semicolon the first goals are taken for the home side, with a warning', () => {
    const match = goals("(Birch 12' Moor 20')", '1-1');
    expect(goalsOf(match)).toEqual(["12' N Birch", "20' W Moor"]);
    expect(match.origin?.warnings).toEqual([
      "line 5: no ; separates the goals of home and away: the first 1 are taken for the home side's",
    ]);
  });

  test('a goal with a bad minute counts only if the stated score needs it', () => {
    const needed = goals("(Birch 89+59', 12')", '2-0');
    expect(goalsOf(needed)).toEqual(["12' N Birch", "90' N Birch"]);
    expect(needed.score).toEqual({home: 2, away: 0});
    const doubtful = goals("(Birch 89+59', 12')", '1-0');
    expect(goalsOf(doubtful)).toEqual(["12' N Birch"]);
    expect(doubtful.origin?.warnings).toEqual([
      'line 5: "89+59\'" is not a minute of a match',
      'a goal by Birch is left out: its minute is not one of a match, and the others add up to the stated 1-0',
    ]);
  });
});

test.each(["45+'", "12'/pen", "5'x"])('%s is no name: it leaves a doubtful goal of the scorer before it', minute => {
  const match = goals(`(Birch 12', ${minute}; Moor 20')`, '1-1');
  expect(goalsOf(match)).toEqual(["12' N Birch", "20' W Moor"]);
  expect(match.origin?.warnings).toEqual([
    `line 5: "${minute}" is not a minute of a match`,
    'a goal by Birch is left out: its minute is not one of a match, and the others add up to the stated 1-1',
  ]);
});

describe('results', () => {
  test.each([
    ['Northport  0-0 Westmere  (aet, 4-2 pen)', {extraTime: '0-0', shootOut: '4-2'}],
    ['Northport  1-1 Westmere  (9-8 pen)', {fullTime: '1-1', shootOut: '9-8'}],
    ['Northport  2-1 Westmere  (aet/gg)', {extraTime: '2-1'}],
    ['Northport v Westmere  2-1 (a.e.t./s.g.)', {extraTime: '2-1'}],
    ['Northport  2-1aet Westmere', {extraTime: '2-1'}],
    ['Northport v Westmere  3-3  [aet; Westmere won 5-4 on penalties]', {extraTime: '3-3', shootOut: '4-5'}],
    ['Northport 1-1 Westmere (aet, win 3-4 on pens)', {extraTime: '1-1', shootOut: '3-4'}],
    [
      'Northport 1-1 Westmere (HT 0-1, FT 1-1, AET, PEN 3-4)',
      {halfTime: '0-1', fullTime: '1-1', extraTime: '1-1', shootOut: '3-4'},
    ],
    ['Northport 2-1 Westmere (HT 1-0, AGG 3-3)', {fullTime: '2-1', halfTime: '1-0'}],
    ['Northport 2-2 Westmere (2-3 on aggregate)', {fullTime: '2-2'}],
    ['Northport 3-2 Westmere (agg 4-4, win 1-2 on away goals)', {fullTime: '3-2'}],
    ['Northport  2–1 Westmere', {fullTime: '2-1'}],
    ['Northport v Westmere 2-1 aet (1-1,)', {extraTime: '2-1', fullTime: '1-1'}],
    ['Northport v Westmere 1-1\n  [aet; Northport won 5-4 on penalties]', {extraTime: '1-1', shootOut: '5-4'}],
    ['Northport - Westmere 2-1\n  [aet]', {extraTime: '2-1'}],
    ['Northport - Westmere 2-1 (1-0)\n  (a.e.t.)', {extraTime: '2-1', halfTime: '1-0'}],
  ])('%s', (line, expected) => {
    const [block] = readDocument(below(line)).blocks;
    expect([block?.home, block?.away]).toEqual(['Northport', 'Westmere']);
    const shown = Object.entries(block?.result.score ?? {}).flatMap(([key, score]) =>
      score === undefined ? [] : [[key, `${score.home}-${score.away}`]],
    );
    expect(Object.fromEntries(shown)).toMatchObject(expected);
  });

  test('a winner on penalties without the score of them is a warning', () => {
    const match = matchOf(below('Northport - Westmere  1-1  @ Northport   [Westmere wins on penalties]'));
    expect(match.fixture).toMatchObject({venue: 'Northport', away: {name: 'Westmere'}});
    expect(match.origin?.warnings).toContain(
      'Westmere won on penalties: the file does not give the score of the shoot-out',
    );
  });

  test('a golden goal is in extra time', () => {
    const match = goals("(Birch 73', 95'; Moor 59')", '2-1 (aet/gg)');
    expect(match.events.filter(({type}) => type === 'goal').map(({clock}) => clock.period)).toEqual([
      'second-half',
      'second-half',
      'extra-time-first-half',
    ]);
  });

  test('a minute beyond 105 proves extra time', () => {
    const match = goals("(Birch 12', 119')", '2-0');
    expect(goalsOf(match)).toEqual(["12' N Birch", "119' N Birch"]);
    expect(match.score).toEqual({home: 2, away: 0});
    expect(match.origin?.warnings).toEqual(["an event at 119' proves extra time: the file gives no score after it"]);
  });
});

describe('matches that were not played to the end', () => {
  const statusOf = (text: string) => buildTimeline(matchOf(text)).states.at(-1);
  const typesOf = ({events}: Match) => events.map(({type}) => type);

  test.each([
    ['Northport  0-3 Westmere  [awarded]', 'awarded', {home: 0, away: 3}],
    ['Northport  0-3 awd. Westmere', 'awarded', {home: 0, away: 3}],
    ['Northport  0-2awd Westmere', 'awarded', {home: 0, away: 2}],
    ['Northport v Westmere  0-3  @ The Quay  [awarded to Westmere]', 'awarded', {home: 0, away: 3}],
    ['Northport v Westmere  [awarded 3-0]', 'awarded', {home: 3, away: 0}],
    ['Northport  1-2  Westmere  [awarded 3-0; Westmere fielded a suspended player]', 'awarded', {home: 3, away: 0}],
    ['Northport  1-2  Westmere\n  [awarded as 3-0]', 'awarded', {home: 3, away: 0}],
    ['Northport  v  Westmere  [abandoned at 1-1; game declared void]', 'annulled', {home: 1, away: 1}],
    ['Northport  2-0 Westmere  [annulled]', 'annulled', {home: 2, away: 0}],
    ['Northport  2-0 Westmere\n  [Annulled after a protest; replayed on\n   13 May]', 'annulled', {home: 2, away: 0}],
  ])('%s', (line, kind, score) => {
    const text = below(line);
    expect(typesOf(matchOf(text))).toEqual(['remark']);
    expect(statusOf(text)).toMatchObject({phase: 'before', score: {home: 0, away: 0}, status: {kind, score}});
    expect(matchOf(text).score).toBeUndefined();
    expect(matchOf(text).origin?.warnings).toHaveLength(1);
  });

  test('an abandoned match has its goals, and no final whistle', () => {
    const text = below("Northport v Westmere  1-1  [abandoned]\n  (Birch 12'; Moor 50')");
    expect(goalsOf(matchOf(text))).toEqual(["12' N Birch", "50' W Moor"]);
    expect(typesOf(matchOf(text))).toEqual(['kick-off', 'goal', 'whistle', 'kick-off', 'goal', 'remark']);
    expect(statusOf(text)).toMatchObject({phase: 'playing', status: {kind: 'abandoned', score: {home: 1, away: 1}}});
  });

  test('an abandoned match without a goal list gets no goals at 90 minutes', () => {
    expect(typesOf(matchOf(below('Northport v Westmere  1-1  [abandoned]')))).toEqual(['kick-off', 'remark']);
  });

  test('a match that was awarded after it was played has both', () => {
    const text = below(
      "Northport v Westmere  0-3  [awarded; Northport fielded a suspended player]\n  (Birch 12'; Moor 50')",
    );
    expect(typesOf(matchOf(text)).slice(-2)).toEqual(['whistle', 'remark']);
    expect(statusOf(text)).toMatchObject({phase: 'over', score: {home: 1, away: 1}, status: {kind: 'awarded'}});
  });

  test.each([
    ['Northport v Westmere  [postponed]', 'postponed'],
    ['Northport - Westmere  [cancelled]', 'cancelled'],
    ['Northport  n/p  Westmere', 'cancelled'],
    ['Northport  postponed  Westmere', 'postponed'],
    ['Northport v Westmere  P-P', 'postponed'],
    ['Northport  annulled  Westmere', 'annulled'],
    ["Northport v Westmere  [abandoned 60']", 'abandoned'],
    ['Northport v Westmere  [awarded]', 'awarded'],
    ['Northport v Westmere\n  [postponed due to frost]', 'postponed'],
  ])('%s is shown, without a score', (line, kind) => {
    const match = matchOf(below(line));
    const {status, phase} = statusOf(below(line))!;
    expect([status, phase]).toEqual([{kind, score: undefined}, kind === 'abandoned' ? 'playing' : 'before']);
    expect(typesOf(match)).toEqual(kind === 'abandoned' ? ['kick-off', 'remark'] : ['remark']);
    expect([match.score, match.origin?.warnings]).toEqual([undefined, []]);
  });

  test("a minute in the note is not a goal: [abandoned 60']", () => {
    const text = below("Northport  1-0  Westmere  [abandoned 60']\n  (Birch 12')");
    expect(goalsOf(matchOf(text))).toEqual(["12' N Birch"]);
    expect(statusOf(text)).toMatchObject({phase: 'playing', status: {kind: 'abandoned', score: {home: 1, away: 0}}});
    expect(matchOf(text).origin?.warnings).toEqual([]);
  });
});

describe('matches on lines', () => {
  test.each([
    'May 4 @ The Quay, Northport     Northport     1-1 Westmere',
    'May 4 @ The Quay, Northport,   att: 3_000  Northport     1-1 Westmere',
    'May 4 18:00 @ The Quay, Northport   Northport v Westmere  1-1',
    '04.05.2031 @ The Quay, Northport\n Northport - Westmere  1-1',
    '[Sun May 4]\n  Northport - Westmere  1-1   @ The Quay, Northport',
    '4.5.31 @ The Quay, Northport,   att: 3_000\nNorthport 1-1 (0-1) Westmere',
    'Sun, May 4, 2031 18:00 (19:00 EEST)  Northport    1-1  Westmere    @ The Quay, Northport (UTC+2)',
    '(49) Sun May/4 13:00   Northport   1-1  Westmere   @ The Quay, Northport (UTC-3)  # 1A - 2B',
    'May 4 @ The Quay, Northport   ▪ Replay\nNorthport v Westmere 1-1',
  ])('%s', line => {
    expect(matchOf(`= Harbour Cup 2031\n\n${line}\n`).fixture).toMatchObject({
      date: '2031-05-04',
      venue: 'The Quay',
      city: 'Northport',
      home: {name: 'Northport'},
      away: {name: 'Westmere'},
    });
  });

  test('a date holds for the lines below it, and a place for one', () => {
    const text =
      '= Cup 2031\n\nMay 4 @ Northport   Northport  2-1 Westmere\n      @ Easton   Easterby  0-0 Southam\n    Elmham  1-0 Fairley\n';
    expect(readDocument(text).blocks.map(({date, venue}) => [date, venue])).toEqual([
      ['2031-05-04', 'Northport'],
      ['2031-05-04', 'Easton'],
      ['2031-05-04', undefined],
    ]);
  });

  test('a country in brackets is a part of a name', () => {
    const [block] = readDocument(below('  21:00  Northport (Bra)   v Westmere (Uru)   3-1  (agg 3-6)')).blocks;
    expect([block?.home, block?.away]).toEqual(['Northport (Bra)', 'Westmere (Uru)']);
  });

  test('comments, CR LF and a byte order mark', () => {
    const text = `\uFEFF${below("<!-- Northport 9-9 Westmere\n  Easterby 8-8 Southam -->\n# A 7-7 B\n  Northport v Westmere  1-0   # C 6-6 D\n     (Birch 12')")}`;
    const match = matchOf(text.replaceAll('\n', '\r\n'));
    expect(goalsOf(match)).toEqual(["12' N Birch"]);
    expect(match.fixture.competition).toBe('Harbour Cup 2031');
  });

  test.each([
    '▪ Final - 1st Leg',
    '» Final - 1st Leg',
    '== Final - 1st Leg ==',
    ':: Final - 1st Leg',
    'Final - 1st Leg',
  ])('%s is a heading', heading => {
    const text = `= Cup 2031\n\n${heading}\nSun May 4\n  Northport v Westmere 1-0`;
    expect(readDocument(text).blocks).toMatchObject([{stage: 'Final - 1st Leg', home: 'Northport'}]);
  });

  test.each([
    'Group A  |  Northport   Westmere',
    '▪ Final  |  Sun May 4',
    'Spain won 3-1 on penalties, after extra time.',
    'Note: Northport beat Westmere 2-0',
    '[originally (on 6 Mar) fixtured for 5 Jun in Easton]',
    '  1.NORTHPORT   3  2  1  0   7- 2  7',
  ])('%s is no match', line => {
    expect(readDocument(`= Cup 2031\n\nSun May 4\n${line}\n`).blocks).toEqual([]);
  });
});

describe('line-ups and the properties below them', () => {
  const match = matchOf(
    below(`  Northport v Westmere  0-0  (4-3 pen)
  Northport:  Gate - Cole, Dunn [Y] (Hunt [Y] 46'), Evans [R 44'] -
              Fox (Grey), Birch (71' Late (80' Later)); Coach: Ann Boss
    Yellow: Cole 12', Fox
  Westmere:   1 Keep [c], 2 Moor (Sub 60), 3 Hart;
              Trainer: Bo Chief
    Red cards: Hart 80'
  Penalties: 0-1 Sub, 1-1 Cole,
             1-2 Keep, 2-2 Gate,
                 Sub (saved, left), 3-2 Hunt,
             3-3 Keep, 4-3 Later
  Refs: Ria Ross (XYZ), Sam Side`),
  );

  test('substitutes in every spelling, and managers', () => {
    expect(match.origin?.warnings).toEqual([]);
    expect(changesOf(match)).toEqual([
      "46' Hunt for Dunn",
      "60' Sub for Moor",
      "71' Late for Birch",
      "80' Later for Late",
      "90' Grey for Fox",
    ]);
    expect(match.fixture).toMatchObject({
      referee: 'Ria Ross (XYZ)',
      home: {manager: 'Ann Boss'},
      away: {manager: 'Bo Chief', captain: 'Keep'},
    });
    expect(match.lineUps?.away.starting.map(({name, number}) => [name, number])).toEqual([
      ['Keep', 1],
      ['Moor', 2],
      ['Hart', 3],
    ]);
  });

  test('a booking without a minute lies between its player coming on and going off', () => {
    const cards = match.events.flatMap(event => (event.type === 'card' ? [event] : []));
    expect(cardsOf(match)).toEqual([
      "12' yellow Cole",
      "44' red Evans",
      "46' yellow Dunn",
      "80' red Hart",
      "90' yellow Hunt",
      "90' yellow Fox",
    ]);
    expect(cards.find(({player}) => player === 'Dunn')?.timing).toMatchObject({from: {minute: 1}, to: {minute: 46}});
    expect(cards.find(({player}) => player === 'Hunt')?.timing).toMatchObject({from: {minute: 46}, to: {minute: 90}});
  });

  test('the shoot-out kick by kick', () => {
    const kicks = match.events.flatMap(event =>
      event.type === 'shoot-out-kick' ? [`${event.side} ${event.taker} ${event.scored}`] : [],
    );
    expect(kicks).toEqual([
      'away Sub true',
      'home Cole true',
      'away Keep true',
      'home Gate true',
      'away Sub false',
      'home Hunt true',
      'away Keep true',
      'home Later true',
    ]);
    expect(match.shootOut).toEqual({home: 4, away: 3});
  });

  test('cards of both sides in one list', () => {
    const text = below(`Northport v Westmere  0-0
Northport: Gate - Cole, Dunn
Westmere: Keep - Moor, Hart
Yellow cards: Cole 12', Dunn (20'); Moor 30', 40'
Sent off: Hart`);
    expect(cardsOf(matchOf(text))).toEqual([
      "12' yellow Cole",
      "20' yellow Dunn",
      "30' yellow Moor",
      "40' yellow Moor",
      "90' red Hart",
    ]);
  });

  test('a substitute who is sent off on the bench is a player of the line-up that the list stands under', () => {
    const text = below(`Northport v Westmere  0-0
Northport: Gate - Cole, Dunn
Westmere: Keep - Moor, Hart
  Sent off: Bench 80'`);
    const reading = matchOf(text);
    expect(cardsOf(reading)).toEqual(["80' red Bench"]);
    expect(reading.lineUps?.away.bench.map(({name}) => name)).toEqual(['Bench']);
    expect(reading.lineUps?.home.bench).toEqual([]);
    expect(reading.origin?.warnings).toEqual([]);
  });

  test('kicks that are listed by team have no order, so that only the result is shown', () => {
    const reading = matchOf(
      below('Northport v Westmere  2-2 (3-2 pen)\nPenalties: Northport: Cole, Dunn; Westmere: Moor, Hart (saved)'),
    );
    expect(reading.events.filter(({type}) => type === 'shoot-out-kick')).toEqual([]);
    expect(reading.shootOut).toEqual({home: 3, away: 2});
    expect(reading.origin?.warnings).toContain('line 5: the kicks are left out: listed by team, they have no order');
  });

  test('penalties of a match without a shoot-out are no kicks of one', () => {
    const reading = matchOf(below("Northport v Westmere  1-0\n  (Birch 12')\nPenalties: Cole (saved)"));
    expect(reading.shootOut).toBeUndefined();
    expect(buildTimeline(reading).periods.map(({period}) => period)).toEqual(['first-half', 'second-half']);
    expect(reading.origin?.warnings).toEqual(['line 6: the penalties are left out: there was no shoot-out']);
  });

  test('the line-up of one side alone is left out, its captain too, and its cards and changes are kept', () => {
    const text = below("Northport v Westmere  0-0\nNorthport: Gate [c] - Cole [Y 12'], Dunn (60' Late)");
    const reading = matchOf(text);
    expect(reading.lineUps).toBeUndefined();
    expect(reading.fixture.home).toEqual({name: 'Northport', short: 'NOR'});
    expect([cardsOf(reading), changesOf(reading)]).toEqual([["12' yellow Cole"], ["60' Late for Dunn"]]);
  });

  test('a card without any line-up is left out, with a warning', () => {
    const reading = matchOf(below("Northport v Westmere  0-0\nSent off: Moor 80'"));
    expect(cardsOf(reading)).toEqual([]);
    expect(reading.origin?.warnings).toEqual([
      'line 5: a red card of Moor is left out: the player is in neither line-up',
    ]);
  });
});

test.each([
  `Northport v Westmere 1-0 (1-0${' ,'.repeat(400)} x`,
  `Northport v Westmere 1-0 ${'(('.repeat(400)}`,
  `Northport v Westmere 1-0\n(${"A 1' ".repeat(180)}`,
  `Northport v Westmere 1-0\nNorthport: ${'A ('.repeat(300)}`,
  `Northport v Westmere 1-0\nNorthport: ${'A [Y '.repeat(190)}`,
  `@${'  a'.repeat(300)} 1-0 b`,
  `${'1-0 '.repeat(240)}x`,
  `${'- '.repeat(480)}`,
  `Group ${'a'.repeat(900)}@`,
  `Jun ${'4 '.repeat(400)}`,
])('a hostile line is read in time: %j', line => {
  const {blocks} = readDocument(`= Cup 2031\n\n${`${line}\n`.repeat(200)}`);
  expect(blocks.length).toBeLessThanOrEqual(200);
  for (const reading of [readFootballTxt(`= Cup 2031\n\n${line}\n`)]) expect(Object.keys(reading)).toHaveLength(1);
});
