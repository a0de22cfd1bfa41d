import {expectBounds} from '../../support/bounds.ts';
import {away, change, conceded, goal, home, opened, shot, theirs} from '../../support/bounds-drafts.ts';
import {draft} from '../../support/make-match.ts';

// The bounds of what a line on a shot says.

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
    /^(?:One on one|Homeham are in|What an opening)! /,
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
