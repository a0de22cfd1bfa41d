import {describe, expect, test} from 'vitest';
import {type Draft, draft} from '../../support/make-match.ts';
import {nthWay, type WaysOptions} from '../../support/ways.ts';

// Where the commentary begins to say more: each row has the last case that says it and the first that does not.

const home = {side: 'home'} as const;
const away = {side: 'away'} as const;
const shot = (clock: string, fields: object = {}) =>
  draft('shot', clock, {...home, shooter: 'h9', outcome: 'off-target', location: {x: 92, y: 34}, ...fields});
const theirs = (clock: string, fields: object = {}) => shot(clock, {...away, shooter: 'a9', ...fields});
const goal = (clock: string, fields: object = {}) => draft('goal', clock, {...home, scorer: 'h10', ...fields});
const conceded = (clock: string, fields: object = {}) => goal(clock, {...away, scorer: 'a10', ...fields});
const foul = (clock: string, fields: object = {}) =>
  draft('foul', clock, {...away, fouler: 'a4', fouled: 'h9', location: {x: 22, y: 34}, ...fields});
const change = (clock: string, on = 'h12', off = 'h9', fields: object = {}) =>
  draft('substitution', clock, {...home, on, off, ...fields});
/** One of each side, so that the next one of either is not its first. */
const opened = [shot('1', {shooter: 'h7'}), theirs('2', {shooter: 'a7'})];
/** So many attempts of a side, by one player after the other. */
const several = (count: number, of: typeof shot, from = 3) =>
  Array.from({length: count}, (_, n) => of(`${from + n}`, {shooter: `${of === shot ? 'h' : 'a'}${6 + (n % 5)}`}));

type Row = [
  what: string,
  words: RegExp,
  within: readonly Draft[],
  beyond: readonly (readonly Draft[])[],
  options?: WaysOptions,
];

/** No line of 120 with the words is a failure. */
const MOST = 120;

function expectBounds(title: string, rows: Row[]): void {
  describe(title, () => {
    test.each<Row>(rows)('%s', (_what, words, within, beyond, options) => {
      let tries = 0;
      while (tries < MOST && !words.test(nthWay(within, tries, options))) tries += 1;
      expect(tries, nthWay(within, 0, options)).toBeLessThan(MOST);
      // Words that are rare within the bounds need more tries to be sure of beyond them.
      for (const drafts of beyond) {
        for (let n = 0; n < 3 * (tries + 1); n += 1) expect(nthWay(drafts, n, options)).not.toMatch(words);
      }
    });
  });
}

const told = {coverage: 'told'} as const;
const CHASE = /Homeham need|running out for|are chasing it|find a way back/;
const PRESSURE = /keep coming|pressure is building|One-way|pinned back|knocking|all Homeham|get out|Wave|No let-up/;
const FRESH = /only just come on|early look at goal|No time wasted|straight into the action/;
const AGAIN = /second bite|And again|aren’t done|not cleared|come again|Not over yet|get it away/;
const spot = {x: 85, y: 34};
const lostCorner = [
  draft('corner', '20:00', {...home, taker: 'h7'}),
  draft('play', '20:00', {
    ...home,
    kind: 'pass',
    player: 'h7',
    location: {x: 105, y: 0},
    end: {x: 98, y: 34},
    completed: false,
  }),
];
const hopeless = shot('11:00', {xg: 0.02, shooter: 'h7', outcome: 'blocked', blocker: 'a5'});

