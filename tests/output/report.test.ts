import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {laterSources} from '../../src/match/model/citation.ts';
import {buildTimeline, cutTimeline, type Timeline} from '../../src/match/model/timeline.ts';
import {literal} from '../../src/output/markdown.ts';
import {report} from '../../src/output/report.ts';
import type {Part} from '../../src/streams/feed.ts';
import {positionArbitrary} from '../support/arbitraries.ts';
import {SECRETS, surroundedTimelineArbitrary} from '../support/around.ts';
import {clockAt, draft, LINE_UPS, makeMatch, ninety} from '../support/make-match.ts';
import {bundled} from '../support/panels.tsx';
import {runs} from '../support/runs.ts';

const KEY = {filter: 'key', player: undefined} as const;
const whole = (timeline: Timeline): Part => ({from: 0, until: timeline.duration, choice: KEY});

const match = ninety(
  [
    draft('goal', '20', {side: 'home', scorer: 'h9', assist: 'h10', words: 'In it goes.', sources: ['R1.4']}),
    draft('goal', '30', {side: 'away', scorer: 'h4', kind: 'own-goal', words: 'Past his own goalkeeper | oh.'}),
    draft('card', '60', {side: 'away', card: 'second-yellow', player: 'a4', words: 'Off he goes.'}),
    draft('substitution', '70', {side: 'home', on: 'h12', off: 'h9', words: 'A change.'}),
    draft('shot', '80', {side: 'home', outcome: 'saved', words: 'Saved.'}),
  ],
  {
    lineUps: LINE_UPS,
    fixture: {
      competition: 'Test Cup',
      date: '2017-01-11',
      referee: 'Ann Other',
      attendance: 12_345,
      home: {name: 'Homeham', short: 'HOM', captain: 'h9', formation: '4-3-3', manager: 'Home Boss'},
      away: {name: 'Awayton', short: 'AWA'},
    },
    officialStats: [{stat: 'possession', home: 60, away: 40, unit: '%', sources: ['X1'], sure: 'high'}],
    story: [{id: 'n1', side: 'home', words: 'They had not won since May.', sources: ['R1.1']}],
    reaction: [{id: 'r1', speaker: 'Ann', role: 'captain', words: ['She was glad.'], sources: ['R1.9']}],
    disputes: [
      {
        id: 'd1',
        words: 'x',
        dispute: {
          about: 'The crowd',
          readings: [
            {says: '12,345', sources: ['R1.3']},
            {says: 'more', sources: ['X1']},
          ],
          settled: 'Left open.',
        },
      },
      {id: 'd2', words: 'The weather.'},
    ],
    sources: [
      {id: 'R1', kind: 'document', title: 'Match report', publisher: 'The Paper'},
      {id: 'X1', kind: 'outside', title: 'paper.example/homeham-1-1', publisher: 'paper.example'},
    ],
    origin: {provider: 'somebody', events: 9, attribution: 'Data: Somebody', warnings: ['one goal too few']},
  },
);
const timeline = buildTimeline(match);