expectBounds('what a line on a shot starts with', [
  [
    'one on one, not from the byline',
    /^(?:Through on goal|One on one|Clean through|Homeham are in)! /,
    [...opened, shot('20', {oneOnOne: true, location: {x: 95, y: 49}})],
    [
      [...opened, shot('20', {oneOnOne: true, location: {x: 95, y: 49.1}})],
      [...opened, shot('20', {oneOnOne: true, location: {x: 95, y: 18.9}})],
      [...opened, shot('20', {oneOnOne: true, penalty: true})],
    ],
  ],
  ['an open goal', /^An open goal! /, [...opened, shot('20', {openGoal: true})], [[...opened, shot('20')]]],
  [
    'a big chance from an xG of 0.35 on',
    /^(?:Big chance|What a chance|Oh, what|Huge chance|This is a glorious)/,
    [...opened, shot('20', {xg: 0.35})],
    [
      [...opened, shot('20', {xg: 0.34})],
      [...opened, shot('20', {bigChance: true})],
      [...opened, shot('20', {xg: 0.79, penalty: true})],
    ],
  ],
  [
    'a chase from the 80th minute on, of a side that is behind by one or two',
    CHASE,
    [conceded('30'), shot('80')],
    [
      [conceded('30'), shot('79')],
      [conceded('30'), conceded('31'), conceded('32'), shot('80')],
      [goal('30'), shot('80')],
      [shot('80')],
      [conceded('30'), shot('80', {timing: {kind: 'order'}})],
      [conceded('30'), shot('80', {penalty: true})],
    ],
    told,
  ],
  [
    'pressure after three attempts in a row in eight minutes',
    PRESSURE,
    [...['12:00', '15:00', '18:00'].map((clock, n) => shot(clock, {shooter: `h${6 + n}`})), shot('20:00')],
    [
      [...['11:59', '15:00', '18:00'].map((clock, n) => shot(clock, {shooter: `h${6 + n}`})), shot('20:00')],
      [...['12:00', '13:00', '15:00', '18:00'].map((clock, n) => shot(clock, {shooter: `h${6 + n}`})), shot('20:00')],
      [shot('12:00'), shot('15:00'), theirs('16:00'), shot('18:00'), shot('20:00')],
    ],
    told,
  ],
  [
    'pressure again after six',
    PRESSURE,
    [...['13', '14', '15', '16', '17', '18'].map((clock, n) => shot(clock, {shooter: `h${6 + n}`})), shot('20')],
    [
      [
        ...['12:30', '13', '14', '15', '16', '17', '18'].map((clock, n) => shot(clock, {shooter: `h${5 + n}`})),
        shot('20'),
      ],
    ],
    told,
  ],
  [
    'a second attempt within six seconds of one that was kept out',
    AGAIN,
    [...opened, shot('20:10', {outcome: 'woodwork'}), shot('20:16', {shooter: 'h10'})],
    [
      [...opened, shot('20:10', {outcome: 'woodwork'}), shot('20:17', {shooter: 'h10'})],
      [...opened, shot('20:10', {outcome: 'woodwork'}), shot('20:16', {setPiece: true})],
      [...opened, shot('20:10', {outcome: 'not-stated'}), shot('20:16', {shooter: 'h10'})],
    ],
  ],
  [
    'a second bite only for the same player',
    /second bite|And again/,
    [...opened, shot('20:10', {outcome: 'saved'}), shot('20:13')],
    [[...opened, shot('20:10', {outcome: 'saved'}), shot('20:13', {shooter: 'h10'})]],
  ],
  [
    'a blocked shot without a line within half a minute',
    /^Home7/,
    [shot('10:00'), hopeless, shot('11:30', {xg: 0.2, shooter: 'h10'})],
    [
      [shot('10:00'), hopeless, shot('11:31', {xg: 0.2, shooter: 'h10'})],
      [shot('10:00'), {...hopeless, outcome: 'saved'}, shot('11:30', {xg: 0.2, shooter: 'h10'})],
    ],
  ],
  [
    'a corner that was lost within ten seconds',
    /corner/,
    [...opened, ...lostCorner, shot('20:10')],
    [
      [...opened, ...lostCorner, shot('20:11')],
      [...opened, ...lostCorner, theirs('20:10')],
      [...opened, ...lostCorner, shot('20:10', {setPiece: true})],
    ],
  ],
  [
    'a player who came on four minutes before',
    FRESH,
    [...opened, change('60'), shot('64', {shooter: 'h12'})],
    [
      [...opened, change('60'), shot('65', {shooter: 'h12'})],
      [...opened, change('44'), shot('46', {shooter: 'h12'})],
      [...opened, change('60'), shot('61', {shooter: 'h12'}), shot('64', {shooter: 'h12'})],
      [...opened, shot('64', {shooter: 'h8'})],
    ],
  ],
  [
    'an own goal, at the first attempt',
    /make up for that own goal/,
    [...opened, goal('20', {...away, kind: 'own-goal', scorer: 'h8'}), shot('50', {shooter: 'h8'})],
    [
      [...opened, goal('20', {scorer: 'h8'}), shot('50', {shooter: 'h8'})],
      [
        ...opened,
        shot('10', {shooter: 'h8'}),
        goal('20', {...away, kind: 'own-goal', scorer: 'h8'}),
        shot('50', {shooter: 'h8'}),
      ],
    ],
  ],
  [
    'the woodwork from a free kick, once',
    /hit the (?:bar|woodwork) from/,
    [
      ...opened,
      shot('20', {shooter: 'h8', setPiece: true, outcome: 'woodwork', location: spot}),
      shot('50', {shooter: 'h8', setPiece: true, location: spot}),
    ],
    [
      [
        ...opened,
        shot('20', {shooter: 'h8', setPiece: true, outcome: 'woodwork', location: spot}),
        shot('50', {shooter: 'h8', location: spot}),
      ],
      [
        ...opened,
        ...['20', '30'].map(clock => shot(clock, {shooter: 'h8', setPiece: true, outcome: 'woodwork', location: spot})),
        shot('50', {shooter: 'h8', setPiece: true, location: spot}),
      ],
      [
        ...opened,
        shot('20', {shooter: 'h8', outcome: 'woodwork', location: spot}),
        shot('50', {shooter: 'h8', setPiece: true, location: spot}),
      ],
    ],
  ],
]);