test('without line-ups, cards and substitutions have sections of their own, as of the end of the part', () => {
  const plain = buildTimeline(
    ninety([
      draft('card', '20', {side: 'home', card: 'yellow', player: 'Lane'}),
      draft('card', '30', {side: 'away', card: 'red'}),
      draft('substitution', '46', {side: 'home', on: 'Marsh', off: 'Lane'}),
      draft('substitution', '70', {side: 'away', off: 'Ruiz'}),
    ]),
  );
  const sections = (until: number) => {
    const lines = report(plain, {from: 0, until, choice: KEY}).split('\n');
    const start = lines.indexOf('## Cards');
    return lines.slice(start, lines.indexOf('## Highlights'));
  };
  expect(sections(plain.duration)).toEqual([
    '## Cards',
    '',
    "- 20' Homeham: Lane, yellow",
    "- 30' Awayton: bench, red",
    '',
    '## Substitutions',
    '',
    "- 46' Homeham: Marsh for Lane",
    "- 70' Awayton: Ruiz off",
    '',
  ]);
  expect(sections(25 * 60_000)).toEqual(['## Cards', '', "- 20' Homeham: Lane, yellow", '']);
  expect(report(timeline, whole(timeline))).not.toMatch(/^## (Cards|Substitutions)$/m);
});

test('a report has fixture, score, goals, events, statistics, line-ups and sources', () => {
  expect(report(timeline, whole(timeline))).toMatchInlineSnapshot(`
    "# Homeham 1-1 Awayton

    Test Cup, 2017-01-11

    referee Ann Other, attendance 12,345

    ## Goals

    - 20' Homeham: Home Player 9, assist Home Player 10
    - 30' Awayton: Home Player 4 (og)

    ## Highlights

    | Minute | Score | Side |  | Sources |
    |--:|:-:|---|---|---|
    | 20' | 1-0 | HOM | GOAL! In it goes. | R1.4 |
    | 30' | 1-1 | AWA | GOAL! Past his own goalkeeper \\| oh. |  |
    | 45' | 1-1 |  | Half-time: Homeham 1-1 Awayton. |  |
    | 60' | 1-1 | AWA | Off he goes. |  |
    | 70' | 1-1 | HOM | A change. |  |
    | 90' | 1-1 |  | Full-time: Homeham 1-1 Awayton. |  |

    ## Statistics

    | Homeham |  | Awayton |
    |--:|:-:|---|
    | 2 | Shots | · |
    | 2 | On target | · |
    | · | Saves | 1 |
    | · | Red cards | 1 |
    | 1 | Substitutions | · |

    Counted from the reported events.

    As published after the match:

    | Homeham |  | Awayton |
    |--:|:-:|---|
    | 60% | Possession | 40% |

    ## Line-ups

    ### Homeham, 4-3-3

    - 1 Home Player 1
    - 2 Home Player 2
    - 3 Home Player 3
    - 4 Home Player 4, own goal 30'
    - 5 Home Player 5
    - 6 Home Player 6
    - 7 Home Player 7
    - 8 Home Player 8
    - 9 Home Player 9 (c), goal 20', off 70', Home12 on
    - 10 Home Player 10
    - 11 Home Player 11

    Substitutes used:

    - 12 Home Player 12, on 70' for Home9

    Bench: 13 Home Player 13, 14 Home Player 14, 15 Home Player 15

    Manager: Home Boss

    ### Awayton

    - 1 Away Player 1
    - 2 Away Player 2
    - 3 Away Player 3
    - 4 Away Player 4, second yellow 60', sent off 60'
    - 5 Away Player 5
    - 6 Away Player 6
    - 7 Away Player 7
    - 8 Away Player 8
    - 9 Away Player 9
    - 10 Away Player 10
    - 11 Away Player 11

    Bench: 12 Away Player 12, 13 Away Player 13, 14 Away Player 14, 15 Away Player 15

    ## The story so far

    - Homeham: They had not won since May. (R1.1)

    ## Reaction

    - Ann, captain: She was glad. (R1.9)

    ## Where the sources differ

    - The crowd
      - 12,345 (R1.3)
      - more (X1)
      - *Left open.*

    ## Uncertain

    - The weather.
    - one goal too few

    ## Sources

    - R1: Match report, The Paper
    - X1: paper.example/homeham-1-1

    Data: Somebody"
  `);
});

test('a report as of a moment has nothing later, and says so', () => {
  const text = report(timeline, {...whole(timeline), until: timeline.at[3]!});
  expect(text).toMatch(/^# Homeham 1-1 Awayton\n/);
  expect(text).toContain('*As it stood at 45:00 in the first half.*');
  expect(text).toContain('Warnings about the file, shown at full-time: 1.');
  for (const later of [
    'Off he goes',
    'second yellow',
    'A change',
    'possession',
    'glad',
    'too few',
    'homeham-1-1',
    'X1:',
  ]) {
    expect(text).not.toContain(later);
  }
  expect(text).toContain('Data: Somebody');
});

describe('a source that only later entries cite', () => {
  const cite = (id: string) => [`${id}.1`];
  const cup = buildTimeline(
    ninety([draft('goal', '20', {side: 'home', words: 'In it goes.', sources: ['E1', 'E2'].flatMap(cite)})], {
      story: [{id: 'n1', words: 'They had not won since May.', sources: cite('S1')}],
      reaction: [{id: 'r1', speaker: 'Ann', words: ['She was glad.'], sources: cite('R1')}],
      tie: {
        ahead: [
          {
            id: 'a1',
            words: 'They lost the final.',
            known: 'later',
            sources: ['L1', 'L2', 'E1', 'E2', 'S1', 'R1'].flatMap(cite),
          },
        ],
      },
      sources: [
        {id: 'L1', kind: 'outside', title: 'paper.example/homeham-lose-final', publisher: 'The Later Paper'},
        {id: 'L2', kind: 'document', title: 'Homeham lose the final'},
        {id: 'E1', kind: 'outside', title: 'paper.example/homeham-score', publisher: 'The Early Paper'},
        {id: 'E2', kind: 'document', title: 'Match report'},
        {id: 'S1', kind: 'document', title: 'Preview'},
        {id: 'R1', kind: 'outside', title: 'paper.example/ann-is-glad', publisher: 'The Late Paper'},
      ],
    }),
  );
  const listed = (until: number) => report(cup, {from: 0, until, choice: KEY}).split('## Sources\n\n')[1]!.split('\n');

  test('is not in a report before full-time', () => {
    expect(listed(0)).toEqual(['- S1: Preview']);
    expect(report(cutTimeline(cup, 0), {from: 0, until: 0, choice: KEY})).toBe(
      report(cup, {from: 0, until: 0, choice: KEY}),
    );
    expect(listed(cup.duration - 1)).toEqual(['- E1: The Early Paper', '- E2: Match report', '- S1: Preview']);
  });

  test('has no title at full-time, unlike every other', () => {
    expect(listed(cup.duration)).toEqual([
      '- L1: The Later Paper',
      '- E1: paper.example/homeham-score',
      '- E2: Match report',
      '- S1: Preview',
      '- R1: paper.example/ann-is-glad',
    ]);
  });

  test('is not in a report of the first leg before full-time', () => {
    const first = buildTimeline(bundled('first-leg'));
    const later = [...laterSources(first.match, first.match.events)];
    expect(later).toEqual(['O35', 'O36']);
    const text = report(first, {...whole(first), until: first.duration - 1});
    for (const name of [...later, 'International Business Times', 'book-wembley']) expect(text).not.toContain(name);
  });
});

test('a report of a part has only the events and statistics of that part', () => {
  const text = report(timeline, {...whole(timeline), from: timeline.periods[1]!.start});
  expect(text).toContain('*Events and statistics from 45:00 in the second half.*');
  expect(text).toContain('| 1 | Substitutions | · |');
  expect(text).toContain('| 1 | Shots | · |');
  expect(text).not.toContain('In it goes');
  expect(text).toContain("- 20' Homeham: Home Player 9, assist Home Player 10");
});

test('a report has the chosen events', () => {
  const of = (choice: Part['choice']) => report(timeline, {...whole(timeline), ...(choice && {choice})});
  expect(of({filter: 'all', player: undefined})).toMatch(/## What happened\n[^#]*Saved\./);
  expect(of({filter: 'goals', player: undefined})).not.toContain('A change.');
  const his = of({filter: 'all', player: 'h9'});
  expect(his).toMatch(/## Home Player 9\n[^#]*In it goes[^#]*A change/);
  expect(his).not.toContain('Off he goes');
});

test('a report has the bounds of a minute that the sources bound', () => {
  const timing = {kind: 'interval', from: clockAt('10'), to: clockAt('15')} as const;
  const goal = draft('goal', '12', {side: 'home', scorer: 'Ann', timing, words: 'In it goes.'});
  const text = report(buildTimeline(ninety([goal])), whole(buildTimeline(ninety([goal]))));
  expect(text).toContain("- \\~12' (10' to 15') Homeham: Ann");
  expect(text).toMatch(/\| \\~12' \(10' to 15'\) \|/);
});

test('a report has every kick of a shoot-out', () => {
  const shootOut = buildTimeline(
    makeMatch([
      draft('kick-off', 'pen 1'),
      draft('shoot-out-kick', 'pen 1', {side: 'home', scored: true, taker: 'Ann'}),
      draft('shoot-out-kick', 'pen 2', {side: 'away', scored: false}),
      draft('whistle', 'pen 3', {final: true}),
    ]),
  );
  const text = report(shootOut, whole(shootOut));
  expect(text).toMatch(/^# Homeham 0-0 \(1-0 on penalties\) Awayton\n/);
  expect(text).toContain('| 1 | Homeham | Ann | scored | 1-0 |\n| 2 | Awayton | not known | missed | 1-0 |');
});

test('a report counts the kicks of each side', () => {
  const kick = (n: number, side: 'home' | 'away', scored: boolean) =>
    draft('shoot-out-kick', `pen ${n}`, {side, scored});
  const kicks = [kick(1, 'away', true), kick(2, 'home', false), kick(3, 'away', true), kick(4, 'home', true)];
  const shootOut = buildTimeline(
    makeMatch([draft('kick-off', 'pen 1'), ...kicks, draft('whistle', 'pen 5', {final: true})]),
  );
  const scores = [...report(shootOut, whole(shootOut)).matchAll(/(?:scored|missed) \| (\d-\d) \|/g)].map(
    ([, score]) => score,
  );
  expect(scores).toEqual(['0-1', '0-1', '0-2', '1-2']);
});

test('the first leg, whole', () => {
  const first = buildTimeline(bundled('first-leg'));
  const text = report(first, whole(first));
  expect(text).toMatch(/^# Southampton 1-0 Liverpool\n\nEFL Cup, Semi-final, leg 1, /);
  expect(text).toContain("- 20' Southampton: Nathan Redmond, assist Jay Rodriguez");
  expect(text).toContain('| 32% | Possession | 68% |');
  expect(text).toContain('- Second leg: Liverpool v Southampton, 2017-01-25, Anfield');
});

test('the second leg adds up', () => {
  const second = buildTimeline(bundled('second-leg'));
  expect(report(second, {...whole(second), until: 0})).toMatch(/- Aggregate: Liverpool 0-1 Southampton/);
});

describe('literal text', () => {
  test.each([
    ['a | b', 'a \\| b'],
    [
      '*bold* _it_ `x` [l](u) <b> ~~no~~ #1 &amp; $x$ \\',
      '\\*bold\\* \\_it\\_ \\`x\\` \\[l\\](u) \\<b\\> \\~\\~no\\~\\~ \\#1 \\&amp; \\$x\\$ \\\\',
    ],
    ['- a', '\\- a'],
    ['https://x.example', 'https\\://x.example'],
    ['www.x.example', 'www\\.x.example'],
    ['@name me@x.example', '\\@name me\\@x.example'],
    ['1. a', '1\\. a'],
    ['1979', '1979'],
    ["45+2'", "45+2'"],
  ])('%s', (text, written) => {
    expect(literal(text)).toBe(written);
  });
});

test('no report has spoilers: it is the same for the match cut there, without later facts', () => {
  fc.assert(
    fc.property(
      surroundedTimelineArbitrary().chain(random => fc.tuple(fc.constant(random), positionArbitrary(random))),
      ([random, until]) => {
        const part = {from: 0, until, choice: KEY};
        const text = report(random, part);
        expect(report(cutTimeline(random, until), part)).toBe(text);
        expect(text).not.toContain(SECRETS.later);
        if (!/full-time/.test(text) && text.includes('*As it stood')) expect(text).not.toContain(SECRETS.after);
        expect(text).not.toMatch(/undefined|NaN|\[object/);
      },
    ),
    {numRuns: runs(60)},
  );
});

test('the report of a bundled match has the whole tie', () => {
  const first = buildTimeline(bundled('first-leg'));
  const text = report(first, whole(first));
  const {tie} = first.match;
  const known = <T extends {readonly known: string}>(facts: readonly T[]) =>
    facts.filter(fact => fact.known !== 'later');
  const words = known([...tie!.rules, ...tie!.notes, ...tie!.teamNews, ...tie!.ahead]).map(note => note.words);
  for (const said of words) expect(text).toContain(literal(said));
  for (const heading of ['The way here', 'Form, the latest last', 'Meetings', 'Figures', 'Team news', 'Ahead']) {
    expect(text).toContain(`### ${heading}`);
  }
  expect(text).toContain('First leg: Southampton 1-0 Liverpool, 2017-01-11, St Mary’s, referee Neil Swarbrick');
  expect(text).toContain('Liverpool, Second round: 5-0 Burton Albion (away): Origi, Firmino');
  expect(text).toContain('| St Mary’s | 20 | 12 | 12 |');
  expect(text).toContain('Charlie Austin, out. Knee.');
});

test('every table row has as many cells as its header', () => {
  fc.assert(
    fc.property(surroundedTimelineArbitrary(), random => {
      const cells = (line: string) => line.replace(/\\./g, '').split('|').length;
      const lines = report(random, {from: 0, until: random.duration}).split('\n');
      for (const [n, line] of lines.entries()) {
        if (line.startsWith('|') && lines[n - 1]?.startsWith('|')) expect(cells(line)).toBe(cells(lines[n - 1]!));
      }
    }),
    {numRuns: runs(40)},
  );
});

test('the line-ups mark minutes that are estimated', () => {
  const timing = {kind: 'interval', from: clockAt('22'), to: clockAt('38')} as const;
  const estimated = ninety(
    [
      draft('card', '25', {side: 'home', card: 'yellow', player: 'h6', timing}),
      draft('goal', '28', {side: 'home', scorer: 'h9', timing}),
      draft('goal', '30', {side: 'away', scorer: 'h4', kind: 'own-goal', timing}),
    ],
    {lineUps: LINE_UPS},
  );
  const text = report(buildTimeline(estimated), whole(buildTimeline(estimated)));
  expect(text).toContain("- 6 Home Player 6, yellow \\~25'\n");
  expect(text).toContain("- 9 Home Player 9, goal \\~28'\n");
  expect(text).toContain("- 4 Home Player 4, own goal \\~30'\n");
});