expectBounds('what a line on a shot adds up', [
  [
    'a good chance to level from the 65th minute on',
    /chance to level\.$|would have been 1-1\.$|better chances to level this\.$/,
    [...opened, conceded('20'), shot('65', {xg: 0.12})],
    [
      [...opened, conceded('20'), shot('64', {xg: 0.12})],
      [...opened, conceded('20'), shot('65', {xg: 0.11})],
      [...opened, conceded('20'), conceded('21'), shot('65', {xg: 0.12})],
      [...opened, shot('65', {xg: 0.12})],
    ],
  ],
  [
    'ten saves',
    /tenth save|ten saves|Ten saves/,
    [...opened, ...Array.from({length: 10}, (_, n) => shot(`${3 + 9 * n}`, {outcome: 'saved', goalkeeper: 'a1'}))],
    [
      [...opened, ...Array.from({length: 9}, (_, n) => shot(`${3 + 9 * n}`, {outcome: 'saved', goalkeeper: 'a1'}))],
      [...opened, ...Array.from({length: 11}, (_, n) => shot(`${3 + 8 * n}`, {outcome: 'saved', goalkeeper: 'a1'}))],
    ],
  ],
]);

const QUICK_REPLY = /The lead lasted|had to enjoy it|after going behind/;
const COMING = /had been coming|see that coming|pressure tells|knocking/;
const DESERVED = /than Homeham deserve|chances to earn it|had to wait for it/;
const AGAINST = /run of play|seen that coming|nearly all of the attempts/;
const comings = (from: string) => [from, '22', '23', '24'].map((clock, n) => shot(clock, {shooter: `h${6 + n}`}));

expectBounds('the course of the match at a goal', [
  [
    'a reply within six minutes',
    QUICK_REPLY,
    [...opened, conceded('20:00'), goal('26:00')],
    [
      [...opened, conceded('20:00'), goal('26:01')],
      [...opened, goal('10'), conceded('20:00'), conceded('21:00'), goal('26:00', {timing: {kind: 'order'}})],
    ],
  ],
  [
    'a second within six minutes',
    /Two in six minutes|two goals in six minutes/,
    [...opened, goal('20:00'), goal('26:00')],
    [[...opened, goal('20:00'), goal('26:01')]],
  ],
  [
    'four attempts in twelve minutes',
    COMING,
    [...opened, ...comings('20:00'), goal('32:00')],
    [
      [...opened, ...comings('20:00'), goal('32:01')],
      [...opened, ...comings('20:00').slice(1), goal('32:00')],
    ],
  ],
  [
    'eight attempts and four times as many',
    DESERVED,
    [...several(2, theirs), ...several(8, shot, 20), goal('60')],
    [
      [...several(2, theirs), ...several(7, shot, 20), goal('60')],
      [...several(3, theirs), ...several(8, shot, 20), goal('60')],
    ],
  ],
  [
    'six attempts fewer, against the run of play',
    AGAINST,
    [...several(7, theirs), ...several(1, shot, 20), goal('60')],
    [
      [...several(6, theirs), ...several(1, shot, 20), goal('60')],
      [...several(8, theirs), ...several(2, shot, 20), goal('60')],
    ],
  ],
  [
    'nine attempts to two, against the run of play',
    AGAINST,
    [...several(9, theirs), ...several(2, shot, 20), goal('60')],
    [],
  ],
  [
    'the first attempt of a side after 25 minutes',
    /first attempt of the match|One attempt, one goal/,
    [theirs('2'), goal('25')],
    [
      [theirs('2'), goal('24')],
      [theirs('2'), goal('25', {kind: 'own-goal', scorer: 'a4'})],
    ],
  ],
  [
    'four minutes after the restart',
    /The second half is only four minutes old/,
    [...opened, goal('49:40')],
    [
      [...opened, goal('50:00')],
      [...opened, goal('49')],
    ],
  ],
  [
    'from the 44th minute on, right before the break',
    /right before the break|just before half-time/,
    [...opened, goal('44')],
    [
      [...opened, goal('43')],
      [...opened, goal('89')],
    ],
  ],
]);

const SETTLED = /That should be that|surely settles it|no way back for Awayton now/;
const LATE = /What a time to take the lead|late, late lead|just won it/;
const FAR = /What a strike|What a hit|that’s a beauty|fires it|from all of/;
const NEAR = /tucks it away|turns it in|puts it away/;

expectBounds('how a goal is put', [
  [
    'late from the 85th minute on',
    LATE,
    [...opened, goal('85')],
    [
      [...opened, goal('84')],
      [...opened, conceded('20'), goal('85')],
    ],
  ],
  [
    'settled from the 80th minute on',
    SETTLED,
    [...opened, goal('20'), goal('80')],
    [
      [...opened, goal('20'), goal('79')],
      [...opened, goal('20'), goal('30'), goal('80')],
    ],
  ],
  [
    'from twenty metres on, a strike',
    FAR,
    [...opened, goal('20', {location: {x: 85, y: 34}, goalkeeper: 'a1'})],
    [
      [...opened, goal('20', {location: {x: 85.1, y: 34}, goalkeeper: 'a1'})],
      [...opened, goal('20', {location: {x: 85, y: 34}, body: 'head', goalkeeper: 'a1'})],
    ],
  ],
  [
    'from eight metres, put away',
    NEAR,
    [...opened, goal('20', {location: {x: 97, y: 34}, goalkeeper: 'a1'})],
    [
      [...opened, goal('20', {location: {x: 96.9, y: 34}, goalkeeper: 'a1'})],
      [...opened, goal('20', {location: {x: 97, y: 34}, technique: 'lob', goalkeeper: 'a1'})],
    ],
  ],
  [
    'from a foul within two minutes',
    /Home10 takes it/,
    [...opened, foul('20:00'), goal('22:00', {kind: 'set-piece', location: {x: 83, y: 34}, goalkeeper: 'a1'})],
    [
      [...opened, foul('20:00'), goal('22:01', {kind: 'set-piece', location: {x: 83, y: 34}, goalkeeper: 'a1'})],
      [
        ...opened,
        foul('20:00', {...home, fouler: 'h4', fouled: 'a9'}),
        goal('22:00', {kind: 'set-piece', location: {x: 83, y: 34}, goalkeeper: 'a1'}),
      ],
    ],
  ],
  [
    'another for a side that is two ahead',
    /And another!/,
    [...opened, goal('10', {scorer: 'h8'}), goal('20', {scorer: 'h7'}), goal('40')],
    [[...opened, goal('20', {scorer: 'h7'}), goal('40')]],
  ],
  [
    'a substitute who came on in the break',
    /came on at the start of the second half/,
    [...opened, change('46'), goal('70', {scorer: 'h12'})],
    [[...opened, change('47'), goal('70', {scorer: 'h12'})]],
  ],
  [
    'a substitute who came on in stoppage time',
    /came on in stoppage time/,
    [...opened, change('45+1'), goal('70', {scorer: 'h12'})],
    [[...opened, change('45'), goal('70', {scorer: 'h12'})]],
  ],
]);

const hurt = (clock: string, player = 'h9') => draft('remark', clock, {...home, about: 'injury', players: [player]});

expectBounds('a change', [
  [
    'within five minutes of an injury',
    /injur|shake it off/,
    [...opened, hurt('55:00'), change('60:00')],
    [
      [...opened, hurt('55:00'), change('60:01')],
      [...opened, hurt('55:00', 'h8'), change('60:00')],
    ],
  ],
  [
    'within a minute of another of the side',
    /as well|Another change|^And |off too/,
    [...opened, change('60:10', 'h13', 'h10'), change('61:10')],
    [
      [...opened, change('60:10', 'h13', 'h10'), change('61:11')],
      [...opened, change('60:10', 'a13', 'a10', away), change('61:10')],
    ],
  ],
  [
    'from the 60th minute on, of a side that is behind',
    /look to the bench|throw on|change this/,
    [...opened, conceded('20'), change('60')],
    [
      [...opened, conceded('20'), change('59')],
      // Level, and in front.
      [...opened, change('60')],
      [...opened, goal('20'), change('60')],
    ],
  ],
  [
    'from the 86th minute on, of a side that leads',
    /last few minutes|sees it out/,
    [...opened, goal('20'), change('86')],
    [
      [...opened, goal('20'), change('85')],
      [...opened, change('86')],
    ],
  ],
  [
    'of a scorer whose minute is known',
    /scorer in the 20th minute/,
    // Ten lines after the kick-off, which has `in the` as well.
    [...opened, goal('20', {scorer: 'h9'}), ...several(9, theirs, 30), change('60')],
    [[...opened, goal('20', {scorer: 'h9', timing: {kind: 'order'}}), ...several(9, theirs, 30), change('60')]],
  ],
  [
    'of a scorer in stoppage time, without the minute',
    /has scored|leaves with a goal/,
    [...opened, goal('45+1', {scorer: 'h9'}), change('60')],
    [[...opened, goal('45+1', {scorer: 'h8'}), change('60')]],
  ],
]);

const booking = (clock: string, player = 'a4') => draft('card', clock, {...away, card: 'yellow', player});
const sentOff = (count: number) =>
  Array.from({length: count}, (_, n) => draft('card', `${20 + n}`, {...away, card: 'red', player: `a${2 + n}`}));

expectBounds('a card', [
  [
    'within a minute of the line on the foul',
    /for it|hat foul|The foul/,
    [...opened, foul('20:00'), booking('21:00')],
    [
      [...opened, foul('20:00'), booking('21:01')],
      [...opened, foul('20:00'), booking('21:00', 'a5')],
    ],
  ],
  ['leaves ten', /Awayton are down to ten\.$/, sentOff(1), [sentOff(2)]],
  ['leaves seven', /Awayton are down to seven\.$/, sentOff(4), [sentOff(5)]],
  ['leaves fewer, without a count', /sent off\.$/, sentOff(5), [sentOff(4)]],
]);
